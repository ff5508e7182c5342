import type { Measure, Observation } from '../shared/contract/observation.ts';

/** Measures in the words of a ward office. */
export const MEASURE_NAMES: Readonly<Record<Measure, string>> = {
  level: 'số lượng',
  rate: 'tỷ lệ',
  'plan-attainment': 'đạt so kế hoạch',
  growth: 'tăng, giảm (%)',
  change: 'tăng, giảm',
  share: 'tỷ trọng',
  target: 'chỉ tiêu, mục tiêu',
  ratio: 'đạt/tổng',
};

const number = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 6 });

/** "7", "100 – 300", "17/19". */
export function writeValue({ value, max, of }: Observation): string {
  if (of !== undefined) return `${number.format(value)}/${number.format(of)}`;
  return max === undefined ? number.format(value) : `${number.format(value)} – ${number.format(max)}`;
}
