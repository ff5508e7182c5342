import { describe, expect, it } from 'vitest';
import { bare } from '../../shared/document/fold.ts';
import type { Lettering } from '../../shared/document/lettering.ts';

/** How a wording may be typed; it says the same in each. */
export const TYPINGS = ['as written', 'capitals', 'old tones', 'no marks'] as const;
export type Typing = (typeof TYPINGS)[number];
/** For words that are other words without their marks ("năm" and "nam"), or that capitals change (names). */
export const MARKED: readonly Typing[] = ['as written', 'capitals', 'old tones'];
export const AS_WRITTEN: readonly Typing[] = ['as written'];

export interface Entry<Found> {
  readonly expected: readonly Found[];
  readonly wordings: readonly string[];
  readonly typings: readonly Typing[];
}

/** What is found, then every wording of it. */
export const examples = <Found>(
  expected: Found | readonly Found[],
  wordings: readonly string[],
  typings: readonly Typing[] = TYPINGS,
): Entry<Found> => ({ expected: [expected].flat() as readonly Found[], wordings, typings });

/** Wordings that look alike and in which nothing is found. */
export const counterExamples = (
  wordings: readonly string[],
  typings: readonly Typing[] = TYPINGS,
): Entry<never> => ({ expected: [], wordings, typings });

/** One test a wording: read in every typing that differs, it gives exactly what is expected. */
export function testCorpus<Found>(
  title: string,
  read: (text: string, lettering: Lettering) => readonly Found[],
  entries: readonly Entry<Found>[],
): void {
  describe(title, () => {
    for (const { expected, wordings, typings } of entries)
      it.each(wordings)(`${expected.length === 0 ? 'nothing in' : 'reads'} “%s”`, (wording) => {
        for (const [text, typing] of typed(wording, typings))
          expect(read(text, typing === 'no marks' ? 'bare' : 'marked'), `${typing}: ${text}`).toEqual(
            expected,
          );
      });
  });
}

function typed(wording: string, typings: readonly Typing[]): ReadonlyMap<string, Typing> {
  const ways = typings.map((typing): [string, Typing] => [TYPE[typing](wording), typing]);
  return new Map(ways.toReversed()); // the same text twice is read once, with its marks
}

const TYPE: Readonly<Record<Typing, (text: string) => string>> = {
  'as written': (text) => text,
  capitals: (text) => text.toUpperCase(),
  'old tones': (text) => text.replace(/(o[àáảãạèéẻẽẹ]|(?<!q)u[ỳýỷỹỵ])(?!\p{L})/giu, oldTone),
  'no marks': (text) => bare(text),
};

/** "hoà" → "hòa", "thuỷ" → "thủy". */
function oldTone(pair: string): string {
  const letters = pair.normalize('NFD');
  const tone = letters.slice(2);
  return (letters.charAt(0) + tone + letters.charAt(1)).normalize('NFC');
}
