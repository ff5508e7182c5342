import { AS_WRITTEN, examples, MARKED, testCorpus } from '../corpus.ts';
import { type Figure, readFigures } from './read-figures.ts';

const poor = (value: number, more: Partial<Figure> = {}): Figure => ({
  indicator: 'poverty.poor',
  measure: 'level',
  value,
  unit: 'household',
  ...more,
});
const insured = (value: number, more: Partial<Figure> = {}): Figure => ({
  indicator: 'insurance.health',
  measure: 'rate',
  value,
  unit: '%',
  ...more,
});
const revenue = (more: Partial<Figure>): Figure => ({
  indicator: 'budget.revenue.total',
  measure: 'level',
  value: 3e9,
  unit: 'VND',
  ...more,
});

testCorpus<Figure>('where the period began', readFigures, [
  examples(
    [poor(53, { period: '2023' }), poor(46)],
    [
      'Đầu kỳ xã có 53 hộ nghèo; cuối kỳ còn 46 hộ nghèo.',
      'Đầu năm xã có 53 hộ nghèo; đến nay còn 46 hộ nghèo.',
    ],
    MARKED,
  ),
]);

testCorpus<Figure>('the day of a stock', readFigures, [
  examples(insured(91.8, { asOf: '2024-05-31' }), [
    'Tính đến cuối tháng 5, tỷ lệ bao phủ BHYT đạt 91,8%.',
    'Đến hết ngày 31/5, tỷ lệ bao phủ BHYT đạt 91,8%.',
    'Tỷ lệ bao phủ BHYT đạt 91,8% (tính đến 31/5/2024).',
  ]),
  // up to the next semicolon, in brackets only the figure before
  examples(
    [insured(91.8, { asOf: '2024-05-31' }), poor(12)],
    [
      'Tính đến 31/5, tỷ lệ bao phủ BHYT đạt 91,8%; hộ nghèo còn 12 hộ.',
      'BHYT đạt 91,8% (tính đến 31/5), hộ nghèo còn 12 hộ.',
    ],
    MARKED,
  ),
]);

testCorpus<Figure>('a time of its own', readFigures, [
  // several years that open the sentence; elsewhere they are those of a programme
  examples(revenue({ period: '2021-01-01/P3Y' }), [
    'Giai đoạn 2021 - 2023, thu ngân sách đạt 3 tỷ đồng.',
    'Trong giai đoạn 2021-2023, thu ngân sách đạt 3 tỷ đồng.',
  ]),
  examples(revenue({}), ['Thu ngân sách của chương trình giai đoạn 2021 - 2023 đạt 3 tỷ đồng.']),
  // what was true since a year is so now
  examples(poor(12), ['Thoát xã nghèo từ năm 2018, đến nay xã còn 12 hộ nghèo.']),
  examples([poor(33, { period: '2023' }), poor(12)], ['Hộ nghèo từ 33 hộ đầu năm xuống còn 12 hộ.'], MARKED),
  examples([poor(12), poor(33, { period: '2022' })], ['Hộ nghèo còn 12 hộ (năm 2022 là 33 hộ).'], AS_WRITTEN),
  // when something happened is not what the figures are of
  examples(
    { indicator: null, measure: 'level', value: 23, unit: 'house' },
    ['Đầu tháng 5, dông lốc làm tốc mái 23 căn nhà.'],
    MARKED,
  ),
  examples(
    { indicator: 'edu.enrolment.rate', measure: 'rate', value: 93.1, unit: '%' },
    ['Tỷ lệ huy động trẻ ra lớp đầu năm đạt 93,1%.'],
    MARKED,
  ),
]);

testCorpus<Figure>('what a figure is compared with', readFigures, [
  examples(
    [revenue({}), revenue({ measure: 'growth', value: 5, unit: '%', basis: 'same-period' })],
    [
      'Thu ngân sách 3 tỷ đồng, tăng 5% so với năm 2023.',
      'Thu ngân sách 3 tỷ đồng, tăng 5% so với ước thực hiện năm 2023.',
    ],
  ),
  examples(
    [revenue({}), revenue({ measure: 'growth', value: 5, unit: '%', basis: 'previous-period' })],
    ['Thu ngân sách 3 tỷ đồng, tăng 5% so với năm 2020.', 'Thu ngân sách 3 tỷ đồng, tăng 5% so với tháng 4.'],
  ),
  // behind brackets, and of the figure in them too
  examples(
    [
      { indicator: 'security.criminal.cases', measure: 'level', value: 7, unit: 'case' },
      {
        indicator: 'security.criminal.cases',
        measure: 'growth',
        value: -30,
        unit: '%',
        basis: 'same-period',
      },
      {
        indicator: 'security.criminal.cases',
        measure: 'change',
        value: -3,
        unit: 'case',
        basis: 'same-period',
      },
    ],
    ['Phạm pháp hình sự 7 vụ, giảm 30% (giảm 3 vụ) so với cùng kỳ.'],
  ),
  // a time that is not compared with is no basis
  examples(
    { indicator: 'agri.rice.yield', measure: 'change', value: -0.09, unit: 't/ha' },
    ['Năng suất lúa giảm 0,9 tạ/ha do rét kéo dài đầu năm.'],
    MARKED,
  ),
]);

