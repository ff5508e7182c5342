import { describe, expect, it } from 'vitest';
import { FORMS } from '../../../shared/time/forms.ts';
import { counterExamples, examples, MARKED, testCorpus } from '../corpus.ts';
import { FIRST_HALF, type Time, timesOf } from './read-times.ts';

const period = (label: string): Time => ({ role: 'period', period: label });

testCorpus<Time>('periods, as SDMX labels', timesOf(FIRST_HALF), [
  examples(period('2024-S1'), [
    '6 tháng đầu năm',
    'sáu tháng đầu năm 2024',
    '06 tháng đầu năm',
    'nửa đầu năm 2024',
  ]),
  examples(period('2024-S1'), ['6 tháng', '6 tháng năm 2024', '06 tháng/2024']),
  examples(period('2024-S2'), ['6 tháng cuối năm', 'sáu tháng còn lại', 'nửa cuối năm', 'nửa năm còn lại']),
  examples(period('2024-Q1'), [
    'quý I',
    'quý I/2024',
    'quý 1 năm 2024',
    '3 tháng đầu năm',
    'ba tháng đầu năm',
  ]),
  examples(period('2023-Q4'), ['quý IV/2023', 'quý 4 năm 2023', 'quý bốn năm 2023']),
  examples(period('2024-01-01/P9M'), ['9 tháng', 'chín tháng đầu năm', '9 tháng đầu năm 2024']),
  examples(period('2024-06-01/P7M'), ['7 tháng cuối năm']),
  examples(period('2024-M05'), ['tháng 5', 'tháng 5/2024', 'tháng 05 năm 2024', 'T5/2024', 'trong tháng 5']),
  examples(period('2024-M12'), ['tháng 12', 'tháng mười hai', 'tháng chạp']),
  examples(period('2024'), ['năm 2024', 'cả năm', 'trong năm']),
  examples(period('2023'), ['năm 2023', 'năm trước', 'năm ngoái']),
  examples(period('2024-01-01/P5M'), ['từ tháng 1 đến tháng 5', 'từ tháng 1 đến hết tháng 5/2024']),
  examples(period('2020-07-01/P3Y'), [
    'từ tháng 7/2020 đến tháng 6/2023',
    'từ tháng 7/2020 đến tháng 6 năm 2023',
  ]),
  examples(period('2023-12-15/P183D'), [
    'từ ngày 15/12/2023 đến ngày 14/6/2024',
    'từ 15/12/2023 đến 14/6/2024',
  ]),
  examples(period('2024-07-01/P4M'), ['từ 01/7 đến hết tháng 10', 'từ ngày 01/7 đến 31/10']),
  // what only the report's own period settles
  examples(period('2024-S1'), ['từ đầu năm đến nay', 'cộng dồn']),
  examples(period('2024-S2'), ['từ nay đến cuối năm']),
]);

testCorpus<Time>('May and the year', timesOf(FIRST_HALF), [
  examples(period('2024-M05'), ['trong tháng năm', 'tháng năm', 'tháng năm năm 2024', 'tháng năm/2024']),
  examples(period('2024'), ['các tháng năm 2024', 'những tháng năm 2024']),
  examples(period('2024-S1'), ['6 tháng năm 2024', 'sáu tháng năm 2024']),
  counterExamples(['những tháng năm qua', 'tháng năm này']),
  counterExamples(['năm hộ', 'năm nay', 'năm tập thể'], MARKED),
]);

testCorpus<Time>('times that say nothing of figures', timesOf(FIRST_HALF), [
  examples({ role: 'none' }, ['nhiệm kỳ 2020-2025', 'giai đoạn 2021 - 2025', 'Cách mạng tháng Tám']),
  examples({ role: 'none' }, ['những ngày đầu năm 2024', 'ra quân đầu năm', 'các năm 2021, 2022, 2023']),
  examples({ role: 'none', period: '2023-09-01/P9M' }, ['năm học 2023-2024', 'năm học 2023 - 2024']),
  examples({ role: 'none', period: '2025' }, ['chỉ tiêu năm 2025', 'dự toán năm 2025', 'kế hoạch năm 2025']),
  counterExamples([
    'sau 3 tháng triển khai',
    'phạt 6 tháng tù',
    'trong vòng 3 tháng',
    'mỗi 2 tháng',
    '3 tháng tuổi',
  ]),
]);

testCorpus<Time>('T and a number', timesOf(FIRST_HALF), [
  examples(period('2024-M04'), ['T4 kết nạp 9 đảng viên', '- T4: kết nạp 9 đảng viên', 'T4 phấn đấu 95%']),
  counterExamples(['T4 Bình Khánh', 'dãy T4 thu 3 tỷ đồng', 'T14 thu 3 tỷ đồng']),
]);

testCorpus<Time>('a report without a year', timesOf({}), [
  examples({ role: 'none' }, ['tháng 5', '6 tháng đầu năm', 'đầu năm']),
  examples(period('2023'), ['năm 2023']),
]);

describe('every form of the table', () => {
  const rows = FORMS.flatMap(({ example }) => example.split('; '));

  it.each(rows)('“%s” is a time', (words) => {
    expect(timesOf(FIRST_HALF)(words, 'marked').length, words).toBeGreaterThan(0);
  });
});
