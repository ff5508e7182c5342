import type { Random } from '../fault/random.ts';

type Wound = (piece: Uint8Array, around: Around, byte: number) => readonly Uint8Array[];

interface Around {
  readonly before: Uint8Array;
  readonly after: Uint8Array;
}

/** What happens to a file on its way: bits flip, it is cut off, a piece is lost, doubled, overwritten or moved. */
const WOUNDS: readonly Wound[] = [
  (piece, { before, after }, byte) => [before, piece.map((one) => one ^ (byte || 1)), after],
  (_, { before }) => [before],
  (_, { before, after }) => [before, after],
  (piece, { before, after }) => [before, piece, piece, after],
  (piece, { before, after }, byte) => [before, piece.map(() => byte), after],
  (piece, { before, after }) => [before, after, piece],
];
const LONGEST_PIECE = 64;
const MOST_WOUNDS = 4;

/** The file with one to four wounds. */
export function damaged(bytes: Uint8Array, random: Random): Uint8Array {
  let file = bytes;
  for (let left = 1 + random.below(MOST_WOUNDS); left > 0; left--) {
    const at = random.below(file.length + 1);
    const end = at + 1 + random.below(LONGEST_PIECE);
    const around = { before: file.subarray(0, at), after: file.subarray(end) };
    const wound = WOUNDS[random.below(WOUNDS.length)];
    if (wound) file = Buffer.concat(wound(file.subarray(at, end), around, random.below(256)));
  }
  return file;
}
