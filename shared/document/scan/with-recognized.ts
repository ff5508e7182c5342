import { PermanentError } from '../../contract/permanent-error.ts';
import type { ReasonCode } from '../../contract/reasons.ts';
import { assemble, type Piece } from '../assemble.ts';
import type { Block, Document, RecognizedWord } from '../document.ts';
import type { PageReading, ScanWord } from './scan-page.ts';
import { type ScanText, scanPieces } from './scan-pieces.ts';

/**
 * The document with what was recognised in those of its pages that are pictures, in the order of the pages. Throws
 * where nothing is left to be read: `no-text-in-image`, `illegible`, or what its picture was
 * refused for.
 *
 * @param readings what came of each page of `document.scanned`, by its number
 */
export function withRecognized(document: Document, readings: ReadonlyMap<number, PageReading>): Document {
  const scans = runsOf(readings);
  const placed = inOrder(document, scans);
  if (placed.length === 0) throw new PermanentError(reasonOf(readings), 'no page could be recognised');
  const whole = assemble(document.mediaType, recounted(placed), document.pages);
  const lost = [...readings].filter(([, reading]) => isLost(reading));
  return {
    ...whole,
    aside: [...(document.aside ?? []), ...scans.flatMap(({ repeated }) => repeated)],
    recognized: scans.flatMap((scan) => {
      const own = whole.blocks.filter((_, i) => placed[i]?.scan === scan);
      return wordsIn(own, whole.text, scan);
    }),
    ...(lost.length > 0 && { lost: lost.map(([page]) => page).sort((a, b) => a - b) }),
  };
}

/** What the office can do most about, where nothing could be read. */
function reasonOf(readings: ReadonlyMap<number, PageReading>): ReasonCode {
  const all = [...readings.values()];
  if (all.some(({ status }) => status === 'illegible' || status === 'unfinished')) return 'illegible';
  return all.find((reading) => reading.status === 'refused')?.reason ?? 'no-text-in-image';
}

/** The page held something, and it was not read. */
const isLost = ({ status }: PageReading): boolean => status !== 'read' && status !== 'blank';

/** Pages that follow each other are read as one text: a paragraph goes on from page to page. */
function runsOf(readings: ReadonlyMap<number, PageReading>): readonly ScanText[] {
  const read = [...readings]
    .flatMap(([number, reading]) => (reading.status === 'read' ? [{ number, page: reading.page }] : []))
    .sort((a, b) => a.number - b.number);
  const starts = read.filter(({ number }, i) => read[i - 1]?.number !== number - 1);
  return starts.map(({ number: first }, i) => {
    const end = starts[i + 1]?.number ?? Number.POSITIVE_INFINITY;
    const own = read.filter(({ number }) => number >= first && number < end);
    return scanPieces(
      own.map(({ page }) => page),
      first,
    );
  });
}

/** The blocks of a document as the pieces that they were made of. */
const piecesOf = ({ text, blocks }: Document): readonly Piece[] =>
  blocks.map((block): Piece => {
    const { kind, start, end, place, cells, table = 0 } = block;
    if (kind !== 'table-row') return { kind, text: text.slice(start, end), place };
    return { kind, cells: (cells ?? []).map((cell) => text.slice(cell.start, cell.end)), table, place };
  });

interface Placed {
  readonly piece: Piece;
  /** Where it was recognised; nowhere, where the file holds its words. */
  readonly scan?: ScanText;
}

const inOrder = (document: Document, scans: readonly ScanText[]): readonly Placed[] =>
  [
    ...piecesOf(document).map((piece): Placed => ({ piece })),
    ...scans.flatMap((scan) => scan.pieces.map((piece): Placed => ({ piece, scan }))),
  ].sort((a, b) => (a.piece.place?.page ?? 0) - (b.piece.place?.page ?? 0));

/** Each source counted its tables from 0: here they are counted together, in reading order. */
function recounted(placed: readonly Placed[]): readonly Piece[] {
  const counts = new Map<ScanText | undefined, Map<number, number>>();
  let tables = 0;
  return placed.map(({ piece, scan }) => {
    if (piece.kind !== 'table-row') return piece;
    const own = counts.get(scan) ?? new Map<number, number>();
    counts.set(scan, own);
    const table = own.get(piece.table) ?? tables++;
    own.set(piece.table, table);
    return { ...piece, table };
  });
}

/**
 * Where the recognised words stand in the text. A table puts them into another order than they were seen in, so a
 * word is looked up by what it says, on the page where its block begins or the one where that goes on; equal words
 * of a page are taken in their order. One that is not found is one that nobody is sure of.
 */
function wordsIn(blocks: readonly Block[], text: string, scan: ScanText): readonly RecognizedWord[] {
  const left = new Map([...scan.words].map(([page, words]) => [page, queues(words)]));
  const take = (page: number, word: string) => left.get(page)?.get(word)?.shift();
  return blocks.flatMap((block) =>
    [...text.slice(block.start, block.end).matchAll(/\S+/gu)].map(({ 0: word, index }) => {
      const start = block.start + index;
      const { page = 0 } = block.place;
      const { confidence = 0, unplaced } = take(page, word) ?? take(page + 1, word) ?? {};
      return { start, end: start + word.length, confidence, ...(unplaced && { unplaced }) };
    }),
  );
}

/** Words by what they say, each in the order in which they were seen. */
const queues = (words: readonly ScanWord[]): ReadonlyMap<string, ScanWord[]> =>
  Map.groupBy(words, ({ text }) => text);
