import { names, namesNone, testNamings } from './naming.ts';

testNamings('poor households', [
  names('poverty.poor', [
    'Cuối kỳ, toàn xã còn 64 hộ nghèo, chiếm 1,86% tổng số hộ.',
    'Tỷ lệ hộ nghèo theo chuẩn nghèo đa chiều giai đoạn 2022 - 2025 còn 3,27%.',
    'Số hộ nghèo đầu kỳ: 112 hộ.',
    'Hộ nghèo giảm từ 97 hộ xuống còn 71 hộ.',
    'Qua rà soát, ấp Bình Hòa còn 08 hộ thuộc diện hộ nghèo.',
    'Công tác giảm nghèo được quan tâm, tỷ lệ hộ nghèo đa chiều còn 4,15%, giảm 1,3% so với đầu năm.',
    'Tỷ lệ nghèo giảm còn 1,64%, vượt kế hoạch.',
    'Hộ nghèo A còn 19 hộ, tỷ lệ 0,4%.',
    'Toàn phường hiện có 31 hộ nghèo (tỷ lệ 0,52%).',
    'Tổng số hộ nghèo đa chiều của xã là 205 hộ, chiếm tỷ lệ 6,9%.',
    'Trong kỳ giảm được 17 hộ nghèo.',
    'Tỉ lệ hộ nghèo toàn thị trấn kéo giảm còn 1,02%.',
  ]),
  names(
    ['poverty.poor', 'poverty.poor', 'poverty.near-poor', 'poverty.near-poor'],
    [
      'Hiện xã còn 42 hộ nghèo, tỷ lệ 1,3%; 75 hộ cận nghèo, tỷ lệ 2,4%.',
      'Hộ nghèo: 42 hộ (1,3%); hộ cận nghèo: 75 hộ (2,4%).',
      'Hộ nghèo có 42 hộ, chiếm 1,3%, hộ cận nghèo có 75 hộ, chiếm 2,4%.',
    ],
  ),
  namesNone([
    'Có 54 hộ nghèo vay vốn ưu đãi để nuôi bò sinh sản.',
    'Cấp 1.240 thẻ cho người thuộc hộ nghèo đi khám bệnh.',
    'Có 12 hộ nghèo phát sinh trong kỳ.',
  ]),
]);

testNamings('near-poor households', [
  names('poverty.near-poor', [
    'Hộ cận nghèo còn 83 hộ, chiếm tỷ lệ 2,07%.',
    'Toàn xã có 57 hộ cận nghèo.',
    'Số hộ cận nghèo cuối năm: 61 hộ.',
    'Tỷ lệ hộ cận nghèo giảm còn 3,4%.',
    'Tỷ lệ cận nghèo 2,8%, giảm 0,6% so với đầu năm.',
    'Phường không còn hộ nghèo, còn 12 hộ cận nghèo.',
    'Hộ cận nghèo đa chiều là 140 hộ, tương ứng 4,1%.',
  ]),
  namesNone(['Giải ngân cho 25 hộ cận nghèo vay vốn sản xuất.', 'Có 33 hộ mới thoát nghèo vay vốn.']),
]);

testNamings('households that left poverty', [
  names('poverty.escaped.households', [
    'Trong năm có 28 hộ thoát nghèo.',
    'Số hộ thoát nghèo: 28 hộ.',
    'Có 09 hộ đăng ký thoát nghèo và được công nhận.',
    'Xã giúp được 16 hộ vươn lên thoát nghèo.',
    'Kết quả rà soát có 21 hộ thoát nghèo bền vững.',
    'Vận động, giúp đỡ 07 hộ nghèo thoát nghèo.',
    'Đã xét công nhận thoát nghèo cho 13 hộ.',
    'Số hộ ra khỏi danh sách hộ nghèo là 11 hộ.',
  ]),
  names(
    ['poverty.escaped.households', 'poverty.poor'],
    ['Có 22 hộ thoát nghèo, đưa tỷ lệ hộ nghèo xuống còn 1,9%.'],
  ),
  namesNone(['Phát sinh mới 03 hộ do tai nạn, bệnh tật.', 'Toàn xã có 02 hộ tái nghèo.']),
]);

