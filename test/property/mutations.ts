import fc from 'fast-check';
import { HINGES, LINES, WORDS } from './bulletins.ts';

/** What happens to a file on its way: bits flip, it is cut off, a piece is lost, doubled or overwritten. */
const DAMAGES = {
  flip: (piece: Uint8Array, byte: number) => [piece.map((one) => one ^ (byte || 1))],
  drop: () => [],
  repeat: (piece: Uint8Array) => [piece, piece],
  fill: (piece: Uint8Array, byte: number) => [piece.map(() => byte)],
} as const;

const damage = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.integer({ min: 1, max: 64 }),
  kind: fc.constantFrom(...(Object.keys(DAMAGES) as (keyof typeof DAMAGES)[])),
  byte: fc.integer({ min: 0, max: 255 }),
});

/** The bytes of a file, damaged up to four times. */
export const damaged = (file: fc.Arbitrary<Uint8Array>): fc.Arbitrary<Uint8Array> =>
  fc.tuple(file, fc.array(damage, { minLength: 1, maxLength: 4 })).map(([whole, wounds]) =>
    wounds.reduce<Uint8Array>((bytes, { at, length, kind, byte }) => {
      const place = Math.floor(at * bytes.length);
      const piece = bytes.subarray(place, place + length);
      return Buffer.concat([
        bytes.subarray(0, place),
        ...DAMAGES[kind](piece, byte),
        bytes.subarray(place + length),
      ]);
    }, whole),
  );

/** What people and programs do to a text: words are lost, doubled, moved, replaced, put in, or run together. */
const EDITS = {
  drop: () => '',
  repeat: (words: string) => words + words,
  replace: (_: string, put: string) => put,
  insert: (words: string, put: string) => put + words,
  unspace: (words: string) => words.replace(/\s+/gu, ''),
  capitals: (words: string) => words.toUpperCase(),
  decompose: (words: string) => words.normalize('NFD'),
  widen: (words: string) => words.replace(/ /gu, '\u00a0\u00a0'),
} as const;

const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.integer({ min: 0, max: 40 }),
  kind: fc.constantFrom(...(Object.keys(EDITS) as (keyof typeof EDITS)[])),
  put: fc.oneof(
    fc.constantFrom(...HINGES),
    fc.constantFrom(...WORDS),
    fc.constantFrom(...LINES),
    fc.string({ unit: 'binary', maxLength: 4 }).filter((text) => text.isWellFormed()),
  ),
});

/** A text, edited up to a dozen times. */
export const edited = (text: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.tuple(text, fc.array(edit, { minLength: 1, maxLength: 12 })).map(([whole, edits]) =>
    edits
      .reduce((words, { at, length, kind, put }) => {
        const place = Math.floor(at * words.length);
        const piece = words.slice(place, place + length);
        return words.slice(0, place) + EDITS[kind](piece, put) + words.slice(place + length);
      }, whole)
      .toWellFormed(),
  );
