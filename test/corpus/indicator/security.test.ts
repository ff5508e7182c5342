import { names, namesNone, testNamings } from './naming.ts';

testNamings('crime', [
  names('security.criminal.cases', [
    'Phạm pháp hình sự xảy ra 08 vụ, giảm 02 vụ so với cùng kỳ.',
    'Xảy ra 05 vụ phạm pháp hình sự.',
    'Tội phạm về trật tự xã hội xảy ra 11 vụ, tăng 01 vụ.',
    'Số vụ phạm pháp hình sự: 07 vụ.',
    'Trên địa bàn xảy ra 09 vụ vi phạm pháp luật về hình sự.',
    'PPHS xảy ra 06 vụ, giảm 25% so với cùng kỳ.',
    'Án hình sự 04 vụ.',
    'Trong quý đã xảy ra 03 vụ phạm tội về trật tự xã hội.',
    'Khởi tố 05 vụ án hình sự.',
    'Tội phạm về TTXH xảy ra 13 vụ.',
    'Tội phạm hình sự xảy ra 10 vụ, giảm 16,7%.',
  ]),
  names('security.criminal.solved-rate', [
    'Tỷ lệ điều tra, khám phá án đạt 87,5%.',
    'Tỷ lệ điều tra làm rõ đạt 90%.',
    'Điều tra làm rõ 7/8 vụ, đạt 87,5%.',
    'Tỷ lệ phá án đạt 85,7%.',
    'Đã điều tra, khám phá 9/10 vụ, đạt tỷ lệ 90%.',
    'Tỷ lệ làm rõ các vụ phạm pháp hình sự đạt 88,9%.',
    'Điều tra, làm rõ đạt 100%.',
    'Tỷ lệ giải quyết án hình sự đạt 91,7%.',
  ]),
  names(
    ['security.criminal.cases', 'security.criminal.solved-rate', 'security.criminal.solved-rate'],
    [
      'Phạm pháp hình sự xảy ra 08 vụ; điều tra làm rõ 07/08 vụ, đạt 87,5%.',
      'Xảy ra 08 vụ phạm pháp hình sự, đã làm rõ 7/8 vụ, đạt 87,5%.',
    ],
  ),
  names('security.drug.cases', [
    'Bắt 05 vụ ma túy.',
    'Tội phạm về ma túy phát hiện 04 vụ.',
    'Phát hiện, bắt giữ 06 vụ tàng trữ trái phép chất ma túy.',
    'Số vụ ma túy: 03 vụ.',
    'Tội phạm ma túy bắt 07 vụ, tăng 02 vụ so với cùng kỳ.',
    'Triệt phá 02 vụ mua bán trái phép chất ma túy.',
    'Phát hiện 09 vụ sử dụng trái phép chất ma túy.',
  ]),
  namesNone([
    'Bắt 06 đối tượng trộm cắp.',
    'Toàn xã có 24 người nghiện ma túy có hồ sơ quản lý.',
    'Lập hồ sơ đưa 03 đối tượng vào cơ sở cai nghiện.',
    'Thu giữ 12 gam ma túy.',
    'Bắt, vận động đầu thú 02 đối tượng truy nã.',
    'Phát hiện 08 vụ đánh bạc.',
    'Xảy ra 04 vụ lừa đảo qua mạng.',
  ]),
]);

testNamings('traffic and fire', [
  names('security.traffic.accidents', [
    'Tai nạn giao thông xảy ra 04 vụ.',
    'Xảy ra 02 vụ TNGT, giảm 01 vụ so với cùng kỳ.',
    'Số vụ tai nạn giao thông: 06 vụ.',
    'Trên địa bàn xảy ra 03 vụ va chạm giao thông.',
    'Tai nạn giao thông đường bộ 05 vụ, tăng 02 vụ.',
    'TNGT xảy ra 07 vụ.',
    'Tai nạn giao thông: xảy ra 01 vụ.',
  ]),
  names('security.traffic.deaths', [
    'Tai nạn giao thông làm chết 02 người.',
    'Số người chết do tai nạn giao thông: 03 người.',
    'Có 01 người tử vong do tai nạn giao thông.',
    'Số người chết vì TNGT giảm 01 người.',
    'TNGT làm 02 người chết.',
    'Tai nạn giao thông làm tử vong 01 người.',
  ]),
  names(
    ['security.traffic.accidents', 'security.traffic.deaths', null],
    [
      'Tai nạn giao thông xảy ra 05 vụ, làm chết 02 người, bị thương 06 người.',
      'Xảy ra 05 vụ tai nạn giao thông, làm 02 người chết, 06 người bị thương.',
      'TNGT: 05 vụ, chết 02 người, bị thương 06 người.',
      'Xảy ra 05 vụ TNGT, chết 02 người, bị thương 06 người.',
      'Số vụ TNGT 05 vụ; số người chết 02 người; số người bị thương 06 người.',
      'Tai nạn giao thông 05 vụ (chết 02 người, bị thương 06 người).',
    ],
  ),
  names('security.fire.cases', [
    'Xảy ra 02 vụ cháy, thiệt hại không đáng kể.',
    'Cháy, nổ xảy ra 01 vụ.',
    'Số vụ cháy: 03 vụ.',
    'Xảy ra 04 vụ cháy nhà dân.',
    'Hỏa hoạn 02 vụ, tăng 01 vụ.',
    'Trên địa bàn xảy ra 01 vụ cháy nổ.',
    'Cháy 02 vụ, giảm 01 vụ so cùng kỳ.',
  ]),
  namesNone([
    'Xảy ra 02 vụ đuối nước.',
    'Tuyên truyền an toàn giao thông cho 450 học sinh.',
    'Kiểm tra phòng cháy, chữa cháy 35 cơ sở.',
    'Tai nạn lao động làm bị thương 01 người.',
    'Lắp đặt 06 điểm chữa cháy công cộng.',
  ]),
]);

