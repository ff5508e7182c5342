import { assemble, textOf } from '../assemble.ts';
import { MEDIA_TYPES } from '../document.ts';
import { restoreTexts } from '../legacy/restore.ts';
import { openDoc } from './doc-file.ts';
import { docHtml } from './doc-html.ts';
import { htmlPieces } from './html-pieces.ts';
import type { Reader } from './reader.ts';

/**
 * Word 97 to 2003, by [MS-DOC]: paragraphs, headings, tables, notes and text boxes, without remarks and what was
 * deleted while changes were tracked. No library that we know gives fonts, without which .VnTimeH has no capitals.
 */
export const readDoc: Reader = async (bytes, check) => {
  const file = openDoc(bytes);
  check();
  const { body, footnotes, headers, macros, remarks, endnotes, boxes, headerBoxes } = file.lengths;
  const notesEnd = body + footnotes;
  const headersEnd = notesEnd + headers;
  const remarksEnd = headersEnd + macros + remarks;
  const endnotesEnd = remarksEnd + endnotes;
  const boxesEnd = endnotesEnd + boxes;
  const html = [
    docHtml(file, 0, body),
    docHtml(file, body, notesEnd),
    docHtml(file, remarksEnd, boxesEnd),
  ].join('');
  check();
  const margins = docHtml(file, notesEnd, headersEnd) + docHtml(file, boxesEnd, boxesEnd + headerBoxes);
  const aside = htmlPieces(margins).map(textOf);
  return { ...assemble(MEDIA_TYPES.doc, htmlPieces(html)), aside: restoreTexts(aside) };
};
