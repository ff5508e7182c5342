import { LIMITS } from '../../contract/limits.ts';
import { PermanentError } from '../../contract/permanent-error.ts';
import { csvBlocks } from '../csv-blocks.ts';
import { decodeText } from '../decode.ts';
import { MEDIA_TYPES } from '../document.ts';
import { restoreLines } from '../legacy/restore.ts';
import { lineBlocks } from '../line-blocks.ts';
import type { Reader } from './reader.ts';

/** Plain text and CSV: the document's text is the decoded file itself, each line or record a block. */
export const readText: Reader = async (bytes, check) => {
  if (bytes.length > LIMITS.textBytes)
    throw new PermanentError('too-complex', `${bytes.length} bytes of text`);
  const text = restoreLines(decodeText(bytes));
  check();
  const rows = csvBlocks(text);
  if (rows) return { mediaType: MEDIA_TYPES.csv, text, blocks: rows };
  return { mediaType: MEDIA_TYPES.text, text, blocks: lineBlocks(text) };
};
