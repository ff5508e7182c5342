import fc from 'fast-check';
import { paragraph, table } from '../unit/document/files.ts';
import { BULLETINS } from './bulletins.ts';

const HEAD_LINES = 4;
const LENGTH = 900;

/** The head of a bulletin and a piece of it, as long as a short one: a long one has more of the same. */
export const excerpt: fc.Arbitrary<string> = fc
  .tuple(fc.constantFrom(...BULLETINS), fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([text, at]) => {
    const lines = text.split(/(?<=\n)/u);
    const head = lines.slice(0, HEAD_LINES).join('').slice(0, LENGTH);
    const body = lines.slice(HEAD_LINES).join('');
    const from = Math.floor(at * Math.max(0, body.length - LENGTH));
    return head + body.slice(from, from + LENGTH);
  });

const rowsOr = (
  line: string,
  row: (cells: readonly string[]) => string,
  words: (line: string) => string,
): string => (line.includes('\t') ? row(line.split('\t')) : words(line));

/** A text as a page of the web: a line is a paragraph, one with tabs a row. */
export const htmlOf = (text: string): string => {
  const body = text.split('\n').map((line) =>
    rowsOr(
      line,
      (cells) => `<table><tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr></table>`,
      (words) => `<p>${words}</p>`,
    ),
  );
  return `<!doctype html>\n<html><head><title>${text.slice(0, 60)}</title></head>\n<body>${body.join('\n')}</body></html>`;
};

/** The same as the body of a Word document. */
export const wordBodyOf = (text: string): string =>
  text
    .replace(/[<&]/gu, ' ')
    .split('\n')
    .map((line) => rowsOr(line, (cells) => table([cells]), paragraph))
    .join('');

/** As rich text; a letter beyond ASCII is a `\u` with a stand-in behind it. */
export const rtfOf = (text: string): string => {
  const written = text
    .replace(/[\\{}]/gu, (sign) => `\\${sign}`)
    .split('\n')
    .map((line) =>
      rowsOr(
        line,
        (cells) =>
          `\\trowd${cells.map((_, i) => `\\cellx${(i + 1) * 2000}`).join('')}\\intbl ${cells.join('\\cell ')}\\cell\\row\n`,
        (words) => `\\pard ${words}\\par\n`,
      ),
    )
    .join('');
  const ascii = written.replace(/[^\0-\x7f]/g, (unit) => `\\u${(unit.charCodeAt(0) << 16) >> 16}?`);
  return `{\\rtf1\\ansi\\deff0{\\fonttbl{\\f0 Times New Roman;}}\n${ascii}}`;
};
