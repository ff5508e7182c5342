import { names, namesNone, testNamings } from './naming.ts';

testNamings('charity houses', [
  names('social.houses.built', [
    'Khởi công xây dựng 04 căn nhà đại đoàn kết.',
    'Bàn giao 06 nhà tình nghĩa cho gia đình chính sách.',
    'Vận động cất mới 11 căn nhà tình thương, sửa chữa 05 căn.',
    'Xây mới 07 ngôi nhà cho hộ nghèo.',
    'Số nhà tạm, nhà dột nát được xóa: 23 nhà.',
    'Đã hỗ trợ xóa 19 nhà tạm, nhà dột nát.',
    'Hoàn thành xây mới 08 nhà và sửa chữa 03 nhà cho hộ cận nghèo.',
    'Bàn giao 02 mái ấm công đoàn, mái ấm tình thương.',
    'Vận động xây 03 căn nhà "Đại đoàn kết".',
    'Sửa chữa 10 căn nhà cho hộ nghèo.',
    'Xây dựng 05 nhà đồng đội, nhà khăn quàng đỏ.',
    'Trao tặng 09 căn nhà nghĩa tình.',
  ]),
  names(
    ['social.houses.built', null],
    [
      'Bàn giao 12 căn nhà đại đoàn kết, mỗi căn 60 triệu đồng.',
      'Cất 12 căn nhà tình thương trị giá 720 triệu đồng.',
    ],
  ),
  namesNone([
    'Lốc xoáy làm tốc mái 17 căn nhà.',
    'Hỏa hoạn thiêu rụi 01 căn nhà tại khóm Đông.',
    'Gắn 320 biển số nhà trên các tuyến hẻm.',
    'Có 03 nhà văn hóa ấp được nâng cấp.',
  ]),
]);

testNamings('gifts', [
  names('social.gifts.count', [
    'Trao 350 phần quà cho người cao tuổi.',
    'Tặng 1.208 suất quà Tết.',
    'Số phần quà đã trao: 415 phần.',
    'Nhân dịp Tết Trung thu đã trao tặng 900 phần quà cho trẻ em.',
    'Thăm và tặng quà cho gia đình chính sách 128 suất.',
    'Vận động mạnh thường quân được 260 phần quà.',
    'Hội trao 45 túi quà an sinh.',
    'Tiếp nhận và phân bổ 512 suất quà của Chủ tịch nước.',
  ]),
  names(
    ['social.gifts.count', 'social.support.value'],
    [
      'Trao tặng 300 phần quà với tổng trị giá 150 triệu đồng.',
      'Tặng 300 suất quà, tổng kinh phí 150 triệu đồng.',
      'Đã trao 300 suất quà, tổng số tiền 150.000.000 đồng.',
      'Tặng 300 phần quà trị giá 150 triệu đồng.',
      'Đã cấp phát 300 phần quà Tết với số tiền 150 triệu đồng.',
    ],
  ),
  names(
    ['social.gifts.count', null],
    ['Tặng 80 phần quà, mỗi phần 500.000 đồng.', 'Trao 80 suất quà, mỗi suất trị giá 500 ngàn đồng.'],
  ),
  namesNone([
    'Trao 12 chiếc xe đạp cho học sinh.',
    'Tặng 05 sổ tiết kiệm cho hội viên.',
    'Phát 1.500 tờ rơi tuyên truyền.',
  ]),
]);

testNamings('value of social support', [
  names('social.support.value', [
    'Tổng kinh phí chăm lo Tết là 865 triệu đồng.',
    'Tổng kinh phí thực hiện an sinh xã hội 2,4 tỷ đồng.',
    'Kinh phí hỗ trợ hộ khó khăn là 320 triệu đồng.',
    'Vận động chăm lo an sinh xã hội với số tiền trên 1,2 tỷ đồng.',
    'Tổng giá trị chăm lo cho người nghèo đạt 940 triệu đồng.',
    'Đã vận động các nguồn lực chăm lo Tết cho người nghèo được 670 triệu đồng.',
    'Hỗ trợ hộ bị thiên tai với tổng số tiền 85 triệu đồng.',
  ]),
  namesNone([
    'Tổng kinh phí sửa chữa trụ sở là 450 triệu đồng.',
    'Làm tuyến đường bê tông với kinh phí 1,9 tỷ đồng.',
    'Hội bán phế liệu gây quỹ 12 triệu đồng.',
  ]),
]);

