import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';
import { LIMITS } from '../../contract/limits.ts';
import { PermanentError } from '../../contract/permanent-error.ts';
import { refuseDeepMarkup } from './html-depth.ts';

/** Smaller parts may be all white space; no harm comes of them. */
const RATIO_MATTERS = 1024 * 1024;

/**
 * Throws `PermanentError` for an Office package that would harm the library that reads it: encrypted, damaged, a
 * bomb, or with parts that lie about their size. Everything is inflated once here, bounded and a chunk at a
 * time, because what a package says of its sizes cannot be trusted.
 */
export async function checkPackage(bytes: Uint8Array): Promise<void> {
  try {
    const zip = await fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length));
    await checkEntries(zip);
  } catch (error) {
    if (error instanceof PermanentError) throw error;
    throw new PermanentError('unreadable', 'damaged package', { cause: error });
  }
}

async function checkEntries(zip: ZipFile): Promise<void> {
  if (zip.entryCount > LIMITS.zipEntries) throw tooComplex(`${zip.entryCount} entries`);
  const total = { all: 0, markup: 0 };
  for await (const entry of zip.eachEntry()) {
    if (entry.isEncrypted()) throw new PermanentError('encrypted', 'encrypted package');
    total.all += entry.uncompressedSize;
    if (total.all > LIMITS.zipBytes) throw tooComplex(`over ${LIMITS.zipBytes} bytes inflated`);
    if (entry.uncompressedSize > Math.max(RATIO_MATTERS, entry.compressedSize * LIMITS.zipRatio))
      throw tooComplex(`${entry.fileName} inflates over ${LIMITS.zipRatio} times`);
    const isMarkup = /\.(?:xml|rels)$/iu.test(entry.fileName);
    if (isMarkup) total.markup += entry.uncompressedSize;
    if (total.markup > LIMITS.inflatedXmlBytes)
      throw tooComplex(`over ${LIMITS.inflatedXmlBytes} bytes of XML`);
    await inflate(zip, entry, isMarkup ? refuseHarmfulMarkup : undefined);
  }
}

/** yauzl gives an error for a part that is longer or shorter than it says. */
async function inflate(zip: ZipFile, entry: Entry, check?: (markup: string) => void): Promise<void> {
  const stream = await zip.openReadStreamPromise(entry);
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) if (check && chunk instanceof Uint8Array) chunks.push(chunk);
  check?.(Buffer.concat(chunks).toString('utf8'));
}

/** No program writes a document type into a package; entities in one can swell without end. */
function refuseHarmfulMarkup(markup: string): void {
  if (/<!(?:DOCTYPE|ENTITY)/iu.test(markup)) throw tooComplex('a document type');
  refuseDeepMarkup(markup, { xmlMode: true });
}

const tooComplex = (detail: string): PermanentError => new PermanentError('too-complex', detail);
