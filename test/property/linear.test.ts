import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { lineBlocks } from '../../shared/document/line-blocks.ts';
import { extractReport } from '../../shared/extract-report.ts';
import { BULLETINS, HINGES, LINES, WORDS } from './bulletins.ts';
import { workOf } from './work.ts';

const HEAD = 'UBND xã Phú Thuận báo cáo kết quả 6 tháng đầu năm 2024\n';
const read = (text: string) => extractReport({ mediaType: 'text/plain', text, blocks: lineBlocks(text) });
const worked = (text: string): number => workOf(() => read(HEAD + text));

/** Twice the text, twice the work, and something for the ends of blocks; what is quadratic makes it four times. */
const TWICE = 2.2;
/** Letters of the shorter text: so many that what is done once is little. */
const ENOUGH = 4_000;

/** How much more work twice as much of a text is, where it is much more twice in a row: once may be a threshold. */
function growth(piece: string): number {
  const times = Math.ceil(ENOUGH / piece.length);
  const [once, twice] = [worked(piece.repeat(times)), worked(piece.repeat(2 * times))];
  if (twice <= TWICE * once) return twice / once;
  return worked(piece.repeat(4 * times)) / twice;
}

beforeAll(() => {
  for (const text of BULLETINS.slice(0, 5)) read(text); // what is made once is made
});

describe('the work of reading grows as the text does', () => {
  test.each([7, 22, 41].map((i) => [i, BULLETINS[i] ?? ''] as const))(
    'bulletin %i, over and over, with its lines or as one paragraph',
    (_, text) => {
      for (const piece of [`${text}\n`, `${text.replaceAll('\n', ' ')} `])
        expect(growth(piece)).toBeLessThan(TWICE);
    },
  );

  test('any piece that is made of words, lines and signs of bulletins, over and over', () => {
    const part = fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...WORDS) },
      fc.constantFrom(...LINES),
      fc.constantFrom(...HINGES),
    );
    const piece = fc
      .array(part, { minLength: 1, maxLength: 12 })
      .map((parts) => parts.join(''))
      .filter((text) => text.trim() !== '');
    fc.assert(
      fc.property(piece, (text) => {
        expect(growth(text)).toBeLessThan(TWICE);
      }),
      { numRuns: Number(process.env.BANTIN_FUZZ_INPUTS ?? 1_000) / 125 },
    );
  });
});

describe('work that is counted', () => {
  const HERE = /linear\.test/;
  const count = (run: (n: number) => unknown) => {
    run(1);
    return [1_000, 2_000].map((n) => workOf(() => run(n), HERE)) as [number, number];
  };
  const noun = (n: number) => 'hộ nghèo '.repeat(n);

  test.each([
    ['a loop', (n: number) => Array.from({ length: n }, (_, i) => i + 1)],
    ['a pattern that goes over the text once', (n: number) => noun(n).replace(/hộ/gu, 'x')],
    [
      'patterns that are tried where they stand',
      (n: number) => [...noun(n)].map((_, i) => /^x/u.test(noun(n).slice(i))),
    ],
  ])('is twice as much for twice as much: %s', (_, run) => {
    const [once, twice] = count(run);
    expect(twice / once).toBeGreaterThan(1.8);
    expect(twice / once).toBeLessThan(TWICE);
  });

  test.each([
    [
      'a loop in a loop',
      (n: number) => Array.from({ length: n }, () => Array.from({ length: n }, (_, i) => i + 1)),
    ],
    [
      'a pattern that looks to the end from each word',
      (n: number) =>
        noun(n)
          .split(' ')
          .map((_, i) => /x/u.test(noun(n).slice(i))),
    ],
    [
      'a word that is looked for from each word',
      (n: number) =>
        noun(n)
          .split(' ')
          .map(() => noun(n).includes('x')),
    ],
  ])('is four times as much where it is quadratic: %s', (_, run) => {
    const [once, twice] = count(run);
    expect(twice / once).toBeGreaterThan(3.5);
  });
});
