import { AS_WRITTEN, examples, testCorpus } from '../corpus.ts';
import { type Figure, readFigures } from './read-figures.ts';

const table = (...rows: readonly (readonly string[])[]): string =>
  rows.map((cells) => cells.join('\t')).join('\n');

const revenue = (more: Partial<Figure>): Figure => ({
  indicator: 'budget.revenue.total',
  measure: 'level',
  value: 4.2e9,
  unit: 'VND',
  ...more,
});
const planned = revenue({ measure: 'target', targetKind: 'level', value: 7e9, period: '2024' });
const attained = revenue({ measure: 'plan-attainment', value: 60, unit: '%', basis: 'plan' });
const rice: Figure = { indicator: 'agri.rice.output', measure: 'level', value: 1250, unit: 't' };

testCorpus<Figure>('the rows of a table with a header', readFigures, [
  // the unit stands in a column of its own, behind the name, in the header, above the table
  examples(
    [planned, revenue({}), attained],
    [
      table(
        ['TT', 'Chỉ tiêu', 'Đơn vị tính', 'Kế hoạch năm 2024', 'Thực hiện', 'Đạt % kế hoạch'],
        ['1', 'Thu ngân sách', 'triệu đồng', '7.000', '4.200', '60'],
      ),
      table(
        ['TT', 'Chỉ tiêu', 'Kế hoạch năm 2024', 'Thực hiện', 'Đạt % kế hoạch'],
        ['1', 'Thu ngân sách (tỷ đồng)', '7', '4,2', '60%'],
      ),
      table(
        ['Chỉ tiêu', 'Kế hoạch năm 2024 (triệu đồng)', 'Thực hiện (tỷ đồng)', 'Đạt % kế hoạch'],
        ['Thu ngân sách', '7.000', '4,2', '60'],
      ),
      `Đơn vị tính: triệu đồng\n${table(
        ['Chỉ tiêu', 'Kế hoạch năm 2024', 'Thực hiện', 'Đạt % kế hoạch'],
        ['Thu ngân sách', '7.000', '4.200', '60'],
      )}`,
    ],
  ),
  // a header of two rows, its upper cells merged
  examples(
    [planned, revenue({}), attained],
    [
      table(
        ['Chỉ tiêu', 'Ngân sách (triệu đồng)', '', 'Đạt %'],
        ['', 'Kế hoạch', 'Thực hiện', 'kế hoạch'],
        ['Thu ngân sách', '7.000', '4.200', '60'],
      ),
    ],
  ),
  // the unit of a row goes before the unit above the table
  examples(
    [rice],
    [
      `ĐVT: triệu đồng\n${table(['Nội dung', 'ĐVT', 'Kết quả'], ['Sản lượng lúa', 'tấn', '1.250'])}`,
      `Đơn vị tính: triệu đồng\n${table(['Nội dung', 'Kết quả'], ['Sản lượng lúa (tấn)', '1.250'])}`,
    ],
  ),
]);

const insured = (more: Partial<Figure>): Figure => ({
  indicator: 'insurance.health',
  measure: 'rate',
  value: 92.5,
  unit: '%',
  ...more,
});
const poor = (more: Partial<Figure>): Figure => ({
  indicator: 'poverty.poor',
  measure: 'level',
  value: 25,
  unit: 'household',
  ...more,
});

