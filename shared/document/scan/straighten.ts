import type { Box } from '../readers/pdf-drawings.ts';
import type { Glyph } from '../readers/pdfium.ts';
import type { Point } from './rules.ts';
import type { ScanPage, ScanWord } from './scan-page.ts';

/** A word where it stands on a straight page; points, from the left and from the bottom. */
export interface PlacedWord extends Glyph {
  readonly word: ScanWord;
}

export interface StraightPage {
  readonly height: number;
  readonly lines: readonly (readonly PlacedWord[])[];
  readonly rules: readonly Box[];
}

/** Words are made as high as the letters of a page of 13 points are, whatever the resolution: points. */
export const WORD_HEIGHT = 10;
/** Words in a line that tells how much the page leans. */
const LONG_LINE = 6;
/** The margins are where so many of the long lines end; specks beside the text move them no further. */
const OUTERMOST = 0.1;

/**
 * The pages of one scan in one measure: upright where they lean, with their text at the same place, and specks
 * at their edges drawn into the margins. So the rules for printed pages hold for them.
 */
export function straighten(pages: readonly ScanPage[]): readonly StraightPage[] {
  const height =
    median(pages.flatMap(({ lines }) => lines.flat()).map(({ top, bottom }) => bottom - top)) ?? 1;
  const scale = WORD_HEIGHT / Math.max(1, height);
  return pages.map((page) => {
    const slope = slopeOf(page.lines);
    const leaning = page.lines.map((line) => line.map((word) => upright(word, slope, height)));
    const { left, right } = marginsOf(leaning);
    const words = leaning.flat();
    const top = least(words.map((word) => word.top));
    const foot = most(words.map((word) => word.bottom)) + top; // as much paper below the last word as above the first
    const place = (box: WordBox): PlacedWord => ({
      word: box.word,
      text: box.word.text,
      left: (Math.max(box.left, left) - left) * scale,
      right: (Math.min(box.right, right) - left) * scale,
      top: (foot - box.top) * scale,
      bottom: (foot - box.bottom) * scale,
    });
    const rules = page.rules.map(({ kind, from, to }): Box => {
      const [start, end] = [level(from, slope), level(to, slope)];
      const [x, y] = [(start.x + end.x) / 2, (start.y + end.y) / 2];
      const box =
        kind === 'level'
          ? { x0: start.x, x1: end.x, y0: y, y1: y }
          : { x0: x, x1: x, y0: start.y, y1: end.y };
      return {
        left: (box.x0 - left) * scale,
        right: (box.x1 - left) * scale,
        top: (foot - box.y0) * scale,
        bottom: (foot - box.y1) * scale,
      };
    });
    return { height: foot * scale, lines: leaning.map((line) => line.map(place)), rules };
  });
}

interface WordBox {
  readonly word: ScanWord;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Turned about the corner of the page; a dash or a full stop by itself becomes as high as its line. */
function upright(word: ScanWord, slope: number, height: number): WordBox {
  const middle = { x: (word.left + word.right) / 2, y: (word.top + word.bottom) / 2 };
  const { x, y } = level(middle, slope);
  const half = Math.max(word.bottom - word.top, height) / 2;
  const aside = (word.right - word.left) / 2;
  return { word, left: x - aside, right: x + aside, top: y - half, bottom: y + half };
}

const level = ({ x, y }: Point, slope: number): Point => ({ x: x + slope * y, y: y - slope * x });

/** How far the lines fall for each pixel to the right. */
function slopeOf(lines: ScanPage['lines']): number {
  const slopes = lines
    .filter((line) => line.length >= LONG_LINE)
    .flatMap((line) => {
      const [first, last] = [line[0], line.at(-1)];
      if (!first || !last || last.right <= first.left) return [];
      return [(last.top + last.bottom - first.top - first.bottom) / 2 / (last.right - first.left)];
    });
  return median(slopes) ?? 0;
}

function marginsOf(lines: readonly (readonly WordBox[])[]): {
  readonly left: number;
  readonly right: number;
} {
  const long = lines.filter(({ length }) => length >= LONG_LINE);
  const told = long.length > 0 ? long : lines;
  const lefts = told.map((line) => least(line.map(({ left }) => left))).sort((a, b) => a - b);
  const rights = told.map((line) => most(line.map(({ right }) => right))).sort((a, b) => b - a);
  const at = Math.floor(told.length * OUTERMOST);
  return { left: lefts[at] ?? 0, right: rights[at] ?? Number.POSITIVE_INFINITY };
}

const least = (numbers: readonly number[]): number =>
  numbers.reduce((a, b) => Math.min(a, b), numbers[0] ?? 0);
const most = (numbers: readonly number[]): number =>
  numbers.reduce((a, b) => Math.max(a, b), numbers[0] ?? 0);

function median(numbers: readonly number[]): number | undefined {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[sorted.length >> 1];
}
