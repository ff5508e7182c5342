import type { Basis, Measure } from '../contract/observation.ts';
import { pattern } from '../document/lettering.ts';
import { regexp } from '../document/letters.ts';
import type { Indicator } from '../indicator/indicator.ts';
import type { Quantity } from '../quantity/quantity.ts';
import { basisOf } from './basis.ts';
import { isPlanned, type Move, STRUCTURE } from './cues.ts';
import { type Frame, type Sentence, slice } from './frame.ts';
import { isMark, isOrigin, moveOf } from './move.ts';
import { COUNTED_GOALS } from './unit-fit.ts';

/** What kind of figure it is, with its sign and its value as a measure. */
export interface Reading {
  readonly measure: Measure;
  readonly value: number;
  readonly max?: number;
  readonly stated?: number;
  readonly basis?: Basis;
  /** For a target: what the figure would be as a result. */
  readonly targetKind?: Measure;
  readonly doubtful?: true;
}

/** What the words around a figure say; what only percentages are read by is looked for when asked. */
interface Clues {
  readonly move: Move | undefined;
  readonly basis: Basis | undefined;
  readonly frame: Frame;
  readonly hasRate: boolean;
  readonly hasShare: boolean;
  readonly linked: boolean;
  /** One of the parts of a whole: "trong đó người dân đóng góp 41,2%", "thương mại chiếm 71,2%, nông nghiệp 4,2%". */
  readonly isPart: () => boolean;
  /** "phun thuốc trên 62% diện tích", "chiếm 40% dân số". */
  readonly isOfWhole: () => boolean;
  /** "bằng 43,4% tổng chi": of the sum of which the figure before is a part. */
  readonly isOfSum: () => boolean;
  /** "tỷ trọng nông nghiệp từ 34,2% rút xuống còn 25,8%": the weight of one part, wherever it moves. */
  readonly isWeight: () => boolean;
  /** "giảm từ 4,86% xuống còn …", "thấp hơn mức 95% của kế hoạch": where it came from, or what it is held against. */
  readonly isLevel: boolean;
  /** "thêm 4 trường so với đầu nhiệm kỳ". */
  readonly isAdded: () => boolean;
  /** The verb of the figure before, where nothing but a joint stands between: "tăng 02 tiêu chí và 7 chỉ tiêu". */
  readonly joined: 'rise' | 'fall' | undefined;
  /** Nothing stands between the figure and the bracket before it: "(95,5%)". */
  readonly opensBrackets: () => boolean;
  /** Which way the change before went, where a bracket right behind it says it again: "giảm 12 hộ (0,3%)". */
  readonly repeats: 'rise' | 'fall' | undefined;
  /** Whether the figure before is a level: "thu 71,9 tỷ đồng, vượt 6,3 tỷ đồng". */
  readonly followsLevel: boolean;
  /** Whether it is X of Y: "trả lời 88/94 ý kiến (93,6%)". */
  readonly followsRatio: boolean;
}

/**
 * Reads a figure by its unit, the nearest verb before it and the basis named beside it.
 *
 * @param before how the figure before it in the sentence was read
 */
