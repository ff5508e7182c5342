import { crc32, deflateSync } from 'node:zlib';
import type { Bitmap } from '../../../../shared/document/scan/bitmap.ts';
import type { Rule } from '../../../../shared/document/scan/rules.ts';
import type { ScanPage, ScanWord } from '../../../../shared/document/scan/scan-page.ts';

/** Builders of small pictures, and of pages as a recogniser would see them. */

function chunk(name: string, data: Uint8Array): Buffer {
  const head = Buffer.alloc(8);
  head.writeUInt32BE(data.length);
  head.write(name, 4, 'latin1');
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(Buffer.concat([Buffer.from(name, 'latin1'), data])));
  return Buffer.concat([head, data, sum]);
}

export interface PngForm {
  readonly width: number;
  readonly height: number;
  readonly depth?: number;
  readonly colour?: number;
  /** Filtered rows, as PNG has them. */
  readonly rows?: Uint8Array;
}

export function pngOf({ width, height, depth = 8, colour = 0, rows = new Uint8Array() }: PngForm): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width);
  header.writeUInt32BE(height, 4);
  header.writeUInt8(depth, 8);
  header.writeUInt8(colour, 9);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', new Uint8Array()),
  ]);
}

/** The segments of a JPEG up to its first scan; nothing that could be decoded. */
export function jpegOf(width: number, height: number, { end = true, filling = 0 } = {}): Buffer {
  const frame = Buffer.from('ffc0000b080000000001011100', 'hex');
  frame.writeUInt16BE(height, 5);
  frame.writeUInt16BE(width, 7);
  return Buffer.concat([
    Buffer.from('ffd8ffe000104a46494600010101004800480000', 'hex'),
    Buffer.alloc(filling, 0xff),
    frame,
    Buffer.from('ffda0008010100003f00', 'hex'),
    Buffer.from('12345678', 'hex'),
    Buffer.from(end ? 'ffd9' : '', 'hex'),
  ]);
}

export interface TiffPage {
  readonly width: number;
  readonly height: number;
  /** A smaller copy of another picture. */
  readonly isReduced?: boolean;
  /** Bytes of data that the page claims to have. */
  readonly bytes?: number;
}

/** A TIFF of one byte of data a page, directories after it; `order` is II or MM. */
export function tiffOf(pages: readonly TiffPage[], order: 'II' | 'MM' = 'II', lastNext = 0): Buffer {
  const little = order === 'II';
  const directory = 2 + 5 * 12 + 4;
  const file = Buffer.alloc(10 + pages.length * directory);
  const u16 = (value: number, at: number) =>
    little ? file.writeUInt16LE(value, at) : file.writeUInt16BE(value, at);
  const u32 = (value: number, at: number) =>
    little ? file.writeUInt32LE(value, at) : file.writeUInt32BE(value, at);
  file.write(order, 'latin1');
  u16(42, 2);
  u32(10, 4);
  for (const [i, { width, height, isReduced, bytes = 1 }] of pages.entries()) {
    const at = 10 + i * directory;
    u16(5, at);
    const tags = [
      [254, isReduced ? 1 : 0],
      [256, width],
      [257, height],
      [273, 8],
      [279, bytes],
    ] as const;
    for (const [j, [tag, value]] of tags.entries()) {
      const entry = at + 2 + j * 12;
      u16(tag, entry);
      u16(4, entry + 2);
      u32(1, entry + 4);
      u32(value, entry + 8);
    }
    u32(i + 1 < pages.length ? at + directory : lastNext, at + directory - 4);
  }
  return file;
}

export const bitmapOf = (width: number, height: number, ink: (x: number, y: number) => boolean): Bitmap => ({
  width,
  height,
  pixels: Uint8Array.from({ length: width * height }, (_, i) =>
    ink(i % width, Math.floor(i / width)) ? 0 : 255,
  ),
});

export const LETTER = { width: 14, height: 30 } as const;

/** A line of print: words of equal letters from `left` on, `gaps` (in letters) between them. */
export function lineAt(
  left: number,
  top: number,
  words: readonly (string | readonly [word: string, confidence: number])[],
  gaps: readonly number[] = [],
): readonly ScanWord[] {
  let x = left;
  return words.map((word, i) => {
    const [text, confidence] = typeof word === 'string' ? [word, 95] : word;
    const seen = {
      text,
      confidence,
      left: x,
      right: x + text.length * LETTER.width,
      top,
      bottom: top + LETTER.height,
    };
    x = seen.right + (gaps[i] ?? 1) * LETTER.width;
    return seen;
  });
}

export const pageOfLines = (lines: ScanPage['lines'], rules: readonly Rule[] = []): ScanPage => ({
  lines,
  rules,
});

/** Lines of running text, one under the other. */
export const printed = (texts: readonly string[], top = 200): ScanPage['lines'] =>
  texts.map((text, i) => lineAt(200, top + i * 50, text.split(' ')));
