import type { Measure } from '../contract/observation.ts';
import type { Thing } from './indicator.ts';

const counted = (unit: string, ...labels: string[]): Thing => thing('level', unit, labels);
const money = (...labels: string[]): Thing => thing('level', 'VND', labels);
const thing = (measure: Measure, unit: string, labels: readonly string[]): Thing => ({
  measures: [{ measure, unit }],
  labels,
});

/** A crop or plant that no indicator is about: its area, harvest and yield are its own. */
const crop = (...labels: string[]): Thing => ({
  measures: [
    { measure: 'level', unit: 'ha' },
    { measure: 'level', unit: 't' },
    { measure: 'level', unit: 't/ha' },
  ],
  labels,
});

const TIERS = [
  'hoàn thành xuất sắc nhiệm vụ',
  'hoàn thành xuất sắc',
  'hoàn thành tốt nhiệm vụ',
  'hoàn thành tốt',
  'hoàn thành nhiệm vụ',
];
const AGRICULTURE = [
  ...['nông nghiệp', 'ngành nông nghiệp', 'ngành trồng trọt', 'trồng trọt', 'chăn nuôi', 'ngành chăn nuôi'],
  ...['nông - lâm - thủy sản', 'nông, lâm, ngư nghiệp', 'nông, lâm nghiệp và thủy sản', 'nông - thủy sản'],
  ...['nông nghiệp - thủy sản', 'lâm nghiệp', 'ngành thủy sản', 'thủy sản'],
];
/** Sets of criteria that are not those of the new countryside. */
const CRITERIA = [
  ...[
    'đô thị văn minh',
    'phường đạt chuẩn đô thị văn minh',
    'chuẩn tiếp cận pháp luật',
    'tiếp cận pháp luật',
  ],
  ...[
    'gia đình',
    'quốc gia về y tế',
    'về y tế',
    'y tế',
    'an toàn về an ninh',
    'thi đua',
    'khu dân cư kiểu mẫu',
  ],
];
const HAMLETS = ['ấp', 'khóm', 'thôn', 'bản', 'làng', 'buôn', 'xóm', 'khu phố', 'tổ dân phố', 'khu dân cư'];

/**
 * What bulletins count beside the indicators. Each takes the figures next to it, so that no indicator nearby is
 * given them: "02 vụ tai nạn, làm chết 01 người, bị thương 04 người".
 */
