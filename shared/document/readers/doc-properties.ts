/**
 * What Word 97 to 2003 notes of its text beside it ([MS-DOC]): lists of changes (sprms) for stretches of the file,
 * in pages of 512 bytes that a table of pages leads to.
 */

/** How the characters or the paragraph of a stretch of the file look; `end` is a place in the file. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly sprms: ReadonlyMap<number, DataView>;
  /** Of a paragraph: the number of its style. */
  readonly style?: number;
}

export const SPRM = {
  isDeleted: 0x0800,
  isBold: 0x0835,
  isHidden: 0x083c,
  font: 0x4a4f,
  isInTable: 0x2416,
  isRowEnd: 0x2417,
  tableEdges: 0xd608,
  list: 0x460b,
  elsewhere: 0x6646,
} as const;

/** Where something lies in a stream. */
export interface Lying {
  readonly at: number;
  readonly length: number;
}

const PAGE = 512;
/** Bytes of an operand by the three highest bits of its code; 6 says it itself. */
const SIZES: readonly number[] = [1, 1, 2, 4, 2, 2, 0, 3];
const MOST_PAGES = 50_000;

/** The stretches of characters with a look of their own, by a table of pages that lies at a place. */
export function characterStretches(table: DataView, lying: Lying, file: DataView): readonly Stretch[] {
  return stretchesOf(table, lying, file, false);
}

/** The paragraphs; of one with too many changes for its page, they lie in a stream of their own (`data`). */
export function paragraphStretches(
  table: DataView,
  lying: Lying,
  file: DataView,
  data: DataView | undefined,
): readonly Stretch[] {
  return stretchesOf(table, lying, file, true).map((stretch) => {
    const place = stretch.sprms.get(SPRM.elsewhere)?.getUint32(0, true);
    if (place === undefined || !data || place + 2 > data.byteLength) return stretch;
    const more = sprmsIn(data, place + 2, place + 2 + data.getUint16(place, true));
    return { ...stretch, sprms: new Map([...stretch.sprms, ...more]) };
  });
}

function stretchesOf(
  table: DataView,
  { at, length }: Lying,
  file: DataView,
  isOfParagraphs: boolean,
): readonly Stretch[] {
  const pages = Math.min(MOST_PAGES, Math.floor((length - 4) / 8));
  return Array.from({ length: Math.max(0, pages) }, (_, i) => at + (pages + 1) * 4 + i * 4)
    .filter((place) => place + 4 <= table.byteLength)
    .flatMap((place) => pageAt(file, (table.getUint32(place, true) & 0x3fffff) * PAGE, isOfParagraphs))
    .toSorted((a, b) => a.start - b.start);
}

function pageAt(file: DataView, page: number, isOfParagraphs: boolean): readonly Stretch[] {
  if (page + PAGE > file.byteLength) return [];
  const count = file.getUint8(page + PAGE - 1);
  const each = isOfParagraphs ? 13 : 1;
  const first = page + (count + 1) * 4;
  if (first + count * each > page + PAGE) return [];
  return Array.from({ length: count }, (_, i): Stretch => {
    const [start, end] = [file.getUint32(page + i * 4, true), file.getUint32(page + i * 4 + 4, true)];
    const place = page + file.getUint8(first + i * each) * 2;
    if (place === page) return { start, end, sprms: new Map() };
    return { start, end, ...(isOfParagraphs ? paragraphAt(file, place) : charactersAt(file, place)) };
  });
}

function charactersAt(file: DataView, place: number): Pick<Stretch, 'sprms'> {
  return { sprms: sprmsIn(file, place + 1, place + 1 + file.getUint8(place)) };
}

/** The length counts pairs of bytes; where it is zero the next byte has it. */
function paragraphAt(file: DataView, place: number): Pick<Stretch, 'sprms' | 'style'> {
  const pairs = file.getUint8(place);
  const from = pairs === 0 ? place + 2 : place + 1;
  const end = pairs === 0 ? from + 2 * file.getUint8(place + 1) : from + 2 * pairs - 1;
  if (from + 2 > file.byteLength) return { sprms: new Map() };
  return { style: file.getUint16(from, true), sprms: sprmsIn(file, from + 2, end) };
}

/** The operands of the changes, by their codes. */
function sprmsIn(file: DataView, from: number, end: number): ReadonlyMap<number, DataView> {
  const sprms = new Map<number, DataView>();
  const last = Math.min(end, file.byteLength);
  for (let at = from; at + 2 < last; ) {
    const code = file.getUint16(at, true);
    at += 2;
    let size = SIZES[code >> 13] ?? 1;
    if (size === 0) {
      const isLong = code === SPRM.tableEdges && at + 2 <= last;
      size = isLong ? file.getUint16(at, true) + 1 : file.getUint8(at) + 1;
    }
    if (at + size > last) break;
    sprms.set(code, new DataView(file.buffer, file.byteOffset + at, size));
    at += size;
  }
  return sprms;
}

/** The stretch that a place of the file is in, found by halving. */
export function stretchAt(stretches: readonly Stretch[], place: number): Stretch | undefined {
  let [low, high] = [0, stretches.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((stretches[middle]?.end ?? 0) <= place) low = middle + 1;
    else high = middle;
  }
  const found = stretches[low];
  return found && found.start <= place ? found : undefined;
}

export const isOn = (stretch: Stretch | undefined, code: number): boolean => {
  const value = stretch?.sprms.get(code)?.getUint8(0) ?? 0;
  return value === 1 || value === 0x81; // 0x81: other than the style has it
};
