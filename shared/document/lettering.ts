import { bare, fold } from './fold.ts';
import { regexp } from './letters.ts';

/** Whether a text is typed with Vietnamese marks or wholly without ("thu ngan sach dat 920 trieu dong"). */
export type Lettering = 'marked' | 'bare';

/** The share of marked letters below which nobody typed marks: ordinary Vietnamese has about a quarter. */
const FEWEST_MARKED = 0.02;

export function letteringOf(text: string): Lettering {
  let [plain, marked] = [0, 0];
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit > LAST_ASCII) {
      const letter = text.codePointAt(at) ?? unit;
      if (isMarkedLetter(letter)) marked++;
      if (letter > LAST_UNIT) at++; // a pair of units is one letter
    } else if (isPlainLetter(unit)) plain++;
  }
  const letters = plain + marked;
  return letters > 0 && marked / letters < FEWEST_MARKED ? 'bare' : 'marked';
}

const LAST_ASCII = 0x7f;
const LAST_UNIT = 0xffff;
const isPlainLetter = (code: number): boolean => {
  const small = code | 0x20;
  return small >= 0x61 && small <= 0x7a;
};

/** Blocks with nothing but letters that Vietnamese is written with: "ă" to "ư", "ạ" to "ỹ"; others are looked up. */
const isMarkedLetter = (code: number): boolean =>
  (code >= 0x1e00 && code <= 0x1eff) ||
  (code >= 0x100 && code <= 0x24f) ||
  /\p{L}/u.test(String.fromCodePoint(code));

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
  const lazy: Lazy = Object.create(COMPILED_WHEN_READ);
  lazy.source = source;
  lazy.flags = flags;
  return lazy;
}

interface Lazy extends Pattern {
  source: string;
  flags: string;
  kept?: RegExp;
  keptBare?: RegExp;
}

/** What all patterns inherit: getters of their own would give each a shape of its own, which V8 reads slowly. */
const COMPILED_WHEN_READ: Pattern & ThisType<Lazy> = {
  get marked() {
    this.kept ??= regexp(foldSource(this.source, fold), this.flags);
    return this.kept;
  },
  get bare() {
    this.keptBare ??= regexp(foldSource(this.source, bare), this.flags);
    return this.keptBare;
  },
};

/** Folds the words of a pattern and leaves its syntax (`\p{L}`, `(?<!`) as it is. */
function foldSource(source: string, foldWords: (text: string) => string): string {
  return source.replace(/(?:\\[pP]\{\w+\}|\\.)|[^\\]+/gu, (part) =>
    part.startsWith('\\') ? part : foldWords(part),
  );
}

/**
 * Source that holds at the end of a text which ends in the words: they are read from there backwards, not sought
 * from the start of the text. V8 tries alternatives of a look-behind that are plain text in an order of its own, so
 * none of them may be the end of another ("một", "mười một"); those with `[ \t]+` in them keep their order.
 */
export const endsIn = (source: string): string => `$(?<=${source})`;

/** All matches with their spans, in order and apart. */
export const matchesOf = (found: Pattern, text: string, lettering: Lettering): readonly RegExpExecArray[] =>
  everyMatch(found[lettering], text);

/** What `matchAll` gives, without the copy that it makes of the expression, which must be global. */
export function everyMatch(words: RegExp, text: string): readonly RegExpExecArray[] {
  words.lastIndex = 0;
  let match = words.exec(text);
  if (!match) return NONE;
  const matches: RegExpExecArray[] = [];
  while (match) {
    matches.push(match);
    if (match[0] === '') words.lastIndex = match.index + unitsAt(text, match.index);
    match = words.exec(text);
  }
  return matches;
}
const NONE: readonly RegExpExecArray[] = [];

/** Of a pair of units the second is no place to go on from: the expression would step back to the first. */
const unitsAt = (text: string, at: number): number => ((text.codePointAt(at) ?? 0) > LAST_UNIT ? 2 : 1);
