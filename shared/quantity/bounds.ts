import type { Bound } from '../contract/observation.ts';

export interface HedgeRow {
  /** Absent where the words only say that the office estimates. */
  readonly bound?: Bound;
  readonly forms: readonly string[];
  readonly estimated?: true;
  /** "Đạt và vượt 19/22 chỉ tiêu": of X/Y so many are met or surpassed, and no more. */
  readonly exactOfRatio?: true;
}

/**
 * Words that hedge the figure after them. "trên địa bàn" is a place, "trên giao" an order from above: only a
 * form directly before the figure counts. "ước" is an estimate too, "dự kiến" nothing but one.
 */
export const HEDGES: readonly HedgeRow[] = [
  { bound: '>', forms: ['trên', 'hơn', 'vượt trên', 'vượt mốc', 'vượt ngưỡng', 'trên mức', '>'] },
  {
    bound: '>=',
    forms: [
      ...['ít nhất', 'tối thiểu', 'không dưới', 'không ít hơn', 'không thấp hơn', '≥', '>='],
      ...['tối thiểu là', 'tối thiểu từ'],
    ],
  },
  { bound: '>=', forms: ['đạt và vượt'], exactOfRatio: true },
  {
    bound: '<',
    forms: ['gần', 'dưới', 'chưa đến', 'chưa tới', 'chưa đầy', 'ngót', 'non', 'dưới mức', 'suýt soát', '<'],
  },
  {
    bound: '<=',
    forms: [
      ...['không quá', 'tối đa', 'không vượt quá', 'không vượt', 'không cao hơn', 'không nhiều hơn'],
      ...['≤', '<='],
    ],
  },
  {
    bound: '~',
    forms: [
      ...['khoảng', 'xấp xỉ', 'chừng', 'độ chừng', 'ngót nghét', 'tầm', 'vào khoảng', 'khoảng chừng'],
      ...['độ khoảng', 'tròm trèm', 'trên dưới', '~', '≈'],
    ],
  },
  {
    bound: '~',
    forms: [
      ...['ước', 'ước tính', 'ước đạt', 'ước thực hiện', 'ước khoảng', 'dự ước', 'ước được', 'ước là'],
      ...['ước đạt khoảng'],
    ],
    estimated: true,
  },
  { forms: ['dự kiến', 'dự kiến đạt'], estimated: true },
];

/** "cao hơn 2 tạ/ha": how much more, exactly; "hơn" in it hedges nothing. */
export const COMPARISONS: readonly string[] = [
  ...['cao hơn', 'thấp hơn', 'nhiều hơn', 'ít hơn', 'lớn hơn', 'nhỏ hơn', 'tốt hơn', 'kém hơn'],
  ...['nhanh hơn', 'chậm hơn', 'dài hơn', 'rộng hơn', 'đắt hơn', 'rẻ hơn', 'sớm hơn', 'muộn hơn'],
];

/** "từ 95% trở lên", "100% dự toán trở lên": the words after the figure, and after its basis. */
export const FROM_UP = { bound: '>=', forms: ['trở lên', 'trở đi'] } as const;
export const FROM_DOWN = { bound: '<=', forms: ['trở xuống'] } as const;
