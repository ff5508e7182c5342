import { names, namesNone, testNamings } from './naming.ts';

testNamings('sown area', [
  names('agri.sown-area.total', [
    'Tổng diện tích gieo trồng 1.245 ha, đạt 98% kế hoạch.',
    'Diện tích gieo trồng cây hằng năm ước 860 ha, tăng 12 ha so cùng kỳ.',
    'Tổng diện tích gieo trồng cây hàng năm: 512,4 ha.',
    'Tổng DTGT đạt 734 ha, bằng 51,2% kế hoạch.',
    'Toàn xã gieo trồng được 640 ha cây trồng các loại.',
    'Tổng diện tích gieo trồng vụ xuân là 418 ha.',
    'Diện tích gieo trồng các loại cây 975,6 ha.',
    'Gieo trồng cả năm đạt 1.320 ha.',
  ]),
  namesNone([
    'Trồng mới 45 ha rừng.',
    'Chuyển đổi 32 ha đất kém hiệu quả sang trồng cỏ.',
    'Diện tích cây keo 120 ha.',
    'Gieo trồng 84 ha cây vụ đông.',
  ]),
]);

testNamings('rice area', [
  names('agri.rice.area', [
    'Diện tích lúa 486 ha, đạt 100% kế hoạch.',
    'Lúa Đông Xuân xuống giống 3.210 ha.',
    'Vụ Hè Thu đã xuống giống được 2.870 ha, đạt 99,3% kế hoạch.',
    'Gieo cấy 312,5 ha lúa xuân, đạt 100% kế hoạch.',
    'Diện tích gieo sạ lúa vụ Thu Đông 1.940 ha.',
    '- Cây lúa: 265 ha, đạt 101,2% kế hoạch.',
    'Tổng diện tích gieo cấy lúa cả năm 744 ha, giảm 6 ha so với năm 2023.',
    'Nông dân đã xuống giống dứt điểm 1.560 ha lúa Hè Thu.',
    'Lúa nước 120 ha, lúa nương 35 ha.',
    'Diện tích lúa Chiêm Xuân 405 ha.',
  ]),
  names(
    ['agri.rice.area', 'agri.rice.yield', 'agri.rice.output'],
    [
      'Diện tích lúa 486 ha, năng suất bình quân 62 tạ/ha, sản lượng 3.013 tấn.',
      'Lúa Đông Xuân: diện tích 486 ha, năng suất 62 tạ/ha, sản lượng đạt 3.013 tấn.',
      'Vụ lúa Xuân gieo cấy 486 ha, năng suất ước đạt 62 tạ/ha, sản lượng thóc 3.013 tấn.',
      'Cây lúa: 486 ha, năng suất 6,2 tấn/ha, sản lượng 3.013 tấn.',
    ],
  ),
  namesNone([
    'Diện tích lúa bị ngập úng 45 ha.',
    'Có 26 ha lúa nhiễm đạo ôn.',
    'Lúa đã thu hoạch 1.200 ha.',
    'Cây bắp 84 ha.',
    'Vùng sản xuất lúa hữu cơ mở rộng lên 18 ha.',
  ]),
]);

testNamings('rice yield', [
  names('agri.rice.yield', [
    'Năng suất lúa bình quân đạt 64,5 tạ/ha.',
    'Năng suất lúa 6,8 tấn/ha, tăng 0,2 tấn/ha so cùng kỳ.',
    'Vụ Đông Xuân năng suất ước đạt 7,2 tấn/ha.',
    'Lúa Hè Thu năng suất 58 tạ/ha.',
    'NSBQ lúa cả năm 61,3 tạ/ha.',
    'Thu hoạch lúa Thu Đông, năng suất từ 5,5 đến 6 tấn/ha.',
    'Năng suất lúa vụ mùa đạt 52,8 tạ/ha.',
  ]),
  names(
    ['agri.rice.yield', 'agri.rice.yield'],
    ['Năng suất lúa ước đạt 62 tạ/ha, tăng 1,5 tạ/ha so với cùng kỳ.'],
  ),
  namesNone([
    'Năng suất bắp 55 tạ/ha.',
    'Năng suất mía 72 tấn/ha.',
    'Xoài cho năng suất 14 tấn/ha.',
    'Năng suất ngô đạt 48 tạ/ha.',
  ]),
]);

testNamings('rice output', [
  names('agri.rice.output', [
    'Sản lượng lúa 18.450 tấn, đạt 102% kế hoạch.',
    'Tổng sản lượng lúa cả năm ước 32.180 tấn.',
    'Sản lượng thóc đạt 2.715 tấn.',
    'Sản lượng lúa vụ Hè Thu 9.640 tấn.',
    'Lúa Đông Xuân cho sản lượng 12.300 tấn.',
    'Tổng sản lượng thóc 4.812,6 tấn, tăng 1,4% so cùng kỳ.',
    'Vụ lúa Thu Đông thu hoạch xong, sản lượng đạt 8.100 tấn.',
  ]),
  namesNone([
    'Sản lượng xoài 1.240 tấn.',
    'Sản lượng ngô 312 tấn.',
    'Sản lượng cà phê nhân 860 tấn.',
    'Sản lượng mía đạt 4.500 tấn.',
  ]),
]);

