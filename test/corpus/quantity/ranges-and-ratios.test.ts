import { counterExamples, examples, MARKED, testCorpus } from '../corpus.ts';
import { type Figure, readQuantities } from './read-quantities.ts';

testCorpus<Figure>('ranges', readQuantities, [
  examples({ value: 10.5, max: 11, unit: '%' }, [
    '10,5 - 11%',
    '10,5-11%',
    '10,5–11%',
    '10,5% - 11%',
    'từ 10,5 đến 11%',
  ]),
  examples({ value: 30e6, max: 35e6, unit: 'VND' }, ['30 - 35 triệu đồng', 'từ 30 triệu đến 35 triệu đồng']),
  examples({ value: 500_000, max: 2e6, unit: 'VND' }, ['từ 500 nghìn đến 2 triệu đồng']),
  examples({ value: 62e6, max: 63e6, unit: 'VND/person/a' }, ['từ 62-63 triệu đồng/người/năm']),
  examples({ value: 10_000, max: 15_000, unit: 'head' }, ['10.000 - 15.000 con', '10,000 - 15,000 con']),
  examples({ value: 14, max: 16, unit: 'party-member' }, ['từ 14 đến 16 đảng viên', '14-16 đảng viên']),
  // a way from one figure to another is no range
  examples(
    [
      { value: 142, unit: 'household' },
      { value: 96, unit: 'household' },
    ],
    ['từ 142 hộ xuống còn 96 hộ'],
  ),
]);

testCorpus<Figure>('X/Y', readQuantities, [
  examples({ value: 17, of: 19, unit: 'criterion' }, ['17/19 tiêu chí', '17 tiêu chí/19 tiêu chí']),
  examples({ value: 1639, of: 1690, unit: 'household' }, [
    '1.639/1.690 hộ',
    '1,639/1,690 hộ',
    '1639/1690 hộ',
  ]),
  examples({ value: 737, of: 742, unit: 'household' }, ['737/742 hộ', '737 hộ/742 hộ', '737 hộ / 742 hộ']),
  examples({ value: 36, of: 35, unit: 'party-member' }, ['36/35 đảng viên']),
  examples({ value: 15, of: 15, unit: 'target' }, ['15/15 chỉ tiêu']),
  examples({ value: 96.5, of: 120, unit: 'ha' }, ['96,5/120 ha', '96,5 ha/120 ha']),
  examples({ value: 2.5e9, of: 3e9, unit: 'VND' }, ['2,5/3 tỷ đồng', '2,5 tỷ đồng/3 tỷ đồng']),
  examples({ value: 43, of: 46 }, ['có 43/46 đạt'], MARKED),
  counterExamples(['12/7/2024', 'Quyết định 100/2019/NĐ-CP']),
]);