testNamings('the fund for the poor and the fund of gratitude', [
  names('front.fund-poor', [
    'Quỹ Vì người nghèo thu được 145 triệu đồng, đạt 121% chỉ tiêu.',
    'Vận động Quỹ "Vì người nghèo" được 98.500.000 đồng.',
    'Vận động ủng hộ Quỹ “Vì người nghèo” đạt 210 triệu đồng.',
    'Thu Quỹ VNN: 64 triệu đồng.',
    'Trong tháng cao điểm vì người nghèo đã vận động được 187 triệu đồng.',
    'Tiếp nhận 55 triệu đồng ủng hộ Quỹ Vì người nghèo.',
    'Quỹ vì người nghèo của phường: 300 triệu/250 triệu đồng, đạt 120% kế hoạch.',
    'Ủng hộ 25 triệu đồng vào Quỹ Vì người nghèo.',
  ]),
  names('front.fund-gratitude', [
    'Quỹ Đền ơn đáp nghĩa vận động được 118 triệu đồng.',
    'Thu quỹ Đền ơn đáp nghĩa đạt 104% kế hoạch.',
    'Vận động Quỹ ĐƠĐN 72,6 triệu đồng.',
    'Quỹ "Đền ơn đáp nghĩa": 80 triệu đồng, đạt 114%.',
    'Vận động được 66.300.000 đồng Quỹ Đền ơn đáp nghĩa.',
    'Nhân dân đóng góp Quỹ Đền ơn đáp nghĩa 54 triệu đồng.',
  ]),
  names(
    ['front.fund-poor', 'front.fund-gratitude'],
    [
      'Vận động Quỹ Vì người nghèo 130 triệu đồng; Quỹ Đền ơn đáp nghĩa 95 triệu đồng.',
      'Quỹ Vì người nghèo được 130 triệu đồng, Quỹ Đền ơn đáp nghĩa được 95 triệu đồng.',
    ],
  ),
  namesNone([
    'Quỹ phòng, chống thiên tai thu 83 triệu đồng.',
    'Quỹ Bảo trợ trẻ em 21 triệu đồng.',
    'Quỹ Hỗ trợ nông dân 350 triệu đồng.',
    'Quỹ cứu trợ đồng bào bị bão lụt 48 triệu đồng.',
  ]),
]);

testNamings('new members of mass organisations', [
  names('front.members.mobilised', [
    'Hội Nông dân phát triển mới 42 hội viên.',
    'Kết nạp mới 18 đoàn viên.',
    'Trong kỳ, Hội Cựu chiến binh kết nạp 06 hội viên.',
    'Đoàn Thanh niên kết nạp được 35 đoàn viên mới, đạt 87,5% chỉ tiêu.',
    'Số hội viên kết nạp mới: 24 người.',
    'Phát triển được 51 hội viên phụ nữ.',
    'Công đoàn phát triển thêm 120 đoàn viên.',
    'Hội Chữ thập đỏ phát triển mới 15/20 hội viên, đạt 75% kế hoạch.',
    'Thu hút, tập hợp 63 hội viên mới.',
  ]),
  namesNone([
    'Hội có 1.450 hội viên sinh hoạt ở 12 chi hội.',
    'Có 96 đoàn viên tham gia ra quân dọn vệ sinh.',
    'Giới thiệu 08 đoàn viên ưu tú cho Đảng.',
  ]),
]);

