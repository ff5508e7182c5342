import { comparable } from '../document/lettering.ts';
import { CATALOGUE } from './catalogue.ts';
import { DECOYS } from './decoys.ts';
import type { Indicator } from './indicator.ts';
import { isMark, wordsOf } from './words.ts';

/** One label of one indicator, as the index holds it. */
export interface LabelEntry {
  /** None for a decoy. */
  readonly indicator?: Indicator;
  readonly weak: boolean;
  /** The label as the catalogue writes it. */
  readonly label: string;
  /** Its words, folded, without marks and slots: what a typing error is judged by. */
  readonly words: readonly string[];
}

export interface LabelNode {
  readonly next: Map<string, LabelNode>;
  /** Continues after up to four words of any kind: `…`. */
  gap?: LabelNode;
  readonly ends: LabelEntry[];
}

const newNode = (): LabelNode => ({ next: new Map(), ends: [] });
let index: LabelNode | undefined;

/** All labels as a tree of plain words, built when first needed. */
export function labelIndex(): LabelNode {
  if (index) return index;
  index = newNode();
  for (const indicator of CATALOGUE) {
    for (const label of indicator.labels) insert(index, indicator, label, false);
    for (const label of indicator.weakLabels ?? []) insert(index, indicator, label, true);
  }
  for (const decoy of DECOYS) insert(index, undefined, decoy, false);
  return index;
}

function insert(root: LabelNode, indicator: Indicator | undefined, label: string, weak: boolean): void {
  const folded = comparable(label.normalize('NFC'), 'marked').replaceAll('#', '0');
  const words = wordsOf(folded, 0, folded.length);
  let node = root;
  for (const word of words) {
    if (word.text === '…') {
      node.gap ??= newNode();
      node = node.gap;
    } else if (!isMark(word)) {
      const next = node.next.get(word.plain) ?? newNode();
      node.next.set(word.plain, next);
      node = next;
    }
  }
  const spoken = words.filter((word) => !isMark(word) && word.text !== '#').map((word) => word.text);
  node.ends.push({ ...(indicator && { indicator }), weak, label, words: spoken });
}
