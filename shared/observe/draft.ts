import type { Block } from '../document/document.ts';
import type { Indicator } from '../indicator/indicator.ts';
import type { Frame, Sentence } from './frame.ts';
import type { Link } from './link.ts';
import type { Reading } from './read-measure.ts';

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
}
