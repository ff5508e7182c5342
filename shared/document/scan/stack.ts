import type { Bitmap } from './bitmap.ts';
import type { Part } from './parts.ts';
import type { ScanWord } from './scan-page.ts';

/** Paper around the parts of a stack. */
const MARGIN = 24;
/** Pixels; the recogniser takes no picture that is higher than 32,767, and memory by its pixels. */
const HIGHEST = 16_000;
const MOST_PIXELS = 8_000_000;

/** Parts of a page one below the other, so that no line goes from one into the next. */
export interface Stack {
  readonly bitmap: Bitmap;
  /** Which part a word that was read on the stack stands in, and the word as it stands on the page. */
  place(word: ScanWord): { readonly part: Part; readonly word: ScanWord };
}

/** As few stacks as hold the parts, in their order. */
export function stacksOf(parts: readonly Part[]): readonly Stack[] {
  const stacks: Part[][] = [];
  let [width, height] = [0, HIGHEST];
  for (const part of parts) {
    width = Math.max(width, part.picture.width + 2 * MARGIN);
    height += part.picture.height + MARGIN;
    if (height > HIGHEST || width * height > MOST_PIXELS) {
      stacks.push([]);
      width = part.picture.width + 2 * MARGIN;
      height = part.picture.height + 2 * MARGIN;
    }
    stacks.at(-1)?.push(part);
  }
  return stacks.map(stackOf);
}

function stackOf(parts: readonly Part[]): Stack {
  const width = Math.max(...parts.map(({ picture }) => picture.width)) + 2 * MARGIN;
  const height = parts.reduce((sum, { picture }) => sum + picture.height + MARGIN, MARGIN);
  const pixels = new Uint8Array(width * height).fill(255);
  let next = MARGIN;
  const placed = parts.map((part) => {
    const { picture } = part;
    const top = next;
    for (let y = 0; y < picture.height; y++) {
      const row = picture.pixels.subarray(y * picture.width, (y + 1) * picture.width);
      pixels.set(row, (top + y) * width + MARGIN);
    }
    next += picture.height + MARGIN;
    return { part, top };
  });
  return {
    bitmap: { width, height, pixels },
    place(word) {
      const middle = (word.top + word.bottom) / 2;
      const at = placed.findLast(({ top }) => top - MARGIN / 2 <= middle) ?? placed[0];
      if (!at) throw new Error('A stack has parts.');
      const [right, down] = [at.part.left - MARGIN, at.part.top - at.top];
      const { left, top, bottom } = word;
      const moved = { left: left + right, right: word.right + right, top: top + down, bottom: bottom + down };
      return { part: at.part, word: { ...word, ...moved } };
    },
  };
}
