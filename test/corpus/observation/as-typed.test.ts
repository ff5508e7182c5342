import { examples, MARKED, testCorpus } from '../corpus.ts';
import { type Figure, readFigures } from './read-figures.ts';

const revenue: readonly Figure[] = [
  { indicator: 'budget.revenue.total', measure: 'level', value: 3.2e9, unit: 'VND' },
  {
    indicator: 'budget.revenue.total',
    measure: 'plan-attainment',
    value: 64,
    unit: '%',
    basis: 'estimate',
  },
];

testCorpus<Figure>('a text as it was typed', readFigures, [
  examples(
    revenue,
    [
      'Thu ngân sách&nbsp;đạt 3,2&nbsp;tỷ đồng, bằng 64&nbsp;% dự toán.', // copied from a page
      'Thu ngân sach đạt 3,2 tỷ dồng, bằng 64% dự toán.', // marks left out
      'Thu ngân sách đạt 3 ,2  tỷ đồng,bằng 64% dự toán.', // spaces
      'Thu ngân sách đạt 3.2 tỷ đồng, bằng 64% dự toán.',
      'Thu ngân sách đạt 3 200 000 000 đồng, bằng 64% dự toán.',
    ],
    MARKED,
  ),
  examples({ indicator: 'poverty.poor', measure: 'level', value: 45, unit: 'household' }, [
    'Còn 45 hộ ngèo.',
    'Còn 45 hộ nghéo.',
  ]),
  examples(
    { indicator: 'party.members.admitted', measure: 'level', value: 9, unit: 'party-member' },
    ['Kết nạp 9 đ/v mới.', 'Kết nạp 9 đ/c.'],
    MARKED,
  ),
]);

testCorpus<Figure>('a text in abbreviations', readFigures, [
  examples(revenue, ['Thu NS 3,2 tỷ, bằng 64% DT.', 'Thu NS đạt 3,2tỷ, bằng 64%DT.'], MARKED),
  examples({ indicator: 'labour.trained', measure: 'rate', value: 74, unit: '%' }, ['LĐ qua đào tạo 74%.']),
  examples({ indicator: 'admin.dossiers.received', measure: 'level', value: 512, unit: 'dossier' }, [
    'Tiếp nhận 512 HS.',
    'HS tiếp nhận 512 hồ sơ.',
  ]),
  // one abbreviation for two nouns: the label says which, or the words beside it
  examples({ indicator: 'edu.pupils', measure: 'level', value: 2356, unit: 'person' }, [
    'Toàn xã có 2.356 HS các cấp.',
    'Toàn xã có 2.356 HS.',
  ]),
  examples({ indicator: 'edu.pupils', measure: 'level', value: 450, unit: 'person' }, [
    'Trường tiểu học có 450 HS.',
  ]),
  examples({ indicator: null, measure: 'level', value: 450, unit: 'dossier' }, ['Lưu trữ 450 HS.']),
  examples(
    [
      { indicator: null, measure: 'level', value: 2, unit: 'school' },
      { indicator: null, measure: 'level', value: 3, unit: 'school' },
    ],
    ['Xã có 2 trường mầm non, 3 TH.'],
  ),
  examples({ indicator: null, measure: 'level', value: 52, unit: 'case' }, [
    'Xử lý 52 TH.',
    'Nhắc nhở 52 TH.',
  ]),
  examples(
    { indicator: null, measure: 'level', value: 15, unit: 'collective' },
    ['Kiểm tra 15 đ/v.'],
    MARKED,
  ),
  examples(
    { indicator: 'party.members.admitted', measure: 'level', value: 15, unit: 'party-member' },
    ['Kết nạp 15 đ/v, kiểm tra lý lịch đầy đủ.'],
    MARKED,
  ),
  examples(
    { indicator: 'edu.national-standard-schools', measure: 'ratio', value: 3, of: 4, unit: 'school' },
    ['Trường chuẩn QG 3/4 trường.'],
    MARKED,
  ),
  examples({ indicator: null, measure: 'level', value: 60e6, unit: 'VND/house' }, ['Mức hỗ trợ 60tr/căn.']),
]);