testNamings('grain output', [
  names('agri.grain.output', [
    'Tổng sản lượng lương thực 3.456 tấn, đạt 101% kế hoạch.',
    'Sản lượng lương thực có hạt đạt 2.980 tấn.',
    'Tổng sản lượng lương thực cây có hạt ước 4.120 tấn.',
    'Lương thực có hạt 1.870 tấn, tăng 32 tấn so cùng kỳ.',
    'SLLT có hạt: 2.640 tấn.',
    'Tổng sản lượng lương thực quy thóc 5.215 tấn.',
    'Sản lượng cây lương thực có hạt đạt 3.312 tấn.',
    'Sản lượng LT cây có hạt 2.210 tấn.',
  ]),
  names(
    ['agri.grain.output', 'agri.grain.per-capita'],
    [
      'Tổng sản lượng lương thực 3.456 tấn; bình quân lương thực 512 kg/người/năm.',
      'Sản lượng lương thực có hạt 3.456 tấn, lương thực bình quân đầu người 512 kg/người/năm.',
    ],
  ),
  namesNone(['Hỗ trợ 3 tấn gạo cho hộ thiếu đói.', 'Sản lượng sắn 640 tấn.']),
]);

testNamings('grain per head', [
  names('agri.grain.per-capita', [
    'Bình quân lương thực đầu người đạt 486 kg/người/năm.',
    'Lương thực bình quân đầu người 520 kg/người/năm.',
    'Bình quân lương thực 455 kg/người/năm, tăng 5 kg so năm 2023.',
    'BQLT đầu người: 530 kg/người/năm.',
    'Lương thực bình quân 610 kg/người/năm.',
    'Sản lượng lương thực bình quân đầu người đạt 575 kg/người/năm.',
    'Bình quân lương thực/người đạt 498 kg/người/năm.',
  ]),
  namesNone(['Hỗ trợ gạo 15 kg/người/tháng.', 'Mức bón phân 80 kg/ha.']),
]);

testNamings('vegetables', [
  names('agri.vegetable.area', [
    'Diện tích rau màu 134 ha, đạt 96% kế hoạch.',
    'Rau màu các loại 92,5 ha.',
    'Cây màu: 210 ha.',
    'Hoa màu xuống giống 76 ha.',
    'Diện tích trồng rau, màu 118 ha, tăng 4 ha.',
    'Rau, đậu các loại 63 ha.',
    'Diện tích rau xanh 41 ha.',
    'Trồng 55 ha rau màu.',
    'Rau các loại 38,2 ha.',
  ]),
  names(
    ['agri.rice.area', 'agri.vegetable.area', 'agri.fruit.area'],
    [
      'Diện tích lúa 940 ha, rau màu 163 ha, cây ăn trái 1.286 ha.',
      'Lúa 940 ha; màu 163 ha; vườn cây ăn trái 1.286 ha.',
    ],
  ),
  namesNone(['Hoa công nghệ cao 14 ha.', 'Mô hình rau thủy canh 0,6 ha.', 'Cây bắp lai 84 ha.']),
]);

testNamings('fruit and perennials', [
  names('agri.fruit.area', [
    'Diện tích cây ăn trái 1.120 ha.',
    'Diện tích cây ăn quả 312 ha, tăng 18 ha so cùng kỳ.',
    'Vườn cây ăn trái 860 ha.',
    'Cây lâu năm 540 ha, đạt 100% kế hoạch.',
    'Diện tích vườn 415 ha.',
    'Vườn xoài 42 ha đang cho trái.',
    'Tổng diện tích cây lâu năm là 1.860 ha.',
    'Cây ăn quả các loại 76,4 ha.',
    'Diện tích trồng cây ăn trái 233 ha.',
  ]),
  namesNone([
    'Sầu riêng 210 ha.',
    'Diện tích cà phê 1.340 ha.',
    'Sản lượng trái cây 6.200 tấn.',
    'Cây công nghiệp hằng năm 45 ha.',
    'Diện tích hồ tiêu 62 ha.',
  ]),
]);

