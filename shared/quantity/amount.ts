import type { Lettering } from '../document/lettering.ts';
import { readNumeral } from './numeral.ts';
import type { QuantityUnit } from './quantity.ts';
import { type UnitFound, unitLexicon } from './unit-lexicon.ts';

/** A number with its scale and unit, before the words around it are read. */
export interface Amount {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly max?: number;
  readonly of?: number;
  readonly other?: number;
  readonly unit?: QuantityUnit;
  /** What one written unit was worth: a bare number that shares the unit is multiplied by it. */
  readonly multiplier: number;
  readonly unknownNoun?: true;
}

const DIGITS = /\d+(?:[.,]\d+)*/y;
/** "167, 2 tấn", "1. 357 tỷ", "45 ,5 ha": a space got into the number; only before a unit or scale word. */
const SPLIT_DIGITS = /(\d{1,4})(?: ?(,) | (,))(\d{1,2})(?![\d./]|,\d)|(\d{1,3})\. (\d{3})(?![\d./])/y;
/** In a list the space is right: "lần lượt là 160, 2 và 35 tấn". */
const LIST = /(?:lần lượt|tương ứng)[^.;]{0,80}$/u;
const RANGE = /[ \t]*(?:-|–|—|~|đến|tới|den|toi)[ \t]*(?=\d)/y;
const HALF = /[ \t]+(?:rưỡi|ruoi)(?!\p{L})/uy;
const GLUED_TAIL = /(\d{1,3})(?!\d|[.,%/]\d)/y;
const LETTER = /\p{L}/u;

const match = (found: RegExp, text: string, at: number): RegExpExecArray | null => {
  found.lastIndex = at;
  return found.exec(text);
};

/** Reads the figure that begins with the digit at `start`; `undefined` where the digits are no number. */
export function readAmount(
  text: string,
  cased: string,
  start: number,
  lettering: Lettering,
): Amount | undefined {
  if (/\p{L}[-–]$/u.test(text.slice(Math.max(0, start - 2), start))) return undefined; // "Covid-19"
  const first = readOne(text, start, lettering);
  if (!first) return undefined;
  const whole = readRatio(text, first, lettering) ?? readRange(text, first, lettering) ?? first;
  if ((!whole.unit || whole.unknownNoun) && isPartOfName(cased, whole)) return undefined;
  return whole;
}

function readOne(text: string, start: number, lettering: Lettering): Amount | undefined {
  const split = match(SPLIT_DIGITS, text, start);
  if (split && !LIST.test(text.slice(Math.max(0, start - 100), start))) {
    const written = split[0].replace(/ /g, '');
    const joined = readUnits(text, start, SPLIT_DIGITS.lastIndex, written, lettering);
    if (joined?.unit && joined.unit.kind !== 'count') return joined;
  }
  const digits = match(DIGITS, text, start)?.[0];
  return digits === undefined ? undefined : readUnits(text, start, start + digits.length, digits, lettering);
}

function readUnits(
  text: string,
  start: number,
  end: number,
  written: string,
  lettering: Lettering,
): Amount | undefined {
  const numeral = readNumeral(written);
  if (!numeral) return undefined;
  const { scaleAt, measureAt, nounAt } = unitLexicon(lettering);
  const scale = scaleAt(text, end);
  if (!scale) {
    const unit = longer(measureAt(text, end), nounAt(text, end));
    if (!unit && LETTER.test(text.charAt(end))) return undefined; // "27C", "9A2"
    return finish({ start, end, value: numeral.value, multiplier: 1, ...other(numeral.other) }, unit, text);
  }
  let value = numeral.value * scale.factor;
  let at = scale.end;
  const glued = at === end + text.slice(end, at).trimStart().length ? match(GLUED_TAIL, text, at) : null;
  if (glued) {
    value += Number(`0.${glued[1]}`) * scale.factor; // "1tỷ2", "3tr5"
    at = GLUED_TAIL.lastIndex;
  } else if (match(HALF, text, at)) {
    value += scale.factor / 2; // "2 tỷ rưỡi"
    at = HALF.lastIndex;
  } else {
    const rest = readRest(text, at, scale.factor, lettering);
    value += rest.value;
    at = rest.end;
  }
  const unit = longer(measureAt(text, at), nounAt(text, at)) ?? money(scale.factor, text, at);
  const base = {
    start,
    end: at,
    value: exact(value),
    multiplier: scale.factor,
    ...other(numeral.other, scale.factor),
  };
  return finish(base, unit, text);
}

