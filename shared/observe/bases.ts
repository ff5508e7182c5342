import type { Basis } from '../contract/observation.ts';
import type { Period } from '../contract/period.ts';
import { inside } from '../document/inside.ts';
import { pattern } from '../document/lettering.ts';
import type { Mention } from '../time/mention.ts';
import { yearsEarlier } from '../time/periods.ts';
import { basesIn, isPlanned } from './cues.ts';
import type { Draft } from './draft.ts';
import type { Sentence } from './frame.ts';

/** "…, đạt", "bằng tỷ lệ": nothing but the verb stands between a result and its percentage. */
const ATTAINED = pattern(String.raw`^[^\p{L}\d]*(?:(?:mới|chỉ|cũng) )?(?:đạt|bằng)(?: tỷ lệ)?[ \t]*$`, 'u');

/**
 * "thực hiện 386 triệu / DT 350 triệu, đạt 110,4%", "kế hoạch 598 ha; làm đất xong 350 ha, đạt 58,5%": beside a plan what
 * no indicator claims attains it, too.
 */
export function attainPlans(drafts: readonly Draft[]): readonly Draft[] {
  return drafts.map((draft, i) => {
    const { reading, indicator, frame, sentence } = draft;
    if (indicator || reading.measure !== 'rate' || i === 0) return draft;
    if (!ATTAINED[sentence.lettering].test(sentence.text.slice(frame.left.start, frame.left.end)))
      return draft;
    const plan = drafts.slice(0, i).findLast((one) => plannedBefore(one) !== undefined);
    const basis = plan && plannedBefore(plan);
    return basis ? { ...draft, reading: { ...reading, measure: 'plan-attainment', basis } } : draft;
  });
}

/** What a figure is called right before it, if that is a plan: "DT 350 triệu", "KH năm 250 triệu". */
function plannedBefore({ frame, sentence }: Draft): Basis | undefined {
  const words = sentence.text.slice(frame.left.start, frame.left.end);
  const named = basesIn(words, sentence.lettering).findLast(({ name }) => isPlanned(name));
  return named && words.length - named.end <= LONGEST_TO_PLAN ? named.name : undefined;
}
const LONGEST_TO_PLAN = 24;

/** Which bases fit a measure: a percentage attains a plan, a growth or a change is compared with a time. */
const KIND: Partial<Record<string, 'planned' | 'compared'>> = {
  'plan-attainment': 'planned',
  growth: 'compared',
  change: 'compared',
  ratio: 'planned',
};
const kindOf = ({ reading }: Draft) =>
  KIND[reading.measure === 'target' ? (reading.targetKind ?? '') : reading.measure];

/**
 * A basis named once in a sentence serves its parallel clauses: "giảm 41 ca so cùng kỳ; tay chân miệng 33 ca, tăng
 * 06 ca" and, looking ahead, "giảm 30% (giảm 3 vụ) so với cùng kỳ". X/Y takes the basis of the percentage that
 * it makes: "kết nạp 09/16 đảng viên, đạt 56,25% chỉ tiêu".
 */
export function carryBases(drafts: readonly Draft[]): readonly Draft[] {
  return drafts.map((draft, i) => {
    const kind = kindOf(draft);
    if (!kind || draft.reading.basis) return draft;
    const basis =
      draft.reading.measure === 'ratio'
        ? attainedBasis(draft, drafts[i + 1])
        : neighbourBasis(draft, drafts, i, kind);
    return basis ? { ...draft, reading: { ...draft.reading, basis } } : draft;
  });
}

function neighbourBasis(
  draft: Draft,
  drafts: readonly Draft[],
  at: number,
  kind: 'planned' | 'compared',
): Basis | undefined {
  const next = drafts[at + 1];
  const ahead = next && isJoined(draft, next) ? basisOfKind(next, kind) : undefined;
  if (ahead) return ahead;
  const earlier = drafts.slice(0, at);
  if (kind === 'compared')
    return basisOfKind(
      earlier.findLast((one) => basisOfKind(one, kind)),
      kind,
    );
  const same = earlier.findLast((one) => basisOfKind(one, kind) && one.link?.thing === draft.link?.thing);
  return basisOfKind(same, kind) ?? planBefore(draft, earlier);
}

/**
 * "Kế hoạch vốn là 4.850 triệu đồng; giải ngân 3.516 triệu đồng, đạt 72,5%", "chi 241 triệu đồng (dự toán 252 triệu
 * đồng), đạt 95,8%": of the amount that is called a plan.
 */
function planBefore({ sentence, reading, link }: Draft, earlier: readonly Draft[]): Basis | undefined {
  if (reading.measure !== 'plan-attainment' && reading.targetKind !== 'plan-attainment') return undefined;
  const amounts = earlier.filter(({ frame }) => frame.quantity.unit?.kind === 'money');
  const beside = amounts.findLast((one) => isInBrackets(one) && one.link?.thing === link?.thing);
  const [first] = amounts;
  return (
    (beside && plannedBetween(beside.frame.left.start, beside, sentence)) ??
    (first && plannedBetween(sentence.start, first, sentence))
  );
}

