import type { Bitmap, Quarters } from './bitmap.ts';

/** Strips in which lines are looked for: a line that leans is straight enough in an eighth of a page. */
const STRIPS = 8;
/** What is darker is ink. */
const INK = 150;

/**
 * In which order to try how a page lies. Lines of print are rows of ink and rows of paper by turns, which tells
 * upright from sideways; which of the two ways it is, only reading tells.
 *
 * @param first how the page before it lay: the pages of a scan mostly lie alike
 */
export function turnsFor(bitmap: Bitmap, first: Quarters): readonly Quarters[] {
  const likely: readonly Quarters[] = isSideways(bitmap) ? [3, 1] : [0, 2];
  const others: readonly Quarters[] = likely.includes(0) ? [3, 1] : [0, 2];
  const sorted = likely.includes(first) ? [first, ...likely.filter((turn) => turn !== first)] : likely;
  return [...sorted, ...others];
}

export function isSideways({ width, height, pixels }: Bitmap): boolean {
  const across = changes(height, width, (row, place) => pixels[row * width + place] ?? 255);
  const down = changes(width, height, (column, place) => pixels[place * width + column] ?? 255);
  return down > across;
}

/** How much the ink changes from each line of pixels to the next, seen strip by strip. */
function changes(lines: number, length: number, at: (line: number, place: number) => number): number {
  let sum = 0;
  for (let strip = 0; strip < STRIPS; strip++) {
    const [start, end] = [Math.floor((strip * length) / STRIPS), Math.floor(((strip + 1) * length) / STRIPS)];
    let before = 0;
    for (let line = 0; line < lines; line++) {
      let ink = 0;
      for (let place = start; place < end; place++) if (at(line, place) < INK) ink++;
      sum += (ink - before) ** 2;
      before = ink;
    }
  }
  return sum;
}
