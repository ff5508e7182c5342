import { AS_WRITTEN, counterExamples, examples, testCorpus } from '../corpus.ts';
import { type Figure, readQuantities } from './read-quantities.ts';

testCorpus<Figure>('numerals', readQuantities, [
  examples({ value: 1234.5, unit: 'ha' }, ['1.234,5 ha', '1234,5 ha', '1,234.5 ha']),
  examples({ value: 5_565_871_416, unit: 'VND' }, [
    '5.565.871.416 đồng',
    '5,565,871,416 đồng',
    '5 565 871 416 đồng',
  ]),
  examples({ value: 7, unit: 'collective' }, ['07 tập thể', '7 tập thể', '007 tập thể']),
  examples({ value: 0.36, unit: '%' }, ['0,36%', '0.36%', '0,36 %', '00,36%']),
  examples({ value: 140.7, unit: '%' }, ['140.7%', '140,7%', '140,70%']),
  // people and đồng are whole, rates and yields small: nothing is left open
  examples({ value: 1250, unit: 'household' }, ['1.250 hộ', '1,250 hộ', '1250 hộ']),
  examples({ value: 12_500, unit: 'VND' }, ['12.500 đồng', '12,500 đồng', '12.500đ']),
  examples({ value: 58.275, unit: '%' }, ['58,275%', '58.275%']),
  examples({ value: 6.125, unit: 't/ha' }, ['6,125 tấn/ha', '6.125 tấn/ha', '61,25 tạ/ha']),
  // a dot before three digits groups thousands by law
  examples({ value: 2838e9, unit: 'VND' }, ['2.838 tỷ đồng', '2838 tỷ đồng', '2.838 tỷ']),
  // a comma before three digits has two honest readings
  examples({ value: 14_560_000, other: 14_560_000_000, unit: 'VND' }, ['14,560 triệu đồng', '14,560 triệu']),
  examples({ value: 52.199e9, other: 52_199e9, unit: 'VND' }, ['52,199 tỷ đồng', '52,199 tỷ']),
  examples({ value: 1.25, other: 1250, unit: 'ha' }, ['1,250 ha']),
  // a scale word after a number that is written out
  examples({ value: 388.64e12, other: 388_640_000, unit: 'VND' }, ['388.640.000 triệu đồng']),
  // a space got into the number
  examples({ value: 167.2, unit: 't' }, ['thu 167, 2 tấn', 'thu 167 ,2 tấn', 'thu 167,2 tấn']),
  examples({ value: 1357e9, unit: 'VND' }, ['đạt 1. 357 tỷ', 'đạt 1 357 tỷ', 'đạt 1.357 tỷ']),
  examples(
    [
      { value: 160, unit: 't' },
      { value: 2, unit: 't' },
      { value: 35, unit: 't' },
    ],
    ['lần lượt là 160, 2 và 35 tấn'],
  ),
  counterExamples(['12.34.56', '1.2.3.4', '12345678901234567890']),
]);

/** What the writer does elsewhere settles a comma or a dot before three digits. */
testCorpus<Figure>('the evidence of the text', readQuantities, [
  examples(
    [
      { value: 114_300e6, unit: 'VND' },
      { value: 14_560e6, other: 14_560_000, unit: 'VND' },
    ],
    ['Dự toán giao 114.300 triệu đồng, đã thu 14,560 triệu đồng.'],
  ),
  examples(
    [
      { value: 52_316_000, other: 52_316e6, unit: 'VND' },
      { value: 4_100_000, unit: 'VND' },
    ],
    ['Thu nhập đạt 52,316 triệu đồng, tăng 4,1 triệu đồng.'],
  ),
  examples(
    [
      { value: 85.5, unit: '%' },
      { value: 1250, unit: 'ha' },
    ],
    ['Đạt 85.5% của 1,250 ha.'],
    AS_WRITTEN,
  ),
  examples(
    [
      { value: 85.5, unit: '%' },
      { value: 1.25, other: 1250, unit: 'ha' },
    ],
    ['Đạt 85,5% của 1,250 ha.'],
    AS_WRITTEN,
  ),
]);
