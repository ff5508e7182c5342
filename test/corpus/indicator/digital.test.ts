import { names, namesNone, testNamings } from './naming.ts';

testNamings('dossiers handed in online', [
  names('digital.online-dossier.rate', [
    'Tỷ lệ hồ sơ nộp trực tuyến đạt 92,4%.',
    'Hồ sơ trực tuyến chiếm 81,7%.',
    'Dịch vụ công trực tuyến đạt 88%.',
    'Tỷ lệ hồ sơ DVC trực tuyến toàn trình 76,5%.',
    'Tỷ lệ DVCTT đạt 90,3%.',
    'Nộp hồ sơ trực tuyến đạt 95,6%.',
    'Tỷ lệ sử dụng dịch vụ công trực tuyến 84%.',
    '87,2% hồ sơ được nộp trực tuyến.',
    'Tỷ lệ hồ sơ tiếp nhận trực tuyến đạt 89%.',
    'Tỷ lệ hồ sơ trực tuyến một phần và toàn trình 91%.',
    'Tỷ lệ tiếp nhận hồ sơ qua Cổng dịch vụ công trực tuyến 78,9%.',
    'Tỷ lệ nộp hồ sơ qua dịch vụ công đạt 82%.',
  ]),
  names(
    ['digital.online-dossier.rate', 'digital.cashless.rate', 'digital.results-digitised.rate'],
    [
      'Tỷ lệ hồ sơ trực tuyến 92%, thanh toán trực tuyến 76%, số hóa hồ sơ 88%.',
      'Tỷ lệ hồ sơ trực tuyến, thanh toán trực tuyến, số hóa hồ sơ lần lượt là 92%, 76% và 88%.',
      'Nộp trực tuyến đạt 92%; thanh toán không dùng tiền mặt đạt 76%; số hóa kết quả giải quyết TTHC đạt 88%.',
    ],
  ),
  namesNone([
    'Họp trực tuyến 14 cuộc.',
    'Có 6 lớp bồi dưỡng trực tuyến.',
    'Bán hàng trực tuyến chiếm 12% doanh thu.',
  ]),
]);

testNamings('cashless payment', [
  names('digital.cashless.rate', [
    'Tỷ lệ thanh toán trực tuyến đạt 68,5%.',
    'Thanh toán không dùng tiền mặt đạt 93%.',
    'Chi trả qua tài khoản cho 87% đối tượng.',
    'TTKDTM đạt 72%.',
    'Tỷ lệ thanh toán trực tuyến trên Cổng dịch vụ công 61,4%.',
    'Chi trả an sinh xã hội không dùng tiền mặt đạt 90%.',
    'Tỷ lệ chi trả lương hưu qua tài khoản 84%.',
    '95% tiểu thương thanh toán không dùng tiền mặt.',
    'Tỷ lệ giao dịch không dùng tiền mặt 66%.',
    'Tỷ lệ hồ sơ thanh toán trực tuyến đạt 74,2%.',
  ]),
  namesNone(['Thanh toán khối lượng công trình đạt 68%.', 'Quyết toán kinh phí đạt 100%.']),
]);

testNamings('e-ID accounts', [
  names('digital.eid.accounts', [
    'Kích hoạt 4.870 tài khoản định danh điện tử.',
    'Kích hoạt tài khoản định danh điện tử mức 2 cho 11.870 người.',
    'Cấp 2.340 tài khoản VNeID.',
    'Toàn xã có 8.612 tài khoản định danh điện tử mức độ 2.',
    'Thu nhận 1.905 tài khoản định danh điện tử.',
    'Kích hoạt định danh điện tử mức 2 được 6.430 tài khoản.',
    'Số tài khoản ĐDĐT đã kích hoạt: 3.780 tài khoản.',
    'Vận động 1.120 người kích hoạt tài khoản định danh điện tử.',
    'Kích hoạt 2.050 tài khoản mức 2.',
  ]),
  namesNone([
    'Cấp 516 thẻ căn cước.',
    'Làm sạch 3.214 dữ liệu dân cư.',
    'Mở 210 tài khoản ngân hàng cho người hưởng trợ cấp.',
    'Hỗ trợ 640 lượt người dân cài đặt ứng dụng.',
  ]),
]);

