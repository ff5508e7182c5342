import type { Box, Glyph, Page } from './pdfium.ts';

/** A table that is drawn with rules; rows from the top, columns from the left. */
export interface RuledTable {
  /** Index of the first of its characters in the page's. */
  readonly at: number;
  readonly rows: readonly (readonly string[])[];
}

/** What is thinner is a rule, what is shorter is a dot or a dash. */
const THIN = 3;
const SHORT = 5;
/** Rules that are nearer to each other than this touch, or are one. */
const NEAR = 3;
const MOST_COLUMNS = 60;
const MOST_ROWS = 500;
/** Beyond, a page is a drawing and has no table. */
const MOST_RULES = 4_000;

interface Grid extends Box {
  /** Edges of the columns, from the left, and of the rows, from the top. */
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  readonly rules: readonly Box[];
}

/** Takes the characters that stand in ruled tables out of the page. */
export function takeTables({ glyphs, drawings }: Page): {
  readonly tables: readonly RuledTable[];
  readonly isTaken: (index: number) => boolean;
} {
  const grids = gridsOf(drawings.flatMap(rulesOf));
  const owner = glyphs.map((glyph) => grids.findIndex((grid) => isInside(glyph, grid)));
  const owned = Map.groupBy(glyphs.keys(), (index) => owner[index] ?? -1);
  const tables = grids.flatMap((grid, i): readonly RuledTable[] => {
    const indices = owned.get(i);
    const at = indices?.[0];
    if (indices === undefined || at === undefined) return [];
    const own = indices.flatMap((index) => glyphs[index] ?? []);
    return [{ at, rows: rowsOf(grid, own) }];
  });
  return { tables, isTaken: (index) => (owner[index] ?? -1) >= 0 };
}

/** A thin path is a rule; a larger one is a frame of four. */
function rulesOf(box: Box): readonly Box[] {
  const { left, right, bottom, top } = box;
  const [width, height] = [right - left, top - bottom];
  if (Math.min(width, height) <= THIN) return Math.max(width, height) > SHORT ? [box] : [];
  return [
    { ...box, top: bottom },
    { ...box, bottom: top },
    { ...box, right: left },
    { ...box, left: right },
  ];
}

/** Rules that touch belong to one table, which has at least two rows and two columns. */
function gridsOf(rules: readonly Box[]): readonly Grid[] {
  if (rules.length > MOST_RULES) return [];
  const groups: { box: Box; rules: Box[] }[] = [];
  for (const rule of rules) {
    const touching = groups.filter(({ box }) => touches(rule, box));
    const merged = { box: touching.reduce((box, one) => around(box, one.box), rule), rules: [rule] };
    for (const group of touching) {
      merged.rules.push(...group.rules);
      groups.splice(groups.indexOf(group), 1);
    }
    groups.push(merged);
  }
  return groups
    .map(gridOf)
    .filter(
      ({ xs, ys }) => xs.length > 2 && ys.length > 2 && xs.length <= MOST_COLUMNS && ys.length <= MOST_ROWS,
    );
}

function gridOf({ box, rules }: { readonly box: Box; readonly rules: readonly Box[] }): Grid {
  const upright = rules.filter(isUpright);
  const level = rules.filter((rule) => !isUpright(rule));
  return {
    ...box,
    rules,
    xs: edges(upright.map(({ left, right }) => (left + right) / 2)),
    ys: edges(level.map(({ bottom, top }) => (bottom + top) / 2)).toReversed(),
  };
}

const isUpright = ({ left, right, bottom, top }: Box): boolean => top - bottom > right - left;

function edges(places: readonly number[]): readonly number[] {
  const sorted = places.toSorted((a, b) => a - b);
  return sorted.filter((place, i) => i === 0 || place - (sorted[i - 1] ?? 0) > NEAR);
}

const touches = (a: Box, b: Box): boolean =>
  a.left <= b.right + NEAR &&
  b.left <= a.right + NEAR &&
  a.bottom <= b.top + NEAR &&
  b.bottom <= a.top + NEAR;

const around = (a: Box, b: Box): Box => ({
  left: Math.min(a.left, b.left),
  right: Math.max(a.right, b.right),
  bottom: Math.min(a.bottom, b.bottom),
  top: Math.max(a.top, b.top),
});

const middleOf = ({ left, right, bottom, top }: Box) => ({ x: (left + right) / 2, y: (bottom + top) / 2 });

function isInside(glyph: Glyph, grid: Grid): boolean {
  const { x, y } = middleOf(glyph);
  return x > grid.left && x < grid.right && y > grid.bottom && y < grid.top;
}

/** The words of each cell; what covers several stands in the first of them. */
function rowsOf(grid: Grid, glyphs: readonly Glyph[]): readonly (readonly string[])[] {
  const first = firstCells(grid);
  const cells = first.map((row) => row.map((): Glyph[] => []));
  let place: CellPlace | undefined;
  for (const glyph of glyphs) {
    if (glyph.text.trim() !== '') place = first[rowOf(glyph, grid)]?.[columnOf(glyph, grid)];
    if (place) cells[place.row]?.[place.column]?.push(glyph); // a space stays with the letter before: its box cannot be trusted
  }
  return cells.map((row) => row.map(wordsOf)).filter((row) => row.some((words) => words !== ''));
}

interface CellPlace {
  readonly row: number;
  readonly column: number;
}

const rowOf = (glyph: Glyph, { ys }: Grid): number => {
  const { y } = middleOf(glyph);
  return Math.min(
    Math.max(
      0,
      ys.findLastIndex((edge) => edge >= y),
    ),
    ys.length - 2,
  );
};
const columnOf = (glyph: Glyph, { xs }: Grid): number => {
  const { x } = middleOf(glyph);
  return Math.min(
    Math.max(
      0,
      xs.findLastIndex((edge) => edge <= x),
    ),
    xs.length - 2,
  );
};

/** For each cell, the first of those that it is one with, because no rule is drawn between them. */
function firstCells(grid: Grid): readonly (readonly CellPlace[])[] {
  const xs = middlesOf(grid.xs);
  const ys = middlesOf(grid.ys);
  const first: CellPlace[][] = [];
  for (const [i, y] of ys.entries()) {
    const row: CellPlace[] = [];
    for (const [j, x] of xs.entries()) {
      const [left, above] = [row[j - 1], first[i - 1]?.[j]];
      row.push({
        column: left && !hasRule(grid, { x: grid.xs[j] ?? 0, y }) ? left.column : j,
        row: above && !hasRule(grid, { x, y: grid.ys[i] ?? 0 }) ? above.row : i,
      });
    }
    first.push(row);
  }
  return first;
}

const middlesOf = (edges: readonly number[]): readonly number[] =>
  edges.slice(1).map((edge, i) => (edge + (edges[i] ?? edge)) / 2);

const hasRule = ({ rules }: Grid, { x, y }: { readonly x: number; readonly y: number }): boolean =>
  rules.some((rule) => touches(rule, { left: x, right: x, bottom: y, top: y }));

function wordsOf(glyphs: readonly Glyph[]): string {
  let words = '';
  let last: Glyph | undefined;
  for (const glyph of glyphs) {
    if (last && (glyph.bottom >= last.top || glyph.top <= last.bottom)) words += ' ';
    words += glyph.text;
    if (glyph.text.trim() !== '') last = glyph;
  }
  return words.replace(/\s+/gu, ' ').trim();
}
