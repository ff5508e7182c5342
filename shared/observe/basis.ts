import type { Basis } from '../contract/observation.ts';
import { pattern } from '../document/lettering.ts';
import { regexp } from '../document/letters.ts';
import { basesIn } from './cues.ts';
import { type Frame, type Sentence, slice } from './frame.ts';
import { once } from './once.ts';

/** "tăng 2% so với đầu năm", not "giảm 0,9 tạ/ha do rét đầu năm": a time is a basis only when compared with. */
const COMPARING = /(?<!\p{L})(?:so|với|voi|hơn|hon)[ \t]/u;

/** How far after the figure its basis may begin: "88,1% dự toán", "61,5% so với nghị quyết". */
const BASIS_REACH = 26;

/** The basis named after the figure, else before it ("so với năm 2018 tăng 01 vụ"). */
export const basisOf = once((frame: Frame, sentence: Sentence): Basis | undefined => {
  const after = slice(sentence, frame.right).slice(0, 60);
  const own = basesIn(after, sentence.lettering).find(
    ({ name, start }) =>
      start <= BASIS_REACH &&
      !/[,(]/.test(after.slice(0, start)) &&
      (name !== 'previous-period' || COMPARING.test(after.slice(0, start))),
  );
  return own?.name ?? timeBasis(after) ?? basisBehindBracket(frame, sentence) ?? basisBefore(frame, sentence);
});

/** What begins a comparison: "so với năm 2018 tăng 01 vụ". */
const COMPARED = regexp(
  String.raw`(?:^|[^\p{L}])(?:so|cao hơn|thấp hơn|nhiều hơn|ít hơn|rẻ hơn|đắt hơn|nhích hơn|kém|thiếu|hụt|vượt|cao hon|thap hon|nhieu hon|it hon|cung ky)(?=[^\p{L}])`,
  'u',
);

function basisBefore(frame: Frame, sentence: Sentence): Basis | undefined {
  const before = slice(sentence, frame.left).slice(comparisonOfLast(frame, sentence));
  const compared = COMPARED.exec(before);
  if (!compared) return undefined;
  const rest = before.slice(compared.index);
  if (GOAL_TO_MOVE[sentence.lettering].test(rest)) return undefined;
  return basesIn(rest, sentence.lettering)[0]?.name ?? timeBasis(rest);
}

/** "vượt chỉ tiêu giảm 0,5%": the goal is to fall by so much, and nothing is compared with it. */
const GOAL_TO_MOVE = pattern(
  String.raw`(?<!\p{L})(?:kế hoạch|chỉ tiêu|mục tiêu|nghị quyết)[ \t]+(?:giảm|tăng)[ \t]*$`,
  'u',
);

/** "tăng 8,7% so với cùng kỳ, trong đó doanh nghiệp 81,3%": how long a comparison is that the figure before has behind it. */
function comparisonOfLast({ place, left }: Frame, sentence: Sentence): number {
  const kind = sentence.quantities[place - 1]?.unit?.kind;
  const isDerived = kind === 'percent' || kind === 'point' || kind === 'times';
  return isDerived ? (RIGHT_BEHIND.exec(slice(sentence, left))?.[0].length ?? 0) : 0;
}
const RIGHT_BEHIND = /^[ \t]*so[ \t][^,;.()]*,/u;

/** "(giảm 3 vụ) so với cùng kỳ": what is compared inside brackets is said behind them. */
function basisBehindBracket({ right }: Frame, { text, lettering }: Sentence): Basis | undefined {
  const behind = /^\)[ \t]*(?:so|bằng|bang)[ \t][^,;.()]{0,40}/u.exec(
    text.slice(right.end, right.end + 48),
  )?.[0];
  return behind === undefined ? undefined : basesIn(behind, lettering)[0]?.name;
}

/** "so với năm 2018", "so với ước thực hiện năm 2025" (the pass `compareYears` looks at the year), "so với tháng 9". */
function timeBasis(text: string): Basis | undefined {
  if (!/(?:so|hơn|gấp|lần)[ \t]/u.test(text.slice(0, 16))) return undefined;
  if (
    /^[^,;(]{0,34}(?:n[ăa]m[ \t]+(?:học[ \t]+|hoc[ \t]+)?(?:\d{4}|trước|truoc)|(?:so|với|voi)[ \t]+20\d{2}(?!\d))/u.test(
      text,
    )
  )
    return 'same-period';
  return /^[^,;(]{0,20}(?:(?:tháng|thang|quý|quy)[ \t]+(?:\d|[ivx])|t\d{1,2}(?!\d))/u.test(text)
    ? 'previous-period'
    : undefined;
}
