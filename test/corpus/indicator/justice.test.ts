import { names, namesNone, testNamings } from './naming.ts';

testNamings('complaints', [
  names('justice.complaints.received', [
    'Tiếp nhận 18 đơn khiếu nại, tố cáo, phản ánh.',
    'Trong kỳ nhận 25 đơn thư các loại.',
    'Số đơn tiếp nhận: 31 đơn.',
    'Tiếp nhận mới 12 đơn kiến nghị, phản ánh.',
    'UBND xã tiếp nhận 09 đơn tranh chấp đất đai.',
    'Tổng số đơn thư khiếu nại, tố cáo là 14 đơn, giảm 03 đơn so với cùng kỳ.',
    'Nhận được 16 đơn của công dân.',
    'Tiếp nhận 07 lượt đơn thư.',
  ]),
  names('justice.complaints.resolved-rate', [
    'Tỷ lệ giải quyết đơn đạt 94,4%.',
    'Giải quyết đơn thư đạt 96%.',
    'Tỷ lệ giải quyết khiếu nại, tố cáo đạt 100%.',
    'Giải quyết 17/18 đơn, đạt 94,4%.',
    'Đã giải quyết xong 23/25 đơn, đạt 92%.',
    'Tỷ lệ giải quyết đơn thư khiếu nại đạt 90,9%.',
    'Đơn thư được giải quyết đạt tỷ lệ 95,8%.',
    'Giải quyết đơn khiếu nại, tố cáo đạt 93%.',
  ]),
  names(
    ['justice.complaints.received', 'justice.complaints.resolved-rate', 'justice.complaints.resolved-rate'],
    [
      'Tiếp nhận 18 đơn, đã giải quyết 17/18 đơn, đạt 94,4%.',
      'Nhận 18 đơn thư; giải quyết xong 17/18 đơn (94,4%).',
    ],
  ),
  names(['justice.complaints.received', null], ['Tiếp nhận 18 đơn, trả lại 02 đơn không thuộc thẩm quyền.']),
  namesNone(['Tiếp thu 26 ý kiến cử tri.', 'Ban hành 35 công văn.']),
]);

testNamings('mediation', [
  names('justice.mediation.success-rate', [
    'Hòa giải thành 11/12 vụ, đạt 91,7%.',
    'Tỷ lệ hòa giải thành đạt 88,2%.',
    'Hòa giải ở cơ sở đạt tỷ lệ 90,5%.',
    'Tỷ lệ hòa giải thành ở cơ sở là 86%.',
    'Hoà giải thành 8/9 vụ việc.',
    'Tổ hòa giải đã hòa giải thành công 14/15 vụ, đạt 93,3%.',
    'Công tác hòa giải: hòa giải thành 06/07 vụ (85,7%).',
  ]),
  namesNone(['Toàn xã có 08 tổ hòa giải với 52 hòa giải viên.', 'Tập huấn cho 45 hòa giải viên.']),
]);

testNamings('reception of citizens', [
  names('justice.citizen-reception', [
    'Tiếp 64 lượt công dân.',
    'Tiếp công dân 52 lượt.',
    'Số lượt tiếp công dân: 78 lượt.',
    'Công tác tiếp công dân: tiếp 41 lượt.',
    'Tiếp dân thường xuyên và định kỳ được 96 lượt.',
    'Lãnh đạo xã tiếp 37 lượt công dân đến kiến nghị, phản ánh.',
    'Trụ sở tiếp công dân đón 112 lượt người.',
    'Tổ chức tiếp công dân được 85 lượt người.',
  ]),
  names(
    ['justice.citizen-reception', 'justice.complaints.received'],
    [
      'Tiếp 64 lượt công dân; tiếp nhận 18 đơn.',
      'Tiếp công dân 64 lượt, nhận 18 đơn thư.',
      'Đã tiếp 64 lượt người, nhận 18 đơn khiếu nại.',
    ],
  ),
  namesNone(['Tổ chức 02 cuộc tiếp xúc cử tri.', 'Đón tiếp 03 đoàn công tác của tỉnh.']),
]);

testNamings('civil status', [
  names('justice.civil-registration', [
    'Đăng ký khai sinh 124 trường hợp.',
    'Đăng ký kết hôn 46 cặp.',
    'Đăng ký khai tử 58 trường hợp.',
    'Chứng thực bản sao 3.420 bản.',
    'Đăng ký khai sinh cho 97 trẻ.',
    'Giải quyết 312 trường hợp hộ tịch.',
    'Chứng thực 2.160 trường hợp.',
    'Chứng thực chữ ký 640 trường hợp.',
    'Chứng thực 1.875 bản sao từ bản chính.',
    'Khai sinh 124 trường hợp, khai tử 58 trường hợp, kết hôn 46 cặp.',
    'Đăng ký hộ tịch được 268 trường hợp.',
  ]),
  namesNone([
    'Tuyên truyền pháp luật cho 640 người.',
    'Cấp phát 2.500 tờ gấp pháp luật.',
    'Có 02 cặp tảo hôn.',
  ]),
]);

testNamings('whole sentences of reports', [
  names(['justice.citizen-reception', null], ['Tiếp công dân định kỳ 24 lượt, đột xuất 05 lượt.']),
  names(
    [null, null, 'justice.mediation.success-rate'],
    ['Tổ hòa giải tiếp nhận 14 vụ, hòa giải thành 13 vụ, đạt 92,9%.'],
  ),
  names(
    [null, null, 'justice.mediation.success-rate'],
    ['Hòa giải 09 vụ việc, trong đó hòa giải thành 08 vụ, đạt tỷ lệ 88,9%.'],
  ),
  names('justice.civil-registration', [
    'Đăng ký khai sinh 215 trường hợp, kết hôn 84 cặp, khai tử 97 trường hợp; chứng thực 4.150 bản sao.',
  ]),
  names(
    [
      'justice.citizen-reception',
      'justice.complaints.received',
      null,
      'justice.complaints.resolved-rate',
      null,
    ],
    ['Tiếp 74 lượt công dân, tiếp nhận 19 đơn; đã giải quyết 18 đơn, đạt 94,7%, còn 01 đơn đang giải quyết.'],
  ),
  names('justice.civil-registration', [
    'Thực hiện 215 trường hợp khai sinh, 64 trường hợp kết hôn, 73 trường hợp khai tử, chứng thực 2.840 bản.',
  ]),
  names('justice.mediation.success-rate', ['Hòa giải thành 15/16 vụ, đạt 93,8%.']),
  names(
    [
      'justice.citizen-reception',
      'justice.citizen-reception',
      'justice.complaints.received',
      'justice.complaints.received',
    ],
    ['Trong tháng tiếp 08 lượt công dân, lũy kế 62 lượt; nhận 03 đơn, lũy kế 21 đơn.'],
  ),
  names('justice.civil-registration', [
    'Đăng ký khai sinh 22 trường hợp, khai tử 09 trường hợp, kết hôn 06 trường hợp, chứng thực 512 bản.',
  ]),
]);
