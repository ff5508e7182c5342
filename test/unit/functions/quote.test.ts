import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { quotationOf, quoting } from '../../../functions/ingest/quote.ts';
import { type Observation, QUOTED } from '../../../shared/contract/observation.ts';

/** An observation of the words from `start` to `end`, in the sentence from `from` to `to`. */
const seen = (
  text: string,
  [from, start, end, to]: readonly [number, number, number, number],
): Observation => ({
  indicator: null,
  label: 'x',
  measure: 'level',
  value: 1,
  unit: 'count',
  bound: '=',
  confidence: 1,
  source: { start, end, exact: text.slice(start, end), sentence: { start: from, end: to } },
});

const place = fc
  .tuple(fc.string({ minLength: 1, maxLength: 1500 }), fc.array(fc.nat(), { minLength: 4, maxLength: 4 }))
  .map(([text, cuts]) => {
    const [from = 0, start = 0, end = 0, to = 0] = cuts
      .map((n) => n % (text.length + 1))
      .toSorted((a, b) => a - b);
    return { text, cuts: [from, start, end, to] as const };
  });

describe('the quoted sentence', () => {
  test('is the sentence itself where it is short, with the figure at its place', () => {
    const text = 'Năm 2024. Có 7 tập thể, 7 cá nhân. Hết.';
    const at = text.indexOf('7 cá nhân');
    const { source } = quoting(seen(text, [10, at, at + 9, 34]), text);
    expect(source.sentence.text).toBe('Có 7 tập thể, 7 cá nhân.');
    expect(quotationOf(source)).toEqual({ before: 'Có 7 tập thể, ', exact: '7 cá nhân', after: '.' });
  });

  test('a page without a full stop is cut on both sides, and shows it', () => {
    const text = `${'a'.repeat(1000)}5 hộ${'b'.repeat(1000)}`;
    const { before, exact, after } = quotationOf(quoting(seen(text, [0, 1000, 1004, 2004]), text).source);
    expect([before, exact, after]).toEqual([`…${'a'.repeat(QUOTED)}`, '5 hộ', `${'b'.repeat(QUOTED)}…`]);
  });

  test('whatever the text, it is the part of the sentence around the figure', () => {
    fc.assert(
      fc.property(place, ({ text, cuts }) => {
        const [from, start, end, to] = cuts;
        const { before, exact, after } = quotationOf(quoting(seen(text, cuts), text).source);
        expect(exact).toBe(text.slice(start, end));
        expect(before.replace('…', '')).toBe(text.slice(Math.max(from, start - QUOTED), start));
        expect(after.replace('…', '')).toBe(text.slice(end, Math.min(to, end + QUOTED)));
      }),
    );
  });

  test('a cut through an emoji leaves well-formed text', () => {
    const text = `${'🌾'.repeat(400)} 5 hộ ${'🌾'.repeat(400)}`;
    const { source } = quoting(seen(text, [0, 801, 805, text.length]), text);
    expect(source.sentence.text).toHaveLength(2 * QUOTED + 4);
    expect(source.sentence.text?.isWellFormed()).toBe(true);
  });

  test('without its words only the figure is quoted', () => {
    expect(quotationOf(seen('có 5 hộ', [0, 3, 7, 7]).source)).toEqual({
      before: '',
      exact: '5 hộ',
      after: '',
    });
  });
});
