import type { Span } from '../contract/span.ts';
import { type Lettering, matchesOf, type Pattern, pattern } from '../document/lettering.ts';

/** Digits that measure nothing. Each row: what it is, an example, and a pattern on comparable text. */
export interface NotFigure {
  readonly what: string;
  readonly example: string;
  readonly pattern: Pattern;
  /** Without marks the words are others too ("thu", "tang"), so the row is for marked texts only. */
  readonly marked?: true;
}

const row = (what: string, example: string, source: string, flags?: string): NotFigure => ({
  what,
  example,
  pattern: pattern(source, flags),
});

/** A unit right behind a number shows that it is a figure after all: "đường 3,2 km", "điểm 85-90%". */
const UNIT = String.raw`[ \t]*(?:%|tỷ|triệu|tr(?!\p{L})|nghìn|ngàn|đồng|đ(?!\p{L})|ha(?!\p{L})|tấn(?!\p{L})|tạ(?!\p{L})|km|m(?!\p{L})|m2|(?:hộ|người|cháu|em|trẻ|vụ|ca)(?!\p{L})|trường|cơ sở|công trình|học sinh|đảng viên|tuyến|căn|lượt|hồ sơ|con(?!\p{L}))`;
/** Words that go on after a list of numbers and are no counted noun: "phòng 102, 103 được …". */
const NO_NOUN = String.raw`(?:và|được|đã|có|tại|ở|của|thuộc|đến|là|cho|với|để|sẽ|đang)(?!\p{L})`;

/** Asked before the words are tried, since few numbers stand right after one. */
const AFTER_WORD = String.raw`(?<=\p{L}[ \t]*(?:-[ \t]*)?)`;

/** The number after one of the words, and the list that follows it ("khóm 3, 4 và 5"). */
const namedBy = (words: string): string =>
  String.raw`${AFTER_WORD}(?<=(?<!\p{L})(?:${words})[ \t]*(?:-[ \t]*)?)\d{1,3}(?!\d|[.,]\d)(?:/\d+)*(?:[a-z](?![a-z])\d?)?(?!${UNIT}|[ \t]*[-–][ \t]*\d[\d.,]*${UNIT})(?:[ \t]*(?:,|và|-)[ \t]*\d{1,3}(?:/\d{1,4}){0,3}(?![\d.,]*\d|[ \t]*%|[ \t]+(?!${NO_NOUN}|đường)\p{L}{2})){0,20}(?![\d/]|[.,]\d)`;

/** Words whose number names a thing. */
const NAMED = [
  ...[
    'lần thứ',
    'đứng thứ',
    'xếp thứ',
    'khóa',
    'lớp',
    'mũi',
    'mức',
    'mức độ',
    'cấp độ',
    'điều',
    'khoản',
    'chương',
    'mục',
    'phụ lục',
  ],
  ...[
    'biểu',
    'quận',
    'khóm',
    'xóm',
    'khu',
    'khu phố',
    'tổ dân phố',
    'thôn',
    'ấp',
    'đội',
    'phòng',
    'ngõ',
    'ngách',
  ],
  ...['hẻm', 'kiệt', 'đường', 'kênh', 'chương trình', 'vòng', 'nhóm', 'hạng', 'loại', 'top', 'covid'],
  ...['chi bộ', 'chi hội', 'chi đoàn', 'nhà số', 'kỳ họp', 'hotline', 'zalo', 'điện thoại', 'giống', 'phút'],
  ...['trung ương', 'chỉ thị', 'đề án', 'đợt'],
];
/** The same, where the word without its marks is also another: "thứ" and "thu", "tầng" and "tăng". */
const NAMED_IF_MARKED = [
  ...[
    'thứ',
    'tầng',
    'bão',
    'tổ',
    'cầu',
    '(?<!kiểm |dứt )điểm',
    'lô',
    'mẫu',
    '(?<!biên |văn |tài |cơ |ấn )bản',
    'bảng',
  ],
];

/** "12", "12, 15 và 20", "12 - 15": at most so many that a hostile run of numbers costs no more. */
const NUMBERS = String.raw`\d{1,4}(?:(?:[ \t]*(?:,|-|–|và|đến|hoặc|/)[ \t]*)\d{1,4}){0,20}`;

/** "tăng 1,5 điểm và 0,9 điểm" are moves; "tăng lên 93,17 điểm" says where to. */
const MOVED = String.raw`(?<!\p{L})(?:tăng|giảm|thêm|hơn|kém)[ \t]+(?:(?:gần|trên|khoảng)[ \t]+)?(?:\d+,\d+[ \t]*điểm và[ \t]+)?`;

