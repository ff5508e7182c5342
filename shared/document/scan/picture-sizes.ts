import { PermanentError } from '../../contract/permanent-error.ts';
import { directoriesOf } from './tiff.ts';

/** Pixels, as the header of a picture gives them. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/*
 * Each of these looks at headers only, so that a picture is measured before anything decodes it, and throws
 * `unreadable` for a file that breaks off: what is below the break would be lost in silence.
 */

const PNG_SIGNATURE = 8;
const PNG_CHUNK = 12; // length, name and checksum around the data

/** A PNG: IHDR comes first, and IEND last. */
export function sizeOfPng(bytes: Uint8Array): PictureSize {
  const view = viewOf(bytes);
  let size: PictureSize | undefined;
  for (let at = PNG_SIGNATURE; at + PNG_CHUNK <= bytes.length; ) {
    const [length, name] = [view.getUint32(at), view.getUint32(at + 4)];
    if (name === nameOf('IHDR') && length >= 8 && at + 16 <= bytes.length)
      size ??= { width: view.getUint32(at + 8), height: view.getUint32(at + 12) };
    at += PNG_CHUNK + length;
    if (name === nameOf('IEND') && size && at <= bytes.length) return size;
  }
  throw brokenOff('PNG');
}

/** A JPEG: a frame header (SOF0 to SOF15) before the first scan (SOS), and an end after it. */
export function sizeOfJpeg(bytes: Uint8Array): PictureSize {
  const view = viewOf(bytes);
  let size: PictureSize | undefined;
  for (let at = 2; at + 4 <= bytes.length && bytes[at] === 0xff; ) {
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff || (marker >= 0xd0 && marker <= 0xd7) || marker === 0x01) {
      at += marker === 0xff ? 1 : 2; // a filling byte, or a marker without data
      continue;
    }
    if (marker === SOS) {
      if (size && Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).lastIndexOf(END_OF_JPEG) > at)
        return size;
      break;
    }
    if (isFrame(marker) && at + 9 <= bytes.length)
      size = { height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
    at += 2 + view.getUint16(at + 2);
  }
  throw brokenOff('JPEG');
}

const SOS = 0xda;
const END_OF_JPEG = Buffer.from([0xff, 0xd9]);

/** SOF0 to SOF15 but for DHT, JPG and DAC, which stand among them. */
const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

/** The pages of a TIFF. */
export const sizesOfTiff = (bytes: Uint8Array): readonly PictureSize[] => directoriesOf(bytes);

const viewOf = ({ buffer, byteOffset, length }: Uint8Array): DataView =>
  new DataView(buffer, byteOffset, length);

const nameOf = (name: string): number => Buffer.from(name, 'latin1').readUInt32BE();

const brokenOff = (kind: string): PermanentError =>
  new PermanentError('unreadable', `a ${kind} without its frame or its end`);
