import { names, namesNone, testNamings } from './naming.ts';

testNamings('population and households', [
  names('population.total', [
    'Dân số toàn xã là 11.240 người.',
    'Dân số trung bình năm 2024: 15.870 người.',
    'Quy mô dân số 32.615 người.',
    'Phường có dân số 48.900 người, tăng 1,2% so với cùng kỳ.',
    'Tổng số nhân khẩu: 9.356 khẩu.',
    'Xã có 9.356 nhân khẩu.',
    'Dân số hơn 21.000 người.',
    'Tổng dân số hiện nay là 27.430 nhân khẩu.',
  ]),
  names('population.households', [
    'Toàn xã có 3.410 hộ dân.',
    'Tổng số hộ trên địa bàn: 2.876 hộ.',
    'Số hộ dân là 5.230 hộ.',
    'Phường hiện có 8.412 hộ.',
    'Tổng số hộ gia đình 4.015 hộ.',
    'Thị trấn có 2.190 hộ.',
    'Địa bàn xã có 1.764 hộ dân sinh sống.',
  ]),
  names(
    ['population.households', 'population.total'],
    [
      'Toàn xã có 2.415 hộ với 9.830 nhân khẩu.',
      'Phường có 2.415 hộ, 9.830 khẩu.',
      'Xã có 2.415 hộ/9.830 nhân khẩu.',
      'Hiện có 2.415 hộ dân với 9.830 người.',
      'Tổng số hộ 2.415 hộ, tổng số nhân khẩu 9.830 người.',
      'Toàn phường có 2.415 hộ gia đình, 9.830 nhân khẩu sinh sống.',
    ],
  ),
  names(
    ['population.total', 'population.households'],
    ['Dân số 9.830 người với 2.415 hộ.', 'Dân số toàn xã 9.830 người, 2.415 hộ.'],
  ),
  namesNone([
    'Có 35 hộ chăn nuôi tiêm phòng đầy đủ.',
    'Di dời 27 hộ ra khỏi khu sạt lở.',
    'Có 210 hộ tham gia mô hình camera an ninh.',
    'Thu hồi đất của 64 hộ.',
  ]),
]);

testNamings('growth of the population', [
  names('population.natural-growth', [
    'Tỷ lệ tăng dân số tự nhiên 0,84%.',
    'Tỷ lệ phát triển dân số tự nhiên là 0,92%.',
    'Tỷ lệ gia tăng dân số tự nhiên dưới 1%.',
    'Tốc độ tăng dân số 0,75%.',
    'Tăng dân số tự nhiên ở mức 0,88%.',
    'Tỉ lệ tăng tự nhiên dân số 1,02%.',
    'Tỷ suất tăng tự nhiên 0,7%.',
  ]),
  names('population.third-child.rate', [
    'Tỷ lệ sinh con thứ 3 trở lên 6,5%.',
    'Tỷ lệ sinh con thứ ba trở lên là 4,8%, giảm 0,6% so cùng kỳ.',
    'Sinh con thứ 3 chiếm 5,9%.',
    'Tỷ lệ các cặp vợ chồng sinh con thứ ba là 3,7%.',
    'Tỷ lệ sinh con thứ 3+ là 7,1%.',
    'Tỷ lệ người sinh con thứ 3 trở lên giảm còn 5,2%.',
  ]),
  names('population.sex-ratio-birth', [
    'Tỷ số giới tính khi sinh 109 bé trai/100 bé gái.',
    'Tỷ số giới tính khi sinh là 111,2 nam/100 nữ.',
    'Tỉ số giới tính khi sinh: 107,5 bé trai/100 bé gái.',
    'Chênh lệch giới tính khi sinh ở mức 112 bé trai/100 bé gái.',
    'Mất cân bằng giới tính khi sinh 110 bé trai/100 bé gái.',
    'Tỷ số giới tính của trẻ khi sinh là 108 bé trai/100 bé gái.',
  ]),
  namesNone([
    'Có 64% phụ nữ trong độ tuổi sinh đẻ áp dụng biện pháp tránh thai.',
    'Tỷ suất sinh thô 12,4%.',
    'Tỷ lệ người cao tuổi được khám sức khỏe đạt 81%.',
    'Trong kỳ có 86 trẻ được sinh ra.',
  ]),
]);

testNamings('whole sentences of reports', [
  namesNone(['Vận động 940 lượt người ra quân dọn vệ sinh.']),
  names(
    ['population.total', 'population.households', null],
    ['Dân số toàn phường 42.180 người, 11.230 hộ, sinh sống ở 24 khu phố.'],
  ),
  names(
    ['land.area.natural', 'population.total', null],
    ['Xã có diện tích tự nhiên 31,2 km2, dân số 12.640 người, 9 ấp.'],
  ),
  names(
    ['population.third-child.rate', 'population.natural-growth', 'population.sex-ratio-birth'],
    [
      'Tỷ lệ sinh con thứ 3 trở lên là 4,5%; tỷ lệ tăng dân số tự nhiên 0,91%; tỷ số giới tính khi sinh 108 bé trai/100 bé gái.',
    ],
  ),
  names(
    ['population.households', 'population.total', null],
    ['Thị trấn có 2.845 hộ, 11.620 nhân khẩu, 08 khóm.'],
  ),
  names(
    [null, 'population.households', 'population.total', null],
    ['Toàn xã có 5 dân tộc, 1.872 hộ với 8.416 nhân khẩu, trong đó người Mông chiếm 64%.'],
  ),
  names(['population.total', null], ['Dân số hiện nay khoảng 36.500 người, mật độ 1.240 người/km2.']),
]);
