import { describe, expect, it } from 'vitest';
import { GLUED_SCALES, SCALES } from '../../../shared/quantity/units.ts';
import { AS_WRITTEN, counterExamples, examples, testCorpus } from '../corpus.ts';
import { type Figure, readQuantities } from './read-quantities.ts';

testCorpus<Figure>('scale words and compounds', readQuantities, [
  examples({ value: 25_941_000_000, unit: 'VND' }, [
    '25 tỷ 941 triệu đồng',
    '25 tỷ 941 triệu',
    '25.941 triệu đồng',
    '25.941.000.000đ',
  ]),
  examples({ value: 3_516_242_000, unit: 'VND' }, ['3.516,242 triệu đồng', '3.516,242 tr.đ', '3.516,242trđ']),
  examples({ value: 214_350_000, unit: 'VND' }, ['214 triệu 350 nghìn đồng', '214 triệu 350 ngàn đồng']),
  examples({ value: 8_500_000_000, unit: 'VND' }, ['8 tỷ 500 triệu', '8 tỷ 500', '8,5 tỷ đồng', '8 tỷ rưỡi']),
  examples({ value: 1.02e12, unit: 'VND' }, ['1,02 nghìn tỷ đồng', '1,02 ngàn tỷ', '1.020 tỷ đồng']),
  examples({ value: 46_000, unit: 't' }, ['4,6 vạn tấn', '46 nghìn tấn', '46.000 tấn', '4,6 chục nghìn tấn']),
  examples({ value: 60_000_000, unit: 'VND' }, [
    '60trđ',
    '60 trđ',
    '60 tr.đ',
    '60tr',
    '60 triệu',
    '6 chục triệu',
  ]),
  examples({ value: 2_500_000_000, unit: 'VND' }, [
    '2 tỷ rưỡi',
    '2 tỷ rưỡi đồng',
    '2tỷ5',
    '2t5',
    '2 tỷ 500 triệu',
  ]),
  examples({ value: 1_500_000, unit: 'VND' }, ['1tr5', '1tr500', '1 triệu rưỡi', '1 triệu 500 nghìn đồng']),
  examples({ value: 596_000_000_000, unit: 'VND' }, ['596tỷđ', '596 tỷ đồng', '596tỷ', '596 tỉ đồng']),
  examples({ value: 500_000, unit: 'VND' }, ['500k', '500 nghìn đồng', '500.000đ', '5 trăm nghìn đồng']),
  examples({ value: 430_000_000, unit: 'VND' }, ['430 triêu đồng', '430 triệu dồng', '430 trieu đồng']),
  examples({ value: 450_000_000, unit: 'VND/person/a' }, ['450 tr.đ/người/năm', '450 triệu đồng/người/năm']),
  counterExamples(['12t', 'lớp 1t5a', '2t3a']),
]);

describe('every scale word of the table', () => {
  const rows = SCALES.flatMap(({ factor, forms }) => forms.map((form) => [form, factor] as const));

  it.each(rows)('“3 %s” multiplies by %d', (form, factor) => {
    for (const [text, lettering] of [
      [`3 ${form} USD`, 'marked'],
      [`3 ${form} usd`, 'bare'],
    ] as const)
      expect(readQuantities(text, lettering), text).toEqual([{ value: 3 * factor, unit: 'USD' }]);
  });

  it.each(GLUED_SCALES.flatMap(({ factor, forms }) => forms.map((form) => [form, factor] as const)))(
    '“2%s3” multiplies by %d between digits only',
    (form, factor) => {
      expect(readQuantities(`2${form}3`, 'marked')).toEqual([{ value: 2.3 * factor, unit: 'VND' }]);
      expect(readQuantities(`2 ${form} 3`, 'marked')).not.toContainEqual({
        value: 2.3 * factor,
        unit: 'VND',
      });
    },
  );
});

testCorpus<Figure>('a missing scale word is added only at the end of its phrase', readQuantities, [
  examples(
    [
      { value: 8e9, unit: 'VND' },
      { value: 500, unit: 'household' },
    ],
    ['hỗ trợ 8 tỷ 500 hộ nghèo'],
    AS_WRITTEN,
  ),
]);
