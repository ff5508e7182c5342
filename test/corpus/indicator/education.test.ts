import { names, namesNone, testNamings } from './naming.ts';

testNamings('schools of the national standard', [
  names('edu.national-standard-schools', [
    'Có 5/6 trường đạt chuẩn quốc gia.',
    'Tỷ lệ trường đạt chuẩn quốc gia đạt 83,3%.',
    'Toàn xã có 4 trường đạt chuẩn quốc gia mức độ 1.',
    'Số trường học đạt chuẩn quốc gia: 03/04 trường.',
    '100% trường học đạt chuẩn quốc gia.',
    'Trường chuẩn quốc gia: 7/9 trường, đạt 77,8%.',
    'Công nhận mới 01 trường đạt chuẩn quốc gia.',
    'Duy trì 3/3 trường đạt CQG.',
    'Có 06 trường được công nhận đạt chuẩn quốc gia.',
  ]),
  namesNone([
    'Địa bàn có 09 trường học ở các cấp.',
    'Xây mới 04 phòng học tại Trường Tiểu học An Bình.',
    'Cả 8 trường tổ chức khai giảng.',
  ]),
]);

testNamings('enrolment', [
  names('edu.enrolment.rate', [
    'Huy động trẻ 5 tuổi ra lớp đạt 100%.',
    'Tỷ lệ huy động trẻ 6 tuổi vào lớp 1 đạt 99,8%.',
    'Huy động học sinh ra lớp đầu năm đạt 98,6%.',
    'Tỷ lệ trẻ trong độ tuổi đến trường 99,1%.',
    'Trẻ mẫu giáo ra lớp đạt 96,3%.',
    'Tỷ lệ trẻ 6 tuổi vào lớp một là 100%.',
    'Huy động học sinh trong độ tuổi đến trường đạt 99,4%.',
    'Tỷ lệ huy động trẻ nhà trẻ đạt 34,7%, mẫu giáo 95,2%.',
    'Tỷ lệ học sinh đi học đúng độ tuổi đạt 98,9%.',
    'Tỷ lệ huy động trẻ em vào mẫu giáo 97%.',
    'Tỷ lệ trẻ em đi học mẫu giáo đạt 93,5%.',
  ]),
  namesNone([
    'Tỷ lệ chuyên cần của học sinh đạt 97%.',
    'Tỷ lệ giáo viên đạt chuẩn trình độ đào tạo 96,4%.',
    'Có 35% học sinh đạt danh hiệu học sinh giỏi.',
  ]),
]);

testNamings('graduation', [
  names('edu.graduation.rate', [
    'Tỷ lệ tốt nghiệp THCS đạt 99,2%.',
    'Học sinh hoàn thành chương trình tiểu học đạt 100%.',
    'Xét tốt nghiệp THCS cho học sinh lớp 9 đạt 98,7%.',
    'Tỷ lệ tốt nghiệp THPT 97,6%.',
    'Học sinh lên lớp thẳng đạt 98,1%.',
    'Tỷ lệ học sinh được công nhận tốt nghiệp trung học cơ sở là 99,5%.',
    'Tỷ lệ hoàn thành chương trình lớp học đạt 99,3%.',
    'Tốt nghiệp trung học cơ sở 146/147 em, đạt 99,3%.',
  ]),
  namesNone(['Có 82% học sinh thi đỗ vào lớp 10 công lập.', 'Tỷ lệ học sinh khá, giỏi đạt 64,5%.']),
]);

