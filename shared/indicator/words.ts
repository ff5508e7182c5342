import type { Span } from '../contract/span.ts';

/** One word, figure or mark of a comparable text. A figure is `#` whatever its digits. */
export interface Word extends Span {
  readonly text: string;
  /** Without marks: what labels are looked up by, so that one mistyped mark does not hide a label. */
  readonly plain: string;
  /** A comma, a dash, a bracket … */
  readonly isMark: boolean;
}

/** "1.234,5", "12/15", "10 - 12". */
const FIGURE = /\d+(?:[.,/]\d+)*(?:[ \t]*[-–][ \t]*\d+(?:[.,]\d+)*)?/y;
/** "hộ", "m2". */
const SPOKEN = /[\p{L}\p{M}]+\d?/uy;
const MARK = /[^\s]/uy;

/** The words of a piece of a comparable text, in order; `bare` is the same text without marks. */
export function wordsOf(text: string, bare: string, { start, end }: Span): readonly Word[] {
  const piece = text.slice(start, end);
  const words: Word[] = [];
  for (let at = 0; at < piece.length; ) {
    const unit = piece.charCodeAt(at);
    if (unit === SPACE) at++;
    else {
      const word = isDigit(unit) ? figureAt(piece, at, start) : spokenAt(piece, bare, at, start);
      if (word) words.push(word);
      at = word ? word.end - start : at + 1;
    }
  }
  return words;
}

function figureAt(piece: string, at: number, offset: number): Word {
  const to = endOf(FIGURE, piece, at) ?? at + 1;
  return { start: offset + at, end: offset + to, text: '#', plain: '#', isMark: false };
}

/** The word or mark at a place; `undefined` for white space. */
function spokenAt(piece: string, bare: string, at: number, offset: number): Word | undefined {
  const letters = endOfLetters(piece, at);
  const to = letters ?? endOf(MARK, piece, at);
  if (to === undefined) return undefined;
  const [start, end, text] = [offset + at, offset + to, piece.slice(at, to)];
  return { start, end, text, plain: bare.slice(start, end), isMark: letters === undefined && text !== '#' };
}

/** Where the letters at a place end: counted while they are Vietnamese, which is fast; looked up where others follow. */
function endOfLetters(piece: string, at: number): number | undefined {
  let to = at;
  while (isVietnamese(piece.charCodeAt(to))) to++;
  const next = piece.charCodeAt(to);
  if (next > LAST_ASCII) return endOf(SPOKEN, piece, at);
  if (to === at) return undefined;
  return isDigit(next) ? to + 1 : to;
}

function endOf(found: RegExp, text: string, at: number): number | undefined {
  found.lastIndex = at;
  return found.test(text) ? found.lastIndex : undefined;
}

const SPACE = 0x20;
const LAST_ASCII = 0x7f;
const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39;
/** "a" to "z", "à" to "ỹ": blocks that hold letters only. */
const isVietnamese = (unit: number): boolean =>
  ((unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a) ||
  (unit >= 0xc0 && unit <= 0x24f && unit !== 0xd7 && unit !== 0xf7) ||
  (unit >= 0x1e00 && unit <= 0x1eff);
