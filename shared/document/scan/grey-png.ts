import { inflateSync } from 'node:zlib';
import { PermanentError } from '../../contract/permanent-error.ts';
import type { Bitmap } from './bitmap.ts';

const SIGNATURE = 8;
const CHUNK = 12;

/**
 * The pixels of a grey PNG of 1 to 8 bits, without interlacing: the form in which the recogniser hands out a picture
 * that it has decoded. Throws `unreadable` for any other.
 */
export function readGreyPng(bytes: Uint8Array): Bitmap {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const [width, height] = [view.getUint32(16), view.getUint32(20)];
  const [depth = 0, colour, , , interlaced] = bytes.subarray(24, 29);
  if (colour !== 0 || interlaced !== 0 || ![1, 2, 4, 8].includes(depth))
    throw new PermanentError('unreadable', `PNG of ${depth} bits, colour ${colour}`);
  const data: Uint8Array[] = [];
  for (let at = SIGNATURE; at + CHUNK <= bytes.length; at += CHUNK + view.getUint32(at))
    if (view.getUint32(at + 4) === IDAT) data.push(bytes.subarray(at + 8, at + 8 + view.getUint32(at)));
  const stride = Math.ceil((width * depth) / 8);
  const rows = inflateSync(Buffer.concat(data), { maxOutputLength: (stride + 1) * height });
  unfilter(rows, stride, height);
  return { width, height, pixels: depth === 8 ? packed(rows, stride, height) : spread(rows, width, depth) };
}

const IDAT = 0x49444154;

/** Undoes the filters of PNG in place; a pixel is one byte at most, so "left" is the byte before. */
function unfilter(rows: Uint8Array, stride: number, height: number): void {
  const line = stride + 1;
  for (let y = 0; y < height; y++) {
    const start = y * line + 1;
    const filter = rows[start - 1];
    for (let at = start; at < start + stride; at++) {
      const left = at > start ? (rows[at - 1] ?? 0) : 0;
      const above = y > 0 ? (rows[at - line] ?? 0) : 0;
      const corner = at > start && y > 0 ? (rows[at - line - 1] ?? 0) : 0;
      rows[at] = (rows[at] ?? 0) + predicted(filter, left, above, corner);
    }
  }
}

function predicted(filter: number | undefined, left: number, above: number, corner: number): number {
  switch (filter) {
    case 1:
      return left;
    case 2:
      return above;
    case 3:
      return (left + above) >> 1;
    case 4: {
      const [a, b, c] = [
        Math.abs(above - corner),
        Math.abs(left - corner),
        Math.abs(left + above - 2 * corner),
      ];
      return a <= b && a <= c ? left : b <= c ? above : corner;
    }
    default:
      return 0;
  }
}

function packed(rows: Uint8Array, stride: number, height: number): Uint8Array {
  const pixels = new Uint8Array(stride * height);
  for (let y = 0; y < height; y++)
    pixels.set(rows.subarray(y * (stride + 1) + 1, (y + 1) * (stride + 1)), y * stride);
  return pixels;
}

/** Several pixels in a byte, the first in its highest bits. */
function spread(rows: Uint8Array, width: number, depth: number): Uint8Array {
  const line = Math.ceil((width * depth) / 8) + 1;
  const height = Math.floor(rows.length / line);
  const [each, most] = [8 / depth, (1 << depth) - 1];
  const pixels = new Uint8Array(width * height);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const byte = rows[y * line + 1 + Math.floor(x / each)] ?? 0;
      pixels[y * width + x] = (255 * ((byte >> (8 - depth - (x % each) * depth)) & most)) / most;
    }
  return pixels;
}
