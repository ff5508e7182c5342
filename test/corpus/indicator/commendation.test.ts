import { names, namesNone, testNamings } from './naming.ts';

testNamings('commendations', [
  names('commendation.collectives', [
    'Khen thưởng 08 tập thể.',
    'Tặng giấy khen cho 05 tập thể có thành tích xuất sắc.',
    'Có 06 tập thể được tuyên dương, khen thưởng.',
    'Số tập thể được khen thưởng: 09 tập thể.',
    'Biểu dương 04 tập thể điển hình tiên tiến.',
    'UBND xã tặng Giấy khen cho 07 tập thể.',
    'Khen thưởng 03 chi bộ hoàn thành xuất sắc nhiệm vụ.',
    'Tuyên dương 02 tập thể tiêu biểu trong học tập và làm theo Bác.',
  ]),
  names('commendation.individuals', [
    'Khen thưởng 23 cá nhân.',
    'Tặng giấy khen cho 15 cá nhân tiêu biểu.',
    'Có 19 cá nhân được tuyên dương.',
    'Số cá nhân được khen thưởng: 34 người.',
    'Biểu dương 12 cá nhân điển hình.',
    'Tặng Giấy khen cho 21 đảng viên hoàn thành xuất sắc nhiệm vụ.',
    'Tuyên dương 30 gương người tốt, việc tốt.',
    'Có 16 đảng viên được tặng giấy khen.',
  ]),
  names(
    ['commendation.collectives', 'commendation.individuals'],
    [
      'Khen thưởng 08 tập thể, 23 cá nhân.',
      'Tặng giấy khen cho 08 tập thể và 23 cá nhân.',
      'Dịp này, 08 tập thể và 23 cá nhân được khen thưởng.',
      'Biểu dương, khen thưởng 08 tập thể, 23 cá nhân có thành tích xuất sắc.',
      'Đảng ủy khen thưởng 08 tổ chức đảng và 23 đảng viên.',
      'Có 08 tập thể, 23 cá nhân nhận giấy khen của Chủ tịch UBND phường.',
      'Khen thưởng cho 08 tập thể, 23 cá nhân.',
      'Tập thể được khen: 08; cá nhân được khen: 23.',
    ],
  ),
  namesNone([
    'Có 40 cá nhân, tập thể được khen thưởng.',
    'Thưởng 05 triệu đồng cho đội tuyển.',
    'Phê bình 02 đơn vị nộp báo cáo trễ.',
    'Xử phạt 06 cá nhân vi phạm đất đai.',
  ]),
]);

testNamings('whole sentences of reports', [
  names(
    ['commendation.collectives', 'commendation.individuals'],
    ['Khen thưởng 05 chi bộ và 21 đảng viên hoàn thành xuất sắc nhiệm vụ.'],
  ),
  names(
    ['commendation.collectives', 'commendation.individuals'],
    [
      'Tại hội nghị, Đảng ủy tặng giấy khen cho 03 chi bộ, 12 đảng viên hoàn thành xuất sắc nhiệm vụ năm 2024.',
    ],
  ),
  names(
    ['commendation.collectives', 'commendation.individuals'],
    ['Dịp này, có 14 tập thể, 36 cá nhân được Chủ tịch UBND phường tặng Giấy khen.'],
  ),
  names(
    ['commendation.collectives', 'commendation.individuals'],
    ['Phường khen thưởng đột xuất 02 tập thể, 05 cá nhân trong phòng, chống tội phạm.'],
  ),
  namesNone(['UBND xã khen thưởng 52 trường hợp.']),
  names(
    ['commendation.collectives', 'commendation.individuals'],
    ['Khen thưởng 11 tập thể và 47 cá nhân có thành tích trong phong trào thi đua yêu nước.'],
  ),
  names(
    ['commendation.collectives', 'commendation.individuals'],
    ['UBND tỉnh tặng Bằng khen cho 01 tập thể, 02 cá nhân.'],
  ),
  names('commendation.individuals', ['Nhân dịp này, Đảng ủy biểu dương 09 đảng viên tiêu biểu.']),
]);
