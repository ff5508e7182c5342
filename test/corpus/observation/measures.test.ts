import { AS_WRITTEN, examples, MARKED, testCorpus } from '../corpus.ts';
import { type Figure, readFigures } from './read-figures.ts';

const revenue = (more: Partial<Figure>): Figure => ({
  indicator: 'budget.revenue.total',
  measure: 'plan-attainment',
  value: 61.5,
  unit: '%',
  ...more,
});
const amount: Figure = { indicator: 'budget.revenue.total', measure: 'level', value: 4.2e9, unit: 'VND' };
const poor = (more: Partial<Figure>): Figure => ({
  indicator: 'poverty.poor',
  measure: 'rate',
  value: 1.8,
  unit: '%',
  ...more,
});

testCorpus<Figure>('attainment of a plan', readFigures, [
  examples(
    [amount, revenue({ basis: 'estimate' })],
    [
      'Tổng thu ngân sách nhà nước 4,2 tỷ đồng, đạt 61,5% dự toán.',
      'Thu ngân sách trên địa bàn đạt 4,2 tỷ đồng, bằng 61,5% so với dự toán huyện giao.',
      'Thu ngân sách 4,2 tỷ đồng (đạt 61,5% dự toán năm).',
    ],
  ),
  examples(
    [amount, revenue({ basis: 'plan' }), revenue({ value: 58.2, basis: 'resolution' })],
    ['Thu ngân sách 4,2 tỷ đồng, đạt 61,5% kế hoạch, 58,2% nghị quyết HĐND xã.'],
  ),
  // an excess says by how much, unless it could only have been reached
  examples(revenue({ value: 103.6, stated: 3.6, basis: 'plan' }), ['Thu ngân sách vượt 3,6% kế hoạch.']),
  examples(revenue({ value: 148, basis: 'target' }), ['Thu ngân sách vượt 148% chỉ tiêu.']),
  // a basis that is not named is not made up
  examples([amount, revenue({})], ['Thu ngân sách 4,2 tỷ đồng, đạt 61,5%.']),
  // the amount that is called a plan is what its attainment is of
  examples(
    [
      { indicator: 'investment.public.plan', measure: 'level', value: 4.85e9, unit: 'VND' },
      { indicator: 'investment.public.disbursed', measure: 'level', value: 3.5e9, unit: 'VND' },
      {
        indicator: 'investment.public.disbursed',
        measure: 'plan-attainment',
        value: 72.2,
        unit: '%',
        basis: 'plan',
      },
    ],
    ['Kế hoạch vốn đầu tư công được giao 4.850 triệu đồng; đã giải ngân 3.500 triệu đồng, đạt 72,2%.'],
    MARKED,
  ),
]);

testCorpus<Figure>('growth and change', readFigures, [
  examples(
    [amount, revenue({ measure: 'growth', value: 7.5, basis: 'same-period' })],
    [
      'Thu ngân sách 4,2 tỷ đồng, tăng 7,5% so với cùng kỳ.',
      'Thu ngân sách 4,2 tỷ đồng, tăng 7,5% so CK.',
      'Thu ngân sách 4,2 tỷ đồng, tăng 7,5% so với cùng kỳ năm trước.',
    ],
  ),
  examples(
    [amount, revenue({ measure: 'growth', value: -0.25, stated: 99.75, basis: 'same-period' })],
    ['Thu ngân sách 4,2 tỷ đồng, bằng 99,75% so với cùng kỳ.'],
  ),
  examples(
    [amount, revenue({ measure: 'growth', value: 50, stated: 1.5, basis: 'same-period' })],
    ['Thu ngân sách 4,2 tỷ đồng, gấp 1,5 lần so với cùng kỳ.'],
  ),
  // of a rate, a difference written with a percent sign is in points
  examples(
    [poor({}), poor({ measure: 'change', value: -0.4, unit: 'pp', basis: 'previous-period' })],
    ['Tỷ lệ hộ nghèo còn 1,8%, giảm 0,4% so với đầu năm.'],
  ),
  examples(
    [
      { indicator: 'insurance.health', measure: 'rate', value: 93.86, unit: '%' },
      { indicator: 'insurance.health', measure: 'change', value: -0.64, unit: 'pp', basis: 'target' },
    ],
    ['Tỷ lệ bao phủ BHYT đạt 93,86%, thiếu 0,64% so với chỉ tiêu.'],
    AS_WRITTEN,
  ),
  // the verb counts as long as its own words last
  examples(
    { indicator: 'economy.tourist.visits', measure: 'level', value: 31_000, unit: 'visit' },
    ['Nhờ lượng khách tham quan tăng trở lại, xã đón 31.000 lượt khách du lịch.'],
    MARKED,
  ),
]);

testCorpus<Figure>('levels that are stated by a verb of change', readFigures, [
  examples(poor({}), ['Giảm tỷ lệ hộ nghèo còn 1,8%.', 'Tỷ lệ hộ nghèo giảm xuống còn 1,8%.']),
  examples(poor({ bound: '<' }), ['Kéo giảm tỷ lệ hộ nghèo xuống dưới 1,8%.'], MARKED),
  examples(
    [poor({ value: 2.3, period: '2023-S1' }), poor({})],
    ['Tỷ lệ hộ nghèo giảm từ 2,3% xuống còn 1,8%.'],
  ),
  examples(poor({ measure: 'change', value: -1.8, unit: 'pp' }), ['Tỷ lệ hộ nghèo giảm 1,8%.']),
]);

