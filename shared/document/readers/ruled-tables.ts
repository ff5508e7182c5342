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
  const tables = grids.flatMap((grid, i) => {
    const at = owner.indexOf(i);
    return at < 0
      ? []
      : [
          {
            at,
            rows: rowsOf(
              grid,
              glyphs.filter((_, index) => owner[index] === i),
            ),
          },
        ];
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
  const cells = grid.ys.slice(1).map(() => grid.xs.slice(1).map((): Glyph[] => []));
  let place = { row: 0, column: 0 };
  for (const glyph of glyphs) {
    if (glyph.text.trim() !== '') place = placeOf(glyph, grid); // the boxes of spaces cannot be trusted
    cells[place.row]?.[place.column]?.push(glyph);
  }
  return cells.map((row) => row.map(wordsOf)).filter((row) => row.some((words) => words !== ''));
}

function placeOf(glyph: Glyph, grid: Grid): { readonly row: number; readonly column: number } {
  const { x, y } = middleOf(glyph);
  let column = grid.xs.findLastIndex((edge) => edge <= x);
  let row = grid.ys.findLastIndex((edge) => edge >= y);
  while (column > 0 && !hasRule(grid, { x: grid.xs[column] ?? 0, y })) column -= 1;
  while (row > 0 && !hasRule(grid, { x, y: grid.ys[row] ?? 0 })) row -= 1;
  return { row, column };
}

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
