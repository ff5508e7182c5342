import { PermanentError } from '../contract/permanent-error.ts';
import type { Span } from '../contract/span.ts';
import { type Block, MOST_BLOCKS } from './document.ts';
import { kindOfLine } from './line-kind.ts';
import { trimmed } from './trimmed.ts';

/** A line of a CSV file, or several where a quoted cell holds line ends. */
interface Record extends Span {
  readonly line: number;
  readonly cells: readonly Span[];
}

const SEPARATORS = [';', ','] as const;
const FEWEST_RECORDS = 2;
const FEWEST_CELLS = 3;
const MOST_CELLS = 500;
/** Of the records, how many have the most common number of cells. */
const LEAST_ALIKE = 0.8;
/** Of the separators, how many may be those of sentences: with a space behind them, or the comma of a decimal. */
const MOST_OF_PROSE = 0.2;
/** "Thu | 40,5 | 50,3" is a row of another table. */
const OTHER_ROW = /\t| \| |^\|.*\|$/u;
/** Of the lines, how many are such rows where the text is no CSV. */
const LEAST_OTHER_ROWS = 0.5;
const LONGEST_SAMPLE = 20_000;

/**
 * The rows of a text that is CSV (RFC 4180, or with semicolons as Excel writes where the comma is the decimal
 * mark); `undefined` for any other text. Offsets are into the text as it is: a quoted cell is what stands between
 * its quotes. Records of one cell above the first with more are titles.
 */
export function csvBlocks(text: string): readonly Block[] | undefined {
  const sample = text.slice(0, LONGEST_SAMPLE);
  if (isOtherTable(sample)) return undefined;
  const separator = SEPARATORS.find((one) => isCsv(sample, one));
  if (separator === undefined) return undefined;
  const records = recordsOf(text, separator).filter(({ cells }) => cells.some(isFilled));
  const head = records.findIndex(({ cells }) => cells.filter(isFilled).length > 1);
  return records.map(({ line, cells, start, end }, i): Block => {
    const [title] = cells.filter(isFilled);
    if (i < head && title)
      return { ...title, kind: kindOfLine(text.slice(title.start, title.end), i === 0), place: { line } };
    return { kind: 'table-row', start, end, cells, table: 0, place: { line } };
  });
}

const isFilled = ({ start, end }: Span): boolean => end > start;

function isOtherTable(sample: string): boolean {
  const lines = sample.split(/[\r\n]+/u).filter((line) => line.trim() !== '');
  return lines.filter((line) => OTHER_ROW.test(line)).length > LEAST_OTHER_ROWS * lines.length;
}

function isCsv(sample: string, separator: string): boolean {
  const records = recordsOf(sample, separator).slice(0, -1); // the last may be cut off
  const whole = records.length >= FEWEST_RECORDS ? records : recordsOf(sample, separator);
  if (whole.length < FEWEST_RECORDS) return false;
  const widths = Map.groupBy(whole, ({ cells }) => cells.length);
  const [width = 0, alike = []] = [...widths].toSorted(([, a], [, b]) => b.length - a.length)[0] ?? [];
  const all = sample.split(separator).length - 1;
  const spaced = sample.split(`${separator} `).length - 1;
  const ofProse = Math.max(spaced, separator === ',' ? decimalCommas(sample, whole) : 0);
  return (
    width >= FEWEST_CELLS && alike.length >= LEAST_ALIKE * whole.length && ofProse <= MOST_OF_PROSE * all
  );
}

/** How many of the commas stand in numbers that belong to the words around them: "Thu đạt 45,5%; tăng 3,2%". */
function decimalCommas(sample: string, records: readonly Record[]): number {
  const texts = records.map(({ cells }) => cells.map(({ start, end }) => sample.slice(start, end)));
  return texts
    .flatMap((cells) => cells.slice(1).map((cell, i) => isTorn(cells[i] ?? '', cell)))
    .filter((torn) => torn).length;
}

/** "Khóm 4,120" is two cells: words with a number, and a number by itself. */
const isTorn = (before: string, after: string): boolean =>
  /\p{L}/u.test(before) &&
  /\d$/u.test(before) &&
  /^\d/u.test(after) &&
  (/^\d/u.test(before) || !/^\d[\d.]*%?$/u.test(after));

/** A cell in quotes, in which a quote is written twice, or one without; then a separator, a line end or the end. */
const cellPattern = (separator: string): RegExp =>
  new RegExp(
    `[ \\t]*(?:"((?:[^"]|"")*)"[ \\t]*|([^${separator}\\r\\n]*))(${separator}|\\r\\n|\\r|\\n|$)`,
    'gy',
  );

function recordsOf(text: string, separator: string): readonly Record[] {
  const pattern = cellPattern(separator);
  const records: Record[] = [];
  let cells: Span[] = [];
  let start = 0;
  let line = 1;
  for (let at = 0; at <= text.length; ) {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (!found) break;
    const [whole, quoted, plain = '', end = ''] = found;
    cells.push(spanOf(text, at, whole.length - end.length, quoted, plain));
    if (cells.length > MOST_CELLS) return [];
    at += whole.length;
    if (end === separator) continue;
    if (at - end.length > start) records.push({ start, end: at - end.length, line, cells });
    if (records.length > MOST_BLOCKS) throw new PermanentError('too-complex', `over ${MOST_BLOCKS} records`);
    line += text.slice(start, at).match(/\r\n|\r|\n/gu)?.length ?? 0;
    [cells, start] = [[], at];
    if (end === '') break;
  }
  return records.map((record) => ({ ...record, ...trimmed(text, record) }));
}

function spanOf(text: string, at: number, length: number, quoted: string | undefined, plain: string): Span {
  if (quoted === undefined) return trimmed(text, { start: at + length - plain.length, end: at + length });
  const start = text.indexOf('"', at) + 1;
  return trimmed(text, { start, end: start + quoted.length });
}
