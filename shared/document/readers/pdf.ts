import { LIMITS } from '../../contract/limits.ts';
import { PermanentError } from '../../contract/permanent-error.ts';
import { assemble } from '../assemble.ts';
import { MEDIA_TYPES } from '../document.ts';
import { printedLines } from './pdf-lines.ts';
import { pdfPieces } from './pdf-pieces.ts';
import { type Page, readPages } from './pdfium.ts';
import type { Reader } from './reader.ts';
import { scannedPages } from './scanned-pages.ts';
import { unscramble } from './unscramble.ts';

/** The text layer of a PDF, of the pages that have one; the others are told as `scanned`. */
export const readPdf: Reader = async (bytes, check) => {
  const pages = (await readPages(bytes, check)).map((page) => {
    check();
    return unscramble(page);
  });
  const scanned = scannedPages(pages);
  if (scanned.length > LIMITS.ocrPages)
    throw new PermanentError('too-many-pages', `${scanned.length} pages without text`);
  const layer = scanned.flatMap((number) => linesOf(pages[number - 1])); // not read, but a stamp may stand in it
  const legible = pages.map((page, i) => (scanned.includes(i + 1) ? { ...page, glyphs: [] } : page));
  const { printed, repeated } = printedLines(legible, check);
  return {
    ...assemble(MEDIA_TYPES.pdf, pdfPieces(printed), pages.length),
    aside: [...new Set([...repeated, ...layer])],
    ...(scanned.length > 0 && { scanned }),
  };
};

const linesOf = (page: Page | undefined): readonly string[] =>
  (page?.glyphs ?? [])
    .map(({ text }) => text)
    .join('')
    .split(/[\r\n]+/u);
