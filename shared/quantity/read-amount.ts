import { type Amount, exact } from './amount.ts';
import { type Page, readDigits } from './read-digits.ts';

const RANGE = /[ \t]*(?:-|–|—|~|đến|tới|den|toi)[ \t]*(?=\d)/y;
const SLASH = /[ \t]*\/[ \t]*(?=\d)/y;

function endOf(found: RegExp, text: string, at: number): number | undefined {
  found.lastIndex = at;
  return found.test(text) ? found.lastIndex : undefined;
}

/**
 * Reads the figure that begins with the digit at `start`: one number, X/Y or a range; `undefined` where the
 * digits are no number.
 */
export function readAmount(page: Page, start: number): Amount | undefined {
  if (
    /[-–]/.test(page.text.charAt(start - 1)) &&
    CODE.test(page.text.slice(Math.max(0, start - 12), start - 1))
  )
    return undefined; // "Covid-19", "ĐH815-6"
  const first = readDigits(page, start);
  if (!first) return undefined;
  const whole = readRatio(page, first) ?? readRange(page, first) ?? first;
  if ((!whole.unit || whole.unknownNoun) && isPartOfName(page.cased, start)) return undefined;
  return whole;
}

/** "17/19 tiêu chí", "36/35 đảng viên", "43/46 đạt"; "737 hộ/742 hộ", where both sides name the unit. */
function readRatio(page: Page, first: Amount): Amount | undefined {
  const isBare = !first.unit || first.unknownNoun;
  const next = isBare && page.text.charAt(first.end) !== '/' ? undefined : endOf(SLASH, page.text, first.end);
  const second = next === undefined ? undefined : readDigits(page, next);
  if (!second || second.value === 0 || page.text.charAt(second.end) === '/') return undefined;
  const { other: _, ...ratio } = { ...second, start: first.start, of: second.value };
  if (isBare) return { ...ratio, value: exact(bareValue(first, second) * second.multiplier) };
  return second.unit?.code === first.unit?.code ? { ...ratio, value: first.value } : undefined;
}

/** "10,5 - 11%", "từ 500 nghìn đến 2 triệu đồng": the end of a range lends its unit to the start. */
function readRange(page: Page, first: Amount): Amount | undefined {
  const next = endOf(RANGE, page.text, first.end);
  const second = next === undefined ? undefined : readDigits(page, next);
  if (!second?.unit) return undefined;
  const isBare = !first.unit || first.unknownNoun;
  const low =
    isBare && first.multiplier === 1 ? exact(bareValue(first, second) * second.multiplier) : first.value;
  const sameUnit = isBare || first.unit?.kind === second.unit.kind;
  if (!sameUnit || low >= second.value) return undefined;
  const { other: _, ...range } = second;
  return { ...range, start: first.start, value: low, max: second.value };
}

/** "1,639/1,690 hộ": what is counted settles both numbers. */
const bareValue = (first: Amount, { unit }: Amount): number =>
  unit?.kind === 'count' ? Math.max(first.value, first.other ?? 0) : first.value;

const CODE = /\p{L}\d*$/u;
const NAME = /$(?<=(\p{Lu}\p{Ll}+)[ \t])/u;
const OPENS_SENTENCE = /$(?<=(?:^|[.!?:;…•\n*+–-])[ \t]*)/u;

/** "khóm Bình Khánh 3", "giống Đài Thơm 8": a number right after a name is part of it; "Có 12 thợ" is none. */
function isPartOfName(cased: string, start: number): boolean {
  const before = cased.slice(Math.max(0, start - 24), start);
  const name = NAME.exec(before)?.[1];
  return name !== undefined && !OPENS_SENTENCE.test(before.slice(0, before.length - name.length - 1));
}
