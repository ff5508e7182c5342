import { sayMeasure } from '../shared/contract/measure-words.ts';
import type { Observation } from '../shared/contract/observation.ts';
import type { Period } from '../shared/contract/period.ts';
import { painter, printable, type Terminal } from './terminal.ts';
import { wrap } from './wrap.ts';

const number = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 6 });

/** "7", "100 – 300", "17/19". */
function writeValue({ value, max, of }: Observation): string {
  if (of !== undefined) return `${number.format(value)}/${number.format(of)}`;
  return max === undefined ? number.format(value) : `${number.format(value)} – ${number.format(max)}`;
}

interface Column {
  readonly name: string;
  readonly cell: (found: Observation, period: Period | null) => string;
  readonly right?: true;
  /** It may be wrapped down to this width where the terminal is narrow. */
  readonly least?: number;
}

const INDICATOR: Column = {
  name: 'indicator',
  cell: ({ indicator, label }) => indicator ?? `– ${printable(label)}`,
  least: 24,
};
const FIGURE: readonly Column[] = [
  { name: 'bound', cell: ({ bound }) => bound, right: true },
  { name: 'value', cell: writeValue, right: true },
  { name: 'unit', cell: ({ unit }) => unit, least: 7 },
  { name: 'measure', cell: (found) => sayMeasure(found) || 'số lượng', least: 8 },
  { name: 'period', cell: ({ asOf, period }, whole) => asOf ?? (period ?? whole)?.label ?? '' },
];
const WORDS: Column = {
  name: 'words',
  cell: ({ source, observationStatus }) =>
    `“${printable(source.exact)}”${observationStatus === 'ocr' ? ' (từ ảnh)' : ''}`,
  least: 16,
};

/** What stands in one line of a figure: all of it, or on a narrow terminal what it is above how much it is. */
const ONE_LINE = [[INDICATOR, ...FIGURE, WORDS]];
const TWO_LINES = [[INDICATOR, WORDS], FIGURE];
const GAP = 2;

/** The figures of one report, for a terminal. */
export function figuresTable(
  observations: readonly Observation[],
  period: Period | null,
  terminal: Terminal,
): readonly string[] {
  const { columns } = terminal;
  const laid = (layout: readonly (readonly Column[])[]) =>
    layout.map((part, at) => {
      const rows = observations.map((one) => part.map(({ cell }) => cell(one, period)));
      return { part, rows, indent: at * GAP, widths: widthsOf(part, rows, columns - at * GAP) };
    });
  const wide = laid(ONE_LINE);
  const parts = wide.every(({ widths }) => totalOf(widths) <= columns) ? wide : laid(TWO_LINES);
  const paint = painter(terminal);

  const head = parts.flatMap(({ part, widths, indent }) =>
    lay(
      part.map(({ name }) => name),
      part,
      widths,
      indent,
    ),
  );
  const width = Math.max(...parts.map(({ widths, indent }) => indent + totalOf(widths)));
  const body = observations.flatMap((_, row) =>
    parts.flatMap(({ part, rows, widths, indent }) => lay(rows[row] ?? [], part, widths, indent)),
  );
  return [...head.map((line) => paint('bold', line)), paint('dim', '─'.repeat(width)), ...body];
}

const lengthOf = (text: string): number => [...text].length;
const totalOf = (widths: readonly number[]): number => widths.reduce((sum, width) => sum + width + GAP, -GAP);

/** As wide as its cells need; where that is too much, the widest of those that may be wrapped give way. */
function widthsOf(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  room: number,
): readonly number[] {
  const widths = columns.map(({ name }, at) =>
    Math.max(lengthOf(name), ...rows.map((row) => lengthOf(row[at] ?? ''))),
  );
  while (totalOf(widths) > room) {
    const spare = widths.map((width, at) => (width > (columns[at]?.least ?? width) ? width : 0));
    const most = Math.max(...spare);
    if (most === 0) break;
    widths[spare.indexOf(most)] = most - 1;
  }
  return widths;
}

/** A row as lines: what a cell is too narrow for goes on in the next line, under it. */
function lay(
  row: readonly string[],
  columns: readonly Column[],
  widths: readonly number[],
  indent: number,
): readonly string[] {
  const cells = row.map((text, at) => wrap(text, widths[at] ?? 1));
  const height = Math.max(...cells.map(({ length }) => length));
  return Array.from({ length: height }, (_, line) => {
    const padded = cells.map((lines, at) => {
      const text = lines[line] ?? '';
      const blank = ' '.repeat(Math.max(0, (widths[at] ?? 0) - lengthOf(text)));
      return columns[at]?.right ? blank + text : text + blank;
    });
    return (' '.repeat(indent) + padded.join(' '.repeat(GAP))).trimEnd();
  });
}
