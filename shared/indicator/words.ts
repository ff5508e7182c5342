import { bare } from '../document/fold.ts';

/** One word, figure or mark of a comparable text. A figure is `#` whatever its digits. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Without marks: what labels are looked up by, so that one mistyped mark does not hide a label. */
  readonly plain: string;
}

const WORD = /\d+(?:[.,/]\d+)*(?:[ \t]*[-–][ \t]*\d+(?:[.,]\d+)*)?|[\p{L}\p{M}]+\d?|[^\s\p{L}\p{M}\d]/gu;

/** The words of `text` between two offsets, in order. */
export function wordsOf(text: string, start: number, end: number): readonly Word[] {
  return [...text.slice(start, end).matchAll(WORD)].map(({ 0: found, index }) => {
    const isFigure = /^\d/.test(found);
    const word = isFigure ? '#' : found;
    return {
      start: start + index,
      end: start + index + found.length,
      text: word,
      plain: isFigure ? '#' : bare(found),
    };
  });
}

export const isMark = ({ text }: Word): boolean => text !== '#' && !/^[\p{L}\p{M}]/u.test(text);
