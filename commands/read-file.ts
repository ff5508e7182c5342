import { open } from 'node:fs/promises';
import { LIMITS } from '../shared/contract/limits.ts';
import { PermanentError } from '../shared/contract/permanent-error.ts';

/** A file's bytes; one over the upload limit is refused before it is read. */
export async function readFileWithin(path: string): Promise<Uint8Array> {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    if (size > LIMITS.uploadBytes) throw new PermanentError('too-large', `${path} has ${size} bytes`);
    return new Uint8Array(await file.readFile());
  } finally {
    await file.close();
  }
}
