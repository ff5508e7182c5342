import type { Period } from '../contract/period.ts';
import type { Mention } from '../time/mention.ts';
import type { Draft, When } from './draft.ts';
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
  const inSentence = mentions.filter(({ start, end }) => start >= sentence.start && end <= sentence.end);
  const isTarget = reading.measure === 'target';
  const named = ownPeriod(draft, inSentence) ?? (isTarget ? headingPeriod(mentions, section) : undefined);
  const settled = isTarget ? goalPeriod(draft, named, period) : named;
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
  const behind = mentions.find(
    ({ start, role }) =>
      role === 'period' && start >= quantity.end && FOLLOWS.test(sentence.text.slice(quantity.end, start)),
  );
  if (behind) return behind.period;
  const clause = sentence.text.lastIndexOf(';', quantity.start);
  const before = mentions.findLast(({ role, end }) => role === 'period' && end <= quantity.start);
  if (!before) return undefined;
  const leads = before.start - sentence.start <= 24; // a time that opens the sentence reaches all of it
  return leads || before.start > clause ? before.period : undefined;
}

function headingPeriod(mentions: readonly Mention[], { heading }: Section): Period | undefined {
  return (
    heading &&
    mentions.findLast(
      ({ role, start, end }) => role === 'period' && start >= heading.start && end <= heading.end,
    )?.period
  );
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
