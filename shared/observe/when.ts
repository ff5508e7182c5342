import type { Period } from '../contract/period.ts';
import { inside } from '../document/inside.ts';
import type { Quantity } from '../quantity/quantity.ts';
import type { Mention } from '../time/mention.ts';
import { yearEarlier } from '../time/periods.ts';
import type { Draft, When } from './draft.ts';
import { isOrigin } from './read-measure.ts';
import type { Section } from './sections.ts';

/** Between a figure and the time right after it: "14 người cuối năm 2023", "24 hộ (năm 2022)". */
const FOLLOWS = /^[ \t]*(?:\(|trong|vào|của)?[ \t]*$/u;

export function whenOf(
  draft: Draft,
  mentions: readonly Mention[],
  section: Section,
  period: Period | null,
): When {
  const { sentence, frame, reading } = draft;
  const inSentence = inside(mentions, sentence);
  const isTarget = reading.measure === 'target';
  const named = ownPeriod(draft, inSentence) ?? (isTarget ? headingPeriod(mentions, section) : undefined);
  const settled = isTarget ? goalPeriod(draft, named, period) : (named ?? originPeriod(draft, period));
  const asOf = isTarget ? undefined : asOfBefore(frame.quantity.start, sentence, inSentence);
  return {
    ...(settled && !isSame(settled, period) && { period: settled }),
    ...(asOf && { asOf }),
  };
}

const isSame = (one: Period, other: Period | null): boolean =>
  one.start === other?.start && one.end === other.end;

/** The last period named before the figure in its clause, or the one that stands right behind it. */
function ownPeriod({ frame, sentence }: Draft, mentions: readonly Mention[]): Period | undefined {
  const { quantity } = frame;
  const behind = mentions.find((one) => one.role === 'period' && isRightBehind(one, quantity, sentence));
  if (behind) return quantity.unit?.kind === 'times' ? undefined : behind.period; // "gấp 2,1 lần năm 2015" compares
  const clause = sentence.text.lastIndexOf(';', quantity.start);
  const isOfAnother = (one: Mention) =>
    sentence.quantities.some((other) => isRightBehind(one, other, sentence));
  const before = mentions.findLast(
    (one) => one.role === 'period' && one.end <= quantity.start && !isOfAnother(one),
  );
  if (!before) return undefined;
  const leads = before.start - sentence.start <= OPENING && !isStart(before, sentence);
  return leads || before.start > clause ? before.period : undefined;
}

/** A time that opens the sentence reaches all of it … */
const OPENING = 24;
/** … but "Đầu năm xã có 33 hộ nghèo; …" only its clause. */
const isStart = ({ start }: Mention, { text }: Draft['sentence']): boolean =>
  /^(?:đầu|dau) n[ăa]m/u.test(text.slice(start));

/** "24 hộ (năm 2022)", "2 tỷ đồng cả năm": a time right behind a figure is of that figure alone. */
const isRightBehind = ({ start }: Mention, quantity: Quantity, { text }: Draft['sentence']): boolean =>
  start >= quantity.end && FOLLOWS.test(text.slice(quantity.end, start));

/** Of the headings above, the nearest that names a time says when the plan is for. */
function headingPeriod(mentions: readonly Mention[], { headings }: Section): Period | undefined {
  return headings
    .map((heading) => inside(mentions, heading).findLast(({ period }) => period)?.period)
    .find((period) => period !== undefined);
}

/** "giảm từ 4,86% xuống còn 3,07%": without a date, it came from where it was a year before. */
function originPeriod({ frame, sentence }: Draft, period: Period | null): Period | undefined {
  return period && isOrigin(frame, sentence) ? yearEarlier(period) : undefined;
}

/** A percentage of an annual plan is of the year, whenever it is to be reached. */
function goalPeriod(
  { reading }: Draft,
  named: Period | undefined,
  period: Period | null,
): Period | undefined {
  const base = named ?? period ?? undefined;
  if (reading.targetKind !== 'plan-attainment' || !base) return named;
  const year = base.start.slice(0, 4);
  return { label: year, start: `${year}-01-01`, end: `${year}-12-31` };
}

/** As-of reaches the results up to the next semicolon or full stop; in brackets only the figure before it. */
function asOfBefore(
  at: number,
  { text, start }: Draft['sentence'],
  mentions: readonly Mention[],
): string | undefined {
  const clause = Math.max(start, text.lastIndexOf(';', at));
  const mention = mentions.findLast(
    ({ role, start: from, end }) => role === 'as-of' && from >= clause && end <= at,
  );
  if (mention) return isBracketed(mention, text) ? undefined : mention.day;
  const behind = mentions.find(
    ({ role, start: from }) =>
      role === 'as-of' && from > at && /^[^;,]{0,40}\([^)]*$/u.test(text.slice(at, from)),
  );
  return behind?.day;
}

const isBracketed = ({ start, end }: Mention, text: string): boolean =>
  text.slice(Math.max(0, start - 2), start).includes('(') && text.slice(end, end + 2).includes(')');
