import type { Check } from '../deadline.ts';
import type { Document } from '../document.ts';

/**
 * Makes a document of the bytes of one format. Throws `PermanentError` for bytes that it cannot make one of.
 * A reader imports its library when it is called, so that a plain text never loads the others, and calls `check`
 * between its steps.
 */
export type Reader = (bytes: Uint8Array, check: Check) => Promise<Document>;
