import { names, namesNone, testNamings } from './naming.ts';

testNamings('social investment', [
  names('investment.total', [
    'Tổng vốn đầu tư toàn xã hội đạt 412 tỷ đồng, tăng 11% so cùng kỳ.',
    'Huy động vốn đầu tư toàn xã hội ước 168 tỷ đồng.',
    'Vốn đầu tư toàn xã hội trên địa bàn phường là 1.240 tỷ đồng.',
    'Tổng vốn ĐTTXH 95 tỷ đồng, đạt 61% kế hoạch.',
    'Tổng nguồn vốn đầu tư toàn xã hội 275 tỷ đồng.',
    'Tổng vốn đầu tư phát triển toàn xã hội đạt 310 tỷ đồng.',
    'Tổng huy động vốn đầu tư toàn xã hội 88,5 tỷ đồng.',
  ]),
  namesNone([
    'Tổng mức đầu tư nhà văn hóa ấp là 1,6 tỷ đồng.',
    'Doanh nghiệp rót thêm 30 tỷ đồng mở rộng kho lạnh.',
  ]),
]);

testNamings('gross output', [
  names('economy.output.total', [
    'Tổng giá trị sản xuất đạt 612 tỷ đồng, tăng 8,4% so cùng kỳ.',
    'Tổng giá trị sản xuất trên địa bàn xã ước 486,2 tỷ đồng, bằng 49% kế hoạch.',
    'Tổng GTSX các ngành 735 tỷ đồng.',
    'Giá trị sản xuất các ngành kinh tế đạt 1.120 tỷ đồng.',
    'Tổng giá trị sản phẩm 389 tỷ đồng, tăng 7,9%.',
    'Giá trị tổng sản phẩm trên địa bàn đạt 2.460 tỷ đồng.',
    'Tổng giá trị sản xuất toàn phường 540 tỷ đồng.',
    'GTSX ước thực hiện 274,6 tỷ đồng, đạt 52,1% KH.',
  ]),
  names(
    ['economy.output.total', 'economy.output.industry', 'economy.output.services'],
    [
      'Tổng giá trị sản xuất 735 tỷ đồng, trong đó: công nghiệp - tiểu thủ công nghiệp 310 tỷ đồng; thương mại - dịch vụ 240 tỷ đồng.',
    ],
  ),
  namesNone([
    'Giá trị sản xuất nông nghiệp đạt 146 tỷ đồng.',
    'Giá trị sản xuất ngành trồng trọt 88 tỷ đồng.',
    'Giá trị sản xuất chăn nuôi 41 tỷ đồng.',
    'Giá trị sản xuất nông - lâm - thủy sản 210 tỷ đồng.',
  ]),
]);

testNamings('economic growth', [
  names('economy.growth', [
    'Tốc độ tăng trưởng kinh tế đạt 9,2%.',
    'Kinh tế của phường tăng trưởng khá, tốc độ tăng trưởng đạt 10,4%.',
    'Tốc độ tăng giá trị sản xuất bình quân 8,7%/năm.',
    'Tăng trưởng kinh tế 6 tháng ước 7,35%.',
    'Tốc độ phát triển kinh tế đạt 11%.',
    'Tốc độ tăng trưởng GTSX đạt 8,1%, kế hoạch 8%.',
    'Tăng trưởng giá trị sản xuất đạt 12,6%.',
    'Tỷ lệ tăng trưởng kinh tế là 9,8%.',
    'Tốc độ tăng trưởng bình quân hằng năm đạt 9%.',
  ]),
  namesNone(['Nông nghiệp chiếm 31% cơ cấu kinh tế.', 'Nợ quá hạn chiếm 0,3%.']),
]);

