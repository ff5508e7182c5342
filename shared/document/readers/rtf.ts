import { LIMITS } from '../../contract/limits.ts';
import { PermanentError } from '../../contract/permanent-error.ts';
import { assemble, textOf } from '../assemble.ts';
import { MEDIA_TYPES } from '../document.ts';
import { restoreTexts } from '../legacy/restore.ts';
import { htmlPieces } from './html-pieces.ts';
import type { Reader } from './reader.ts';
import { rtfHtml } from './rtf-html.ts';

/**
 * Rich text: paragraphs, headings, lists and tables, without what was deleted while changes were tracked. Its
 * own reader, because no library that we know says in which font a text was typed.
 */
export const readRtf: Reader = async (bytes, check) => {
  const { body, margins } = rtfHtml(
    Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1'),
  );
  check();
  if (body.length > LIMITS.textBytes * 2)
    throw new PermanentError('too-complex', `${body.length} characters`);
  const pieces = htmlPieces(body);
  check();
  return { ...assemble(MEDIA_TYPES.rtf, pieces), aside: restoreTexts(htmlPieces(margins).map(textOf)) };
};