testCorpus<Figure>('a cell', readFigures, [
  // may say more than a number
  examples(
    [poor({ bound: '~' })],
    [table(['Chỉ tiêu', 'ĐVT', 'Thực hiện'], ['Số hộ nghèo', 'hộ', 'khoảng 25 hộ'])],
  ),
  examples(
    [revenue({ bound: '>' })],
    [
      table(['Chỉ tiêu', 'ĐVT', 'Kết quả'], ['Thu ngân sách', 'triệu đồng', 'trên 4.200']),
      table(['Chỉ tiêu', 'ĐVT', 'Kết quả'], ['Thu ngân sách', 'triệu đồng', '> 4,2 tỷ đồng']),
    ],
  ),
  examples(
    [
      {
        indicator: 'party.members.admitted',
        measure: 'ratio',
        value: 9,
        of: 12,
        unit: 'party-member',
      },
    ],
    [
      table(['Nội dung', 'Kết quả'], ['Kết nạp đảng viên (đảng viên)', '9/12']),
      table(['Nội dung', 'ĐVT', 'Kết quả'], ['Kết nạp đảng viên', 'đảng viên', '9 / 12']),
    ],
  ),
  // of a column of percentages is one, whatever the row is measured in
  examples(
    [poor({}), poor({ measure: 'rate', value: 1.8, unit: '%' })],
    [table(['Chỉ tiêu', 'Đơn vị', 'Kết quả', 'Tỷ lệ (%)'], ['Hộ nghèo', 'hộ', '25', '1,8'])],
  ),
  // with a sign of its own is a percentage, whatever the row and its column are measured in
  examples(
    [poor({ measure: 'rate', value: 1.8, unit: '%' })],
    [table(['Chỉ tiêu', 'ĐVT', 'Thực hiện'], ['Hộ nghèo', 'hộ', '1,8%'])],
  ),
  examples(
    [poor({}), poor({ measure: 'growth', value: -3.2, unit: '%' })],
    [table(['Chỉ tiêu', 'ĐVT', 'Thực hiện', 'Tăng (+), giảm (-)'], ['Hộ nghèo', 'hộ', '25', '-3,2%'])],
  ),
  // that holds a month, or a year of school, is no count of as many
  examples(
    [poor({})],
    [
      table(['Chỉ tiêu', 'ĐVT', 'Thực hiện', 'Thời gian thực hiện'], ['Hộ nghèo', 'hộ', '25', '06/2025']),
      table(['Chỉ tiêu', 'ĐVT', 'Thực hiện', 'Thời gian thực hiện'], ['Hộ nghèo', 'hộ', '25', '2024/2025']),
    ],
  ),
  examples(
    [poor({ measure: 'ratio', value: 25, of: 2015 })],
    [table(['Chỉ tiêu', 'ĐVT', 'Thực hiện'], ['Hộ nghèo', 'hộ', '25/2015'])],
  ),
  // that is alone in its row, or in a column that says nothing, is read as a sentence
  examples(
    [poor({}), { indicator: null, measure: 'level', value: 3, unit: 'project' }],
    [table(['Chỉ tiêu', 'ĐVT', 'Thực hiện', 'Ghi chú'], ['Hộ nghèo', 'hộ', '25', 'nhờ 3 dự án'])],
  ),
  examples(
    [{ indicator: null, measure: 'level', value: 3, unit: 'project' }, poor({})],
    [
      table(['Chỉ tiêu', 'ĐVT', 'Thực hiện'], ['Nhờ 3 dự án', '', ''], ['Hộ nghèo', 'hộ', '25']),
      table(['Nhờ 3 dự án', '', ''], ['Chỉ tiêu', 'ĐVT', 'Thực hiện'], ['Hộ nghèo', 'hộ', '25']),
    ],
    AS_WRITTEN,
  ),
]);

