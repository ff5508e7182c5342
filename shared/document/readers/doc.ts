import { assemble, textOf } from '../assemble.ts';
import { MEDIA_TYPES } from '../document.ts';
import { restoreTexts } from '../legacy/restore.ts';
import { openDoc, type Part } from './doc-file.ts';
import { docHtml } from './doc-html.ts';
import { htmlPieces } from './html-pieces.ts';
import type { Reader } from './reader.ts';

/** What is read of a document, in this order, and where a stamp may stand beside it; remarks and macros are neither. */
const TEXT: readonly Part[] = ['body', 'footnotes', 'endnotes', 'boxes'];
const MARGINS: readonly Part[] = ['headers', 'headerBoxes'];

/**
 * Word 97 to 2003, by [MS-DOC]: paragraphs, headings, tables, notes and text boxes, without remarks and what was
 * deleted while changes were tracked. No library that we know gives fonts, without which .VnTimeH has no capitals.
 */
export const readDoc: Reader = async (bytes, check) => {
  const file = openDoc(bytes);
  check();
  const htmlOf = (part: Part): string => docHtml(file, part);
  const html = TEXT.map(htmlOf).join('');
  check();
  const aside = htmlPieces(MARGINS.map(htmlOf).join('')).map(textOf);
  return { ...assemble(MEDIA_TYPES.doc, htmlPieces(html)), aside: restoreTexts(aside) };
};
