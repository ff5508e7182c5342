import { names, namesNone, testNamings } from './naming.ts';

testNamings('recruitment', [
  names('defence.recruitment', [
    'Giao quân 15/15 thanh niên, đạt 100% chỉ tiêu.',
    'Công tác tuyển quân: giao 12 thanh niên nhập ngũ.',
    'Đưa 18 công dân lên đường nhập ngũ.',
    'Tổ chức lễ giao nhận quân với 21 tân binh.',
    'Hoàn thành chỉ tiêu giao quân 09/09 công dân.',
    'Có 16 thanh niên lên đường thực hiện nghĩa vụ quân sự.',
    'Tiễn 14 thanh niên lên đường nhập ngũ.',
    'Tuyển chọn và gọi công dân nhập ngũ đạt 100% chỉ tiêu.',
    'Công tác giao quân đạt 105% kế hoạch.',
    'Tuyển quân năm 2024 được 20/20 thanh niên, đạt 100%.',
    'Giao quân đủ 11 thanh niên lên đường tham gia nghĩa vụ quân sự, nghĩa vụ công an.',
    'Bàn giao 13 thanh niên cho các đơn vị nhận quân.',
  ]),
  namesNone([
    'Khám sức khỏe cho 86 thanh niên.',
    'Phúc tra 412 thanh niên trong độ tuổi.',
    'Đón 10 quân nhân xuất ngũ trở về địa phương.',
    'Có 08 thanh niên viết đơn tình nguyện.',
  ]),
]);

testNamings('registration at 17', [
  names('defence.registration17', [
    'Đăng ký nghĩa vụ quân sự cho 64 thanh niên tuổi 17.',
    'Đăng ký tuổi 17 được 58 công dân, đạt 100%.',
    'Thanh niên tuổi 17 đăng ký nghĩa vụ quân sự: 73 người.',
    'Có 47 nam công dân tuổi 17 đăng ký nghĩa vụ quân sự lần đầu.',
    'Đăng ký NVQS lần đầu cho 52 thanh niên.',
    'Đăng ký nghĩa vụ quân sự độ tuổi 17 cho 66/66 thanh niên.',
    'Tổ chức đăng ký nghĩa vụ quân sự cho thanh niên 17 tuổi được 41 em.',
  ]),
  namesNone(['Đăng ký phương tiện kỹ thuật dự bị 35 xe.', 'Quản lý 120 quân nhân dự bị hạng một.']),
]);

testNamings('militia', [
  names('defence.militia.rate', [
    'Lực lượng dân quân đạt 1,52% dân số.',
    'Dân quân tự vệ chiếm 1,4% so với dân số.',
    'Tỷ lệ dân quân so với dân số là 1,61%.',
    'Xây dựng lực lượng DQTV đạt 1,47% dân số.',
    'Tỷ lệ dân quân tự vệ 1,5%.',
    'Dân quân tự vệ được củng cố, đạt 1,38% so với tổng dân số.',
  ]),
  namesNone([
    'Tỷ lệ đảng viên trong dân quân đạt 24,6%.',
    'Huấn luyện cho 85 dân quân.',
    'Huấn luyện dân quân đạt 98% quân số.',
    'Cử 12 dân quân đi huấn luyện.',
  ]),
]);

testNamings('whole sentences of reports', [
  names(
    ['defence.recruitment', 'culture.family.rate', 'culture.village.rate'],
    ['Tuyển quân đạt 100% chỉ tiêu; hộ gia đình đạt chuẩn văn hóa 91%, tổ dân phố văn hóa 88%.'],
  ),
  names(
    ['defence.registration17', 'defence.recruitment', 'defence.recruitment', 'defence.militia.rate'],
    [
      'Đăng ký nghĩa vụ quân sự tuổi 17 cho 74 thanh niên, giao quân 18/18 thanh niên đạt 100%, xây dựng lực lượng dân quân đạt 1,45% dân số.',
    ],
  ),
  names(
    ['defence.recruitment', null, null, 'defence.recruitment'],
    ['Tổ chức đưa 17 thanh niên nhập ngũ (quân sự 14, công an 03), đạt 100% chỉ tiêu.'],
  ),
  names(
    [null, null, 'defence.recruitment'],
    ['Khám sơ tuyển cho 145 thanh niên, khám tuyển 62 thanh niên, giao quân 15 thanh niên.'],
  ),
  names([null, 'defence.militia.rate'], ['Biên chế lực lượng dân quân 118 đồng chí, đạt 1,5% dân số.']),
  names('defence.registration17', [
    'Đăng ký NVQS lần đầu cho công dân nam đủ 17 tuổi được 58/58 thanh niên.',
  ]),
  names('defence.recruitment', ['Hằng năm giao quân đạt 100% chỉ tiêu, với 36 thanh niên nhập ngũ.']),
]);
