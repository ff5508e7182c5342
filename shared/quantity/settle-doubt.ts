import type { Amount } from './amount.ts';

/** From a billion up the comma before three digits is decimal: "52,199 tỷ" is how finance texts write. */
const SURELY_DECIMAL = 1e9;

/**
 * Chooses between two honest readings by the figure beside: "14,560 triệu" next to "114.300 triệu" is 14560
 * million, next to "2,5 triệu" it stays 14.56. Beside means the nearest sure figure of the same paragraph in
 * the same unit and scale: farther ones speak of other things. The reading of its size is the value, the other
 * is kept; without such a figure nothing changes.
 */
export function settleDoubt(amounts: readonly Amount[], text: string): readonly Amount[] {
  return amounts.map((amount, i) => {
    const { value, other } = amount;
    if (other === undefined || amount.multiplier >= SURELY_DECIMAL) return amount;
    const beside = nearest(amounts, i, text);
    if (!beside) return amount;
    const distance = (reading: number) => Math.abs(Math.log10(reading / beside.value));
    return distance(other) < distance(value) ? { ...amount, value: other, other: value } : amount;
  });
}

/** How many figures to each side are looked at. */
const NEIGHBOURS = 6;

function nearest(amounts: readonly Amount[], i: number, text: string): Amount | undefined {
  const own = amounts[i];
  if (!own) return undefined;
  const gap = (one: Amount): number => Math.max(own.start - one.end, one.start - own.end);
  return amounts
    .slice(Math.max(0, i - NEIGHBOURS), i + NEIGHBOURS + 1)
    .filter((one) => one !== own && isSure(one) && isAlike(one, own) && !isApart(one, own, text))
    .sort((a, b) => gap(a) - gap(b))[0];
}

const isSure = ({ value, other, of }: Amount): boolean =>
  value > 0 && other === undefined && of === undefined;
const isAlike = (one: Amount, own: Amount): boolean =>
  one.unit?.kind === own.unit?.kind && one.multiplier === own.multiplier;
const isApart = (one: Amount, own: Amount, text: string): boolean =>
  text.slice(Math.min(one.end, own.end), Math.max(one.start, own.start)).includes('\n');
