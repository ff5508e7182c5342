import { type CellObject, SSF } from '@e965/xlsx';

/** More digits than a double keeps show what it is made of: 0.1 + 0.2. */
const DIGITS = 15;
const PLAIN = new Intl.NumberFormat('en-US', { useGrouping: false, maximumFractionDigits: 10 });

/**
 * What a cell says, as it would be written in a Vietnamese report: the value that the program keeps, not what a
 * format leaves of it (4.2 stays 4,2 where the cell shows 4), but as the date or percentage that the format makes
 * of it. An error ("#DIV/0!") says nothing.
 */
export function cellText({ t: type, v: value, z }: CellObject): string {
  const format = typeof z === 'string' ? z : '';
  if (type === 'n' && typeof value === 'number') return numberText(value, format);
  if (type === 's' && typeof value === 'string') return value.replace(/\s+/gu, ' ').trim();
  if (type === 'd' && value instanceof Date)
    return dateText(value.getUTCDate(), value.getUTCMonth() + 1, value.getUTCFullYear(), format);
  return '';
}

function numberText(value: number, format: string): string {
  if (SSF.is_date(format)) {
    const { d, m, y } = SSF.parse_date_code(value) ?? {};
    return d && m && y ? dateText(d, m, y, format) : '';
  }
  return isPercent(format) ? `${decimal(value * 100)}%` : decimal(value);
}

/** A format without what it only quotes, and without colours and languages: `[$-42A]dd" tháng "mm`. */
const signsOf = (format: string): string => format.replace(/"[^"]*"|\\.|\[[^\]]*\]/gu, '');
/** `0.00%`, not `0" %"`, whose value is one of a hundred already. */
const isPercent = (format: string): boolean => signsOf(format).includes('%');
/** `mm/yyyy` keeps the first day of a month and does not say it; one of hours alone (`hh:mm`) has its day. */
const hasDay = (format: string): boolean => /d/iu.test(signsOf(format)) || !/y/iu.test(signsOf(format));

/**
 * With a decimal comma and no marks between thousands, so that there is one way to read it. Three decimals alone
 * could be thousands, so they get a fourth: "8,3750". Never as a power of ten: 5.7e-14 is what is left of nought.
 */
function decimal(value: number): string {
  if (!Number.isFinite(value)) return '';
  const [whole = '', fraction] = PLAIN.format(Number(value.toPrecision(DIGITS))).split('.');
  if (fraction === undefined) return whole === '-0' ? '0' : whole;
  return `${whole},${fraction.length === 3 ? `${fraction}0` : fraction}`;
}

function dateText(day: number, month: number, year: number, format: string): string {
  const parts = hasDay(format) ? [day, month] : [month];
  return [...parts.map((part) => String(part).padStart(2, '0')), year].join('/');
}
