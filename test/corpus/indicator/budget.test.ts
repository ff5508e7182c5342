import { names, namesNone, testNamings } from './naming.ts';

testNamings('total state budget revenue', [
  names('budget.revenue.total', [
    'Tổng thu ngân sách nhà nước trên địa bàn phường là 18,6 tỷ đồng, đạt 72,4% dự toán, tăng 6,1% so với cùng kỳ.',
    '- Tổng thu NSNN: 3.215 triệu đồng/5.140 triệu đồng, đạt 62,5% so dự toán huyện giao.',
    'Công tác thu ngân sách ước đạt trên 9 tỷ đồng, bằng 58% kế hoạch năm.',
    'Đến cuối tháng 6, số thu ngân sách trên địa bàn đạt 812 triệu đồng, vượt 4,3% dự toán.',
    'Thu NSNN đến ngày 15/6 được 2 tỷ 140 triệu đồng, đạt 51% dự toán năm.',
    'Kết quả thu ngân sách nhà nước 6 tháng đạt 47,2 tỷ đồng.',
    'Tổng các khoản thu ngân sách nhà nước: 5.678.000.000 đồng, đạt 54,1% dự toán thành phố giao.',
    'Tổng thu ngân sách Nhà nước qua Kho bạc là 6,4 tỷ đồng.',
    'Toàn xã thu ngân sách được 1,9 tỷ đồng.',
  ]),
  names(
    ['budget.revenue.total', 'budget.revenue.total', 'budget.expenditure.total', 'budget.expenditure.total'],
    [
      'Tổng thu ngân sách nhà nước 7,2 tỷ đồng, đạt 66% dự toán; tổng chi ngân sách 5,1 tỷ đồng, đạt 48% dự toán.',
      'Tổng thu NSNN đạt 7.200 triệu đồng, bằng 66% kế hoạch; tổng chi NSNN 5.100 triệu đồng, bằng 48% kế hoạch.',
    ],
  ),
  names(
    ['budget.revenue.total', 'budget.revenue.local'],
    [
      'Tổng thu NSNN trên địa bàn 31 tỷ đồng; thu ngân sách địa phương 24 tỷ đồng.',
      'Thu ngân sách nhà nước đạt 31 tỷ đồng, trong đó thu ngân sách xã hưởng 2,4 tỷ đồng.',
    ],
  ),
  namesNone([
    'Doanh thu của chợ trung tâm 6 tháng đạt 4,1 tỷ đồng.',
    'Lệ phí trước bạ 1.320 triệu đồng.',
    'Thu thuế thu nhập cá nhân 640 triệu đồng.',
    'Thu kết dư ngân sách năm trước 210 triệu đồng.',
    'Thu chuyển nguồn 1.150 triệu đồng.',
    'Nợ thuế còn 312 triệu đồng.',
  ]),
]);

testNamings('local budget revenue', [
  names('budget.revenue.local', [
    'Thu ngân sách xã đạt 3,4 tỷ đồng, bằng 57% dự toán.',
    'Tổng thu ngân sách phường 13,2 tỷ đồng, đạt 61% so dự toán năm.',
    'Tổng thu NSĐP: 22.450 triệu đồng, đạt 71% dự toán.',
    '- Thu NS xã 4.812 triệu đồng, đạt 60,2% kế hoạch.',
    'Thu ngân sách địa phương được hưởng theo phân cấp là 2.318 triệu đồng.',
    'Tổng thu cân đối ngân sách xã là 6 tỷ 215 triệu đồng.',
    'Thu cân đối ngân sách phường ước đạt 9,5 tỷ đồng, đạt 52% dự toán.',
    'Thu ngân sách phường được hưởng trên 7 tỷ đồng, đạt 88% dự toán.',
    'Tổng thu ngân sách cấp xã 8,9 tỷ đồng.',
    'Thu NSĐP đến hết quý II được 5,7 tỷ đồng, đạt 49% dự toán năm.',
  ]),
  names(
    ['budget.revenue.local', 'budget.revenue.transfer'],
    [
      'Tổng thu ngân sách xã 6,8 tỷ đồng, trong đó thu bổ sung từ ngân sách cấp trên 5,2 tỷ đồng.',
      'Tổng thu ngân sách địa phương 6.800 triệu đồng, trong đó bổ sung cân đối 5.200 triệu đồng.',
    ],
  ),
  namesNone(['Quỹ đất công ích thu 120 triệu đồng.', 'Thu hoa lợi công sản 85 triệu đồng.']),
]);

