import type { Span } from '../contract/span.ts';
import { type Lettering, matchesOf, type Pattern, pattern } from '../document/lettering.ts';

/** Words whose number names a thing: "khóm 3", "bão số 10", "lớp 1". */
const ORDINAL_WORDS =
  'thứ|khóa|lớp|mũi|mức|mức độ|cấp độ|điều|khoản|chương|mục|phụ lục|biểu|quận|khóm|khu|khu phố|tổ dân phố|thôn|ấp|đội|phòng|ngõ|ngách|hẻm|kiệt|đường|quốc lộ|tỉnh lộ|huyện lộ|kênh|chương trình|vòng|nhóm|hạng|loại|top|covid|chi bộ|nhà số|kỳ họp|hotline|zalo|điện thoại|giống|phút|trung ương';
/** The same, where the word without its marks is also another: "tầng" and "tăng", "bão" and "báo". */
const ORDINAL_WORDS_WITH_TWINS = 'tầng|bão|tổ|cầu|điểm|lô|mẫu|(?<!biên |văn |tài |cơ |ấn )bản|bảng';

/** The number after one of the words, unless a unit shows that it is a figure ("đường 3,2 km", "điểm 85-90%"). */
function namedBy(words: string): Pattern {
  const unit = String.raw`[ 	]*(?:%|tỷ|triệu|tr(?!\p{L})|nghìn|ngàn|đồng|đ(?!\p{L})|ha(?!\p{L})|tấn|tạ|km|m(?!\p{L})|m2|hộ|người|vụ|ca(?!\p{L})|trường|cơ sở|công trình|học sinh|đảng viên|tuyến|căn|lượt|hồ sơ|con(?!\p{L}))`;
  return pattern(
    String.raw`(?<!\p{L})(?:${words})[ 	]*-?[ 	]*\d{1,3}(?!\d|[.,]\d)(?:/\d+)*(?:[a-z](?![a-z])\d?)?(?!${unit}|[ 	]*[-–][ 	]*\d[\d.,]*${unit})(?:[ 	]*(?:,|và|-)[ 	]*\d{1,3}(?![\d.,]*\d|[ 	]*(?:%|\p{L}{2})))*(?![\d/]|[.,]\d)`,
  );
}

