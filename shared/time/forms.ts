import type { Period } from '../contract/period.ts';
import { type Pattern, pattern } from '../document/lettering.ts';
import type { TimeContext } from './mention.ts';
import {
  dayOf,
  endOfMonth,
  isRealDay,
  monthPeriod,
  monthsPeriod,
  quarterPeriod,
  rangePeriod,
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
  readonly pattern: Pattern;
  /** `undefined` where the words are no time after all ("15/15 chỉ tiêu"). */
  readonly read: (
    groups: Readonly<Record<string, string | undefined>>,
    context: TimeContext,
  ) => Told | undefined;
}

const YEAR = String.raw`(?<year>(?:19|20)\d{2})`;
const OF_YEAR = String.raw`(?:[ \t]*[/.-][ \t]*${YEAR}|[ \t]+năm[ \t]+${YEAR.replace('year', 'ofYear')}|[ \t]+của năm[ \t]+${YEAR.replace('year', 'theYear')})?`;
const DAY = String.raw`(?<day>\d{1,2})[ \t]*[/.-][ \t]*(?<month>\d{1,2})(?:[ \t]*[/.-][ \t]*${YEAR})?`;
const EDGE = String.raw`(?![\p{L}\d]|[.,/]\d)`;
const START = String.raw`(?<![\p{L}\d]|\d[.,/])`;

type Groups = Readonly<Record<string, string | undefined>>;
const yearIn = (groups: Groups, context: TimeContext): number | undefined => {
  const written = groups.year ?? groups.ofYear ?? groups.theYear;
  return written ? Number(written) : context.year;
};

const IDLE: Told = { idle: true };
const form = (example: string, source: string, read: Form['read']): Form => ({
  example,
  pattern: pattern(source),
  read,
});
/** Reads with the year that the words or the report give; without one the time is known to be one, no more. */
const inYear =
  (read: (year: number, groups: Groups, context: TimeContext) => Told | undefined): Form['read'] =>
  (groups, context) => {
    const year = yearIn(groups, context);
    return year === undefined ? IDLE : read(year, groups, context);
  };

function readDay(groups: Groups, context: TimeContext): Told | undefined {
  const [day, month] = [Number(groups.day), Number(groups.month)];
  const year = yearIn(groups, context);
  if (!isRealDay(day, month, year)) return undefined;
  return year === undefined ? IDLE : { day: dayOf(year, month, day) };
}

function readMonths(year: number, groups: Groups): Told | undefined {
  const count = smallNumber(groups.count);
  if (!(count >= 1 && count <= 12)) return undefined;
  return { period: groups.late ? monthsPeriod(year, 13 - count, 12) : monthsPeriod(year, 1, count) };
}

