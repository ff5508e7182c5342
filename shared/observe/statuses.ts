import type { Span } from '../contract/span.ts';
import { inside } from '../document/inside.ts';
import { everyMatch, pattern } from '../document/lettering.ts';
import { type Indicator, isIndicator } from '../indicator/indicator.ts';
import { type Sentence, slice } from './frame.ts';

/** An indicator that is said to be met, or not to have happened, with no figure: told, never made a number. */
export interface Status extends Span {
  readonly indicator: Indicator;
}

const MET = pattern(
  String.raw`(?<!\p{L})(?:đạt và vượt|đạt chỉ tiêu|hoàn thành chỉ tiêu|hoàn thành tốt chỉ tiêu|vượt chỉ tiêu|đủ chỉ tiêu|đạt kế hoạch|vượt kế hoạch|đạt chỉ tiêu trên giao|bằng cùng kỳ|không xảy ra|không để xảy ra|không có|không phát sinh|không còn|không ghi nhận)(?!\p{L})`,
  'u',
);

/** "Công tác giao quân đạt chỉ tiêu cấp trên giao": a clause with a label and a status, and no figure. */
export function statusesIn(sentence: Sentence): readonly Status[] {
  if (!MET[sentence.lettering].test(slice(sentence, sentence))) return [];
  return clausesOf(sentence).flatMap((clause) => {
    const words = sentence.text.slice(clause.start, clause.end);
    if (inside(sentence.quantities, clause).length > 0 || !MET[sentence.lettering].test(words)) return [];
    const firm = inside(sentence.labels, clause).flatMap(({ entries }) =>
      entries.filter(({ weak }) => !weak),
    );
    const indicator = firm.map(({ thing }) => thing).find(isIndicator);
    return indicator ? [{ ...clause, indicator }] : [];
  });
}

const CLAUSE_END = /[;,.](?=\s|$)/gu;
function clausesOf({ start, end, text }: Sentence): readonly Span[] {
  const ends = everyMatch(CLAUSE_END, text.slice(start, end)).map(({ index }) => start + index);
  return [...ends, end].map((to, i) => {
    const from = i === 0 ? start : (ends[i - 1] ?? start) + 1;
    const lead = /^\s*/u.exec(text.slice(from, to))?.[0].length ?? 0;
    return { start: from + lead, end: to };
  });
}
