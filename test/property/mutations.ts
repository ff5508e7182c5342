import fc from 'fast-check';
import { LONGEST_WOUND, MOST_WOUNDS, WOUND_KINDS, wounded } from '../formats/wound.ts';
import { HINGES, LINES, WORDS } from './bulletins.ts';

const wound = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.integer({ min: 1, max: LONGEST_WOUND }),
  kind: fc.constantFrom(...WOUND_KINDS),
  byte: fc.integer({ min: 0, max: 255 }),
});

/** The bytes of a file with one to four wounds. */
export const damaged = (file: fc.Arbitrary<Uint8Array>): fc.Arbitrary<Uint8Array> =>
  fc
    .tuple(file, fc.array(wound, { minLength: 1, maxLength: MOST_WOUNDS }))
    .map(([whole, wounds]) =>
      wounds.reduce(
        (bytes, { at, ...more }) => wounded(bytes, { at: Math.floor(at * bytes.length), ...more }),
        whole,
      ),
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
