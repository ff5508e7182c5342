import type { Period } from '../contract/period.ts';
import { inside } from '../document/inside.ts';
import { endsIn, pattern } from '../document/lettering.ts';
import type { Quantity } from '../quantity/quantity.ts';
import type { Mention } from '../time/mention.ts';
import { yearPeriod, yearsEarlier } from '../time/periods.ts';
import type { Draft, When } from './draft.ts';
import { isOrigin } from './move.ts';
import type { Section } from './sections.ts';
import { leadsList } from './targets.ts';

/** Between a figure and the time right after it: "14 người cuối năm 2023", "24 hộ (năm 2022)". */
const FOLLOWS = /^[ \t]*(?:\(|trong|vào|của)?[ \t]*$/u;

export function whenOf(
  draft: Draft,
  mentions: readonly Mention[],
  section: Section,
  period: Period | null,
  isPlan = false,
): When {
  const { sentence, frame, reading } = draft;
  const inSentence = inside(mentions, sentence);
  const isTarget = reading.measure === 'target';
  const named = ownPeriod(draft, inSentence) ?? (isTarget ? headingPeriod(mentions, section) : undefined);
  const settled = isTarget
    ? goalPeriod(draft, named, period)
    : (comparedOrigin(draft, inSentence) ??
      named ??
      resultsPeriod(mentions, section, isPlan) ??
      referencePeriod(draft, period) ??
      originPeriod(draft, period));
  const asOf =
    isTarget || heldAgainst(draft, named, period) ? undefined : asOfOf(frame.quantity, sentence, inSentence);
  return {
    ...(settled && !isSame(settled, period) && { period: settled }),
    ...(asOf && { asOf }),
  };
}

/** What a result came from, or is set beside in brackets, is no stock of the day of the result. */
const heldAgainst = ({ frame, sentence }: Draft, named: Period | undefined, period: Period | null): boolean =>
  isOrigin(frame, sentence) ||
  (named !== undefined &&
    period !== null &&
    named.end < period.start &&
    /\([^()]*$/u.test(sentence.text.slice(sentence.start, frame.quantity.start)));

const isSame = (one: Period, other: Period | null): boolean =>
  one.start === other?.start && one.end === other.end;

/** The last period named before the figure in its clause, or the one that stands right behind it. */
function ownPeriod({ frame, sentence, reading }: Draft, mentions: readonly Mention[]): Period | undefined {
  const { quantity } = frame;
  const isCompared = quantity.unit?.kind === 'times'; // "gấp 2,1 lần năm 2015"
  const behind = mentions.find((one) => one.role === 'period' && isRightBehind(one, quantity, sentence));
  if (behind && !isCompared) return behind.period;
  const heads = mentions.findLast((one) => one.period && headsBracket(one, quantity, sentence));
  if (heads) return heads.period;
  const clause = sentence.text.lastIndexOf(';', quantity.start);
  const isOfAnother = (one: Mention) =>
    sentence.quantities.some((other) => isRightBehind(one, other, sentence));
  const told = mentions.filter(
    (one) =>
      one.period !== undefined && // asked first: a run of days ("12/12/12/…") has none
      one.end <= quantity.start &&
      !isOfAnother(one) &&
      !isInClosedBracket(one, quantity, sentence) &&
      !TILL_NOW[sentence.lettering].test(sentence.text.slice(one.end, quantity.start)),
  );
  const isOpening = (one: Mention) => one.start - sentence.start <= OPENING;
  const opens = reading.measure === 'target' ? told.find((one) => one.period && isOpening(one)) : undefined;
  const before = told.findLast((one) => one.role === 'period' && (isOpening(one) || !isStart(one, sentence)));
  if (!before) return opens?.period; // "Năm học 2024-2025, phường dự kiến tuyển mới …"
  const leads = (one: Mention) => one.role === 'period' && isOpening(one) && !isStart(one, sentence);
  if (before.start > clause || leads(before)) return before.period;
  // "6 tháng cuối năm phấn đấu thu cả năm vượt dự toán; kết nạp 5 đảng viên": what opens reaches all that is wanted
  return reading.measure === 'target'
    ? told.findLast((one) => leads(one) || leadsList(one, sentence))?.period
    : undefined;
}

/** "công nhận từ năm 2018, đến nay đã đạt 19/19 tiêu chí", "đầu năm 53 hộ, nay còn 46 hộ": the time before is over. */
const TILL_NOW = pattern(
  String.raw`(?<!\p{L})(?:(?:đến|tới|cho đến|hiện) nay|hiện tại|(?:nay|hiện)[ \t]+(?:còn|chỉ còn|là|đã|có|đạt))(?!\p{L})`,
  'u',
);

/** "so với năm 2018 (48,216 triệu)", "gấp 1,6 lần năm 2018 (1.757 tỷ)", "(cùng kỳ: 31)": of the time compared with. */
function headsBracket(
  { role, start, end }: Mention,
  { start: figure }: Quantity,
  { text, lettering, start: begin }: Draft['sentence'],
): boolean {
  if (end > figure) return false;
  const before = text.slice(Math.max(begin, start - LONGEST_BEFORE), start);
  const between = text.slice(end, figure);
  if (OPENED.test(before) && ONLY_SAID[lettering].test(between)) return true; // "(năm học 2023-2024 là 189 giải)"
  const isOfTime = role === 'compared' || (role === 'period' && TIMES_OF[lettering].test(before));
  return isOfTime && ONLY_BRACKET.test(between);
}
const LONGEST_BEFORE = 32;
const OPENED = /\([ \t]*$/u;
const ONLY_SAID = pattern(String.raw`^[ \t]*(?::|là|có|đạt)?[ \t]*$`, 'u');
const ONLY_BRACKET = /^[ \t]*[(:][ \t]*$/u;
const TIMES_OF = pattern(endsIn(String.raw`\d[ \t]*lần[ \t]*(?:so với[ \t]*)?`), 'u');

/** "4.126 ha (năm 2020 là 4.385 ha), năng suất …": a time that a bracket names for its own figure goes with it. */
function isInClosedBracket({ end }: Mention, quantity: Quantity, sentence: Draft['sentence']): boolean {
  const { text, quantities } = sentence;
  const closes = text.slice(end, quantity.start).search(/[()]/u);
  if (closes < 0 || text[end + closes] !== ')') return false;
  const opens = sentence.start + text.slice(sentence.start, end).lastIndexOf('(');
  return quantities.some((one) => one.start > opens && one.end <= end + closes);
}

/** A time that opens the sentence reaches all of it … */
const OPENING = 24;
/** … but "Đầu năm xã có 33 hộ nghèo; …" only its clause, and "ra lớp đầu năm đạt 93%" is no time of the figure. */
const isStart = ({ start }: Mention, { text }: Draft['sentence']): boolean =>
  /^(?:đầu|dau) (?:năm|nam|kỳ|ky)/u.test(text.slice(start));

/** "24 hộ (năm 2022)", "2 tỷ đồng cả năm": a time right behind a figure is of it alone; "12 hộ (năm 2022 là 33 hộ)" not. */
function isRightBehind({ start, end }: Mention, quantity: Quantity, { text }: Draft['sentence']): boolean {
  const between = start >= quantity.end && FOLLOWS.exec(text.slice(quantity.end, start))?.[0];
  if (between === false || between === undefined) return false;
  return !between.includes('(') || /^[ \t]*\)/u.test(text.slice(end, end + 4));
}

/** Of the headings above, the nearest that names a time says when the plan is for. */
function headingPeriod(mentions: readonly Mention[], { headings }: Section): Period | undefined {
  return headings
    .map((heading) => inside(mentions, heading).findLast(({ period }) => period)?.period)
    .find((period) => period !== undefined);
}

/** "ĐIỀU 1. Kết quả năm 2024" in a plan for 2025: what it begins with is of the time that its heading names. */
const resultsPeriod = (
  mentions: readonly Mention[],
  { results }: Section,
  isPlan: boolean,
): Period | undefined =>
  isPlan && results ? inside(mentions, results).findLast(({ period }) => period)?.period : undefined;

/** "64 ca (cùng kỳ 222 ca)" is a year before, "41 hộ (đầu năm 53 hộ)" at the end of the year before. */
function referencePeriod({ frame, sentence }: Draft, period: Period | null): Period | undefined {
  if (!period) return undefined;
  const left = sentence.text.slice(frame.left.start, frame.left.end);
  const told = sentence.text.slice(sentence.start, frame.left.end);
  if (SAME_PERIOD[sentence.lettering].test(left) || WHILE_EARLIER[sentence.lettering].test(told))
    return yearsEarlier(period);
  return YEAR_BEGIN[sentence.lettering].test(left)
    ? yearPeriod(Number(period.start.slice(0, 4)) - 1)
    : undefined;
}
const SAME_PERIOD = pattern(
  String.raw`\([ \t]*(?:(?:cùng kỳ|ck)(?:[ \t]+năm (?:trước|ngoái|\d{4}))?|năm (?:học[ \t]+)?(?:trước|ngoái))(?:[ \t]*:|[ \t]+(?:là|có|đạt))?[ \t]*$`,
  'u',
);
/** "xử phạt 8 cơ sở, trong khi cùng kỳ xử phạt 11 cơ sở với 365 triệu đồng". */
const WHILE_EARLIER = pattern(
  String.raw`(?<!\p{L})(?:trong khi|trong lúc)[ \t]+(?:cùng kỳ|ck)(?!\p{L})[^,;.]*$`,
  'u',
);
const YEAR_BEGIN = pattern(String.raw`\([ \t]*đầu (?:năm|kỳ)(?:[ \t]*:|[ \t]+(?:là|có))?[ \t]*$`, 'u');

/** "giảm từ 4,86% xuống còn 3,07%": without a date, it came from where it was a year before. */
function originPeriod({ frame, sentence }: Draft, period: Period | null): Period | undefined {
  return period && isOrigin(frame, sentence) ? yearsEarlier(period) : undefined;
}

/** "so với năm 2020, tỷ trọng công nghiệp từ 37,5% nâng lên 42,1%": it came from the time that is compared with. */
const comparedOrigin = ({ frame, sentence }: Draft, mentions: readonly Mention[]): Period | undefined =>
  isOrigin(frame, sentence)
    ? mentions.findLast(
        ({ role, period, end }) => role === 'compared' && period && end <= frame.quantity.start,
      )?.period
    : undefined;

/** "(KH năm: 300 người)", "dự toán năm (6.000 triệu đồng)". */
const ANNUAL_GOAL = pattern(
  String.raw`(?<!\p{L})(?:kế hoạch|kh|dự toán|dt|chỉ tiêu|ct)(?:[ \t]+giao)?(?:[ \t]+cả)?[ \t]+năm[ \t]*(?:\(|là|:|giao)?(?:[ \t]*(?:kế hoạch|kh|dự toán|dt|chỉ tiêu|ct):?)?[ \t]*$`,
  'u',
);

/** A percentage of an annual plan, and its amount, is of the year, whenever it is to be reached. */
function goalPeriod(
  { reading, frame, sentence }: Draft,
  named: Period | undefined,
  period: Period | null,
): Period | undefined {
  const left = sentence.text.slice(frame.left.start, frame.left.end);
  const base = named ?? period ?? undefined;
  const isAnnual = reading.targetKind === 'plan-attainment' || ANNUAL_GOAL[sentence.lettering].test(left);
  if (!isAnnual || !base) return named;
  const year = base.start.slice(0, 4);
  return { label: year, start: `${year}-01-01`, end: `${year}-12-31` };
}

/** As-of reaches the results up to the next semicolon or full stop; in brackets only the figure before it. */
function asOfOf(
  quantity: Quantity,
  { text, start }: Draft['sentence'],
  mentions: readonly Mention[],
): string | undefined {
  const days = mentions.filter(({ role }) => role === 'as-of');
  const behind = days.find(
    (one) => one.start >= quantity.end && BRACKET.test(text.slice(quantity.end, one.start)),
  );
  if (behind) return behind.day;
  const clause = Math.max(start, text.lastIndexOf(';', quantity.start));
  const before = days.findLast((one) => one.start >= clause && one.end <= quantity.start);
  return before && !isBracketed(before, text) ? before.day : undefined;
}

/** "85,6% (tính đến 15/6)": between the figure and the time in brackets behind it. */
const BRACKET = /^[^;,()]{0,40}\([^()\d]{0,24}$/u;
const isBracketed = ({ start, end }: Mention, text: string): boolean =>
  /\([^()\d]{0,24}$/u.test(text.slice(Math.max(0, start - 26), start)) &&
  /^[^()]{0,4}\)/u.test(text.slice(end, end + 5));
