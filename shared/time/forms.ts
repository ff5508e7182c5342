import type { Period } from '../contract/period.ts';
import { type Pattern, pattern } from '../document/lettering.ts';
import type { TimeContext } from './mention.ts';
import {
  dayOf,
  endOfMonth,
  isRealDay,
  monthPeriod,
  monthsOf,
  monthsPeriod,
  quarterPeriod,
  rangePeriod,
  schoolYear,
  yearPeriod,
} from './periods.ts';
import { SMALL, smallNumber } from './words.ts';

/** A time as its words say it, before its role in the sentence is known. */
export interface Told {
  readonly period?: Period;
  readonly day?: string;
  /** It says nothing of the figures near it: the day of an event, a term, a school year. */
  readonly idle?: true;
}

export interface Form {
  readonly example: string;
  /** Where its first words are found by looking back from rarer ones, they are the group `lead` and belong to it. */
  readonly pattern: Pattern;
  /** `undefined` where the words are no time after all ("15/15 chỉ tiêu"). */
  readonly read: (groups: Groups, context: TimeContext) => Told | undefined;
}

type Groups = Readonly<Record<string, string | undefined>>;

/** Names of groups are lower case: `pattern` folds all of its source. */
const YEAR = String.raw`(?<year>(?:19|20)\d{2})`;
const yearAs = (name: string): string => YEAR.replace('year', name);
const OF_YEAR = String.raw`(?:[ \t]*[/.-][ \t]*${YEAR}|[ \t]+(?:của[ \t]+)?năm[ \t]+${yearAs('ofyear')})?`;
const MARK = String.raw`[ \t]*[/.-][ \t]*`;
/** "10/9", "24.6", "17-5": a dash with spaces is a range ("5 - 11%"). */
const SHORT_DAY = String.raw`(?<day>\d{1,2})(?:[ \t]*[/.][ \t]*|-)(?<month>\d{1,2})`;
const DAY = String.raw`${SHORT_DAY}(?:${MARK}${YEAR})?`;
const FULL_DAY = String.raw`(?<day>\d{1,2})${MARK}(?<month>\d{1,2})${MARK}${YEAR}`;
const EDGE = String.raw`(?![\p{L}\d]|[.,/]\d)`;
const START = String.raw`(?<![\p{L}\d]|\d[.,/])`;
/** The words stand before what follows: it is rarer than they are, so it is looked for first, which is faster. */
const after = (words: string): string => String.raw`(?<=${START}(?<lead>(?:${words})[ \t]+))`;
const perhapsAfter = (words: string): string => String.raw`(?<=${START}(?<lead>(?:${words})[ \t]+)|${START})`;
/** "có đến 15/16 chi bộ", "đến 5.6 triệu": what is counted or measured is no date. */
const COUNTED = String.raw`(?![ \t]*(?:%|ha|tấn|km|tỷ|triệu|m2|đồng|hộ|chỉ tiêu|tiêu chí|người|đảng viên|chi bộ|ấp|thôn|khóm|trường(?![ \t]+hợp)|cơ sở|nhiệm vụ|công trình|tuyến|dự án|hồ sơ)(?!\p{L}))`;

const IDLE: Told = { idle: true };
const form = (example: string, source: string, read: Form['read']): Form => ({
  example,
  pattern: pattern(source),
  read,
});

function yearIn({ year, ofyear }: Groups, context: TimeContext): number | undefined {
  const written = year ?? ofyear;
  return written ? Number(written) : context.year;
}

/** Reads with the year that the words or the report give; without one the time is known to be one, no more. */
const inYear =
  (read: (year: number, groups: Groups, context: TimeContext) => Told | undefined): Form['read'] =>
  (groups, context) => {
    const year = yearIn(groups, context);
    return year === undefined ? IDLE : read(year, groups, context);
  };

/** A day of the calendar; "ngày 31/02" and "31/02/2024" are written as one but name none. */
function readDay(groups: Groups, context: TimeContext): Told | undefined {
  const [day, month] = [Number(groups.day), smallNumber(groups.month)];
  const year = yearIn(groups, context);
  if (!isRealDay(day, month, year)) return groups.year ? IDLE : undefined;
  return year === undefined ? IDLE : { day: dayOf(year, month, day) };
}

function readMonths(year: number, { count, late, past }: Groups, { period }: TimeContext): Told | undefined {
  const months = smallNumber(count);
  if (!(months >= 1 && months <= 12)) return undefined;
  if (past && period && monthsOf(period) === months) return { period }; // "Sáu tháng qua" of a second half
  return { period: late ? monthsPeriod(year, 13 - months, 12) : monthsPeriod(year, 1, months) };
}

function readMonth(year: number, { month }: Groups): Told | undefined {
  const number = smallNumber(month);
  return number >= 1 && number <= 12 ? { period: monthPeriod(year, number) } : undefined;
}

