import { bare } from '../document/fold.ts';
import { comparable } from '../document/lettering.ts';
import { CATALOGUE } from './catalogue.ts';
import { DECOYS } from './decoys.ts';
import type { Thing } from './indicator.ts';
import { UNCATALOGUED } from './uncatalogued.ts';
import { wordsOf } from './words.ts';

/** One label of one thing, as the index holds it. */
export interface LabelEntry {
  /** None for a decoy. */
  readonly thing?: Thing;
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
  for (const thing of [...CATALOGUE, ...UNCATALOGUED]) {
    for (const label of thing.labels) insert(index, thing, label, false);
    for (const label of thing.weakLabels ?? []) insert(index, thing, label, true);
  }
  for (const decoy of DECOYS) insert(index, undefined, decoy, false);
  return index;
}

function insert(root: LabelNode, thing: Thing | undefined, label: string, weak: boolean): void {
  const folded = comparable(label.normalize('NFC'), 'marked').replaceAll('#', '0');
  const words = wordsOf(folded, bare(folded), { start: 0, end: folded.length });
  let node = root;
  for (const word of words) {
    if (word.text === '…') {
      node.gap ??= newNode();
      node = node.gap;
    } else if (!word.isMark) {
      const next = node.next.get(word.plain) ?? newNode();
      node.next.set(word.plain, next);
      node = next;
    }
  }
  const spoken = words.filter((word) => !word.isMark && word.text !== '#').map((word) => word.text);
  node.ends.push({ ...(thing && { thing }), weak, label, words: spoken });
}
