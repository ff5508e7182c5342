import { names, namesNone, testNamings } from './naming.ts';

testNamings('roads built', [
  names('ntm.road.built-km', [
    'Làm mới 4,6 km đường giao thông nông thôn.',
    'Bê tông hóa được 2,35 km hẻm.',
    'Nâng cấp 1.850 m đường trục thôn.',
    'Đổ bê tông 780 m đường ngõ xóm.',
    'Xây dựng 6,2 km lộ nông thôn.',
    'Cứng hóa 3,1 km đường nội đồng.',
    'Sửa chữa, nâng cấp 5 km đường liên ấp.',
    'Thi công 1.200 m đường bê tông.',
    'Đường giao thông nông thôn làm mới 3,4 km, đạt 85% kế hoạch.',
    'Mở rộng 960 m đường hẻm.',
    'Láng nhựa 2,7 km đường liên thôn.',
  ]),
  names(
    [null, 'ntm.road.built-km', null],
    ['Bê tông hóa 03 tuyến đường với chiều dài 1,95 km, tổng kinh phí 1,4 tỷ đồng.'],
  ),
  namesNone([
    'Đường hoa dài 2,4 km.',
    'Nạo vét 5,6 km kênh mương.',
    'Đường dây trung thế dài 3 km.',
    'Phát quang 8 km đường.',
    'Thắp sáng 4,5 km đường quê.',
  ]),
]);

testNamings('building permits', [
  names('construction.permits', [
    'Cấp 57 giấy phép xây dựng.',
    'Cấp mới 203 giấy phép xây dựng nhà ở riêng lẻ.',
    'Đã cấp 41 GPXD.',
    'Cấp phép xây dựng cho 64 trường hợp.',
    'Số giấy phép xây dựng đã cấp: 118 giấy phép.',
    'Giải quyết cấp giấy phép xây dựng 36 hồ sơ.',
    'Cấp phép xây dựng 29 công trình.',
    'Tham mưu cấp 12 giấy phép xây dựng tạm.',
  ]),
  namesNone([
    'Kiểm tra 24 công trình đang thi công.',
    'Cấp 15 giấy phép lái xe hạng A1.',
    'Thu hồi 3 giấy phép.',
  ]),
]);

testNamings('violations of building order', [
  names('construction.violations', [
    'Xử lý 09 trường hợp vi phạm trật tự xây dựng.',
    'Phát hiện 11 trường hợp xây dựng không phép, sai phép.',
    'Lập biên bản 26 trường hợp lấn chiếm lòng, lề đường.',
    'Nhắc nhở 143 trường hợp lấn chiếm vỉa hè.',
    'Vi phạm trật tự đô thị: 52 vụ.',
    'Xử phạt 6 trường hợp vi phạm về xây dựng.',
    'Có 4 trường hợp xây dựng trái phép trên đất nông nghiệp.',
    'Kiểm tra, phát hiện 8 công trình vi phạm trật tự xây dựng.',
    'Cưỡng chế 3 trường hợp xây dựng không phép.',
    'Lập biên bản 17 vụ vi phạm TTXD.',
    'Tháo dỡ 22 trường hợp mái che lấn chiếm vỉa hè.',
  ]),
  namesNone([
    'Tuần tra 214 lượt trên các tuyến phố.',
    'Tháo gỡ 320 bảng quảng cáo.',
    'Vi phạm nồng độ cồn 38 trường hợp.',
    'Lấn chiếm đất lâm nghiệp 5 vụ.',
  ]),
]);

testNamings('works and projects', [
  names('construction.projects.count', [
    'Khởi công 09 công trình.',
    'Toàn xã triển khai 12 dự án đầu tư công.',
    'Số công trình xây dựng: 7 công trình.',
    'Hoàn thành, đưa vào sử dụng 5 công trình.',
    'Danh mục đầu tư công có 14 công trình.',
    'Thi công 6/8 công trình.',
    'Bố trí vốn cho 10 công trình, dự án.',
    'Nghiệm thu 4 công trình xây dựng.',
  ]),
  namesNone([
    'Đăng ký 3 công trình thanh niên.',
    'Thực hiện 5 mô hình dân vận khéo.',
    'Nhân rộng 2 mô hình nuôi lươn.',
  ]),
]);

testNamings('figures of building in one sentence', [
  names(
    ['construction.permits', 'construction.violations', null],
    ['Cấp 45 giấy phép xây dựng, xử lý 7 trường hợp xây dựng không phép; kiểm tra 156 công trình.'],
  ),
  names(
    [null, 'construction.violations'],
    ['Ra quân 24 đợt lập lại trật tự đô thị, lập biên bản 32 trường hợp lấn chiếm vỉa hè.'],
  ),
  names(
    ['ntm.road.built-km', null, null],
    ['Hoàn thành rải nhựa 2,1 km đường trục phường; lát vỉa hè 1,4 km; cải tạo 350 m rãnh thoát nước.'],
  ),
  names(
    ['ntm.road.built-km', null],
    ['Nâng cấp, mở rộng đường Nguyễn Huệ dài 650 m, tổng mức đầu tư 4,5 tỷ đồng.'],
  ),
]);
