import { type CellObject, SSF } from '@e965/xlsx';

/** More digits than a double keeps show what it is made of: 0.1 + 0.2. */
const DIGITS = 15;

/**
 * What a cell says, as it would be written in a Vietnamese report: the value that the program keeps, not what a
 * format leaves of it (4.2 stays 4,2 where the cell shows 4), but as the date or percentage that the format makes
 * of it. An error ("#DIV/0!") says nothing.
 */
export function cellText({ t: type, v: value, z: format }: CellObject): string {
  if (type === 'n' && typeof value === 'number')
    return numberText(value, typeof format === 'string' ? format : '');
  if (type === 's' && typeof value === 'string') return value.replace(/\s+/gu, ' ').trim();
  if (type === 'd' && value instanceof Date)
    return dateText(value.getUTCDate(), value.getUTCMonth() + 1, value.getUTCFullYear());
  return '';
}

function numberText(value: number, format: string): string {
  if (SSF.is_date(format)) {
    const { d, m, y } = SSF.parse_date_code(value) ?? {};
    return d && m && y ? dateText(d, m, y) : '';
  }
  return isPercent(format) ? `${decimal(value * 100)}%` : decimal(value);
}

/** Outside of what a format only quotes: `0.00%`, not `0" %"`, whose value is one of a hundred already. */
const isPercent = (format: string): boolean => format.replace(/"[^"]*"|\\./gu, '').includes('%');

/**
 * With a decimal comma and no marks between thousands, so that there is one way to read it. Three decimals alone
 * could be thousands, so they get a fourth: "8,3750".
 */
function decimal(value: number): string {
  if (!Number.isFinite(value)) return '';
  const [whole = '', fraction] = String(Number(value.toPrecision(DIGITS))).split('.');
  if (fraction === undefined) return whole;
  return `${whole},${fraction.length === 3 ? `${fraction}0` : fraction}`;
}

const dateText = (day: number, month: number, year: number): string =>
  `${String(day).padStart(2, '0')}/${String(month).padStart(2, '0')}/${year}`;