testNamings('industry', [
  names('economy.output.industry', [
    'Giá trị sản xuất công nghiệp - tiểu thủ công nghiệp đạt 215 tỷ đồng, tăng 10,2% so cùng kỳ.',
    'Giá trị sản xuất CN-TTCN ước 64,5 tỷ đồng, đạt 51% kế hoạch.',
    'Công nghiệp, tiểu thủ công nghiệp đạt 142 tỷ đồng.',
    'GTSX công nghiệp - xây dựng 380 tỷ đồng.',
    'Giá trị sản xuất công nghiệp, TTCN và xây dựng đạt 96 tỷ đồng, bằng 54,3% kế hoạch năm.',
    'Giá trị tiểu thủ công nghiệp đạt 27 tỷ đồng.',
    'CN-TTCN: 118,6 tỷ đồng, tăng 9% so với năm 2023.',
    'Giá trị sản xuất ngành công nghiệp - xây dựng đạt 402 tỷ đồng.',
    'Giá trị SXCN - TTCN 73 tỷ đồng.',
  ]),
  names(
    [
      'economy.output.industry',
      'economy.output.industry',
      'economy.output.services',
      'economy.output.services',
    ],
    [
      'Công nghiệp - TTCN đạt 118 tỷ đồng, tăng 9% so cùng kỳ; thương mại - dịch vụ đạt 94 tỷ đồng, tăng 11% so cùng kỳ.',
    ],
  ),
  names(
    ['economy.output.services', 'economy.output.industry', null],
    [
      'Cơ cấu kinh tế: thương mại - dịch vụ chiếm 52%, công nghiệp - xây dựng 36%, nông nghiệp 12%.',
      'Tỷ trọng dịch vụ - thương mại 52%, tiểu thủ công nghiệp - xây dựng 36%, nông - lâm nghiệp 12%.',
    ],
  ),
  namesNone(['Cụm công nghiệp có diện tích 48 ha.', 'Khu công nghiệp thu hút 3.200 lao động.']),
]);

testNamings('trade and services', [
  names('economy.output.services', [
    'Giá trị thương mại - dịch vụ đạt 164 tỷ đồng, tăng 12% so cùng kỳ.',
    'Thương mại, dịch vụ ước đạt 88,4 tỷ đồng, bằng 53% kế hoạch.',
    'GTSX TM-DV: 214 tỷ đồng.',
    'Doanh thu thương mại - dịch vụ đạt 305 tỷ đồng.',
    'Giá trị sản xuất ngành thương mại - dịch vụ đạt 126 tỷ đồng.',
    'TM-DV đạt 97 tỷ đồng, tăng 10,5%.',
    'Dịch vụ - thương mại 76 tỷ đồng.',
    'Giá trị dịch vụ - thương mại - du lịch đạt 412 tỷ đồng.',
    'Doanh thu ngành thương mại dịch vụ ước 51 tỷ đồng.',
  ]),
  namesNone([
    'Doanh thu du lịch 18 tỷ đồng.',
    'Doanh thu của hợp tác xã đạt 2,3 tỷ đồng.',
    'Chi trả dịch vụ môi trường rừng 540 triệu đồng.',
  ]),
]);

testNamings('retail', [
  names('economy.retail', [
    'Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ đạt 186 tỷ đồng, tăng 13% so cùng kỳ.',
    'Tổng mức bán lẻ hàng hoá ước 72,3 tỷ đồng.',
    'Tổng mức lưu chuyển hàng hóa bán lẻ đạt 95 tỷ đồng, bằng 50,4% kế hoạch.',
    'Mức bán lẻ hàng hóa, dịch vụ đạt 140 tỷ đồng.',
    'Doanh thu bán lẻ hàng hóa 64 tỷ đồng.',
    'Tổng mức lưu chuyển hàng hóa 210 tỷ đồng.',
    'Tổng mức bán lẻ hàng hóa, doanh thu dịch vụ tiêu dùng là 1.320 tỷ đồng.',
    'TMBLHH đạt 412 tỷ đồng.',
  ]),
  namesNone(['Doanh thu của siêu thị đạt 21 tỷ đồng.', 'Giá bán lẻ gạo 17.500 đồng/kg.']),
]);

