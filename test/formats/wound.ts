/** What happens to a file on its way: bits flip, it is cut off, a piece is lost, doubled, overwritten or moved to the end. */
export const WOUND_KINDS = ['flip', 'cut', 'drop', 'repeat', 'fill', 'move'] as const;

/** Where a wound is, over how many bytes, and what with; chance chooses them. */
export interface Wound {
  readonly at: number;
  readonly length: number;
  readonly kind: (typeof WOUND_KINDS)[number];
  readonly byte: number;
}

/** Most wounds of one file, and most bytes of one wound. */
export const MOST_WOUNDS = 4;
export const LONGEST_WOUND = 64;

/** The file with one wound. */
export function wounded(bytes: Uint8Array, { at, length, kind, byte }: Wound): Uint8Array {
  const end = at + length;
  const [before, piece, after] = [bytes.subarray(0, at), bytes.subarray(at, end), bytes.subarray(end)];
  const put = {
    flip: () => [before, piece.map((one) => one ^ (byte || 1)), after],
    cut: () => [before],
    drop: () => [before, after],
    repeat: () => [before, piece, piece, after],
    fill: () => [before, piece.map(() => byte), after],
    move: () => [before, after, piece],
  };
  return Buffer.concat(put[kind]());
}