testNamings('digitised results', [
  names('digital.results-digitised.rate', [
    'Tỷ lệ số hóa hồ sơ đạt 91,4%.',
    'Số hóa kết quả giải quyết TTHC đạt 96%.',
    'Tỷ lệ số hóa hồ sơ, kết quả giải quyết thủ tục hành chính 88,2%.',
    'Cấp kết quả điện tử đạt 97%.',
    'Tái sử dụng dữ liệu số hóa đạt 63,4%.',
    '95% kết quả giải quyết được số hóa.',
    'Tỷ lệ cấp kết quả giải quyết TTHC bản điện tử 90%.',
    'Tỷ lệ hồ sơ được số hóa 84,6%.',
    'Khai thác, sử dụng lại thông tin, dữ liệu số hóa đạt 71%.',
    'Tỷ lệ trả kết quả bản điện tử đạt 92,3%.',
  ]),
  namesNone([
    'Số hóa 12.400 trang tài liệu hộ tịch.',
    'Kinh tế số chiếm 14% GRDP.',
    'Tỷ lệ hộ có internet cáp quang 86%.',
  ]),
]);

testNamings('digital teams', [
  names('digital.community-teams', [
    'Thành lập 22 tổ công nghệ số cộng đồng.',
    'Duy trì hoạt động 06 tổ CNSCĐ.',
    'Toàn xã có 14 tổ công nghệ số cộng đồng.',
    'Kiện toàn 9 tổ chuyển đổi số cộng đồng.',
    'Tổ công nghệ số cộng đồng: 11 tổ.',
    'Củng cố 17 tổ công nghệ số ở các khóm.',
    'Ra mắt thêm 04 tổ công nghệ số cộng đồng.',
  ]),
  names(
    ['digital.community-teams', null],
    [
      'Toàn xã có 14 tổ công nghệ số cộng đồng với 98 thành viên.',
      'Thành lập 14 tổ công nghệ số cộng đồng gồm 98 người.',
    ],
  ),
  namesNone([
    'Có 31 tổ tiết kiệm và vay vốn.',
    'Thành lập 5 tổ liên gia an toàn phòng cháy.',
    'Toàn phường có 64 tổ dân phố.',
  ]),
]);

testNamings('figures of going digital in one sentence', [
  names(
    [
      'digital.online-dossier.rate',
      'digital.cashless.rate',
      'digital.results-digitised.rate',
      'digital.results-digitised.rate',
      null,
    ],
    [
      'Tỷ lệ hồ sơ nộp trực tuyến đạt 93,4%, tỷ lệ thanh toán trực tuyến 87,2%, tỷ lệ số hóa hồ sơ đầu vào 96%, tỷ lệ số hóa kết quả 92%, mức độ hài lòng 98%.',
    ],
  ),
  names(
    ['digital.community-teams', null, 'digital.eid.accounts', 'digital.eid.accounts', null],
    [
      'Thành lập 15 Tổ công nghệ số cộng đồng với 112 thành viên; cài đặt VNeID cho 9.845 công dân, đạt 92,5%; cấp 320 chữ ký số cá nhân.',
    ],
  ),
  names(
    ['digital.results-digitised.rate', 'digital.cashless.rate'],
    ['96% hồ sơ được số hóa; 89% hồ sơ thanh toán trực tuyến.'],
  ),
  names(
    ['digital.cashless.rate', 'digital.cashless.rate'],
    ['Chi trả trợ cấp qua tài khoản cho 1.245/1.310 người, đạt 95%.'],
  ),
]);