testNamings('pupils and those who leave', [
  names('edu.dropout', [
    'Có 07 học sinh bỏ học.',
    'Số học sinh bỏ học: 04 em.',
    'Học sinh bỏ học giữa chừng 03 em, giảm 02 em so với cùng kỳ.',
    'Trong năm học có 05 em bỏ học.',
    'Học sinh nghỉ học giữa chừng là 06 em.',
    'Còn 02 học sinh THCS bỏ học do hoàn cảnh khó khăn.',
  ]),
  names('edu.pupils', [
    'Năm học mới, toàn xã có 2.860 học sinh.',
    'Tổng số học sinh các cấp: 4.315 em.',
    'Ba cấp học có 1.974 học sinh, tăng 62 em so với năm học trước.',
    'Tổng số học sinh toàn phường là 7.120 em.',
    'Đầu năm học, các trường đón 3.408 học sinh.',
    'Số học sinh ra lớp đầu năm học 2.140 em.',
    'Khai giảng năm học mới với 5.012 học sinh.',
    'Quy mô học sinh: 3.650 em.',
  ]),
  namesNone([
    'Vận động 04 em trở lại lớp.',
    'Có 15 học sinh giỏi cấp tỉnh.',
    'Tặng quà cho 60 học sinh nghèo hiếu học.',
    'Có 120 học sinh tham gia hội thi vẽ tranh.',
  ]),
]);

testNamings('the study-promotion fund', [
  names('edu.scholarship.value', [
    'Quỹ khuyến học đạt 215 triệu đồng.',
    'Vận động quỹ khuyến học được 96 triệu đồng.',
    'Hội Khuyến học vận động 178.400.000 đồng.',
    'Vận động Quỹ khuyến học - khuyến tài 64 triệu đồng.',
    'Trao học bổng với tổng số tiền 48 triệu đồng.',
    'Số dư quỹ khuyến học là 132 triệu đồng.',
    'Cấp học bổng trị giá 25 triệu đồng.',
  ]),
  names(
    [null, 'edu.scholarship.value'],
    [
      'Trao 75 suất học bổng, trị giá 37,5 triệu đồng.',
      'Tặng 75 suất học bổng với tổng trị giá 37,5 triệu đồng.',
      'Cấp 75 suất học bổng, tổng số tiền 37,5 triệu đồng.',
    ],
  ),
  namesNone([
    'Trao học bổng cho 40 em.',
    'Xã có 06 chi hội khuyến học.',
    'Có 850 gia đình học tập được công nhận.',
  ]),
]);

testNamings('whole sentences of reports', [
  names(
    [null, 'edu.pupils', 'edu.national-standard-schools'],
    ['Năm học 2023 - 2024, toàn phường có 09 trường với 6.415 học sinh; 7/9 trường đạt chuẩn quốc gia.'],
  ),
  names('edu.enrolment.rate', ['Huy động trẻ em ra lớp: nhà trẻ 38%, mẫu giáo 97,5%, trẻ 5 tuổi 100%.']),
  names(
    ['edu.graduation.rate', 'edu.graduation.rate', 'edu.dropout'],
    ['Học sinh hoàn thành chương trình tiểu học 100%, tốt nghiệp THCS 98,9%, học sinh bỏ học 0,2%.'],
  ),
  names(
    [null, 'edu.scholarship.value'],
    ['Hội Khuyến học trao 145 suất học bổng với tổng số tiền 87 triệu đồng cho học sinh nghèo vượt khó.'],
  ),
  names('edu.graduation.rate', [
    'Tổng kết năm học 2023-2024: 100% học sinh lớp 5 hoàn thành chương trình tiểu học, 98,7% học sinh lớp 9 tốt nghiệp THCS.',
  ]),
  names('edu.enrolment.rate', [
    'Công tác phổ cập: tỷ lệ trẻ 5 tuổi ra lớp 100%, trẻ 6 tuổi vào lớp 1 đạt 100%.',
  ]),
  names(
    [null, null, null, null, 'edu.national-standard-schools', 'edu.national-standard-schools'],
    [
      'Toàn xã có 6 trường (02 trường mầm non, 02 trường tiểu học, 02 trường THCS), 5/6 trường đạt chuẩn quốc gia, đạt 83,3%.',
    ],
  ),
  names(
    ['edu.pupils', null, null, null],
    ['Có 2.315 học sinh, trong đó mầm non 520 cháu, tiểu học 1.045 em, THCS 750 em.'],
  ),
  names(
    ['edu.scholarship.value', null],
    ['Quỹ khuyến học các cấp huy động được 342 triệu đồng, khen thưởng 410 học sinh giỏi.'],
  ),
]);