/** Digits that measure nothing. Each row: what it is, and a pattern on folded text with an example beside it. */
const NOT_FIGURES: readonly { readonly what: string; readonly pattern: Pattern; readonly marked?: true }[] = [
  // "1. Nông nghiệp", "2) …" at the beginning of a line
  {
    what: 'section number',
    pattern: pattern(String.raw`^[ \t]*\d{1,2}(?:\.\d{1,2})*[.)](?=[ \t]|\p{L})`, 'gmu'),
  },
  // "số 187/BC-UBND", "Số: 05-NQ/ĐU", "số 8, 15, 42 đường Hùng Vương" (but "dân số 7.946 người")
  {
    what: 'document number',
    pattern: pattern(
      String.raw`(?<!\p{L}|dân |nhân |tổng |con |đa |một |trong )số[ \t]*:?[ \t]*\d+(?![.,]\d)[-/]?[\p{L}\d/-]*(?:(?:,| và)[ \t]*\d+(?![\p{L}\d,.]* ?(?:%|\p{L}{2})))*(?:,[ \t]*\d+(?=[ \t]+đường))?`,
    ),
  },
  // "100/2019/NĐ-CP", "22-CT/TU", "118/TTr-UBND", "187/BC"
  {
    what: 'document number',
    pattern: pattern(String.raw`(?<![\d.,/])\d{1,5}(?:/\d{4})?[-/]\p{L}{1,6}\d*[-/]\p{L}[\p{L}\d-]*`),
  },
  {
    what: 'document number',
    pattern: pattern(
      String.raw`(?<![\d.,/])\d{1,5}(?:/\d{4})?/(?:qđ|nq|bc|kh|ct|tb|ttr|nđ|gm|hd|đa|tt|cv)(?:-[\p{L}\d]+)*(?!\p{L})`,
    ),
  },
  // "30, 40 và 55 năm tuổi Đảng", "từ 18 tuổi", "5 - 6 tuổi", "Huy hiệu 40, 50"
  {
    what: 'age',
    pattern: pattern(
      String.raw`(?<![\d.,])\d+(?:(?:[ \t]*(?:,|-|–|và|đến|hoặc|/)[ \t]*)\d+)*[ \t]*(?:năm[ \t]+)?tuổi(?!\p{L})|(?<!\p{L})(?:tuổi|huy hiệu|huy hiệu đảng)[ \t]+(?:từ[ \t]+)?\d+(?![.,]\d)(?:(?:[ \t]*(?:,|-|–|và|đến)[ \t]*)\d+)*(?:[ \t]*năm)?(?!\p{L}|[ \t]*%|[\d.,]*\d)`,
    ),
  },
  // "7 giờ 30 phút", "16h00", "24/7", "24/24 giờ"
  {
    what: 'time of day',
    pattern: pattern(
      String.raw`(?<![\d.,])\d{1,2}[ \t]*(?:giờ(?:[ \t]*\d{1,2}(?:[ \t]*phút)?)?|h(?:\d{2})?(?![\p{L}\d]))|(?<!\d)24[ \t]*/[ \t]*(?:7|24)(?:[ \t]*(?:giờ|h))?(?!\d)`,
    ),
  },
  // "79 năm Cách mạng tháng Tám", "21 ngày", "60 phút" (but "ngày công" is a unit)
  {
    what: 'duration',
    pattern: pattern(
      String.raw`(?<![\d.,/%])\d+[ \t]*(?:năm|tháng|tuần|ngày(?![ \t]+công)|buổi|phút|giây|quý|nhiệm kỳ)(?!\p{L})`,
    ),
  },
  // "thứ 8", "lớp 1", "mũi 3", "khóm 3", "phòng 102, 103", "ngõ 124/22", "quốc lộ 91"
  { what: 'ordinal or name', pattern: namedBy(ORDINAL_WORDS) },
  { what: 'ordinal or name', pattern: namedBy(ORDINAL_WORDS_WITH_TWINS), marked: true },
  // "0296 3831 207", "0905.123.456", "1900 1234"
  {
    what: 'telephone',
    pattern: pattern(
      String.raw`(?<![\d.,])0\d{2,4}(?:[ .-]\d{3,4}){1,3}(?![\d%])|(?<![\d.,])0\d{9,10}(?!\d)|(?<!\d)1[ .]?[89]00[ .]?\d{4}|(?<=gọi[^.;]{0,30}|hotline[^.;]{0,20})(?<![\d.,])1\d\d(?![\d.,]\d|[ \t]*\p{L})`,
    ),
  },
  // "OCOP 3 sao", "91,2/100 điểm", "93,17 điểm", "hạng 4/11", "tăng 02 bậc"
  {
    what: 'score or class',
    pattern: pattern(
      String.raw`(?<![\d.,])\d+(?:-\d)?[ \t]*(?:sao|bậc)(?!\p{L})|(?<![\d.,])\d+(?:,\d+)?/\d+[ \t]*điểm(?!\p{L})|(?<![\d.,])\d+,\d+[ \t]*điểm(?![ \t]*(?:%|phần))(?!\p{L})|(?<!\p{L})(?:tổng điểm|số điểm|đạt điểm)[ \t]+(?:từ[ \t]+)?\d+(?:[/,]\d+)*`,
    ),
  },
  // "mô hình chính quyền 2 cấp", "bình quân trên 1 ha đất", "3 chương trình mục tiêu quốc gia", "5 trong 1"
  {
    what: 'form of organisation',
    pattern: pattern(
      String.raw`(?<![\d.,])\d[ \t]*(?:cấp(?!\p{L})|chương trình mục tiêu|trong 1(?!\d))|(?<!\p{L})(?:trên|của|bình quân|cho)[ \t]+0?1[ \t]*(?:ha|hécta|đơn vị diện tích)(?!\p{L})`,
    ),
  },
  // "đề ra 23 chỉ tiêu": goals that are merely counted
  {
    what: 'goals counted',
    pattern: pattern(
      String.raw`(?<!\p{L})(?:đề ra|xác định|thông qua|đăng ký)[ \t]+\d+[ \t]+(?:nhóm[ \t]+)?chỉ tiêu`,
    ),
  },
  // "46 đại biểu", "58/63 vị ủy viên": who came to a meeting (a council's own X/Y is a figure)
  {
    what: 'attendance',
    pattern: pattern(
      String.raw`(?<![\d.,/])\d+[ \t]*(?:vị[ \t]+)?(?:đại biểu|khách mời|đồng chí tham dự)(?!\p{L})|(?<![\d.,])\d+/\d+[ \t]*(?:vị[ \t]+|đồng chí[ \t]+)?ủy viên`,
    ),
  },
];

/** Quoted names of models and campaigns: “5 không, 3 sạch”. A quotation of a whole sentence is speech. */
const QUOTED = pattern(String.raw`[“"«][^”"»\n]{1,60}[”"»]`);

/** Spans of digits (and what goes with them) that are no figures, in a comparable text. */
export function findNotFigures(text: string, lettering: Lettering): readonly Span[] {
  const rows = NOT_FIGURES.filter((row) => lettering === 'marked' || !row.marked);
  const patterns = [QUOTED, ...rows.map((row) => row.pattern)];
  return patterns.flatMap((one) =>
    [...matchesOf(one, text, lettering)].map((found) => ({
      start: found.index,
      end: found.index + found[0].length,
    })),
  );
}
