/**
 * Numbers in words: "hai trăm ba mươi", "một nghìn một trăm linh bảy", "bốn mươi bảy phẩy tám".
 * Works on folded text; `form` is the fold under which the words are compared.
 */
const UNITS_OF_TEN: Readonly<Record<string, number>> = {
  không: 0,
  một: 1,
  mốt: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  tư: 4,
  năm: 5,
  lăm: 5,
  nhăm: 5,
  sáu: 6,
  bảy: 7,
  bẩy: 7,
  tám: 8,
  chín: 9,
};
const SCALE: Readonly<Record<string, number>> = { nghìn: 1e3, ngàn: 1e3, vạn: 1e4, triệu: 1e6, tỷ: 1e9 };
const JOINING = new Set(['linh', 'lẻ']);

export interface WordNumber {
  readonly value: number;
  /** How many words were read. */
  readonly length: number;
}

/**
 * Reads the longest number that begins at `words[from]`. A scale word ends it where a unit may follow
 * ("hai triệu rưỡi"); `undefined` when the first word begins no number.
 */
export function readNumberWords(words: readonly string[], from: number): WordNumber | undefined {
  let total = 0; // what the scale words have closed
  let group = 0; // the hundreds being read
  let scale = 1;
  let seen = false;
  let at = from;
  for (; at < words.length; at++) {
    const word = words[at] ?? '';
    const digit = UNITS_OF_TEN[word];
    if (digit !== undefined) {
      if (seen && !mayAddDigit(words[at - 1] ?? '')) break;
      group += digit;
    } else if (word === 'mười') {
      if (seen && !mayAddDigit(words[at - 1] ?? '')) break;
      group += 10;
    } else if (word === 'mươi' && seen) {
      group = group - (group % 10) + (group % 10) * 10;
    } else if (word === 'trăm' && seen) {
      group *= 100;
    } else if (JOINING.has(word) && seen) {
      if (UNITS_OF_TEN[words[at + 1] ?? ''] === undefined) break;
      continue;
    } else if (word === 'phẩy' && seen) {
      const decimals = readDecimals(words, at + 1);
      if (!decimals) break;
      return { value: total + group + decimals.value, length: at + 1 + decimals.length - from };
    } else if (SCALE[word] !== undefined && seen) {
      scale = SCALE[word];
      total = scale === 1e9 || group === 0 ? (total + group) * scale : total + group * scale;
      group = 0;
    } else if (word === 'rưỡi' && seen && (scale > 1 || words[at - 1] === 'trăm')) {
      total += (words[at - 1] === 'trăm' ? 100 : scale) / 2;
      at++;
      break;
    } else break;
    seen = true;
  }
  return seen ? { value: total + group, length: at - from } : undefined;
}

const AFTER = new Set(['mươi', 'trăm', 'linh', 'lẻ', 'mười', 'nghìn', 'ngàn', 'vạn', 'triệu', 'tỷ']);
/** A digit word goes on only after a place word: "hai mươi ba" is one number, "hai ba" are two. */
const mayAddDigit = (before: string): boolean => AFTER.has(before);

/** "phẩy tám", "phẩy hai lăm": the digits after the comma. */
function readDecimals(words: readonly string[], from: number): WordNumber | undefined {
  let digits = '';
  let at = from;
  for (; at < words.length; at++) {
    const digit = UNITS_OF_TEN[words[at] ?? ''];
    if (digit === undefined) break;
    digits += digit;
  }
  return digits ? { value: Number(`0.${digits}`), length: at - from } : undefined;
}
