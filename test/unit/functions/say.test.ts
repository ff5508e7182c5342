import { describe, expect, test } from 'vitest';
import { sayFigure } from '../../../functions/ingest/say-figure.ts';
import { sayPeriod } from '../../../functions/ingest/say-period.ts';
import { sayMeasure } from '../../../shared/contract/measure-words.ts';
import type { Observation } from '../../../shared/contract/observation.ts';
import { COUNTING_NOUNS, MEASURE_UNITS } from '../../../shared/quantity/units.ts';

const seen = (change: Partial<Observation>): Observation => ({
  indicator: null,
  label: 'x',
  measure: 'level',
  value: 12,
  unit: 'household',
  bound: '=',
  confidence: 1,
  source: { start: 0, end: 1, exact: 'x', sentence: { start: 0, end: 1 } },
  ...change,
});

describe('a figure as a ward office says it', () => {
  test.each<[Partial<Observation>, string]>([
    [{}, '12 hộ'],
    [{ value: 1234.5, unit: 'ha' }, '1.234,5 ha'],
    [{ value: 100, max: 300, unit: 'ha' }, '100 – 300 ha'],
    [{ value: 17, of: 19, unit: 'hamlet', measure: 'ratio' }, '17/19 ấp'],
    [{ value: 4_200_000_000, unit: 'VND', bound: '>' }, 'trên 4,2 tỷ đồng'],
    [{ value: 4_234_567_891, unit: 'VND' }, '4,234567891 tỷ đồng'],
    [{ value: 35_500_000, unit: 'VND', bound: '~', estimated: true }, 'ước khoảng 35,5 triệu đồng'],
    [{ value: 500_000, unit: 'VND/person' }, '500.000 đồng/người'],
    [{ value: 80.82, unit: '%', measure: 'rate', bound: '>=' }, 'ít nhất 80,82 %'],
    [{ value: -58, unit: '%', measure: 'growth', bound: '>' }, 'giảm trên 58 %'],
    [{ value: 3.5, unit: 'pp', measure: 'change' }, 'tăng 3,5 điểm %'],
    [{ value: 0, unit: '%', measure: 'growth' }, '0 %'],
    [{ value: 8, unit: '%', measure: 'target', targetKind: 'growth' }, 'tăng 8 %'],
    [{ value: 7, unit: 'count' }, '7'],
    [{ value: 7, unit: 'no such unit' }, '7 no such unit'],
  ])('%o: %s', (change, said) => expect(sayFigure(seen(change))).toBe(said));

  test('every unit that a figure may have is said in words of its own table', () => {
    for (const { code } of [...MEASURE_UNITS, ...COUNTING_NOUNS].filter(({ factor }) => factor === 1))
      expect(sayFigure(seen({ unit: code }))).toMatch(/^12 \S/u);
  });

  test.each<[Partial<Observation>, string]>([
    [{}, ''],
    [{ measure: 'rate' }, 'tỷ lệ'],
    [{ measure: 'plan-attainment', basis: 'estimate' }, 'mức đạt so với dự toán'],
    [{ measure: 'target', targetKind: 'growth' }, 'chỉ tiêu đề ra tốc độ tăng, giảm'],
  ])('what it measures: %o: %s', (change, said) => expect(sayMeasure(seen(change))).toBe(said));
});

describe('a period', () => {
  test.each([
    ['2024', '2024-01-01', '2024-12-31', 'năm 2024'],
    ['2024-S1', '2024-01-01', '2024-06-30', '6 tháng đầu năm 2024'],
    ['2024-S2', '2024-07-01', '2024-12-31', '6 tháng cuối năm 2024'],
    ['2024-Q3', '2024-07-01', '2024-09-30', 'quý 3/2024'],
    ['2024-M05', '2024-05-01', '2024-05-31', 'tháng 5/2024'],
    ['2024-01-01/P9M', '2024-01-01', '2024-09-30', '9 tháng đầu năm 2024'],
    ['2024-02-01/P2M', '2024-02-01', '2024-03-31', 'từ 01/02/2024 đến 31/03/2024'],
    ['2024-07-17/P1D', '2024-07-17', '2024-07-17', 'ngày 17/07/2024'],
  ])('%s (%s to %s): %s', (label, start, end, said) => expect(sayPeriod({ label, start, end })).toBe(said));
});