testNamings('output per hectare', [
  names('agri.value-per-ha', [
    'Giá trị sản xuất trên 1 ha đất canh tác đạt 145 triệu đồng/ha/năm.',
    'Giá trị sản phẩm trên một ha đất trồng trọt 128 triệu đồng/ha.',
    'Giá trị thu hoạch bình quân 1 ha canh tác 110 triệu đồng/ha.',
    'Giá trị sản xuất bình quân trên 1 ha đất nông nghiệp ước 165 triệu đồng/ha/năm.',
    'Giá trị sản xuất bình quân/ha đất canh tác đạt 152 triệu đồng/ha/năm.',
    'Giá trị sản phẩm thu hoạch trên 1 ha đất trồng trọt và nuôi trồng thủy sản 138 triệu đồng/ha.',
    'Giá trị kinh tế trên một đơn vị diện tích đạt 120 triệu đồng/ha/năm.',
    'Giá trị sản xuất/ha đất nông nghiệp đạt 96 triệu đồng/ha.',
    'Giá trị sản xuất trên một héc-ta đất trồng trọt đạt 134 triệu đồng/ha.',
  ]),
  namesNone([
    'Chi phí sản xuất 24 triệu đồng/ha.',
    'Mô hình dưa lưới cho lợi nhuận 300 triệu đồng/ha.',
    'Hỗ trợ 2 triệu đồng/ha cho diện tích chuyển đổi.',
  ]),
]);

testNamings('aquaculture area', [
  names('agri.aquaculture.area', [
    'Diện tích nuôi trồng thủy sản 215 ha.',
    'Diện tích NTTS: 84,6 ha, đạt 100% kế hoạch.',
    'Diện tích thả nuôi 132 ha.',
    'Diện tích nuôi tôm 640 ha.',
    'Diện tích mặt nước nuôi trồng thủy sản 96 ha.',
    'Nuôi cá ao 42 ha.',
    'Duy trì 78 ha nuôi trồng thủy sản.',
    'Diện tích nuôi cá 53 ha.',
    'Diện tích ao, hồ nuôi cá là 37,5 ha.',
  ]),
  names(
    ['agri.aquaculture.area', 'agri.aquaculture.output'],
    [
      'Diện tích nuôi trồng thủy sản 215 ha, sản lượng 1.640 tấn.',
      'Nuôi trồng thủy sản 215 ha; sản lượng thu hoạch ước 1.640 tấn.',
      'Diện tích nuôi cá tra 215 ha, sản lượng 1.640 tấn.',
    ],
  ),
  namesNone(['Có 45 lồng bè nuôi cá.', 'Thả 2,5 vạn con cá giống.', 'Giá tôm thẻ 128.000 đồng/kg.']),
]);

testNamings('aquatic output', [
  names('agri.aquaculture.output', [
    'Tổng sản lượng thủy sản 4.560 tấn, đạt 53% kế hoạch.',
    'Sản lượng khai thác hải sản ước 2.310 tấn.',
    'Sản lượng nuôi trồng thủy sản đạt 860 tấn.',
    'Sản lượng đánh bắt 1.480 tấn.',
    'Sản lượng tôm nuôi 712 tấn.',
    'Sản lượng cá tra 12.400 tấn.',
    'Sản lượng khai thác, nuôi trồng thủy sản 3.200 tấn, tăng 4,1%.',
    'Khai thác thủy sản được 1.950 tấn.',
    'Sản lượng thủy, hải sản đạt 5.120 tấn.',
    'Sản lượng cá các loại 340 tấn.',
  ]),
  namesNone(['Toàn xã có 86 tàu cá.', 'Sản lượng muối 640 tấn.']),
]);

testNamings('cattle and pigs', [
  names('agri.livestock.cattle-pig', [
    'Tổng đàn gia súc 4.320 con.',
    'Tổng đàn heo 2.150 con, tăng 6% so cùng kỳ.',
    'Đàn lợn 1.870 con, đạt 98% kế hoạch.',
    'Đàn trâu, bò 945 con.',
    'Đàn trâu 312 con, đàn bò 1.204 con, đàn lợn 2.860 con.',
    'Tổng đàn gia súc hiện có: trâu 210 con, bò 640 con, lợn 1.950 con.',
    'Đàn dê 186 con.',
    'Heo 1.420 con; bò 380 con.',
    'Tổng đàn lợn hiện có trên 3.100 con.',
    'Đàn bò sữa 96 con.',
  ]),
  names(
    ['agri.livestock.cattle-pig', 'agri.livestock.poultry'],
    [
      'Tổng đàn gia súc 4.320 con, gia cầm 68.500 con.',
      'Đàn gia súc 4.320 con; đàn gia cầm 68.500 con.',
      'Chăn nuôi: tổng đàn heo 4.320 con, tổng đàn gia cầm 68.500 con.',
      'Đàn trâu bò có 4.320 con, gà vịt 68.500 con.',
    ],
  ),
  namesNone([
    'Tiêu hủy 47 con heo mắc bệnh.',
    'Tiêm phòng cho 612 con chó, mèo.',
    'Tiêm vắc xin lở mồm long móng cho 820 con trâu, bò.',
    'Hỗ trợ 10 con bò giống cho hộ nghèo.',
    'Dịch tả lợn châu Phi làm chết 36 con.',
  ]),
]);

