import { counterExamples, examples, testCorpus } from '../corpus.ts';
import { FIRST_HALF, type Time, timesOf } from './read-times.ts';

const day = (iso: string): Time => ({ role: 'none', day: iso });

testCorpus<Time>('days', timesOf(FIRST_HALF), [
  examples(day('2024-07-17'), [
    '17/7/2024',
    '17.7.2024',
    '17-7-2024',
    'ngày 17/7',
    'ngày 17 tháng 7 năm 2024',
    '(17-7)',
  ]),
  examples(day('2024-06-24'), [
    'ngày 24.6',
    'sáng 24/6',
    'chiều 24.6',
    'thứ hai 24.6',
    'trước 24/6',
    'sáng ngày 24-6',
  ]),
  examples(day('2024-09-02'), ['Quốc khánh 2/9', 'lễ 2-9.', 'ngày 02/9']),
  examples(day('2023-07-11'), ['ngày 10 và 11/7/2023', 'ngày 10 đến 11/7/2023']),
  // written as a day, but the calendar has none
  examples({ role: 'none' }, ['ngày 31/02', '31/02/2024', '31.4.2024', 'ngày 30-2-2024']),
  counterExamples([
    'đạt 15/15 chỉ tiêu',
    'có đến 5/6 chi bộ',
    'đến 5.6 triệu đồng',
    'đạt 3/4 chỉ tiêu',
    'tăng 10,5 - 11%',
    'giảm 1,5 - 2%',
    '31/32 hộ',
    'Nghị định 100/2019/NĐ-CP',
  ]),
]);

testCorpus<Time>('the day of a stock', timesOf(FIRST_HALF), [
  examples({ role: 'as-of', day: '2024-05-31' }, [
    'tính đến cuối tháng 5',
    'đến hết tháng 5',
    'thu hết tháng 5',
    'tính đến hết tháng năm',
    'đến 5/2024',
  ]),
  examples({ role: 'as-of', day: '2023-05-15' }, ['tính đến ngày 15/5/2023', 'đến ngày 15.5.2023']),
  examples({ role: 'as-of', day: '2024-06-14' }, [
    'đến hết ngày 14/6',
    'tính đến 14/6',
    'đến 14-6',
    'tới ngày 14/6',
  ]),
  examples({ role: 'as-of', day: '2024-03-31' }, ['tính đến hết quý I', 'hết quý I/2024']),
  examples({ role: 'as-of', day: '2024-09-10' }, ['đến ngày 10/9 giải ngân', 'đến 10/9 giải ngân']),
  // the year's end is the day of a stock once it is past, else a goal
  examples({ role: 'as-of', day: '2023-12-31' }, ['đến cuối năm 2023', 'tính đến hết năm 2023']),
  examples({ role: 'period', period: '2025' }, ['đến năm 2025', 'đến hết năm 2025', 'đến cuối năm 2025']),
]);

testCorpus<Time>('comparisons', timesOf(FIRST_HALF), [
  examples({ role: 'compared', period: '2023-S1' }, [
    'so với cùng kỳ',
    'so cùng kỳ',
    'cùng kỳ năm trước',
    'cùng kỳ năm 2023',
    'so với cùng kỳ 2023',
  ]),
  examples({ role: 'compared', period: '2022-S1' }, ['so với cùng kỳ năm 2022']),
  examples({ role: 'compared', period: '2023' }, [
    'so với năm 2023',
    'so năm 2023',
    'so với đầu năm',
    'so với năm trước',
  ]),
  examples({ role: 'compared', period: '2024-Q1' }, ['so với quý I']),
]);
