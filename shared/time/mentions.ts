import type { Lettering } from '../document/lettering.ts';
import { matchesOf, pattern } from '../document/lettering.ts';
import { FORMS, lastDayOf, type Told } from './forms.ts';
import type { Mention, TimeContext } from './mention.ts';
import { rangePeriod } from './periods.ts';

/** "tính đến", "đến hết", "tới cuối": the day on which a stock was taken. */
const AS_OF = pattern(
  String.raw`(?<!\p{L}|từ nay |nay )(?:tính[ \t]+)?(?:đến|tới)[ \t]+(?:hết[ \t]+|cuối[ \t]+|hết cuối[ \t]+|ngày[ \t]+|hết ngày[ \t]+|thời điểm[ \t]+)*$`,
  'u',
);
const UNTIL = pattern(String.raw`(?<!\p{L})(?:hết|cuối)[ \t]+$`, 'u');
/** "so với", "so", "cao hơn": what follows is compared with. */
const COMPARED = pattern(
  String.raw`(?<!\p{L})(?:so(?:[ \t]+với)?|bằng|hơn|gấp[^,;.]{0,12}|tăng[^,;.]{0,24}so với)[ \t]+(?:cùng kỳ[ \t]+|thời điểm[ \t]+|cuối[ \t]+|ước thực hiện[ \t]+)*$`,
  'u',
);
const SAME_PERIOD = pattern(
  String.raw`(?<!\p{L})(?:cùng kỳ|cùng vụ)(?!\p{L})(?:[ \t]+(?:năm[ \t]+)?(?:trước|\d{4}))?`,
);
const SINCE = pattern(
  String.raw`(?<!\p{L})(?:từ đầu năm|cộng dồn|lũy kế từ đầu năm)(?:[ \t]+(?:đến|tới)[ \t]+nay)?(?!\p{L})`,
);
const REST = pattern(String.raw`(?<!\p{L})từ (?:nay|giờ) (?:đến|tới) cuối năm(?!\p{L})`);
/** A plan's own year is no time of the figure: "đạt 46,2% dự toán năm 2024", "nghị quyết năm 2024". */
const OF_A_PLAN = pattern(
  String.raw`(?<!\p{L})(?:dự toán|kế hoạch|nghị quyết|chỉ tiêu)(?:[ \t]+(?:giao|đề ra|cả))?[ \t]+$`,
  'u',
);

/** All times of a comparable text, in order and apart; the first form to match a place has it. */
export function mentionsIn(text: string, lettering: Lettering, context: TimeContext): readonly Mention[] {
  const settled: TimeContext = { ...context, ...yearOf(context) };
  const found: Mention[] = [];
  const isFree = (start: number, end: number) => found.every((one) => end <= one.start || one.end <= start);
  const take = (mention: Mention) => {
    if (isFree(mention.start, mention.end)) found.push(mention);
  };
  for (const rest of relative(text, lettering, settled)) take(rest);
  for (const { pattern: words, read } of FORMS) {
    for (const match of matchesOf(words, text, lettering)) {
      const end = match.index + match[0].length;
      if (!isFree(match.index, end)) continue;
      const told = read(match.groups ?? {}, settled);
      if (told) take(mentionOf(told, match.index, end, match[0], text, lettering));
    }
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
  start: number,
  end: number,
  words: string,
  text: string,
  lettering: Lettering,
): Mention {
  const before = text.slice(Math.max(0, start - 40), start);
  const lead = /^(?:đến|tới|den|toi|hết|het)[ \t]/u.test(words) ? `${before}đến ` : before;
  const span = { start, end };
  if (told.idle) return { ...span, role: 'none' };
  if (COMPARED[lettering].test(before))
    return { ...span, role: 'compared', ...(told.period && { period: told.period }) };
  const isAsOf = AS_OF[lettering].test(lead) || (told.period !== undefined && UNTIL[lettering].test(before));
  const day = lastDayOf(told);
  if (isAsOf && day && !isWholeYear(told)) return { ...span, role: 'as-of', day };
  if (told.period && OF_A_PLAN[lettering].test(before)) return { ...span, role: 'none' };
  if (told.period) return { ...span, role: 'period', period: told.period };
  return { ...span, role: 'none', ...(told.day && { day: told.day }) };
}

/** "đến năm 2025" is a goal's year, not the day of a stock. */
const isWholeYear = ({ period }: Told): boolean => period !== undefined && /^\d{4}$/.test(period.label);

/** Times that only the report's own period settles: "cùng kỳ", "từ đầu năm đến nay", "từ nay đến cuối năm". */
function* relative(text: string, lettering: Lettering, { period, year }: TimeContext): Generator<Mention> {
  for (const { index, 0: words } of matchesOf(SAME_PERIOD, text, lettering)) {
    const before = period && shiftYear(period);
    yield { start: index, end: index + words.length, role: 'compared', ...(before && { period: before }) };
  }
  for (const { index, 0: words } of matchesOf(SINCE, text, lettering)) {
    const since = period && year !== undefined && rangePeriod(`${year}-01-01`, period.end);
    yield {
      start: index,
      end: index + words.length,
      role: since ? 'period' : 'none',
      ...(since && { period: since }),
    };
  }
  for (const { index, 0: words } of matchesOf(REST, text, lettering)) {
    const rest = period && `${year}-12-31` > period.end && rangePeriod(nextDay(period.end), `${year}-12-31`);
    yield {
      start: index,
      end: index + words.length,
      role: rest ? 'period' : 'none',
      ...(rest && { period: rest }),
    };
  }
}

const nextDay = (day: string): string => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);

function shiftYear({ start, end }: { readonly start: string; readonly end: string }) {
  const back = (day: string) => `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`.replace('-02-29', '-02-28');
  return rangePeriod(back(start), back(end));
}
