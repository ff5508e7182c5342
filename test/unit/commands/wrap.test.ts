import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { labelled, wrap } from '../../../commands/wrap.ts';

describe('a text wrapped for a terminal', () => {
  test('is broken behind spaces and joining marks, and within a word only where it must be', () => {
    expect(wrap('đạt so kế hoạch', 8)).toEqual(['đạt so', 'kế hoạch']);
    expect(wrap('budget.revenue.land-use', 16)).toEqual(['budget.revenue.', 'land-use']);
    expect(wrap('abcdefghij', 4)).toEqual(['abcd', 'efgh', 'ij']);
    expect(wrap('', 4)).toEqual(['']);
  });

  test('goes on under its label', () => {
    expect(labelled('  note  ', 'một hai ba bốn năm sáu bảy', 28)).toEqual([
      '  note  một hai ba bốn năm',
      '        sáu bảy',
    ]);
  });

  test('keeps its words, and its lines keep the width', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'ế', ' ', '.', '/', '-', '“') }),
        fc.integer({ min: 1, max: 20 }),
        (text, width) => {
          const lines = wrap(text, width);
          expect(lines.join('').replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''));
          for (const line of lines) expect([...line].length).toBeLessThanOrEqual(width);
        },
      ),
    );
  });
});