const plannedBetween = (from: number, { frame }: Draft, { text, lettering }: Sentence): Basis | undefined =>
  basesIn(text.slice(from, frame.quantity.start), lettering)
    .map(({ name }) => name)
    .find(isPlanned);

const isInBrackets = ({ frame, sentence }: Draft): boolean =>
  /\([^()\d]{0,30}$/u.test(sentence.text.slice(sentence.start, frame.quantity.hedgeStart));

function basisOfKind(draft: Draft | undefined, kind: 'planned' | 'compared'): Basis | undefined {
  const basis = draft?.reading.basis;
  return basis && isPlanned(basis) === (kind === 'planned') && kindOf(draft) === kind ? basis : undefined;
}

/** "(giảm 3 vụ)" and the like: the next figure says the same thing again, with its basis after it. */
const isJoined = ({ frame, sentence }: Draft, next: Draft): boolean =>
  /^[ \t]*(?:\(|và|,?[ \t]*(?:tăng|giảm))[^,;.]{0,16}$/u.test(
    sentence.text.slice(frame.quantity.end, next.frame.quantity.start),
  );

/** The basis of the percentage that X/Y comes to. */
function attainedBasis({ frame }: Draft, next: Draft | undefined): Basis | undefined {
  const { value, of } = frame.quantity;
  if (next?.reading.measure !== 'plan-attainment' || !of) return undefined;
  return Math.abs((100 * value) / of - next.reading.value) < 1 ? next.reading.basis : undefined;
}

/** "13.940 lượt (năm 2023 là 13.120 lượt), tăng 6,6%": with the figure of an earlier time in the bracket just closed. */
function basisOfBracket(draft: Draft, before: Draft | undefined, period: Period): Basis | undefined {
  const earlier = before?.when?.period;
  if (!earlier || draft.reading.basis || kindOf(draft) !== 'compared' || !isBracketed(before))
    return undefined;
  const { frame, sentence } = draft;
  const between = sentence.text.slice(before.frame.quantity.end, frame.quantity.hedgeStart);
  if (!CLOSED_BEFORE.test(between)) return undefined;
  const own = Number((draft.when?.period ?? period).end.slice(0, 4));
  const years = own - Number(earlier.end.slice(0, 4));
  return years < 1 ? undefined : years === 1 ? 'same-period' : 'previous-period';
}
const isBracketed = ({ frame, sentence }: Draft): boolean =>
  /\([^()]{0,40}$/u.test(sentence.text.slice(sentence.start, frame.quantity.hedgeStart));
const CLOSED_BEFORE = /^[^();]{0,24}\),?[^(),;.]{0,24}$/u;

/** Whether a figure is compared with a time that is its own, a year earlier. */
function isWithYearBefore(draft: Draft, own: Period, mentions: readonly Mention[]): boolean {
  const { reading, frame, sentence } = draft;
  if (kindOf(draft) !== 'compared' || !reading.basis || isPlanned(reading.basis)) return false;
  const { start, end } = yearsEarlier(own);
  return inside(mentions, { start: frame.quantity.end, end: frame.right.end + 1 }).some(
    ({ role, period, ...at }) =>
      role === 'compared' &&
      period?.start === start &&
      period.end === end &&
      !BEGINNING.test(sentence.text.slice(at.start, at.end)),
  );
}

/** "so với đầu năm", "so với cuối năm 2023": a day, though a year stands for it. */
const BEGINNING = /^(?:đầu|cuối|dau|cuoi) /u;

/** "gấp 2,1 lần năm 2015", "so với năm 2018": a year named, and whether the year before is meant. */
const NAMED_YEAR = /^[^,;.]{0,40}?n[ăa]m[ \t]+(?<year>(?:19|20)\d{2})(?!\d)/u;

/**
 * What is compared with the year before is compared with the same period, with any other year an earlier one; so is
 * "so với 6 tháng đầu năm 2023" in a first half of 2024.
 */
export function compareYears(
  drafts: readonly Draft[],
  period: Period | null,
  mentions: readonly Mention[],
): readonly Draft[] {
  return drafts.map((draft, i) => {
    if (period && isWithYearBefore(draft, draft.when?.period ?? period, mentions))
      return { ...draft, reading: { ...draft.reading, basis: 'same-period' } };
    const beside = period && basisOfBracket(draft, drafts[i - 1], period);
    if (beside) return { ...draft, reading: { ...draft.reading, basis: beside } };
    const { reading, sentence, frame } = draft;
    const kind = kindOf(draft);
    const isCompared =
      kind === 'compared' && (reading.basis === 'same-period' || reading.basis === undefined);
    const behind = sentence.text.slice(frame.quantity.end, frame.right.end);
    const year =
      isCompared &&
      (reading.basis || frame.quantity.unit?.kind === 'times') &&
      NAMED_YEAR.exec(behind)?.groups?.year;
    if (!year || !period) return draft;
    const isYearBefore = Number(year) === Number((draft.when?.period ?? period).end.slice(0, 4)) - 1;
    const basis = isYearBefore ? 'same-period' : 'previous-period';
    return basis === reading.basis ? draft : { ...draft, reading: { ...reading, basis } };
  });
}
