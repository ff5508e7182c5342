import { names, namesNone, testNamings } from './naming.ts';

testNamings('new-rural criteria', [
  names('ntm.criteria-met', [
    'Đến nay xã đạt 16/19 tiêu chí nông thôn mới.',
    'Xây dựng nông thôn mới: đạt 14/19 tiêu chí.',
    'Số tiêu chí NTM đạt 17/19.',
    'Xã giữ vững 19/19 tiêu chí NTM nâng cao.',
    'Toàn xã hoàn thành 13 tiêu chí nông thôn mới.',
    'Có 18/19 tiêu chí đạt chuẩn nông thôn mới.',
    'Xã NTM kiểu mẫu: đạt 4/4 tiêu chí.',
    'Chương trình MTQG xây dựng NTM, xã đạt 15/19 tiêu chí.',
    'Kết quả thực hiện bộ tiêu chí xã nông thôn mới nâng cao đạt 12/19 tiêu chí.',
    'Hoàn thành thêm 02 tiêu chí nông thôn mới, nâng tổng số lên 17/19 tiêu chí.',
  ]),
  names(
    ['ntm.criteria-met', 'ntm.targets-met'],
    [
      'Xã đạt 16/19 tiêu chí nông thôn mới, 50/57 chỉ tiêu nông thôn mới.',
      'Đạt 16/19 tiêu chí NTM với 50/57 chỉ tiêu NTM.',
    ],
  ),
  namesNone([
    '02 tiêu chí chưa đạt là giao thông và thu nhập.',
    'Đạt 8/10 tiêu chí gia đình 5 không, 3 sạch.',
    'Phường đạt 9/9 tiêu chí đô thị văn minh.',
    'Đạt 5/5 tiêu chí chuẩn tiếp cận pháp luật.',
  ]),
]);

testNamings('new-rural targets', [
  names('ntm.targets-met', [
    'Đạt 53/57 chỉ tiêu nông thôn mới.',
    'Số chỉ tiêu NTM đạt 48/57.',
    'Đã hoàn thành 44/57 chỉ tiêu xây dựng nông thôn mới.',
    'Chỉ tiêu nông thôn mới nâng cao đạt 66/75 chỉ tiêu.',
    'Có 51/57 chỉ tiêu đạt chuẩn nông thôn mới.',
    'Xã đạt 70/75 chỉ tiêu NTM nâng cao.',
    'Rà soát bộ tiêu chí NTM có 47/57 chỉ tiêu NTM đạt.',
  ]),
  namesNone([
    '4 chỉ tiêu chưa đạt là nước sạch, thu nhập, y tế và giao thông.',
    'Có 3 chỉ tiêu khó đạt trong năm.',
  ]),
]);

testNamings('paved roads', [
  names('ntm.road.paved-rate', [
    'Tỷ lệ đường xã được nhựa hóa, bê tông hóa đạt 100%.',
    'Đường trục thôn được cứng hóa 92,4%.',
    'Tỷ lệ cứng hóa đường ngõ xóm đạt 85%.',
    'Đường giao thông nông thôn được bê tông hóa 88,7%.',
    'Tỷ lệ bê tông hóa đường làng, ngõ xóm 96%.',
    'Đường trục chính nội đồng được cứng hóa đạt 74%.',
    'Tỷ lệ hẻm được bê tông hóa, nhựa hóa 98%.',
    '95% tuyến đường liên ấp được nhựa hóa, bê tông hóa.',
    'Tỷ lệ nhựa hóa, bê tông hóa đường giao thông đạt 93,6%.',
  ]),
  namesNone(['Đường hoa dài 2,4 km.', 'Tỷ lệ đường có đèn chiếu sáng 81%.']),
]);

testNamings("people's contributions", [
  names('ntm.people-contribution', [
    'Nhân dân đóng góp 640 triệu đồng.',
    'Vận động nhân dân đóng góp được 1,2 tỷ đồng làm đường.',
    'Vốn dân góp 310 triệu đồng.',
    'Người dân đóng góp trên 450 triệu đồng.',
    'Huy động nguồn xã hội hóa 980 triệu đồng.',
    'Nhân dân tự nguyện đóng góp 275 triệu đồng.',
    'Nguồn vốn xã hội hóa đạt 1,6 tỷ đồng.',
    'Vốn huy động từ nhân dân 520 triệu đồng.',
    'Kinh phí nhân dân đóng góp là 185 triệu đồng.',
    'Huy động sức dân được 730 triệu đồng.',
  ]),
  names(
    [null, 'ntm.people-contribution'],
    [
      'Ngân sách nhà nước hỗ trợ 2,1 tỷ đồng, nhân dân đóng góp 640 triệu đồng.',
      'Kinh phí 2,1 tỷ đồng, trong đó dân góp 640 triệu đồng.',
    ],
  ),
  names(
    ['ntm.people-contribution', null, null],
    ['Nhân dân đóng góp 275 triệu đồng, hiến 4.200 m2 đất và 640 ngày công lao động.'],
  ),
  namesNone([
    'Nhân dân hiến 3.600 m2 đất.',
    'Đóng góp 1.250 ngày công.',
    'Hội viên đóng hội phí 42 triệu đồng.',
  ]),
]);

testNamings('figures of the new countryside in one sentence', [
  names(['ntm.criteria-met', 'ntm.targets-met'], ['Đến nay, xã đã đạt 18/19 tiêu chí, 55/57 chỉ tiêu NTM.']),
  names(
    ['ntm.criteria-met', 'ntm.targets-met'],
    ['Thực hiện Bộ tiêu chí quốc gia về xã nông thôn mới nâng cao: đạt 17/19 tiêu chí, 70/75 chỉ tiêu.'],
  ),
  names(
    ['ntm.road.built-km', null, 'ntm.people-contribution'],
    ['Bê tông hóa 1.250 m đường hẻm, kinh phí 620 triệu đồng, trong đó nhân dân đóng góp 310 triệu đồng.'],
  ),
  names(
    ['ntm.road.paved-rate', 'ntm.road.paved-rate'],
    ['92% đường trục thôn được bê tông hóa; 85% đường ngõ xóm được cứng hóa.'],
  ),
]);
