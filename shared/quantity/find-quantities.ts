import type { Span } from '../contract/span.ts';
import { type Lettering, matchesOf, pattern } from '../document/lettering.ts';
import { type Amount, exact } from './amount.ts';
import { decimalMarkOf } from './decimal-mark.ts';
import { type Hedge, readHedge, readTail } from './hedge.ts';
import { findNotFigures } from './not-figures.ts';
import type { Quantity } from './quantity.ts';
import { readAmount } from './read-amount.ts';
import type { Page } from './read-digits.ts';
import { settleDoubt } from './settle-doubt.ts';
import { HEADS, readWordAmount } from './word-amount.ts';

/** A digit or word where a figure may begin. */
const STARTS = pattern(String.raw`(?<![\p{L}\d])\d|(?<!\p{L})(?:${HEADS.join('|')})(?!\p{L})`);
const DIGIT_RUN = /[\d.,/]*/y;

/**
 * All figures of a piece of text, in order and apart. `text` is comparable (folded, same length as the
 * document's), `cased` the same text as written (capitals tell names), `taken` the spans that belong to times.
 */
export function findQuantities(
  text: string,
  cased: string,
  taken: readonly Span[],
  lettering: Lettering,
): readonly Quantity[] {
  const page: Page = { text, cased, lettering, decimalMark: decimalMarkOf(text) };
  const isClosed = askInOrder([...taken, ...findNotFigures(text, lettering)]);
  const amounts: Amount[] = [];
  let from = 0;
  for (const { index, 0: token } of matchesOf(STARTS, text, lettering)) {
    if (index < from || isClosed(index)) continue;
    const isDigit = token <= '9';
    const amount = isDigit ? readAmount(page, index) : readWordAmount(text, index, token, lettering);
    if (amount) amounts.push(amount);
    from = amount?.end ?? (isDigit ? endOfDigits(text, index) : from);
  }
  return settleDoubt(shareUnits(amounts, text), text).map((amount, i, all) =>
    quantityOf(amount, text, all[i - 1]?.end ?? 0, lettering),
  );
}

/** Whether a place lies in one of the spans; places are asked for in rising order, so all of it is one pass. */
function askInOrder(spans: readonly Span[]): (at: number) => boolean {
  const sorted = spans.toSorted((a, b) => a.start - b.start);
  let next = 0;
  let end = 0;
  return (at) => {
    for (let span = sorted[next]; span && span.start <= at; span = sorted[++next])
      end = Math.max(end, span.end);
    return at < end;
  };
}

function endOfDigits(text: string, at: number): number {
  DIGIT_RUN.lastIndex = at;
  return at + (DIGIT_RUN.exec(text)?.[0].length ?? 1);
}

const LIST_JOINT = /^[ \t]*(?:,|;|và|va|-|–|hoặc|, và)[ \t]*$/u;

/** "1.286, 940 và 163 ha": bare numbers of a list have the scale and unit of the number that ends it. */
function shareUnits(amounts: readonly Amount[], text: string): readonly Amount[] {
  const shared = [...amounts];
  for (let i = amounts.length - 2; i >= 0; i--) {
    const [amount, next] = [shared[i], shared[i + 1]];
    if (!amount || !next?.unit || next.unknownNoun || amount.unit || amount.of !== undefined) continue;
    if (!LIST_JOINT.test(text.slice(amount.end, Math.min(next.start, amount.end + 12)))) continue;
    const { multiplier, unit } = next;
    const { other } = amount;
    shared[i] = {
      ...amount,
      unit,
      value: exact(amount.value * multiplier),
      ...(other !== undefined && { other: exact(other * multiplier) }),
      multiplier,
    };
  }
  return shared;
}

const boundOf = ({ of }: Amount, { bound, exactOfRatio }: Hedge): Hedge['bound'] =>
  of !== undefined && exactOfRatio ? '=' : bound;

function quantityOf(amount: Amount, text: string, after: number, lettering: Lettering): Quantity {
  const hedge = readHedge(text, amount.start, after, lettering);
  const { multiplier: _, ...figure } = amount;
  return {
    ...figure,
    bound: readTail(text, amount.end, hedge, amount.max !== undefined, lettering) ?? boundOf(amount, hedge),
    ...(hedge.estimated && { estimated: true }),
    ...(hedge.contradictory && { contradictory: true }),
    hedgeStart: hedge.start,
  };
}
