import { assemble } from '../assemble.ts';
import { MEDIA_TYPES } from '../document.ts';
import { printedLines } from './pdf-lines.ts';
import { pdfPieces } from './pdf-pieces.ts';
import { readPages } from './pdfium.ts';
import type { Reader } from './reader.ts';
import { unscramble } from './unscramble.ts';

/** The text layer of a PDF. A scan has none: the document is then empty. */
export const readPdf: Reader = async (bytes, check) => {
  const pages = (await readPages(bytes, check)).map((page) => {
    check();
    return unscramble(page);
  });
  const { printed, repeated } = printedLines(pages, check);
  return { ...assemble(MEDIA_TYPES.pdf, pdfPieces(printed), pages.length), aside: [...new Set(repeated)] };
};