testNamings('export', [
  names('economy.export', [
    'Kim ngạch xuất khẩu đạt 86 tỷ đồng, tăng 4% so cùng kỳ.',
    'Tổng kim ngạch xuất khẩu ước 240 tỷ đồng.',
    'Giá trị xuất khẩu hàng may mặc đạt 31 tỷ đồng.',
    'Giá trị hàng xuất khẩu 45 tỷ đồng.',
    'Kim ngạch xuất khẩu trên địa bàn 128 tỷ đồng, bằng 55% kế hoạch.',
    'Doanh thu xuất khẩu đạt 62 tỷ đồng.',
    'Kim ngạch XK đạt 19 tỷ đồng.',
  ]),
  namesNone(['Giá xoài xuất khẩu 42.000 đồng/kg.', 'Có 4 doanh nghiệp xuất khẩu tham gia hội chợ.']),
]);

testNamings('household businesses', [
  names('economy.household-business.count', [
    'Toàn phường hiện có 1.742 hộ kinh doanh đang hoạt động.',
    'Trên địa bàn có 612 hộ kinh doanh cá thể.',
    'Số hộ kinh doanh: 486 hộ.',
    'Hiện phường đang quản lý 934 hộ kinh doanh.',
    'Có 215 hộ sản xuất, kinh doanh nhỏ lẻ.',
    'Tổng số hộ kinh doanh trên địa bàn là 778 hộ, tăng 25 hộ so cùng kỳ.',
    'Toàn xã có 341 cơ sở sản xuất, kinh doanh.',
    'Xã có 128 cơ sở kinh doanh, dịch vụ.',
  ]),
  names(
    ['economy.enterprise.count', 'economy.household-business.count'],
    [
      'Trên địa bàn có 46 doanh nghiệp, 830 hộ kinh doanh.',
      'Toàn xã hiện có 46 doanh nghiệp và 830 hộ kinh doanh cá thể.',
    ],
  ),
  namesNone([
    'Nhắc nhở 12 hộ kinh doanh bày bán lấn lề đường.',
    'Có 07 hộ kinh doanh ngừng hoạt động.',
    'Xử phạt 5 hộ kinh doanh lấn chiếm vỉa hè.',
  ]),
]);

testNamings('new household businesses', [
  names('economy.household-business.new', [
    'Cấp mới 38 giấy chứng nhận đăng ký hộ kinh doanh.',
    'Cấp mới 38 giấy chứng nhận đăng ký kinh doanh hộ cá thể.',
    'Có 64 hộ kinh doanh thành lập mới.',
    'Số hộ kinh doanh đăng ký mới: 57 hộ.',
    'Cấp 29 giấy phép kinh doanh.',
    'Cấp giấy CNĐKKD cho 41 hộ.',
    'Thành lập mới 72 hộ kinh doanh.',
    'Cấp đăng ký kinh doanh mới cho 33 hộ.',
    'Phát triển mới 26 hộ kinh doanh.',
    'Đã cấp đăng ký hộ kinh doanh cho 90 trường hợp.',
  ]),
  names(
    ['economy.household-business.new', 'economy.household-business.count'],
    ['Cấp mới 38 giấy chứng nhận đăng ký hộ kinh doanh, nâng tổng số lên 715 hộ kinh doanh.'],
  ),
  namesNone(['Thu hồi 11 giấy chứng nhận đăng ký hộ kinh doanh.', 'Có 9 hộ kinh doanh tạm ngừng.']),
]);

testNamings('enterprises', [
  names('economy.enterprise.count', [
    'Trên địa bàn phường có 214 doanh nghiệp đang hoạt động.',
    'Số doanh nghiệp trên địa bàn: 96.',
    'Hiện có 58 doanh nghiệp hoạt động trên địa bàn xã.',
    'Tổng số doanh nghiệp là 131 doanh nghiệp.',
    'Toàn phường có 305 doanh nghiệp.',
    'Xã có 27 công ty, doanh nghiệp.',
    'Phường hiện có 412 DN đang hoạt động.',
    'Toàn xã hiện có khoảng 40 công ty đang hoạt động.',
  ]),
  names(
    ['economy.enterprise.count', 'economy.cooperative.count', 'economy.household-business.count'],
    [
      'Toàn xã hiện có 18 doanh nghiệp, 6 hợp tác xã và 540 hộ kinh doanh.',
      'Trên địa bàn có 18 doanh nghiệp, 6 HTX, 540 hộ kinh doanh cá thể.',
    ],
  ),
  namesNone([
    'Thành lập mới 12 doanh nghiệp.',
    'Ký hợp đồng bao tiêu với 2 doanh nghiệp.',
    'Có 4 doanh nghiệp giải thể.',
    'Vận động 15 doanh nghiệp ủng hộ quỹ.',
    'Có 6 doanh nghiệp tham gia ngày hội việc làm.',
  ]),
]);

