import type { Lettering } from '../document/lettering.ts';
import { type Amount, exact, longer } from './amount.ts';
import { readNumberWords } from './number-words.ts';
import { unitLexicon } from './unit-lexicon.ts';

const WORD = /[ \t]*([\p{L}]+)/uy;
const FIRST = /^(?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|không|gấp|nửa)$/u;
const RANGE = /[ \t]+đến[ \t]+(?=\p{L})/uy;
const HALF = /[ \t]+rưỡi(?!\p{L})/uy;

/**
 * Reads a figure written in words: "hai trăm ba mươi hộ", "ba tỷ rưỡi", "bốn mươi bảy phẩy tám phần trăm",
 * "gấp đôi". A single word below eleven counts only before a counted noun that is known ("ba trường", never
 * "ba cấp"), and một never does: "một công trình" is an article.
 */
export function readWordAmount(text: string, start: number, lettering: Lettering): Amount | undefined {
  if (lettering === 'bare') return undefined; // "nam", "ba", "chin": too many other words without marks
  const words = wordsFrom(text, start);
  const [head] = words;
  if (!head || !FIRST.test(head.word)) return undefined;
  if (head.word === 'gấp') return readMultiple(text, start, words);
  const number = readNumberWords(
    words.map(({ word }) => word),
    0,
  );
  const last = number && words[number.length - 1];
  if (!number || !last) return undefined;
  const range = readWordRange(text, start, number.value, last.end, lettering);
  return range ?? withUnit(text, start, last.end, number.value, number.length, lettering);
}

interface Word {
  readonly word: string;
  readonly end: number;
}

/** At most fourteen words: no number is longer. */
function wordsFrom(text: string, start: number): readonly Word[] {
  const words: Word[] = [];
  WORD.lastIndex = start;
  for (let found = WORD.exec(text); found && words.length < 14; found = WORD.exec(text))
    words.push({ word: found[1] ?? '', end: WORD.lastIndex });
  return words;
}

function withUnit(
  text: string,
  start: number,
  end: number,
  value: number,
  length: number,
  lettering: Lettering,
): Amount | undefined {
  const { measureAt, nounAt } = unitLexicon(lettering);
  const isMoney = value >= 1e6 && value % 1e5 === 0;
  const unit = longer(measureAt(text, end), nounAt(text, end));
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

/** One word is a figure before a measure, or from two up before a counted noun after a verb of having. */
function isFirmUnit(kind: string | undefined, value: number, text: string, start: number): boolean {
  if (kind !== 'count') return kind !== 'times' && kind !== undefined && value > 1;
  return (
    value > 1 &&
    /(?:được|có|với|cả|thêm|gồm|đưa|mở|xây|cấp|tặng|trao|nạp)[ \t]+$/u.test(
      text.slice(Math.max(0, start - 8), start),
    )
  );
}

/** "sáu đến bảy nghìn đồng": the scale and unit of the end serve the start too. */
function readWordRange(
  text: string,
  start: number,
  low: number,
  end: number,
  lettering: Lettering,
): Amount | undefined {
  RANGE.lastIndex = end;
  if (!RANGE.test(text)) return undefined;
  const high = readWordAmount(text, RANGE.lastIndex, lettering);
  if (!high?.unit) return undefined;
  const scale = low < 1000 && high.value >= 1000 ? 1000 ** Math.floor(Math.log10(high.value) / 3) : 1;
  const from = low * scale;
  return from < high.value ? { ...high, start, value: from, max: high.value } : undefined;
}

/** "gấp đôi cùng kỳ" is two times. */
function readMultiple(text: string, start: number, words: readonly Word[]): Amount | undefined {
  const times = { đôi: 2, ba: 3, bốn: 4 }[words[1]?.word ?? ''];
  if (times === undefined || /^[ \t]*(?:lần|phẩy)/u.test(text.slice(words[1]?.end ?? start)))
    return undefined;
  return {
    start,
    end: words[1]?.end ?? start,
    value: times,
    unit: { code: 'times', kind: 'times' },
    multiplier: 1,
  };
}
