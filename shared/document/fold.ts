/**
 * Forms under which the spellings of one word are equal. Every fold keeps the length (one UTF-16 unit in,
 * one out), so an offset into the folded text is an offset into the text. The text must be NFC.
 */

const TONES = ['\u0300', '\u0301', '\u0309', '\u0303', '\u0323'];
const compose = (letter: string, tone: string): string => (letter + tone).normalize('NFC');

/** "òa" → "oà", "ủy" → "uỷ": the tone of oa, oe, uy moves to the last vowel, where newer texts write it. */
const MOVED_TONES = new Map(
  ['oa', 'oe', 'uy'].flatMap((pair) => {
    const [first, last] = [pair.charAt(0), pair.charAt(1)];
    return TONES.map((tone): [string, string] => [compose(first, tone) + last, first + compose(last, tone)]);
  }),
);
const OLD_TONE = new RegExp(`(?<!q)(?:${[...MOVED_TONES.keys()].join('|')})(?!\\p{L})`, 'gu');

/** "kì" → "kỳ", "tỉ" → "tỷ", "quí" → "quý": i and y at the end of an open syllable are one letter here. */
const OPEN_I = /(?<=(?<!\p{L})(?:[hklmstv]|qu))[iìíỉĩị](?!\p{L})/gu;
const Y_OF: Readonly<Record<string, string>> = { i: 'y', ì: 'ỳ', í: 'ý', ỉ: 'ỷ', ĩ: 'ỹ', ị: 'ỵ' };

/** Lower case with one spelling of tone placement and of final i or y: "HOÀ", "hòa" and "hoà" are equal. */
export function fold(text: string): string {
  return lower(text)
    .replace(OLD_TONE, (found) => MOVED_TONES.get(found) ?? found)
    .replace(OPEN_I, (found) => Y_OF[found] ?? found);
}

/** Folded and without any diacritic: "hộ nghèo" and "ho ngheo" are equal. */
export function bare(text: string): string {
  return fold(text).replace(/[^\u0000-\u007f]/gu, bareLetter);
}

function bareLetter(letter: string): string {
  if (letter === 'đ') return 'd';
  const plain = letter.normalize('NFD').charAt(0);
  return plain.length === letter.length && /[a-z]/.test(plain) ? plain : letter;
}

/** `toLowerCase` changes the length of a few letters (İ): those stay as they are. */
function lower(text: string): string {
  const lowered = text.toLowerCase();
  if (lowered.length === text.length) return lowered;
  return Array.from(text, (letter) => {
    const small = letter.toLowerCase();
    return small.length === letter.length ? small : letter;
  }).join('');
}
