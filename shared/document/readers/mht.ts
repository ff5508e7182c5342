import PostalMime, { type Email } from 'postal-mime';
import { LIMITS } from '../../contract/limits.ts';
import { PermanentError } from '../../contract/permanent-error.ts';
import { MEDIA_TYPES } from '../document.ts';
import { documentOfHtml } from './html.ts';
import type { Reader } from './reader.ts';

/** A page that a browser or Word saved as one file: the page in it is read as HTML. Its pictures are left out. */
export const readMht: Reader = async (bytes, check) => {
  const { html } = await open(bytes);
  check();
  if (html === undefined) throw new PermanentError('unreadable', 'no page in it');
  return { ...documentOfHtml(html, check), mediaType: MEDIA_TYPES.mht };
};

/** Parts in parts beyond this many are no page. */
const DEEPEST = 16;

async function open(bytes: Uint8Array): Promise<Email> {
  try {
    return await PostalMime.parse(bytes, { maxNestingDepth: DEEPEST, maxHeadersSize: LIMITS.textBytes });
  } catch (cause) {
    throw new PermanentError('unreadable', 'no MIME', { cause });
  }
}