testCorpus<Figure>('shares and parts', readFigures, [
  examples(
    [
      { indicator: 'party.members.total', measure: 'level', value: 746, unit: 'party-member' },
      { indicator: null, measure: 'level', value: 311, unit: 'party-member', partOf: 'party.members.total' },
      { indicator: null, measure: 'share', value: 41.7, unit: '%' },
    ],
    ['Đảng bộ có 746 đảng viên, trong đó nữ 311 đồng chí (41,7%).'],
    AS_WRITTEN,
  ),
  examples(
    [{ indicator: 'poverty.poor', measure: 'level', value: 163, unit: 'household' }, poor({ value: 1.17 })],
    ['Hộ nghèo còn 163 hộ (1,17%).'],
  ),
]);

const insured = (more: Partial<Figure>): Figure => ({
  indicator: 'insurance.health',
  measure: 'rate',
  value: 93.2,
  unit: '%',
  ...more,
});
const count = (more: Partial<Figure>): Figure => ({
  indicator: null,
  measure: 'level',
  value: 24,
  unit: 'case',
  ...more,
});

testCorpus<Figure>('what is lacking, and signs', readFigures, [
  examples(
    [insured({}), insured({ measure: 'change', value: -0.6, unit: 'pp', basis: 'target' })],
    [
      'Bao phủ bảo hiểm y tế đạt 93,2%, thiếu 0,6% so với chỉ tiêu.',
      'Tỷ lệ bao phủ bảo hiểm y tế đạt 93,2%, còn thiếu 0,6% so với chỉ tiêu.',
    ],
  ),
  examples(
    [count({}), count({ measure: 'change', value: -3, basis: 'same-period' })],
    [
      'Phát hiện 24 vụ vi phạm (-3 vụ so cùng kỳ).',
      'Phát hiện 24 vụ vi phạm, ít hơn 3 vụ so với cùng kỳ.',
      'Phát hiện 24 vụ vi phạm, giảm 3 vụ so cùng kỳ.',
    ],
    AS_WRITTEN,
  ),
  // a disease is no rise
  examples({ indicator: 'health.visits', measure: 'level', value: 120, unit: 'person' }, [
    'Khám cho 120 người tăng huyết áp.',
  ]),
]);

testCorpus<Figure>('classes of a whole', readFigures, [
  examples(
    [11.4, 37.9, 3.5].map((value) => ({ indicator: null, measure: 'share' as const, value, unit: '%' })),
    ['Học sinh học lực giỏi 11,4%, khá 37,9%, yếu còn 3,5%.'],
  ),
]);

testCorpus<Figure>('what a rate lacks', readFigures, [
  examples(
    [
      { indicator: 'insurance.health', measure: 'rate', value: 94.5, unit: '%' },
      { indicator: 'insurance.health', measure: 'change', value: -0.5, unit: 'pp' },
    ],
    ['BHYT đạt 94,5% dân số, còn thiếu 0,5%.'],
  ),
]);

testCorpus<Figure>('a rate of those counted', readFigures, [
  examples({ indicator: null, measure: 'rate', value: 98, unit: '%' }, ['Tỷ lệ hộ kinh doanh nộp thuế 98%.']),
  examples({ indicator: null, measure: 'rate', value: 0.2, unit: '%' }, ['Tỷ lệ bỏ học 0,2%.']),
]);

testCorpus<Figure>('the structure of an economy', readFigures, [
  examples(
    [
      { indicator: 'economy.output.industry', measure: 'share', value: 58, unit: '%' },
      { indicator: 'economy.output.services', measure: 'share', value: 42, unit: '%' },
    ],
    ['Cơ cấu kinh tế: công nghiệp - xây dựng 58%; dịch vụ 42%.'],
    MARKED,
  ),
]);

const poorChange = (value: number, unit: string): Figure => ({
  indicator: 'poverty.poor',
  measure: 'change',
  value,
  unit,
  basis: 'previous-period',
});

testCorpus<Figure>('a change told twice, or of two things', readFigures, [
  examples(
    [
      { indicator: 'poverty.poor', measure: 'level', value: 45, unit: 'household' },
      { indicator: 'poverty.poor', measure: 'rate', value: 1.2, unit: '%' },
      poorChange(-12, 'household'),
      poorChange(-0.3, 'pp'),
    ],
    ['Hộ nghèo 45 hộ (1,2%), giảm 12 hộ (0,3%) so với đầu năm.'],
  ),
  examples(
    [
      { indicator: 'security.traffic.deaths', measure: 'change', value: -1, unit: 'person' },
      { indicator: null, measure: 'change', value: -3, unit: 'person' },
    ],
    ['Tai nạn giao thông giảm 1 người chết và 3 người bị thương.'],
    MARKED,
  ),
]);

