import type { Period } from '../../contract/period.ts';
import { pattern } from '../../document/lettering.ts';
import type { Page } from '../../document/page.ts';
import type { Mention } from '../../time/mention.ts';
import type { Opening } from './opening.ts';

/** "số 31/NQ-HĐND ngày", "tính đến ngày", "từ ngày", "kỷ niệm ngày": a day that is not the document's. */
const OF_SOMETHING_ELSE = pattern(
  String.raw`(?:(?:quyết định|nghị quyết|công văn|kế hoạch|chỉ thị|luật|nghị định|thông tư|hướng dẫn|báo cáo)[^.;\n]{0,40}|(?<!\p{L})(?:đến|từ|trước|sau|tới|hết|kể từ|hạn|kỷ niệm|lễ|dịp|thành lập|\())[ \t]*(?:ngày[ \t]*)?$`,
  'u',
);
const AT_AN_HOUR = /^(?:ngày|sáng|chiều|tối|trưa|sang|chieu|toi|thứ|thu)/u;

/**
 * The day of the document ("Phú Thuận, ngày 16 tháng 9 năm 2024") or of the event that it tells of ("Sáng 27-12"),
 * `undefined` where it names none. A day without a year is of the year that its period ends in or the next.
 */
export function issuedOf(
  page: Page,
  opening: Opening,
  mentions: readonly Mention[],
  period: Period | null,
): string | undefined {
  const { letterhead, lead } = opening;
  const days = mentions.filter(({ day }) => day !== undefined);
  const dated = days.find(({ start, end }) =>
    letterhead.some((line) => line.start <= start && end <= line.end),
  );
  if (dated) return dated.day;
  const told = days.find(
    (one) => one.role === 'none' && one.start >= lead.start && one.end <= lead.end && isEvent(one, page),
  );
  return told?.day && settleYear(told.day, told, page, period);
}

function isEvent({ start, end }: Mention, { plain, lettering }: Page): boolean {
  const before = plain.slice(Math.max(0, start - 60), start);
  if (OF_SOMETHING_ELSE[lettering].test(before)) return false;
  return (
    AT_AN_HOUR.test(plain.slice(start, end)) || /(?:ngày|sáng|chiều|tối|ngay|sang|chieu)[ \t]*$/u.test(before)
  );
}

const DAY = 86_400_000;
/** A review is held a little before its period ends or after it, hardly half a year before. */
const EARLIEST = 183 * DAY;

function settleYear(day: string, { start, end }: Mention, { plain }: Page, period: Period | null): string {
  const isWritten = /\d{4}/.test(plain.slice(start, end));
  if (isWritten || !period) return day;
  const inYearOfEnd = `${period.end.slice(0, 4)}${day.slice(4)}`;
  const isTooEarly = Date.parse(period.end) - Date.parse(inYearOfEnd) > EARLIEST;
  return isTooEarly ? `${Number(period.end.slice(0, 4)) + 1}${day.slice(4)}` : inYearOfEnd;
}
