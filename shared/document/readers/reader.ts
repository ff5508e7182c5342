import type { Document } from '../document.ts';

/**
 * Makes a document of the bytes of one format. Throws `PermanentError` for bytes that it cannot make one of.
 * A reader imports its library when it is called, so that a plain text never loads the others.
 */
export type Reader = (bytes: Uint8Array) => Promise<Document>;
