import { readFileSync } from 'node:fs';
import { renderPage } from '../../../shared/document/readers/render-page.ts';
import type { Bitmap } from '../../../shared/document/scan/bitmap.ts';
import { pngOf } from '../document/scan/pictures.ts';

/** The shipped scan: a page of our own words. */
export const SCAN: Uint8Array = readFileSync(
  new URL('../../../samples/wards/30292/ban-quet-6-thang-2026.pdf', import.meta.url),
);

/** Its paragraphs of figures: a few lines, so that they are read in a second. */
export async function excerpt(): Promise<Bitmap> {
  const { width, pixels } = await renderPage(SCAN, 1);
  const [top, bottom] = [620, 960];
  return { width, height: bottom - top, pixels: pixels.slice(top * width, bottom * width) };
}

export function pngOfBitmap({ width, height, pixels }: Bitmap): Buffer {
  const rows = new Uint8Array((width + 1) * height);
  for (let y = 0; y < height; y++) rows.set(pixels.subarray(y * width, (y + 1) * width), y * (width + 1) + 1);
  return pngOf({ width, height, rows });
}

/** A TIFF of grey pages, uncompressed, one strip each. */
export function tiffOfBitmaps(pages: readonly Bitmap[]): Buffer {
  const directory = 2 + 9 * 12 + 4;
  const sizes = pages.map(({ pixels }) => pixels.length);
  const start = 8 + pages.length * directory;
  const file = Buffer.alloc(start + sizes.reduce((sum, size) => sum + size, 0));
  file.write('II', 'latin1');
  file.writeUInt16LE(42, 2);
  file.writeUInt32LE(8, 4);
  let data = start;
  for (const [i, { width, height, pixels }] of pages.entries()) {
    const at = 8 + i * directory;
    const tags = [
      ...[
        [256, width],
        [257, height],
        [258, 8],
        [259, 1],
        [262, 1],
        [273, data],
        [277, 1],
        [278, height],
      ],
      [279, pixels.length],
    ] as const;
    file.writeUInt16LE(tags.length, at);
    for (const [j, [tag = 0, value = 0]] of tags.entries()) {
      const entry = at + 2 + j * 12;
      file.writeUInt16LE(tag, entry);
      file.writeUInt16LE(4, entry + 2);
      file.writeUInt32LE(1, entry + 4);
      file.writeUInt32LE(value, entry + 8);
    }
    file.writeUInt32LE(i + 1 < pages.length ? at + directory : 0, at + directory - 4);
    file.set(pixels, data);
    data += pixels.length;
  }
  return file;
}

/** Lines of loops, as a hurried hand writes them. */
export function scribble(width: number, height: number): Bitmap {
  const pixels = new Uint8Array(width * height).fill(255);
  const ink = (x: number, y: number) => {
    for (let at = y - 1; at <= y + 1; at++) pixels.fill(0, at * width + x - 1, at * width + x + 2);
  };
  for (let line = 60; line < height - 30; line += 70)
    for (let t = 0; t < (width - 80) * 2; t++) {
      const turn = (t / 40) * Math.PI * 2;
      const wave = Math.sin(t / 23 + line) * 6 + Math.sin(turn) * 12;
      if (t % 300 < 250)
        ink(
          Math.round(40 + t * 0.45 + 9 * Math.cos(turn * (1 + 0.3 * Math.sin(t / 17)))),
          Math.round(line + wave),
        );
    }
  return { width, height, pixels };
}
