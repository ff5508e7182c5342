import { readFile, stat } from 'node:fs/promises';
import { LIMITS } from '../shared/contract/limits.ts';
import { PermanentError } from '../shared/contract/permanent-error.ts';

const COULD_NOT_OPEN: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file.',
  EACCES: 'this file may not be read.',
};

/** There is nothing to read under the path; the message says why. */
export class UnopenedError extends Error {
  override readonly name = 'UnopenedError';
}

/** A file's bytes; one over the upload limit is refused (`too-large`) before it is read. Throws `UnopenedError`. */
export async function readFileWithin(path: string): Promise<Uint8Array> {
  try {
    const found = await stat(path); // opening a pipe would wait for who writes into it
    if (!found.isFile()) throw new UnopenedError(`${path}: this is not a file.`);
    const { size } = found;
    if (size > LIMITS.uploadBytes) throw new PermanentError('too-large', `${path} has ${size} bytes`);
    return new Uint8Array(await readFile(path));
  } catch (cause) {
    if (cause instanceof UnopenedError || cause instanceof PermanentError) throw cause;
    const { code = '', message } = cause as NodeJS.ErrnoException;
    throw new UnopenedError(`${path}: ${COULD_NOT_OPEN[code] ?? message}`, { cause });
  }
}