testNamings('cooperatives', [
  names('economy.cooperative.count', [
    'Toàn xã có 7 hợp tác xã.',
    'Hiện có 09 HTX đang hoạt động hiệu quả.',
    'Số hợp tác xã: 5.',
    'Xã có 12 tổ hợp tác.',
    'Duy trì hoạt động của 4 hợp tác xã nông nghiệp.',
    'Trên địa bàn có 03 HTX, 11 THT.',
    'Phường có 2 HTX dịch vụ.',
    'Thành lập được 02 hợp tác xã, nâng tổng số lên 06 hợp tác xã.',
  ]),
  names(
    ['economy.cooperative.count', null],
    [
      'Toàn xã có 05 hợp tác xã với 312 thành viên.',
      'Xã có 05 hợp tác xã với vốn điều lệ 6,2 tỷ đồng.',
      'Có 05 hợp tác xã, doanh thu 4,1 tỷ đồng.',
    ],
  ),
  namesNone([
    'Hợp tác xã thu mua 320 tấn bắp.',
    'Xã viên hợp tác xã góp 40 triệu đồng.',
    'Tập huấn tại 2 hợp tác xã.',
  ]),
]);

testNamings('tourists', [
  names('economy.tourist.visits', [
    'Đón 42.300 lượt khách tham quan.',
    'Thu hút hơn 15.000 lượt khách du lịch, tăng 18% so cùng kỳ.',
    'Lượt khách đến tham quan ước 86.000 lượt.',
    'Du khách đến địa bàn đạt 120.000 lượt người.',
    'Khách lưu trú 9.400 lượt, tăng 7%.',
    'Lượng khách du lịch đạt 35.600 lượt.',
    'Tổng lượt khách đến tham quan, du lịch: 61.500 lượt.',
    'Phục vụ khoảng 22 nghìn lượt du khách.',
    'Đón trên 230 nghìn lượt khách hành hương, tham quan.',
  ]),
  names(
    ['economy.tourist.visits', null],
    [
      'Đón 42.300 lượt khách, doanh thu 12 tỷ đồng.',
      'Thu hút 42.300 lượt khách du lịch, doanh thu du lịch đạt 12 tỷ đồng.',
    ],
  ),
  namesNone(['Có 14 cơ sở lưu trú.', 'Tuyên truyền cho 1.200 lượt người.', 'Toàn phường có 36 khách sạn.']),
]);

testNamings('policy-bank loans', [
  names('economy.loan.policy-bank', [
    'Tổng dư nợ Ngân hàng Chính sách xã hội 38,6 tỷ đồng, tăng 2,1 tỷ đồng so đầu năm.',
    'Dư nợ NHCSXH đạt 21,4 tỷ đồng.',
    'Dư nợ ủy thác qua các hội đoàn thể 45 tỷ đồng.',
    'Dư nợ cho vay hộ nghèo và đối tượng chính sách là 17,8 tỷ đồng.',
    'Tổng dư nợ vốn vay ưu đãi đạt 29,5 tỷ đồng.',
    'Tổng dư nợ các chương trình tín dụng chính sách 52 tỷ đồng.',
    'Hội Phụ nữ nhận ủy thác dư nợ 12,3 tỷ đồng.',
    'Tổng nguồn vốn ủy thác qua Ngân hàng CSXH 33 tỷ đồng.',
  ]),
  names(
    ['economy.loan.policy-bank', null],
    [
      'Tổng dư nợ Ngân hàng CSXH 38,6 tỷ đồng với 1.120 hộ còn dư nợ.',
      'Dư nợ ủy thác 38,6 tỷ đồng, 31 tổ tiết kiệm và vay vốn.',
    ],
  ),
  namesNone([
    'Nợ thuế 210 triệu đồng.',
    'Quỹ hỗ trợ nông dân giúp 8 hộ vay 400 triệu đồng.',
    'Nợ quá hạn chiếm 0,2%.',
  ]),
]);

