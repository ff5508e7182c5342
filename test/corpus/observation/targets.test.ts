import { describe, expect, it } from 'vitest';
import { readingOf } from '../../reading-of.ts';
import { examples, MARKED, testCorpus } from '../corpus.ts';
import { type Figure, readFigures } from './read-figures.ts';

const target = (value: number, more: Partial<Figure> = {}): Figure => ({
  indicator: 'insurance.health',
  measure: 'target',
  targetKind: 'rate',
  value,
  unit: '%',
  ...more,
});
const rate: Figure = { indicator: 'insurance.health', measure: 'rate', value: 92, unit: '%' };

testCorpus<Figure>('what is wanted is a target', readFigures, [
  examples(target(95), ['Phấn đấu tỷ lệ bao phủ BHYT đạt 95%.']),
  examples(target(95, { bound: '>=' }), ['Phấn đấu tỷ lệ bao phủ BHYT đạt từ 95% trở lên.']),
  examples(target(95, { period: '2024-S2' }), ['6 tháng cuối năm: phấn đấu tỷ lệ bao phủ BHYT đạt 95%.']),
  examples([rate, target(95)], ['Tỷ lệ bao phủ BHYT đạt 92% (kế hoạch 95%).']),
  examples(
    [rate, { ...rate, measure: 'change', value: -3, unit: 'pp', basis: 'target' }, target(95)],
    ['Tỷ lệ bao phủ BHYT đạt 92%, hụt 3 điểm phần trăm so với chỉ tiêu huyện giao (95%).'],
  ),
  // "đã" says what was done before, not what comes a hundred letters later
  examples(
    target(95, { period: '2025' }),
    [
      'II. NHIỆM VỤ NĂM 2025\n1. Trên cơ sở kết quả đã được Hội đồng nhân dân xã đánh giá và ý kiến của cử tri các ấp trong xã, tỷ lệ bao phủ BHYT đạt 95%.',
    ],
    MARKED,
  ),
  // a heading makes targets of the lines under it, and says for when
  examples(
    target(95, { period: '2025' }),
    [
      'II. NHIỆM VỤ NĂM 2025\n- Tỷ lệ bao phủ BHYT đạt 95%.',
      'Phương hướng năm 2025\n- Tỷ lệ bao phủ BHYT đạt 95%.',
    ],
    MARKED,
  ),
]);

testCorpus<Figure>('what was reached is none', readFigures, [
  examples(rate, [
    'Tỷ lệ bao phủ BHYT đạt 92%.',
    'Với quyết tâm cao, đến nay tỷ lệ bao phủ BHYT đã đạt 92%.',
  ]),
  // the campaign's name has the word, not the figure
  examples(
    { indicator: 'investment.public.disbursed', measure: 'level', value: 3.1e9, unit: 'VND' },
    ['Chương trình mục tiêu quốc gia đã giải ngân 3,1 tỷ đồng.'],
    MARKED,
  ),
  // results after a plan of a lower rank, under a heading of the plan's own rank
  examples(
    [target(95, { period: '2025' }), rate],
    [
      'I. NHIỆM VỤ NĂM 2025\n1. Tỷ lệ bao phủ BHYT đạt 95%.\nII. KẾT QUẢ ĐẠT ĐƯỢC\n1. Tỷ lệ bao phủ BHYT đạt 92%.',
    ],
    MARKED,
  ),
]);

testCorpus<Figure>('goals that open a sentence', readFigures, [
  examples(
    [
      {
        indicator: 'party.members.admitted',
        measure: 'target',
        targetKind: 'level',
        value: 12,
        unit: 'party-member',
        period: '2024',
      },
      { indicator: 'party.members.admitted', measure: 'level', value: 7, unit: 'party-member' },
    ],
    ['Kế hoạch cả năm kết nạp 12 đảng viên, đến nay đã kết nạp 7 đảng viên.'],
    MARKED,
  ),
  examples(
    {
      indicator: 'party.members.admitted',
      measure: 'target',
      targetKind: 'level',
      value: 12,
      unit: 'party-member',
      period: '2024',
    },
    ['Chỉ tiêu năm 2024: kết nạp 12 đảng viên.'],
    MARKED,
  ),
  // what a clause that opens with the plan is to do, whatever the verb
  examples(
    {
      indicator: 'party.members.admitted',
      measure: 'target',
      targetKind: 'level',
      value: 12,
      unit: 'party-member',
    },
    ['Kế hoạch kết nạp 12 đảng viên.', 'Kế hoạch sẽ kết nạp 12 đảng viên.'],
    MARKED,
  ),
  examples(
    [
      { indicator: null, measure: 'level', value: 9, unit: 'road' },
      { indicator: null, measure: 'target', targetKind: 'level', value: 14, unit: 'road' },
    ],
    [
      'Nạo vét 9 tuyến mương, kế hoạch nạo vét 14 tuyến mương.',
      'Nạo vét 9 tuyến mương (KH nạo vét 14 tuyến).',
    ],
    MARKED,
  ),
  examples(
    { indicator: 'party.members.admitted', measure: 'level', value: 12, unit: 'party-member' },
    [
      'Thực hiện kế hoạch kết nạp 12 đảng viên.',
      'Theo kế hoạch kết nạp 12 đảng viên.',
      'Kế hoạch đã kết nạp 12 đảng viên.',
    ],
    MARKED,
  ),
  examples(
    { indicator: 'party.members.admitted', measure: 'level', value: 9, unit: 'party-member' },
    ['Thực hiện chỉ tiêu năm 2024, đã kết nạp 9 đảng viên.'],
    MARKED,
  ),
]);

