import { type Pattern, pattern } from '../document/lettering.ts';

/**
 * Units of measure and counting nouns, as rows. `code` is the unit of the value in the report, `factor` what
 * one written unit is worth in it (1 tạ = 0.1 t): base units are VND, %, ha, t, t/ha, km and persons. Typing
 * errors that really occur are forms too. Forms are compared folded, so one tone placement stands for both.
 */
export type UnitKind =
  | 'money'
  | 'percent'
  | 'point' // percentage points
  | 'times' // "gấp 1,5 lần"
  | 'area'
  | 'mass'
  | 'yield'
  | 'length'
  | 'volume'
  | 'energy'
  | 'power'
  | 'count';

export interface UnitRow {
  readonly code: string;
  readonly kind: UnitKind;
  readonly factor: number;
  readonly forms: readonly string[];
  readonly or?: OtherNoun;
}

/** What an abbreviation counts where words beside it say so, or a label that counts it. */
export interface OtherNoun {
  readonly code: string;
  readonly beside: Pattern;
  /** With these words it is the first after all. */
  readonly unless?: Pattern;
}

const word = (forms: string): Pattern => pattern(String.raw`(?<!\p{L})(?:${forms})(?!\p{L})`, 'u');

const row = (kind: UnitKind, code: string, factor: number, ...forms: string[]): UnitRow => ({
  code,
  kind,
  factor,
  forms,
});

export const MEASURE_UNITS: readonly UnitRow[] = [
  row('percent', '%', 1, '%', '﹪', '％', 'phần trăm'),
  row('point', 'pp', 1, 'điểm %', 'điểm phần trăm', 'đ%', '% điểm'),
  row('times', 'times', 1, 'lần'),
  row('money', 'VND', 1, 'đồng', 'dồng', 'đồg', 'đ', '₫', 'vnđ', 'vnd', 'đồng việt nam'),
  row('money', 'USD', 1, 'usd', '$', 'đô la mỹ', 'đô la', 'đô-la'),
  row('money', 'EUR', 1, 'eur', '€', 'euro'),
  row('area', 'ha', 1, 'ha', 'héc-ta', 'hecta', 'hécta', 'héc ta', 'hec-ta', 'hét-ta'),
  row('area', 'ha', 100, 'km2', 'km²', 'ki-lô-mét vuông', 'km vuông'),
  row('area', 'm2', 1, 'm2', 'm²', 'mét vuông', 'm vuông'),
  row('yield', 't/ha', 1, 'tấn/ha', 'tấn/hécta', 'tấn /ha', 'tấn/ ha', 'tấn nhân/ha', 'tấn tươi/ha'),
  row('yield', 't/ha', 0.1, 'tạ/ha', 'tạ/hécta', 'tạ /ha', 'tạ/ ha', 'tạ nhân/ha', 'tạ tươi/ha'),
  row('mass', 't', 1, 'tấn'),
  row('mass', 't', 0.1, 'tạ'),
  row('mass', 't', 0.01, 'yến'),
  row('mass', 'kg', 1, 'kg', 'ki-lô-gam', 'kilôgam', 'kí-lô'),
  row('mass', 'g', 1, 'gam', 'gram'),
  row('length', 'km', 1, 'km', 'ki-lô-mét', 'kilômét', 'cây số'),
  row('length', 'km', 0.001, 'm', 'mét', 'm dài', 'mét dài', 'md'),
  row('volume', 'm3', 1, 'm3', 'm³', 'mét khối', 'khối'),
  row('volume', 'l', 1, 'lít'),
  row('energy', 'kWh', 1, 'kwh'),
  row('power', 'kW', 1, 'kw', 'kwp'),
  row('power', 'kW', 1000, 'mw', 'mwp'),
];

