import { comparable, type Lettering } from '../document/lettering.ts';

/**
 * Numbers in words: "hai trăm ba mươi", "một nghìn một trăm linh bảy", "bốn mươi bảy phẩy tám", "một vạn hai".
 * The grammar: groups below a thousand, each closed by a scale word, the scales falling.
 */
const DIGITS = {
  không: 0,
  một: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  năm: 5,
  sáu: 6,
  bảy: 7,
  bẩy: 7,
  tám: 8,
  chín: 9,
} as const;
/** Digits that only stand after a ten or a hundred: "hai mươi mốt", "ba lăm", "hai trăm tư". */
const ENDINGS = { mốt: 1, tư: 4, lăm: 5, nhăm: 5 } as const;
const SCALES = { nghìn: 1e3, ngàn: 1e3, vạn: 1e4, triệu: 1e6, tỷ: 1e9 } as const;
/** The words between the digits, by what they do. */
const PLACES = {
  mười: 'ten',
  mươi: 'tens',
  chục: 'tens',
  trăm: 'hundred',
  linh: 'skip',
  lẻ: 'skip',
  rưỡi: 'half',
  phẩy: 'comma',
  chấm: 'comma',
} as const;

interface Lexicon {
  readonly digits: ReadonlyMap<string, number>;
  readonly endings: ReadonlyMap<string, number>;
  readonly scales: ReadonlyMap<string, number>;
  readonly places: ReadonlyMap<string, string>;
}

const lexicons = new Map<Lettering, Lexicon>();

function lexiconOf(lettering: Lettering): Lexicon {
  const known = lexicons.get(lettering) ?? build(lettering);
  lexicons.set(lettering, known);
  return known;
}

function build(lettering: Lettering): Lexicon {
  const folded = <Value>(table: Readonly<Record<string, Value>>) =>
    new Map(Object.entries(table).map(([word, value]) => [comparable(word, lettering), value] as const));
  return {
    digits: folded(DIGITS),
    endings: folded(ENDINGS),
    scales: folded(SCALES),
    places: folded<string>(PLACES),
  };
}

/** The words that a number may begin with, in ordinary Vietnamese. */
export const FIRST_WORDS: readonly string[] = [...Object.keys(DIGITS), 'mười'];

/** Whether the word may stand in a number. */
export function isNumberWord(word: string, lettering: Lettering): boolean {
  const { digits, endings, scales, places } = lexiconOf(lettering);
  return digits.has(word) || places.has(word) || scales.has(word) || endings.has(word);
}

/** Without marks "mười" and "mươi" are one word; at the head of a group it is ten. */
const isTen = (word: string | undefined, { places }: Lexicon): boolean => {
  const place = places.get(word ?? '');
  return place === 'ten' || (word === 'muoi' && place === 'tens');
};

export interface WordNumber {
  readonly value: number;
  /** How many words were read. */
  readonly length: number;
}

interface Part {
  readonly value: number;
  readonly next: number;
  /** One digit word alone: after a scale it is a tenth of it ("một vạn hai"). */
  readonly single?: true;
}

/** Reads the longest number that begins at `words[from]`; `undefined` where none does. */
export function readNumberWords(
  words: readonly string[],
  from: number,
  lettering: Lettering,
): WordNumber | undefined {
  const lexicon = lexiconOf(lettering);
  const { scales, places } = lexicon;
  let total = 0;
  let at = from;
  let last = 0; // the scale that closed the group before
  for (;;) {
    const isSkipped = last > 0 && places.get(words[at] ?? '') === 'skip'; // "một nghìn linh bảy"
    const group = readGroup(words, isSkipped ? at + 1 : at, last > 0, lexicon);
    if (!group) break;
    const decimal = readDecimals(words, group, lexicon);
    const scale = readScale(words, decimal.next, scales);
    if (scale.factor === 1) {
      const isTenth = group.single && !isSkipped && last > 0 && decimal === group;
      if (isTenth && words[at] === 'năm') break; // "ba tỷ năm 2024"
      total += isTenth ? (group.value * last) / 10 : decimal.value;
      at = decimal.next;
      break;
    }
    if (last > 0 && scale.factor >= last) {
      if (scale.factor !== 1e9) break;
      total = (total + decimal.value) * scale.factor; // "hai nghìn ba trăm tỷ"
    } else total += decimal.value * scale.factor;
    at = scale.next;
    last = scale.factor;
    if (places.get(words[at] ?? '') === 'half') {
      total += last / 2;
      at++;
      break;
    }
  }
  return at > from ? { value: total, length: at - from } : undefined;
}

