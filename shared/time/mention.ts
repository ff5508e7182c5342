import type { Period } from '../contract/period.ts';
import type { Span } from '../contract/span.ts';

/** A time that the text names, settled against the report's own year. */
export interface Mention extends Span {
  /**
   * What it says of the figures near it: they are of this period, a stock was taken on this day ("tính đến cuối
   * tháng 5"), they are compared with it ("so với cùng kỳ"), or nothing (dates of events, terms, a plan's year).
   */
  readonly role: 'period' | 'as-of' | 'compared' | 'none';
  /** With the role `none`: the year of a plan ("chỉ tiêu năm 2025"), or a school year. */
  readonly period?: Period;
  /** A calendar day: of an as-of, or of a plain date whose year is known. */
  readonly day?: string;
}

/** What times are settled against: the year where a time names none, and the report's own period. */
export interface TimeContext {
  readonly year?: number;
  readonly period?: Period | null;
  readonly issued?: string;
}
