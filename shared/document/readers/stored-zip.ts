import { crc32 } from 'node:zlib';
import type { Package } from './open-package.ts';

const LOCAL = 'PK\x03\x04';
const CENTRAL = 'PK\x01\x02';
const END = 'PK\x05\x06';

/**
 * A zip of these parts, none of them packed: for a library that opens zips by itself and without bounds, so that
 * it sees what was measured and nothing else.
 */
export function storedZip(parts: Package): Uint8Array {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, markup] of parts) {
    const [label, content] = [Buffer.from(name), Buffer.from(markup)];
    const shared = Buffer.alloc(26);
    shared.writeUInt16LE(20, 0); // version 2.0
    shared.writeUInt32LE(crc32(content), 10);
    shared.writeUInt32LE(content.length, 14);
    shared.writeUInt32LE(content.length, 18);
    shared.writeUInt16LE(label.length, 22);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    locals.push(Buffer.from(LOCAL, 'latin1'), shared, label, content);
    directory.push(Buffer.from(`${CENTRAL}\x14\0`, 'latin1'), shared, place, label);
    offset += LOCAL.length + shared.length + label.length + content.length;
  }
  const index = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(parts.size, 4);
  end.writeUInt16LE(parts.size, 6);
  end.writeUInt32LE(index.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...locals, index, Buffer.from(END, 'latin1'), end]);
}