testNamings('poultry', [
  names('agri.livestock.poultry', [
    'Tổng đàn gia cầm 86.400 con, tăng 5,2% so cùng kỳ.',
    'Đàn gia cầm hiện có 42.000 con.',
    'Gia cầm 35.600 con, đạt 101% kế hoạch.',
    'Đàn vịt đẻ 12.500 con.',
    'Đàn gà 28.300 con.',
    'Tổng đàn gia cầm, thủy cầm 97.800 con.',
    'Đàn gà, vịt 51.200 con.',
    'Gà 18.400 con, vịt 9.600 con.',
  ]),
  namesNone([
    'Tiêm phòng cúm gia cầm 24.000 con.',
    'Gà giống hỗ trợ cho hộ nghèo 150 con.',
    'Hỗ trợ 600 con gà giống.',
  ]),
]);

testNamings('OCOP', [
  names('agri.ocop.products', [
    'Có 5 sản phẩm OCOP đạt 3 sao trở lên.',
    'Toàn xã có 04 sản phẩm được công nhận OCOP.',
    'Công nhận mới 2 sản phẩm OCOP 3 sao.',
    'Số sản phẩm đạt chuẩn OCOP: 7 sản phẩm.',
    'Xã có 3 sản phẩm đạt OCOP 4 sao.',
    'Duy trì 6 sản phẩm OCOP.',
    'Có thêm 02 sản phẩm được chứng nhận OCOP.',
    'Sản phẩm OCOP hiện có 8 sản phẩm.',
  ]),
  namesNone(['Có 5 sản phẩm dự thi sáng tạo trẻ.', 'Cấp 3 mã số vùng trồng.']),
]);

testNamings('figures of a season or a herd in one sentence', [
  names(
    [
      'agri.rice.area',
      'agri.rice.area',
      'agri.rice.yield',
      'agri.rice.output',
      'agri.rice.area',
      'agri.rice.area',
    ],
    [
      'Vụ Đông Xuân toàn xã xuống giống 1.245 ha, đạt 100% KH, năng suất bình quân 7,1 tấn/ha, sản lượng 8.840 tấn; vụ Hè Thu xuống giống 1.230 ha, đạt 98,8% KH.',
    ],
  ),
  names(
    ['agri.rice.area', null, 'agri.rice.yield'],
    ['Gieo sạ lúa Hè Thu 2.105 ha; đã thu hoạch 1.560 ha, năng suất ước 5,8 tấn/ha.'],
  ),
  names(
    ['agri.rice.area', 'agri.rice.yield', null, null, null, 'agri.vegetable.area'],
    ['Lúa 285 ha, năng suất 66 tạ/ha; ngô 62 ha, năng suất 52 tạ/ha; lạc 18 ha; rau các loại 47 ha.'],
  ),
  names(
    [
      'agri.livestock.cattle-pig',
      'agri.livestock.cattle-pig',
      'agri.livestock.cattle-pig',
      'agri.livestock.poultry',
      null,
    ],
    [
      'Tổng đàn trâu 215 con, đàn bò 1.120 con, đàn lợn 3.450 con, đàn gia cầm 45.600 con; sản lượng thịt hơi xuất chuồng 412 tấn.',
    ],
  ),
  names(
    [
      'agri.livestock.cattle-pig',
      'agri.livestock.cattle-pig',
      'agri.livestock.poultry',
      'agri.livestock.poultry',
    ],
    ['Đàn heo có 5.640 con, tăng 320 con; gia cầm 78.000 con, tăng 4.200 con so với cùng kỳ.'],
  ),
  names(
    [null, null, null],
    ['Xảy ra 2 ổ dịch tả lợn châu Phi, tiêu hủy 42 con lợn với trọng lượng 2.560 kg.'],
  ),
  names(
    ['agri.aquaculture.area', 'agri.aquaculture.output', 'agri.aquaculture.output'],
    ['Nuôi trồng thủy sản: diện tích 64 ha, sản lượng ước đạt 145 tấn, đạt 52% kế hoạch.'],
  ),
  names(
    ['agri.aquaculture.output', 'agri.aquaculture.output', null],
    ['Khai thác hải sản được 1.230 tấn, đạt 55,4% KH; toàn xã có 142 tàu thuyền.'],
  ),
  names(['agri.vegetable.area', null], ['Cây màu các loại xuống giống được 125 ha, trong đó bắp 45 ha.']),
  names(
    ['agri.ocop.products', 'agri.ocop.products'],
    ['Công nhận 3 sản phẩm OCOP hạng 3 sao, nâng tổng số sản phẩm OCOP của xã lên 9 sản phẩm.'],
  ),
]);
