import { describe, expect, it } from 'vitest';
import { COUNTING_NOUNS, MEASURE_UNITS, PER } from '../../../shared/quantity/units.ts';
import { counterExamples, examples, MARKED, testCorpus } from '../corpus.ts';
import { type Figure, readQuantities } from './read-quantities.ts';

testCorpus<Figure>('units', readQuantities, [
  examples({ value: 334, unit: 'ha' }, ['334ha', '334 ha', '334 héc-ta', '3,34 km2', '334,0 ha']),
  examples({ value: 7.137, unit: 't/ha' }, ['71,37 tạ/ha', '7,137tấn/ha', '71,37tạ/ha']),
  examples({ value: 68.7, unit: '%' }, ['68,7%KH', '68,7 % KH', '68,7%', '68,7 phần trăm']),
  examples({ value: 59, unit: '%' }, ['59 %', '59%', '59﹪']),
  examples({ value: 0.29, unit: 'pp' }, ['0,29 điểm %', '0,29 điểm phần trăm', '0,29% điểm']),
  examples({ value: 1.5, unit: 'pp' }, ['tăng 1,5 điểm', 'thấp hơn 1,5 điểm']),
  examples({ value: 5_400_000, unit: 'egg' }, ['5,4 triệu quả', '5,4 triệu quả trứng']),
  examples({ value: 1_000_000, unit: 'VND/person/month' }, [
    '1.000.000đ/người/tháng',
    '1 triệu đồng/người/tháng',
  ]),
  examples({ value: 421, unit: 'person/km2' }, ['421 người/km2', '421 người/km²']),
  examples({ value: 1.45e6, unit: 'VND/visit' }, ['1,45 triệu đồng/lượt', '1,45 triệu đồng/lượt khách']),
  examples({ value: 702, unit: 'kg/person/a' }, ['702 kg/người/năm', '702kg/người/năm']),
  examples({ value: 5.2, unit: 't' }, ['52 tạ', '5,2 tấn', '520 yến']),
  examples({ value: 1.9, unit: 'km' }, ['1,9 km', '1.900m', '1,9km', '1.900 mét']),
  examples({ value: 25, unit: 'party-member' }, ['25 đồng chí', '25 đ/c', '25 đảng viên']),
  examples({ value: 16, unit: 'collective-or-individual' }, ['16 tập thể, cá nhân']),
  // the longer form is meant: "đồng chí" is no money, "m2" no length
  examples({ value: 311, unit: 'VND' }, ['311 đồng', '311đ']),
  examples({ value: 8700, unit: 'm2' }, ['8.700 m2', '8.700m²', '8.700 mét vuông']),
  examples({ value: 12, unit: '?' }, ['12 thợ hồ', '12 máy tính'], MARKED),
  examples({ value: 12 }, ['12 và', 'đạt 12.', '12']),
  counterExamples(['9A2', '27C', 'ST25', 'A320', 'H5N1', '4G']),
]);

/** Forms that stand beside other words without their marks are read in marked texts only, or mean the other. */
describe('every form of the unit tables', () => {
  it.each(
    MEASURE_UNITS.flatMap(({ code, factor, forms }) => forms.map((form) => [form, code, factor] as const)),
  )('“16 %s” is in %s', (form, code, factor) => {
    const [figure] = readQuantities(`16 ${form}`, 'marked');
    expect(figure?.unit).toBe(code);
    expect(figure?.value).toBeCloseTo(16 * factor, 9);
  });

  it.each(COUNTING_NOUNS.flatMap(({ code, forms }) => forms.map((form) => [form, code] as const)))(
    '“có 16 %s” counts %s',
    (noun, code) => {
      expect(readQuantities(`có 16 ${noun}`, 'marked')).toEqual(
        IS_NO_FIGURE.has(noun) ? [] : [{ value: 16, unit: code }],
      );
    },
  );

  it.each(PER.flatMap(({ code, forms }) => forms.map((form) => [form, code] as const)))(
    '“16 kg/%s” and “16 kg mỗi %s” are per %s',
    (form, code) => {
      expect(readQuantities(`16 kg/${form}`, 'marked')).toEqual([{ value: 16, unit: `kg/${code}` }]);
      expect(readQuantities(`16 kg mỗi ${form}`, 'marked')).toEqual([{ value: 16, unit: `kg/${code}` }]);
    },
  );

  it('keeps no form twice in one table, once they are folded', () => {
    for (const table of [MEASURE_UNITS, COUNTING_NOUNS]) {
      const forms = table.flatMap((row) => row.forms);
      expect(forms.filter((form, i) => forms.indexOf(form) !== i)).toEqual([]);
    }
  });
});

/** "16 đại biểu" came to a meeting, and meetings take time: not figures, though a ratio of them is. */
const IS_NO_FIGURE = new Set(['đại biểu', 'vị đại biểu']);
