import type { Lettering } from '../document/lettering.ts';
import { isLetterAt, regexp } from '../document/letters.ts';
import { type Amount, exact } from './amount.ts';
import { type DecimalMark, type Numeral, readNumeral, settleNumeral } from './numeral.ts';
import type { QuantityUnit } from './quantity.ts';
import { type UnitFound, type UnitLexicon, unitLexicon } from './unit-lexicon.ts';

/** The text that is read and how it is written. `cased` is the text as typed: capitals tell names. */
export interface Page {
  readonly text: string;
  readonly cased: string;
  readonly lettering: Lettering;
  readonly decimalMark: DecimalMark;
}

const DIGITS = /\d+(?:[.,]\d+)*/y;
/** "167, 2 tấn", "1. 357 tỷ", "45 ,5 ha": a space got into the number; only before a unit or scale word. */
const SPLIT_DIGITS = /(\d{1,4})(?: ?(,) | (,))(\d{1,2})(?![\d./]|,\d)|(\d{1,3})\. (\d{3})(?![\d./])/y;
/** "1 250 000 đồng", "1 357 tỷ": thousands set apart by spaces; only before a unit or scale word. */
const SPACED_DIGITS = /[1-9]\d{0,2}(?: \d{3}){1,4}(?! ?\d{3}(?!\d))(?:,\d+)?(?![\d./])/y;
/** In a list the space is right: "lần lượt là 160, 2 và 35 tấn". */
const LIST = /(?:lần lượt|lan luot|tương ứng|tuong ung)[^.;]{0,80}$/u;
const HALF = /[ \t]+(?:rưỡi|ruoi)(?!\p{L})/uy;
const GLUED_TAIL = /(\d{1,3})(?!\d|[.,%/]\d)/y;

function match(found: RegExp, text: string, at: number): RegExpExecArray | null {
  found.lastIndex = at;
  return found.exec(text);
}

/**
 * One number with its scale and unit, from the digit at `start`; `undefined` where the digits are no number.
 */
export function readDigits(page: Page, start: number): Amount | undefined {
  const { text } = page;
  for (const broken of [SPLIT_DIGITS, SPACED_DIGITS]) {
    const found = match(broken, text, start)?.[0];
    if (found === undefined || LIST.test(text.slice(Math.max(0, start - 100), start))) continue;
    const joined = readScaled(page, start, broken.lastIndex, found.replace(/ /g, ''));
    if (joined?.unit && joined.unit.kind !== 'count') return joined;
  }
  const digits = match(DIGITS, text, start)?.[0];
  return digits === undefined ? undefined : readScaled(page, start, start + digits.length, digits);
}

function readScaled(page: Page, start: number, end: number, written: string): Amount | undefined {
  const { text } = page;
  const numeral = readNumeral(written, page.decimalMark);
  if (!numeral) return undefined;
  const lexicon = unitLexicon(page.lettering);
  const scale = lexicon.scaleAt(text, end);
  if (!scale) {
    const unit = unitAfter(lexicon, text, end) ?? points(numeral, text, end);
    if (!unit && isLetterAt(text, end)) return undefined; // "27C", "9A2"
    const { value, other } = settleNumeral(numeral, unit?.unit.kind, false);
    return withUnit({ start, end, value, ...(other !== undefined && { other }), multiplier: 1 }, unit, text);
  }
  const tail = readTail(text, end, scale, lexicon);
  const unit = unitAfter(lexicon, text, tail.end) ?? money(scale.factor, text, tail.end, lexicon);
  const { value, other } =
    redundant(written, numeral, scale.factor) ?? settleNumeral(numeral, unit?.unit.kind, true);
  const { factor } = scale;
  const amount = {
    start,
    end: tail.end,
    value: exact(value * factor + tail.value),
    ...(other !== undefined && { other: exact(other * factor) }),
    multiplier: factor,
  };
  return withUnit(amount, unit, text);
}

/** "311 đồng chí" counts people, "311 đồng" money: the longer form is meant. */
export function unitAfter(
  { measureAt, nounAt }: UnitLexicon,
  text: string,
  at: number,
): UnitFound | undefined {
  const [measure, noun] = [measureAt(text, at), nounAt(text, at)];
  return (noun?.end ?? 0) > (measure?.end ?? 0) ? noun : measure;
}

/** "388.640.000 triệu đồng": written out in đồng and then called millions, or meant so; both are kept. */
function redundant(written: string, { value }: Numeral, factor: number): Numeral | undefined {
  const isWrittenOut = value >= 1e6 && /^\d{1,3}(?:\.\d{3}){2,}$/.test(written);
  return isWrittenOut && factor >= 1e6 ? { value, other: value / factor } : undefined;
}

