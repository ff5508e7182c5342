import { LIMITS } from '../../contract/limits.ts';
import { PermanentError } from '../../contract/permanent-error.ts';
import type { Span } from '../../contract/span.ts';
import { openCompound } from '../compound.ts';
import { asWindows1252 } from '../legacy/code-tables.ts';
import { characterStretches, type Lying, paragraphStretches, type Stretch } from './doc-properties.ts';

/** A Word 97 to 2003 document as it lies in its file ([MS-DOC]). */
export interface DocFile {
  /** Its text, part behind part. */
  readonly pieces: readonly TextPiece[];
  /** From which character of the text to which a part goes. */
  readonly spanOf: (part: Part) => Span;
  readonly characters: readonly Stretch[];
  readonly paragraphs: readonly Stretch[];
  readonly fonts: readonly string[];
}

/** Text that lies together; `bytes` is how many one character takes. */
export interface TextPiece {
  readonly text: string;
  readonly place: number;
  readonly bytes: 1 | 2;
}

/** In the order of the text. */
const PARTS = [
  'body',
  'footnotes',
  'headers',
  'macros',
  'remarks',
  'endnotes',
  'boxes',
  'headerBoxes',
] as const;
export type Part = (typeof PARTS)[number];
/** Where the file's header has the lengths of the parts. */
const LENGTHS = 0x4c;
/** Pairs of place and length, from here on, in the table stream. */
const PLACES = 0x9a;
const CHARACTERS = 12;
const PARAGRAPHS = 13;
const FONTS = 15;
const PIECES = 33;

const IS_WORD = 0xa5ec;
const WORD_97 = 0xc1;
const ENCRYPTED = 0x100;
const SECOND_TABLE = 0x200;

/** Throws `unreadable`, `encrypted`, `unsupported-format` (older than Word 97) or `too-complex`. */
export function openDoc(bytes: Uint8Array): DocFile {
  const compound = openCompound(bytes);
  const file = viewOf(compound.stream('WordDocument'));
  if (file.byteLength < PLACES + (PIECES + 1) * 8 || file.getUint16(0, true) !== IS_WORD)
    throw new PermanentError('unreadable', 'no header of Word');
  const flags = file.getUint16(0x0a, true);
  if (flags & ENCRYPTED) throw new PermanentError('encrypted', 'a document with a password');
  if (file.getUint16(2, true) < WORD_97) throw new PermanentError('unsupported-format', 'before Word 97');
  const table = viewOf(compound.stream(flags & SECOND_TABLE ? '1Table' : '0Table'));
  const data = compound.stream('Data');
  const placeOf = (index: number) => ({
    at: file.getUint32(PLACES + index * 8, true),
    length: file.getUint32(PLACES + index * 8 + 4, true),
  });
  const lengths = PARTS.map((_, i) => Math.max(0, file.getInt32(LENGTHS + i * 4, true)));
  return {
    pieces: piecesOf(table, placeOf(PIECES), file),
    spanOf(part) {
      const at = PARTS.indexOf(part);
      const start = lengths.slice(0, at).reduce((sum, length) => sum + length, 0);
      return { start, end: start + (lengths[at] ?? 0) };
    },
    characters: characterStretches(table, placeOf(CHARACTERS), file),
    paragraphs: paragraphStretches(table, placeOf(PARAGRAPHS), file, data && viewOf(data)),
    fonts: fontsOf(table, placeOf(FONTS)),
  };
}

const viewOf = (stream: Uint8Array | undefined): DataView => {
  if (!stream) throw new PermanentError('unreadable', 'a stream is missing');
  return new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
};

const MODIFIERS = 1;
const PIECE_TABLE = 2;

/** After lists of modifiers, which are passed over, the table of pieces. */
function piecesOf(table: DataView, { at, length }: Lying, file: DataView): readonly TextPiece[] {
  const end = Math.min(table.byteLength, at + length);
  let place = at;
  while (place + 3 <= end && table.getUint8(place) === MODIFIERS)
    place += 3 + table.getUint16(place + 1, true);
  if (place + 9 > end || table.getUint8(place) !== PIECE_TABLE)
    throw new PermanentError('unreadable', 'no table of pieces');
  const count = Math.floor((Math.min(table.getUint32(place + 1, true), end - place - 5) - 4) / 12);
  const ends = place + 5;
  const descriptors = ends + (count + 1) * 4;
  let left = LIMITS.textBytes;
  return Array.from({ length: Math.max(0, count) }, (_, i): TextPiece => {
    const units = table.getUint32(ends + i * 4 + 4, true) - table.getUint32(ends + i * 4, true);
    const packed = table.getUint32(descriptors + i * 8 + 2, true);
    const isNarrow = (packed & 0x40000000) !== 0;
    const start = isNarrow ? (packed & 0x3fffffff) / 2 : packed & 0x3fffffff;
    const size = isNarrow ? units : units * 2;
    if (units < 0 || start + size > file.byteLength)
      throw new PermanentError('unreadable', 'a piece is missing');
    left -= size;
    if (left < 0) throw new PermanentError('too-complex', `over ${LIMITS.textBytes} bytes of text`);
    const raw = Buffer.from(file.buffer, file.byteOffset + start, size);
    const text = isNarrow ? asWindows1252(raw.toString('latin1')) : raw.toString('utf16le');
    return { text, place: start, bytes: isNarrow ? 1 : 2 };
  });
}

/** Names of the fonts by number: each record has its length, forty bytes of other things, and its name. */
function fontsOf(table: DataView, { at, length }: Lying): readonly string[] {
  const end = Math.min(table.byteLength, at + length);
  const fonts: string[] = [];
  for (let place = at + 4; place < end; place += table.getUint8(place) + 1) {
    const name = Buffer.from(
      table.buffer,
      table.byteOffset + place,
      Math.min(end - place, table.getUint8(place) + 1),
    )
      .subarray(40)
      .toString('utf16le');
    fonts.push(name.split('\0')[0] ?? '');
  }
  return fonts;
}
