/**
 * How offices shorten words that labels have. HS and NS stand for two things: of labels that are then the same the
 * figure's unit decides.
 */
const ABBREVIATIONS: readonly (readonly [words: string, short: string])[] = [
  ['ngân sách nhà nước', 'NSNN'],
  ['ngân sách', 'NS'],
  ['lao động', 'LĐ'],
  ['hồ sơ', 'HS'],
  ['học sinh', 'HS'],
  ['bảo hiểm y tế', 'BHYT'],
  ['bảo hiểm xã hội', 'BHXH'],
  ['nông thôn mới', 'NTM'],
  ['an toàn thực phẩm', 'ATTP'],
  ['vệ sinh an toàn thực phẩm', 'VSATTP'],
  ['an toàn vệ sinh thực phẩm', 'ATVSTP'],
  ['quốc gia', 'QG'],
  ['gia đình văn hóa', 'GĐVH'],
  ['sản lượng', 'SL'],
  ['năng suất', 'NS'],
  ['diện tích', 'DT'],
  ['thu nhập bình quân', 'TNBQ'],
  ['giá trị sản xuất', 'GTSX'],
  ['thủ tục hành chính', 'TTHC'],
  ['dịch vụ công trực tuyến', 'DVCTT'],
  ['sốt xuất huyết', 'SXH'],
  ['tay chân miệng', 'TCM'],
  ['tai nạn giao thông', 'TNGT'],
  ['phạm pháp hình sự', 'PPHS'],
  ['suy dinh dưỡng', 'SDD'],
  ['giải quyết việc làm', 'GQVL'],
  ['xuất khẩu lao động', 'XKLĐ'],
  ['nghĩa vụ quân sự', 'NVQS'],
  ['dân quân tự vệ', 'DQTV'],
  ['quyền sử dụng đất', 'QSDĐ'],
  ['sử dụng đất', 'SDĐ'],
  ['khám chữa bệnh', 'KCB'],
  ['trung học cơ sở', 'THCS'],
  ['hợp tác xã', 'HTX'],
  ['trẻ em', 'TE'],
  ['đảng viên', 'ĐV'],
  ['tài khoản', 'TK'],
  ['sản phẩm', 'SP'],
];

/** Labels, and each again with one of its words shortened: "thu ngân sách", "thu NS". */
export const shortened = (labels: readonly string[]): readonly string[] => [
  ...new Set(
    labels.flatMap((label) => [
      label,
      ...ABBREVIATIONS.filter(([words]) => label.includes(words)).map(([words, short]) =>
        label.replace(words, short),
      ),
    ]),
  ),
];
