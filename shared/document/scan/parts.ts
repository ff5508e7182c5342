import type { Bitmap } from './bitmap.ts';

/** A region of a page that is recognised by itself: the cell of a table, or one of two columns. */
export interface Region {
  /** Pixels, the ends excluded. */
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  /** Whether a pixel between those belongs to it. */
  has(x: number, y: number): boolean;
}

/** What stands in a region, without the paper around it, and where on the page that is. */
export interface Part {
  readonly left: number;
  readonly top: number;
  readonly picture: Bitmap;
}

/** What is darker is ink; less of it is specks. */
const INK = 150;
const LEAST_INK = 16;
/** The grey at the edges of letters. */
const EDGE = 2;

/** What stands in regions of a page, in their order, and the page without it. */
export function takeParts(
  page: Bitmap,
  regions: readonly Region[],
): { readonly rest: Bitmap; readonly parts: readonly Part[] } {
  if (regions.length === 0) return { rest: page, parts: [] };
  const rest = { ...page, pixels: new Uint8Array(page.pixels) };
  return { rest, parts: regions.flatMap((region) => takePart(page, region, rest.pixels) ?? []) };
}

function takePart(page: Bitmap, region: Region, rest: Uint8Array): Part | undefined {
  const { width, pixels } = page;
  let [left, top, right, bottom, ink] = [region.right, region.bottom, region.left, region.top, 0];
  eachPixel(region, width, (index, x, y) => {
    if ((pixels[index] ?? 255) >= INK) return;
    ink++;
    [left, right, top, bottom] = [
      Math.min(left, x),
      Math.max(right, x),
      Math.min(top, y),
      Math.max(bottom, y),
    ];
  });
  if (ink < LEAST_INK) return undefined;
  [left, top] = [Math.max(region.left, left - EDGE), Math.max(region.top, top - EDGE)];
  [right, bottom] = [Math.min(region.right, right + EDGE + 1), Math.min(region.bottom, bottom + EDGE + 1)];
  const picture = { width: right - left, height: bottom - top };
  const own = new Uint8Array(picture.width * picture.height).fill(255);
  eachPixel({ ...region, left, top, right, bottom }, width, (index, x, y) => {
    own[(y - top) * picture.width + x - left] = pixels[index] ?? 255;
    rest[index] = 255;
  });
  return { left, top, picture: { ...picture, pixels: own } };
}

function eachPixel(
  { left, top, right, bottom, has }: Region,
  width: number,
  visit: (index: number, x: number, y: number) => void,
): void {
  for (let y = top; y < bottom; y++)
    for (let x = left; x < right; x++) if (has(x, y)) visit(y * width + x, x, y);
}
