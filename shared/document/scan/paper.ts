import type { Bitmap } from './bitmap.ts';

/** Squares in which the paper is equally bright; a letter takes a small part of one. */
const SQUARE = 32;
/** So much of a square is at most as bright as its paper, the rest is grain. */
const PAPER = 0.8;
/** A square that is darker than this share of the brightest is a picture and no paper in the shade. */
const DARKEST = 0.4;
const WHITE = 255;

/**
 * A picture whose paper is white all over: the light of a photo falls off, and the paper of a scan is grey. So what is
 * darker than paper, the hairlines of a table too, is told by one measure everywhere.
 */
export function whitened(bitmap: Bitmap): Bitmap {
  const { width, height, pixels } = bitmap;
  const [across, down] = [Math.ceil(width / SQUARE), Math.ceil(height / SQUARE)];
  const paper = Float32Array.from({ length: across * down }, (_, i) =>
    brightness(bitmap, (i % across) * SQUARE, Math.floor(i / across) * SQUARE),
  );
  const brightest = paper.reduce((most, one) => Math.max(most, one), 1);
  const at = (column: number, row: number) => {
    const [x, y] = [Math.min(Math.max(column, 0), across - 1), Math.min(Math.max(row, 0), down - 1)];
    return Math.max(paper[y * across + x] ?? WHITE, DARKEST * brightest);
  };
  const out = new Uint8Array(pixels.length);
  for (let y = 0; y < height; y++) {
    const [row, lower] = partsOf(y);
    for (let x = 0, column = -1, left = 0, right = 0; x < width; x++) {
      const [here, further] = partsOf(x);
      if (here !== column || x === 0) {
        column = here;
        left = between(at(column, row), at(column, row + 1), lower);
        right = between(at(column + 1, row), at(column + 1, row + 1), lower);
      }
      const index = y * width + x;
      out[index] = Math.min(WHITE, ((pixels[index] ?? WHITE) * WHITE) / between(left, right, further));
    }
  }
  return { width, height, pixels: out };
}

/** The square whose middle is before a place, and how far on the way to the next middle it is. */
function partsOf(place: number): readonly [square: number, further: number] {
  const at = place / SQUARE - 0.5;
  const square = Math.floor(at);
  return [square, at - square];
}

const between = (one: number, other: number, further: number): number => one + (other - one) * further;

/** How bright the paper is in the square that begins here. */
function brightness({ width, height, pixels }: Bitmap, left: number, top: number): number {
  const counts = new Uint32Array(WHITE + 1);
  const [right, bottom] = [Math.min(width, left + SQUARE), Math.min(height, top + SQUARE)];
  for (let y = top; y < bottom; y++)
    for (let x = left; x < right; x++) {
      const grey = pixels[y * width + x] ?? WHITE;
      counts[grey] = (counts[grey] ?? 0) + 1;
    }
  let below = (right - left) * (bottom - top) * PAPER;
  return counts.findIndex((count) => {
    below -= count;
    return below <= 0;
  });
}
