import { comparable } from '../document/lettering.ts';
import type { LabelFound, NamingEntry } from '../indicator/find-labels.ts';
import type { Indicator } from '../indicator/indicator.ts';
import type { Quantity } from '../quantity/quantity.ts';
import { type Frame, type Sentence, slice } from './frame.ts';
import { canMeasure } from './unit-fit.ts';

export interface Link {
  readonly indicator: Indicator;
  /** The words of the catalogue that named it. */
  readonly label: string;
  /** Where the label stands, and whether a figure stands between it and this one. */
  readonly at: LabelFound;
  readonly side: 'around' | 'before' | 'earlier' | 'after';
  /** 0 to 1: how firmly the words tie the figure to it. */
  readonly strength: number;
}

/** How the words stand to the figure, the firmest first. */
const FIRMNESS = {
  around: 100, // "kết nạp 09/16 đảng viên"
  before: 70, // "tổng thu ngân sách 4,2 tỷ": same stretch of words, no figure between
  after: 62, // "46 hộ nghèo"
  earlier: 30, // "thu ngân sách 3 tỷ, đạt 61%": the subject of an earlier stretch
} as const;
const COST = { weak: 25, comma: 6, figure: 7, clause: 40, gapWord: 6, distance: 0.15 } as const;
const PER_WORD = 3;

/**
 * The indicator that the words around a figure name, judged by unit first and nearness second. `undefined`
 * where no label fits: the figure is then told with its label and no indicator.
 */
export function linkOf(frame: Frame, sentence: Sentence): Link | undefined {
  let best: { readonly link: Link; readonly score: number } | undefined;
  for (const label of sentence.labels) {
    for (const entry of label.entries) {
      const { score, side } = scoreOf(label, entry, frame, sentence);
      if (score > (best?.score ?? 0)) {
        const { indicator, label: words } = entry;
        best = {
          score,
          link: { indicator, label: words, at: label, side, strength: Math.min(1, score / 100) },
        };
      }
    }
  }
  return best?.link;
}

interface Score {
  readonly score: number;
  readonly side: Link['side'];
}

function scoreOf(label: LabelFound, entry: NamingEntry, frame: Frame, sentence: Sentence): Score {
  const { quantity } = frame;
  const side = sideOf(label, quantity);
  if (entry.weak && !isBeside(label, entry, frame, sentence)) return { score: 0, side };
  const needsOwnUnit = side === 'after' || entry.weak;
  if (!canMeasure(entry.indicator, quantity, needsOwnUnit ? 'own' : 'derived')) return { score: 0, side };
  const words = PER_WORD * label.length - (entry.weak ? COST.weak : 0);
  if (side === 'around') return { score: FIRMNESS.around + words, side };
  if (side === 'after') return { score: afterScore(label, frame, sentence, words), side };
  return beforeScore(label, frame, sentence, words);
}

/** How far a weak label may stand before its figure: "Núi Sam thu 34 tỷ", "sản lượng đạt hơn 4.150 tấn". */
const WEAK_REACH = 32;

function isBeside(
  label: LabelFound,
  { indicator }: NamingEntry,
  { quantity }: Frame,
  sentence: Sentence,
): boolean {
  const between = sentence.text.slice(label.end, quantity.hedgeStart);
  if (between.length > WEAK_REACH || /[;(]|\d/u.test(between)) return false;
  const needs = indicator.weakNeeds;
  const told = sentence.text.slice(sentence.start, quantity.start);
  return !needs || needs.some((word) => told.includes(comparable(word, sentence.lettering)));
}

function sideOf(label: LabelFound, quantity: Quantity): 'around' | 'before' | 'after' {
  if (label.end <= quantity.start) return 'before';
  return label.start < quantity.start ? 'around' : 'after';
}

function afterScore(label: LabelFound, frame: Frame, sentence: Sentence, words: number): number {
  const { quantity, right } = frame;
  if (label.start < quantity.end) return FIRMNESS.after + 8 + words; // the counted noun is part of the label
  if (label.start >= right.end) return 0;
  const gap = sentence.text.slice(quantity.end, label.start);
  if (/[,;:().]/u.test(gap)) return 0;
  const gapWords = gap.trim().split(/\s+/).filter(Boolean).length;
  return FIRMNESS.after + words - COST.gapWord * gapWords;
}

function beforeScore(label: LabelFound, frame: Frame, sentence: Sentence, words: number): Score {
  const between = sentence.text.slice(label.end, frame.quantity.start);
  const figures = sentence.quantities.filter(
    ({ start }) => label.end <= start && start < frame.quantity.start,
  ).length;
  const clauses = between.split(';').length - 1;
  const commas = (between.match(/,(?=\s*\p{L})|(?<=\s)và\s/gu) ?? []).length;
  const side = figures === 0 && clauses === 0 ? 'before' : 'earlier';
  const cost =
    COST.comma * (figures === 0 ? Math.max(0, commas - 1) : commas) +
    COST.figure * figures +
    COST.clause * clauses +
    COST.distance * between.length;
  return { side, score: FIRMNESS[side] + words - cost };
}

/** What the figure counts or measures, in the words around it, where no indicator claims it. */
export function ownLabel(frame: Frame, sentence: Sentence): string {
  const noun = /^(?:[ \t]*\p{L}+){1,8}/u.exec(
    sentence.text.slice(numberEnd(frame.quantity, sentence), frame.right.end),
  )?.[0];
  if (frame.quantity.unit?.kind === 'count' && noun) return noun.trim();
  const before = slice(sentence, frame.left).split(/[,:(]/u).at(-1)?.trim() ?? '';
  return before.split(/\s+/).slice(-10).join(' ') || noun?.trim() || '';
}

function numberEnd(quantity: Quantity, { text }: Sentence): number {
  const digits = /^[\d.,/ –-]*/u.exec(text.slice(quantity.start, quantity.end))?.[0].length ?? 0;
  return quantity.start + digits;
}