testNamings('whole sentences of reports', [
  names(
    ['social.gifts.count', 'social.support.value'],
    ['Phát 210 phần quà Tết với tổng số tiền 105 triệu đồng cho các hộ khó khăn.'],
  ),
  names(
    ['front.fund-poor', 'social.houses.built', 'social.gifts.count', 'social.support.value'],
    [
      'MTTQ phường vận động Quỹ Vì người nghèo được 312 triệu đồng, xây dựng 06 căn nhà đại đoàn kết, tặng 420 phần quà trị giá 210 triệu đồng.',
    ],
  ),
  names(
    ['social.houses.built', 'social.houses.built', 'social.gifts.count', 'social.support.value'],
    [
      'Trong năm, MTTQ và các đoàn thể đã vận động xây mới 07 căn nhà, sửa chữa 04 căn nhà, trao 1.350 phần quà, tổng trị giá 1,85 tỷ đồng.',
    ],
  ),
  names(
    [null, 'front.members.mobilised', 'front.members.mobilised'],
    ['Hội Nông dân xã có 1.120 hội viên, trong kỳ kết nạp 35 hội viên mới, đạt 100% chỉ tiêu.'],
  ),
  names(
    ['front.members.mobilised', null],
    ['Đoàn xã kết nạp 28 đoàn viên, giới thiệu 06 đoàn viên ưu tú cho Đảng.'],
  ),
  names(
    ['front.fund-poor', null],
    [
      'Năm 2024, Ủy ban MTTQ xã vận động Quỹ Vì người nghèo, Quỹ Cứu trợ lần lượt được 156 triệu đồng và 84 triệu đồng.',
    ],
  ),
  names(
    ['social.houses.built', 'social.houses.built', null, null],
    [
      'Từ nguồn quỹ đã xây mới 09 căn, sửa chữa 05 căn nhà đại đoàn kết, mỗi căn xây mới 80 triệu đồng, sửa chữa 40 triệu đồng.',
    ],
  ),
  names(
    ['social.gifts.count', 'social.support.value', null, 'edu.scholarship.value'],
    ['Trao 1.240 suất quà Tết trị giá 620 triệu đồng, 85 suất học bổng trị giá 102 triệu đồng.'],
  ),
  names(
    ['social.gifts.count', 'social.support.value'],
    ['Vận động các nhà hảo tâm hỗ trợ 2.500 phần quà, quy ra tiền là 1,1 tỷ đồng.'],
  ),
  names('social.houses.built', ['Xóa nhà tạm, nhà dột nát được 28/28 căn, đạt 100%.']),
  names('social.houses.built', ['Khởi công 06 nhà Đại đoàn kết, đến nay bàn giao đưa vào sử dụng 04 nhà.']),
  names('social.houses.built', ['Toàn phường huy động hỗ trợ làm 12 nhà ở cho hộ nghèo.']),
  names('social.support.value', ['Tổng nguồn lực an sinh xã hội huy động là 3,4 tỷ đồng.']),
  names([null, 'social.support.value'], ['Chăm lo Tết cho 1.560 hộ với tổng số tiền 780 triệu đồng.']),
  names('social.support.value', ['Kinh phí chăm lo Tết Nguyên đán là 1 tỷ 250 triệu đồng.']),
  names([null, 'social.support.value'], ['Hỗ trợ đột xuất 15 trường hợp gặp rủi ro, số tiền 45 triệu đồng.']),
  namesNone(['Ban Công tác Mặt trận 9/9 khóm tổ chức Ngày hội Đại đoàn kết.']),
  names(
    [null, 'front.members.mobilised', 'front.members.mobilised', 'front.members.mobilised'],
    [
      'Hội Cựu chiến binh có 412 hội viên, kết nạp mới 11 hội viên, đạt 110% kế hoạch; Hội Nông dân kết nạp 27/30 hội viên.',
    ],
  ),
  names('front.members.mobilised', ['Số đoàn viên, hội viên phát triển mới trong năm là 214 người.']),
  names('front.members.mobilised', ['Đoàn viên công đoàn phát triển mới 86 đoàn viên.']),
]);