testNamings('income per head', [
  names('income.per-capita', [
    'Thu nhập bình quân đầu người đạt 62,5 triệu đồng/người/năm.',
    'Thu nhập bình quân đầu người ước 58 triệu đồng, tăng 4,2 triệu đồng so năm 2023.',
    'TNBQ đầu người: 71,3 triệu đồng/năm.',
    'Bình quân thu nhập đầu người 49,6 triệu đồng/người/năm.',
    'Thu nhập bình quân 66 triệu đồng/người/năm.',
    'Thu nhập BQĐN đạt 45 triệu đồng.',
    'Thu nhập bình quân của người dân đạt 60 triệu đồng/người/năm.',
    'Thu nhập đầu người 73,8 triệu đồng.',
    'Mức thu nhập bình quân/người/năm đạt 54 triệu đồng.',
    'Thu nhập bình quân trên người đạt 55 triệu đồng/năm.',
  ]),
  namesNone([
    'Mô hình nuôi lươn cho thu nhập 150 triệu đồng mỗi năm.',
    'Tổng thu nhập của hộ ông Tám là 240 triệu đồng.',
    'Lương bình quân của công nhân 8,5 triệu đồng/tháng.',
  ]),
]);

testNamings('figures of an economy in one sentence', [
  names(
    [
      'economy.output.total',
      'economy.output.total',
      null,
      'economy.output.industry',
      'economy.output.services',
    ],
    [
      'Tổng giá trị sản xuất ước đạt 845 tỷ đồng, tăng 9,6%; trong đó nông nghiệp 215 tỷ đồng, công nghiệp - xây dựng 360 tỷ đồng, thương mại - dịch vụ 270 tỷ đồng.',
    ],
  ),
  names(
    [
      'economy.enterprise.count',
      'economy.cooperative.count',
      'economy.cooperative.count',
      'economy.household-business.count',
      'labour.jobs.created',
    ],
    [
      'Toàn xã hiện có 56 doanh nghiệp, 7 HTX, 12 tổ hợp tác, 745 hộ kinh doanh cá thể, giải quyết việc làm cho hơn 2.300 lao động.',
    ],
  ),
  names(
    ['economy.household-business.new', null, null],
    ['Cấp mới giấy chứng nhận đăng ký kinh doanh cho 32 hộ với tổng vốn 4,2 tỷ đồng; ngừng kinh doanh 8 hộ.'],
  ),
  names(
    [null, null, 'economy.tourist.visits', 'economy.tourist.visits'],
    ['Có 12 cơ sở lưu trú với 156 phòng, đón 8.400 lượt khách, tăng 12%.'],
  ),
  names(
    ['economy.tourist.visits', 'economy.tourist.visits', null],
    [
      'Khách du lịch đến tham quan ước đạt 215.000 lượt, tăng 23% so với cùng kỳ; tổng doanh thu du lịch ước đạt 86 tỷ đồng.',
    ],
  ),
  names(
    [null, 'economy.output.industry', 'economy.output.services'],
    [
      'Giá trị sản xuất nông - lâm - ngư nghiệp 145 tỷ đồng, công nghiệp - TTCN và xây dựng 98 tỷ đồng, thương mại - dịch vụ 132 tỷ đồng.',
    ],
  ),
  names(
    ['economy.household-business.new', null, null],
    [
      'Đã có 34 hộ được cấp giấy chứng nhận đăng ký kinh doanh; 6 doanh nghiệp thành lập mới với vốn đăng ký 45 tỷ đồng.',
    ],
  ),
  names(
    ['economy.loan.policy-bank', null, null],
    ['Tổng dư nợ Ngân hàng Chính sách xã hội đạt 42,6 tỷ đồng với 845 hộ vay, nợ quá hạn 56 triệu đồng.'],
  ),
]);
