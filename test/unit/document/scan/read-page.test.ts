import { describe, expect, it } from 'vitest';
import type { Bitmap } from '../../../../shared/document/scan/bitmap.ts';
import { leanOf, levelled } from '../../../../shared/document/scan/level.ts';
import { whitened } from '../../../../shared/document/scan/paper.ts';
import { type ReadLines, readPage } from '../../../../shared/document/scan/read-page.ts';
import type { ScanWord } from '../../../../shared/document/scan/scan-page.ts';
import { bitmapOf } from './pictures.ts';

/** A mark on a page: a filled rectangle in the place of a word. */
interface Mark {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const mark = (left: number, top: number, width = 60, height = 24): Mark => ({ left, top, width, height });

const isIn = (x: number, y: number) => (one: Mark) =>
  x >= one.left && x < one.left + one.width && y >= one.top && y < one.top + one.height;

const [WIDTH, HEIGHT] = [1200, 900];

/** A page with marks, and rules at these places from one to the other. */
const pageOf = (
  marks: readonly Mark[],
  { xs, ys }: { readonly xs: readonly number[]; readonly ys: readonly number[] } = { xs: [], ys: [] },
  isMissing: (x: number, y: number) => boolean = () => false,
): Bitmap => {
  const [left = 0, right = 0, top = 0, bottom = 0] = [xs[0], xs.at(-1), ys[0], ys.at(-1)];
  const isRule = (x: number, y: number) =>
    x >= left &&
    x <= right + 1 &&
    y >= top &&
    y <= bottom + 1 &&
    !isMissing(x, y) &&
    (xs.some((at) => x === at || x === at + 1) || ys.some((at) => y === at || y === at + 1));
  return bitmapOf(WIDTH, HEIGHT, (x, y) => marks.some(isIn(x, y)) || isRule(x, y));
};

/** Sees marks as words and, as the recogniser does, those that begin at one height as a line. */
function marksOn({ width, height, pixels }: Bitmap): readonly (readonly ScanWord[])[] {
  const at = (x: number, y: number) =>
    x >= 0 && y >= 0 && x < width && y < height && (pixels[y * width + x] ?? 255) < 150;
  const words: ScanWord[] = [];
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      if (!at(x, y) || at(x - 1, y) || at(x, y - 1)) continue;
      let [right, bottom] = [x, y];
      while (at(right, y)) right++;
      while (at(x, bottom)) bottom++;
      words.push({ text: `${right - x}`, confidence: 95, left: x, right, top: y, bottom });
    }
  return [...Map.groupBy(words, ({ top }) => top).values()];
}

async function linesOf(page: Bitmap) {
  const seen: { readonly layout: string; readonly lines: readonly (readonly ScanWord[])[] }[] = [];
  const read: ReadLines = async (picture, layout) => {
    const lines = marksOn(picture);
    seen.push({ layout, lines });
    return lines;
  };
  const { lines } = await readPage(page, read);
  return { lines: lines.map((line) => line.map(({ left, top, text }) => [left, top, Number(text)])), seen };
}

const TABLE = { xs: [100, 400, 700], ys: [200, 300, 400] };
const CELLS = [mark(120, 240, 61), mark(420, 240, 62), mark(120, 340, 63), mark(420, 340, 64)];

