import type { Bound } from '../contract/observation.ts';

/**
 * Words that hedge the figure after them. "trên địa bàn" is a place, "trên giao" an order from above: only a
 * form directly before the figure counts. "ước" is an estimate too.
 */
export const HEDGES: readonly {
  readonly bound: Bound;
  readonly forms: readonly string[];
  readonly estimated?: true;
}[] = [
  {
    bound: '>',
    forms: [
      'trên',
      'hơn',
      'vượt trên',
      'vượt mốc',
      'vượt ngưỡng',
      'lớn hơn',
      'nhiều hơn',
      'cao hơn',
      '>',
      'trên mức',
    ],
  },
  {
    bound: '>=',
    forms: [
      'ít nhất',
      'tối thiểu',
      'không dưới',
      'không ít hơn',
      'không thấp hơn',
      '≥',
      '>=',
      'đạt và vượt',
      'tối thiểu là',
      'tối thiểu từ',
    ],
  },
  {
    bound: '<',
    forms: [
      'gần',
      'dưới',
      'chưa đến',
      'chưa tới',
      'chưa đầy',
      'thấp hơn',
      'ngót',
      'non',
      '<',
      'dưới mức',
      'suýt soát',
    ],
  },
  {
    bound: '<=',
    forms: [
      'không quá',
      'tối đa',
      'nhiều nhất',
      'cao nhất',
      'không vượt quá',
      'không vượt',
      '≤',
      '<=',
      'không cao hơn',
      'nhiều nhất là',
    ],
  },
  {
    bound: '~',
    forms: [
      'khoảng',
      'xấp xỉ',
      'chừng',
      'độ chừng',
      'ngót nghét',
      'tầm',
      'vào khoảng',
      '~',
      '≈',
      'khoảng chừng',
      'độ khoảng',
    ],
  },
  {
    bound: '~',
    forms: [
      'ước',
      'ước tính',
      'ước đạt',
      'ước thực hiện',
      'ước khoảng',
      'dự kiến',
      'dự ước',
      'ước được',
      'ước đạt khoảng',
      'ước là',
      'dự kiến đạt',
      'ước đến cuối năm đạt',
    ],
    estimated: true,
  },
];

/** "từ 95% trở lên", "100% dự toán trở lên": the words after the figure, and after its basis. */
export const FROM_UP = { bound: '>=', forms: ['trở lên', 'trở đi'] } as const;
export const FROM_DOWN = { bound: '<=', forms: ['trở xuống'] } as const;
