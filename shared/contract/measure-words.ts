import type { Basis, Measure, Observation } from './observation.ts';

/** Measures as a ward office speaks of them. A level needs no word: "Hộ nghèo: 12 hộ". */
const MEASURE_WORDS: Readonly<Record<Measure, string>> = {
  level: '',
  rate: 'tỷ lệ',
  'plan-attainment': 'mức đạt',
  growth: 'tốc độ tăng, giảm',
  change: 'mức tăng, giảm',
  share: 'tỷ trọng',
  target: 'chỉ tiêu đề ra',
  ratio: 'đạt trên tổng số',
};

const BASIS_WORDS: Readonly<Record<Basis, string>> = {
  estimate: 'so với dự toán',
  plan: 'so với kế hoạch',
  target: 'so với chỉ tiêu',
  resolution: 'so với nghị quyết',
  'same-period': 'so với cùng kỳ',
  'previous-period': 'so với kỳ trước',
};

/** What the figure is, beside its name: "tỷ lệ", "mức đạt so với dự toán"; nothing for a level. */
export const sayMeasure = ({ measure, targetKind, basis }: Observation): string =>
  [MEASURE_WORDS[measure], targetKind && MEASURE_WORDS[targetKind], basis && BASIS_WORDS[basis]]
    .filter(Boolean)
    .join(' ');