interface Scaled {
  readonly factor: number;
  readonly end: number;
}
interface Tail {
  readonly value: number;
  readonly end: number;
}

/** What follows a scale word and is added: "1tr5", "2 tỷ rưỡi", "25 tỷ 941 triệu", "8 tỷ 500". */
function readTail(text: string, digitsEnd: number, scale: Scaled, lexicon: UnitLexicon): Tail {
  const isGlued = !/\s/.test(text.slice(digitsEnd, scale.end));
  const glued = isGlued ? match(GLUED_TAIL, text, scale.end) : null;
  if (glued) return { value: Number(`0.${glued[1]}`) * scale.factor, end: GLUED_TAIL.lastIndex };
  if (match(HALF, text, scale.end)) return { value: scale.factor / 2, end: HALF.lastIndex };
  return readSmallerScales(text, scale, lexicon);
}

const NEXT_DIGITS = /[ \t]+(\d+(?:[.,]\d+)?)/y;
/** "8 tỷ 500." leaves the next scale word out; "8 tỷ 500 hộ" goes on with another figure. */
const BARE_THOUSANDTHS = /[ \t]+(\d{3})(?=[ \t]*(?:[;:)\n]|[.,](?!\d)|$))/y;

/** "214 triệu 350 nghìn": smaller scales that follow are added. */
function readSmallerScales(text: string, above: Scaled, lexicon: UnitLexicon): Tail {
  const none: Tail = { value: 0, end: above.end };
  const bare = above.factor >= 1e6 ? match(BARE_THOUSANDTHS, text, above.end)?.[1] : undefined;
  if (bare) return { value: (Number(bare) * above.factor) / 1000, end: BARE_THOUSANDTHS.lastIndex };
  const digits = match(NEXT_DIGITS, text, above.end)?.[1];
  const scale = digits === undefined ? undefined : lexicon.scaleAt(text, NEXT_DIGITS.lastIndex);
  const numeral = digits === undefined ? undefined : readNumeral(digits);
  if (!scale || !numeral || scale.factor >= above.factor) return none;
  const value = numeral.value * scale.factor;
  if (value >= above.factor) return none;
  const rest = readSmallerScales(text, scale, lexicon);
  return { value: value + rest.value, end: rest.end };
}

/** "tăng 1,5 điểm" is in points, scores being no figures; "5 điểm sạt lở" are places. */
function points({ value }: Numeral, text: string, at: number): UnitFound | undefined {
  if (Number.isInteger(value) || !match(POINTS, text, at)) return undefined;
  return { unit: { code: 'pp', kind: 'point' }, factor: 1, end: POINTS.lastIndex };
}
const POINTS = / *(?:điểm|diem)(?!\p{L})/uy;

/** Millions and billions without a unit are money; "500k" too, and "60tr/căn". */
function money(factor: number, text: string, at: number, { eachAt }: UnitLexicon): UnitFound | undefined {
  const isMoney = factor >= 1e6 || (factor === 1e3 && text.charAt(at - 1) === 'k');
  if (!isMoney) return undefined;
  const { code, end } = eachAt(text, at);
  return { unit: { code: `VND${code}`, kind: 'money' }, factor: 1, end };
}

function withUnit(amount: Amount, found: UnitFound | undefined, text: string): Amount {
  if (!found)
    return countsSomething(text, amount.end) ? { ...amount, unit: UNKNOWN, unknownNoun: true } : amount;
  const half = found.unit.kind !== 'percent' && match(HALF, text, found.end) ? 0.5 : 0; // "4 cây số rưỡi"
  return {
    ...amount,
    end: half ? HALF.lastIndex : found.end,
    value: exact((amount.value + half) * found.factor),
    ...(amount.other !== undefined && { other: exact(amount.other * found.factor) }),
    unit: found.unit,
    multiplier: amount.multiplier * found.factor,
  };
}

/** "12 thửa": a noun that no row names is counted all the same; these words are no nouns. */
const UNKNOWN: QuantityUnit = { code: 'count', kind: 'count' };
const NO_NOUN = new Set(
  'và va của cua là la với voi trong ở tại để cho từ tu đến den so đã được bằng bang hoặc thì mà do nhưng còn con đạt dat tăng giảm theo trên dưới nên khi sau trước cũng đều đang về ve vào như nhằm chiếm'.split(
    ' ',
  ),
);
const NOUN = regexp(String.raw`^ +(\p{L}+)`, 'u');
function countsSomething(text: string, end: number): boolean {
  const noun = NOUN.exec(text.slice(end, end + 24))?.[1];
  return noun !== undefined && !NO_NOUN.has(noun);
}
