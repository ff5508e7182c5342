import type { Piece } from '../assemble.ts';
import { printedLines } from '../readers/pdf-lines.ts';
import { pdfPieces } from '../readers/pdf-pieces.ts';
import type { Glyph, Page } from '../readers/pdfium.ts';
import type { ScanPage, ScanWord } from './scan-page.ts';
import { scanTables } from './scan-tables.ts';
import { type StraightPage, straighten } from './straighten.ts';

/** What recognised pages hold, as the pages of a PDF would. */
export interface ScanText {
  readonly pieces: readonly Piece[];
  /** Running heads and feet. */
  readonly repeated: readonly string[];
  /** The words of each page, by its number. */
  readonly words: ReadonlyMap<number, readonly ScanWord[]>;
}

const EMPTY: Page = { height: 1, glyphs: [], drawings: [], drawn: 0, pictured: 0 };

/**
 * Joins the words of pages that follow each other to lines, paragraphs, items and rows, by the rules for printed
 * pages. `first` is the number of the first page; those before it are left empty, so that numbers of pages are known.
 */
export function scanPieces(pages: readonly ScanPage[], first: number): ScanText {
  const straight = straighten(pages.map(clean)).map(toPrinted);
  const before = Array.from({ length: first - 1 }, () => EMPTY);
  const { printed, repeated } = printedLines([...before, ...straight.map(({ page }) => page)], () => {});
  return {
    pieces: pdfPieces(printed),
    repeated,
    words: new Map(straight.map(({ words }, i) => [first + i, words])),
  };
}

/** Rules of tables and edges of the paper are read as bars, alone or at the ends of words. */
const clean = ({ lines, rules }: ScanPage): ScanPage => ({
  rules,
  lines: lines
    .map((line) =>
      line
        .map((word) => ({ ...word, text: word.text.normalize('NFC').replace(/^[|¦]+|[|¦]+$|\s+/gu, '') }))
        .filter(({ text }) => text !== ''),
    )
    .filter((line) => line.length > 0),
});

function toPrinted(page: StraightPage): { readonly page: Page; readonly words: readonly ScanWord[] } {
  const { rules, unplaced } = scanTables(page);
  const placed = page.lines.flat();
  return {
    page: {
      ...EMPTY,
      height: page.height,
      drawings: [...page.rules, ...rules],
      glyphs: page.lines.flatMap((line) => [...line.flatMap((word) => [word, spaceAfter(word)]), BREAK]),
    },
    words: placed.map((one) => (unplaced.has(one) ? { ...one.word, unplaced: true } : one.word)),
  };
}

/** At the edge of the word, so that it stands in the same cell. */
const spaceAfter = ({ right, top, bottom }: Glyph): Glyph => ({
  ...{ text: ' ', inferred: true },
  ...{ left: right, right, top, bottom },
});
const BREAK: Glyph = { text: '\n', inferred: true, left: 0, right: 0, top: 0, bottom: 0 };
