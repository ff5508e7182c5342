import { openCompound } from '../compound.ts';
import { asWindows1252 } from '../legacy/code-tables.ts';
import { stampLines } from './margin-texts.ts';
import { printedLines } from './sheet-margins.ts';

/** Kinds of records in a workbook of 1993 to 2003 ([MS-XLS] 2.3). */
const HEADER = 0x14;
const FOOTER = 0x15;
const CONTINUED = 0x3c;
const DRAWN = 0x1b6;

interface BookRecord {
  readonly kind: number;
  readonly data: Buffer;
}

/** What is printed above and below the sheets of Excel 5 to 2003, and what is written on drawings: the library gives neither. */
export function xlsMargins(bytes: Uint8Array): readonly string[] {
  const compound = openCompound(bytes);
  const book = compound.stream('Workbook');
  const texts: string[] = [];
  let before = 0;
  for (const { kind, data } of recordsOf(book ?? compound.stream('Book') ?? new Uint8Array())) {
    if (kind === HEADER || kind === FOOTER)
      texts.push(...printedLines(book ? wordsAt(data, 2) : narrow(data, 1)));
    // a drawing's text lies behind it, up to 8,224 bytes of it in one record
    if (kind === CONTINUED && before === DRAWN) texts.push(...stampLines(wordsAt(data, 0)));
    before = kind;
  }
  return texts;
}

/** One after another: a file may hold millions. */
function* recordsOf(stream: Uint8Array): Generator<BookRecord> {
  const bytes = Buffer.from(stream.buffer, stream.byteOffset, stream.byteLength);
  for (let at = 0; at + 4 <= bytes.length; ) {
    const end = at + 4 + bytes.readUInt16LE(at + 2);
    yield { kind: bytes.readUInt16LE(at), data: bytes.subarray(at + 4, end) };
    at = end;
  }
}

/** Since 1997 a byte before the words says whether each character takes one byte or two. */
function wordsAt(data: Buffer, at: number): string {
  const isWide = ((data[at] ?? 0) & 1) === 1;
  return isWide ? data.subarray(at + 1).toString('utf16le') : narrow(data, at + 1);
}

const narrow = (data: Buffer, at: number): string => asWindows1252(data.subarray(at).toString('latin1'));