testNamings('own-source revenue', [
  names('budget.revenue.own-source', [
    'Thu phát sinh tại địa phương 1,2 tỷ đồng, đạt 64% dự toán.',
    'Thu nội địa đạt 845 triệu đồng, bằng 71,3% dự toán, tăng 8% so cùng kỳ.',
    'Thu mới ngân sách 312 triệu đồng, đạt 58% chỉ tiêu huyện giao.',
    'Nguồn thu phát sinh trên địa bàn được 420 triệu đồng.',
    'Thu thường xuyên trên địa bàn 980 triệu đồng, đạt 55% kế hoạch.',
    'Thu ngân sách nội địa ước 15,4 tỷ đồng.',
    'Thu trong cân đối 2.100 triệu đồng, đạt 49,7% dự toán.',
    'Thu từ kinh tế địa phương 640 triệu đồng, đạt 80% dự toán.',
  ]),
  names(
    ['budget.revenue.total', 'budget.revenue.own-source', 'budget.revenue.transfer'],
    [
      'Tổng thu ngân sách 8,2 tỷ đồng, trong đó: thu nội địa 1,9 tỷ đồng, thu bổ sung cân đối 6,3 tỷ đồng.',
      'Tổng thu NSNN: 8.200 triệu đồng (thu phát sinh 1.900 triệu đồng; thu trợ cấp 6.300 triệu đồng).',
    ],
  ),
  namesNone(['Chi phí phát sinh 45 triệu đồng.', 'Thu kết dư 84 triệu đồng.']),
]);

testNamings('non-agricultural land-use tax', [
  names('budget.revenue.nonag-land-tax', [
    'Thuế sử dụng đất phi nông nghiệp 96 triệu đồng, đạt 104% chỉ tiêu.',
    'Thu thuế đất phi nông nghiệp được 215 triệu đồng, đạt 98,5% kế hoạch.',
    'Thuế SDĐ phi nông nghiệp: 74,5 triệu đồng.',
    'Thu thuế nhà, đất 62 triệu đồng, đạt 91% dự toán.',
    'Thuế đất PNN thu 128 triệu đồng/125 triệu đồng, đạt 102,4%.',
    'Đã thu 88 triệu đồng tiền thuế sử dụng đất phi nông nghiệp, đạt 95% bộ thuế.',
    'Thuế SDĐPNN đạt 100% kế hoạch.',
    'Thuế sử dụng đất PNN 54.300.000 đồng.',
  ]),
  names(
    ['budget.revenue.nonag-land-tax', 'budget.revenue.business-tax', 'budget.revenue.fees'],
    [
      'Thuế phi nông nghiệp 96 triệu đồng, thuế ngoài quốc doanh 310 triệu đồng, phí và lệ phí 42 triệu đồng.',
      '+ Thuế đất phi nông nghiệp 96 triệu đồng; thuế môn bài 31 triệu đồng; thu phí, lệ phí 42 triệu đồng.',
    ],
  ),
  namesNone([
    'Thuế thu nhập cá nhân từ chuyển nhượng 530 triệu đồng.',
    'Tiền thuê đất, mặt nước 270 triệu đồng.',
  ]),
]);

testNamings('tax of household businesses', [
  names('budget.revenue.business-tax', [
    'Thuế công thương nghiệp - dịch vụ ngoài quốc doanh 1,4 tỷ đồng, đạt 68% dự toán.',
    'Thu thuế CTN-NQD 845 triệu đồng, đạt 63,2% kế hoạch.',
    'Thuế ngoài quốc doanh đạt 2,1 tỷ đồng, bằng 74% dự toán.',
    'Thuế môn bài 36 triệu đồng, đạt 100% chỉ tiêu giao.',
    'Lệ phí môn bài thu 41,5 triệu đồng.',
    'Thuế khoán hộ kinh doanh 512 triệu đồng, tăng 7% so cùng kỳ.',
    'Thuế GTGT, TNCN hộ kinh doanh đạt 415 triệu đồng.',
    'Thu từ khu vực kinh tế ngoài quốc doanh 3,6 tỷ đồng, đạt 59% dự toán.',
    'Thu thuế công thương nghiệp ngoài quốc doanh được 960 triệu đồng.',
  ]),
  namesNone(['Dư nợ thuế của 14 doanh nghiệp là 2,3 tỷ đồng.', 'Thuế bảo vệ môi trường 66 triệu đồng.']),
]);