/** Both ends must be days of the calendar, and in order. */
function readDays(year: number, groups: Groups): Told {
  const lastYear = groups.lastyear ? Number(groups.lastyear) : year;
  const [day, month] = [Number(groups.day), Number(groups.month)];
  const lastMonth = Number(groups.endmonth ?? groups.lastmonth);
  if (!isRealDay(day, month, year) || !isRealDay(Number(groups.lastday ?? 1), lastMonth, lastYear))
    return IDLE;
  const start = dayOf(year, month, day);
  const end = groups.endmonth
    ? endOfMonth(lastYear, lastMonth)
    : dayOf(lastYear, lastMonth, Number(groups.lastday));
  return start < end ? { period: rangePeriod(start, end) } : IDLE;
}

/** The year may stand at the end only: "từ tháng 1 đến tháng 5/2024". */
function readMonthRange({ month, lastmonth, year, lastyear }: Groups, context: TimeContext): Told {
  const last = lastyear ? Number(lastyear) : context.year;
  const first = year ? Number(year) : last;
  if (first === undefined || last === undefined) return IDLE;
  if (!isRealDay(1, Number(month)) || !isRealDay(1, Number(lastmonth))) return IDLE;
  const [start, end] = [dayOf(first, Number(month), 1), endOfMonth(last, Number(lastmonth))];
  return start < end ? { period: rangePeriod(start, end) } : IDLE;
}

const MONTH = String.raw`(?<month>\d{1,2}|giêng|hai|ba|tư|sáu|bảy|tám|chín|mười một|mười hai|mười|chạp)`;
/** "sau 3 tháng triển khai", "phạt 6 tháng tù": how long, not when. */
const NO_SPAN = String.raw`(?<!(?:sau|trước|suốt|gần|hơn|mỗi|trong vòng|thời hạn|thời gian|kéo dài|quá|đủ|tù|phạt|dưới|trên|cứ|đến|tối đa|tối thiểu|ít nhất)[ \t]{1,3})`;
const NO_SPAN_AFTER = String.raw`(?![ \t]+(?:tuổi|tù|một lần|thực hiện|triển khai|thi hành|liên tục|liên tiếp|liền|đào tạo|kể từ|trở lên|lương|học|nữa))`;