/** Nouns that are counted. The noun itself is part of the figure; longer forms win over shorter ones. */
export const COUNTING_NOUNS: readonly UnitRow[] = [
  row('count', 'household', 1, 'hộ', 'hộ gia đình', 'hộ dân', 'gia đình', 'hộ kinh doanh'),
  row(
    'count',
    'person',
    1,
    ...[
      'người',
      'lao động',
      'học sinh',
      'thanh niên',
      'công dân',
      'nhân khẩu',
      'khẩu',
      'em',
      'cháu',
      'trẻ',
      'chị',
    ],
    ...['đại biểu', 'vị đại biểu', 'cá nhân', 'quần chúng', 'đối tượng', 'giáo viên', 'cán bộ', 'nạn nhân'],
    ...['học viên', 'sinh viên', 'trẻ em', 'phụ nữ', 'bệnh nhân', 'tân binh', 'cụ', 'nhân viên', 'biên chế'],
    ...[
      'lđ',
      'ncc',
      'thầy cô',
      'thầy, cô giáo',
      'thầy cô giáo',
      'thầy giáo',
      'cô giáo',
      'công nhân',
      'nông dân',
    ],
    ...['cựu chiến binh', 'người dân', 'quần chúng ưu tú', 'hội viên ưu tú', 'chiến sĩ', 'đoàn viên ưu tú'],
  ),
  row('count', 'party-member', 1, 'đảng viên', 'đồng chí', 'đ/c', 'đảng viên dự bị'),
  row('count', 'member', 1, 'hội viên', 'đoàn viên', 'thành viên', 'tv'),
  row(
    'count',
    'visit',
    1,
    'lượt khách',
    'lượt người',
    'lượt công dân',
    'lượt người dân',
    'lượt',
    'lượt bệnh nhân',
  ),
  row('count', 'collective', 1, 'tập thể', 'tổ chức đảng', 'tổ chức', 'đơn vị'),
  row('count', 'collective-or-individual', 1, 'tập thể, cá nhân', 'cá nhân, tập thể', 'tập thể và cá nhân'),
  row('count', 'case', 1, 'vụ', 'vụ việc', 'ca', 'ca mắc', 'trường hợp', 'vụ án', 'ca bệnh', 'vụ cháy'),
  row('count', 'petition', 1, 'đơn', 'đơn thư', 'lượt đơn'),
  row('count', 'dossier', 1, 'hồ sơ', 'bộ hồ sơ'),
  row('count', 'certificate', 1, 'giấy', 'giấy chứng nhận', 'giấy cnqsdđ', 'gcn'),
  row('count', 'permit', 1, 'giấy phép', 'gpxd'),
  row('count', 'house', 1, 'căn', 'căn nhà', 'nhà', 'ngôi nhà', 'mái ấm', 'căn hộ', 'nhà tạm'),
  row('count', 'gift', 1, 'phần quà', 'suất quà', 'phần', 'suất', 'quà', 'túi quà', 'sổ tiết kiệm'),
  row('count', 'scholarship', 1, 'suất học bổng', 'học bổng'),
  row('count', 'head', 1, 'con', 'con gia súc', 'con gia cầm'),
  row('count', 'egg', 1, 'quả trứng', 'quả', 'trứng'),
  row('count', 'tree', 1, 'cây', 'cây xanh', 'gốc cây', 'cây phân tán'),
  row('count', 'enterprise', 1, 'doanh nghiệp', 'công ty', 'dn'),
  row('count', 'cooperative', 1, 'hợp tác xã', 'htx', 'tổ hợp tác', 'tht'),
  row('count', 'school', 1, 'trường', 'trường học'),
  row('count', 'class', 1, 'lớp', 'lớp học'),
  row('count', 'facility', 1, 'cơ sở', 'cơ sở lưu trú'),
  row('count', 'criterion', 1, 'tiêu chí'),
  row('count', 'target', 1, 'chỉ tiêu'),
  row('count', 'product', 1, 'sản phẩm', 'sản phẩm ocop', 'sp', 'sp ocop'),
  row('count', 'cell', 1, 'chi bộ', 'chi, đảng bộ', 'chi bộ trực thuộc', 'đảng bộ'),
  row('count', 'branch', 1, 'chi hội'),
  row('count', 'team', 1, 'tổ', 'đội', 'nhóm', 'tổ liên gia'),
  row(
    'count',
    'hamlet',
    1,
    'ấp',
    'thôn',
    'khóm',
    'khu phố',
    'tổ dân phố',
    'bản',
    'làng',
    'buôn',
    'khu dân cư',
    'xóm',
  ),
  row('count', 'round', 1, 'cuộc', 'cuộc kiểm tra', 'cuộc giám sát', 'đợt', 'đợt kiểm tra'),
  row('count', 'meeting', 1, 'hội nghị', 'cuộc họp', 'buổi'),
  row(
    'count',
    'document',
    1,
    'nghị quyết',
    'văn bản',
    'quyết định',
    'kế hoạch',
    'báo cáo',
    'chỉ thị',
    'công văn',
    'bản sao',
    'tin',
  ),
  row('count', 'project', 1, 'công trình', 'dự án', 'hạng mục', 'mô hình'),
  row('count', 'road', 1, 'tuyến', 'tuyến đường', 'con đường', 'tuyến hẻm'),
  row('count', 'bridge', 1, 'cầu', 'cây cầu', 'chiếc cầu'),
  row('count', 'account', 1, 'tài khoản', 'tk'),
  row('count', 'workday', 1, 'ngày công', 'ngày công lao động'),
  row('count', 'card', 1, 'thẻ', 'thẻ căn cước', 'thẻ bhyt'),
  row('count', 'dose', 1, 'liều', 'mũi tiêm', 'liều vắc xin'),
  row('count', 'vehicle', 1, 'phương tiện', 'xe', 'mô tô', 'ô tô', 'xe máy'),
  row('count', 'vessel', 1, 'tàu', 'tàu cá', 'tàu thuyền', 'chiếc tàu', 'chiếc'),
  row('count', 'opinion', 1, 'ý kiến'),
  row('count', 'recommendation', 1, 'nội dung', 'kiến nghị'),
  row('count', 'award', 1, 'giải', 'huy chương', 'giải thưởng', 'danh hiệu', 'bằng khen', 'giấy khen'),
  row('count', 'plot', 1, 'thửa', 'thửa đất', 'lô'),
  row('count', 'office', 1, 'phòng chuyên môn', 'trung tâm', 'cơ quan'),
  row('count', 'room', 1, 'phòng', 'phòng học'),
  row('count', 'outbreak', 1, 'ổ dịch'),
  row(
    'count',
    'boy/100 girl',
    1,
    'bé trai/100 bé gái',
    'nam/100 nữ',
    'trẻ trai/100 trẻ gái',
    'bé trai / 100 bé gái',
  ),
  row('count', 'couple', 1, 'cặp', 'cặp vợ chồng'),
  // abbreviations of two nouns
  {
    ...row('count', 'dossier', 1, 'hs'), // "tiếp nhận 512 HS"; but "trường tiểu học có 450 HS"
    or: {
      code: 'person',
      beside: word(
        'trường (?:học|mầm|tiểu|trung|th|thcs|thpt)|các cấp|cấp học|bậc học|lớp|tiểu học|trung học|mầm non|mẫu giáo|thcs|thpt|bỏ học|đến trường|tốt nghiệp|học kỳ|năm học|giáo viên|gv|học lực|hạnh kiểm|học bổng',
      ),
    },
  },
  {
    ...row('count', 'case', 1, 'th'), // "xử lý 52 TH"; but "2 trường mầm non, 3 TH"
    or: { code: 'school', beside: word('trường(?! hợp)|mầm non|mẫu giáo|thcs|thpt') },
  },
  {
    ...row('count', 'party-member', 1, 'đ/v'), // "kết nạp 9 đ/v"; but "kiểm tra 15 đ/v"
    or: {
      code: 'collective',
      beside: word('kiểm tra|giám sát|thanh tra|thẩm định|cơ quan|đơn vị'),
      unless: word('đảng|chi bộ|cấp ủy|đảng ủy|kết nạp|kỷ luật'),
    },
  },
];

