import type { Period } from '../contract/period.ts';
import type { Span } from '../contract/span.ts';

/** A time that the text names, settled against the report's own year and day. */
export interface Mention extends Span {
  /**
   * What it says of the figures near it: they are of this period, a stock was taken on this day ("tính đến cuối
   * tháng 5"), or they are compared with it ("so với cùng kỳ").
   */
  readonly role: 'period' | 'as-of' | 'compared';
  readonly period?: Period;
  /** The day of an as-of, `2024-05-31`. */
  readonly day?: string;
}
