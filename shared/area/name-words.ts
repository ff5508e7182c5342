import type { Level } from '../contract/area.ts';

/** How texts write a level before a name, as forms of a pattern; longer forms first. */
export const LEVEL_FORMS: readonly { readonly level: Level; readonly form: string }[] = [
  { level: 'thị trấn', form: String.raw`thị trấn|tt\.?` }, // "TT. Núi Sập", "TT An Châu"
  { level: 'đặc khu', form: 'đặc khu' },
  { level: 'phường', form: String.raw`phường|p\.` }, // "P. Mỹ Bình"
  { level: 'xã', form: String.raw`xã|x\.` },
];

/** What a ward stands in: its district before July 2025, and its province. */
export const DISTRICT_FORM = String.raw`(?:huyện|quận|thị xã|thành phố|tp\.?|tx\.?|h\.|q\.)`;
export const PROVINCE_FORM = String.raw`(?:tỉnh|thành phố|tp\.?)`;
/** Cities that are provinces themselves, before and after July 2025, under `nameKey` of a bare text. */
export const CENTRAL_CITIES: ReadonlySet<string> = new Set(
  ['ha noi', 'hai phong', 'da nang', 'ho chi minh', 'can tho', 'hue'], // Huế since January 2025
);

/** Who speaks for a ward: stands right before its level ("Đảng ủy phường …"). */
export const BODIES = [
  ...['ubnd', 'ủy ban nhân dân', 'ủy ban', 'chính quyền'],
  ...['đảng ủy', 'đảng bộ', 'ban chấp hành', 'chi bộ', 'cấp ủy', 'nghị quyết đại hội đảng bộ'],
  ...['hđnd', 'hội đồng nhân dân'],
  ...[
    'mttq',
    'mttqvn',
    'mặt trận',
    'mặt trận tổ quốc',
    'mttq việt nam',
    'mặt trận tổ quốc việt nam',
    'mttq vn',
  ],
  ...[
    'hội liên hiệp phụ nữ',
    'hội lhpn',
    'hội phụ nữ',
    'phụ nữ',
    'hội nông dân',
    'hội cựu chiến binh',
    'hội ccb',
  ],
  ...[
    'đoàn thanh niên',
    'đoàn tncs hồ chí minh',
    'đoàn',
    'hội chữ thập đỏ',
    'hội người cao tuổi',
    'công đoàn',
  ],
  ...['công an', 'trạm y tế', 'quân sự', 'ban chqs', 'ban chỉ huy quân sự', 'trường'],
  ...[
    'trang ttđt',
    'trang thông tin điện tử',
    'cổng thông tin điện tử',
    'bbt',
    'ban biên tập',
    'đài truyền thanh',
  ],
  ...['địa bàn', 'toàn'],
];

/** A person's office: "Chủ tịch UBND xã Nguyễn Văn …" names a person, not a commune. */
export const PERSONS_TITLE = String.raw`(?:chủ tịch|bí thư|trưởng|phó|đồng chí|ông|bà|cán bộ|công chức|chủ nhiệm|đại biểu)[^,.;:\n]{0,40}$`;
export const FAMILY_NAMES: ReadonlySet<string> = new Set([
  ...[
    'nguyễn',
    'trần',
    'lê',
    'phạm',
    'huỳnh',
    'hoàng',
    'phan',
    'vũ',
    'võ',
    'đặng',
    'bùi',
    'đỗ',
    'hồ',
    'ngô',
    'dương',
    'lý',
  ],
  ...[
    'đinh',
    'trương',
    'trịnh',
    'lâm',
    'mai',
    'đào',
    'cao',
    'châu',
    'tạ',
    'hà',
    'lưu',
    'thái',
    'tô',
    'quách',
    'lương',
    'vi',
  ],
]);

/**
 * What follows a name in a headline that is all capitals, where nothing else shows the end of the name: "UBND XÃ
 * ĐẠ SAR TỔNG KẾT …". Matched at the beginning of what is left of the name.
 */
export const AFTER_NAME = [
  ...[
    'tổng kết',
    'sơ kết',
    'báo cáo',
    'triển khai',
    'tổ chức',
    'họp',
    'hội nghị',
    'hội thảo',
    'hội thi',
    'kết quả',
    'tình hình',
  ],
  ...[
    'công bố',
    'công tác',
    'phát động',
    'ra mắt',
    'ra quân',
    'đẩy mạnh',
    'quyết tâm',
    'phấn đấu',
    'khai mạc',
    'bế mạc',
  ],
  ...[
    'điểm lại',
    'nhìn lại',
    'tiếp tục',
    'thực hiện',
    'hoàn thành',
    'chung tay',
    'thông báo',
    'kế hoạch',
    'kỳ họp',
    'nhiệm kỳ',
  ],
  ...[
    'xây dựng',
    'tăng cường',
    'thông qua',
    'thông tin',
    'tiếp nhận',
    'tiếp xúc',
    'chào mừng',
    'kỷ niệm',
    'đại hội',
    'đón nhận',
  ],
  ...[
    'đạt chuẩn',
    'đạt danh hiệu',
    'đạt kết quả',
    'đạt nhiều',
    'đạt và',
    'đạt trên',
    'vượt',
    'dấu ấn',
    'khép lại',
    'giữ vững',
  ],
  ...[
    'phát huy',
    'phát triển',
    'nỗ lực',
    'tập trung',
    'chủ động',
    'huy động',
    'khởi sắc',
    'bứt phá',
    'thi đua',
    'tuyên dương',
  ],
  ...[
    'biểu dương',
    'giao ban',
    'kiểm tra',
    'giám sát',
    'lấy ý kiến',
    'bàn giải pháp',
    'đề ra',
    'ban hành',
    'quyết định',
  ],
  ...[
    'sau',
    'trong',
    'với',
    'và',
    'giữa',
    'trước',
    'khóa',
    'huyện',
    'quận',
    'tỉnh',
    'thành phố',
    'thị xã',
    'lần thứ',
    'về',
    'tại',
  ],
  ...[
    'năm học',
    'sẽ',
    'đã',
    'vừa',
    'cùng',
    'làm tốt',
    'cộng hòa',
    'độc lập',
    'những',
    'các',
    'nhiều',
    'có',
    'là',
    'không',
  ],
];
