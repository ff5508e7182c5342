import type { Span } from '../contract/span.ts';

/** One word, figure or mark of a comparable text. A figure is `#` whatever its digits. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Without marks: what labels are looked up by, so that one mistyped mark does not hide a label. */
  readonly plain: string;
}

const WORD = /\d+(?:[.,/]\d+)*(?:[ \t]*[-–][ \t]*\d+(?:[.,]\d+)*)?|[\p{L}\p{M}]+\d?|[^\s\p{L}\p{M}\d]/gu;

/** The words of a piece of a comparable text, in order; `bare` is the same text without marks. */
export function wordsOf(text: string, bare: string, { start, end }: Span): readonly Word[] {
  return [...text.slice(start, end).matchAll(WORD)].map(({ 0: found, index }) => {
    const isFigure = /^\d/.test(found);
    const word = isFigure ? '#' : found;
    const at = { start: start + index, end: start + index + found.length };
    return {
      ...at,
      text: word,
      plain: isFigure ? '#' : bare.slice(at.start, at.end),
    };
  });
}

export const isMark = ({ text }: Word): boolean => text !== '#' && !/^[\p{L}\p{M}]/u.test(text);
