import { examples, testCorpus } from '../corpus.ts';
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