testNamings('people with merit', [
  names('social.merit.persons', [
    'Chi trả trợ cấp hằng tháng cho 318 người có công.',
    'Toàn phường có 402 đối tượng người có công đang hưởng trợ cấp.',
    'Số người có công với cách mạng được chi trả: 275 người.',
    'Quản lý 190 đối tượng chính sách, người có công.',
    'Xã đang quản lý và chi trả chế độ cho 157 đối tượng NCC.',
    'Thăm hỏi 96 gia đình chính sách dịp 27/7.',
    'Thực hiện chi trả chế độ ưu đãi cho 233 người có công với cách mạng và thân nhân.',
  ]),
  names(
    ['social.merit.persons', 'social.protection.persons'],
    [
      'Chi trả cho 210 người có công, 540 đối tượng bảo trợ xã hội.',
      'Toàn xã có 210 người có công; đối tượng bảo trợ xã hội là 540 người.',
    ],
  ),
  namesNone([
    'Có 18 cán bộ làm công tác chính sách dự tập huấn.',
    'Cấp 12 giấy chứng nhận gia đình liệt sĩ.',
  ]),
]);

testNamings('social-protection beneficiaries', [
  names('social.protection.persons', [
    'Chi trả trợ cấp cho 486 đối tượng bảo trợ xã hội.',
    'Có 1.120 đối tượng BTXH nhận trợ cấp hàng tháng.',
    'Số đối tượng bảo trợ xã hội: 735 người.',
    'Trợ cấp xã hội hàng tháng cho 612 người.',
    'Trợ cấp thường xuyên cho 540 đối tượng bảo trợ xã hội tại cộng đồng.',
    'Quản lý 897 đối tượng hưởng trợ cấp xã hội thường xuyên.',
    'Hiện có 650 đối tượng hưởng trợ cấp bảo trợ xã hội hằng tháng.',
  ]),
  namesNone([
    'Giải quyết mai táng phí cho 14 trường hợp.',
    'Cấp 45 giấy xác nhận khuyết tật.',
    'Tiếp nhận 02 trẻ mồ côi vào trung tâm.',
  ]),
]);

testNamings('whole sentences of reports', [
  names('poverty.poor', ['Giảm 5/6 hộ nghèo, đạt 83,3% kế hoạch.']),
  names(['poverty.poor', null], ['Hiện bản còn 34 hộ nghèo với 151 khẩu.']),
  names('social.merit.persons', ['Phường quản lý 245 đối tượng chính sách nhận trợ cấp hằng tháng.']),
  names(
    ['poverty.poor', 'poverty.poor', 'poverty.poor', 'poverty.near-poor', 'poverty.near-poor'],
    ['Hộ nghèo 53 hộ, chiếm 1,4%, giảm 22 hộ so với đầu năm; cận nghèo 88 hộ, chiếm 2,3%.'],
  ),
  names(
    ['poverty.poor', 'poverty.poor', 'poverty.near-poor', 'poverty.near-poor'],
    [
      'Kết quả rà soát cuối năm 2023, toàn phường còn 18 hộ nghèo, tỷ lệ 0,21% và 46 hộ cận nghèo, tỷ lệ 0,54%.',
    ],
  ),
  names('poverty.near-poor', [
    'Phường đã xóa xong hộ nghèo, hiện còn 09 hộ cận nghèo chiếm 0,12% tổng số hộ dân.',
  ]),
  names(['poverty.poor', 'poverty.poor'], ['Trong 6 tháng, giảm 14 hộ nghèo, đạt 70% kế hoạch.']),
  names('poverty.poor', ['Tỷ lệ hộ nghèo giảm 0,75%, vượt chỉ tiêu Nghị quyết đề ra.']),
  names('poverty.poor', ['Tỷ lệ giảm nghèo đạt 2,3%.']),
  names(['poverty.poor', 'poverty.near-poor'], ['Số hộ nghèo, hộ cận nghèo lần lượt là 41 và 77 hộ.']),
  names(
    ['social.merit.persons', 'social.support.value'],
    ['Tổ chức thăm, tặng quà 215 gia đình chính sách, người có công dịp Tết với kinh phí 64,5 triệu đồng.'],
  ),
  names(
    ['social.merit.persons', null],
    ['Toàn xã đang quản lý 168 người có công, 21 Bà mẹ Việt Nam anh hùng.'],
  ),
  names(
    ['social.protection.persons', null],
    [
      'Chi trả kịp thời cho 1.045 đối tượng bảo trợ xã hội hưởng trợ cấp hàng tháng, tổng số tiền 612 triệu đồng/tháng.',
    ],
  ),
  names('poverty.poor', [
    'Nửa nhiệm kỳ, tỷ lệ hộ nghèo giảm từ 21,4% xuống còn 12,8%, bình quân mỗi năm giảm 2,9%.',
  ]),
  names('poverty.poor', ['Tỷ lệ hộ nghèo bình quân giảm 3,1%/năm.']),
]);
