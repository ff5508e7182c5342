import type { Span } from '../contract/span.ts';
import type { Block } from './document.ts';
import { everyMatch } from './lettering.ts';
import { trimmed } from './trimmed.ts';

/** What may stand before a full stop that ends no sentence, with how it is found. */
const ABBREVIATIONS = [
  ...['TP', 'TX', 'TT'], // "TP. Long Xuyên", "TX. Tịnh Biên", "TT. Núi Sập"
  ...['ThS', 'TS', 'PGS', 'GS', 'BS', 'KS'], // "ThS. Lan"
  ...['ĐT', 'Đ/c', 'NXB', 'St', 'Tr', 'tr'], // "ĐT. 0296", "đ/c. Bình", "450 tr.Đ"
];
/** "Q. 1", "P. Mỹ Quý", "H. Phú Tân", "X. Mỹ Đức": only as capitals, "2 x." is no commune. */
const INITIALS = ['Q', 'P', 'H', 'X'];

const ABBREVIATED = new RegExp(
  `(?<![\\p{L}/])(?:(?:${ABBREVIATIONS.join('|')})|(?-i:${INITIALS.join('|')}))$`,
  'iu',
);
/** "1.", "2.1.", "IV.", "a.", "Điều 3." number what follows. */
const ENUMERATOR = /^(?:(?:điều|phần|mục|chương)\s+)?(?:\d{1,2}(?:\.\d{1,2})*|[IVX]{1,5}|\p{L})$/iu;

/** No abbreviation or number of a section is longer; what stands farther back is not looked at. */
const LONGEST_EXCEPTION = 24;

const STOP = new RegExp(
  [
    // "… đạt 58,27%. Công tác …", "… tốt.” Chị …", "… hộ nghèo… 12 hộ …"
    String.raw`(?<![.!?…])[.!?…]+[”"’)\]]*(?=[ \t\u00a0]+["“‘(\[–-]*[\p{Lu}\p{N}\p{Extended_Pictographic}])`,
    // "… đầu năm.Đến dự …", "… 61,7%.Tổng chi …"
    String.raw`(?<=[\p{Ll}%)”])\.(?=\p{Lu})`,
    // "… kế hoạch. - Chăn nuôi …"
    String.raw`(?<![.!?…])[.!?…]+(?=[ \t\u00a0]*[-–+•][ \t])`,
  ].join('|'),
  'gu',
);

/**
 * The sentences of a block, without the white space around them; together they hold all of its words. A table
 * row is one sentence. A semicolon ends none, nor does the stop of an abbreviation, of an enumerator or inside
 * a number or date.
 *
 * @param cased the text as written, where `text` is a folded form of the same length: capitals begin sentences
 */
export function sentencesOf(text: string, block: Block, cased = text): readonly Span[] {
  if (block.kind === 'table-row') return [trimmed(text, block)].filter(hasWords);
  const words = cased.slice(block.start, block.end);
  const ends: number[] = [];
  for (const { index, 0: stop } of everyMatch(STOP, words)) {
    const isPlain = stop === '.';
    if (!isPlain || isEnd(words, ends.at(-1) ?? 0, index)) ends.push(index + stop.length);
  }
  return [...ends, words.length]
    .map((end, i) => trimmed(text, { start: block.start + (ends[i - 1] ?? 0), end: block.start + end }))
    .filter(hasWords);
}

const hasWords = ({ start, end }: Span): boolean => start < end;

/** Whether the full stop at `at` ends the sentence that began at `from`. */
function isEnd(words: string, from: number, at: number): boolean {
  const before = words.slice(Math.max(from, at - LONGEST_EXCEPTION), at);
  const isWhole = at - from <= LONGEST_EXCEPTION;
  return !ABBREVIATED.test(before) && !(isWhole && ENUMERATOR.test(before.trim()));
}
