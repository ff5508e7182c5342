import { names, namesNone, testNamings } from './naming.ts';

testNamings('admitted members', [
  names('party.members.admitted', [
    'Kết nạp được 12 đảng viên, đạt 80% chỉ tiêu.',
    'Số đảng viên kết nạp mới: 12 đồng chí.',
    '12 quần chúng được kết nạp vào Đảng.',
    'Đã kết nạp 09/15 quần chúng ưu tú vào Đảng, đạt 60% kế hoạch.',
    'Công tác phát triển đảng viên: kết nạp 07 đồng chí.',
    'Phát triển mới 14 đảng viên.',
    'Trong quý, Đảng bộ kết nạp mới 05 đảng viên.',
    'Kết nạp đảng 11/12 quần chúng.',
    'Phát triển Đảng được 08 đồng chí, đạt 53,3% nghị quyết.',
    'Có 10 quần chúng ưu tú vinh dự được kết nạp Đảng.',
    'Tổ chức lễ kết nạp cho 06 đảng viên mới.',
    'Kết nạp đảng viên đạt 110% chỉ tiêu.',
  ]),
  namesNone([
    'Có 24 quần chúng tham gia lớp bồi dưỡng nhận thức về Đảng.',
    'Công nhận 09 đảng viên chính thức.',
    'Đề nghị cấp trên xem xét kết nạp 04 quần chúng.',
    'Giới thiệu 07 đoàn viên ưu tú cho Đảng xem xét.',
    'Lập hồ sơ đề nghị kết nạp 03 quần chúng ưu tú.',
  ]),
]);

testNamings('members and cells', [
  names('party.members.total', [
    'Đảng bộ hiện có 412 đảng viên.',
    'Tổng số đảng viên toàn Đảng bộ: 538 đồng chí.',
    'Toàn Đảng bộ có 684 đảng viên.',
    'Đảng bộ phường có 915 đảng viên đang sinh hoạt.',
    'Nâng tổng số đảng viên của Đảng bộ lên 327 đồng chí.',
    'Tổng số đảng viên là 296 đồng chí.',
    'Chi bộ có 34 đảng viên.',
  ]),
  names('party.cells.total', [
    'Đảng bộ có 18 chi bộ trực thuộc.',
    'Tổng số chi bộ trực thuộc: 21 chi bộ.',
    'Toàn Đảng bộ có 26 chi bộ.',
    'Đảng bộ xã có 15 chi bộ, đảng bộ trực thuộc.',
    'Đảng ủy hiện có 30 tổ chức đảng trực thuộc.',
    'Số chi bộ là 17 chi bộ.',
    'Gồm 14 chi bộ trực thuộc.',
  ]),
  names(
    ['party.cells.total', 'party.members.total'],
    [
      'Đảng bộ có 18 chi bộ trực thuộc với 412 đảng viên.',
      'Toàn Đảng bộ có 18 chi bộ, 412 đảng viên.',
      'Đảng bộ phường hiện có 18 chi bộ với tổng số 412 đảng viên.',
      'Đảng bộ gồm 18 chi bộ với 412 đảng viên.',
      'Đảng bộ xã có 18 chi bộ trực thuộc và 412 đảng viên.',
      'Đảng bộ có 18 chi bộ, tổng số đảng viên là 412 đồng chí.',
    ],
  ),
  namesNone([
    'Thi hành kỷ luật 03 đảng viên.',
    'Có 96 đảng viên dự hội nghị trực tiếp.',
    'Xét miễn sinh hoạt cho 05 đảng viên.',
    'Chuyển sinh hoạt đảng cho 08 đảng viên.',
    'Quán triệt nghị quyết cho 250 cán bộ.',
    'Kỷ luật khiển trách 01 đồng chí.',
    'Kiểm tra 05 chi bộ.',
    'Giám sát 03 đảng viên.',
  ]),
]);

testNamings('badges', [
  names('party.badges', [
    'Trao Huy hiệu Đảng cho 16 đảng viên.',
    'Tặng Huy hiệu 30 năm tuổi Đảng cho 04 đồng chí.',
    'Có 11 đảng viên được trao tặng Huy hiệu Đảng các loại.',
    '09 đảng viên được nhận Huy hiệu 40, 45, 50 năm tuổi Đảng.',
    'Đề nghị và trao Huy hiệu Đảng cho 07 đảng viên.',
    'Số đảng viên được tặng Huy hiệu Đảng: 13 đồng chí.',
    'Truy tặng, trao Huy hiệu 60 năm tuổi Đảng cho 02 đồng chí.',
  ]),
  namesNone(['Trao Kỷ niệm chương cho 05 cán bộ.', 'Tặng 03 bằng khen của tỉnh.']),
]);

