import type { Glyph, Page } from './pdfium.ts';

/** A step back by more than this many heights of a letter is no kerning. */
const STEP_BACK = 0.8;
/** What a font lacked: letters with Vietnamese marks. Plain letters step back for other reasons. */
const MARKED = /[^\0-\x7f]/u;
/** A gap of so many heights between letters is a space that the file does not have. */
const SPACE = 0.2;

/**
 * Puts the letters of a row into the order in which they are seen, where the file has them in another: when its
 * font lacked Vietnamese letters, the program took "ố" from another font and wrote it after the line ("S : 96 ố").
 * Other rows stay as they are.
 */
export function unscramble(page: Page): Page {
  const letters = page.glyphs.filter(({ text }) => text.trim() !== '');
  const height = heightOf(letters);
  const late = new Set(
    letters.filter((glyph, i) => MARKED.test(glyph.text) && stepsBack(glyph, letters[i - 1], height)),
  );
  if (late.size === 0) return page;
  const seen = page.glyphs.filter(({ text, inferred }) => !inferred && !/[\r\n]/u.test(text));
  const rowOf = new Map<Glyph, readonly Glyph[]>();
  for (const row of rowsOf(seen, height))
    if (row.some((glyph) => late.has(glyph))) for (const glyph of row) rowOf.set(glyph, row);
  const written = new Set<readonly Glyph[]>();
  const glyphs = page.glyphs.flatMap((glyph): readonly Glyph[] => {
    const row = rowOf.get(glyph);
    if (!row) return [glyph];
    if (written.has(row)) return [];
    written.add(row);
    return [...spaced(row, height), lineBreak(row)];
  });
  return { ...page, glyphs };
}

/** To the left on the same line; a new line begins at the left by right. */
function stepsBack(glyph: Glyph, last: Glyph | undefined, height: number): boolean {
  const isSameLine = last !== undefined && glyph.bottom < last.top && glyph.top > last.bottom;
  return isSameLine && glyph.left < last.left - STEP_BACK * height;
}

/** The height of tall letters, by which the page is measured. */
function heightOf(letters: readonly Glyph[]): number {
  const heights = letters.map(({ top, bottom }) => top - bottom).toSorted((a, b) => a - b);
  return heights[Math.floor(heights.length * 0.9)] ?? 0;
}

/** From the top down; quotation marks stand higher and commas lower than the letters of their row. */
function rowsOf(glyphs: readonly Glyph[], height: number): readonly (readonly Glyph[])[] {
  const rows: Glyph[][] = [];
  for (const glyph of glyphs.toSorted((a, b) => b.bottom - a.bottom)) {
    const row = rows.at(-1);
    if (row?.[0] && row[0].bottom - glyph.bottom < height) row.push(glyph);
    else rows.push([glyph]);
  }
  return rows.map((row) => row.toSorted((a, b) => a.left - b.left));
}

function spaced(row: readonly Glyph[], height: number): readonly Glyph[] {
  return row.flatMap((glyph, i) => {
    const last = row[i - 1];
    const isGap =
      last && last.text.trim() !== '' && glyph.text.trim() !== '' && glyph.left - last.right > SPACE * height;
    return isGap ? [{ ...last, text: ' ', left: last.right }, glyph] : [glyph];
  });
}

function lineBreak(row: readonly Glyph[]): Glyph {
  const { right = 0, bottom = 0 } = row.at(-1) ?? {};
  return { text: '\n', left: right, right, bottom, top: bottom };
}
