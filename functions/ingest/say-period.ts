import type { Period } from '../../shared/contract/period.ts';

/** How a period's label is said, in the order in which its forms are tried. */
const FORMS: readonly (readonly [RegExp, (year: string, part: string) => string])[] = [
  [/^(\d{4})$/, (year) => `năm ${year}`],
  [/^(\d{4})-S1$/, (year) => `6 tháng đầu năm ${year}`],
  [/^(\d{4})-S2$/, (year) => `6 tháng cuối năm ${year}`],
  [/^(\d{4})-Q([1-4])$/, (year, quarter) => `quý ${quarter}/${year}`],
  [/^(\d{4})-M(\d{2})$/, (year, month) => `tháng ${Number(month)}/${year}`],
  [/^(\d{4})-01-01\/P(\d{1,2})M$/, (year, months) => `${months} tháng đầu năm ${year}`],
];

/** "2024-S1" → "6 tháng đầu năm 2024"; what no form fits is said by its first and last day. */
export function sayPeriod({ label, start, end }: Period): string {
  for (const [form, say] of FORMS) {
    const [, year, part = ''] = form.exec(label) ?? [];
    if (year !== undefined) return say(year, part);
  }
  return start === end ? `ngày ${sayDay(start)}` : `từ ${sayDay(start)} đến ${sayDay(end)}`;
}

/** "2024-05-31" → "31/05/2024". */
export const sayDay = (day: string): string => day.split('-').toReversed().join('/');