/** The first form that matches at a place wins, so longer and firmer ones stand first. */
export const FORMS: readonly Form[] = [
  form('năm học 2023-2024', String.raw`${START}năm học[ \t]*\d{4}[ \t]*[-–/][ \t]*\d{4}${EDGE}`, () => IDLE),
  form(
    'giai đoạn 2021-2025; nhiệm kỳ 2020 - 2025; 2016–2021',
    String.raw`${START}(?:(?:giai đoạn|nhiệm kỳ|vụ|khóa)[^.,;\d\n]{0,16})?(?:19|20)\d{2}[ \t]*[-–][ \t]*(?:19|20)\d{2}${EDGE}`,
    () => IDLE,
  ),
  form(
    'từ ngày 15/12/2023 đến ngày 14/6/2024; từ 01/7 đến hết tháng 10',
    String.raw`${START}từ[ \t]+(?:ngày[ \t]+)?${DAY}[ \t]*(?:đến|tới|-|–)[ \t]*(?:hết[ \t]+)?(?:(?:ngày[ \t]+)?(?<toDay>\d{1,2})[ \t]*[/.-][ \t]*(?<toMonth>\d{1,2})(?:[ \t]*[/.-][ \t]*(?<toYear>\d{4}))?|tháng[ \t]+(?<endMonth>\d{1,2}))${EDGE}`,
    inYear((year, groups) => {
      const start = dayOf(year, Number(groups.month), Number(groups.day));
      const toYear = groups.toYear ? Number(groups.toYear) : year;
      const end = groups.endMonth
        ? endOfMonth(toYear, Number(groups.endMonth))
        : dayOf(toYear, Number(groups.toMonth), Number(groups.toDay));
      return start < end ? { period: rangePeriod(start, end) } : IDLE;
    }),
  ),
  form(
    'từ tháng 7/2020 đến tháng 6/2023',
    String.raw`${START}từ[ \t]+tháng[ \t]+(?<month>\d{1,2})[ \t]*/[ \t]*${YEAR}[ \t]*(?:đến|-|–)[ \t]*(?:hết[ \t]+)?tháng[ \t]+(?<toMonth>\d{1,2})[ \t]*/[ \t]*(?<toYear>\d{4})${EDGE}`,
    inYear((year, groups) => ({
      period: rangePeriod(
        dayOf(year, Number(groups.month), 1),
        endOfMonth(Number(groups.toYear), Number(groups.toMonth)),
      ),
    })),
  ),
  form(
    'hai ngày 10 và 11/7/2023',
    String.raw`${START}(?:ngày[ \t]+)?\d{1,2}[ \t]*(?:và|,|đến)[ \t]*${DAY.replace('?)?', ')')}${EDGE}`,
    readDay,
  ),
  form(
    'ngày 16 tháng 9 năm 2024',
    String.raw`${START}(?:ngày[ \t]+)?(?<day>\d{1,2})[ \t]+tháng[ \t]+(?<month>\d{1,2})(?:[ \t]*,?[ \t]*năm[ \t]+${YEAR})?${EDGE}`,
    readDay,
  ),
  form(
    '17/7/2024; 12.6.2023; 2-10-2025',
    String.raw`${START}(?:ngày[ \t]+)?(?<day>\d{1,2})[ \t]*[/.-][ \t]*(?<month>\d{1,2})[ \t]*[/.-][ \t]*${YEAR}${EDGE}`,
    readDay,
  ),
  form(
    '6 tháng đầu năm 2024; 3 tháng cuối năm; ba tháng còn lại',
    String.raw`${START}(?<count>${SMALL})[ \t]+tháng[ \t]+(?:(?:đầu|qua)|(?<late>cuối|còn lại|cuối cùng))(?:[ \t]+(?:của[ \t]+)?năm)?(?:[ \t]+${YEAR})?${EDGE}`,
    inYear(readMonths),
  ),
  form(
    'nửa đầu năm 2024; nửa cuối năm',
    String.raw`${START}nửa[ \t]+(?:đầu|(?<late>cuối))[ \t]+năm(?:[ \t]+${YEAR})?${EDGE}`,
    inYear((year, { late }) => ({ period: late ? monthsPeriod(year, 7, 12) : monthsPeriod(year, 1, 6) })),
  ),
  form(
    'quý III/2024; quý I; quý một năm 2025',
    String.raw`${START}quý[ \t]+(?<quarter>iv|i{1,3}|[1-4]|một|hai|ba|bốn|tư)${OF_YEAR}${EDGE}`,
    inYear((year, { quarter }) => ({ period: quarterPeriod(year, smallNumber(quarter)) })),
  ),
  form(
    'cuối tháng 12/2023; hết tháng 5; tháng 5/2020; tháng Mười',
    String.raw`${START}tháng[ \t]+(?<month>\d{1,2}|giêng|hai|ba|tư|sáu|bảy|tám|chín|mười một|mười hai|mười|chạp)${OF_YEAR}${EDGE}`,
    inYear((year, { month }) =>
      smallNumber(month) <= 12 ? { period: monthPeriod(year, smallNumber(month)) } : undefined,
    ),
  ),
  form(
    'T5/2024',
    String.raw`${START}t(?<month>\d{1,2})[ \t]*/[ \t]*${YEAR}${EDGE}`,
    inYear((year, { month }) =>
      Number(month) <= 12 ? { period: monthPeriod(year, Number(month)) } : undefined,
    ),
  ),
  form(
    '9 tháng; chín tháng',
    String.raw`${START}(?<count>\d{1,2}|ba|sáu|chín)[ \t]+tháng(?:[ \t]+năm[ \t]+${YEAR}|[ \t]*/[ \t]*${YEAR.replace('year', 'ofYear')})?${EDGE}`,
    inYear(readMonths),
  ),
  form(
    'các năm 2020, 2021, 2022',
    String.raw`${START}các năm(?:[ \t]*(?:,|và)?[ \t]*(?:19|20)\d{2})+${EDGE}`,
    () => IDLE,
  ),
  form(
    'đầu năm 2024; đầu năm',
    String.raw`${START}(?:từ[ \t]+)?đầu năm(?:[ \t]+${YEAR})?${EDGE}`,
    inYear((year) => ({ period: yearPeriod(year - 1) })),
  ),
  form(
    'cuối năm 2022',
    String.raw`${START}cuối năm[ \t]+${YEAR}${EDGE}`,
    inYear((year) => ({ period: yearPeriod(year) })),
  ),
  form(
    'năm 2024; so năm 2018; năm 2023',
    String.raw`${START}năm[ \t]+${YEAR}${EDGE}`,
    inYear((year) => ({ period: yearPeriod(year) })),
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
    'ngày 24.6; Sáng 5/7; đến 15/6; thứ năm 29.6; trước 15.7',
    String.raw`${START}(?:ngày|sáng|chiều|tối|trưa|hết|đến|tới|trước|từ|thứ (?:hai|ba|tư|năm|sáu|bảy)|chủ nhật)[ \t]+(?:ngày[ \t]+)?(?<day>\d{1,2})[ \t]*[/.-][ \t]*(?<month>\d{1,2})(?![\p{L}\d]|[.,/]\d|[ \t]*(?:%|ha|tấn|km|tỷ|triệu))`,
    readDay,
  ),
  form(
    '(17-5); Quốc khánh 2/9; ngày hội 18/11 được',
    String.raw`(?:\([ \t]*|(?<!(?:đạt|được|có|là|hoàn thành|gồm|giao|cử)[ \t]+)${START})(?<day>\d{1,2})[ \t]*[/-][ \t]*(?<month>\d{1,2})(?=[ \t]*(?:[.;,:)\n]|$)|[ \t]+(?:được|vừa|tại|và|đến))(?![.,/]\d)`,
    readDay,
  ),
];

/** Ends of an as-of: "cuối tháng 5" is its last day. */
export const lastDayOf = ({ day, period }: Told): string | undefined => day ?? period?.end;
