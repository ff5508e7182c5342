import type { Bitmap } from './bitmap.ts';

/** Pixels down for each to the right, at most: a page that leans further was not laid into a scanner. */
const STEEPEST = 0.1;
const STEP = 0.002;
/** A page that leans less reads as well as it is. */
const FLAT = 0.002;
/** What is darker is ink; every so many pixels it is looked for. */
const INK = 150;
const EVERY = 3;

/** How far the lines of a page fall for each pixel to the right: as they do where rows of ink and of paper differ most. */
export function leanOf({ width, height, pixels }: Bitmap): number {
  const [xs, ys]: [number[], number[]] = [[], []];
  for (let y = 0; y < height; y += EVERY)
    for (let x = 0; x < width; x += EVERY)
      if ((pixels[y * width + x] ?? 255) < INK) {
        xs.push(x / EVERY);
        ys.push(y / EVERY);
      }
  let best = { lean: 0, contrast: 0 };
  const [rowsThere, beyond] = [Math.ceil(height / EVERY), Math.ceil((STEEPEST * width) / EVERY)];
  for (let step = -STEEPEST / STEP; step <= STEEPEST / STEP; step++) {
    const lean = step * STEP;
    const rows = new Float64Array(rowsThere + 2 * beyond);
    for (let i = 0; i < xs.length; i++) {
      const row = Math.round((ys[i] ?? 0) - lean * (xs[i] ?? 0)) + beyond;
      rows[row] = (rows[row] ?? 0) + 1;
    }
    let contrast = 0;
    for (const count of rows) contrast += count * count;
    if (contrast > best.contrast) best = { lean, contrast };
  }
  return best.lean;
}

/** The page turned so that its lines are level; what comes from beyond its edges is paper. */
export function levelled(bitmap: Bitmap): Bitmap {
  const lean = leanOf(bitmap);
  if (Math.abs(lean) <= FLAT) return bitmap;
  const { width, height, pixels } = bitmap;
  const [cos, sin] = [1 / Math.hypot(1, lean), lean / Math.hypot(1, lean)];
  const out = new Uint8Array(pixels.length).fill(255);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const [fromX, fromY] = [x * cos - y * sin, x * sin + y * cos];
      const [left, top] = [Math.floor(fromX), Math.floor(fromY)];
      if (left < 0 || top < 0 || left >= width - 1 || top >= height - 1) continue;
      const [right, down] = [fromX - left, fromY - top];
      const at = top * width + left;
      const above = (pixels[at] ?? 255) * (1 - right) + (pixels[at + 1] ?? 255) * right;
      const below = (pixels[at + width] ?? 255) * (1 - right) + (pixels[at + width + 1] ?? 255) * right;
      out[y * width + x] = above * (1 - down) + below * down;
    }
  return { width, height, pixels: out };
}