testNamings('inspections', [
  names('party.inspections', [
    'Tiến hành 04 cuộc kiểm tra, giám sát.',
    'Thực hiện 03 cuộc kiểm tra chuyên đề.',
    'Ủy ban Kiểm tra Đảng ủy tiến hành 05 cuộc giám sát.',
    'Số cuộc kiểm tra: 06 cuộc.',
    'Kiểm tra, giám sát 07 cuộc đối với các chi bộ.',
    'Đảng ủy thực hiện 02 cuộc kiểm tra và 03 cuộc giám sát.',
    'Công tác kiểm tra, giám sát: tổ chức 08 cuộc, đạt 100% kế hoạch.',
    'Tổ chức được 02 cuộc giám sát chuyên đề.',
    'Ban hành kế hoạch và tiến hành 05 cuộc kiểm tra tổ chức đảng.',
  ]),
  namesNone([
    'Đoàn liên ngành kiểm tra 12 cơ sở kinh doanh.',
    'Thanh tra huyện kết luận 01 vụ việc.',
    'Tổ chức 15 cuộc họp dân.',
  ]),
]);

testNamings('assessment', [
  names('party.members.excellent.rate', [
    'Đảng viên hoàn thành xuất sắc nhiệm vụ chiếm 16,8%, hoàn thành tốt nhiệm vụ 76,3%.',
    'Tỷ lệ đảng viên hoàn thành tốt nhiệm vụ trở lên đạt 94,5%.',
    'Tỷ lệ chi bộ hoàn thành tốt nhiệm vụ đạt 88,9%.',
    'Có 17/18 chi bộ hoàn thành tốt nhiệm vụ trở lên.',
    'Chi bộ HTXSNV đạt 20%.',
    'Trên 92% đảng viên hoàn thành tốt nhiệm vụ.',
    'Xếp loại chi bộ: hoàn thành xuất sắc nhiệm vụ 19,5%; hoàn thành tốt nhiệm vụ 75%.',
    'Đánh giá đảng viên cuối năm: HTTNV trở lên đạt 96%.',
  ]),
  namesNone([
    'Có 85% chi bộ sinh hoạt chuyên đề mỗi quý.',
    'Tỷ lệ đảng viên học tập nghị quyết đạt 98,4%.',
    'Tỷ lệ đảng viên sử dụng sổ tay điện tử đạt 93%.',
  ]),
]);

testNamings('targets of the resolution', [
  names('plan.targets-met', [
    'Có 18/20 chỉ tiêu đạt và vượt kế hoạch.',
    'Hoàn thành 15/16 chỉ tiêu nghị quyết đề ra.',
    'Xã thực hiện đạt 21/22 chỉ tiêu.',
    'Kết quả, 12/14 chỉ tiêu hoàn thành.',
    '19/19 chỉ tiêu kinh tế - xã hội đều đạt.',
    'Số chỉ tiêu đạt và vượt: 16/17 chỉ tiêu.',
    'Đến nay đã có 13/18 chỉ tiêu đạt trên 50%.',
    'Trong 6 tháng đầu năm đạt 11/15 chỉ tiêu HĐND giao.',
    'Toàn phường hoàn thành 14/15 chỉ tiêu chủ yếu.',
  ]),
  namesNone(['Có 02 chỉ tiêu chưa đạt.', 'Còn 03 chỉ tiêu không đạt kế hoạch.']),
]);

testNamings('attendance of the council', [
  names('people.council.attendance', [
    'Dự kỳ họp có 24/26 đại biểu HĐND xã.',
    'Có 27/28 đại biểu Hội đồng nhân dân phường tham dự.',
    'Kỳ họp có mặt 22/25 vị đại biểu.',
    'Tham dự kỳ họp có 30/32 đại biểu HĐND phường, đạt 93,8%.',
    'Số đại biểu dự họp: 19/21 đại biểu.',
    'Đại biểu HĐND dự họp 23/25 vị.',
  ]),
  namesNone(['Tổng hợp 42 ý kiến của cử tri trước kỳ họp.', 'Thông qua 09 nghị quyết.']),
]);

