import type { Bound } from '../contract/observation.ts';
import type { Span } from '../contract/span.ts';
import type { OtherNoun, UnitKind } from './units.ts';

/** The unit a figure was written in, as its base: `code` as reports carry it. */
export interface QuantityUnit {
  readonly code: string;
  readonly kind: UnitKind;
  /** Written as an abbreviation that counts something else too: "HS" for "hồ sơ" and "học sinh". */
  readonly or?: OtherNoun;
}

/**
 * One figure of the text: from its first digit to the end of its unit or counted noun. `value` is in the
 * unit's base (25 tỷ 941 triệu đồng = 25,941,000,000 VND); `max` closes a range, `of` is Y of "X/Y".
 */
export interface Quantity extends Span {
  readonly value: number;
  readonly max?: number;
  readonly of?: number;
  readonly unit?: QuantityUnit;
  readonly bound: Bound;
  /** "ước", "dự kiến": the office's own estimate. */
  readonly estimated?: true;
  /**
   * The other honest reading, kept where nothing settles it: a comma before three digits ("14,560 triệu"), or
   * a scale word after a number that is written out ("388.640.000 triệu đồng").
   */
  readonly other?: number;
  /** "hơn gần 3 tỷ": the words before it hedge both ways. */
  readonly contradictory?: true;
  /** Where the hedge before the figure begins (the figure's own start where there is none). */
  readonly hedgeStart: number;
  /** The counted noun was not in the table: "12 thửa" reads as a count of whatever follows. */
  readonly unknownNoun?: true;
}
