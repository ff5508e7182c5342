import { names, namesNone, testNamings } from './naming.ts';

testNamings('vaccination', [
  names('health.vaccination.full-rate', [
    'Trẻ dưới 1 tuổi được tiêm chủng đầy đủ đạt 95,4%.',
    'Tỷ lệ trẻ em dưới 1 tuổi được tiêm đầy đủ các loại vắc xin đạt 96,1%.',
    'Tiêm chủng mở rộng đạt 93,7%.',
    'Tỷ lệ tiêm chủng đầy đủ cho trẻ dưới 01 tuổi 94,8%.',
    'Tỷ lệ trẻ tiêm chủng đủ mũi đạt 92,6%.',
    'TCMR: 98,2% trẻ được tiêm.',
    'Trẻ em dưới 1 tuổi tiêm đủ liều vắc xin đạt 90,5% kế hoạch.',
  ]),
  namesNone([
    'Tiêm vắc xin phòng uốn ván cho phụ nữ có thai đạt 88%.',
    'Tiêm phòng dại cho chó mèo đạt 84,5%.',
    'Tỷ lệ trẻ uống vitamin A đạt 99%.',
  ]),
]);

testNamings('malnutrition', [
  names('health.malnutrition.stunting', [
    'Tỷ lệ trẻ em dưới 5 tuổi suy dinh dưỡng thể thấp còi 12,4%.',
    'Suy dinh dưỡng thấp còi giảm còn 9,8%.',
    'Tỷ lệ suy dinh dưỡng chiều cao theo tuổi là 11,3%.',
    'Trẻ thấp còi chiếm 10,6%.',
    'Tỷ lệ SDD thể thấp còi ở trẻ dưới 5 tuổi còn 13,1%.',
    'Suy dinh dưỡng theo chiều cao 8,9%.',
  ]),
  names('health.malnutrition.underweight', [
    'Tỷ lệ trẻ em dưới 5 tuổi suy dinh dưỡng thể nhẹ cân 6,2%.',
    'Tỷ lệ suy dinh dưỡng trẻ em còn 7,5%.',
    'Suy dinh dưỡng cân nặng theo tuổi 5,4%.',
    'Tỷ lệ trẻ dưới 5 tuổi bị suy dinh dưỡng giảm còn 8,1%.',
    'Trẻ SDD nhẹ cân chiếm 4,9%.',
    'Tỷ lệ SDD ở trẻ dưới 5 tuổi còn 6,7%.',
    'Suy dinh dưỡng theo cân nặng 5,8%, giảm 0,3%.',
  ]),
  names(
    ['health.malnutrition.underweight', 'health.malnutrition.stunting'],
    [
      'Tỷ lệ suy dinh dưỡng thể nhẹ cân 6,2%, thể thấp còi 11,7%.',
      'Trẻ suy dinh dưỡng nhẹ cân 6,2%; thấp còi 11,7%.',
      'Suy dinh dưỡng theo cân nặng 6,2%, theo chiều cao 11,7%.',
    ],
  ),
  namesNone(['Trẻ thừa cân, béo phì chiếm 7,2%.', 'Tỷ lệ phụ nữ mang thai được khám thai 97%.']),
]);

testNamings('visits and diseases', [
  names('health.visits', [
    'Trạm Y tế khám bệnh cho 6.540 lượt người.',
    'Tổng số lượt khám chữa bệnh: 9.120 lượt.',
    'Khám, chữa bệnh được 4.875 lượt.',
    'Khám và điều trị bệnh cho 3.260 lượt bệnh nhân.',
    'Có 7.415 lượt người đến khám, chữa bệnh tại trạm y tế.',
    'Số lượt KCB tại trạm 5.038 lượt, đạt 52% kế hoạch.',
    'Khám bệnh, cấp thuốc cho 2.704 lượt người.',
    'Khám BHYT 3.890 lượt.',
    'Tổng số lần khám bệnh 8.210 lượt, đạt 64% kế hoạch.',
  ]),
  names('health.dengue.cases', [
    'Ghi nhận 23 ca sốt xuất huyết, tăng 09 ca so với cùng kỳ.',
    'Sốt xuất huyết: 18 trường hợp.',
    'Số ca mắc sốt xuất huyết là 31 ca.',
    'Bệnh sốt xuất huyết có 14 ca mắc.',
    'SXH 12 ca, giảm 05 ca.',
    'Phát hiện 06 ca mắc SXHD.',
    'Dịch bệnh sốt xuất huyết xảy ra 27 ca, giảm 38,6% so cùng kỳ.',
    'Sốt xuất huyết Dengue 16 ca.',
  ]),
  names('health.hfmd.cases', [
    'Tay chân miệng 44 ca, tăng 12 ca.',
    'Ghi nhận 29 ca mắc tay chân miệng.',
    'Bệnh tay - chân - miệng: 17 trường hợp.',
    'TCM 21 ca, giảm 04 ca so với cùng kỳ.',
    'Số ca mắc bệnh tay, chân, miệng là 38 ca.',
    'Có 15 ca mắc bệnh tay chân miệng.',
  ]),
  names(
    ['health.dengue.cases', 'health.hfmd.cases'],
    [
      'Ghi nhận 23 ca sốt xuất huyết, 44 ca tay chân miệng.',
      'Sốt xuất huyết 23 ca, tay chân miệng 44 ca.',
      'Có 23 ca mắc sốt xuất huyết và 44 ca mắc tay chân miệng.',
      'Bệnh sốt xuất huyết: 23 ca; bệnh tay chân miệng: 44 ca.',
    ],
  ),
  namesNone([
    'Ghi nhận 05 ca sởi.',
    'Bệnh thủy đậu 11 ca.',
    'Xử lý 07 ổ dịch sốt xuất huyết.',
    'Có 340 ca mắc Covid-19.',
    'Quản lý 62 bệnh nhân tâm thần.',
    'Phát hiện 03 ca lao mới.',
  ]),
]);

