import type { Period } from '../contract/period.ts';
import type { Span } from '../contract/span.ts';
import { type Lettering, matchesOf, type Pattern, pattern } from '../document/lettering.ts';
import type { Mention, TimeContext } from './mention.ts';
import { rangePeriod, yearsEarlier } from './periods.ts';

type Role = Mention['role'];

interface Relative {
  readonly example: string;
  readonly pattern: Pattern;
  readonly role: Role;
  /** `undefined` where the report's own period does not settle it: then it is known to be a time, no more. */
  readonly read: (period: Period, words: RegExpExecArray) => Period | undefined;
}

/** Times that only the report's own period settles. */
const RELATIVES: readonly Relative[] = [
  {
    example: 'so với cùng kỳ; cùng kỳ năm trước; cùng kỳ năm 2022',
    pattern: pattern(
      String.raw`(?<!\p{L})(?:cùng kỳ|cùng vụ)(?!\p{L})(?:[ \t]+(?:năm[ \t]+)?(?:trước|ngoái|(?<year>(?:19|20)\d{2})(?!\d)))?`,
    ),
    role: 'compared',
    read: (period, { groups }) =>
      yearsEarlier(period, groups?.year ? yearOf(period.end) - Number(groups.year) : 1),
  },
  {
    example: 'từ đầu năm đến nay; cộng dồn',
    pattern: pattern(
      String.raw`(?<!\p{L})(?:từ đầu năm|cộng dồn|lũy kế từ đầu năm)(?:[ \t]+(?:đến|tới)[ \t]+nay)?(?!\p{L})(?![ \t]+\d{4})`,
    ),
    role: 'period',
    read: ({ end }) => rangePeriod(`${yearOf(end)}-01-01`, end),
  },
  {
    example: 'từ nay đến cuối năm',
    pattern: pattern(String.raw`(?<!\p{L})từ (?:nay|giờ) (?:đến|tới) cuối năm(?!\p{L})`),
    role: 'period',
    read: ({ end }) => {
      const last = `${yearOf(end)}-12-31`;
      return end < last ? rangePeriod(dayAfter(end), last) : undefined;
    },
  },
];

/** A relative time as it is written. */
export interface RelativeTime extends Span {
  readonly role: Role;
  readonly read: (period: Period) => Period | undefined;
}

export function relativeTimes(text: string, lettering: Lettering): readonly RelativeTime[] {
  return RELATIVES.flatMap(({ pattern: words, role, read }) =>
    matchesOf(words, text, lettering).map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      role,
      read: (period: Period) => read(period, match),
    })),
  );
}

/** Such a time in a report; of one without a period, and without its year, it says nothing. */
export function relativeMention(
  { start, end, role, read }: RelativeTime,
  { period: own }: TimeContext,
): Mention {
  const period = own ? read(own) : undefined;
  if (role === 'period' && !period) return { start, end, role: 'none' };
  return { start, end, role, ...(period && { period }) };
}

const yearOf = (day: string): number => Number(day.slice(0, 4));
const dayAfter = (day: string): string => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
