import type { Observation } from '../../shared/contract/observation.ts';
import { COUNTING_NOUNS, MEASURE_UNITS, PER } from '../../shared/quantity/units.ts';
import { BOUND_WORDS } from './receipt-words.ts';

/** "ước khoảng 4,2 tỷ đồng", "giảm trên 58 %", "17/19 ấp", "100 – 300 ha". */
export function sayFigure(found: Observation): string {
  const { measure, targetKind, value, max, of, unit, bound, estimated } = found;
  const signed = [measure, targetKind].some((kind) => kind === 'growth' || kind === 'change');
  const { scale, word } = unitOf(unit, value);
  const say = (number: number) => inVietnamese.format((signed ? Math.abs(number) : number) / scale);
  const number = [say(value), max !== undefined && ` – ${say(max)}`, of !== undefined && `/${say(of)}`];
  return [
    estimated && 'ước',
    signed && value !== 0 && (value > 0 ? 'tăng' : 'giảm'),
    BOUND_WORDS[bound],
    number.filter(Boolean).join(''),
    word,
  ]
    .filter(Boolean)
    .join(' ');
}

const inVietnamese = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 9 });

/** Money is read in "tỷ" and "triệu", which nine decimals show to the đồng. */
const MONEY = [
  { scale: 1e9, word: 'tỷ đồng' },
  { scale: 1e6, word: 'triệu đồng' },
] as const;

function unitOf(code: string, value: number): { readonly scale: number; readonly word: string } {
  const money = code === 'VND' && MONEY.find(({ scale }) => Math.abs(value) >= scale);
  return money || { scale: 1, word: sayUnit(code) };
}

/** The first wording of a unit's row; "VND/person" is "đồng/người", and a bare count has none. */
function sayUnit(code: string): string {
  if (code === 'count') return '';
  const row = [...MEASURE_UNITS, ...COUNTING_NOUNS].find((one) => one.code === code && one.factor === 1);
  if (row) return row.forms[0] ?? code;
  const [unit = code, ...per] = code.split('/');
  if (per.length === 0) return code;
  return [sayUnit(unit), ...per.map((one) => PER.find((row) => row.code === one)?.forms[0] ?? one)].join('/');
}