testNamings('food inspections', [
  names('health.food-inspection', [
    'Kiểm tra an toàn thực phẩm 48 cơ sở.',
    'Đoàn liên ngành kiểm tra ATTP được 36 cơ sở.',
    'Kiểm tra 52 cơ sở sản xuất, kinh doanh thực phẩm.',
    'Số cơ sở được kiểm tra vệ sinh an toàn thực phẩm: 27 cơ sở.',
    'Kiểm tra ATVSTP 64/70 cơ sở.',
    'Có 41 cơ sở kinh doanh dịch vụ ăn uống được kiểm tra an toàn thực phẩm.',
    'Tổ chức kiểm tra vệ sinh ATTP đối với 33 cơ sở.',
    'Kiểm tra 19 cơ sở dịch vụ ăn uống.',
  ]),
  namesNone(['Toàn phường có 15 cơ sở lưu trú.', 'Kiểm tra phòng cháy 22 cơ sở.', 'Xử phạt 03 cơ sở.']),
]);

testNamings('whole sentences of reports', [
  names(
    ['health.visits', null],
    ['Trạm Y tế khám, điều trị cho 5.480 lượt bệnh nhân, trong đó khám BHYT 4.120 lượt.'],
  ),
  names(
    ['health.dengue.cases', 'health.dengue.cases', 'health.hfmd.cases', 'health.hfmd.cases'],
    ['Sốt xuất huyết 19 ca (giảm 07 ca), tay chân miệng 25 ca (tăng 03 ca), không có tử vong.'],
  ),
  names(
    ['health.vaccination.full-rate', 'health.malnutrition.underweight'],
    ['Tiêm chủng mở rộng cho trẻ dưới 1 tuổi đạt 96,4%; tỷ lệ suy dinh dưỡng ở trẻ dưới 5 tuổi 7,8%.'],
  ),
  names(
    ['health.visits', 'health.visits'],
    ['Công tác khám chữa bệnh: tổng số lần khám 7.215 lượt, đạt 58% kế hoạch năm.'],
  ),
  names(
    ['health.dengue.cases', 'health.hfmd.cases', null],
    ['Tình hình dịch bệnh: SXH 11 ca, TCM 06 ca, sởi 02 ca.'],
  ),
  namesNone(['Đoàn liên ngành kiểm tra 38 lượt cơ sở, nhắc nhở 04 cơ sở về vệ sinh an toàn thực phẩm.']),
  names('health.dengue.cases', ['Sốt xuất huyết ghi nhận 45 ca, giảm 52% so với cùng kỳ (94 ca).']),
  names(
    ['health.visits', 'health.visits', null],
    [
      'Trong quý I, Trạm Y tế phường đã khám, chữa bệnh cho 3.215 lượt người, đạt 26,8% kế hoạch năm; trong đó khám bằng y học cổ truyền 640 lượt.',
    ],
  ),
  namesNone(['Phun hóa chất diệt muỗi 03 đợt, xử lý 11 ổ dịch nhỏ.']),
  names(
    ['health.dengue.cases', 'health.dengue.cases', 'health.hfmd.cases', 'health.hfmd.cases', null],
    [
      'Từ đầu năm đến nay ghi nhận 52 ca mắc sốt xuất huyết (tăng 18 ca), 37 ca mắc tay chân miệng (giảm 09 ca), 04 ca sởi.',
    ],
  ),
  names(
    ['health.dengue.cases', 'health.hfmd.cases'],
    ['Số ca mắc sốt xuất huyết và tay chân miệng lần lượt là 52 và 37 ca.'],
  ),
  names(
    [
      'health.malnutrition.underweight',
      'health.malnutrition.underweight',
      'health.malnutrition.stunting',
      'health.malnutrition.stunting',
    ],
    ['Tỷ lệ trẻ suy dinh dưỡng nhẹ cân giảm từ 8,2% xuống 7,4%, thấp còi giảm từ 13,5% xuống 12,1%.'],
  ),
  namesNone(['Tiêm vắc xin phòng Covid-19: mũi 3 đạt 92%, mũi 4 đạt 81%.']),
  namesNone(['Cho trẻ uống Vitamin A đạt 99,2%.']),
  namesNone(['Quản lý 412 người bệnh tăng huyết áp, 156 người bệnh đái tháo đường.']),
]);
