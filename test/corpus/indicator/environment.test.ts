import { names, namesNone, testNamings } from './naming.ts';

testNamings('forest cover', [
  names('agri.forest.cover', [
    'Tỷ lệ che phủ rừng đạt 62,4%.',
    'Độ che phủ rừng duy trì 71%.',
    'Tỷ lệ độ che phủ rừng ước 58,6%, đạt 100% kế hoạch.',
    'Nâng độ che phủ của rừng lên 66%.',
    'Tỷ lệ che phủ của rừng 48,2%.',
    'Tỷ lệ rừng che phủ đạt 55%.',
    'Giữ ổn định độ che phủ ở mức 74,3%.',
  ]),
  namesNone([
    'Trồng rừng tập trung 36 ha.',
    'Khoán bảo vệ 9.650 ha rừng.',
    'Khai thác 1.240 m3 gỗ rừng trồng.',
    'Tỷ lệ phủ sóng di động 98%.',
  ]),
]);

testNamings('clean water', [
  names('env.clean-water.rate', [
    'Tỷ lệ hộ sử dụng nước sạch đạt 96,5%.',
    'Tỷ lệ hộ dân sử dụng nước hợp vệ sinh 100%, nước sạch 78,4%.',
    'Hộ dùng nước máy đạt 92%.',
    'Có 97,3% hộ dân được sử dụng nước sạch.',
    'Tỷ lệ dân số sử dụng nước sinh hoạt hợp vệ sinh 99,1%.',
    'Số hộ sử dụng nước sạch theo quy chuẩn đạt 65%.',
    'Nước HVS đạt 98%.',
    '99,5% số hộ sử dụng nước hợp vệ sinh.',
    'Tỷ lệ hộ được cung cấp nước sạch 88%.',
  ]),
  namesNone([
    'Trạm cấp nước có công suất 600 m3/ngày.',
    'Tỷ lệ hộ có nhà tiêu hợp vệ sinh 94%.',
    'Hộ có 3 công trình hợp vệ sinh 91%.',
  ]),
]);

testNamings('waste', [
  names('env.waste.collected-rate', [
    'Tỷ lệ rác thải sinh hoạt được thu gom, xử lý đạt 95%.',
    'Tỷ lệ thu gom chất thải rắn sinh hoạt 88,6%.',
    'Tỷ lệ hộ đăng ký thu gom rác 93,2%.',
    'Rác thải sinh hoạt được thu gom 97%.',
    'Tỷ lệ chất thải rắn sinh hoạt được thu gom, xử lý theo quy định 85%.',
    'Thu gom rác thải đạt 90%.',
    'Có 94% số hộ tham gia thu gom rác thải.',
    'Tỷ lệ thu gom, vận chuyển và xử lý rác 96,4%.',
    'CTRSH được thu gom đạt 92%.',
    'Tỷ lệ thu gom rác sinh hoạt là 98,5%.',
  ]),
  namesNone([
    'Thu gom 4,2 tấn rác.',
    'Xóa 5 điểm rác tự phát.',
    'Tỷ lệ hộ phân loại rác tại nguồn đạt 72%.',
    'Đặt 40 thùng rác công cộng.',
  ]),
]);

testNamings('electricity', [
  names('env.electricity.rate', [
    'Tỷ lệ hộ sử dụng điện đạt 99,8%.',
    'Tỷ lệ hộ dân có điện 98,5%.',
    'Hộ sử dụng điện thường xuyên, an toàn từ các nguồn đạt 100%.',
    'Có 99,6% hộ dân dùng điện lưới quốc gia.',
    'Tỷ lệ hộ được sử dụng điện lưới 97%.',
    '99,2% số hộ sử dụng điện an toàn.',
    'Tỷ lệ hộ có điện sinh hoạt 99,9%.',
    'Điện lưới quốc gia đã đến với 98% số hộ.',
  ]),
  namesNone([
    'Lắp 120 bóng đèn điện chiếu sáng.',
    'Hóa đơn điện tử được 86% hộ kinh doanh dùng.',
    'Sản lượng điện thương phẩm 12,5 triệu kWh.',
  ]),
]);

testNamings('trees', [
  names('env.trees.planted', [
    'Trồng mới 1.200 cây xanh.',
    'Trồng 350 cây bóng mát trên các tuyến đường.',
    'Tổ chức Tết trồng cây được 2.400 cây các loại.',
    'Trồng cây phân tán 8.500 cây.',
    'Đoàn viên trồng được 460 cây xanh.',
    'Phát động trồng cây đầu xuân được 600 cây.',
    'Số cây xanh trồng mới: 780 cây.',
    'Ra quân trồng 150 cây hoàng yến.',
    'Trồng cây phân tán được 3,2 nghìn cây.',
    'Trồng 1.000 cây xanh các loại.',
  ]),
  namesNone([
    'Đốn hạ 12 cây có nguy cơ ngã đổ.',
    'Khởi công 2 cây cầu.',
    'Bão làm gãy đổ 45 cây xanh.',
    'Cắt tỉa 210 cây xanh.',
  ]),
]);

testNamings('figures of the environment in one sentence', [
  names(
    ['env.clean-water.rate', 'env.clean-water.rate', 'env.electricity.rate', 'env.waste.collected-rate'],
    [
      'Tỷ lệ hộ sử dụng nước sạch 78%, nước hợp vệ sinh 99%; tỷ lệ hộ sử dụng điện 99,9%; tỷ lệ rác thải sinh hoạt được thu gom, xử lý 94%.',
    ],
  ),
  names(
    ['agri.forest.cover', null, 'env.trees.planted', null],
    [
      'Tỷ lệ che phủ rừng 61,5%; trồng rừng tập trung 36 ha, trồng cây phân tán 5.400 cây; khai thác gỗ rừng trồng 1.850 m3.',
    ],
  ),
  names(
    ['env.waste.collected-rate', null],
    ['Tỷ lệ chất thải rắn sinh hoạt được thu gom đạt 98%, tỷ lệ hộ phân loại rác 65%.'],
  ),
  names(
    ['env.clean-water.rate', 'env.clean-water.rate'],
    ['Số hộ sử dụng nước sạch 4.512/4.680 hộ, đạt 96,4%.'],
  ),
]);
