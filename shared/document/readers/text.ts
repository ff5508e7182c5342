import { LIMITS } from '../../contract/limits.ts';
import { PermanentError } from '../../contract/permanent-error.ts';
import { decodeText } from '../decode.ts';
import { MEDIA_TYPES } from '../document.ts';
import { restoreLines } from '../legacy/restore.ts';
import { lineBlocks } from '../line-blocks.ts';
import type { Reader } from './reader.ts';

/** Plain text: the document's text is the decoded file itself, each line a block. */
export const readText: Reader = async (bytes) => {
  if (bytes.length > LIMITS.textBytes)
    throw new PermanentError('too-complex', `${bytes.length} bytes of text`);
  const text = restoreLines(decodeText(bytes));
  return { mediaType: MEDIA_TYPES.text, text, blocks: lineBlocks(text) };
};
