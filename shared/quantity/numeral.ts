/** How one run of digits and separators can be read; `other` is a second honest reading. */
export interface Numeral {
  readonly value: number;
  readonly other?: number;
}

const WHOLE = /^\d+$/;
const THOUSANDS = { '.': /^[1-9]\d{0,2}(?:\.\d{3})+$/, ',': /^[1-9]\d{0,2}(?:,\d{3})+$/ } as const;

/**
 * Reads "1.234,5" by Vietnamese writing (dot for thousands, comma for decimals) and "1,234.5" by its shape.
 * One comma before exactly three digits is honestly ambiguous ("14,560 triệu"): the decimal reading is the
 * value, the other is kept. `undefined` where the separators fit no number (dates, telephones, sections).
 */
export function readNumeral(written: string): Numeral | undefined {
  if (WHOLE.test(written)) return { value: Number(written) };
  const lastDot = written.lastIndexOf('.');
  const lastComma = written.lastIndexOf(',');
  if (lastDot >= 0 && lastComma >= 0) return readMixed(written, lastDot > lastComma ? '.' : ',');
  const mark = lastDot >= 0 ? '.' : ',';
  const parts = written.split(mark);
  if (parts.length > 2) return THOUSANDS[mark].test(written) ? { value: join(parts) } : undefined;
  const decimal = Number(parts.join('.'));
  if (!THOUSANDS[mark].test(written)) return { value: decimal };
  return mark === '.' ? { value: join(parts), other: decimal } : { value: decimal, other: join(parts) };
}

const join = (parts: readonly string[]): number => Number(parts.join(''));

/** "1.234,5" and "1,234.5": the last mark is the decimal one, if the whole part is grouped by the other. */
function readMixed(written: string, decimalMark: '.' | ','): Numeral | undefined {
  const groupMark = decimalMark === '.' ? ',' : '.';
  const [whole = '', fraction = '', ...more] = written.split(decimalMark);
  if (more.length > 0 || !THOUSANDS[groupMark].test(whole) || !WHOLE.test(fraction)) return undefined;
  return { value: Number(`${join(whole.split(groupMark))}.${fraction}`) };
}
