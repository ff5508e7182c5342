import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fold } from '../../../shared/document/fold.ts';
import { readNumberWords } from '../../../shared/quantity/number-words.ts';
import { readNumeral } from '../../../shared/quantity/numeral.ts';

/** Test cases of NVIDIA NeMo text processing (Apache-2.0), where a copy lies beside the project. */
const FILE = new URL('../../../../shared/peers/nemo-vi.json', import.meta.url);
const isThere = existsSync(FILE);
if (!isThere) console.log('nemo.test.ts: no copy of the NeMo cases beside the project, so they are not run');

interface Case {
  readonly task: string;
  readonly dim: string;
  readonly input: string;
  readonly expected: string;
}
const cases: readonly Case[] = isThere ? JSON.parse(readFileSync(FILE, 'utf8')) : [];

/** Written numbers that a report can hold: no sign, at most fifteen digits. */
const cardinals = cases.filter(
  ({ task, dim, input }) => task === 'tn' && dim === 'cardinal' && /^\d{1,15}$/.test(input),
);

describe('numbers of an independent collection', () => {
  it.runIf(isThere)('are the same in digits and in words', () => {
    expect(cardinals.length).toBeGreaterThan(90);
    for (const { input, expected } of cardinals) {
      const words = fold(expected.trim()).split(/\s+/u);
      const number = { value: readNumeral(input)?.value, length: words.length };
      expect(readNumberWords(words, 0, 'marked'), `${input}: ${expected}`).toEqual(number);
    }
  });
});
