import { regexp } from './letters.ts';

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
const OLD_TONE = regexp(`(?<!q)(?:${[...MOVED_TONES.keys()].join('|')})(?!\\p{L})`, 'gu');

/** "kì" → "kỳ", "tỉ" → "tỷ", "quí" → "quý": i and y at the end of an open syllable are one letter here. */
const OPEN_I = regexp(String.raw`(?<=(?<!\p{L})(?:[hklmstv]|qu))[iìíỉĩị](?!\p{L})`, 'gu');
const Y_OF: Readonly<Record<string, string>> = { i: 'y', ì: 'ỳ', í: 'ý', ỉ: 'ỷ', ĩ: 'ỹ', ị: 'ỵ' };

/** Lower case with one spelling of tone placement and of final i or y: "HOÀ", "hòa" and "hoà" are equal. */
export function fold(text: string): string {
  return lower(text)
    .replace(OLD_TONE, (found) => MOVED_TONES.get(found) ?? found)
    .replace(OPEN_I, (found) => Y_OF[found] ?? found);
}

/** Folded and without any diacritic: "hộ nghèo" and "ho ngheo" are equal. */
export function bare(text: string): string {
  return withoutMarks(fold(text));
}

const LAST_ASCII = 0x7f;
/** The text, which is folded, without diacritics. Of a text in ASCII it is the text itself. */
export function withoutMarks(folded: string): string {
  let at = 0;
  while (at < folded.length && folded.charCodeAt(at) <= LAST_ASCII) at++;
  if (at === folded.length) return folded;
  const known = bareUnits();
  const units = new Uint16Array(folded.length);
  for (let i = 0; i < folded.length; i++) {
    const unit = folded.charCodeAt(i);
    units[i] = unit <= LAST_ASCII ? unit : known[unit] || bareUnit(unit, known);
  }
  return stringOf(units);
}

/** So many units are turned into a string at once: `fromCharCode` takes them as arguments. */
const CHUNK = 4_096;

function stringOf(units: Uint16Array): string {
  let text = '';
  for (let from = 0; from < units.length; from += CHUNK)
    text += Reflect.apply(String.fromCharCode, String, units.subarray(from, from + CHUNK));
  return text;
}

let bareByUnit: Uint16Array | undefined;

/** What was worked out, by unit; 0 for what was not. Made when first needed. */
function bareUnits(): Uint16Array {
  bareByUnit ??= new Uint16Array(0x10000);
  return bareByUnit;
}

/** One UTF-16 unit without its diacritics, worked out when first met: "ằ" is "a", "đ" is "d", others stay. */
function bareUnit(unit: number, known: Uint16Array): number {
  const letter = String.fromCharCode(unit);
  const plain = letter === 'đ' ? 'd' : letter.normalize('NFD').charAt(0);
  const settled = /[a-z]/.test(plain) ? plain.charCodeAt(0) : unit;
  known[unit] = settled;
  return settled;
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
