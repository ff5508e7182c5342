import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeText } from '../shared/document/decode.ts';

const ROOT = join(import.meta.dirname, '..');
const encoder = new TextEncoder();

export const bytesOf = (text: string): Uint8Array => encoder.encode(text);
const lengthOf = (text: string): number => bytesOf(text).length;

/** The project's own bulletins, as they are: the samples and the annotated ones. */
export const bulletins = (): readonly string[] =>
  ['samples/wards/*/*.txt', 'test/corpus/{devset,second-set}/*.txt']
    .flatMap((where) => globSync(where, { cwd: ROOT }).sort())
    .map((file) => decodeText(readFileSync(join(ROOT, file))));

/** Opens every text that is put together, so that it is read as a bulletin and not laid aside. */
const HEAD = 'UBND xã Mỹ Đức báo cáo kết quả 6 tháng đầu năm 2024\n';

/** Bulletins of about so many bytes: the lines of all bulletins dealt out in order, each under a head of its own. */
export function bulletinsOf(bytes: number, texts: readonly string[]): readonly string[] {
  const pieces: string[] = [];
  let piece = HEAD;
  for (const line of linesOf(texts)) {
    if (lengthOf(piece) + lengthOf(line) > bytes && piece !== HEAD) {
      pieces.push(piece);
      piece = HEAD;
    }
    piece += line;
  }
  return pieces;
}

/** One text of so many bytes, nearly: the head, and what follows it again and again. */
export function textOf(bytes: number, body: string): string {
  const times = Math.ceil(bytes / lengthOf(body));
  const cut = new TextDecoder().decode(bytesOf(HEAD + body.repeat(times)).subarray(0, bytes));
  return cut.replace(/\ufffd+$/u, '');
}

export const linesOf = (texts: readonly string[]): readonly string[] =>
  texts.flatMap((text) => text.split('\n').filter((line) => line.trim() !== '')).map((line) => `${line}\n`);

/**
 * Lines with so few figures that megabytes of them stay below the limit on figures: one line in ten as it is, the
 * others without what figures are made of.
 */
export const sparse = (texts: readonly string[]): string =>
  linesOf(texts)
    .map((line, i) => (i % 10 === 0 ? line : line.replace(/\d/gu, '')))
    .join('');

/** What nobody writes and somebody will upload: `run` is repeated without end. */
export const HOSTILE: readonly {
  readonly name: string;
  readonly run: (texts: readonly string[]) => string;
}[] = [
  { name: 'digits', run: () => '1234567890' },
  { name: 'digits and dots', run: () => '1.234.' },
  { name: 'digits and slashes', run: () => '12/' },
  { name: 'unbroken line', run: (texts) => sparse(texts).replace(/\s+/gu, ' ') },
  { name: 'letters without a space', run: () => 'ă' },
  { name: 'blanks', run: () => ' ' },
  { name: 'brackets', run: () => '(' },
  { name: 'brackets about words', run: () => 'hộ (' },
  { name: 'labels', run: () => 'hộ nghèo ' },
];
