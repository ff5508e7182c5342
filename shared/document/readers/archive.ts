import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';
import { LIMITS } from '../../contract/limits.ts';
import { PermanentError } from '../../contract/permanent-error.ts';
import { unpack } from './unpack.ts';

/** A file in an upload that is a zip of files. */
export interface Member {
  /** As the zip has it, with folders: "Biểu mẫu/biểu 1.xlsx". */
  readonly name: string;
  /** Throws `PermanentError`: `too-large`, `encrypted`, or `unreadable` for one that is damaged or lies about its size. */
  readonly open: () => Promise<Uint8Array>;
}

/** What programs leave in a zip beside the files: folders, previews, remarks of other systems. */
const NO_FILE = /\/$|(?:^|\/)(?:__MACOSX\/|\.|Thumbs\.db$|desktop\.ini$|~\$)/iu;

/**
 * The files in a zip; none is unpacked before it is opened, and then never more of it than an upload may have.
 * Throws `PermanentError` for a zip that would harm its reader, or that no file could be told apart in: damaged,
 * with a name that leads elsewhere or comes twice (`unreadable`), a bomb (`too-complex`), without any file
 * (`empty-file`), or all of it with a password (`encrypted`).
 */
export async function membersOf(bytes: Uint8Array): Promise<readonly Member[]> {
  try {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
    return await list(await fromBufferPromise(buffer), buffer);
  } catch (error) {
    if (error instanceof PermanentError) throw error;
    throw new PermanentError('unreadable', 'damaged zip', { cause: error });
  }
}

async function list(zip: ZipFile, bytes: Buffer): Promise<readonly Member[]> {
  if (zip.entryCount > LIMITS.zipEntries) throw tooComplex(`${zip.entryCount} entries`);
  const entries: Entry[] = [];
  let inflated = 0;
  for await (const entry of zip.eachEntry()) {
    inflated += entry.uncompressedSize;
    if (inflated > LIMITS.zipBytes) throw tooComplex(`over ${LIMITS.zipBytes} bytes inflated`);
    if (!NO_FILE.test(entry.fileName)) entries.push(entry);
  }
  if (entries.length === 0) throw new PermanentError('empty-file', 'no file in the zip');
  if (entries.length > LIMITS.zipMembers) throw tooComplex(`${entries.length} files`);
  if (new Set(entries.map(({ fileName }) => fileName)).size < entries.length)
    throw new PermanentError('unreadable', 'two files of one name');
  if (entries.every((entry) => entry.isEncrypted())) throw new PermanentError('encrypted', 'encrypted files');
  return entries.map((entry) => ({
    name: entry.fileName.toWellFormed(),
    open: async () => open(bytes, entry),
  }));
}

function open(bytes: Buffer, entry: Entry): Uint8Array {
  if (entry.isEncrypted()) throw new PermanentError('encrypted', 'an encrypted file');
  if (entry.uncompressedSize > LIMITS.uploadBytes)
    throw new PermanentError('too-large', `${entry.uncompressedSize} bytes`);
  try {
    return unpack(bytes, entry);
  } catch (cause) {
    throw new PermanentError('unreadable', 'a damaged file', { cause });
  }
}

const tooComplex = (detail: string): PermanentError => new PermanentError('too-complex', detail);
