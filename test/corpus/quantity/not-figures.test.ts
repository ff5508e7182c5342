import { describe, expect, it } from 'vitest';
import { bare } from '../../../shared/document/fold.ts';
import { NOT_FIGURES } from '../../../shared/quantity/not-figures.ts';
import { AS_WRITTEN, counterExamples, examples, MARKED, testCorpus } from '../corpus.ts';
import { type Figure, readQuantities } from './read-quantities.ts';

testCorpus<Figure>('digits that are no figures', readQuantities, [
  counterExamples([
    ...[
      'ngày 17/7/2024',
      '12.6.2023',
      '2-10-2025',
      'ngày 24.6',
      'sáng 5/7',
      '(17-5)',
      'ngày 31/02',
      '31/02/2024',
    ],
    ...[
      'tháng 5/2024',
      'quý III/2024',
      '9 tháng đầu năm',
      '06 tháng',
      'năm 2024',
      'T5/2024',
      'năm học 2023-2024',
    ],
    ...['nhiệm kỳ 2020-2025', 'giai đoạn 2021 - 2025', 'khóa XIII', 'lần thứ 12', 'đứng thứ 3', 'hạng 4'],
    ...[
      'số 22-NQ/TW',
      'Quyết định 01/2023/QĐ-UBND',
      'số 1654/NQ-UBTVQH15',
      '187/BC-UBND',
      'Điều 12, khoản 3',
    ],
    ...['79 năm Ngày thành lập', 'kỷ niệm 134 năm Ngày sinh', 'Huy hiệu 30, 40 và 50 năm tuổi Đảng'],
    ...['từ 18 tuổi', '5 - 6 tuổi', '15 giờ 30 phút', '16h00', '24/24 giờ', '21 ngày', 'từ 2 đến 5 năm tù'],
    ...[
      'số 8 đường Hùng Vương',
      'khóm 3',
      'khóm 3, 4 và 5',
      'ngõ 124/22',
      'Quốc lộ 91',
      'đường tỉnh 943',
      'ĐT. 941',
    ],
    ...['0296 3831 207', '0905.123.456', '1900 1234', 'gọi 113'],
    ...['OCOP 3 sao', 'tăng 02 bậc', '93,17/100 điểm', 'thắng 3-1', 'chính quyền 2 cấp', 'đề ra 23 chỉ tiêu'],
    ...[
      'xã 19 tiêu chí',
      'phương châm 4 tại chỗ',
      'mô hình 3 giảm, 3 tăng',
      '“5 không, 3 sạch”',
      'gian hàng 0 đồng',
    ],
    ...['46 đại biểu', '58/63 vị ủy viên', 'giảm cả 3 tiêu chí'],
  ]),
  counterExamples([
    ...['giá so sánh 2010', 'giá cố định năm 1994', 'giá hiện hành 2024'],
    ...['trẻ được tiêm đủ 8 loại vắc xin', 'tiêm từ 2 mũi trở lên', 'điểm bình quân 3 môn'],
    ...['tàu cá dài từ 15 m trở lên', 'tàu cá có chiều dài trên 15 mét'],
    ...['hẻm 218/5 và 218/7 đường Lê Lợi', 'ngõ 12, 14/2 và 14/6'],
    ...['tiết kiệm 10% chi thường xuyên', 'cộng gộp 04 đơn vị cũ', '03 đơn vị hành chính trước sắp xếp'],
  ]),
  // what those counted are marked by is no figure of theirs
  examples({ value: 5, unit: 'project' }, ['05 dự án giải ngân dưới 30%'], MARKED),
  examples({ value: 6, of: 31, unit: 'hamlet' }, ['6/31 thôn có tỷ lệ hộ nghèo trên 30%'], MARKED),
  examples({ value: 30, unit: '%' }, ['tiết kiệm 30% điện năng']),
  examples({ value: 4, unit: 'collective' }, ['khen thưởng 4 đơn vị']),
  examples({ value: 41, unit: 'household' }, ['hộ dân tộc thiểu số 41 hộ', 'tổng số 41 hộ']),
  counterExamples(['bão số 3', 'Covid-19', 'tầng 2', 'lớp 9A2', 'tổ 5', 'Cách mạng tháng Tám'], MARKED),
  counterExamples(['khóm Bình Khánh 3', 'giống Đài Thơm 8', 'iPhone 15'], AS_WRITTEN),
  counterExamples(['1. Nông nghiệp', '2.1. Trồng trọt', '3) Chăn nuôi']),
]);

testCorpus<Figure>('figures beside them', readQuantities, [
  examples({ value: 7946, unit: 'person' }, ['dân số 7.946 người', 'dân số: 7.946 người'], MARKED),
  examples({ value: 3.2, unit: 'km' }, ['đường 3,2 km', 'tỉnh lộ 943 dài 3,2km', 'quốc lộ 91 dài 3,2 km']),
  examples({ value: 12, unit: 'household' }, [
    'khóm 3, 12 hộ',
    'khu phố 3 có 12 hộ',
    'ngày 17/7/2024, 12 hộ',
  ]),
  examples({ value: 85, max: 90, unit: '%' }, ['điểm 85-90%']),
  examples({ value: 640, unit: 'workday' }, ['640 ngày công']),
  examples({ value: 41, of: 42, unit: 'person' }, ['trẻ năm tuổi ra lớp 41/42 cháu']),
  examples({ value: 19, of: 19, unit: 'criterion' }, ['xã đạt 19/19 tiêu chí']),
  examples({ value: 22, of: 24, unit: 'target' }, ['hoàn thành 22/24 chỉ tiêu']),
  examples({ value: 12, unit: '?' }, ['Có 12 thợ hồ'], AS_WRITTEN),
  examples({ value: 2, unit: 'meeting' }, ['Tổ chức 02 buổi tuyên truyền.', 'Mở 2 buổi nói chuyện']),
  examples({ value: 3200, unit: 'member' }, ['Cùng 6 tổ chức chính trị với 3.200 hội viên']),
  examples(
    [
      { value: 6, unit: 'collective' },
      { value: 3200, unit: 'member' },
    ],
    ['Có 6 tổ chức hội với 3.200 hội viên'],
  ),
  examples({ value: 3.2e9, unit: 'VND' }, ['Hội nghị có 67 người dự\nThu ngân sách 3,2 tỷ đồng']),
  examples({ value: 67, unit: 'person' }, ['Có 67 người dự thi']),
  // by how much, not where to; the second of two moves is one
  examples(
    [
      { value: 1.5, unit: 'pp' },
      { value: 0.9, unit: 'pp' },
    ],
    ['tăng 1,5 điểm và 0,9 điểm'],
  ),
  counterExamples(['đạt 91,2 điểm và 88,1 điểm', 'tăng lên 93,17 điểm']),
]);

describe('every kind of what is no figure', () => {
  const rows = NOT_FIGURES.flatMap(({ what, example, marked }) =>
    example.split('; ').map((wording) => [what, wording, marked ?? false] as const),
  );

  it.each(rows)('%s: “%s” gives none', (_, wording, isMarkedOnly) => {
    expect(readQuantities(wording, 'marked').filter(({ unit }) => unit !== 'VND')).toEqual([]);
    if (!isMarkedOnly)
      expect(readQuantities(bare(wording), 'bare').filter(({ unit }) => unit !== 'VND')).toEqual([]);
  });
});