testCorpus<Figure>('a column that compares', readFigures, [
  // an index has the year before as a hundred
  examples(
    [revenue({}), revenue({ measure: 'growth', value: 7.5, stated: 107.5, unit: '%', basis: 'same-period' })],
    [table(['Chỉ tiêu', 'ĐVT', 'Thực hiện', 'So cùng kỳ (%)'], ['Thu ngân sách', 'tỷ đồng', '4,2', '107,5'])],
  ),
  // what says by how much more or less has not
  examples(
    [revenue({}), revenue({ measure: 'growth', value: -3.2, unit: '%', basis: 'same-period' })],
    [
      table(
        ['Chỉ tiêu', 'ĐVT', 'Thực hiện', 'Tăng, giảm so cùng kỳ (%)'],
        ['Thu ngân sách', 'tỷ đồng', '4,2', '-3,2'],
      ),
      table(
        ['Chỉ tiêu', 'ĐVT', 'Thực hiện', '% tăng (+), giảm (-) so cùng kỳ'],
        ['Thu ngân sách', 'tỷ đồng', '4,2', '(3,2)'],
      ),
      table(['Chỉ tiêu', 'ĐVT', 'Thực hiện', 'So cùng kỳ (%)'], ['Thu ngân sách', 'tỷ đồng', '4,2', '-3,2%']),
    ],
  ),
  examples(
    [poor({}), poor({ measure: 'change', value: -12, basis: 'same-period' })],
    [table(['Chỉ tiêu', 'ĐVT', 'Thực hiện', 'Tăng, giảm so cùng kỳ'], ['Hộ nghèo', 'hộ', '25', '-12'])],
  ),
  // the change of a rate is in points
  examples(
    [insured({}), insured({ measure: 'change', value: 1.2, unit: 'pp', basis: 'same-period' })],
    [
      table(
        ['Chỉ tiêu', 'ĐVT', 'Kết quả', 'Tăng, giảm so cùng kỳ (%)'],
        ['Bao phủ bảo hiểm y tế', '%', '92,5', '+1,2'],
      ),
    ],
  ),
]);

testCorpus<Figure>('the rows that are no data', readFigures, [
  // numbers of columns and of rows, codes
  examples(
    [revenue({})],
    [
      table(
        ['TT', 'Chỉ tiêu', 'ĐVT', 'Thực hiện'],
        ['A', 'B', '1', '2'],
        ['1', 'Thu ngân sách', 'tỷ đồng', '4,2'],
      ),
      table(['Chỉ tiêu', 'ĐVT', 'Kết quả'], ['(1)', '(2)', '(3)'], ['Thu ngân sách', 'tỷ đồng', '4,2']),
      table(['TT', 'Chỉ tiêu', 'ĐVT', 'Kết quả'], ['1.', 'Thu ngân sách', 'tỷ đồng', '4,2']),
      table(['Chỉ tiêu', 'Mã số', 'ĐVT', 'Kết quả'], ['Thu ngân sách', '01', 'tỷ đồng', '4,2']),
    ],
  ),
  // a header comes again, and a line parts the rows
  examples(
    [revenue({}), insured({})],
    [
      table(
        ['Chỉ tiêu', 'ĐVT', 'Thực hiện'],
        ['Thu ngân sách', 'tỷ đồng', '4,2'],
        ['Nội dung', 'Kết quả', 'ĐVT'],
        ['Bao phủ bảo hiểm y tế', '92,5', '%'],
      ),
      [
        table(['Chỉ tiêu', 'ĐVT', 'Thực hiện'], ['Thu ngân sách', 'tỷ đồng', '4,2']),
        'II. VĂN HÓA - XÃ HỘI',
        table(['Bao phủ bảo hiểm y tế', '%', '92,5']),
      ].join('\n'),
    ],
  ),
  // but a row is data though its name and number could stand in a header
  examples(
    [poor({}), { indicator: null, measure: 'level', value: 2015, unit: 'person' }],
    [
      table(
        ['Chỉ tiêu', 'ĐVT', 'Thực hiện'],
        ['Hộ nghèo', 'hộ', '25'],
        ['Chỉ tiêu tuyển tập huấn', 'người', '2015'],
      ),
    ],
  ),
]);

testCorpus<Figure>('a header of years', readFigures, [
  examples(
    [poor({ value: 30, period: '2023' }), poor({ period: '2024' })],
    [table(['Chỉ tiêu hộ nghèo', '2023', '2024'], ['Hộ nghèo (hộ)', '30', '25'])],
  ),
  examples(
    [poor({ period: '2023' })],
    [
      table(['Chỉ tiêu', '2023'], ['Hộ nghèo (hộ)', '25']),
      table(['Các chỉ tiêu chủ yếu', 'ĐVT', '2023'], ['Hộ nghèo', 'hộ', '25']),
    ],
  ),
]);
