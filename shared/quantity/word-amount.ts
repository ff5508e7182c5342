import type { Lettering } from '../document/lettering.ts';
import { type Amount, exact } from './amount.ts';
import { FIRST_WORDS, isNumberWord, readNumberWords } from './number-words.ts';
import { unitAfter } from './read-digits.ts';
import { unitLexicon } from './unit-lexicon.ts';

const WORD = /[ \t]*(\p{L}+)/uy;
const RANGE = /[ \t]+(?:đến|den)[ \t]+(\p{L}+)/uy;
const HALF = /[ \t]+(?:rưỡi|ruoi)(?!\p{L})/uy;
/** "một tỷ hai trăm ba mươi bốn triệu năm trăm sáu mươi bảy nghìn tám trăm chín mươi": no number is longer. */
const MOST_WORDS = 24;
/** Without marks only a place word shows a number: "nam", "ba", "chin" are other words too. */
const PLACE_WORD = /(?<!\p{L})(?:tram|muoi|nghin|ngan|trieu|ty)(?!\p{L})/u;

/** The words that a figure may begin with. */
export const HEADS: readonly string[] = [...FIRST_WORDS, 'gấp', 'gap'];

/**
 * Reads a figure written in words: "hai trăm ba mươi hộ", "ba tỷ rưỡi", "bốn mươi bảy phẩy tám phần trăm",
 * "gấp đôi". A single word up to ten counts only before a counted noun that is known ("ba trường", never
 * "ba cấp"), and một never does: "một công trình" is an article.
 *
 * @param head the word at `start`, one of `HEADS`
 */
export function readWordAmount(
  text: string,
  start: number,
  head: string,
  lettering: Lettering,
): Amount | undefined {
  if (head === 'gấp' || head === 'gap') return readMultiple(text, start);
  const number = readWords(text, start, lettering);
  if (!number) return undefined;
  return readWordRange({ text, lettering }, number) ?? withUnit({ text, lettering }, number);
}

interface Place {
  readonly text: string;
  readonly lettering: Lettering;
}
interface Written {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly length: number;
}

function readWords(text: string, start: number, lettering: Lettering): Written | undefined {
  const words = wordsFrom(text, start, lettering);
  const plain = words.map(({ word }) => word);
  const number = readNumberWords(plain, 0, lettering);
  const end = number && words[number.length - 1]?.end;
  if (!number || end === undefined) return undefined;
  const isSure = lettering === 'marked' || (number.length > 1 && PLACE_WORD.test(text.slice(start, end)));
  return isSure ? { start, end, ...number } : undefined;
}

interface Word {
  readonly word: string;
  readonly end: number;
}

/** The run of number words that begins at `start`. */
function wordsFrom(text: string, start: number, lettering: Lettering): readonly Word[] {
  const words: Word[] = [];
  WORD.lastIndex = start;
  while (words.length < MOST_WORDS) {
    const word = WORD.exec(text)?.[1];
    if (word === undefined || !isNumberWord(word, lettering)) break;
    if (isNoScale(word, text, WORD.lastIndex)) break;
    words.push({ word, end: WORD.lastIndex });
  }
  return words;
}

/** "đến cuối năm tỷ lệ hộ nghèo còn 1,5%": the word of a rate is no milliard. */
function isNoScale(word: string, text: string, end: number): boolean {
  RATE_GOES_ON.lastIndex = end;
  return (word === 'tỷ' || word === 'ty') && RATE_GOES_ON.test(text);
}
const RATE_GOES_ON = /[ \t]+(?:lệ|le|trọng|trong|suất|suat|số|so|giá|gia)(?!\p{L})/uy;

function withUnit({ text, lettering }: Place, { start, end, value, length }: Written): Amount | undefined {
  const isMoney = value >= 1e6 && value % 1e5 === 0; // "hai triệu rưỡi"
  const unit = unitAfter(unitLexicon(lettering), text, end);
  if (!unit && !isMoney) return undefined;
  if (length === 1 && !isFirmUnit(unit?.unit.kind, value, text, start)) return undefined;
  HALF.lastIndex = unit?.end ?? end;
  const half = unit && HALF.test(text) ? 0.5 : 0;
  return {
    start,
    end: half ? HALF.lastIndex : (unit?.end ?? end),
    value: exact((value + half) * (unit?.factor ?? 1)),
    unit: unit?.unit ?? { code: 'VND', kind: 'money' },
    multiplier: unit?.factor ?? 1,
  };
}

/** Before one word: a verb of having makes it a figure ("kết nạp thêm hai đảng viên"), "gấp" a multiple. */
const HAVING = /(?<!\p{L})(?:được|có|với|cả|thêm|gồm|đưa|mở|xây|cấp|tặng|trao|nạp)[ \t]+$/u;
const GAP = /(?<!\p{L})gấp[ \t]+(?:(?:hơn|gần|trên|khoảng)[ \t]+)?$/u;

/** One word is a figure before a measure, or from two up before a counted noun after a verb of having. */
function isFirmUnit(kind: string | undefined, value: number, text: string, start: number): boolean {
  if (value <= 1 || kind === undefined) return false;
  const before = text.slice(Math.max(0, start - 16), start);
  if (kind === 'times') return GAP.test(before);
  return kind !== 'count' || HAVING.test(before);
}

/** "sáu đến bảy nghìn đồng": the scale and unit of the end serve the start too. */
function readWordRange(place: Place, { start, end, value }: Written): Amount | undefined {
  const { text, lettering } = place;
  RANGE.lastIndex = end;
  const head = RANGE.exec(text)?.[1];
  const written = head && readWords(text, RANGE.lastIndex - head.length, lettering);
  const high = written ? withUnit(place, written) : undefined;
  if (!high?.unit) return undefined;
  const scale = value < 1000 && high.value >= 1000 ? 1000 ** Math.floor(Math.log10(high.value) / 3) : 1;
  const low = value * scale;
  return low < high.value ? { ...high, start, value: low, max: high.value } : undefined;
}

/** "gấp đôi cùng kỳ" is two times; of "gấp ba lần" the number itself is read. */
const MULTIPLE = /g[ấa]p[ \t]+(đôi|doi|rưỡi|ruoi|ba|bốn)(?!\p{L})(?![ \t]+(?:lần|lan|phẩy|rưỡi|mươi))/uy;
const TIMES = new Map([
  ['đôi', 2],
  ['doi', 2],
  ['rưỡi', 1.5],
  ['ruoi', 1.5],
  ['ba', 3],
  ['bốn', 4],
]);

function readMultiple(text: string, start: number): Amount | undefined {
  MULTIPLE.lastIndex = start;
  const times = TIMES.get(MULTIPLE.exec(text)?.[1] ?? '');
  if (times === undefined) return undefined;
  return {
    start,
    end: MULTIPLE.lastIndex,
    value: times,
    unit: { code: 'times', kind: 'times' },
    multiplier: 1,
  };
}
