import { describe, expect, it } from 'vitest';
import { COMPARISONS, FROM_DOWN, FROM_UP, HEDGES } from '../../../shared/quantity/bounds.ts';
import { examples, MARKED, testCorpus } from '../corpus.ts';
import { type Figure, readQuantities } from './read-quantities.ts';

const households = (bound: Figure['bound'], more: Partial<Figure> = {}): Figure => ({
  value: 300,
  unit: 'household',
  ...(bound && { bound }),
  ...more,
});

testCorpus<Figure>('bounds', readQuantities, [
  examples(households('>'), ['trên 300 hộ', 'hơn 300 hộ', 'đạt trên 300 hộ', 'vượt mốc 300 hộ', '> 300 hộ']),
  examples(households('>='), [
    'ít nhất 300 hộ',
    'tối thiểu 300 hộ',
    'không dưới 300 hộ',
    'từ 300 hộ trở lên',
    '300 hộ trở lên',
    '≥ 300 hộ',
  ]),
  examples(households('<'), [
    'gần 300 hộ',
    'dưới 300 hộ',
    'chưa đến 300 hộ',
    'ngót 300 hộ',
    'còn dưới 300 hộ',
  ]),
  examples(households('<='), ['không quá 300 hộ', 'tối đa 300 hộ', 'từ 300 hộ trở xuống', '≤ 300 hộ']),
  examples(households('~'), [
    'khoảng 300 hộ',
    'xấp xỉ 300 hộ',
    'chừng 300 hộ',
    'có khoảng 300 hộ',
    '~ 300 hộ',
  ]),
  examples(households('~', { estimated: true }), ['ước 300 hộ', 'ước đạt 300 hộ', 'ước thực hiện 300 hộ']),
  examples(households('>', { estimated: true }), ['ước đạt trên 300 hộ']),
  examples(households(undefined, { estimated: true }), ['dự kiến 300 hộ', 'dự kiến đạt 300 hộ']),
  // an estimate reaches to the first figure of its clause
  examples({ value: 460e6, unit: 'VND', bound: '~', estimated: true }, ['ước thiệt hại 460 triệu đồng']),
  // hedged both ways: the nearest word counts, and it is told
  examples({ value: 3e9, unit: 'VND', bound: '<', contradictory: true }, ['hơn gần 3 tỷ đồng']),
  // places, orders and comparisons hedge nothing
  examples(households(undefined), [
    'trên địa bàn có 300 hộ',
    'cấp trên giao 300 hộ',
    'đạt 300 hộ',
    'vượt 300 hộ',
    'nhiều hơn 300 hộ',
    'cao hơn năm trước 300 hộ',
  ]),
  examples({ value: 3, unit: 'road' }, ['trên 3 tuyến đường']),
  examples({ value: 3, unit: 'road', bound: '>' }, ['hơn 3 tuyến đường'], MARKED),
  examples(
    [
      { value: 142, unit: 'household' },
      { value: 96, unit: 'household' },
    ],
    ['từ 142 hộ giảm còn 96 hộ'],
  ),
]);

describe('every hedge of the table', () => {
  const rows = HEDGES.flatMap(({ bound = '=', forms }) => forms.map((form) => [form, bound] as const));

  it.each(rows)('“đạt %s 45%%” is %s', (form, bound) => {
    for (const text of [`đạt ${form} 45%`, `ĐẠT ${form.toUpperCase()} 45%`])
      expect(readQuantities(text, 'marked')[0]?.bound ?? '=', text).toBe(bound);
  });

  it.each(COMPARISONS)('“%s 2 tạ/ha” says by how much, exactly', (form) => {
    expect(readQuantities(`${form} 2 tạ/ha`, 'marked')).toEqual([{ value: 0.2, unit: 't/ha' }]);
  });

  it.each([
    ...FROM_UP.forms.map((form) => [form, FROM_UP.bound] as const),
    ...FROM_DOWN.forms.map((form) => [form, FROM_DOWN.bound] as const),
  ])('“từ 95%% đảng viên %s” is %s', (form, bound) => {
    expect(readQuantities(`từ 95% đảng viên ${form}`, 'marked')[0]?.bound).toBe(bound);
  });
});

testCorpus<Figure>('bounds of X/Y', readQuantities, [
  examples({ value: 17, of: 19, unit: 'criterion', bound: '>=' }, [
    'phấn đấu đạt ít nhất 17/19 tiêu chí',
    'tối thiểu 17/19 tiêu chí',
    '17/19 tiêu chí trở lên',
  ]),
  // as many are met or surpassed, and no more
  examples({ value: 17, of: 19, unit: 'criterion' }, ['đạt và vượt 17/19 tiêu chí']),
  examples({ value: 17, unit: 'criterion', bound: '>=' }, ['đạt và vượt 17 tiêu chí']),
]);