/** What a campaign wants: "5 không 3 sạch". */
const AIM = String.raw`(?:không|sạch|tốt|giảm|tăng|có|biết|rõ|đúng|cùng|bám|nhất|phải|an|xanh)(?!\p{L})`;

export const NOT_FIGURES: readonly NotFigure[] = [
  row(
    'section number',
    '2.1. Nông nghiệp; 3/ Tài chính',
    String.raw`(?:^|(?<=:[ \t]))[ \t]*\d{1,2}(?:(?:\.\d{1,2})*[.)](?=[ \t]|\p{L})|/(?=[ \t]*\p{L}))`,
    'gmu',
  ),
  row(
    'row number',
    '7\tThu ngân sách; | 12 | Hộ nghèo',
    String.raw`^[ \t]*(?:\|[ \t]*)?\d{1,3} *[\t|][ \t]*(?=\p{L})`,
    'gmu',
  ),
  // but "dân số 7.946 người"
  row(
    'document number',
    'Số: 05-NQ/ĐU; số 8, 15 đường Hùng Vương',
    String.raw`(?<!\p{L}|dân |nhân |quân |nghệ |tổng |con |đa |một |trong |ký |thiểu )số[ \t]*(?::[ \t]*)?\d+(?![.,]\d)[-/]?[\p{L}\d/-]*(?:(?:,| và)[ \t]*\d+(?![\p{L}\d,.]* ?(?:%|\p{L}{2}))){0,20}(?:,[ \t]*\d+(?=[ \t]+đường))?`,
  ),
  row(
    'document number',
    '100/2019/NĐ-CP; 22-CT/TU',
    String.raw`(?<![\d.,/])\d{1,5}(?:/\d{4})?[-/]\p{L}{1,6}\d*[-/]\p{L}[\p{L}\d-]*`,
  ),
  row(
    'document number',
    '187/BC',
    String.raw`(?<![\d.,/])\d{1,5}(?:/\d{4})?/(?:qđ|nq|bc|kh|ct|tb|ttr|nđ|gm|hd|đa|tt|cv)(?:-[\p{L}\d]+)*(?!\p{L})`,
  ),
  row(
    'day as programs write it',
    '2024-07-17',
    String.raw`(?<![\d.,/-])(?:19|20)\d{2}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?![\d.,/-]\d|\d)`,
  ),
  row(
    'age',
    '30, 40 và 55 năm tuổi Đảng; 5 - 6 tuổi',
    String.raw`(?<![\d.,])${NUMBERS}[ \t]*(?:năm[ \t]+)?tuổi(?!\p{L})`,
  ),
  row(
    'age',
    'Huy hiệu 30, 40, 50 năm; tuổi từ 18 đến 25',
    String.raw`(?<!\p{L})(?:(?<!cao )tuổi|huy hiệu|huy hiệu đảng)[ \t]+(?:từ[ \t]+)?\d+(?![.,]\d)(?:(?:[ \t]*(?:,|-|–|và|đến)[ \t]*)\d+){0,20}(?:[ \t]*năm)?(?!\p{L}|${UNIT}|[\d.,]*\d)`,
  ),
  row(
    'time of day',
    '7 giờ 30 phút; 16h00; 14g30; 8:05; 24/24 giờ',
    String.raw`(?<![\d.,])\d{1,2}[ \t]*(?:giờ(?:[ \t]*\d{1,2}(?:[ \t]*phút)?)?|[hg](?:\d{2})?(?![\p{L}\d]))|(?<![\d.,:])\d{1,2}:\d{2}(?::\d{2})?(?![\d:])|(?<!\d)24[ \t]*/[ \t]*(?:7|24)(?:[ \t]*(?:giờ|h))?(?!\d)`,
  ),
  // but "ngày công" is a unit
  row(
    'duration',
    '79 năm Cách mạng tháng Tám; 21 ngày; từ 2 đến 5 năm; họp trong 02 buổi; 01 buổi sáng; dạy 2 buổi/ngày',
    String.raw`(?<![\d.,/%])(?:\d{1,4}[ \t]*(?:-|–|đến)[ \t]*)?\d+[ \t]*(?:năm|tháng|tuần|ngày(?![ \t]+công)|phút|giây|quý|nhiệm kỳ)(?!\p{L})|(?<!\p{L})(?:một|nửa)[ \t]*buổi(?!\p{L})|(?<![\d.,/%])0?[12][ \t]*buổi(?:[ \t]+(?:sáng|chiều|tối)(?!\p{L})|[ \t]*/[ \t]*(?:ngày|tuần)(?!\p{L}))|(?<=(?<!\p{L})(?:trong|kéo dài)[ \t]+)0?[12][ \t]*buổi(?!\p{L})`,
  ),
  row('ordinal or name', 'khóm 3, 4 và 5; lớp 1; ngõ 124/22; phòng 102, 103', namedBy(NAMED.join('|'))),
  { ...row('ordinal or name', 'tầng 2; bão số 3', namedBy(NAMED_IF_MARKED.join('|'))), marked: true },
  row(
    'road',
    'Quốc lộ 91; QL.1A; đường tỉnh 943; ĐT 941',
    String.raw`(?<=(?<!\p{L})(?:quốc lộ|tỉnh lộ|huyện lộ|hương lộ|đường tỉnh|đường huyện|ql|tl|đt|hl)[ \t.]*)\d{1,4}[a-z]?(?![\p{L}\d]|[.,/]\d|${UNIT})`,
  ),
  row(
    'year of a law',
    'Luật Giáo dục 2019; Hiến pháp 2013',
    String.raw`(?<=(?<!\p{L})(?:luật|hiến pháp)[ \t]+(?:\p{L}+[ \t]+){0,6})(?:19|20)\d{2}(?![\d.,]*\d|${UNIT}|[ \t]+\p{L}{2})`,
  ),
  row(
    'year of a season',
    'xuân 2025; hè thu 2024',
    String.raw`(?<=(?<!\p{L})(?:xuân|hè thu|thu đông|vụ mùa)[ \t]+)20\d{2}(?![\d/]|[.,]\d|${UNIT})`,
  ),
  row(
    'span of days',
    '15/9 - 14/10',
    String.raw`(?<![\d./])(?:0?[1-9]|[12]\d|3[01])/(?:0?[1-9]|1[0-2])[ \t]*[-–][ \t]*(?:0?[1-9]|[12]\d|3[01])/(?:0?[1-9]|1[0-2])(?![\d/]|${UNIT})`,
  ),
  row(
    'copies kept',
    'Lưu: VT, 02 bản',
    String.raw`(?<=(?<!\p{L})lưu[ \t]*(?::[ \t]*)?vt[ \t]*(?:[,.(][ \t]*)?)\d{1,2}(?=[ \t]*bản)`,
  ),
  row(
    'telephone',
    '0296 3831 207; 0905.123.456; 1900 1234; gọi 113; Zalo: 1022',
    String.raw`(?<![\d.,])0\d{2,4}(?:[ .-]\d{3,4}){1,3}(?![\d%])|(?<![\d.,])0\d{9,10}(?!\d)|(?<!\d)1[ .]?[89]00[ .]?\d{4}|(?<=(?:gọi|hoặc)[ \t]{1,3})11[345](?![.,]?\d)|(?<=(?:hotline|zalo|đường dây nóng|tổng đài)[^.;]{0,20})(?<![\d.,])1\d{2,3}(?![.,]?\d)(?![ \t]+(?:hộ|người|ca|vụ|lượt))`,
  ),
  row(
    'score or class',
    'OCOP 3 sao; tăng 02 bậc; 91,2/100 điểm; 93,17 điểm; tăng lên 93,17 điểm; Bộ chỉ số: 94,3/100',
    String.raw`(?<![\d.,])\d+(?:-\d)?[ \t]*(?:sao|bậc)(?!\p{L})|(?<![\d.,])\d+(?:,\d+)?/\d+[ \t]*điểm(?!\p{L})|(?<![\d.,])\d+,\d+/100(?!\d|[.,]\d|%)|(?<![\d.,]|${MOVED})\d+,\d+[ \t]*điểm(?![ \t]*(?:%|phần))(?!\p{L})|(?<!\p{L})(?:tổng điểm|số điểm|đạt điểm)[ \t]+(?:từ[ \t]+)?\d+(?:[/,]\d+)*`,
  ),
  row(
    'score of a game',
    'thắng 3-1; tỷ số 2-0',
    String.raw`(?<=(?<!\p{L})(?:thắng|thua|hòa|tỷ số)[ \t]+(?:với[ \t]+tỷ số[ \t]+)?)\d{1,2}[ \t]?[-–][ \t]?\d{1,2}(?!\d|[.,]\d|${UNIT})`,
  ),
  row(
    'form of organisation',
    'chính quyền 2 cấp; 3 chương trình mục tiêu',
    String.raw`(?<![\d.,])0?\d[ \t]*(?:cấp(?!\p{L})|chương trình mục tiêu|trong 1(?!\d))`,
  ),
  row(
    'one of a rate',
    'bình quân trên 1 ha',
    String.raw`(?<=(?<!\p{L})(?:trên|của|bình quân|cho)[ \t]+)0?1[ \t]*(?:ha|hécta|đơn vị diện tích)(?!\p{L})`,
  ),
  row(
    'class of communes',
    'xã 19 tiêu chí; nhóm xã 10-12 tiêu chí',
    String.raw`(?<=(?<!\p{L}|toàn )(?:xã|thôn|ấp)[ \t]+(?:từ |dưới )?)\d{1,2}(?:[ \t]*[-–][ \t]*\d{1,2})?[ \t]+tiêu chí`,
  ),
  row(
    'model or campaign',
    '4 tại chỗ; gian hàng 0 đồng',
    String.raw`(?<![\d.,])\d[ \t]+tại chỗ(?!\p{L})|(?<![\d.,])0[ \t]+đồng(?!\p{L})`,
  ),
  row(
    'model or campaign',
    'mô hình 3 giảm, 3 tăng; cuộc vận động 5 không 3 sạch',
    String.raw`(?<=(?<!\p{L})(?:mô hình|phong trào|phương châm|cuộc vận động|khẩu hiệu|chủ đề|danh hiệu|chi bộ|đảng bộ|gia đình)[ \t]+)\d[ \t]+${AIM}(?:,?[ \t]+(?:và[ \t]+)?\d[ \t]+${AIM}){0,4}`,
  ),
  row(
    'goals counted',
    'đề ra 23 chỉ tiêu; xác định 3 khâu đột phá',
    String.raw`(?<=(?<!\p{L})(?:đề ra|xác định|thông qua|đăng ký)[ \t]+)\d+[ \t]+(?:nhóm[ \t]+)?(?:chỉ tiêu|khâu đột phá|nhiệm vụ trọng tâm|nhiệm vụ, giải pháp|giải pháp|nhiệm vụ chủ yếu)(?!\p{L})`,
  ),
  row(
    'name of an area',
    'XÃ SƠN KIM 1, TỈNH HÀ TĨNH',
    String.raw`(?<=(?<!\p{L})(?:xã|phường|thị trấn|đặc khu)[ \t](?:\p{L}+[ \t]){1,4})\d(?=[ \t]*[,(–-][ \t]*(?:tỉnh|huyện|thành phố|tp|thị xã|quận)(?!\p{L}))`,
  ),
  row(
    'year of prices',
    'giá so sánh 2010; giá cố định năm 1994',
    String.raw`(?<=(?<!\p{L})giá (?:so sánh|cố định|hiện hành)[ \t]+(?:năm[ \t]+)?)(?:19|20)\d{2}(?![\d.,]*\d|${UNIT})`,
  ),
  row(
    'doses or subjects of one person',
    'tiêm đủ 8 loại vắc xin; tiêm từ 2 mũi trở lên; điểm bình quân 3 môn',
    String.raw`(?<=(?<!\p{L})(?:đủ|từ)[ \t]+)\d{1,2}[ \t]*(?:mũi|liều|loại)(?!\p{L})|(?<=(?<!\p{L})điểm (?:bình quân|trung bình|xét tuyển|chuẩn)[ \t]+)\d{1,2}[ \t]+môn(?!\p{L})`,
  ),
  row(
    'class of ships',
    'tàu cá dài từ 15 m trở lên',
    String.raw`(?<=(?<!\p{L})(?:tàu|tàu cá|tàu thuyền|thuyền)[ \t]+(?:có[ \t]+)?(?:chiều[ \t]+)?dài[ \t]+(?:từ|trên|dưới)[ \t]+)\d+(?:,\d+)?[ \t]*(?:m|mét)(?!\p{L})`,
  ),
  // "05 dự án giải ngân dưới 30%", "6/31 thôn có tỷ lệ hộ nghèo trên 30%"
  row(
    'mark of those counted',
    'năm 2024 xã có tỷ lệ hộ nghèo trên 30%',
    String.raw`(?<=\d[ \t]+(?:dự án|công trình|thôn|xã|ấp|bản|xóm|khóm|đơn vị|chi bộ|trường|khu phố|tổ dân phố)[ \t]+(?:có|giải ngân|đạt)(?!\p{L})[^,;:.()\d]{0,40}(?:trên|dưới|từ|hơn)[ \t]+)\d{1,3}(?:,\d+)?[ \t]*%`,
  ),
  row(
    'rule of saving',
    'tiết kiệm 10% chi thường xuyên',
    String.raw`(?<=(?<!\p{L})tiết kiệm[ \t]+(?:thêm[ \t]+)?)\d{1,2}[ \t]*%(?=[ \t]+(?:chi|dự toán|kinh phí)(?!\p{L}))`,
  ),
  row(
    'units merged',
    'cộng gộp 04 đơn vị cũ',
    String.raw`(?<![\d.,/])0?\d[ \t]+đơn vị(?: hành chính)?(?: cấp xã)?(?=[ \t]+(?:cũ|trước sáp nhập|trước sắp xếp|trước đây)(?!\p{L}))`,
  ),
  // but "gồm 11 chỉ tiêu vượt" says how they fared
  row(
    'goals counted',
    'gồm 23 chỉ tiêu',
    String.raw`(?<=(?<!\p{L})gồm[ \t]+)\d+(?=[ \t]+chỉ tiêu(?!\p{L}|[ \t]+(?:vượt|đạt|hoàn thành|chưa|không)))`,
  ),
  row(
    'goals counted',
    'trong 15 chỉ tiêu mà nghị quyết đề ra',
    String.raw`(?<=(?<!\p{L})trong (?:tổng số |số )?)\d+(?=[ \t]+(?:chỉ tiêu|tiêu chí)(?:[ \t]+\p{L}+){0,6}[ \t]+(?:đề ra|giao)(?!\p{L}))`,
  ),
  row(
    'bodies counted',
    'cùng 5 tổ chức chính trị - xã hội',
    String.raw`(?<=(?<!\p{L})(?:cùng|và|với)[ \t]+)0?\d[ \t]+tổ chức chính trị(?!\p{L})`,
  ),
  row(
    'name of a variety',
    'giống OM 18, Đài Thơm 8',
    String.raw`(?<=(?<!\p{L})(?:om|đài thơm|st|ir|bắc thơm|nàng hoa|lộc trời|thiên ưu|hương thơm|tbr|bc|jasmine)[ \t]?)\d{1,5}(?!\d|[.,]\d|${UNIT})`,
  ),
  row(
    'aspects counted',
    'giảm cả 3 tiêu chí',
    String.raw`(?<!\p{L})(?:cả|trên)[ \t]+0?\d[ \t]+(?:tiêu chí|mặt|lĩnh vực)(?!\p{L})`,
  ),
  row(
    'counters of a page',
    'Lượt xem: 1.234 | Chia sẻ: 56; Số lần đọc: 78; Trang 2/5',
    String.raw`(?<!\p{L})(?:(?:lượt xem|lượt đọc|lượt truy cập|số lần đọc|số lần xem|chia sẻ|bình luận|đã xem|yêu thích)[ \t]*:[ \t]*\d[\d.]*|trang[ \t]+\d{1,3}(?:/\d{1,3})?(?![\d.,]*\d|[ \t]*\p{L}))`,
  ),
  // but a council's own X/Y is a figure
  row(
    'attendance',
    '46 đại biểu; 58/63 vị ủy viên; 67 người dự',
    String.raw`(?<![\d.,/])\d+[ \t]+(?:người|đồng chí|cán bộ)[ \t]+(?:về |đến |tham )?dự(?=[ \t]*(?:[.\n]|$|hội nghị|kỳ họp|cuộc họp|đại hội|buổi lễ|lễ))|(?<![\d.,/])\d+[ \t]*(?:vị[ \t]+)?(?:đại biểu|khách mời|đồng chí tham dự)(?!\p{L})|(?<![\d.,])\d+/\d+[ \t]*(?:vị[ \t]+|đồng chí[ \t]+)?ủy viên`,
  ),
  row('unit of a price', '1 suất = 500k', String.raw`(?<![\d.,])1[ \t]+\p{L}+(?=[ \t]*=[ \t]*\d)`),
  // a quotation of a figure, or of a whole sentence, is speech
  row('quoted name', '“5 không, 3 sạch”', String.raw`[“"«](?![^”"»\n]{0,60}\d${UNIT})[^”"»\n]{1,60}[”"»]`),
];

/** Spans of digits (and what goes with them, though not always the words before) that are no figures, in a comparable text. */
export function findNotFigures(text: string, lettering: Lettering): readonly Span[] {
  const found: Span[] = [];
  for (const { pattern: digits, marked } of NOT_FIGURES) {
    if (marked && lettering !== 'marked') continue;
    for (const { index, 0: words } of matchesOf(digits, text, lettering))
      found.push({ start: index, end: index + words.length });
  }
  return found;
}
