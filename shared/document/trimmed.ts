import type { Span } from '../contract/span.ts';

/** The span without the white space at its ends; an empty one stays where it begins. */
export function trimmed(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const from = start + (words.length - words.trimStart().length);
  if (from === end) return { start, end: start };
  return { start: from, end: start + words.trimEnd().length };
}
