import { styleText } from 'node:util';
import Table from 'cli-table3';
import type { Measure, Observation } from '../shared/contract/observation.ts';
import type { Period } from '../shared/contract/period.ts';

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

const COLUMNS = ['indicator', 'value', 'unit', 'measure', 'bound', 'period', 'words'] as const;
const WIDTHS = [32, 20, 12, 18, 7, 16, 40];

/** The figures of one report as a table for a terminal, one figure a row. */
export function reportTable(
  observations: readonly Observation[],
  period: Period | null,
  colour: boolean,
): string {
  const head = COLUMNS.map((name) => (colour ? styleText('bold', name) : name));
  const table = new Table({
    head,
    colWidths: WIDTHS,
    wordWrap: true,
    wrapOnWordBoundary: false,
    style: { head: [], border: [] },
  });
  for (const one of observations)
    table.push([
      one.indicator ?? `– ${one.label}`,
      writeValue(one),
      one.unit,
      MEASURE_NAMES[one.measure],
      one.bound,
      one.asOf ?? one.period?.label ?? period?.label ?? '',
      printable(one.source.exact),
    ]);
  return table.toString();
}

/** Text from a bulletin must not steer the terminal: control characters become spaces. */
export const printable = (text: string): string => text.replace(/[\u0000-\u001f\u007f-\u009f]+/gu, ' ');
