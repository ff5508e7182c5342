/** A piece of RTF: a brace, a control word with its number, a byte, or plain ASCII. */
export type Token =
  | { readonly kind: 'open' | 'close' }
  | { readonly kind: 'word'; readonly word: string; readonly number: number | undefined }
  | { readonly kind: 'byte'; readonly byte: number }
  | { readonly kind: 'text'; readonly text: string };

const OPEN = { kind: 'open' } as const;
const CLOSE = { kind: 'close' } as const;
/** At its place: a control word, a byte in hexadecimal, a control sign, braces, plain text, or a byte as it is. */
const TOKEN =
  /\\([a-zA-Z]{1,32})(-?\d{1,10})? ?|\\'([0-9a-fA-F]{2})|\\([^a-zA-Z])|([{}])|([^\\{}\r\n\x80-\xff]+)|([\x80-\xff])|[\r\n]|\\/gy;

/** @param file one character for each byte */
export function* rtfTokens(file: string): Generator<Token> {
  TOKEN.lastIndex = 0;
  for (let at = 0; at < file.length; ) {
    TOKEN.lastIndex = at;
    const found = TOKEN.exec(file);
    if (!found) return;
    const [whole, word, number, hexadecimal, sign, brace, text, byte] = found;
    at += whole.length;
    if (word === 'bin')
      at += Math.max(0, Number(number ?? 0)); // as many bytes of something else
    else if (word !== undefined)
      yield { kind: 'word', word, number: number === undefined ? undefined : Number(number) };
    else if (hexadecimal !== undefined) yield { kind: 'byte', byte: Number.parseInt(hexadecimal, 16) };
    else if (sign !== undefined) yield { kind: 'word', word: sign, number: undefined };
    else if (brace !== undefined) yield brace === '{' ? OPEN : CLOSE;
    else if (text !== undefined) yield { kind: 'text', text };
    else if (byte !== undefined) yield { kind: 'byte', byte: byte.charCodeAt(0) };
  }
}