function readScale(
  words: readonly string[],
  from: number,
  scales: Lexicon['scales'],
): { readonly factor: number; readonly next: number } {
  let factor = 1;
  let next = from;
  for (let found = scales.get(words[next] ?? ''); found; found = scales.get(words[next] ?? '')) {
    factor *= found; // "ba nghìn tỷ"
    next++;
  }
  return { factor, next };
}

/** Below a thousand: "hai trăm ba mươi mốt", "một trăm linh năm", "hai trăm tư", "tám trăm rưỡi". */
function readGroup(
  words: readonly string[],
  from: number,
  isInner: boolean,
  lexicon: Lexicon,
): Part | undefined {
  const { digits, endings, places } = lexicon;
  const hundreds = digits.get(words[from] ?? '');
  if (hundreds === undefined || places.get(words[from + 1] ?? '') !== 'hundred')
    return readTens(words, from, isInner, lexicon);
  const value = hundreds * 100;
  const at = from + 2;
  const word = words[at] ?? '';
  if (places.get(word) === 'half') return { value: value + 50, next: at + 1 };
  if (places.get(word) === 'skip') {
    const digit = digits.get(words[at + 1] ?? '') ?? endings.get(words[at + 1] ?? '');
    return digit === undefined ? { value, next: at } : { value: value + digit, next: at + 2 };
  }
  const ending = endings.get(word);
  if (ending !== undefined) return { value: value + ending * 10, next: at + 1 };
  const tens = readTens(words, at, true, lexicon);
  if (!tens) return { value, next: at };
  return { value: value + tens.value * (tens.single ? 10 : 1), next: tens.next };
}

/** Below a hundred. Inside a number two digits are tens and ones: "một trăm bốn bảy" is 147. */
function readTens(
  words: readonly string[],
  from: number,
  isInner: boolean,
  lexicon: Lexicon,
): Part | undefined {
  const { digits, endings, places } = lexicon;
  const second = words[from + 1] ?? '';
  const one = (word: string | undefined) => digits.get(word ?? '') ?? endings.get(word ?? '');
  const isGroupOfItsOwn = (at: number) => places.get(words[at + 1] ?? '') === 'hundred';
  if (isTen(words[from], lexicon)) {
    const ones = isGroupOfItsOwn(from + 1) ? undefined : one(second);
    return ones ? { value: 10 + ones, next: from + 2 } : { value: 10, next: from + 1 };
  }
  const digit = digits.get(words[from] ?? '');
  if (digit === undefined) return undefined;
  if (places.get(second) === 'tens') {
    const ones = isGroupOfItsOwn(from + 2) ? undefined : one(words[from + 2]);
    return ones ? { value: digit * 10 + ones, next: from + 3 } : { value: digit * 10, next: from + 2 };
  }
  const ending = endings.get(second) ?? (isInner ? digits.get(second) : undefined);
  if (ending && digit > 0) return { value: digit * 10 + ending, next: from + 2 }; // "hai mốt", "ba lăm"
  return { value: digit, next: from + 1, single: true };
}

/** "phẩy tám", "phẩy hai lăm", "chấm không ba": the digits after the comma; the number itself where none follow. */
function readDecimals(words: readonly string[], whole: Part, { digits, endings, places }: Lexicon): Part {
  if (places.get(words[whole.next] ?? '') !== 'comma') return whole;
  let decimals = '';
  let at = whole.next + 1;
  for (; at < words.length; at++) {
    const digit = digits.get(words[at] ?? '') ?? endings.get(words[at] ?? '');
    if (digit === undefined) break;
    decimals += digit;
  }
  return decimals ? { value: Number(`${whole.value}.${decimals}`), next: at } : whole;
}