testCorpus<Figure>('a gap to the plan', readFigures, [
  examples(
    {
      indicator: 'budget.revenue.total',
      measure: 'change',
      value: 320e6,
      unit: 'VND',
      basis: 'estimate',
    },
    ['Thu ngân sách vượt 320 triệu đồng so với dự toán.'],
  ),
]);

const share = (value: number, indicator: string | null = null): Figure => ({
  indicator,
  measure: 'share',
  value,
  unit: '%',
});

testCorpus<Figure>('parts of a whole', readFigures, [
  // a comparison right behind a figure is of that figure, not of the parts told after it
  examples(
    [
      { ...amount, value: 3e9 },
      revenue({ measure: 'growth', value: 8, basis: 'same-period' }),
      share(81),
      share(19),
    ],
    [
      'Thu ngân sách 3 tỷ đồng, tăng 8% so với cùng kỳ, trong đó khu vực doanh nghiệp chiếm 81%, hộ cá thể 19%.',
      'Thu ngân sách 3 tỷ đồng, tăng 8% so với cùng kỳ, cơ cấu gồm khu vực doanh nghiệp 81%, hộ cá thể 19%.',
    ],
    MARKED,
  ),
  examples(
    [share(38), share(34), share(28)],
    [
      'Cơ cấu doanh thu gồm lưu trú 38%, ăn uống 34%, vận chuyển 28%.',
      'Cơ cấu doanh thu là lưu trú 38%, ăn uống 34%, vận chuyển 28%.',
      'Cơ cấu doanh thu: lưu trú 38%, ăn uống 34%, vận chuyển 28%.',
    ],
    MARKED,
  ),
  // of the sum
  examples(
    [
      { indicator: 'budget.expenditure.investment', measure: 'level', value: 3e9, unit: 'VND' },
      share(25, 'budget.expenditure.investment'),
    ],
    [
      'Chi đầu tư phát triển 3 tỷ đồng, bằng 25% tổng chi.',
      'Chi đầu tư phát triển 3 tỷ đồng, đạt 25% của tổng chi.',
      'Chi đầu tư phát triển 3 tỷ đồng, chiếm 25% tổng chi.',
    ],
  ),
  // wherever a weight moves it stays one
  examples(
    [{ ...share(37.5, 'economy.output.industry'), period: '2020' }, share(42.1, 'economy.output.industry')],
    ['So với năm 2020, tỷ trọng công nghiệp - xây dựng từ 37,5% nâng lên 42,1%.'],
    MARKED,
  ),
  // what is named as a rate, or reached of a population, is no part
  examples(
    [
      { indicator: null, measure: 'level', value: 27, unit: 'person' },
      share(78.8),
      { indicator: null, measure: 'rate', value: 97.4, unit: '%' },
      { indicator: null, measure: 'rate', value: 31.6, unit: '%' },
    ],
    ['Có 27 giáo viên, chiếm 78,8%; tỷ lệ giáo viên đạt chuẩn 97,4%, trên chuẩn 31,6%.'],
    MARKED,
  ),
  examples(
    [
      { indicator: null, measure: 'level', value: 904, unit: 'person' },
      { indicator: null, measure: 'rate', value: 93.9, unit: '%' },
    ],
    ['Đã lập hồ sơ sức khỏe cho 904 người, đạt 93,9% dân số.'],
    MARKED,
  ),
]);

testCorpus<Figure>('what X of Y comes to', readFigures, [
  // is of the same, though the words between name something else
  examples(
    [
      { indicator: null, measure: 'ratio', value: 367, of: 418, unit: 'household' },
      { indicator: null, measure: 'rate', value: 87.8, unit: '%' },
    ],
    [
      'Có 367/418 hộ bàn giao mặt bằng, đạt 87,8%.',
      'Có 367/418 hộ bàn giao mặt bằng (87,8%).',
      'Có 367/418 hộ bàn giao mặt bằng, đạt tỷ lệ 87,8%.',
    ],
    MARKED,
  ),
]);

testCorpus<Figure>('a gap', readFigures, [
  examples(
    { indicator: 'insurance.health', measure: 'change', value: -2, unit: 'pp', basis: 'target' },
    [
      'Tỷ lệ bao phủ BHYT còn cách 2 điểm % so với chỉ tiêu.',
      'Tỷ lệ bao phủ BHYT còn thiếu 2 điểm % so với chỉ tiêu.',
    ],
    MARKED,
  ),
  // what is added to an earlier time is a change, what is added and compared with nothing is counted
  examples(
    {
      indicator: 'edu.national-standard-schools',
      measure: 'change',
      value: 4,
      unit: 'school',
      basis: 'previous-period',
    },
    [
      'Trường đạt chuẩn quốc gia có thêm 4 trường so với đầu nhiệm kỳ.',
      'Trường đạt chuẩn quốc gia thêm được 4 trường so với đầu năm.',
    ],
    MARKED,
  ),
  examples({ indicator: 'edu.national-standard-schools', measure: 'level', value: 4, unit: 'school' }, [
    'Có thêm 4 trường đạt chuẩn quốc gia.',
  ]),
]);
