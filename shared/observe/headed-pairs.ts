import type { LabelFound } from '../indicator/find-labels.ts';
import type { Quantity } from '../quantity/quantity.ts';
import { fits } from './unit-fit.ts';

/**
 * Labels without those that are a pair of figures under the head of another: in "hộ nghèo còn 78 hộ với 251 khẩu"
 * the pair "78 hộ với 251 khẩu" names the poor, not all households and people.
 */
export function withoutHeadedPairs(
  labels: readonly LabelFound[],
  text: string,
  quantities: readonly Quantity[],
): readonly LabelFound[] {
  const firstAt = new Map(quantities.map((quantity) => [quantity.start, quantity]));
  return labels.filter((pair, i) => {
    const first = firstAt.get(pair.start);
    const head = labels[i - 1];
    const isPair = first && quantities.some(({ start }) => start > pair.start && start < pair.end);
    return !(isPair && head && isHead(head, first, text) && namesAnother(head, pair, first));
  });
}

const isHead = (head: LabelFound, { start }: Quantity, text: string): boolean =>
  head.end <= start && VERB.test(text.slice(head.end, start));
const VERB = /^[ \t]*(?::[ \t]*)?(?:(?:còn|con|có|co|là|la|hiện có|hien co|giảm còn|giam con)[ \t]+)?$/u;

const namesAnother = (head: LabelFound, pair: LabelFound, first: Quantity): boolean =>
  head.entries.some(
    ({ thing, weak }) => !weak && fits(thing, first) && !pair.entries.some((own) => own.thing === thing),
  );