export const UNCATALOGUED: readonly Thing[] = [
  counted('person', 'bị thương', 'số người bị thương', 'người bị thương', 'làm bị thương'),
  counted('house', 'tốc mái', 'sập', 'hư hỏng'),
  money('thiệt hại', 'ước thiệt hại', 'tổng thiệt hại', 'gây thiệt hại'),
  money('lợi nhuận', 'doanh số', 'giá bán', 'giá trị hợp đồng'),
  money('đảng phí', 'thu đảng phí', 'thu nộp đảng phí', 'đoàn phí', 'hội phí'),
  money('phạt tiền', 'xử phạt', 'số tiền phạt', 'tiền phạt'),
  money('vốn vay', 'nguồn vốn ủy thác', 'giải ngân vốn vay', 'vốn điều lệ', 'tổng mức đầu tư'),
  counted('km', 'vỉa hè', 'đường hoa', 'tuyến đường hoa', 'cống', 'cống thoát nước', 'nạo vét'),
  crop(
    'sầu riêng',
    'cây sầu riêng',
    'cây ăn trái',
    'cây ăn quả',
    'vườn cây ăn trái',
    'xoài',
    'nhãn',
    'bưởi',
    'cam',
    'chuối',
  ),
  crop(
    ...['cà phê', 'cây cà phê', 'sản lượng cà phê'],
    'hồ tiêu',
    'cao su',
    'cây điều',
    'mía',
    'chè',
    'sắn',
    'khoai mì',
    'khoai lang',
    'dược liệu',
  ),
  crop(
    'ớt',
    'đậu nành',
    'đậu nành rau',
    'đậu phộng',
    'lạc',
    'mè',
    ...[
      'bắp',
      'bắp lai',
      'bắp non',
      'ngô',
      'đậu tương',
      'đậu xanh',
      'đậu đỗ',
      'cây công nghiệp',
      'keo',
      'cây keo',
    ],
    'kiệu',
    'dưa hấu',
    'hoa kiểng',
    'hoa lan',
  ),
  counted('certificate', 'thu hồi'),
  counted('party-member', 'miễn sinh hoạt', 'đảng viên dự bị', 'chuyển đảng chính thức', 'chuyển chính thức'),
  counted('person', 'đề nghị kết nạp', 'đề nghị kết nạp thêm', 'cử … đi học', 'lớp nhận thức về đảng'),
  // funds that are neither for the poor nor of gratitude
  money(
    'quỹ bảo trợ trẻ em',
    'quỹ vì trẻ em',
    'quỹ phòng, chống thiên tai',
    'quỹ hỗ trợ nông dân',
    'quỹ cứu trợ',
    'quỹ an ninh, trật tự',
    'quỹ quốc phòng, an ninh',
    'quỹ người cao tuổi',
    'quỹ hội',
  ),
  // what hit a house, which nobody built
  counted(
    'house',
    'tốc mái # căn nhà',
    'tốc mái # căn',
    'tốc mái # ngôi nhà',
    'tốc mái # nhà',
    'sập # căn nhà',
    'sập # căn',
    'sập # nhà',
    'hư hỏng # căn nhà',
    'ngập # căn nhà',
    'thiêu rụi # căn nhà',
    'cháy # căn nhà',
  ),
  // households that came into poverty, or that borrow
  counted(
    'household',
    'hộ tái nghèo',
    'tái nghèo',
    'hộ nghèo phát sinh',
    'phát sinh # hộ nghèo',
    'phát sinh mới # hộ nghèo',
    'phát sinh # hộ',
    'hộ nghèo vay',
    'hộ cận nghèo vay',
    'hộ mới thoát nghèo vay',
    'hộ vay',
  ),
  counted(
    'card',
    ...['tặng', 'trao', 'trao tặng', 'hỗ trợ', 'mua'].flatMap((verb) => [
      `${verb} # thẻ BHYT`,
      `${verb} # thẻ bảo hiểm y tế`,
    ]),
  ),
  thing('rate', '%', [
    'học sinh tham gia BHYT',
    'học sinh tham gia bảo hiểm y tế',
    'BHYT học sinh',
    'bảo hiểm y tế học sinh',
    'hội viên tham gia BHYT',
    'hội viên tham gia bảo hiểm y tế',
    'đảng viên trong dân quân',
    'đảng viên trong lực lượng dân quân',
    'huấn luyện dân quân',
  ]),
  counted(
    'person',
    '# học sinh giỏi',
    'học sinh giỏi',
    'học sinh nghèo',
    'học sinh tham gia',
    'học sinh khó khăn',
    'học sinh có hoàn cảnh',
    'học sinh đạt',
    'học sinh dự thi',
    'học sinh vượt khó',
  ),
  // an accident that is none of traffic, a death that is none of its
  counted('case', 'tai nạn lao động', 'tai nạn đuối nước', 'đuối nước', 'tai nạn thương tích'),
  counted('person', 'đuối nước … chết # người', 'đuối nước … tử vong # người'),
  counted('case', 'làm rõ # vụ', 'khám phá # vụ', 'điều tra, làm rõ # vụ', 'điều tra, khám phá # vụ'),
  counted('petition', 'đơn tình nguyện', 'đơn xin', 'đơn đăng ký', 'trả lại # đơn', 'chuyển # đơn'),
  counted(
    'party-member',
    'đề nghị kết nạp # quần chúng',
    'đề nghị kết nạp # đảng viên',
    'đề nghị … kết nạp # quần chúng',
    'đảng viên dự',
    'đảng viên tham dự',
    'đảng viên tham gia',
    'đảng viên nghỉ hưu',
    'đảng viên vi phạm',
    'đảng viên bị kỷ luật',
    'kỷ luật # đảng viên',
    'kỷ luật đảng viên',
  ),
  // tiers of assessment as bare counts; the shares are an indicator
  counted(
    'cell',
    ...TIERS.map((tier) => `# chi bộ ${tier}`),
    ...TIERS.map((tier) => `# tổ chức đảng ${tier}`),
  ),
  counted('party-member', ...TIERS.map((tier) => `# đảng viên ${tier}`)),
  counted('hamlet', ...HAMLETS.map((hamlet) => `# ${hamlet} có nhà văn hóa`)),
  thing('share', '%', ['hoàn thành nhiệm vụ', 'không hoàn thành nhiệm vụ', 'không hoàn thành']),
  counted(
    'facility',
    'cơ sở vi phạm',
    'phát hiện # cơ sở',
    'xử phạt # cơ sở',
    'nhắc nhở # cơ sở',
    'phạt # cơ sở',
  ),
  counted('visit', 'trong đó khám BHYT', 'trong đó BHYT', 'trong đó có BHYT', 'trong đó khám chữa bệnh BHYT'),
  counted(
    'house',
    'nhà văn hóa',
    'nhà vệ sinh',
    'nhà tiêu',
    'nhà trọ',
    'nhà sinh hoạt cộng đồng',
    'nhà máy',
    'nhà xưởng',
  ),
  counted('person', 'xử phạt # cá nhân', 'phạt # cá nhân', 'kiểm điểm # cá nhân', 'cá nhân vi phạm'),
  // parts of a budget that no indicator is about
  money(
    ...['thuế thu nhập cá nhân', 'thuế TNCN', 'thuế thu nhập doanh nghiệp', 'thuế TNDN', 'lệ phí trước bạ'],
    ...[
      'thuế trước bạ',
      'thuế bảo vệ môi trường',
      'thuế tiêu thụ đặc biệt',
      'tiền thuê đất',
      'thuê mặt nước',
    ],
    ...[
      'thu kết dư',
      'kết dư ngân sách',
      'kết dư',
      'thu chuyển nguồn',
      'chuyển nguồn',
      'thu khác',
      'chi khác',
    ],
    ...['thu khác ngân sách', 'hoa lợi công sản', 'hoa lợi, công sản', 'quỹ đất công ích', 'đất công ích'],
    ...['nợ thuế', 'dư nợ thuế', 'nợ đọng thuế', 'nợ đọng xây dựng cơ bản', 'truy thu thuế', 'thủy lợi phí'],
    ...['dự phòng ngân sách', 'chi dự phòng', 'chi sự nghiệp', 'chi quản lý hành chính', 'chi chuyển nguồn'],
    ...['chi quốc phòng', 'chi an ninh', 'doanh thu du lịch', 'tổng thu nhập', 'thu từ hội chợ'],
  ),
  thing('rate', '%', [
    'giải ngân vốn chương trình mục tiêu quốc gia',
    'vốn chương trình mục tiêu quốc gia',
    'vốn CTMTQG',
    'vốn sự nghiệp',
  ]),
  money(...AGRICULTURE.map((sector) => `giá trị sản xuất ${sector}`)),
  // businesses that something befell, or that are only some of those there
  counted(
    'household',
    ...['ngừng hoạt động', 'tạm ngừng', 'giải thể', 'nghỉ', 'vi phạm', 'lấn chiếm', 'nợ', 'ký cam kết'].map(
      (what) => `hộ kinh doanh ${what}`,
    ),
    ...['xử phạt', 'kiểm tra', 'vận động', 'tuyên truyền', 'nhắc nhở'].map(
      (verb) => `${verb} # hộ kinh doanh`,
    ),
  ),
  counted(
    'enterprise',
    ...[
      'giải thể',
      'tham gia',
      'ngừng hoạt động',
      'tạm ngừng',
      'thành lập mới',
      'xuất khẩu',
      'ủng hộ',
    ].flatMap((what) => [`# doanh nghiệp ${what}`, `có # doanh nghiệp ${what}`]),
    'thành lập mới # doanh nghiệp',
    'vận động # doanh nghiệp',
  ),
  counted(
    'certificate',
    ...[
      '',
      ' chứng nhận',
      ' phép',
      ' chứng nhận đăng ký kinh doanh',
      ' chứng nhận đăng ký hộ kinh doanh',
    ].map((kind) => `thu hồi # giấy${kind}`),
    'giấy chứng nhận kết hôn',
  ),
  // animals that are not the herd
  counted(
    'head',
    ...[
      'tiêu hủy',
      'tiêu hủy # con',
      'mắc bệnh',
      'làm chết # con',
      'chết # con',
      'hỗ trợ # con',
      'cấp # con',
    ],
    ...['tiêm phòng # con', 'tiêm phòng cho # con', 'tiêm phòng được # con', 'tiêm phòng dại', 'bệnh dại'],
    ...[
      'tiêm phòng gia súc',
      'tiêm phòng gia cầm',
      'tiêm phòng cúm gia cầm',
      'tiêm phòng cho đàn',
      'cúm gia cầm',
    ],
    ...['tiêm phòng đàn', 'lở mồm long móng', 'viêm da nổi cục', 'dịch tả lợn', 'dịch tả heo', 'tai xanh'],
    ...['dịch tả lợn châu phi', 'dịch tả heo châu phi', 'con giống', 'bò giống', 'heo giống', 'lợn giống'],
    ...['gà giống', 'vịt giống', 'cá giống', 'xuất chuồng', 'chó, mèo', 'đàn chó, mèo', 'đàn chó'],
  ),
  thing('level', 't', [
    ...['thịt hơi', 'thịt hơi xuất chuồng', 'sản lượng thịt', 'sản lượng thịt hơi', 'sản lượng sữa'],
    ...['sản lượng muối', 'trái cây', 'sản lượng trái cây', 'sản lượng quả', 'thu gom # tấn'],
  ]),
  // fields that suffered, and what has been brought in
  thing('level', 'ha', [
    ...['lúa bị', 'lúa nhiễm', 'diện tích lúa bị', 'diện tích lúa nhiễm', 'diện tích nhiễm', '# ha lúa bị'],
    ...['# ha lúa nhiễm', 'làm ngập # ha', 'ngập # ha', 'bị ngập', 'mất trắng', 'diện tích bị thiệt hại'],
    ...['có # ha lúa nhiễm', 'có # ha lúa bị', 'đã thu hoạch', 'thu hoạch được', 'thu hoạch dứt điểm'],
    ...[
      'lúa đã thu hoạch',
      'thu hoạch xong',
      'rau thủy canh',
      'đất nông nghiệp',
      'đất ở',
      'diện tích quy hoạch',
    ],
    ...['rừng', 'trồng rừng', 'trồng rừng tập trung', 'bảo vệ rừng', 'đất lâm nghiệp', 'rừng trồng', 'hoa'],
    ...[
      'hoa công nghệ cao',
      'rau, hoa công nghệ cao',
      'khu tái định cư',
      'cụm công nghiệp',
      'khu công nghiệp',
    ],
  ]),
  // lengths that are of no road, or of a road that was there already
  counted(
    'km',
    ...['đường dây', 'đường dây trung thế', 'đường dây hạ thế', 'đường điện', 'đường ống', 'phát quang'],
    ...[
      'thắp sáng',
      'chiếu sáng',
      'đường cờ',
      'tuyến đường cờ',
      'kênh',
      'kênh mương',
      'mương',
      'đê',
      'đê bao',
    ],
    ...['rãnh thoát nước', 'hàng rào', 'dọn vệ sinh', 'vệ sinh', 'quét dọn', 'bó vỉa', 'kè', 'bờ bao'],
  ),
  counted(
    'project',
    ...['công trình thanh niên', 'công trình, phần việc', 'công trình phần việc', 'công trình măng non'],
    ...['công trình vệ sinh', 'công trình hợp vệ sinh', 'kiểm tra # công trình', 'công trình chào mừng'],
  ),
  counted(
    'case',
    ...[
      'lấn chiếm đất lâm nghiệp',
      'lấn chiếm đất rừng',
      'lấn chiếm đất công',
      'lấn, chiếm đất',
      'lấn chiếm đất',
    ],
  ),
  counted(
    'dossier',
    ...['chỉnh lý biến động', 'tách thửa', 'hợp thửa', 'chuyển mục đích sử dụng đất', 'chuyển mục đích'],
    ...['chuyển nhượng quyền sử dụng đất', 'tặng cho quyền sử dụng đất', 'thừa kế quyền sử dụng đất'],
    ...['hồ sơ quá hạn', 'hồ sơ trễ hạn', 'hồ sơ trễ hẹn', 'đã giải quyết # hồ sơ', 'đang giải quyết'],
  ),
  thing('rate', '%', [
    ...[
      'hồ sơ quá hạn',
      'hồ sơ trễ hạn',
      'hồ sơ trễ hẹn',
      'số hóa sổ hộ tịch',
      'số hóa dữ liệu',
      'số hóa tài liệu',
    ],
    ...['nhà tiêu hợp vệ sinh', 'công trình hợp vệ sinh', '# công trình hợp vệ sinh', 'nhà vệ sinh', 'hố xí'],
    ...['chuồng trại hợp vệ sinh', 'phân loại rác', 'phân loại rác thải', 'phân loại rác tại nguồn'],
    ...[
      'chất thải y tế',
      'chất thải nguy hại',
      'đèn chiếu sáng',
      'đường có đèn chiếu sáng',
      'hóa đơn điện tử',
    ],
    ...['cơ sở … bảo vệ môi trường', 'quy định về môi trường', 'quy định về bảo vệ môi trường'],
  ]),
  counted('page', 'số hóa # trang', 'số hóa được # trang'),
  counted('spot', 'điểm rác', 'điểm rác tự phát', 'điểm đen', 'xóa # điểm'),
  counted(
    'tree',
    ...['cắt tỉa', 'mé nhánh', 'gãy đổ', 'ngã đổ', 'đốn hạ', 'bật gốc', 'làm gãy đổ'].flatMap((verb) => [
      `${verb} # cây`,
      `${verb} # cây xanh`,
    ]),
  ),
  counted(
    'visit',
    ...['hỗ trợ', 'hướng dẫn', 'tuyên truyền', 'tuyên truyền cho', 'tập huấn cho'].flatMap((verb) => [
      `${verb} # lượt`,
      `${verb} # lượt người`,
      `${verb} # lượt người dân`,
    ]),
  ),
  counted('criterion', ...CRITERIA.map((set) => `tiêu chí ${set}`)),
];