/** "/người/năm", "một tháng": what a rate is per. `a` is a year (UCUM). */
export const PER: readonly { readonly code: string; readonly forms: readonly string[] }[] = [
  {
    code: 'person',
    forms: ['người', 'người dân', 'cháu', 'em', 'lao động', 'khẩu', 'đầu người', 'nhân khẩu', 'học sinh'],
  },
  { code: 'household', forms: ['hộ', 'gia đình'] },
  { code: 'house', forms: ['nhà', 'căn', 'căn nhà'] },
  { code: 'gift', forms: ['suất', 'phần', 'suất quà', 'phần quà'] },
  { code: 'scholarship', forms: ['suất học bổng'] },
  { code: 'ha', forms: ['ha', 'hécta', 'héc-ta'] },
  { code: 'm2', forms: ['m2', 'm²'] },
  { code: 'km2', forms: ['km2', 'km²'] },
  { code: 'visit', forms: ['lượt', 'lượt khách'] },
  { code: 'kg', forms: ['kg', 'ki-lô-gam', 'kí'] },
  { code: 't', forms: ['tấn'] },
  { code: 'class', forms: ['lớp'] },
  { code: 'a', forms: ['năm'] },
  { code: 'month', forms: ['tháng'] },
  { code: 'day', forms: ['ngày'] },
  { code: 'season', forms: ['vụ'] },
  { code: 'sao', forms: ['sào'] },
  { code: 'head', forms: ['con'] },
];

/** Words that multiply the number before them. A missing mark is a form: "430 triêu". */
export const SCALES: readonly { readonly factor: number; readonly forms: readonly string[] }[] = [
  { factor: 1e15, forms: ['triệu tỷ'] },
  { factor: 1e13, forms: ['vạn tỷ'] },
  { factor: 1e12, forms: ['nghìn tỷ', 'ngàn tỷ'] },
  { factor: 1e11, forms: ['trăm tỷ'] },
  { factor: 1e10, forms: ['chục tỷ'] },
  { factor: 1e9, forms: ['tỷ', 'tỹ'] },
  { factor: 1e8, forms: ['trăm triệu'] },
  { factor: 1e7, forms: ['chục triệu'] },
  { factor: 1e6, forms: ['triệu', 'triêu', 'trịệu', 'trieu', 'tr', 'tr.'] },
  { factor: 1e5, forms: ['trăm nghìn', 'trăm ngàn'] },
  { factor: 1e4, forms: ['vạn', 'chục nghìn', 'chục ngàn'] },
  { factor: 1e3, forms: ['nghìn', 'ngàn', 'nghin', 'k'] },
  { factor: 1e2, forms: ['trăm'] },
  { factor: 10, forms: ['chục'] },
];

/** Scales that are short for more only with digits on both sides: "2t3" is 2.3 billion, "12t" may be tonnes. */
export const GLUED_SCALES: typeof SCALES = [{ factor: 1e9, forms: ['t'] }];
