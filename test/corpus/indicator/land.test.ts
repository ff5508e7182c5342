import { names, namesNone, testNamings } from './naming.ts';

testNamings('land-use certificates', [
  names('land.certificates', [
    'Cấp 176 giấy chứng nhận quyền sử dụng đất.',
    'Cấp GCNQSDĐ lần đầu cho 64 trường hợp.',
    'Trao 35 sổ đỏ cho người dân.',
    'Đã cấp 92 giấy CNQSDĐ.',
    'Cấp mới 41 GCN QSD đất.',
    'Cấp đổi 28 giấy chứng nhận quyền sử dụng đất.',
    'Số giấy chứng nhận quyền sử dụng đất đã cấp: 118 giấy.',
    'Hoàn thành cấp 53 giấy chứng nhận QSDĐ.',
    'Cấp giấy chứng nhận quyền sử dụng đất, quyền sở hữu nhà ở cho 77 trường hợp.',
    'Phối hợp cấp 19 giấy chứng nhận QSD đất ở.',
  ]),
  namesNone([
    'Cấp 24 giấy chứng nhận kết hôn.',
    'Chuyển mục đích sử dụng đất 31 hồ sơ.',
    'Chỉnh lý biến động 140 hồ sơ đất đai.',
    'Thực hiện 16 hồ sơ tách thửa.',
    'Cấp 8 giấy chứng nhận an toàn thực phẩm.',
  ]),
]);

testNamings('natural area', [
  names('land.area.natural', [
    'Xã có diện tích tự nhiên 4.215 ha.',
    'Tổng diện tích tự nhiên 38,6 km2.',
    'Diện tích đất tự nhiên là 1.864,5 ha.',
    'Phường rộng 12,4 km2.',
    'Sau sáp nhập, xã có diện tích 97,2 km².',
    'Tổng DTTN: 2.340 ha.',
    'Diện tích tự nhiên toàn xã 6.780 ha.',
    'Xã mới có tổng diện tích 84,3 km2.',
  ]),
  names(
    ['land.area.natural', 'population.total'],
    [
      'Phường có diện tích tự nhiên 12,4 km2, dân số 48.600 người.',
      'Sau sắp xếp, xã có diện tích 97,2 km2 và quy mô dân số 31.250 người.',
    ],
  ),
  namesNone([
    'Diện tích đất nông nghiệp 640 ha.',
    'Nhà văn hóa có diện tích 450 m2.',
    'Cụm công nghiệp có diện tích 48 ha.',
    'Khu dân cư mới rộng 5,2 ha.',
    'Diện tích đất ở 210 ha.',
  ]),
]);

testNamings('site clearance', [
  names('land.clearance.area', [
    'Giải phóng mặt bằng 4,8 ha.',
    'Diện tích GPMB 3,2 ha, đạt 80% kế hoạch.',
    'Đã bàn giao mặt bằng 6,5 ha cho chủ đầu tư.',
    'Bồi thường, giải phóng mặt bằng được 2,7 ha.',
    'Thu hồi đất 5,4 ha để làm đường.',
    'GPMB dự án đường vành đai 7,1 ha.',
    'Công tác bồi thường GPMB: đã bàn giao 1,9 ha.',
    'Diện tích đất thu hồi 12,3 ha.',
    'Bàn giao 8,6 ha mặt bằng sạch.',
  ]),
  namesNone([
    'Chi trả tiền bồi thường 32 tỷ đồng.',
    'Còn 6 hộ chưa nhận tiền bồi thường.',
    'Quy hoạch khu tái định cư 3,4 ha.',
  ]),
]);

testNamings('figures of land in one sentence', [
  names(
    ['land.certificates', null, null],
    ['Cấp GCNQSDĐ: 156 giấy, diện tích 12,4 ha; chuyển mục đích 23 hồ sơ.'],
  ),
  names(
    ['land.clearance.area', 'land.clearance.area', null, null],
    [
      'Công tác giải phóng mặt bằng: đã bàn giao 5,6/7,2 ha, đạt 77,8%; chi trả tiền bồi thường cho 124 hộ với số tiền 56 tỷ đồng.',
    ],
  ),
]);