describe('a page with a table', () => {
  it('each cell is read by itself, and its words stand where they were', async () => {
    const { lines, seen } = await linesOf(pageOf([mark(100, 100), ...CELLS, mark(100, 500)], TABLE));
    expect(lines).toEqual([
      [[100, 100, 60]],
      [[120, 240, 61]],
      [[420, 240, 62]],
      [[120, 340, 63]],
      [[420, 340, 64]],
      [[100, 500, 60]],
    ]);
    expect(seen.map(({ layout, lines: own }) => [layout, own.map((line) => line.length)])).toEqual([
      ['page', [1, 1]],
      ['stack', [1, 1, 1, 1]],
    ]);
  });

  it('cells that were joined are one, and so are cells between which a rule is not seen', async () => {
    const isMissing = (x: number, y: number) => x > 390 && x < 410 && y > 201 && y < 300;
    const { lines } = await linesOf(pageOf(CELLS, TABLE, isMissing));
    expect(lines).toEqual([
      [
        [120, 240, 61],
        [420, 240, 62],
      ],
      [[120, 340, 63]],
      [[420, 340, 64]],
    ]);
  });

  it('a frame around a text is no cell', async () => {
    const frame = { xs: [50, 1100], ys: [50, 800] };
    const { seen } = await linesOf(pageOf([mark(100, 100), mark(100, 150)], frame));
    expect(seen.map(({ layout }) => layout)).toEqual(['page']);
  });

  it('a table of many cells is read in several pieces', async () => {
    const places = (from: number, count: number, step: number) =>
      Array.from({ length: count }, (_, i) => from + i * step);
    const [xs, ys] = [places(20, 21, 56), places(20, 22, 40)];
    const marks = ys.slice(0, -1).flatMap((y) => xs.slice(0, -1).map((x) => mark(x + 10, y + 8, 30)));
    const { lines, seen } = await linesOf(pageOf(marks, { xs, ys }));
    expect(lines).toHaveLength(marks.length);
    expect(seen.length).toBeGreaterThan(2);
  });
});

describe('columns', () => {
  const text = [300, 350, 400, 450, 500].map((top) => mark(100, top, 900));

  it('whose lines stand at different heights are read one after the other', async () => {
    const office = [mark(100, 100, 201), mark(100, 140, 202), mark(100, 180, 203)];
    const motto = [mark(600, 120, 301), mark(600, 160, 302)];
    const { lines } = await linesOf(pageOf([...office, ...motto, ...text]));
    expect(lines.flat().map(([, , width]) => width)).toEqual([
      201,
      202,
      203,
      301,
      302,
      ...text.map(() => 900),
    ]);
  });

  it('of one line are that line', async () => {
    const { lines } = await linesOf(pageOf([mark(100, 100, 200), mark(600, 100, 300), ...text]));
    expect(lines[0]).toEqual([
      [100, 100, 200],
      [600, 100, 300],
    ]);
  });

  it('of which there are three are a row', async () => {
    const row = [mark(100, 100, 200), mark(100, 140, 200), mark(500, 120, 200), mark(900, 120, 200)];
    const { seen } = await linesOf(pageOf([...row, ...text]));
    expect(seen.map(({ layout }) => layout)).toEqual(['page']);
  });
});

describe('the light of a photo', () => {
  const shade = (x: number) => 240 - x / 10;

  it('is made even: paper is white, ink and hairlines stay dark', () => {
    const clean = pageOf([mark(100, 100), mark(1000, 100)], TABLE);
    const pixels = clean.pixels.map((pixel, i) => (pixel / 255) * shade(i % WIDTH));
    const even = whitened({ ...clean, pixels });
    const lightest = (x: number, y: number) => even.pixels[y * WIDTH + x] ?? 0;
    for (const x of [10, 600, 1190]) expect(lightest(x, 700)).toBeGreaterThan(250);
    for (const x of [120, 1020]) expect(lightest(x, 110)).toBeLessThan(20);
  });

  it('white paper stays as it is', () => {
    const page = pageOf(CELLS, TABLE);
    expect(whitened(page).pixels).toEqual(page.pixels);
  });

  it('a dark picture on the page is no paper in the shade', () => {
    const page = pageOf([mark(200, 200, 300, 300)]);
    expect(whitened(page).pixels[350 * WIDTH + 350]).toBeLessThan(20);
  });
});

describe('a page that leans', () => {
  const lines = (lean: number) =>
    bitmapOf(WIDTH, HEIGHT, (x, y) => {
      const [along, across] = [x + lean * y, y - lean * x];
      return (
        across > 100 &&
        across < 800 &&
        (across + 1000) % 40 < 20 &&
        along > 100 &&
        along < 1000 &&
        along % 30 < 22
      );
    });

  it.each([0.03, -0.02, 0.006])('by %d is seen to, and made level', (lean) => {
    expect(leanOf(lines(lean))).toBeCloseTo(lean, 2);
    expect(Math.abs(leanOf(levelled(lines(lean))))).toBeLessThanOrEqual(0.002);
  });

  it('by nothing stays as it is, and so does one without writing', () => {
    for (const page of [lines(0), bitmapOf(WIDTH, HEIGHT, () => false)]) expect(levelled(page)).toBe(page);
  });
});