testNamings('land-use fees', [
  names('budget.revenue.land-use', [
    'Thu tiền sử dụng đất 4,6 tỷ đồng, đạt 92% dự toán.',
    'Tiền đấu giá đất nộp ngân sách 2,2 tỷ đồng.',
    'Thu cấp quyền sử dụng đất 1.150 triệu đồng, đạt 38% kế hoạch.',
    'Đấu giá quyền sử dụng đất khu dân cư mới thu 12,4 tỷ đồng.',
    'Thu từ đấu giá quyền sử dụng đất đạt 7,8 tỷ đồng, bằng 65% dự toán.',
    'Tiền SDĐ thu được 3.120 triệu đồng.',
    'Thu tiền cấp quyền sử dụng đất 540 triệu đồng.',
    'Thu tiền sử dụng đất (đấu giá) 9 tỷ đồng.',
  ]),
  names(
    ['budget.revenue.total', 'budget.revenue.land-use', 'budget.revenue.own-source'],
    ['Thu ngân sách trên địa bàn 26 tỷ đồng, gồm tiền sử dụng đất 19 tỷ đồng và thu thường xuyên 7 tỷ đồng.'],
  ),
  namesNone(['Giá khởi điểm của lô đất là 1,2 tỷ đồng.', 'Tiền thuê đất 340 triệu đồng.']),
]);

testNamings('fees and charges', [
  names('budget.revenue.fees', [
    'Thu phí, lệ phí 58 triệu đồng, đạt 83% dự toán.',
    'Phí - lệ phí: 126 triệu đồng, đạt 77,3% kế hoạch.',
    'Thu các loại phí, lệ phí được 39,6 triệu đồng.',
    'Phí và lệ phí thu 44 triệu đồng/60 triệu đồng.',
    'Các khoản phí, lệ phí đạt 215 triệu đồng.',
    'Thu lệ phí chứng thực 71 triệu đồng.',
    'Thu phí và lệ phí đạt 92,5% dự toán năm.',
  ]),
  namesNone([
    'Thu đảng phí 61 triệu đồng.',
    'Thủy lợi phí được miễn 95 triệu đồng.',
    'Kinh phí tổ chức lễ hội 120 triệu đồng.',
  ]),
]);

testNamings('transfers from the budget above', [
  names('budget.revenue.transfer', [
    'Thu bổ sung từ ngân sách cấp trên 5,8 tỷ đồng, đạt 61% dự toán.',
    'Thu bổ sung cân đối 3.450 triệu đồng, đạt 50% dự toán.',
    'Bổ sung có mục tiêu từ ngân sách thành phố 920 triệu đồng.',
    'Thu trợ cấp từ ngân sách cấp trên là 4,2 tỷ đồng.',
    'Trợ cấp cân đối ngân sách 2.860 triệu đồng.',
    'Thu bổ sung ngân sách cấp trên 7.215 triệu đồng.',
    'Ngân sách cấp trên bổ sung 6,1 tỷ đồng.',
    'Trợ cấp ngân sách cấp trên 1.940 triệu đồng, đạt 47% kế hoạch.',
  ]),
  names(
    ['budget.revenue.transfer', 'budget.revenue.transfer'],
    ['Thu bổ sung cân đối 3.450 triệu đồng, bổ sung có mục tiêu 920 triệu đồng.'],
  ),
  namesNone([
    'Chi sự nghiệp giáo dục 640 triệu đồng.',
    'Trợ cấp đột xuất 12 triệu đồng cho gia đình bị hỏa hoạn.',
  ]),
]);

testNamings('total expenditure', [
  names('budget.expenditure.total', [
    'Tổng chi ngân sách 6,3 tỷ đồng, đạt 55% dự toán.',
    'Chi ngân sách xã ước 4,7 tỷ đồng, bằng 52% kế hoạch năm.',
    'Tổng chi NSĐP: 18.240 triệu đồng, đạt 63% dự toán.',
    'Tổng chi ngân sách phường đạt 9.870 triệu đồng, bằng 51,6% dự toán.',
    '- Chi NS: 3.412 triệu đồng/6.800 triệu đồng.',
    'Tổng các khoản chi ngân sách là 5,9 tỷ đồng.',
    'Chi cân đối ngân sách xã 7,4 tỷ đồng.',
    'Chi ngân sách địa phương 12,6 tỷ đồng, tăng 3% so cùng kỳ.',
  ]),
  names(
    ['budget.expenditure.total', 'budget.expenditure.recurrent', 'budget.expenditure.investment'],
    [
      'Tổng chi ngân sách 9,4 tỷ đồng, trong đó chi thường xuyên 5,1 tỷ đồng, chi đầu tư phát triển 4,3 tỷ đồng.',
      'Tổng chi NS: 9.400 triệu đồng; chi TX 5.100 triệu đồng; chi ĐTPT 4.300 triệu đồng.',
    ],
  ),
  namesNone([
    'Dự phòng ngân sách 230 triệu đồng.',
    'Chi chuyển nguồn 410 triệu đồng.',
    'Chi trả chế độ cho người có công 880 triệu đồng.',
    'Chi hỗ trợ dịch bệnh trên cây trồng 54 triệu đồng.',
  ]),
]);

