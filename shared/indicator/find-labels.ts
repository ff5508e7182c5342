import type { Span } from '../contract/span.ts';
import { bare, fold } from '../document/fold.ts';
import type { Lettering } from '../document/lettering.ts';
import { HEDGES } from '../quantity/bounds.ts';
import { isIndicator, type Thing } from './indicator.ts';
import { FIGURE, type LabelEntry, type LabelNode, labelIndex } from './label-index.ts';
import type { Word } from './words.ts';

/** Words of the text that name one or more things. */
export interface LabelFound extends Span {
  readonly entries: readonly NamingEntry[];
  /** How many words were matched, the figure of a `#` among them. */
  readonly length: number;
}

/** A label's entry, decoys left out. */
export type NamingEntry = LabelEntry & { readonly thing: Thing };

const GAP_WORDS = 4;
/** Marks that may stand between the words of a label: "phí, lệ phí", "thương mại - dịch vụ". */
const JOINING_MARKS = new Set([',', '-', '–', '/', '“', '"', '&', '”']);

/** All labels in a run of words, longest first at each place; a label inside a longer one is not told. */
export function findLabels(words: readonly Word[], lettering: Lettering): readonly LabelFound[] {
  const { root, numbers } = labelIndex();
  const walk: Walk = {
    words,
    numbers: words.map(({ plain }) => numbers.get(plain) ?? UNKNOWN),
    lettering,
    matched: [],
    best: undefined,
  };
  const found: Found[] = [];
  for (let at = 0; at < words.length; at++) {
    const longest = longestFrom(root, walk, at);
    if (longest) found.push(longest);
  }
  return outermost(found).flatMap((one) => {
    const entries = one.entries.filter((entry): entry is NamingEntry => entry.thing !== undefined);
    return entries.length > 0 ? [{ ...one, entries }] : [];
  });
}

type Found = Span & { readonly entries: readonly LabelEntry[]; readonly length: number };

/** Those inside no longer one; `found` is in order, so only those that are still open at a place are looked at. */
function outermost(found: readonly Found[]): readonly Found[] {
  let open: readonly Found[] = [];
  return found.filter((one) => {
    open = open.filter(({ end }) => end > one.start);
    const isInside = open.some(({ end, length }) => one.end <= end && length > one.length);
    open = [...open, one];
    return !isInside;
  });
}

/** The number of a word that no label has. */
const UNKNOWN = -1;

/** A walk down the tree of labels from one word on. */
interface Walk {
  readonly words: readonly Word[];
  /** Of each word, as the index has it. */
  readonly numbers: readonly number[];
  readonly lettering: Lettering;
  /** The words on the way to the node that the walk has come to. */
  readonly matched: Word[];
  best: Found | undefined;
}

function longestFrom(root: LabelNode, walk: Walk, from: number): Found | undefined {
  const { words, numbers, matched } = walk;
  const node = root.next.get(numbers[from] ?? UNKNOWN);
  const first = words[from];
  if (!node || !first) return undefined;
  walk.best = undefined;
  matched.push(first);
  keepEnd(walk, node.ends, false);
  goOn(walk, node, from + 1, false);
  matched.pop();
  return walk.best;
}

/** Follows the words from `at` on, and past up to four of them where the node has a gap. */
function goOn(walk: Walk, node: LabelNode, at: number, overComma: boolean): void {
  const { words, numbers, matched } = walk;
  const from = skipMark(words, at, matched);
  const place = nextPlace(walk, from, node);
  const word = words[place];
  const next = node.next.get(numbers[place] ?? UNKNOWN);
  if (word && next) {
    const isOver = overComma || (place > at && words[at]?.text === ',');
    matched.push(word);
    keepEnd(walk, next.ends, isOver);
    goOn(walk, next, place + 1, isOver);
    matched.pop();
  }
  if (!node.gap) return;
  for (let skipped = 0; skipped <= GAP_WORDS; skipped++) {
    const beyond = words[at + skipped];
    if (!beyond || (beyond.isMark && beyond.text !== ',')) break;
    goOn(walk, node.gap, at + skipped, overComma);
  }
}