/** "311 đồng chí" counts people, "311 đồng" money. */
export const longer = (one: UnitFound | undefined, two: UnitFound | undefined): UnitFound | undefined =>
  (two?.end ?? 0) > (one?.end ?? 0) ? two : one;

const other = (value: number | undefined, factor = 1) =>
  value === undefined ? {} : { other: exact(value * factor) };

/** "25 tỷ 941 triệu", "214 triệu 350 nghìn": smaller scales that follow are added. */
function readRest(
  text: string,
  from: number,
  above: number,
  lettering: Lettering,
): { value: number; end: number } {
  const { scaleAt } = unitLexicon(lettering);
  const next = /[ \t]+(\d+(?:[.,]\d+)?)/y;
  const digits = match(next, text, from)?.[1];
  const scale = digits && scaleAt(text, next.lastIndex);
  const numeral = digits && readNumeral(digits);
  if (!scale || !numeral || scale.factor >= above || numeral.value * scale.factor >= above)
    return { value: 0, end: from };
  const rest = readRest(text, scale.end, scale.factor, lettering);
  return { value: numeral.value * scale.factor + rest.value, end: rest.end };
}

/** Millions and billions without a unit are money; "500k" too. */
function money(factor: number, text: string, at: number): UnitFound | undefined {
  if (factor >= 1e6 || (factor === 1e3 && /k$/.test(text.slice(0, at))))
    return { unit: { code: 'VND', kind: 'money' }, factor: 1, end: at };
  return undefined;
}

function finish(amount: Amount, found: UnitFound | undefined, text: string): Amount {
  if (!found)
    return isCountOfSomething(text, amount.end) ? { ...amount, unit: UNKNOWN, unknownNoun: true } : amount;
  const half = found.unit.kind !== 'percent' && match(HALF, text, found.end) ? 0.5 : 0; // "4 cây số rưỡi"
  return {
    ...amount,
    end: half ? HALF.lastIndex : found.end,
    value: exact((amount.value + half) * found.factor),
    ...(amount.other !== undefined && { other: exact(amount.other * found.factor) }),
    ...(found.unit.kind === 'percent' &&
      amount.value >= 1000 &&
      amount.other !== undefined && { value: amount.other }),
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
function isCountOfSomething(text: string, end: number): boolean {
  const noun = /^[ \t]+(\p{L}+)/u.exec(text.slice(end, end + 24))?.[1];
  return noun !== undefined && !NO_NOUN.has(noun);
}

/** "17/19 tiêu chí", "36/35 đảng viên", "43/46 đạt". */
function readRatio(text: string, first: Amount, lettering: Lettering): Amount | undefined {
  if (text.charAt(first.end) !== '/' || (first.unit && !first.unknownNoun))
    return readUnitRatio(text, first, lettering);
  const second = readOne(text, first.end + 1, lettering);
  if (!second || second.value === 0) return undefined;
  const { multiplier } = second;
  return { ...second, start: first.start, value: exact(first.value * multiplier), of: second.value };
}

/** "737 hộ/742 hộ": both sides name the unit. */
function readUnitRatio(text: string, first: Amount, lettering: Lettering): Amount | undefined {
  const slash = /[ \t]*\/[ \t]*(?=\d)/y;
  if (!first.unit || first.unit.kind !== 'count' || !match(slash, text, first.end)) return undefined;
  const second = readOne(text, slash.lastIndex, lettering);
  if (!second?.unit || second.unit.code !== first.unit.code) return undefined;
  return { ...first, end: second.end, of: second.value };
}

/** "10,5 - 11%", "từ 500 nghìn đến 2 triệu đồng": the end of a range lends its unit to the start. */
function readRange(text: string, first: Amount, lettering: Lettering): Amount | undefined {
  if (!match(RANGE, text, first.end)) return undefined;
  const second = readOne(text, RANGE.lastIndex, lettering);
  if (!second?.unit) return undefined;
  const isBare = !first.unit || first.unknownNoun;
  const low = isBare && first.multiplier === 1 ? exact(first.value * second.multiplier) : first.value;
  const sameUnit = isBare || first.unit?.kind === second.unit.kind;
  if (!sameUnit || low >= second.value) return undefined;
  return { ...second, start: first.start, value: low, max: second.value };
}

/** "khóm Bình Khánh 3", "giống OM 18": a number right after a name belongs to it, unless a unit follows. */
function isPartOfName(cased: string, { start }: Amount): boolean {
  return /\p{Lu}\p{Ll}+[ \t]$/u.test(cased.slice(Math.max(0, start - 20), start));
}

/** Decimal fractions times a power of ten, without binary dust: 4.2 × 1e9 is 4200000000. */
export const exact = (value: number): number => Number(value.toPrecision(15));
