import type { UnitKind } from './units.ts';

/** How one run of digits and separators can be read by its shape; `other` is a second reading. */
export interface Numeral {
  readonly value: number;
  readonly other?: number;
}

/** The mark that a writer puts before decimals: a comma by law and habit, a dot where software prints so. */
export type DecimalMark = ',' | '.';

const WHOLE = /^\d+$/;
const THOUSANDS = { '.': /^[1-9]\d{0,2}(?:\.\d{3})+$/, ',': /^[1-9]\d{0,2}(?:,\d{3})+$/ } as const;
/** A double holds fifteen digits; a longer run is an account or a card, no figure. */
const MOST_DIGITS = 15;

/**
 * Reads "1.234,5" by Vietnamese writing (Luật Kế toán 2003, Điều 12.2: dot for thousands, comma for decimals)
 * and "1,234.5" by its shape. One mark before exactly three digits has two readings; the writer's decimal mark
 * says which is the value. `undefined` where the separators fit no number (dates, telephones, sections).
 */
export function readNumeral(written: string, decimalMark: DecimalMark = ','): Numeral | undefined {
  if (written.length > MOST_DIGITS && (written.length > 2 * MOST_DIGITS || digitsOf(written) > MOST_DIGITS))
    return undefined;
  if (WHOLE.test(written)) return { value: Number(written) };
  const lastDot = written.lastIndexOf('.');
  const lastComma = written.lastIndexOf(',');
  if (lastDot >= 0 && lastComma >= 0) return readMixed(written, lastDot > lastComma ? '.' : ',');
  const mark = lastDot >= 0 ? '.' : ',';
  const parts = written.split(mark);
  if (parts.length > 2) return THOUSANDS[mark].test(written) ? { value: join(parts) } : undefined;
  const decimal = Number(parts.join('.'));
  if (!THOUSANDS[mark].test(written)) return { value: decimal };
  return mark === decimalMark
    ? { value: decimal, other: join(parts) }
    : { value: join(parts), other: decimal };
}

const digitsOf = (written: string): number => written.replace(/\D/g, '').length;
const join = (parts: readonly string[]): number => Number(parts.join(''));

/** "1.234,5" and "1,234.5": the last mark is the decimal one, if the whole part is grouped by the other. */
function readMixed(written: string, decimalMark: DecimalMark): Numeral | undefined {
  const groupMark = decimalMark === '.' ? ',' : '.';
  const [whole = '', fraction = '', ...more] = written.split(decimalMark);
  if (more.length > 0 || !THOUSANDS[groupMark].test(whole) || !WHOLE.test(fraction)) return undefined;
  return { value: Number(`${join(whole.split(groupMark))}.${fraction}`) };
}

/** Rates and yields are small numbers: "140.750%", "6.125 tấn/ha" have decimals. */
const SMALL: ReadonlySet<UnitKind | undefined> = new Set(['percent', 'point', 'times', 'yield']);

/**
 * Settles a numeral by what it counts. People and đồng are whole ("1,250 hộ" is 1250), rates and yields small;
 * the mark that groups is sure of itself. What stays honestly open keeps `other`: the decimal mark before three
 * digits ("14,560 triệu").
 *
 * @param kind of the unit written after it, if any
 * @param isScaled a scale word stands between ("triệu"), so the number need not be whole
 */
export function settleNumeral(
  { value, other }: Numeral,
  kind: UnitKind | undefined,
  isScaled: boolean,
): Numeral {
  if (other === undefined) return { value };
  const [small, large] = value < other ? [value, other] : [other, value];
  if (SMALL.has(kind)) return { value: small };
  if (!isScaled && (kind === 'count' || kind === 'money')) return { value: large };
  return value === large ? { value } : { value, other };
}