export function readMeasure(
  frame: Frame,
  sentence: Sentence,
  indicator: Indicator | undefined,
  before: Reading | undefined,
): Reading {
  const { quantity } = frame;
  const clues: Clues = {
    move: moveOf(frame, sentence),
    basis: basisOf(frame, sentence),
    frame,
    hasRate: indicator?.measures.some(({ measure }) => measure === 'rate') ?? false,
    hasShare: indicator?.measures.some(({ measure }) => measure === 'share') ?? false,
    linked: indicator !== undefined,
    isOfWhole: () => OF_WHOLE[sentence.lettering].test(slice(sentence, frame.right)),
    isOfSum: () => OF_SUM[sentence.lettering].test(slice(sentence, frame.right)),
    isWeight: () =>
      WEIGHT[sentence.lettering].test(slice(sentence, frame.left)) ||
      (before?.measure === 'share' && RISEN_OR_FALLEN[sentence.lettering].test(slice(sentence, frame.left))),
    isLevel: isOrigin(frame, sentence) || isMark(frame, sentence),
    isAdded: () => ADDED[sentence.lettering].test(slice(sentence, frame.left)),
    opensBrackets: () => /\([ \t]*$/u.test(slice(sentence, frame.left)),
    followsLevel: before?.measure === 'level',
    followsRatio: before?.measure === 'ratio',
    repeats: repeatedMove(slice(sentence, frame.left), before),
    joined: joinedMove(slice(sentence, frame.left), before),
    isPart: () =>
      (before?.measure === 'share' && !OWN_RATE[sentence.lettering].test(slice(sentence, frame.left))) ||
      BREAKDOWN[sentence.lettering].test(
        frame.bracketed ? sentence.text.slice(sentence.start, frame.left.end) : slice(sentence, frame.left),
      ) ||
      TIER[sentence.lettering].test(slice(sentence, frame.left)) ||
      STRUCTURE[sentence.lettering].test(sentence.text.slice(sentence.start, frame.left.end)),
  };
  if (quantity.of !== undefined)
    return {
      measure: 'ratio',
      value: quantity.value,
      ...(clues.basis &&
        isPlanned(clues.basis) &&
        !COUNTED_GOALS.has(quantity.unit?.code ?? '') && { basis: clues.basis }), // of "22/24 chỉ tiêu nghị quyết" the whole is the list of goals
    };
  return READERS[quantity.unit?.kind ?? 'count']?.(quantity, clues) ?? readAmount(quantity, clues);
}

/** "giảm 0,2% và 0,4%", "giảm 1 người chết và 3 người bị thương". */
const AND = regexp(String.raw`^(?:[ \t]+\p{L}+){0,2}?[ \t]*(?:và|va)[ \t]*$`, 'u');

const BRACKET = regexp(String.raw`^(?:[ \t]+\p{L}+){0,2}[ \t]*\([ \t]*$`, 'u');

const joinedMove = (left: string, before: Reading | undefined) => moveBefore(AND, left, before);
const repeatedMove = (left: string, before: Reading | undefined) => moveBefore(BRACKET, left, before);

function moveBefore(joint: RegExp, left: string, before: Reading | undefined): 'rise' | 'fall' | undefined {
  if (before?.measure !== 'change' || !joint.test(left)) return undefined;
  return before.value < 0 ? 'fall' : 'rise';
}

const READERS: Partial<Record<string, (quantity: Quantity, clues: Clues) => Reading>> = {
  percent: readPercent,
  point: (quantity, { move, joined, basis }) =>
    signed(quantity, move === 'lack' ? 'fall' : (move ?? joined), { measure: 'change', basis }),
  times: (quantity, { basis }) => ({
    measure: 'growth',
    ...mapValue(quantity, (times) => (times - 1) * 100),
    stated: quantity.value,
    ...(basis && { basis }),
  }),
};

/** Counts, money and measures: a change after "tăng" and "giảm", else a level. */
function readAmount(quantity: Quantity, { move, basis, joined, followsLevel, isAdded }: Clues): Reading {
  if (move === 'rise' || move === 'fall') return signed(quantity, move, { measure: 'change', basis });
  if (joined) return signed(quantity, joined, { measure: 'change', basis });
  if (basis && !isPlanned(basis) && isAdded()) return signed(quantity, 'rise', { measure: 'change', basis });
  // "hụt 1 trường so với chỉ tiêu", "thu 71,9 tỷ đồng, vượt 6,3 tỷ đồng", "vượt 320 triệu so với dự toán": the gap to what was planned
  if (move === 'lack' && basis) return signed(quantity, 'fall', { measure: 'change', basis });
  const isGap = followsLevel && quantity.unit?.kind !== 'count';
  if (move === 'exceed' && (isGap || (basis && isPlanned(basis))))
    return signed(quantity, 'rise', { measure: 'change', basis });
  return { measure: 'level', ...valuesOf(quantity) };
}

function readPercent(quantity: Quantity, clues: Clues): Reading {
  const { hasRate, linked } = clues;
  const basis = clues.isLevel ? undefined : clues.basis;
  if (!(basis && isPlanned(basis)) && clues.isWeight()) return { measure: 'share', ...valuesOf(quantity) };
  const move = clues.move ?? clues.joined; // "giảm 0,2% và 0,4%"
  if (clues.repeats && !clues.move)
    return signed(quantity, clues.repeats, { measure: hasRate ? 'change' : 'growth', basis }); // "giảm 12 hộ (0,3%)"
  if (hasRate && basis && isPlanned(basis) && clues.opensBrackets())
    return { measure: 'rate', ...valuesOf(quantity) }; // "so với chỉ tiêu UBND tỉnh giao (95,5%)": the goal itself
  if (hasRate && move === 'lack') return signed(quantity, 'fall', { measure: 'change', basis }); // "BHYT đạt 94,5%, còn thiếu 0,5%"
  if (basis && isPlanned(basis))
    return hasRate && move === 'fall'
      ? signed(quantity, 'fall', { measure: 'change', basis }) // "hộ nghèo giảm 0,64% so với chỉ tiêu"
      : readAttainment(quantity, move, basis);
  if (basis) return readComparison(quantity, move, basis, hasRate);
  if (move === 'rise' || move === 'fall')
    return hasRate
      ? signed(quantity, move, { measure: 'change' })
      : signed(quantity, move, { measure: 'growth' });
  if (move === 'exceed') return readAttainment(quantity, move, undefined);
  if (!hasRate && clues.isOfSum()) return { measure: 'share', ...valuesOf(quantity) };
  if (hasRate) return { measure: clues.hasShare ? 'share' : 'rate', ...valuesOf(quantity) };
  if (
    move === 'share' ||
    (clues.isPart() && (clues.hasShare || (!linked && move !== 'equal'))) ||
    (!linked && move !== 'reach' && clues.isOfWhole()) ||
    (clues.frame.bracketed && !linked && !clues.followsRatio) ||
    (move === undefined && clues.isPart())
  )
    return { measure: 'share', ...valuesOf(quantity) };
  return linked
    ? { measure: 'plan-attainment', ...valuesOf(quantity) }
    : { measure: 'rate', ...valuesOf(quantity) };
}

/** "vượt 3,6% kế hoạch" is 103.6; "vượt 148% chỉ tiêu" can only mean that 148% was reached. */
function readAttainment(quantity: Quantity, move: Move | undefined, basis: Basis | undefined): Reading {
  const sign = move === 'fall' ? -1 : 1;
  const isExcess = move === 'rise' || move === 'fall' || (move === 'exceed' && quantity.value < 100);
  return {
    measure: 'plan-attainment',
    ...(isExcess ? mapValue(quantity, (by) => 100 + sign * by) : valuesOf(quantity)),
    ...(isExcess && { stated: quantity.value }),
    ...(basis && { basis }),
    ...(move === 'exceed' && !isExcess && { doubtful: true }),
  };
}

/** "tăng 7,2% so với cùng kỳ" is growth, of a rate a change in points; "bằng 99,75% so cùng kỳ" is −0.25. */
function readComparison(quantity: Quantity, move: Move | undefined, basis: Basis, hasRate: boolean): Reading {
  if (move === 'rise' || move === 'fall' || move === 'exceed')
    return signed(quantity, move, { measure: hasRate ? 'change' : 'growth', basis });
  if (hasRate && move !== 'equal') return { measure: 'rate', ...valuesOf(quantity) };
  return { measure: 'growth', ...mapValue(quantity, (index) => index - 100), stated: quantity.value, basis };
}

function signed(
  quantity: Quantity,
  move: Move | undefined,
  reading: { measure: Measure; basis?: Basis | undefined },
): Reading {
  const sign = move === 'fall' ? -1 : 1;
  const { basis, measure } = reading;
  return { measure, ...mapValue(quantity, (value) => sign * value), ...(basis && { basis }) };
}

const valuesOf = ({ value, max }: Quantity) => ({ value, ...(max !== undefined && { max }) });

/** Maps both ends of a range and puts them in order. */
function mapValue({ value, max }: Quantity, map: (value: number) => number): { value: number; max?: number } {
  const [low = 0, high] = [value, ...(max === undefined ? [] : [max])]
    .map((one) => Number(map(one).toFixed(9))) // 97.9 − 100 is −2.1, not −2.0999…
    .sort((a, b) => a - b);
  return { value: low, ...(high !== undefined && { max: high }) };
}

/** "giáo viên chiếm 78,8%; tỷ lệ giáo viên đạt chuẩn 97,4%": named as a rate it is no part of what went before. */
const OWN_RATE = pattern(String.raw`(?<!\p{L})(?<!chiếm[ \t]+)tỷ lệ(?!\p{L})`, 'u');
const OF_SUM = pattern(String.raw`^[ \t]*(?:của[ \t]+)?tổng(?!\p{L})(?![ \t]+(?:kế hoạch|dự toán|vốn))`, 'u');
const WEIGHT = pattern(
  String.raw`(?<!\p{L})tỷ trọng(?!\p{L})(?:[^,;:.\d]|,(?=[ \t]*\p{L}+[ \t]*\p{L}*[ \t]+(?:từ|đạt|chiếm|là|còn)))*$`,
  'u',
);
/** "từ 34,2% rút xuống còn 25,8%": between where it came from and where it went. */
const RISEN_OR_FALLEN = pattern(
  String.raw`^[ \t]*(?:[^,;.\d]{0,12}(?<!\p{L}))?(?:xuống|còn|lên|thành)(?:[ \t]+(?:còn|đến|tới|mức))?[ \t]*$`,
  'u',
);
const ADDED = pattern(String.raw`(?<!\p{L})thêm(?:[ \t]+được)?[ \t]*$`, 'u');
const OF_WHOLE = pattern(String.raw`^[ \t]*(?:tổng )?(?:diện tích|dân số|tổng số|giá trị)(?!\p{L})`, 'u');
/** "học lực giỏi 11,4%, khá 37,9%, yếu còn 3,5%": classes of a whole. */
const TIER = pattern(
  String.raw`(?<!\p{L})(?:giỏi|khá|trung bình|yếu|kém|xuất sắc|chưa đạt|chưa hoàn thành)[ \t]*(?:(?:đạt|còn|chiếm|là|chỉ)[ \t]*)?$`,
  'u',
);
const BREAKDOWN = pattern(String.raw`(?<!\p{L})(?:trong đó|gồm|bao gồm)(?!\p{L})`, 'u');
