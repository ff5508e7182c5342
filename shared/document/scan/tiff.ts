import { LIMITS } from '../../contract/limits.ts';
import { PermanentError } from '../../contract/permanent-error.ts';

/** A directory of a TIFF file: one picture in it. */
export interface TiffDirectory {
  /** Where in the file it stands. */
  readonly at: number;
  readonly width: number;
  readonly height: number;
}

/** Tags of TIFF 6.0. */
const TAG = {
  subfile: 254,
  width: 256,
  height: 257,
  strips: 273,
  stripBytes: 279,
  tiles: 324,
  tileBytes: 325,
} as const;
const SHORT = 3;
const LONG = 4;
/** Bit of `subfile`: a smaller copy of another picture in the file. */
const REDUCED = 1;
const ENTRY = 12;
/** Links between directories are followed so far, whatever they lead to. */
const MOST_DIRECTORIES = 200;

/**
 * The pictures of a TIFF file, without smaller copies of one. Throws `unreadable` where a directory or the data that
 * it points to lies outside of the file, or where the links go in a circle; `too-many-pages` for a chain without end.
 */
export function directoriesOf(bytes: Uint8Array): readonly TiffDirectory[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const little = bytes[0] === 0x49;
  const seen = new Set<number>();
  const found: TiffDirectory[] = [];
  try {
    for (let at = view.getUint32(4, little); at !== 0; ) {
      if (seen.has(at)) throw new PermanentError('unreadable', 'directories of a TIFF in a circle');
      if (seen.size >= MOST_DIRECTORIES || found.length > LIMITS.ocrPages)
        throw new PermanentError('too-many-pages', 'directories of a TIFF');
      seen.add(at);
      const { tags, next } = readDirectory(view, at, little);
      const [width = 0] = tags.get(TAG.width) ?? [];
      const [height = 0] = tags.get(TAG.height) ?? [];
      const [subfile = 0] = tags.get(TAG.subfile) ?? [];
      if ((subfile & REDUCED) === 0) {
        checkData(tags, bytes.length);
        found.push({ at, width, height });
      }
      at = next;
    }
  } catch (cause) {
    if (cause instanceof PermanentError) throw cause;
    throw new PermanentError('unreadable', 'a TIFF that breaks off', { cause }); // the view ends where the file does
  }
  if (found.length === 0) throw new PermanentError('unreadable', 'a TIFF without a picture');
  return found;
}

type Tags = ReadonlyMap<number, readonly number[]>;

const KEPT: ReadonlySet<number> = new Set(Object.values(TAG));

function readDirectory(
  view: DataView,
  at: number,
  little: boolean,
): { readonly tags: Tags; readonly next: number } {
  const count = view.getUint16(at, little);
  const tags = new Map<number, readonly number[]>();
  for (let i = 0; i < count; i++) {
    const entry = at + 2 + i * ENTRY;
    const tag = view.getUint16(entry, little);
    if (KEPT.has(tag)) tags.set(tag, valuesAt(view, entry, little));
  }
  return { tags, next: view.getUint32(at + 2 + count * ENTRY, little) };
}

/** The values of an entry: in the entry itself where four bytes hold them, else where it points to. */
function valuesAt(view: DataView, entry: number, little: boolean): readonly number[] {
  const type = view.getUint16(entry + 2, little);
  const count = view.getUint32(entry + 4, little);
  const width = type === SHORT ? 2 : type === LONG ? 4 : 0;
  if (width === 0 || count * width > view.byteLength)
    throw new PermanentError('unreadable', `an entry of a TIFF: type ${type}, ${count} values`);
  const from = count * width <= 4 ? entry + 8 : view.getUint32(entry + 8, little);
  return Array.from({ length: count }, (_, i) =>
    width === 2 ? view.getUint16(from + 2 * i, little) : view.getUint32(from + 4 * i, little),
  );
}

function checkData(tags: Tags, length: number): void {
  const [starts, sizes] = [
    tags.get(TAG.strips) ?? tags.get(TAG.tiles) ?? [],
    tags.get(TAG.stripBytes) ?? tags.get(TAG.tileBytes) ?? [],
  ];
  if (starts.length === 0 || starts.some((start, i) => start + (sizes[i] ?? 0) > length))
    throw new PermanentError('unreadable', 'data outside of a TIFF');
}

/**
 * The file with one of its pictures first. The recogniser reads the first only, so the header is made to point to
 * the one that is wanted; nothing is decoded and written anew.
 */
export function withFirst(bytes: Uint8Array, { at }: TiffDirectory): Uint8Array {
  const copy = new Uint8Array(bytes); // `slice` of a Buffer is no copy
  new DataView(copy.buffer).setUint32(4, at, bytes[0] === 0x49);
  return copy;
}
