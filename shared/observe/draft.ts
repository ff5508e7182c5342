import type { Period } from '../contract/period.ts';
import type { Block } from '../document/document.ts';
import type { Indicator } from '../indicator/indicator.ts';
import type { Quantity } from '../quantity/quantity.ts';
import type { Frame, Sentence } from './frame.ts';
import type { Link } from './link.ts';
import type { Reading } from './read-measure.ts';

/** The period and the as-of day of one figure, where they are not the report's. */
export interface When {
  readonly period?: Period;
  readonly asOf?: string;
}

/** An observation in the making: a figure with what has been settled about it so far. */
export interface Draft {
  readonly frame: Frame;
  readonly sentence: Sentence;
  readonly block: Block;
  readonly indicator?: Indicator;
  readonly link?: Link;
  readonly label: string;
  readonly strength: number;
  readonly reading: Reading;
  readonly partOf?: string;
  /** The figure that this one and its neighbours divide between them: "63 căn (ngân sách 41 căn, …)". */
  readonly divides?: Quantity;
  /** Its own period and as-of day, once settled and where it has any. */
  readonly when?: When;
}