/** What a text of these lines reports, as "value measure period". */
const told = (...lines: readonly string[]) => {
  const { period, observations } = readingOf(...lines);
  return [
    period?.label,
    ...observations.map((one) => `${one.value} ${one.measure} ${(one.period ?? period)?.label}`),
  ];
};

describe('a plan that reviews what was before', () => {
  it('is about the time that it is for; what it begins with is of the time that its heading names', () => {
    expect(
      told(
        'HĐND XÃ THOẠI GIANG',
        'NGHỊ QUYẾT số 12/NQ-HĐND ngày 20/12/2024',
        'Về kế hoạch phát triển kinh tế - xã hội năm 2025',
        'ĐIỀU 1. Kết quả năm 2024',
        '- Thu ngân sách 3 tỷ đồng.',
        'ĐIỀU 2. Chỉ tiêu năm 2025',
        '- Thu ngân sách 4 tỷ đồng.',
      ),
    ).toEqual(['2025', '3000000000 level 2024', '4000000000 target 2025']);
  });
});

describe('a heading of what is planned', () => {
  it('makes goals of what stands under it, a budget of the next year among them', () => {
    expect(
      told(
        'UBND XÃ THOẠI GIANG',
        'BÁO CÁO thu, chi ngân sách năm 2023',
        'A. PHẦN THU',
        'Thu ngân sách 3 tỷ đồng, trong đó bổ sung có mục tiêu 1 tỷ đồng.',
        'B. DỰ TOÁN NĂM 2024',
        'Thu ngân sách 4 tỷ đồng.',
      ),
    ).toEqual(['2023', '3000000000 level 2023', '1000000000 level 2023', '4000000000 target 2024']);
  });
});

describe('what is to be done by a time that a heading or a lead names', () => {
  const head = ['UBND PHƯỜNG BÌNH KHÁNH', 'BÁO CÁO THÁNG 10, NHIỆM VỤ THÁNG 11 NĂM 2025'];

  it('a title that names results and tasks makes no target of what follows', () => {
    expect(told(...head, 'Thu ngân sách 3 tỷ đồng.')).toEqual(['2025-M10', '3000000000 level 2025-M10']);
  });

  it('a heading that is nothing but a time to come opens the plans for it', () => {
    expect(
      told(...head, 'I. KẾT QUẢ', 'Thu ngân sách 3 tỷ đồng.', 'II. THÁNG 11', 'Thu ngân sách 4 tỷ đồng.'),
    ).toEqual(['2025-M10', '3000000000 level 2025-M10', '4000000000 target 2025-M11']);
  });

  it('one that is a time gone by opens none', () => {
    expect(told(...head, 'I. THÁNG 10', 'Thu ngân sách 3 tỷ đồng.')).toEqual([
      '2025-M10',
      '3000000000 level 2025-M10',
    ]);
  });

  it.each([
    'Hội nghị của xã thống nhất, trong tháng 11:',
    'Nghị quyết của cấp ủy về tháng 11 năm 2025 đề ra:',
  ])('%s leads a list of targets, over its semicolons', (lead) => {
    expect(told(...head, `${lead} thu ngân sách 4 tỷ đồng; trồng 900 cây xanh.`)).toEqual([
      '2025-M10',
      '4000000000 target 2025-M11',
      '900 target 2025-M11',
    ]);
  });

  it('what was prepared for a coming time is done', () => {
    expect(told(...head, 'Công tác tuyển quân năm 2026: đã sơ tuyển 120 thanh niên.')).toContainEqual(
      expect.stringMatching(/^120 level/u),
    );
  });

  it('what was done on the occasion stands among the plans and is none', () => {
    expect(
      told(...head, 'II. THÁNG 11', 'Thu ngân sách 4 tỷ đồng.', 'Dịp này, xã khen thưởng 05 tập thể.'),
    ).toEqual(['2025-M10', '4000000000 target 2025-M11', '5 level 2025-M10']);
  });
});