testNamings('recurrent expenditure', [
  names('budget.expenditure.recurrent', [
    'Chi thường xuyên 4,4 tỷ đồng, đạt 53% dự toán.',
    'Tổng chi thường xuyên ước đạt 3.150 triệu đồng, bằng 49% dự toán năm.',
    'Chi TX: 2.860 triệu đồng.',
    'Chi thường xuyên của ngân sách xã là 3,9 tỷ đồng, tăng 5,1% so cùng kỳ.',
    'Trong đó chi thường xuyên: 5.120 triệu đồng/10.240 triệu đồng, đạt 50%.',
    'Chi hoạt động thường xuyên 4.010 triệu đồng.',
    'Chi thường xuyên cho bộ máy xã 3.300 triệu đồng, đạt 47,8% dự toán.',
  ]),
  namesNone([
    'Tiết kiệm 10% được 96 triệu đồng.',
    'Thường xuyên giúp đỡ 14 hộ khó khăn với số tiền hơn 8 triệu đồng mỗi quý.',
  ]),
]);

testNamings('investment expenditure', [
  names('budget.expenditure.investment', [
    'Chi đầu tư phát triển 2,7 tỷ đồng, đạt 46% dự toán.',
    'Chi XDCB: 1.420 triệu đồng, đạt 39% kế hoạch.',
    'Chi đầu tư xây dựng cơ bản 3,1 tỷ đồng.',
    'Chi ĐTPT ước 5.240 triệu đồng, bằng 58% dự toán.',
    'Chi đầu tư 1,8 tỷ đồng, tăng 12% so cùng kỳ.',
    'Chi xây dựng cơ bản 960 triệu đồng.',
    'Chi cho đầu tư phát triển là 4.300 triệu đồng.',
  ]),
  namesNone(['Tổng mức đầu tư của tuyến đường là 6,8 tỷ đồng.', 'Doanh nghiệp đầu tư nhà xưởng 15 tỷ đồng.']),
]);

testNamings('public investment: what was assigned', [
  names('investment.public.plan', [
    'Kế hoạch vốn đầu tư công năm 2024 được giao là 8,2 tỷ đồng.',
    'Tổng kế hoạch vốn đầu tư công 14.560 triệu đồng.',
    'Tổng vốn đầu tư công được phân bổ 21,3 tỷ đồng.',
    'Vốn đầu tư công được giao năm nay 6.450 triệu đồng.',
    'Kế hoạch vốn giao 9,1 tỷ đồng.',
    'Tổng nguồn vốn đầu tư công được giao là 17 tỷ đồng.',
    'Kế hoạch đầu tư công trung hạn được giao 62 tỷ đồng.',
    'Tổng vốn bố trí cho các công trình là 5,5 tỷ đồng.',
  ]),
  names(
    ['investment.public.plan', 'investment.public.disbursed', 'investment.public.disbursed'],
    [
      'Kế hoạch vốn đầu tư công 8,2 tỷ đồng; đã giải ngân 4,1 tỷ đồng, đạt 50% kế hoạch.',
      'Tổng vốn đầu tư công được giao 8.200 triệu đồng, giá trị giải ngân 4.100 triệu đồng, đạt 50% kế hoạch vốn.',
      'Vốn đầu tư công giao 8,2 tỷ đồng, đến nay giải ngân được 4,1 tỷ đồng, đạt tỷ lệ 50%.',
    ],
  ),
  namesNone(['Vốn vay ưu đãi cho hộ sản xuất 320 triệu đồng.', 'Công ty góp vốn 2 tỷ đồng mở xưởng may.']),
]);