/** The first form that matches at a place wins, so longer and firmer ones stand first. */
export const FORMS: readonly Form[] = [
  form(
    'năm học 2023-2024',
    String.raw`${START}năm học[ \t]*${YEAR}[ \t]*[-–/][ \t]*\d{4}${EDGE}`,
    ({ year }) => ({ idle: true, period: schoolYear(Number(year)) }),
  ),
  form(
    'Giai đoạn 2021 - 2025, cả xã …',
    String.raw`(?<=(?:^|\n|\.[ \t])[ \t]*(?:[-+*•][ \t]*)?)(?:trong[ \t]+)?giai đoạn[ \t]+${YEAR}[ \t]*[-–][ \t]*${yearAs('lastyear')}(?=,)`,
    ({ year, lastyear }) =>
      year !== undefined && lastyear !== undefined && year < lastyear
        ? { period: rangePeriod(dayOf(Number(year), 1, 1), dayOf(Number(lastyear), 12, 31)) }
        : IDLE,
  ),
  form(
    'giai đoạn 2021-2025; nhiệm kỳ 2020 - 2025; 2016–2021',
    String.raw`${START}(?:(?:giai đoạn|nhiệm kỳ|vụ|khóa)[^.,;\d\n]{0,16})?(?:19|20)\d{2}[ \t]*[-–][ \t]*(?:19|20)\d{2}${EDGE}`,
    () => IDLE,
  ),
  form(
    'từ ngày 15/12/2023 đến ngày 14/6/2024; từ 01/7 đến hết tháng 10',
    String.raw`${START}từ[ \t]+(?:ngày[ \t]+)?${DAY}[ \t]*(?:đến|tới|-|–)[ \t]*(?:hết[ \t]+)?(?:(?:ngày[ \t]+)?(?<lastday>\d{1,2})[ \t]*[/.-][ \t]*(?<lastmonth>\d{1,2})(?:${MARK}${yearAs('lastyear')})?|tháng[ \t]+(?<endmonth>\d{1,2}))${EDGE}`,
    inYear(readDays),
  ),
  form(
    'từ tháng 7/2020 đến tháng 6/2023; từ tháng 1 đến hết tháng 5/2024',
    String.raw`${START}từ[ \t]+tháng[ \t]+(?<month>\d{1,2})(?:[ \t]*/[ \t]*${YEAR})?[ \t]*(?:đến|-|–)[ \t]*(?:hết[ \t]+)?tháng[ \t]+(?<lastmonth>\d{1,2})(?:[ \t]*/[ \t]*${yearAs('lastyear')}|[ \t]+năm[ \t]+${yearAs('endyear')})?${EDGE}`,
    ({ endyear, ...groups }, context) =>
      readMonthRange({ ...groups, ...(endyear && { lastyear: endyear }) }, context),
  ),
  form(
    'hai ngày 10 và 11/7/2023; từ ngày 10 đến 12/7',
    String.raw`${START}ngày[ \t]+\d{1,2}[ \t]*(?:và|,|đến|-|–)[ \t]*(?:ngày[ \t]+)?${DAY}${EDGE}`,
    readDay,
  ),
  form(
    'ngày 16 tháng 9 năm 2024; 16 tháng 9',
    String.raw`${perhapsAfter('ngày')}(?<day>\d{1,2})[ \t]+tháng[ \t]+(?<month>\d{1,2})(?:[ \t]*(?:,[ \t]*)?năm[ \t]+${YEAR})?${EDGE}`,
    readDay,
  ),
  form(
    'ngày 30 tháng tư',
    String.raw`${START}ngày[ \t]+(?<day>\d{1,2})[ \t]+tháng[ \t]+${MONTH}(?:[ \t]*(?:,[ \t]*)?năm[ \t]+${YEAR})?${EDGE}`,
    readDay,
  ),
  form('17/7/2024; 12.6.2023; 2-10-2025', String.raw`${perhapsAfter('ngày')}${FULL_DAY}${EDGE}`, readDay),
  form(
    '6 tháng đầu năm 2024; 3 tháng cuối năm; ba tháng còn lại',
    String.raw`${after(`(?<count>${SMALL})`)}tháng[ \t]+(?:đầu|(?<past>qua)|(?<late>cuối|còn lại|cuối cùng))(?:[ \t]+(?:của[ \t]+)?năm)?(?:[ \t]+${YEAR})?${EDGE}`,
    inYear(readMonths),
  ),
  form(
    'nửa đầu năm 2024; nửa cuối năm; nửa năm còn lại',
    String.raw`${START}nửa[ \t]+(?:(?:đầu|(?<late>cuối))[ \t]+năm|năm[ \t]+(?:đầu|(?<rest>cuối|còn lại)))(?:[ \t]+${YEAR})?${EDGE}`,
    inYear((year, { late, rest }) => ({
      period: late || rest ? monthsPeriod(year, 7, 12) : monthsPeriod(year, 1, 6),
    })),
  ),
  form(
    'quý III/2024; quý I; quý một năm 2025',
    String.raw`${START}quý[ \t]+(?<quarter>iv|i{1,3}|[1-4]|một|hai|ba|bốn|tư)${OF_YEAR}${EDGE}`,
    inYear((year, { quarter }) => ({ period: quarterPeriod(year, smallNumber(quarter)) })),
  ),
  form('Cách mạng tháng Tám', String.raw`${START}cách mạng tháng[ \t]+(?:tám|8|mười|10)${EDGE}`, () => IDLE),
  form(
    'cuối tháng 12/2023; hết tháng 5; tháng 5/2020; tháng Mười',
    String.raw`(?<!\d[ \t]{1,3})${START}tháng[ \t]+${MONTH}${OF_YEAR}${EDGE}`,
    inYear(readMonth),
  ),
  // "tháng năm" is May; "các tháng năm 2024", "6 tháng năm 2024" and "những tháng năm qua" are months and years
  form(
    'tháng Năm; cuối tháng năm; tháng Năm năm 2024; tháng năm/2024',
    String.raw`${START}(?<!(?:\d|các|những|mấy|bao|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)[ \t]{1,3})tháng[ \t]+năm(?:[ \t]*/[ \t]*${YEAR}|[ \t]+năm[ \t]+${yearAs('ofyear')})?(?![ \t]+(?:(?:19|20)\d{2}|qua|nay|này|trước|tháng))${EDGE}`,
    inYear((year) => ({ period: monthPeriod(year, 5) })),
  ),
  form('T5/2024', String.raw`${START}t(?<month>\d{1,2})[ \t]*/[ \t]*${YEAR}${EDGE}`, inYear(readMonth)),
  form(
    'đến 6/2024; (6/2024)',
    String.raw`(?<=\(|(?<!\p{L})(?<lead>(?:đến|hết|cuối|trong|từ|kỳ)[ \t]+))(?<month>\d{1,2})/${YEAR}(?!/)${EDGE}${COUNTED}`,
    inYear(readMonth),
  ),
  form(
    '9 tháng; chín tháng năm 2024',
    String.raw`(?<=${NO_SPAN}${START}(?<lead>(?<count>\d{1,2}|ba|sáu|chín)[ \t]+))tháng${OF_YEAR}${EDGE}${NO_SPAN_AFTER}`,
    inYear(readMonths),
  ),
  form(
    'các năm 2020, 2021, 2022',
    String.raw`${START}các năm(?:[ \t]*(?:(?:,|và)[ \t]*)?(?:19|20)\d{2}){1,10}${EDGE}`,
    () => IDLE,
  ),
  // "những ngày đầu năm", "Tết trồng cây đầu năm": when something was done, not what it is compared with
  form(
    'những ngày đầu năm 2024; ra quân đầu năm',
    String.raw`(?<=(?:ngày|tháng|tuần|quý|dịp|lễ|quân|xuân|cây|ngay|họp)[ \t]{1,3})đầu năm(?:[ \t]+${YEAR})?${EDGE}`,
    () => IDLE,
  ),
  form(
    'đầu năm 2024; đầu năm',
    String.raw`${START}(?:từ[ \t]+)?đầu năm(?:[ \t]+${YEAR})?${EDGE}`,
    inYear((year) => ({ period: yearPeriod(year - 1) })),
  ),
  form('đầu kỳ', String.raw`${START}đầu kỳ${EDGE}`, (_, { period }) =>
    period?.start.endsWith('-01-01') ? { period: yearPeriod(Number(period.start.slice(0, 4)) - 1) } : IDLE,
  ),
  form(
    'cuối năm 2022; năm 2024; so năm 2018',
    String.raw`${START}(?:cuối[ \t]+)?năm[ \t]+${YEAR}${EDGE}`,
    inYear((year) => ({ period: yearPeriod(year) })),
  ),
  form(
    'giảm 1,4% so 2021; phương hướng 2023: …; NQ 2025',
    String.raw`(?<=${START}(?:so|so với|hướng|kế hoạch|kh|dự toán|dt|chỉ tiêu|nghị quyết|nq|cuối|đầu)[ \t]+)${YEAR}(?=[ \t]*(?:[;:,.)\n]|$)(?!\d))`,
    inYear((year) => ({ period: yearPeriod(year) })),
  ),
  form(
    'so với T2; T4 phấn đấu; T4 kết nạp; (T2: 95,1%)',
    String.raw`(?<=(?<!\p{L})(?:so|so với|trong|hết|đến|cuối|của)[ \t]+|\()t(?<month>\d{1,2})(?=[ \t]*(?:[;,.):\n]|$))|(?<=(?:^|\n)[^\p{L}\d\n]{0,8})t(?<own>\d{1,2})(?=[ \t]*:|[ \t]+(?:phấn đấu|dự kiến|ước|thực hiện|đạt|thu|chi|có|còn|tăng|giảm|kết nạp|giải quyết|xảy ra)(?!\p{L}))`,
    inYear((year, { month, own }) => readMonth(year, { month: month ?? own })),
  ),
  form(
    'cả năm; trong năm',
    String.raw`${START}(?:cả|trong)[ \t]+năm${EDGE}(?![ \t]+\d)`,
    inYear((year) => ({ period: yearPeriod(year) })),
  ),
  form(
    'năm trước; năm ngoái',
    String.raw`${START}năm[ \t]+(?:trước|ngoái)${EDGE}`,
    inYear((year) => ({ period: yearPeriod(year - 1) })),
  ),
  form(
    'ngày 24.6; Sáng 5/7; thứ năm 29.6',
    String.raw`${after(String.raw`(?:ngày|sáng|chiều|tối|trưa|thứ (?:hai|ba|tư|năm|sáu|bảy)|chủ nhật|đợt|dịp)(?:[ \t]+ngày)?`)}${SHORT_DAY}${EDGE}`,
    readDay,
  ),
  form(
    'đến 15/6; hết ngày 14/6; trước 15.7',
    String.raw`${START}(?:hết|đến|tới|trước|từ)[ \t]+(?:ngày[ \t]+)?${SHORT_DAY}${EDGE}${COUNTED}`,
    readDay,
  ),
  form('ngày 31/02', String.raw`${START}ngày[ \t]+\d{1,2}[/.-]\d{1,2}${EDGE}`, () => IDLE),
  form(
    '(17-5); Quốc khánh 2/9; ngày hội 18/11 được',
    String.raw`(?:\([ \t]*|(?<!(?:đạt|được|có|là|hoàn thành|gồm|giao|(?<!bầu )cử|phá|rõ|thành|chuẩn|qg|quốc gia|xong|quyết|lời|xử lý|án|vụ|thôn|ấp|công nhận)[ \t]{1,3})${START})(?<day>\d{1,2})[/-](?<month>\d{1,2})(?=[ \t]*(?:[.;,:)\n]|$)|[ \t]+(?:được|vừa|tại|và|đến))(?![.,/]\d)`,
    readDay,
  ),
];

/** Ends of an as-of: "cuối tháng 5" is its last day. */
export const lastDayOf = ({ day, period }: Told): string | undefined => day ?? period?.end;
