import { crc32, inflateRawSync } from 'node:zlib';
import type { Entry } from 'yauzl';

/** In the header before a file's bytes: where the lengths of its name and of what more is noted are, and its own length. */
const LOCAL = { name: 26, extra: 28, length: 30 } as const;
const STORED = 0;
const DEFLATED = 8;

/**
 * A file of a zip, at once and in one buffer of the size that it claims. Throws for one that is longer, shorter or
 * damaged: a changed byte that still inflates would be read as another figure, and only the sum of the bytes tells.
 */
export function unpack(zip: Buffer, entry: Entry): Uint8Array {
  const at = entry.relativeOffsetOfLocalHeader;
  const start = at + LOCAL.length + zip.readUInt16LE(at + LOCAL.name) + zip.readUInt16LE(at + LOCAL.extra);
  const packed = zip.subarray(start, start + entry.compressedSize);
  const method = entry.compressionMethod;
  if (method !== STORED && method !== DEFLATED) throw new Error(`packed by method ${method}`);
  const size = entry.uncompressedSize;
  const file = method === STORED ? packed : inflateRawSync(packed, { maxOutputLength: Math.max(1, size) });
  if (file.length !== size || crc32(file) !== entry.crc32) throw new Error('it is not what it claims to be');
  return file;
}
