import { names, namesNone, testNamings } from './naming.ts';

testNamings('health insurance', [
  names('insurance.health', [
    'Tỷ lệ bao phủ bảo hiểm y tế đạt 94,2%.',
    'Tỷ lệ người dân tham gia BHYT toàn dân đạt trên 95%.',
    'Có 12.480 người tham gia bảo hiểm y tế, đạt 93,1% dân số.',
    'Độ bao phủ bảo hiểm y tế là 92,7%.',
    'Số người tham gia BHYT: 18.350 người.',
    'Tỷ lệ dân số có thẻ bảo hiểm y tế đạt 96,4%.',
    'Người dân tham gia BHYT đạt tỷ lệ 91,5%, tăng 1,2% so với cùng kỳ.',
    'Công tác BHYT: vận động 15.200/16.000 người tham gia, đạt 95%.',
    'BHYT hộ gia đình đạt 88,3%.',
    'Tỉ lệ tham gia bảo hiểm y tế 90,6% so với chỉ tiêu giao.',
    'Tổng số thẻ BHYT đã cấp là 21.040 thẻ.',
    '92,8% người dân có bảo hiểm y tế.',
    'Tỷ lệ bao phủ BHYT trên dân số: 94,9%.',
  ]),
  namesNone(['Tỷ lệ học sinh tham gia BHYT đạt 100%.', 'Tặng 45 thẻ BHYT cho hộ khó khăn.']),
]);

testNamings('social insurance', [
  names('insurance.social.voluntary', [
    'Bảo hiểm xã hội tự nguyện có 176 người tham gia.',
    'Vận động 45 người tham gia BHXH tự nguyện, đạt 60% kế hoạch.',
    'Phát triển mới 38 người tham gia bảo hiểm xã hội tự nguyện.',
    'BHXH tự nguyện: 214/250 người, đạt 85,6%.',
    'Tỷ lệ người dân tham gia BHXH tự nguyện đạt 4,1%.',
    'Số người tham gia BHXHTN đến nay là 309 người.',
    'Tỷ lệ lực lượng lao động tham gia bảo hiểm xã hội tự nguyện 3,6%.',
    'BHXH tự nguyện tăng mới 22 người.',
  ]),
  names('insurance.social', [
    'Tỷ lệ lao động tham gia bảo hiểm xã hội đạt 38,4%.',
    'Bao phủ BHXH đạt 41% lực lượng lao động.',
    'Tỷ lệ tham gia BHXH bắt buộc đạt 27,9%.',
    'Tỷ lệ tham gia bảo hiểm thất nghiệp đạt 22,5%.',
    'Tỷ lệ bao phủ bảo hiểm xã hội 35,2%.',
    'Lực lượng lao động trong độ tuổi tham gia BHXH chiếm 33%.',
    'BHXH đạt 40,3%, tăng 2,1% so với đầu năm.',
  ]),
  names(
    ['insurance.health', 'insurance.social.voluntary'],
    [
      'Tỷ lệ bao phủ BHYT đạt 93,4%, BHXH tự nguyện đạt 5,2%.',
      'Bảo hiểm y tế đạt 93,4%; bảo hiểm xã hội tự nguyện 87 người.',
      'Tỷ lệ tham gia BHYT, BHXH tự nguyện lần lượt đạt 93,4% và 5,2%.',
    ],
  ),
  namesNone([
    'Nợ đóng bảo hiểm xã hội còn 01 đơn vị.',
    'Mở 04 hội nghị tuyên truyền về BHXH.',
    'Thu hồi nợ bảo hiểm xã hội 120 triệu đồng.',
  ]),
]);

testNamings('whole sentences of reports', [
  names(['insurance.health', null], ['BHYT đạt 97,4% chỉ tiêu; đề nghị khen thưởng 18 cá nhân, tập thể.']),
  names(
    ['insurance.health', 'insurance.social.voluntary', 'insurance.social.voluntary', 'insurance.social'],
    ['Bảo hiểm y tế đạt 94,1%, BHXH tự nguyện 214 người, đạt 107% chỉ tiêu, BHXH bắt buộc 1.120 người.'],
  ),
  names(
    ['insurance.health', 'insurance.health', 'insurance.social.voluntary', 'insurance.social.voluntary'],
    [
      'Tính đến ngày 31/5, toàn phường có 21.345 người tham gia BHYT, đạt 95,2% dân số; 412 người tham gia BHXH tự nguyện, đạt 82,4% kế hoạch.',
    ],
  ),
  names(
    ['insurance.health', 'insurance.health'],
    ['Tỷ lệ bao phủ BHYT toàn dân ước đạt 95,5%, vượt 0,5% so với chỉ tiêu giao.'],
  ),
  names(
    ['insurance.health', 'insurance.social', 'insurance.social'],
    ['BHYT: 94,6%; BHXH: 36,8%; BHTN: 24,1%.'],
  ),
  names('insurance.health', ['Tỷ lệ bao phủ BHYT đến ngày 15/6 đạt 93,7%, tăng 1,5% so với cuối năm 2023.']),
  names(
    ['insurance.health', 'insurance.social', 'insurance.social.voluntary'],
    ['Tỷ lệ tham gia BHYT, BHXH bắt buộc, BHXH tự nguyện lần lượt là 93,7%; 31,5% và 3,8%.'],
  ),
  names('insurance.social.voluntary', [
    'Tổng số người tham gia BHXH tự nguyện là 186 người, đạt 62% chỉ tiêu kế hoạch, tăng 34 người so với cùng kỳ.',
  ]),
  names('insurance.health', ['Số thẻ BHYT hộ gia đình phát triển mới 420 thẻ.']),
  names('insurance.health', ['Vận động được 112 người tham gia bảo hiểm y tế hộ gia đình.']),
]);
