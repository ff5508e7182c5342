import { LIMITS } from '../contract/limits.ts';
import { PermanentError } from '../contract/permanent-error.ts';
import { deadline } from './deadline.ts';
import type { Document } from './document.ts';
import { READERS } from './readers/registry.ts';
import { sniff } from './sniff.ts';

/**
 * The document that the bytes of one file hold, whatever the file is called. Throws `PermanentError` with the
 * reason for what cannot be read: `empty-file`, `too-large`, `unsupported-format`, `encrypted`, `unreadable`,
 * `too-complex`, `no-text`, or for pictures `unsupported-image`, `too-many-pages` or `too-many-pixels`. Of pages
 * that are pictures it only says which they are (`scanned`).
 *
 * @param check called between the steps of a reader, may throw to end it; without it, `LIMITS.readMs` are given
 */
export async function readDocument(bytes: Uint8Array, check = deadline(LIMITS.readMs)): Promise<Document> {
  if (bytes.length === 0) throw new PermanentError('empty-file', 'no bytes');
  if (bytes.length > LIMITS.uploadBytes) throw new PermanentError('too-large', `${bytes.length} bytes`);
  const format = sniff(bytes);
  const row = READERS[format];
  if ('refuse' in row) throw new PermanentError(row.refuse, format);
  const read = await row.open();
  const document = await read(bytes, check);
  if (!document.scanned && !/\p{L}/u.test(document.text))
    throw new PermanentError('no-text', `no letters in ${format}`);
  return document;
}