/** Labels end at the last word matched: they are the best so far if none ended later. */
function keepEnd(walk: Walk, ends: readonly LabelEntry[], overComma: boolean): void {
  if (ends.length === 0) return;
  const { matched, lettering, best } = walk;
  const [first, last] = [matched[0], matched.at(-1)];
  if (!first || !last || last.end <= (best?.end ?? 0)) return;
  const entries = ends.filter(
    (entry) => isSpelled(entry, matched, lettering) && (!overComma || isList(entry)),
  );
  if (entries.length > 0) walk.best = { start: first.start, end: last.end, entries, length: matched.length };
}

/** "chết 01 người, bị thương 04 người" holds no "người bị thương": a comma joins only what the label lists. */
const isList = ({ label }: LabelEntry): boolean => /[,–#-]/u.test(label);

/** Behind a figure a comma begins the next item: "sốt xuất huyết 26 ca, tay chân miệng 71 ca". */
function skipMark(words: readonly Word[], at: number, matched: readonly Word[]): number {
  const word = words[at];
  if (!word?.isMark || !JOINING_MARKS.has(word.text)) return at;
  const isList = word.text === ',' && matched.some(isFigure) && words[at + 1]?.text !== '#';
  return isList ? at : at + 1;
}

/** Where the label may go on: at once, past the hedge of its figure, or past words that change nothing. */
function nextPlace(walk: Walk, at: number, node: LabelNode): number {
  if (node.next.has(walk.numbers[at] ?? UNKNOWN)) return at;
  const hedged = node.next.has(FIGURE) ? skipHedge(walk.words, at) : at;
  return hedged > at ? hedged : skipFillers(walk, at, node);
}

/** "hộ dân được sử dụng nước sạch": words between those of a label that change nothing of what it names. */
function skipFillers({ words, numbers }: Walk, at: number, node: LabelNode): number {
  let place = at;
  while (place < at + MOST_FILLERS && FILLERS.has(words[place]?.text ?? '')) place++;
  return node.next.has(numbers[place] ?? UNKNOWN) ? place : at;
}
const MOST_FILLERS = 2;
const FILLERS: ReadonlySet<string> = new Set(
  ['được', 'đã', 'của', 'các', 'những', 'toàn', 'mới', 'dân', 'số'].flatMap((word) => [
    fold(word),
    bare(word),
  ]),
);

/** "tặng quà cho ít nhất 40 hộ nghèo": what hedges a figure stands before its `#`. */
function skipHedge(words: readonly Word[], at: number): number {
  let place = at;
  while (place < at + LONGEST_HEDGE && HEDGE_WORDS.has(words[place]?.text ?? '')) place++;
  return words[place]?.text === '#' ? place : at;
}
const LONGEST_HEDGE = 3;
const HEDGE_WORDS: ReadonlySet<string> = new Set(
  HEDGES.filter(({ bound, estimated }) => bound && !estimated)
    .flatMap(({ forms }) => forms.flatMap((form) => [fold(form), bare(form)]))
    .flatMap((form) => form.split(' '))
    .filter((word) => word !== fold('đạt') && word !== 'dat'), // without marks it is "đất" as well
);

const isFigure = ({ text }: Word): boolean => text === '#';

/**
 * One wrong mark is forgiven in three words or more ("quỷ vì người nghèo"), any in a text without marks; there a
 * syllable alone could be another word ("kè", "kế hoạch") and names no more than an indicator.
 */
function isSpelled({ words, thing }: LabelEntry, matched: readonly Word[], lettering: Lettering): boolean {
  if (lettering === 'bare') return words.length > 1 || isIndicator(thing);
  let [wrong, spoken] = [0, 0];
  for (const word of matched) if (!isFigure(word) && word.text !== words[spoken++]) wrong++;
  return wrong === 0 || (wrong === 1 && words.length >= 3);
}
