import { names, namesNone, testNamings } from './naming.ts';

testNamings('dossiers received', [
  names('admin.dossiers.received', [
    'Bộ phận Một cửa tiếp nhận 4.906 hồ sơ.',
    'Trung tâm Phục vụ hành chính công xã đã tiếp nhận 12.340 hồ sơ.',
    'Tổng số hồ sơ tiếp nhận: 2.318 hồ sơ.',
    'Tiếp nhận và giải quyết 1.654 hồ sơ thủ tục hành chính.',
    'Trong kỳ tiếp nhận mới 3.215 hồ sơ TTHC.',
    'Số hồ sơ tiếp nhận trong kỳ là 5.012.',
    'Tổng số hồ sơ TTHC đã tiếp nhận 7.840 hồ sơ, tăng 12% so cùng kỳ.',
    'UBND phường tiếp nhận, giải quyết 9.120 hồ sơ.',
    'Bộ phận TN&TKQ tiếp nhận 2.640 hồ sơ.',
    'Tổng số TTHC tiếp nhận 1.980 hồ sơ.',
  ]),
  names(
    ['admin.dossiers.received', null, 'admin.dossiers.ontime-rate'],
    [
      'Tiếp nhận 4.906 hồ sơ, đã giải quyết 4.870 hồ sơ, đúng hạn đạt 99,6%.',
      'Tổng số hồ sơ tiếp nhận 4.906 hồ sơ; đã giải quyết 4.870 hồ sơ; tỷ lệ giải quyết trước và đúng hạn 99,6%.',
    ],
  ),
  names(
    ['admin.dossiers.received', 'digital.online-dossier.rate', 'admin.dossiers.ontime-rate'],
    [
      'Tiếp nhận 4.906 hồ sơ, tỷ lệ nộp trực tuyến 88,4%, giải quyết đúng hạn 99,6%.',
      'Trung tâm tiếp nhận 4.906 hồ sơ; hồ sơ trực tuyến toàn trình đạt 88,4%; trả kết quả trước hạn và đúng hạn 99,6%.',
    ],
  ),
  namesNone([
    'Hồ sơ quá hạn 12 hồ sơ.',
    'Còn 37 hồ sơ đang giải quyết.',
    'Tiếp nhận 14 học viên vào cơ sở cai nghiện.',
    'Niêm yết 218 thủ tục hành chính.',
  ]),
]);

testNamings('dossiers settled on time', [
  names('admin.dossiers.ontime-rate', [
    'Tỷ lệ hồ sơ giải quyết trước và đúng hạn đạt 99,8%.',
    'Hồ sơ giải quyết đúng hạn 98,7%.',
    'Giải quyết trước hạn và đúng hạn đạt 100%.',
    'Tỷ lệ giải quyết hồ sơ đúng hạn là 99,5%.',
    'Trả kết quả đúng hẹn đạt 99,2%.',
    'Tỷ lệ hồ sơ đúng hẹn và trước hẹn 99,9%.',
    '99,7% hồ sơ được giải quyết đúng hạn.',
    'Tỷ lệ TTHC giải quyết đúng hạn 98,4%.',
    'Giải quyết sớm và đúng hạn 97,6%.',
    'Hồ sơ được giải quyết đúng và trước thời hạn đạt 99,1%.',
  ]),
  namesNone([
    'Tỷ lệ hồ sơ trễ hạn 0,4%.',
    'Mức độ hài lòng của người dân đạt 96%.',
    'Hồ sơ quá hạn chiếm 1,2%.',
  ]),
]);

testNamings('figures of an office in one sentence', [
  names(
    ['admin.dossiers.received', null, null],
    ['Trung tâm tiếp nhận 3.215 hồ sơ; đã trả kết quả 3.102 hồ sơ; đang giải quyết 113 hồ sơ.'],
  ),
  names(
    ['admin.dossiers.received', null, null, 'admin.dossiers.ontime-rate'],
    ['Phường tiếp nhận 8.945 hồ sơ TTHC, giải quyết 8.720 hồ sơ, đạt 97,4%, trong đó đúng hạn 99,5%.'],
  ),
  names(
    ['admin.dossiers.received', null, 'digital.online-dossier.rate', 'admin.dossiers.ontime-rate'],
    ['Tiếp nhận 5.642 hồ sơ (trực tuyến 5.120 hồ sơ, đạt 90,7%); tỷ lệ đúng và trước hạn 99,86%.'],
  ),
]);
