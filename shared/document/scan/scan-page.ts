import type { ReasonCode } from '../../contract/reasons.ts';
import type { Rule } from './rules.ts';

/** A word as the recogniser saw it; pixels, from the left and from the top. */
export interface ScanWord {
  readonly text: string;
  /** 0 to 100. */
  readonly confidence: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** It stands in a table of which nobody can say which row it belongs to. */
  readonly unplaced?: true;
}

/** A page as it was recognised. */
export interface ScanPage {
  /** In reading order, each with its words. */
  readonly lines: readonly (readonly ScanWord[])[];
  /** The rules that are drawn on it. */
  readonly rules: readonly Rule[];
}

/** What came of a page that is a picture. */
export type PageReading =
  | { readonly status: 'read'; readonly page: ScanPage }
  /** There is no writing on it. */
  | { readonly status: 'blank' }
  /** There is writing, or something like it, that the recogniser can make nothing of. */
  | { readonly status: 'illegible' }
  /** The picture is damaged, or too large. */
  | { readonly status: 'refused'; readonly reason: ReasonCode }
  /** It took longer, or more memory, than a page may. */
  | { readonly status: 'unfinished' };

/** Print gives 88 to 97, print that is upside down or on its side 25 to 40 (measured on the format samples). */
const LEGIBLE = 60;
/** Fewer words are specks, a seal or a logo. */
const FEWEST_WORDS = 5;

/** How sure the recogniser is of a page: the mean over its letters and digits. A page without any has 0. */
export function sureness(page: ScanPage): number {
  const words = page.lines.flat().map(({ text, confidence }) => ({ letters: lettersIn(text), confidence }));
  const letters = words.reduce((sum, word) => sum + word.letters, 0);
  return letters === 0 ? 0 : words.reduce((sum, one) => sum + one.confidence * one.letters, 0) / letters;
}

export const isLegible = (page: ScanPage): boolean => sureness(page) >= LEGIBLE;

/** What a page is that was read as well as it can be. */
export function readingOf(page: ScanPage): PageReading {
  if (isLegible(page)) return { status: 'read', page };
  const words = page.lines.flat().filter(({ text }) => lettersIn(text) > 0);
  return { status: words.length < FEWEST_WORDS ? 'blank' : 'illegible' };
}

const lettersIn = (text: string): number => text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
