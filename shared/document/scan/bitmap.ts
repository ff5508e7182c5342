/** A grey picture: a byte a pixel, 0 is black, row after row from the top. */
export interface Bitmap {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

/** How often a picture is turned to the right, by a quarter. */
export type Quarters = 0 | 1 | 2 | 3;

/**
 * The longest side of a picture that is recognised, in pixels: A3 at 200 dpi, which the recogniser reads best. Finer
 * pictures cost time and read no better.
 */
export const LONGEST_SIDE = 3_308;

/** As a file that every recogniser reads (PGM, binary). */
export const toPgm = ({ width, height, pixels }: Bitmap): Uint8Array =>
  Buffer.concat([Buffer.from(`P5\n${width} ${height}\n255\n`, 'latin1'), pixels]);

export function turned({ width, height, pixels }: Bitmap, quarters: Quarters): Bitmap {
  if (quarters === 0) return { width, height, pixels };
  const out = new Uint8Array(pixels.length);
  const isSideways = quarters !== 2;
  for (let y = 0, from = 0; y < height; y++)
    for (let x = 0; x < width; x++, from++) {
      const [left, top] =
        quarters === 1
          ? [height - 1 - y, x]
          : quarters === 2
            ? [width - 1 - x, height - 1 - y]
            : [y, width - 1 - x];
      out[top * (isSideways ? height : width) + left] = pixels[from] ?? 255;
    }
  return isSideways ? { width: height, height: width, pixels: out } : { width, height, pixels: out };
}

/** A picture with no longer side than `longest`: each pixel is the mean of those that it stands for. */
export function shrunk(bitmap: Bitmap, longest = LONGEST_SIDE): Bitmap {
  const { width, height, pixels } = bitmap;
  const factor = Math.max(width, height) / longest;
  if (factor <= 1) return bitmap;
  const [wide, high] = [Math.max(1, Math.floor(width / factor)), Math.max(1, Math.floor(height / factor))];
  const out = new Uint8Array(wide * high);
  for (let y = 0; y < high; y++) {
    const [top, bottom] = [Math.floor(y * factor), Math.min(height, Math.ceil((y + 1) * factor))];
    for (let x = 0; x < wide; x++) {
      const [left, right] = [Math.floor(x * factor), Math.min(width, Math.ceil((x + 1) * factor))];
      let sum = 0;
      for (let row = top; row < bottom; row++)
        for (let at = row * width + left; at < row * width + right; at++) sum += pixels[at] ?? 255;
      out[y * wide + x] = sum / ((bottom - top) * (right - left));
    }
  }
  return { width: wide, height: high, pixels: out };
}
