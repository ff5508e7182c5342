import type { Span } from '../contract/span.ts';
import type { Block } from '../document/document.ts';
import { inside } from '../document/inside.ts';
import type { Page } from '../document/page.ts';
import { sentencesOf } from '../document/sentences.ts';
import type { Quantity } from '../quantity/quantity.ts';

/** No sentence that people write is longer or has more figures; what is, is read in pieces, so that time stays linear. */
const LONGEST = 4_000;
const MOST_FIGURES = 60;

/** The sentences of a block as they are read. */
export function sentenceSpans(
  block: Block,
  { plain, text }: Page,
  quantities: readonly Quantity[],
): readonly Span[] {
  return sentencesOf(plain, block, text).flatMap((span) => piecesOf(span, inside(quantities, span), plain));
}

function piecesOf(span: Span, figures: readonly Quantity[], plain: string): readonly Span[] {
  if (span.end - span.start <= LONGEST && figures.length <= MOST_FIGURES) return [span];
  const pieces: Span[] = [];
  let start = span.start;
  let next = 0;
  while (start < span.end) {
    const crowded = figures[next + MOST_FIGURES]?.hedgeStart ?? span.end;
    const end = gapBefore(Math.min(crowded, start + LONGEST, span.end), start, figures, plain, span.end);
    pieces.push({ start, end });
    start = end;
    while ((figures[next]?.start ?? Number.POSITIVE_INFINITY) < end) next++;
  }
  return pieces;
}

/** The last space before a place that cuts no figure in two. */
function gapBefore(
  at: number,
  start: number,
  figures: readonly Quantity[],
  plain: string,
  last: number,
): number {
  if (at >= last) return last;
  const gap = plain.lastIndexOf(' ', at);
  const end = gap > start ? gap : at;
  const [cut] = figures.filter((one) => one.start < end && end < one.end);
  return cut ? Math.min(last, Math.max(cut.end, start + 1)) : end;
}