testCorpus<Figure>('a comparison with a time that is named', readFigures, [
  ...(['same-period', 'previous-period'] as const).map((basis) =>
    examples(
      [revenue({}), revenue({ measure: 'growth', value: 12, unit: '%', basis })],
      basis === 'same-period'
        ? [
            'Thu ngân sách đạt 3 tỷ đồng, tăng 12% so với 6 tháng đầu năm 2023.',
            'Thu ngân sách đạt 3 tỷ đồng, tăng 12% so với nửa đầu năm 2023.',
          ]
        : [
            'Thu ngân sách đạt 3 tỷ đồng, tăng 12% so với 6 tháng cuối năm 2023.',
            'Thu ngân sách đạt 3 tỷ đồng, tăng 12% so với đầu năm.',
          ],
    ),
  ),
]);

const visits = (value: number, more: Partial<Figure> = {}): Figure => ({
  indicator: 'health.visits',
  measure: 'level',
  value,
  unit: 'visit',
  ...more,
});

testCorpus<Figure>('a figure of another time in brackets', readFigures, [
  // the time goes with the bracket, and what follows is compared with it
  examples(
    [
      visits(4300),
      visits(4000, { period: '2023-S1' }),
      visits(7.5, { measure: 'growth', unit: '%', basis: 'same-period' }),
    ],
    [
      'Khám chữa bệnh 4.300 lượt (cùng kỳ 4.000 lượt), tăng 7,5%.',
      'Khám chữa bệnh 4.300 lượt (cùng kỳ năm trước là 4.000 lượt), tăng 7,5%.',
      'Khám chữa bệnh 4.300 lượt (6 tháng đầu năm 2023: 4.000 lượt), tăng 7,5%.',
      'Khám chữa bệnh 4.300 lượt (nửa đầu năm 2023 là 4.000 lượt), tăng 7,5%.',
    ],
    MARKED,
  ),
  examples(
    [
      visits(4300),
      visits(4000, { period: '2020' }),
      visits(7.5, { measure: 'growth', unit: '%', basis: 'previous-period' }),
      visits(61, { measure: 'plan-attainment', unit: '%', basis: 'plan' }),
    ],
    ['Khám chữa bệnh 4.300 lượt (năm 2020 là 4.000 lượt), tăng 7,5% và đạt 61% kế hoạch.'],
    MARKED,
  ),
  // of the year that so many times are told of
  examples(
    [
      revenue({ measure: 'growth', value: 60, unit: '%', stated: 1.6, basis: 'previous-period' }),
      revenue({ value: 1.9e9, period: '2020' }),
    ],
    ['Thu ngân sách gấp 1,6 lần năm 2020 (1,9 tỷ đồng).'],
  ),
  // a bracket with a time and no figure says it of what follows
  examples(revenue({ period: '2023' }), ['Thu ngân sách (năm 2023) đạt 3 tỷ đồng.']),
]);

testCorpus<Figure>('another time told after a while', readFigures, [
  examples(
    [
      { indicator: null, measure: 'level', value: 8, unit: 'facility' },
      { indicator: null, measure: 'level', value: 11, unit: 'facility', period: '2023-S1' },
      { indicator: null, measure: 'level', value: 365e6, unit: 'VND', period: '2023-S1' },
    ],
    [
      'Xử phạt 08 cơ sở, trong khi cùng kỳ xử phạt 11 cơ sở với 365 triệu đồng.',
      'Xử phạt 08 cơ sở, trong khi cùng kỳ năm trước xử phạt 11 cơ sở với 365 triệu đồng.',
    ],
    MARKED,
  ),
  examples([poor(53, { period: '2023' }), poor(46)], ['Đầu năm có 53 hộ nghèo, nay còn 46 hộ.'], MARKED),
]);

testCorpus<Figure>('where a change came from', readFigures, [
  // it is of the time compared with, and no stock of the day of what it became
  examples(
    [poor(3.1, { measure: 'rate', unit: '%', period: '2020' }), poor(1.2, { measure: 'rate', unit: '%' })],
    ['So với năm 2020, tỷ lệ hộ nghèo từ 3,1% giảm còn 1,2%.'],
    MARKED,
  ),
  examples(
    [
      poor(3.1, { measure: 'rate', unit: '%', period: '2023-S1' }),
      poor(1.2, { measure: 'rate', unit: '%', asOf: '2024-05-31' }),
    ],
    ['Tính đến 31/5/2024, tỷ lệ hộ nghèo từ 3,1% giảm còn 1,2%.'],
    MARKED,
  ),
]);
