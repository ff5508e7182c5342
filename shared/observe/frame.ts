import type { Span } from '../contract/span.ts';
import type { Lettering } from '../document/lettering.ts';
import type { Page } from '../document/page.ts';
import { findLabels, type LabelFound } from '../indicator/find-labels.ts';
import { wordsOf } from '../indicator/words.ts';
import type { Quantity } from '../quantity/quantity.ts';
import { perEach } from './each.ts';
import { withoutHeadedPairs } from './headed-pairs.ts';
import { unitByWords } from './meant-unit.ts';

/** One sentence with what was found in it; offsets are into the comparable text of the document. */
export interface Sentence extends Span {
  readonly text: string;
  /** The same as the office wrote it: its capitals tell names, its letters are those of labels. */
  readonly written: string;
  readonly lettering: Lettering;
  readonly quantities: readonly Quantity[];
  readonly labels: readonly LabelFound[];
}

/** A figure with the words that belong to it alone: up to the figures and clause ends on both sides. */
export interface Frame {
  readonly quantity: Quantity;
  readonly place: number;
  /** Between the figure before (or the clause's beginning) and this one's hedge. */
  readonly left: Span;
  /** Between this figure and the next one (or the clause's end). */
  readonly right: Span;
  /** The figure stands in brackets of its own: "(41,7%)". */
  readonly bracketed: boolean;
}

/** A sentence of a page with the figures that lie in it. */
export function sentenceOf(
  span: Span,
  { text: written, plain, bare, lettering }: Page,
  figures: readonly Quantity[],
): Sentence {
  const quantities = figures.map((one) =>
    unitByWords(perEach(one, plain, lettering), span, plain, lettering),
  );
  let labels: readonly LabelFound[] | undefined;
  return {
    ...span,
    text: plain,
    written,
    lettering,
    quantities,
    /** Looked for when first asked: of most sentences without a figure nobody does. */
    get labels() {
      labels ??= withoutHeadedPairs(findLabels(wordsOf(plain, bare, span), lettering), plain, quantities);
      return labels;
    },
  };
}

export function framesOf({ start, end, text, quantities }: Sentence): readonly Frame[] {
  return quantities.map((quantity, place) => {
    const from = quantities[place - 1]?.end ?? start;
    const to = quantities[place + 1]?.hedgeStart ?? end;
    const left = {
      start: from + lastClauseEnd(text.slice(from, quantity.hedgeStart)),
      end: quantity.hedgeStart,
    };
    const right = {
      start: quantity.end,
      end: quantity.end + firstClauseEnd(text.slice(quantity.end, Math.max(to, quantity.end))),
    };
    const bracketed = text.slice(left.start, left.end).includes('(');
    return { quantity, place, left, right, bracketed };
  });
}

/** Semicolons end a clause; full stops end sentences before this. */
function lastClauseEnd(between: string): number {
  return between.lastIndexOf(';') + 1;
}

function firstClauseEnd(between: string): number {
  const at = between.search(/[;)]/u);
  return at < 0 ? between.length : at;
}

export const slice = ({ text }: Sentence, span: Span): string => text.slice(span.start, span.end);
