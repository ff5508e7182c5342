import type { Span } from '../contract/span.ts';
import { comparable, endsIn, type Lettering, matchesOf, pattern } from '../document/lettering.ts';
import { FORMS, lastDayOf, type Told } from './forms.ts';
import type { Mention, TimeContext } from './mention.ts';
import { type RelativeTime, relativeMention, relativeTimes } from './relative-mentions.ts';

/** How far before a time the words stand that give it its role. */
const REACH = 40;

/** "tính đến", "đến hết", "tới cuối": the day on which a stock was taken. */
const AS_OF = pattern(
  endsIn(
    String.raw`(?<!\p{L}|từ nay |nay )(?:tính[ \t]+)?(?:đến|tới)[ \t]+(?:hết[ \t]+|cuối[ \t]+|hết cuối[ \t]+|ngày[ \t]+|hết ngày[ \t]+|thời điểm[ \t]+)*`,
  ),
  'u',
);
/** "đến 15/6": the word is part of the time itself. */
const LEADS_ITSELF = pattern(String.raw`^(?:đến|tới|hết)[ \t]`, 'u');
const UNTIL_WORDS = pattern(String.raw`^(?:hết|cuối)[ \t]`, 'u');
const UNTIL = pattern(endsIn(String.raw`(?<!\p{L})(?:hết|cuối)[ \t]+`), 'u');
/** "so với", "so", "cao hơn": what follows is compared with. */
const COMPARED = pattern(
  endsIn(
    String.raw`(?<!\p{L})(?:so(?:[ \t]+với)?|bằng|hơn|gấp[^,;.]{0,12}|tăng[^,;.]{0,24}so với)[ \t]+(?:cùng kỳ[ \t]+|thời điểm[ \t]+|cuối[ \t]+|ước thực hiện[ \t]+)*`,
  ),
  'u',
);
/** A plan's own year is no time of the figure: "đạt 46,2% dự toán năm 2024", "nghị quyết năm 2024". */
const OF_A_PLAN = pattern(
  endsIn(String.raw`(?<!\p{L})(?:dự toán|kế hoạch|nghị quyết|chỉ tiêu)(?:[ \t]+(?:giao|đề ra|cả))?[ \t]+`),
  'u',
);

/** The times of a comparable text as they are written, before anything settles them: they are looked for once. */
export interface WrittenTimes {
  readonly text: string;
  readonly lettering: Lettering;
  readonly relative: readonly RelativeTime[];
  /** In the order of `FORMS`. */
  readonly formed: readonly FormedTime[];
}

interface FormedTime extends Span {
  readonly read: (context: TimeContext) => Told | undefined;
}

export function writtenTimes(text: string, lettering: Lettering): WrittenTimes {
  const formed = FORMS.flatMap(({ pattern: words, read }) =>
    matchesOf(words, text, lettering).map(
      ({ index, 0: { length }, groups = {} }): FormedTime => ({
        start: index - (groups.lead?.length ?? 0),
        end: index + length,
        read: (context) => read(groups, context),
      }),
    ),
  );
  return { text, lettering, relative: relativeTimes(text, lettering), formed };
}

/** All times of a comparable text, in order and apart; the first form to match a place has it. */
export const mentionsIn = (text: string, lettering: Lettering, context: TimeContext): readonly Mention[] =>
  settleTimes(writtenTimes(text, lettering), context);

/** The times as the report's year and period settle them. */
export function settleTimes(
  { text, lettering, relative, formed }: WrittenTimes,
  context: TimeContext,
): readonly Mention[] {
  const settled: TimeContext = { ...context, ...yearOf(context) };
  const found: Mention[] = [];
  const taken = new Uint8Array(text.length);
  const isFree = ({ start, end }: Span) => {
    for (let at = start; at < end; at++) if (taken[at]) return false;
    return true;
  };
  const take = (mention: Mention) => {
    taken.fill(1, mention.start, mention.end);
    found.push(mention);
  };
  for (const time of relative) if (isFree(time)) take(relativeMention(time, settled));
  for (const { start, end, read } of formed) {
    const told = isFree({ start, end }) ? read(settled) : undefined;
    if (told) take(mentionOf(told, { start, end }, text, lettering, settled));
  }
  return found.sort((a, b) => a.start - b.start);
}

/** The year of a time without one: the report's, else the day's it was issued on. */
function yearOf({ year, period, issued }: TimeContext): { year?: number } {
  const from =
    year ?? (period ? Number(period.end.slice(0, 4)) : issued ? Number(issued.slice(0, 4)) : undefined);
  return from === undefined ? {} : { year: from };
}

function mentionOf(
  told: Told,
  span: Span,
  text: string,
  lettering: Lettering,
  context: TimeContext,
): Mention {
  const { day, period } = told;
  const before = text.slice(Math.max(0, span.start - REACH), span.start);
  const words = text.slice(span.start, span.end);
  const lead = LEADS_ITSELF[lettering].test(words) ? before + comparable('đến ', lettering) : before;
  if (told.idle || (isMonth(told) && BEGINNING[lettering].test(before)))
    return { ...span, role: 'none', ...(period && { period }) };
  if (COMPARED[lettering].test(before)) return { ...span, role: 'compared', ...(period && { period }) };
  const asOf = lastDayOf(told);
  const isUntil = UNTIL[lettering].test(before) || UNTIL_WORDS[lettering].test(words);
  const isAsOf = AS_OF[lettering].test(lead) || (period !== undefined && isUntil && !isWholeYear(told));
  if (isAsOf && asOf && (!isWholeYear(told) || (isUntil && isOver(asOf, context))))
    return { ...span, role: 'as-of', day: asOf };
  if (period && OF_A_PLAN[lettering].test(before)) return { ...span, role: 'none', period };
  if (period) return { ...span, role: 'period', period };
  return { ...span, role: 'none', ...(day && { day }) };
}

/** "Đầu tháng 10, dông lốc …": when something happened, not what figures are of. */
const BEGINNING = pattern(endsIn(String.raw`(?<!\p{L})(?:đầu|giữa|trung tuần|thượng tuần)[ \t]+`), 'u');
const isMonth = ({ period }: Told): boolean => period !== undefined && /-M\d\d$/.test(period.label);

/** "đến năm 2025" is a goal's year; "đến cuối năm 2023" the day of a stock, when that year is over. */
const isWholeYear = ({ period }: Told): boolean => period !== undefined && /^\d{4}$/.test(period.label);
const isOver = (day: string, { issued, period }: TimeContext): boolean =>
  day <= (issued ?? period?.end ?? '');