testNamings('administrative fines', [
  names('security.admin-fines.value', [
    'Xử phạt vi phạm hành chính với số tiền 86 triệu đồng.',
    'Tổng số tiền xử phạt: 124.500.000 đồng.',
    'Phạt tiền 35 triệu đồng.',
    'Thu nộp phạt vi phạm hành chính 58 triệu đồng.',
    'Ra quyết định xử phạt hành chính, tổng số tiền 47,5 triệu đồng.',
    'XPVPHC số tiền 92 triệu đồng.',
    'Xử phạt vi phạm về nồng độ cồn số tiền 210 triệu đồng.',
  ]),
  names(
    [null, 'security.admin-fines.value'],
    [
      'Xử phạt 27 trường hợp với số tiền 61 triệu đồng.',
      'Lập biên bản 27 trường hợp vi phạm, phạt tiền 61 triệu đồng.',
      'Xử phạt vi phạm hành chính 27 trường hợp, số tiền 61 triệu đồng.',
      'Phát hiện 27 trường hợp vi phạm, xử phạt 61 triệu đồng.',
      'Xử lý vi phạm hành chính 27 vụ, phạt 61 triệu đồng.',
      'Ra quyết định xử phạt 27 trường hợp, thu nộp ngân sách 61 triệu đồng.',
    ],
  ),
  namesNone([
    'Thu hồi tài sản trị giá 75 triệu đồng trả cho bị hại.',
    'Cháy nhà gây thiệt hại 300 triệu đồng.',
  ]),
]);

testNamings('whole sentences of reports', [
  names(
    [
      'security.traffic.accidents',
      'security.traffic.deaths',
      null,
      'security.traffic.accidents',
      'security.traffic.deaths',
      null,
    ],
    [
      'Tai nạn giao thông xảy ra 12 vụ, chết 03 người, bị thương 14 người, so với cùng kỳ giảm 02 vụ, tăng 01 người chết, giảm 04 người bị thương.',
    ],
  ),
  names(
    ['security.traffic.accidents', 'security.traffic.deaths', null, null],
    ['Tai nạn giao thông: Xảy ra 02 vụ làm 01 người chết, 02 người bị thương, thiệt hại 15 triệu đồng.'],
  ),
  names(
    ['security.criminal.cases', null, 'security.criminal.solved-rate'],
    ['Tội phạm về trật tự xã hội: xảy ra 09 vụ, điều tra làm rõ 08 vụ, đạt 88,9%.'],
  ),
  names(
    ['security.criminal.cases', 'security.criminal.cases', null, null],
    [
      'Phạm pháp hình sự xảy ra 11 vụ (giảm 03 vụ so với cùng kỳ), trong đó trộm cắp tài sản 06 vụ, cố ý gây thương tích 02 vụ.',
    ],
  ),
  names(
    ['security.drug.cases', null],
    ['Phát hiện, bắt giữ 04 vụ, 05 đối tượng tàng trữ, sử dụng trái phép chất ma túy.'],
  ),
  names(
    [null, 'security.admin-fines.value'],
    ['Công an phường xử phạt vi phạm hành chính 64 trường hợp với tổng số tiền 132.500.000 đồng.'],
  ),
  names(
    [null, 'security.admin-fines.value'],
    [
      'Ra quân kiểm tra, lập biên bản 85 trường hợp vi phạm trật tự an toàn giao thông, xử phạt 96 triệu đồng.',
    ],
  ),
  names(
    ['security.fire.cases', null],
    ['Cháy 01 vụ, không thiệt hại về người, tài sản thiệt hại ước tính 40 triệu đồng.'],
  ),
  names(
    [
      'security.criminal.cases',
      'security.criminal.cases',
      'security.criminal.solved-rate',
      'security.criminal.solved-rate',
      'security.drug.cases',
      'security.traffic.accidents',
      'security.traffic.deaths',
      null,
    ],
    [
      'Tình hình ANTT: phạm pháp hình sự 06 vụ (tăng 01 vụ), khám phá 05/06 vụ đạt 83,3%; ma túy 02 vụ; TNGT 03 vụ, chết 01, bị thương 02.',
    ],
  ),
  namesNone(['Trật tự xã hội: xảy ra 07 vụ trộm cắp tài sản, làm rõ 06 vụ, bắt 08 đối tượng.']),
  names(
    [null, null, 'security.admin-fines.value'],
    ['Cảnh sát giao thông lập biên bản 210 trường hợp, tạm giữ 45 xe, phạt tiền 385 triệu đồng.'],
  ),
  names(
    [null, 'security.admin-fines.value'],
    ['Phát hiện 09 vụ vi phạm pháp luật về môi trường, xử phạt 74 triệu đồng.'],
  ),
  names(
    [null, null, 'security.admin-fines.value'],
    ['Bắt 02 vụ đánh bạc, 09 đối tượng, phạt 27 triệu đồng.'],
  ),
  names(
    [
      'security.criminal.cases',
      'security.criminal.cases',
      'security.traffic.accidents',
      'security.traffic.accidents',
      null,
    ],
    [
      'Trong tháng, xảy ra 01 vụ phạm pháp hình sự (lũy kế 06 vụ); 02 vụ tai nạn giao thông (lũy kế 09 vụ), 01 người bị thương.',
    ],
  ),
  namesNone([
    'Công an phường tuần tra 64 lượt, kiểm tra hành chính 118 nhà trọ, phát hiện 07 trường hợp không khai báo tạm trú.',
  ]),
]);
