import { fromBufferPromise, type ZipFile } from 'yauzl';
import { LIMITS } from '../../contract/limits.ts';
import { PermanentError } from '../../contract/permanent-error.ts';
import type { Check } from '../deadline.ts';
import { elementsOfXml } from './measure-xml.ts';
import { unpack } from './unpack.ts';

/** The parts of an Office package that are markup, by name. */
export type Package = ReadonlyMap<string, string>;

/** Smaller parts may be all white space; no harm comes of them. */
const RATIO_MATTERS = 1024 * 1024;
/** Elements in all parts together; the trees that are built of them cost about 3 KB each. */
const MOST_ELEMENTS = 250_000;

/**
 * Inflates the markup of an Office package, part by part and never more than it may be; pictures and whatever
 * else lies in it stay packed. Throws `PermanentError` for a package that would harm its reader: encrypted,
 * damaged, a bomb, or with parts that lie about their size.
 */
export async function openPackage(bytes: Uint8Array, check: Check): Promise<Package> {
  try {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
    return await readParts(await fromBufferPromise(buffer), buffer, check);
  } catch (error) {
    if (error instanceof PermanentError) throw error;
    throw new PermanentError('unreadable', 'damaged package', { cause: error });
  }
}

async function readParts(zip: ZipFile, bytes: Buffer, check: Check): Promise<Package> {
  if (zip.entryCount > LIMITS.zipEntries) throw tooComplex(`${zip.entryCount} entries`);
  const parts = new Map<string, string>();
  const total = { all: 0, markup: 0, elements: 0 };
  for await (const entry of zip.eachEntry()) {
    check();
    if (entry.isEncrypted()) throw new PermanentError('encrypted', 'encrypted package');
    total.all += entry.uncompressedSize;
    if (total.all > LIMITS.zipBytes) throw tooComplex(`over ${LIMITS.zipBytes} bytes inflated`);
    if (entry.uncompressedSize > Math.max(RATIO_MATTERS, entry.compressedSize * LIMITS.zipRatio))
      throw tooComplex(`${entry.fileName} inflates over ${LIMITS.zipRatio} times`);
    if (!/\.(?:xml|rels)$/iu.test(entry.fileName)) continue;
    total.markup += entry.uncompressedSize;
    if (total.markup > LIMITS.inflatedXmlBytes)
      throw tooComplex(`over ${LIMITS.inflatedXmlBytes} bytes of XML`);
    const markup = new TextDecoder().decode(unpack(bytes, entry));
    total.elements += elementsOf(markup, MOST_ELEMENTS - total.elements);
    parts.set(entry.fileName, markup);
  }
  return parts;
}

/** Entities of a document type can swell without end, and no program writes any into a package. */
function elementsOf(markup: string, most: number): number {
  if (/<!(?:DOCTYPE[^>[]*\[|ENTITY)/iu.test(markup)) throw tooComplex('a document type with entities');
  return elementsOfXml(markup, most);
}

/** Of OpenDocument a password leaves the package as it is and encrypts its parts; the manifest says so. */
export function refuseEncrypted(parts: Package): void {
  if (/<manifest:encryption-data\b/u.test(parts.get('META-INF/manifest.xml') ?? ''))
    throw new PermanentError('encrypted', 'encrypted parts');
}

const tooComplex = (detail: string): PermanentError => new PermanentError('too-complex', detail);
