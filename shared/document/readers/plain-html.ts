/** Builds the plain HTML that some readers turn their format into, so that all markup becomes pieces in one place. */
export interface PlainHtml {
  /** Words of the file. */
  text(words: string, as?: { readonly bold?: boolean }): void;
  /** Markup of ours. */
  markup(tags: string): void;
  toString(): string;
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
export const escaped = (words: string): string => words.replace(/[&<>]/gu, (sign) => ESCAPES[sign] ?? sign);

export function plainHtml(): PlainHtml {
  const parts: string[] = [];
  return {
    text(words, { bold = false } = {}) {
      if (words !== '') parts.push(bold ? `<b>${escaped(words)}</b>` : escaped(words));
    },
    markup: (tags) => void parts.push(tags),
    toString: () => parts.join(''),
  };
}