testNamings('public investment: what was paid out', [
  names('investment.public.disbursed', [
    'Giải ngân vốn đầu tư công đạt 4,6 tỷ đồng, bằng 55% kế hoạch.',
    'Tỷ lệ giải ngân vốn đầu tư công đạt 62,4%.',
    'Đã giải ngân 3.120 triệu đồng vốn đầu tư công, đạt 48% kế hoạch vốn.',
    'Đến ngày 20/6 giải ngân được 2,9 tỷ đồng, đạt 36%.',
    'Giá trị giải ngân đạt 7.840 triệu đồng, bằng 71% kế hoạch vốn giao.',
    'Vốn ĐTC đã giải ngân 5,2 tỷ đồng.',
    'Công tác giải ngân vốn đầu tư công đạt 58,3% kế hoạch.',
    'Kết quả giải ngân các nguồn vốn đầu tư công đạt 44%.',
    'Giải ngân đạt 95% kế hoạch vốn.',
    'Thanh toán vốn đầu tư công 6,7 tỷ đồng, đạt 60% kế hoạch.',
  ]),
  namesNone([
    'Ngân hàng Chính sách xã hội giải ngân cho 42 hộ vay.',
    'Quỹ hỗ trợ nông dân cho 5 hộ vay 250 triệu đồng.',
  ]),
]);

testNamings('figures of a budget in one sentence', [
  names(
    [
      'budget.revenue.total',
      'budget.revenue.total',
      'budget.revenue.total',
      'budget.revenue.business-tax',
      'budget.revenue.business-tax',
      'budget.revenue.nonag-land-tax',
      'budget.revenue.nonag-land-tax',
      null,
      null,
      'budget.revenue.fees',
      'budget.revenue.fees',
    ],
    [
      'Tổng thu NSNN ước đạt 12.456 triệu đồng, đạt 58,2% so với dự toán thành phố giao, bằng 112,5% so với cùng kỳ năm trước; trong đó: thuế CTN-NQD 3.210 triệu đồng, đạt 61%; thuế sử dụng đất phi nông nghiệp 842 triệu đồng, đạt 98%; lệ phí trước bạ 2.140 triệu đồng, đạt 47%; phí, lệ phí 310 triệu đồng, đạt 72%.',
    ],
  ),
  names(
    [
      'budget.expenditure.total',
      'budget.expenditure.total',
      'budget.expenditure.investment',
      'budget.expenditure.recurrent',
      null,
    ],
    [
      'Tổng chi ngân sách xã là 8,9 tỷ đồng, đạt 57% dự toán, trong đó chi đầu tư XDCB 3,2 tỷ đồng, chi thường xuyên 5,4 tỷ đồng, chi dự phòng 0,3 tỷ đồng.',
    ],
  ),
  names(
    ['budget.revenue.local', 'budget.revenue.own-source', 'budget.revenue.transfer', null],
    [
      'Tổng thu ngân sách địa phương 56.320 triệu đồng, trong đó thu nội địa 12.450 triệu đồng, thu bổ sung từ ngân sách cấp trên 39.870 triệu đồng, thu chuyển nguồn 4.000 triệu đồng.',
    ],
  ),
  names(
    [
      'budget.revenue.total',
      'budget.revenue.total',
      'budget.revenue.total',
      'budget.expenditure.total',
      'budget.expenditure.total',
    ],
    ['Thu NSNN: 45,2 tỷ đồng (đạt 61% DT tỉnh giao, 58% NQ HĐND xã); chi NS: 38,6 tỷ đồng (đạt 49% DT).'],
  ),
  names(
    [
      'investment.public.plan',
      'construction.projects.count',
      null,
      'investment.public.disbursed',
      'investment.public.disbursed',
    ],
    [
      'Tổng kế hoạch vốn năm 2024 là 23,4 tỷ đồng, bố trí cho 11 công trình; giá trị khối lượng thực hiện 14,2 tỷ đồng; giải ngân 12,8 tỷ đồng, đạt 54,7% kế hoạch.',
    ],
  ),
  names(
    ['budget.revenue.nonag-land-tax', 'budget.revenue.business-tax', 'front.fund-gratitude'],
    ['Thuế SDĐ phi nông nghiệp đạt 99,8%, thuế môn bài đạt 100%, quỹ Đền ơn đáp nghĩa đạt 105%.'],
  ),
  names(
    ['budget.revenue.fees', 'budget.revenue.fees', null],
    ['Thu phí, lệ phí được 125,6 triệu đồng, đạt 83,7% KH; thu quỹ quốc phòng an ninh 45 triệu đồng.'],
  ),
]);
