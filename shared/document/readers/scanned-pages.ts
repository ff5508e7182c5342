import type { Page } from './pdfium.ts';

/** A page with fewer words says too little of the language that it is in. */
const FEWEST_WORDS = 20;
/** Share of a page's words that have a letter with a mark, in Vietnamese: two thirds or more. */
const FEWEST_MARKED = 0.5;
/** A picture that covers so much of a page is the page. */
const COVERING = 0.5;

interface PageWords {
  readonly words: number;
  readonly marked: number;
  readonly hasDigits: boolean;
}

const NOTHING: PageWords = { words: 0, marked: 0, hasDigits: false };

/**
 * The pages, from 1, whose text cannot be trusted or is not there, so that they are to be read from their picture:
 * - something is drawn on them, but no word;
 * - they are a picture, with some words beside it that are not Vietnamese ("Scanned with …", the layer of a
 *   scanner that knew English only);
 * - they have words of which most are not Vietnamese, though the rest of the document is: a font without a table
 *   of its letters.
 */
export function scannedPages(pages: readonly Page[]): readonly number[] {
  const counts = pages.map(wordsOf);
  const all = sumOf(counts);
  return pages.flatMap(({ drawn, pictured }, i) => {
    const own = counts[i] ?? NOTHING;
    if (own.words === 0) return pictured >= COVERING || (drawn > 0 && !own.hasDigits) ? [i + 1] : [];
    if (isVietnamese(own)) return [];
    const rest = { words: all.words - own.words, marked: all.marked - own.marked };
    const isForeign = own.words >= FEWEST_WORDS && rest.words >= FEWEST_WORDS && isVietnamese(rest);
    return isForeign || pictured >= COVERING ? [i + 1] : [];
  });
}

function wordsOf({ glyphs }: Page): PageWords {
  const text = glyphs.map((glyph) => glyph.text).join('');
  const words = text.match(/\p{L}+\p{M}*/gu) ?? [];
  const marked = words.filter((word) => /[^\u0000-\u007f]/u.test(word));
  return { words: words.length, marked: marked.length, hasDigits: /\d/u.test(text) };
}

type Counts = Pick<PageWords, 'words' | 'marked'>;

const sumOf = (counts: readonly Counts[]): Counts =>
  counts.reduce((sum, one) => ({ words: sum.words + one.words, marked: sum.marked + one.marked }), NOTHING);

const isVietnamese = ({ words, marked }: Counts): boolean => marked >= words * FEWEST_MARKED;
