import type { Period } from '../contract/period.ts';

/** SDMX time periods, built from what a text says. Days are `YYYY-MM-DD`, both ends belong to the period. */
const two = (n: number): string => String(n).padStart(2, '0');
export const dayOf = (year: number, month: number, day: number): string =>
  `${year}-${two(month)}-${two(day)}`;

/** 28 to 31; the year decides February. */
export const lastDay = (year: number, month: number): number =>
  new Date(Date.UTC(year, month, 0)).getUTCDate();
export const endOfMonth = (year: number, month: number): string => dayOf(year, month, lastDay(year, month));

export const isRealDay = (day: number, month: number, year = 2024): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= lastDay(year, month);

export const yearPeriod = (year: number): Period => ({
  label: String(year),
  start: dayOf(year, 1, 1),
  end: dayOf(year, 12, 31),
});

export const monthPeriod = (year: number, month: number): Period => ({
  label: `${year}-M${two(month)}`,
  start: dayOf(year, month, 1),
  end: endOfMonth(year, month),
});

/** From the first day of one month to the last day of another, under the shortest SDMX label that says so. */
export function monthsPeriod(year: number, first: number, last: number): Period {
  const count = last - first + 1;
  const start = dayOf(year, first, 1);
  return { label: labelOf(year, first, count), start, end: endOfMonth(year, last) };
}

function labelOf(year: number, first: number, count: number): string {
  if (count === 12) return String(year);
  if (count === 6 && first % 6 === 1) return `${year}-S${first === 1 ? 1 : 2}`;
  if (count === 3 && first % 3 === 1) return `${year}-Q${(first + 2) / 3}`;
  if (count === 1) return `${year}-M${two(first)}`;
  return `${dayOf(year, first, 1)}/P${count}M`;
}

export const quarterPeriod = (year: number, quarter: number): Period =>
  monthsPeriod(year, quarter * 3 - 2, quarter * 3);

/** From September to May: "năm học 2023-2024" is 2023-09-01/P9M. */
export const schoolYear = (year: number): Period => rangePeriod(dayOf(year, 9, 1), endOfMonth(year + 1, 5));

/** Whole months between two dates where they are whole ("từ tháng 7/2020 đến tháng 6/2023"), else days. */
export function rangePeriod(start: string, end: string): Period {
  const [year = 0, month = 1, day = 1] = start.split('-').map(Number);
  const [lastYear = 0, lastMonth = 1, last = 1] = end.split('-').map(Number);
  const months = (lastYear - year) * 12 + lastMonth - month + 1;
  if (day !== 1 || last !== lastDay(lastYear, lastMonth)) {
    const days = (Date.parse(end) - Date.parse(start)) / 86_400_000 + 1;
    return { label: `${start}/P${days}D`, start, end };
  }
  if (year === lastYear) return monthsPeriod(year, month, lastMonth);
  return { label: months % 12 === 0 ? `${start}/P${months / 12}Y` : `${start}/P${months}M`, start, end };
}

/** The same time in an earlier year: "2024-S1" → "2023-S1"; the end of a month stays the end of the month. */
export function yearsEarlier({ start, end }: Pick<Period, 'start' | 'end'>, years = 1): Period {
  const back = (day: string) => {
    const [year = 0, month = 1] = [Number(day.slice(0, 4)) - years, Number(day.slice(5, 7))];
    return day.endsWith('-02-29') ? endOfMonth(year, month) : `${year}${day.slice(4)}`;
  };
  const [lastYear, lastMonth] = [Number(end.slice(0, 4)) - years, Number(end.slice(5, 7))];
  return rangePeriod(back(start), isLastDay(end) ? endOfMonth(lastYear, lastMonth) : back(end));
}

const isLastDay = (day: string): boolean =>
  day === endOfMonth(Number(day.slice(0, 4)), Number(day.slice(5, 7)));

/** How many whole months a period has; `undefined` where it begins or ends inside one. */
export function monthsOf({ start, end }: Pick<Period, 'start' | 'end'>): number | undefined {
  const [year = 0, month = 1, day = 1] = start.split('-').map(Number);
  const [lastYear = 0, lastMonth = 1] = end.split('-').map(Number);
  return day === 1 && isLastDay(end) ? (lastYear - year) * 12 + lastMonth - month + 1 : undefined;
}
