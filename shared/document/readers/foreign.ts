import { fileTypeFromBuffer } from 'file-type';
import { PermanentError } from '../../contract/permanent-error.ts';
import type { Reader } from './reader.ts';

/** Bytes that are no text and no format known here: says whether they are of a kind that nobody can read, or of none. */
export const refuseForeign: Reader = async (bytes) => {
  const kind = await fileTypeFromBuffer(bytes).catch(() => undefined);
  if (kind === undefined) throw new PermanentError('unreadable', 'bytes of no known kind');
  const isPicture = kind.mime.startsWith('image/');
  throw new PermanentError(isPicture ? 'unsupported-image' : 'unsupported-format', kind.mime);
};
