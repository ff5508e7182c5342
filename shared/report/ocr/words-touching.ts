import type { Span } from '../../contract/span.ts';
import type { RecognizedWord } from '../../document/document.ts';

/**
 * The recognised words that a span touches; none, where it was not recognised.
 *
 * @param words in order and apart
 */
export function wordsTouching(
  words: readonly RecognizedWord[],
  { start, end }: Span,
): readonly RecognizedWord[] {
  const first = firstAfter(words, start);
  let after = first;
  while ((words[after]?.start ?? Number.POSITIVE_INFINITY) < end) after++;
  return words.slice(first, after);
}

/** Index of the first word that ends behind a place, found by halving. */
function firstAfter(words: readonly RecognizedWord[], place: number): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.end ?? 0) <= place) low = middle + 1;
    else high = middle;
  }
  return low;
}
