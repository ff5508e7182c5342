import { bare, fold } from './fold.ts';

/** Whether a text is typed with Vietnamese marks or wholly without ("thu ngan sach dat 920 trieu dong"). */
export type Lettering = 'marked' | 'bare';

/** The share of marked letters below which nobody typed marks: ordinary Vietnamese has about a quarter. */
const FEWEST_MARKED = 0.02;

export function letteringOf(text: string): Lettering {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const marked = text.match(/[^\u0000-\u007f]/gu)?.filter((letter) => /\p{L}/u.test(letter)).length ?? 0;
  return letters > 0 && marked / letters < FEWEST_MARKED ? 'bare' : 'marked';
}

/** The form under which a text of this lettering is compared; keeps the length. */
export function comparable(text: string, lettering: Lettering): string {
  return lettering === 'bare' ? bare(text) : fold(text);
}

/** One pattern for both letterings, compiled when first needed. */
export interface Pattern {
  readonly marked: RegExp;
  readonly bare: RegExp;
}

/** `source` is written in ordinary lower-case Vietnamese; it is folded the way the text will be. */
export function pattern(source: string, flags = 'gu'): Pattern {
  let marked: RegExp | undefined;
  let plain: RegExp | undefined;
  return {
    get marked() {
      marked ??= new RegExp(foldSource(source, fold), flags);
      return marked;
    },
    get bare() {
      plain ??= new RegExp(foldSource(source, bare), flags);
      return plain;
    },
  };
}

/** Folds the words of a pattern and leaves its syntax (`\p{L}`, `(?<!`) as it is. */
function foldSource(source: string, foldWords: (text: string) => string): string {
  return source.replace(/(?:\\[pP]\{\w+\}|\\.)|[^\\]+/gu, (part) =>
    part.startsWith('\\') ? part : foldWords(part),
  );
}

/** All matches with their spans. */
export function* matchesOf(found: Pattern, text: string, lettering: Lettering): Generator<RegExpExecArray> {
  yield* text.matchAll(found[lettering]);
}
