import type { Box } from '../readers/pdf-drawings.ts';
import { type PlacedWord, type StraightPage, WORD_HEIGHT } from './straighten.ts';

/** What the gaps between the words of a page say of its tables. */
export interface ScanTables {
  /** The rules that the tables have, or would have. */
  readonly rules: readonly Box[];
  /** Words in rows of which the cells have several lines: which row a line belongs to is not known. */
  readonly unplaced: ReadonlySet<PlacedWord>;
}

/** A gap of so many times the height of the letters parts cells; words are a third as far apart. */
const GAP = 1.3 * WORD_HEIGHT;
const FEWEST_CELLS = 3;
const FEWEST_FIGURES = 2;
/** Lines of cells that stand between two rows with figures. */
const MOST_BETWEEN = 4;
const FIGURE = /^[-+~<>(]*\d[\d.,/]*%?[).,;]*$/u;

interface Line extends Box {
  readonly parts: readonly Part[];
  readonly isRow: boolean;
}

interface Part {
  readonly left: number;
  readonly right: number;
  readonly words: readonly PlacedWord[];
}

/** Finds tables without rules by their rows of figures. */
export function scanTables({ lines: printed, rules }: StraightPage): ScanTables {
  const lines = printed.map(lineOf).filter((line) => !isRuled(line, rules));
  const tables = regionsOf(lines).flatMap((region) => {
    const xs = edgesOf(region);
    return xs.length > FEWEST_CELLS ? [{ region, xs }] : [];
  });
  return {
    rules: tables.flatMap(({ region, xs }) => rulesOf(region, xs)),
    unplaced: new Set(tables.flatMap(({ region }) => unplacedIn(region))),
  };
}

/** Between rules on both sides, or several of them: such a line stands in a table that is drawn. */
const isRuled = ({ top, bottom, left, right }: Box, rules: readonly Box[]): boolean => {
  const middle = (top + bottom) / 2;
  const crossing = rules.filter(
    (rule) => rule.top - rule.bottom > rule.right - rule.left && rule.bottom < middle && rule.top > middle,
  );
  return (
    crossing.some((rule) => rule.left <= left + WORD_HEIGHT) &&
    crossing.some((rule) => rule.right >= right - WORD_HEIGHT)
  );
};

function lineOf(words: readonly PlacedWord[]): Line {
  const parts: { left: number; right: number; words: PlacedWord[] }[] = [];
  for (const word of words.toSorted((a, b) => a.left - b.left)) {
    const last = parts.at(-1);
    if (last && word.left - last.right < GAP) {
      last.words.push(word);
      last.right = Math.max(last.right, word.right);
    } else parts.push({ left: word.left, right: word.right, words: [word] });
  }
  const figures = parts.filter((part) => part.words.every(({ text }) => FIGURE.test(text)));
  return {
    parts,
    isRow: parts.length >= FEWEST_CELLS && figures.length >= FEWEST_FIGURES,
    left: Math.min(...words.map(({ left }) => left)),
    right: Math.max(...words.map(({ right }) => right)),
    top: Math.max(...words.map(({ top }) => top)),
    bottom: Math.min(...words.map(({ bottom }) => bottom)),
  };
}

/** From the header, or the first row of figures, to the last line of the last row. */
function regionsOf(lines: readonly Line[]): readonly (readonly Line[])[] {
  const regions: (readonly Line[])[] = [];
  for (let at = 0; at < lines.length; at++) {
    if (!lines[at]?.isRow) continue;
    let [first, last] = [at, at];
    for (let next = at + 1; next < lines.length && next - last <= MOST_BETWEEN; next++)
      if (lines[next]?.isRow) last = next;
    const widths = lines.slice(first, last + 1).filter(({ isRow }) => isRow);
    while (first > 0 && at - first < MOST_BETWEEN && isCellLine(lines[first - 1], widths)) first--;
    while (isCellLine(lines[last + 1], widths) && (lines[last + 1]?.parts.length ?? 0) < FEWEST_CELLS) last++;
    regions.push(lines.slice(first, last + 1));
    at = last;
  }
  return regions;
}

/** Whether a line could be one of the lines of cells: it has several parts, or none wider than the widest cell. */
function isCellLine(line: Line | undefined, rows: readonly Line[]): boolean {
  if (!line) return false;
  if (line.parts.length >= FEWEST_CELLS) return true;
  const widest = Math.max(...rows.flatMap(({ parts }) => parts.map(({ left, right }) => right - left)));
  return line.parts.every(({ left, right }) => right - left <= 1.5 * widest);
}

/** Where the columns end: between the cells of the rows of figures. */
function edgesOf(region: readonly Line[]): readonly number[] {
  const cells = region
    .filter(({ isRow }) => isRow)
    .flatMap(({ parts }) => parts)
    .toSorted((a, b) => a.left - b.left);
  const columns: { left: number; right: number }[] = [];
  for (const { left, right } of cells) {
    const last = columns.at(-1);
    if (last && left < last.right) last.right = Math.max(last.right, right);
    else columns.push({ left, right });
  }
  const between = columns.slice(1).map(({ left }, i) => (left + (columns[i]?.right ?? left)) / 2);
  return [
    Math.min(...region.map((line) => line.left)) - 1,
    ...between,
    Math.max(...region.map((line) => line.right)) + 1,
  ];
}

/** Each row of figures begins a row, and so does the header; lines between belong to the row above them. */
function rulesOf(region: readonly Line[], xs: readonly number[]): readonly Box[] {
  const starts = region.filter(({ isRow }, i) => i === 0 || isRow);
  const ys = [
    ...starts.map(({ top }, i) => {
      const above = region[region.indexOf(starts[i] as Line) - 1];
      return above ? (top + above.bottom) / 2 : top + 1;
    }),
    Math.min(...region.map(({ bottom }) => bottom)) - 1,
  ];
  const [left, right] = [xs[0] ?? 0, xs.at(-1) ?? 0];
  const [top, bottom] = [ys[0] ?? 0, ys.at(-1) ?? 0];
  return [
    ...xs.map((x) => ({ left: x, right: x, bottom, top })),
    ...ys.map((y) => ({ left, right, bottom: y, top: y })),
  ];
}

/** The lines of cells below the first row of figures, and the rows beside them. */
function unplacedIn(region: readonly Line[]): readonly PlacedWord[] {
  const first = region.findIndex(({ isRow }) => isRow);
  const isLoose = (line: Line | undefined, i: number) => line !== undefined && i > first && !line.isRow;
  return region
    .filter((line, i) => isLoose(line, i) || isLoose(region[i - 1], i - 1) || isLoose(region[i + 1], i + 1))
    .flatMap(({ parts }) => parts.flatMap(({ words }) => words));
}
