import type { Measure } from '../contract/observation.ts';

/** How one indicator is measured: the unit of its values and the range outside which a value is doubtful. */
export interface IndicatorMeasure {
  readonly measure: Measure;
  readonly unit: string;
  /** Flags a value, never rejects one. */
  readonly plausible: { readonly min: number; readonly max: number };
}

/** What a label can name: an indicator, or something that bulletins count and the catalogue has not. */
export interface Thing {
  readonly id?: string;
  readonly measures: readonly Pick<IndicatorMeasure, 'measure' | 'unit'>[];
  readonly labels: readonly string[];
  readonly weakLabels?: readonly string[];
  /** Words of which one must stand in the sentence for a weak label to count. */
  readonly weakNeeds?: readonly string[];
  /** Words of which none may stand before the figure in its clause for a weak label to count. */
  readonly weakUnless?: readonly string[];
  /** The same, where the word without its marks is also another: "trồng" and "trong", "bán" and "(địa) bàn". */
  readonly weakUnlessIfMarked?: readonly string[];
  /** Offices give it as X of Y alone: a bare count beside its label is of something else. */
  readonly onlyAsRatio?: true;
  /** Labels beside which it is told as a bare count all the same: "18 chỉ tiêu đạt và vượt". */
  readonly alsoCountedBy?: readonly string[];
  /** How many there are: of "12/14 chi bộ" something more is said. */
  readonly neverAsRatio?: true;
  /** It is a plan itself: "kế hoạch vốn 4.850 triệu đồng" is its level, not a goal set beside a result. */
  readonly isPlan?: true;
  /** They are counted as those for whom, or to whom, something is done: what is listed with them is so too. */
  readonly isDoneTo?: true;
  /** Further counted units under which offices give it: new household businesses as "38 giấy". */
  readonly countedAs?: readonly string[];
}

export const isIndicator = (thing: Thing | undefined): thing is Indicator => thing?.id !== undefined;

/**
 * One thing that is measured. How it was measured (level, rate, plan attainment …) is the observation's
 * measure, never a second indicator.
 *
 * Labels are ordinary Vietnamese; in one, `#` is the place of the figure and `…` up to four words:
 * "kết nạp # đảng viên". A weak label names the indicator only beside a figure in the indicator's own unit
 * ("sản lượng 32.034 tấn" after "lúa").
 */
export interface Indicator extends Thing {
  readonly id: string;
  readonly name: { readonly vi: string; readonly en: string };
  readonly kind: 'flow' | 'stock' | 'ratio';
  readonly direction: 'higher-better' | 'lower-better' | 'neutral';
  readonly measures: readonly IndicatorMeasure[];
  readonly official?: { readonly ref: string; readonly verified: boolean };
  readonly note?: string;
}
