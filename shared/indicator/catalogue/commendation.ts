import type { Indicator } from '../indicator.ts';

export const commendation: readonly Indicator[] = [
  {
    id: 'commendation.collectives',
    name: { vi: 'Số tập thể được khen thưởng', en: 'Collectives commended' },
    kind: 'flow',
    direction: 'neutral',
    measures: [{ measure: 'level', unit: 'collective', plausible: { min: 0, max: 500 } }],
    labels: [
      'tặng giấy khen cho tập thể',
      'khen thưởng tập thể',
      'tập thể được khen thưởng',
      'biểu dương tập thể',
      'giấy khen cho tập thể',
      'tổ chức được khen thưởng',
      'tập thể',
      '# tập thể',
      'tổ chức đảng',
      'khen # tập thể',
      'biểu dương # tập thể',
    ],
    official: { ref: 'Luật Thi đua, khen thưởng 06/2022/QH15', verified: false },
    note: "Leading zero is normal office style: '07 tập thể'. '36 cá nhân, tập thể' = joint count, cannot be split",
  },
  {
    id: 'commendation.individuals',
    name: { vi: 'Số cá nhân được khen thưởng', en: 'Individuals commended' },
    kind: 'flow',
    direction: 'neutral',
    measures: [{ measure: 'level', unit: 'person', plausible: { min: 0, max: 2000 } }],
    labels: ['tặng giấy khen cho cá nhân', 'khen thưởng cá nhân', 'cá nhân được khen thưởng', 'cá nhân đạt thành tích xuất sắc', 'biểu dương cá nhân', 'đảng viên được khen thưởng', '# cá nhân', 'cá nhân', 'khen # cá nhân', '# đảng viên được khen thưởng', '# đảng viên được biểu dương', '# đảng viên … được khen thưởng', '# đảng viên … được biểu dương', '# học sinh được khen thưởng', '# giáo viên … được khen thưởng', '# giáo viên'],
    countedAs: ['party-member'],
    official: { ref: 'Luật Thi đua, khen thưởng 06/2022/QH15', verified: false },
  },
];
