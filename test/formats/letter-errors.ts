/** A shorter paragraph may stand anywhere by chance. */
const SHORTEST = 40;
/** Where more of a paragraph is wrong, it is not there, or goes on on another page. */
const LOST = 0.1;

/**
 * Wrong, missing and additional letters of what was recognised, by the letters that stand there: of the paragraphs of
 * the truth, wherever they stand in the text. `undefined` where none is there.
 */
export function letterErrorsIn(text: string, paragraphs: readonly string[]): number | undefined {
  const read = foldSpace(text);
  const there = paragraphs
    .map(foldSpace)
    .filter(({ length }) => length >= SHORTEST)
    .map((paragraph) => ({ letters: paragraph.length, errors: errorsWithin(paragraph, read) }))
    .filter(({ letters, errors }) => errors < letters * LOST);
  const sum = (of: 'letters' | 'errors') => there.reduce((total, one) => total + one[of], 0);
  return there.length === 0 ? undefined : sum('errors') / sum('letters');
}

const foldSpace = (text: string): string => text.normalize('NFC').replace(/\s+/gu, ' ').trim();

/** The fewest edits that make `words` of any part of `text` (Sellers' algorithm). */
function errorsWithin(words: string, text: string): number {
  let before = new Uint32Array(text.length + 1);
  for (let i = 1; i <= words.length; i++) {
    const row = new Uint32Array(text.length + 1);
    row[0] = i;
    for (let j = 1; j <= text.length; j++) {
      const swap = (before[j - 1] ?? 0) + (words[i - 1] === text[j - 1] ? 0 : 1);
      row[j] = Math.min((before[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, swap);
    }
    before = row;
  }
  return before.reduce((least, one) => Math.min(least, one), words.length);
}
