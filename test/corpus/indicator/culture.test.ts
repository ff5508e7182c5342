import { names, namesNone, testNamings } from './naming.ts';

testNamings('cultural families', [
  names('culture.family.rate', [
    'Tỷ lệ gia đình văn hóa đạt 93,5%.',
    'Có 2.840/3.020 hộ đạt gia đình văn hóa, tỷ lệ 94%.',
    'Hộ gia đình đạt chuẩn văn hóa chiếm 91,8%.',
    'Số hộ đạt danh hiệu Gia đình văn hóa là 1.765/1.890 hộ.',
    'Tỷ lệ hộ đạt danh hiệu “Gia đình văn hóa” 95,7%.',
    'GĐVH đạt 92,4%.',
    'Có 96,1% hộ gia đình được công nhận gia đình văn hoá.',
    'Gia đình đạt chuẩn văn hóa: 3.115/3.300 hộ, đạt 94,4%.',
    'Hộ gia đình đạt tiêu chuẩn văn hóa 90%.',
    'Bình xét 2.670/2.805 hộ đạt gia đình văn hóa.',
  ]),
  names(
    ['culture.family.rate', 'culture.village.rate'],
    [
      'Tỷ lệ gia đình văn hóa đạt 94,3%, khu dân cư văn hóa đạt 100%.',
      'Có 94,3% hộ đạt gia đình văn hóa; 7/8 thôn đạt danh hiệu thôn văn hóa.',
      'Gia đình văn hóa 94,3%; 08/08 ấp văn hóa.',
    ],
  ),
  namesNone([
    'Có 45 gia đình tham gia hội thi gia đình hạnh phúc.',
    'Treo 120 băng rôn, cờ phướn.',
    'Tỷ lệ gia đình đạt danh hiệu gia đình học tập 78%.',
  ]),
]);

testNamings('cultural villages', [
  names('culture.village.rate', [
    'Có 6/7 ấp đạt danh hiệu ấp văn hóa.',
    'Tỷ lệ khu dân cư văn hóa đạt 92,3%.',
    '11/12 tổ dân phố được công nhận tổ dân phố văn hóa.',
    'Thôn, bản đạt chuẩn văn hóa: 9/11, đạt 81,8%.',
    'Tỷ lệ khóm đạt chuẩn văn hóa 100%.',
    '5/5 khu phố văn hóa giữ vững danh hiệu.',
    'Làng văn hóa: 4/5 làng.',
    'Buôn đạt danh hiệu buôn văn hóa 7/9 buôn.',
    'Có 08/09 xóm đạt danh hiệu xóm văn hóa.',
    'Tỷ lệ thôn đạt tiêu chuẩn thôn văn hóa 88,9%.',
    '100% khu dân cư đạt văn hóa.',
  ]),
  namesNone([
    'Xã có 09 thôn và 02 khu dân cư mới.',
    '6/7 ấp có nhà văn hóa.',
    'Xây dựng 02 nhà văn hóa khu phố.',
    'Có 4/5 ấp lắp đặt camera an ninh.',
  ]),
]);

testNamings('sport', [
  names('culture.sport.rate', [
    'Tỷ lệ người tập luyện thể dục, thể thao thường xuyên đạt 38,5%.',
    'Số người tham gia luyện tập TDTT thường xuyên đạt 41% dân số.',
    'Người dân tham gia tập luyện thể dục thể thao thường xuyên chiếm 36,2%.',
    'Tỷ lệ dân số tập luyện thể thao thường xuyên 40,8%.',
    'Có 43% người dân thường xuyên tập luyện thể dục, thể thao.',
    'Tỷ lệ người dân tham gia thể dục, thể thao thường xuyên 37%.',
    'Người dân tập TDTT thường xuyên đạt 39%.',
  ]),
  namesNone([
    'Gia đình thể thao đạt 27,5%.',
    'Tổ chức 05 giải bóng chuyền.',
    'Xã có 06 câu lạc bộ thể dục dưỡng sinh.',
  ]),
]);

testNamings('whole sentences of reports', [
  names('culture.village.rate', ['Cuối năm, 22/25 tổ dân phố được công nhận là tổ dân phố văn hóa.']),
  names(
    ['culture.family.rate', 'culture.family.rate', 'culture.village.rate', 'culture.village.rate'],
    [
      'Bình xét cuối năm có 3.215/3.340 hộ đạt gia đình văn hóa (96,3%), 14/14 khóm đạt chuẩn khóm văn hóa (100%).',
    ],
  ),
  names(
    ['culture.sport.rate', null],
    ['Tỷ lệ người dân tập luyện TDTT thường xuyên đạt 39,5%, gia đình thể thao 28%.'],
  ),
  names(
    ['culture.village.rate', 'culture.family.rate'],
    ['Tỷ lệ thôn, buôn đạt chuẩn văn hóa 81,8%, gia đình văn hóa đạt 84,6%.'],
  ),
]);
