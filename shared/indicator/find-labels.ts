import type { Span } from '../contract/span.ts';
import type { Lettering } from '../document/lettering.ts';
import { isIndicator, type Thing } from './indicator.ts';
import { type LabelEntry, type LabelNode, labelIndex } from './label-index.ts';
import { isMark, type Word } from './words.ts';

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
  const root = labelIndex();
  const found: Found[] = [];
  for (let at = 0; at < words.length; at++) {
    const longest = longestFrom(root, words, at, lettering);
    if (longest) found.push(longest);
  }
  const outermost = found.filter((one) => !found.some((other) => isInside(one, other)));
  return outermost.flatMap((one) => {
    const entries = one.entries.filter((entry): entry is NamingEntry => entry.thing !== undefined);
    return entries.length > 0 ? [{ ...one, entries }] : [];
  });
}

type Found = Span & { readonly entries: readonly LabelEntry[]; readonly length: number };

const isInside = (one: Found, other: Found): boolean =>
  other !== one && other.start <= one.start && one.end <= other.end && other.length > one.length;

function longestFrom(
  root: LabelNode,
  words: readonly Word[],
  from: number,
  lettering: Lettering,
): Found | undefined {
  let best: Found | undefined;
  const walk = (node: LabelNode, at: number, matched: readonly Word[], overComma: boolean): void => {
    const entries = node.ends.filter(
      (entry) => isSpelled(entry, matched, lettering) && (!overComma || isList(entry)),
    );
    const last = matched.at(-1);
    const first = matched[0];
    if (entries.length > 0 && first && last && last.end > (best?.end ?? 0))
      best = { start: first.start, end: last.end, entries, length: matched.length };
    const place = matched.length > 0 ? skipMark(words, at, matched) : at;
    const word = words[place];
    const next = word && node.next.get(word.plain);
    if (next) walk(next, place + 1, [...matched, word], overComma || (place > at && words[at]?.text === ','));
    if (node.gap)
      for (let skipped = 0; skipped <= GAP_WORDS; skipped++) {
        const beyond = words[at + skipped];
        if (!beyond || (isMark(beyond) && beyond.text !== ',')) break;
        walk({ ...node.gap, ends: [] }, at + skipped, matched, overComma);
      }
  };
  walk(root, from, [], false);
  return best;
}

/** "chết 01 người, bị thương 04 người" holds no "người bị thương": a comma joins only what the label lists. */
const isList = ({ label }: LabelEntry): boolean => /[,–#-]/u.test(label);

/** Behind a figure a comma begins the next item: "sốt xuất huyết 26 ca, tay chân miệng 71 ca". */
function skipMark(words: readonly Word[], at: number, matched: readonly Word[]): number {
  const [word, next] = [words[at], words[at + 1]];
  if (!word || !isMark(word) || !JOINING_MARKS.has(word.text)) return at;
  const isList = word.text === ',' && matched.some(({ text }) => text === '#') && next?.text !== '#';
  return isList ? at : at + 1;
}

/**
 * One wrong mark is forgiven in three words or more ("quỷ vì người nghèo"), any in a text without marks; there a
 * syllable alone could be another word ("kè", "kế hoạch") and names no more than an indicator.
 */
function isSpelled({ words, thing }: LabelEntry, matched: readonly Word[], lettering: Lettering): boolean {
  if (lettering === 'bare') return words.length > 1 || isIndicator(thing);
  const spoken = matched.filter(({ text }) => text !== '#');
  const wrong = words.filter((word, i) => spoken[i]?.text !== word).length;
  return wrong === 0 || (wrong === 1 && words.length >= 3);
}
