import { bare } from '../document/fold.ts';
import { comparable } from '../document/lettering.ts';
import { shortened } from './abbreviations.ts';
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
  /** By the number of the next word: a number is found several times faster than a word. */
  readonly next: Map<number, LabelNode>;
  /** Continues after up to four words of any kind: `…`. */
  gap?: LabelNode;
  readonly ends: LabelEntry[];
}

const newNode = (): LabelNode => ({ next: new Map(), ends: [] });
/** All labels as a tree of plain words. */
export interface LabelIndex {
  readonly root: LabelNode;
  /** The numbers of the words that labels have; no other word has one. */
  readonly numbers: Map<string, number>;
}

/** The number of `#`, the word that stands for any figure. */
export const FIGURE = 0;

let index: LabelIndex | undefined;

/** Built when first needed. */
export function labelIndex(): LabelIndex {
  if (index) return index;
  index = { root: newNode(), numbers: new Map([['#', FIGURE]]) };
  for (const thing of [...CATALOGUE, ...UNCATALOGUED]) {
    for (const label of shortened(thing.labels)) insert(index, thing, label, false);
    for (const label of shortened(thing.weakLabels ?? [])) insert(index, thing, label, true);
  }
  for (const decoy of DECOYS) insert(index, undefined, decoy, false);
  return index;
}

function numberOf(word: string, numbers: LabelIndex['numbers']): number {
  const number = numbers.get(word) ?? numbers.size;
  numbers.set(word, number);
  return number;
}

function insert({ root, numbers }: LabelIndex, thing: Thing | undefined, label: string, weak: boolean): void {
  const folded = comparable(label.normalize('NFC'), 'marked').replaceAll('#', '0');
  const words = wordsOf(folded, bare(folded), { start: 0, end: folded.length });
  let node = root;
  for (const word of words) {
    if (word.text === '…') {
      node.gap ??= newNode();
      node = node.gap;
    } else if (!word.isMark) {
      const number = numberOf(word.plain, numbers);
      const next = node.next.get(number) ?? newNode();
      node.next.set(number, next);
      node = next;
    }
  }
  const spoken = words.filter((word) => !word.isMark && word.text !== '#').map((word) => word.text);
  node.ends.push({ ...(thing && { thing }), weak, label, words: spoken });
}
