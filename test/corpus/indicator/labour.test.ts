import { names, namesNone, testNamings } from './naming.ts';

testNamings('jobs', [
  names('labour.jobs.created', [
    'Giải quyết việc làm cho 312 lao động, đạt 78% kế hoạch.',
    'Số lao động được giải quyết việc làm: 540 người.',
    'Tạo việc làm mới cho 127 người.',
    'Giới thiệu việc làm cho 95 lượt lao động.',
    'GQVL cho 230/300 lao động, đạt 76,6% chỉ tiêu.',
    'Có 418 lao động được giải quyết việc làm.',
    'Giải quyết việc làm được 264 lao động trong và ngoài tỉnh.',
    'Lao động được tạo việc làm tăng thêm là 150 người.',
    'Đã giải quyết, giới thiệu việc làm cho 204 lao động.',
    'Số lao động có việc làm mới 188 người, tăng 12% so với cùng kỳ.',
    '350 lao động có việc làm mới.',
  ]),
  namesNone([
    'Toàn xã có 6.420 người trong độ tuổi lao động.',
    'Tổ chức 02 phiên giao dịch việc làm.',
    'Có 86 lao động tham dự buổi tư vấn.',
  ]),
]);

testNamings('trained workers', [
  names('labour.trained', [
    'Tỷ lệ lao động qua đào tạo đạt 72,5%.',
    'Lao động qua đào tạo 68%, trong đó có bằng cấp, chứng chỉ 27,1%.',
    'Đào tạo nghề cho 64 lao động nông thôn.',
    'Mở lớp dạy nghề cho 35 học viên.',
    'Tỷ lệ lao động đã qua đào tạo đạt 70,3%.',
    'Số lao động được đào tạo nghề: 90 người.',
    'Có 48 lao động được đào tạo nghề ngắn hạn.',
    'Tỷ lệ lao động có bằng cấp, chứng chỉ đạt 28,6%.',
    'Tỷ lệ lao động qua đào tạo có chứng chỉ 30,2%.',
  ]),
  namesNone(['Mở 03 lớp dạy nghề nông nghiệp.', 'Có 120 cán bộ được đào tạo, bồi dưỡng nghiệp vụ.']),
]);

testNamings('workers abroad', [
  names('labour.export.persons', [
    'Xuất khẩu lao động 14 người.',
    'Đưa 09 lao động đi làm việc ở nước ngoài theo hợp đồng.',
    'Số lao động xuất khẩu: 21 người.',
    'Có 17 người đi xuất khẩu lao động.',
    'Lao động đi làm việc có thời hạn ở nước ngoài là 12 người, đạt 120% kế hoạch.',
    'Có 11 lao động đi làm việc tại nước ngoài.',
    'XKLĐ 06/05 người, đạt 120% chỉ tiêu.',
    '25 lao động xuất cảnh đi làm việc ở nước ngoài.',
  ]),
  names(
    ['labour.jobs.created', 'labour.export.persons'],
    [
      'Giải quyết việc làm cho 415 lao động, trong đó xuất khẩu lao động 13 người.',
      'Giải quyết việc làm mới 415 lao động, trong đó có 13 lao động đi làm việc ở nước ngoài.',
      'Tạo việc làm cho 415 lao động; đưa 13 lao động đi làm việc ở nước ngoài.',
    ],
  ),
  namesNone([
    'Có 52 công dân làm hộ chiếu ra nước ngoài thăm thân.',
    'Doanh nghiệp nước ngoài tuyển 03 vị trí.',
  ]),
]);

testNamings('whole sentences of reports', [
  names('labour.trained', ['Tỷ lệ lao động qua đào tạo là 66,4%, bằng 98% nghị quyết.']),
  names(
    ['budget.revenue.total', 'labour.jobs.created', 'poverty.poor'],
    ['Thu ngân sách được 11,6 tỷ đồng; giải quyết việc làm cho 275 lao động; tỷ lệ hộ nghèo còn 1,34%.'],
  ),
  names('labour.export.persons', ['Đưa 14 người đi lao động ở nước ngoài, đạt 93,3% kế hoạch.']),
  names([null, 'labour.trained'], ['Tổ chức 03 lớp dạy nghề cho 95 lao động nông thôn.']),
  names(
    ['labour.jobs.created', null],
    ['Giải quyết việc làm cho 312 lao động (trong đó lao động nữ 145 người).'],
  ),
  names(
    ['labour.jobs.created', 'labour.export.persons', 'labour.trained'],
    [
      'Công tác lao động, việc làm: giải quyết việc làm 245 lao động, trong đó XKLĐ 16 người; tỷ lệ lao động qua đào tạo 74,5%.',
    ],
  ),
  names(
    [null, 'labour.trained', 'labour.jobs.created'],
    ['Phối hợp mở 02 lớp dạy nghề cho 60 lao động; giới thiệu việc làm cho 130 người.'],
  ),
  namesNone(['Tỷ lệ thất nghiệp còn 2,1%.']),
  names('labour.trained', ['Đào tạo nghề cho 315 lao động, nâng tỷ lệ lao động qua đào tạo lên 52%.']),
  names(
    ['budget.revenue.total', 'labour.jobs.created', 'poverty.poor', 'insurance.health'],
    ['Các chỉ tiêu đều đạt: thu ngân sách 112%, giải quyết việc làm 104%, hộ nghèo còn 0,42%, BHYT 95,6%.'],
  ),
]);
