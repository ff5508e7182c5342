import { PermanentError } from '../contract/permanent-error.ts';
import { type Block, type Document, type MediaType, MOST_BLOCKS, type Place } from './document.ts';
import { restoreTexts } from './legacy/restore.ts';

/** What a reader of a laid-out format finds, in reading order: a piece of text, or the cells of a table row. */
export type Piece = Line | Row;

export interface Line {
  readonly kind: Exclude<Block['kind'], 'table-row'>;
  readonly text: string;
  readonly place?: Place;
}

export interface Row {
  readonly kind: 'table-row';
  readonly cells: readonly string[];
  readonly table: number;
  readonly place?: Place;
}

/**
 * The document of these pieces: its text is the blocks joined by line feeds, the cells of a row by tabs. What was
 * typed in an encoding from before Unicode is restored, piece by piece. Half a surrogate pair, which no store
 * keeps, becomes U+FFFD. Throws `too-complex` for too many pieces.
 */
export function assemble(mediaType: MediaType, found: readonly Piece[], pages?: number): Document {
  if (found.length > MOST_BLOCKS) throw new PermanentError('too-complex', `${found.length} blocks`);
  const pieces = restorePieces(found);
  let start = 0;
  const blocks = pieces.map((piece): Block => {
    const block = blockAt(start, piece);
    start = block.end + 1;
    return block;
  });
  const text = pieces.map(textOf).join('\n').toWellFormed();
  return { mediaType, text, blocks, ...(pages !== undefined && { pages }) };
}

function restorePieces(pieces: readonly Piece[]): readonly Piece[] {
  const written = pieces.flatMap((piece) => (piece.kind === 'table-row' ? piece.cells : [piece.text]));
  const restored = restoreTexts(written);
  if (restored === written) return pieces;
  let at = 0;
  return pieces.map((piece): Piece => {
    if (piece.kind !== 'table-row') return { ...piece, text: restored[at++] ?? piece.text };
    return { ...piece, cells: piece.cells.map((cell) => restored[at++] ?? cell) };
  });
}

export const textOf = (piece: Piece): string =>
  piece.kind === 'table-row' ? piece.cells.join('\t') : piece.text;

function blockAt(start: number, piece: Piece): Block {
  const { kind, place = {} } = piece;
  const end = start + textOf(piece).length;
  if (kind !== 'table-row') return { kind, start, end, place };
  let at = start;
  const cells = piece.cells.map((cell) => {
    const span = { start: at, end: at + cell.length };
    at = span.end + 1;
    return span;
  });
  return { kind, start, end, place, cells, table: piece.table };
}
