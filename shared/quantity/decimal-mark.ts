import type { DecimalMark } from './numeral.ts';

const UNIT = String.raw` ?(?:%|t[ỷy](?!\p{L})|tri[ệe]u|ha(?!\p{L})|t[ấaạ]n?(?!\p{L})|km(?!\p{L})|m2)`;
/** "85,5%", "1.234,5", "1.234.567": the law's writing. */
const BY_LAW = new RegExp(
  String.raw`\d,\d{1,2}(?!\d)${UNIT}|\.\d{3},\d|(?<!\d)\d{1,3}(?:\.\d{3}){2,}(?!\d)`,
  'u',
);
/** "85.5%", "1,234.5", "1,234,567": as spreadsheets print. */
const BY_SOFTWARE = new RegExp(
  String.raw`(?<![\d.])\d{1,3}\.\d{1,2}(?!\d)${UNIT}|,\d{3}\.\d|(?<!\d)\d{1,3}(?:,\d{3}){2,}(?!\d)`,
  'u',
);

/**
 * Which mark the writer of a comparable text puts before decimals. A text that mixes both is read by the law:
 * its dots before one or two digits are decimals anyway.
 */
export function decimalMarkOf(text: string): DecimalMark {
  return BY_SOFTWARE.test(text) && !BY_LAW.test(text) ? '.' : ',';
}
