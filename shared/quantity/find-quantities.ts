import type { Span } from '../contract/span.ts';
import type { Lettering } from '../document/lettering.ts';
import { type Amount, exact, readAmount } from './amount.ts';
import { readHedge, readTail } from './hedge.ts';
import { findNotFigures } from './not-figures.ts';
import type { Quantity } from './quantity.ts';
import { readWordAmount } from './word-amount.ts';

/** A digit or word where a figure may begin. */
const STARTS = /(?<![\p{L}\d])\d|(?<!\p{L})\p{L}+/gu;
const DIGIT_RUN = /[\d.,/]*/y;

/**
 * All figures of a piece of text, in order. `text` is comparable (folded, same length as the document's),
 * `cased` the same text as written (capitals tell names), `taken` the spans that belong to times.
 */
export function findQuantities(
  text: string,
  cased: string,
  taken: readonly Span[],
  lettering: Lettering,
): readonly Quantity[] {
  const closed = [...taken, ...findNotFigures(text, lettering)];
  const isClosed = (at: number) => closed.some((span) => span.start <= at && at < span.end);
  const amounts: Amount[] = [];
  let from = 0;
  for (const { index, 0: token } of text.matchAll(STARTS)) {
    if (index < from || isClosed(index)) continue;
    const isDigit = /^\d/.test(token);
    const amount = isDigit
      ? readAmount(text, cased, index, lettering)
      : readWordAmount(text, index, lettering);
    if (amount) amounts.push(amount);
    from = amount?.end ?? (isDigit ? endOfDigits(text, index) : from);
  }
  return shareUnits(amounts, text).map((amount, i, all) =>
    quantityOf(amount, text, all[i - 1]?.end ?? 0, lettering),
  );
}

function endOfDigits(text: string, at: number): number {
  DIGIT_RUN.lastIndex = at;
  return at + (DIGIT_RUN.exec(text)?.[0].length ?? 1);
}

const LIST_JOINT = /^[ \t]*(?:,|;|và|va|-|–|hoặc|, và)[ \t]*$/u;

/** "1.286, 940 và 163 ha": bare numbers of a list have the scale and unit of the number that ends it. */
function shareUnits(amounts: readonly Amount[], text: string): readonly Amount[] {
  return amounts.reduceRight<readonly Amount[]>((later, amount) => {
    const [next] = later;
    const shares = next?.unit && !next.unknownNoun && !amount.unit && amount.of === undefined;
    if (!shares || !LIST_JOINT.test(text.slice(amount.end, next.start))) return [amount, ...later];
    const { multiplier } = next;
    return [{ ...amount, unit: next.unit, value: exact(amount.value * multiplier), multiplier }, ...later];
  }, []);
}

function quantityOf(amount: Amount, text: string, after: number, lettering: Lettering): Quantity {
  const hedge = readHedge(text, amount.start, after, lettering);
  const { multiplier: _, ...figure } = amount;
  return {
    ...figure,
    bound: readTail(text, amount.end, hedge, amount.max !== undefined, lettering) ?? hedge.bound,
    ...(hedge.estimated && { estimated: true }),
    hedgeStart: hedge.start,
  };
}
