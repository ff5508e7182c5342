import type { Span } from '../contract/span.ts';

/** Those of the spans, which are in order and apart, that lie wholly in another: found by halving, not by looking at all. */
export function inside<One extends Span>(sorted: readonly One[], { start, end }: Span): readonly One[] {
  const first = firstFrom(sorted, start);
  let after = first;
  while ((sorted[after]?.end ?? Number.POSITIVE_INFINITY) <= end) after++;
  return sorted.slice(first, after);
}

function firstFrom(sorted: readonly Span[], start: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
