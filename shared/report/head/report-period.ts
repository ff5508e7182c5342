import type { Period } from '../../contract/period.ts';
import type { Span } from '../../contract/span.ts';
import { inside } from '../../document/inside.ts';
import { matchesOf, pattern } from '../../document/lettering.ts';
import type { Page } from '../../document/page.ts';
import type { Mention } from '../../time/mention.ts';
import { dayOf, monthsPeriod, rangePeriod } from '../../time/periods.ts';
import type { Opening } from './opening.ts';

export interface FoundPeriod {
  readonly period: Period;
  /** Where it is said; the body where neither title nor first words say it. */
  readonly from: 'title' | 'lead' | 'body';
}

/** "…, triển khai nhiệm vụ năm 2025", "và phương hướng 6 tháng cuối năm": what is planned is not the report's time. */
const PLANNED = pattern(
  String.raw`(?<!\p{L})(?:nhiệm vụ|phương hướng|triển khai|kế hoạch|giải pháp|mục tiêu|phấn đấu|chuẩn bị|hướng tới|trước thềm)[^.;,]{0,60}$`,
  'u',
);
/** "kết quả thực hiện nhiệm vụ 9 tháng", "đánh giá tình hình … 6 tháng": results of tasks are no plans. */
const REVIEWED = pattern(
  String.raw`(?<!\p{L})(?:sơ kết|tổng kết|đánh giá|kết quả|tình hình|công tác|báo cáo|nhìn lại|điểm lại|khép lại|kỳ họp|chấp hành|kiểm điểm)[^.;]{0,90}$`,
  'u',
);
/** "chấp hành dự toán ngân sách và kế hoạch đầu tư công 9 tháng": both are carried out. */
const CARRIED_OUT = pattern(
  String.raw`(?<!\p{L})(?:chấp hành|thực hiện)[ \t]+(?:dự toán|kế hoạch|nghị quyết|chỉ tiêu)(?!\p{L})[^.;,\d]{0,50}(?:,|[ \t]và)[ \t]+(?:dự toán|kế hoạch|nghị quyết|chỉ tiêu)(?!\p{L})[^.;,]{0,50}$`,
  'u',
);
const AND = pattern(String.raw`(?<!\p{L})(?:và|,)(?!\p{L})`);
/** "năm học 2023-2024": September to May. */
const SCHOOL_YEAR = pattern(String.raw`năm học[ \t]+(?<from>\d{4})[ \t]*[-–/][ \t]*(?<to>\d{4})`);
/** "kỳ họp thường lệ giữa năm 2025": a council reviews the first half in the middle of the year. */
const MID_YEAR = pattern('giữa[ \t]*$', 'u');

/**
 * The time that the text as a whole is about; `undefined` where it names none.
 *
 * @param isPlan the text lays down plans: it is about the time that they are for
 */
export function reportPeriodOf(
  page: Page,
  { title, lead }: Opening,
  mentions: readonly Mention[],
  isPlan = false,
): FoundPeriod | undefined {
  const planned = isPlan && (lastNamed(mentions, title) ?? firstPlanned(page, lead, mentions));
  if (planned) return { period: planned, from: 'title' };
  const inTitle = firstReviewed(page, title, mentions) ?? schoolYearIn(page, title);
  if (inTitle) return { period: inTitle, from: 'title' };
  const inLead = firstReviewed(page, lead, mentions) ?? schoolYearIn(page, lead);
  if (inLead) return { period: inLead, from: 'lead' };
  const inBody = commonest(mentions);
  return inBody && { period: inBody, from: 'body' };
}

const periodsIn = (mentions: readonly Mention[], place: Span): readonly Mention[] =>
  inside(mentions, place).filter(({ role, period }) => role === 'period' && period !== undefined);

/** "Nghị quyết về kế hoạch phát triển … năm 2025": a plan is of the time that it is for. */
const lastNamed = (mentions: readonly Mention[], place: Span): Period | undefined =>
  periodsIn(mentions, place).at(-1)?.period;

/** Its first words say it where the title does not: "Nghị quyết số 27 …", then "về kế hoạch … năm 2025". */
const firstPlanned = (page: Page, place: Span, mentions: readonly Mention[]): Period | undefined =>
  periodsIn(mentions, place).find((one) => isPlanned(one, place, page))?.period;

function firstReviewed(page: Page, place: Span, mentions: readonly Mention[]): Period | undefined {
  const notPlanned = periodsIn(mentions, place).filter(
    (mention) => !isPlanned(mention, place, page) && !isSince(mention, place, page),
  );
  const reviewed = notPlanned.find(({ start }) =>
    REVIEWED[page.lettering].test(sentenceBefore(page, place, start)),
  );
  const found = reviewed ?? notPlanned.find((mention) => mention.period && !isEra(mention.period));
  return found?.period && inMidYear(page, found.start) ? firstHalfOf(found.period) : found?.period;
}

/** "được công nhận xã nông thôn mới từ năm 2018": what began then has lasted, and is not what is reported. */
const isSince = ({ start }: Mention, place: Span, page: Page): boolean =>
  SINCE[page.lettering].test(sentenceBefore(page, place, start));
const SINCE = pattern(String.raw`(?<!\p{L}|tính )(?:từ|kể từ)[ \t]*$`, 'u');

const inMidYear = ({ plain, lettering }: Page, at: number): boolean =>
  MID_YEAR[lettering].test(plain.slice(Math.max(0, at - 8), at));

const firstHalfOf = ({ end }: Period): Period => monthsPeriod(Number(end.slice(0, 4)), 1, 6);

const sentenceBefore = ({ plain }: Page, place: Span, at: number): string =>
  plain
    .slice(Math.max(place.start, at - 140), at)
    .split(/[.;\n](?=\s|$)/u)
    .at(-1) ?? '';

function isPlanned({ start }: Mention, place: Span, page: Page): boolean {
  const before = sentenceBefore(page, place, start);
  if (CARRIED_OUT[page.lettering].test(before)) return false;
  const clause = matchesOf(AND, before, page.lettering).at(-1);
  const own = clause ? before.slice(clause.index) : before;
  return PLANNED[page.lettering].test(own) && !REVIEWED[page.lettering].test(own);
}

function schoolYearIn({ plain, lettering }: Page, { start, end }: Span): Period | undefined {
  const found = matchesOf(SCHOOL_YEAR, plain.slice(start, end), lettering)[0]?.groups;
  if (!found || Number(found.to) !== Number(found.from) + 1) return undefined;
  return rangePeriod(dayOf(Number(found.from), 9, 1), dayOf(Number(found.to), 5, 31));
}

/** "Giai đoạn 2019 - 2022, …" in the body tells of what led up to the report. */
const isEra = ({ start, end }: Period): boolean =>
  start.endsWith('-01-01') && end.endsWith('-12-31') && start.slice(0, 4) !== end.slice(0, 4);

function commonest(mentions: readonly Mention[]): Period | undefined {
  const groups = Map.groupBy(
    mentions.flatMap(({ role, period }) => (role === 'period' && period && !isEra(period) ? [period] : [])),
    ({ label }) => label,
  );
  return [...groups.values()].sort((a, b) => b.length - a.length)[0]?.[0];
}