testNamings('whole sentences of reports', [
  names('party.members.admitted', ['Từ đầu năm, Đảng bộ xã kết nạp 13 đảng viên mới, bằng 65% kế hoạch.']),
  names('plan.targets-met', ['Có 21/23 chỉ tiêu đạt và vượt so với nghị quyết.']),
  names('plan.targets-met', ['Thị trấn hoàn thành 17/18 chỉ tiêu kinh tế - xã hội chủ yếu.']),
  names(
    ['party.members.excellent.rate', 'party.members.excellent.rate', null],
    [
      'Xếp loại đảng viên: hoàn thành xuất sắc nhiệm vụ 15,3%, hoàn thành tốt nhiệm vụ 80,2%, hoàn thành nhiệm vụ 4,5%.',
    ],
  ),
  names(
    ['party.members.admitted', null, null],
    [
      'Trong năm, Chi bộ kết nạp 02 đảng viên, chuyển Đảng chính thức cho 03 đồng chí, cử 05 quần chúng đi học lớp cảm tình Đảng.',
    ],
  ),
  namesNone(['Thi hành kỷ luật 04 đảng viên, giảm 01 trường hợp so với cùng kỳ.']),
  namesNone(['Đảng ủy và các chi bộ tiến hành kiểm tra 12 đảng viên, giám sát 06 tổ chức đảng.']),
  names('party.inspections', ['UBKT Đảng ủy thực hiện 04 cuộc kiểm tra khi có dấu hiệu vi phạm.']),
  names(
    ['party.inspections', null, null],
    ['Tổ chức 05 cuộc giám sát đối với 07 tổ chức đảng và 11 đảng viên.'],
  ),
  names(
    ['people.council.attendance', null],
    ['Kỳ họp có 26/28 đại biểu HĐND tham dự, thông qua 08 nghị quyết.'],
  ),
  names(
    ['party.members.admitted', 'party.members.admitted', null],
    ['Kết nạp 09/12 đảng viên, đạt 75% chỉ tiêu; công nhận chính thức 07 đồng chí.'],
  ),
  names('party.members.admitted', ['Xét kết nạp 06 quần chúng ưu tú vào Đảng.']),
  names(
    ['party.badges', null, null, null],
    [
      'Trao tặng Huy hiệu Đảng cho 19 đảng viên (30 năm: 08 đồng chí, 40 năm: 06 đồng chí, 50 năm: 05 đồng chí).',
    ],
  ),
  namesNone(['Kiểm tra 03 tổ chức đảng và 04 đảng viên; giám sát chuyên đề 02 tổ chức đảng.']),
  names('party.members.excellent.rate', [
    'Kết quả phân loại tổ chức đảng: hoàn thành xuất sắc nhiệm vụ 04/20 chi bộ, chiếm 20%; hoàn thành tốt nhiệm vụ 15/20 chi bộ, chiếm 75%.',
  ]),
  names(
    ['plan.targets-met', 'plan.targets-met', null],
    ['Có 3/22 chỉ tiêu vượt, 17/22 chỉ tiêu đạt, 02 chỉ tiêu chưa đạt.'],
  ),
  names('party.inspections', ['Tổ chức 24 cuộc giám sát, phản biện xã hội.']),
  names('party.members.admitted', ['Trong nhiệm kỳ đã kết nạp 47 đảng viên, đạt 94% chỉ tiêu đại hội.']),
  names('party.members.excellent.rate', [
    'Toàn xã có 13/15 chi bộ hoàn thành tốt nhiệm vụ, không có chi bộ không hoàn thành nhiệm vụ.',
  ]),
  names('plan.targets-met', ['Có 18/22 chỉ tiêu đạt và vượt mục tiêu đại hội đề ra.']),
  names('party.members.admitted', ['Bình quân mỗi năm kết nạp 12 đảng viên.']),
  names(
    ['party.members.admitted', 'party.members.total'],
    ['Kết nạp 02 đảng viên mới, nâng tổng số đảng viên của Đảng bộ lên 486 đồng chí.'],
  ),
  names('people.council.attendance', ['Dự kỳ họp có 25/27 đại biểu, vắng 02 đại biểu có lý do.']),
  names('plan.targets-met', ['HĐND xã thống nhất 16/16 chỉ tiêu năm 2025.']),
]);
