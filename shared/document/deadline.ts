import { PermanentError } from '../contract/permanent-error.ts';

/** Called between the steps of a reader: throws `too-complex` once the file has taken longer than it may. */
export type Check = () => void;

/**
 * A check that begins now. The one clock of the core: it decides whether a file is given up, never what is read
 * in it. A step that does not come back (one page of a PDF, one call of a library) it cannot end: that is left to
 * whoever runs the readers in a thread, and without one to the sizes that they accept.
 *
 * @param now milliseconds of a clock that only goes forward
 */
export function deadline(milliseconds: number, now: () => number = () => performance.now()): Check {
  const end = now() + milliseconds;
  return () => {
    if (now() > end) throw new PermanentError('too-complex', `not read within ${milliseconds} ms`);
  };
}
