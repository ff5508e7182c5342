import type { Basis, Measure } from '../contract/observation.ts';
import type { Indicator } from '../indicator/indicator.ts';
import { exact } from '../quantity/amount.ts';
import type { Quantity } from '../quantity/quantity.ts';
import { basesIn, isPlanned, type Move, movesIn } from './cues.ts';
import { type Frame, type Sentence, slice } from './frame.ts';

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

interface Clues {
  readonly move: Move | undefined;
  readonly basis: Basis | undefined;
  readonly frame: Frame;
  readonly hasRate: boolean;
  readonly hasShare: boolean;
  readonly linked: boolean;
}

/** Reads a figure by its unit, the nearest verb before it and the basis named beside it. */
export function readMeasure(frame: Frame, sentence: Sentence, indicator: Indicator | undefined): Reading {
  const { quantity } = frame;
  const clues: Clues = {
    move: moveOf(frame, sentence),
    basis: basisOf(frame, sentence),
    frame,
    hasRate: indicator?.measures.some(({ measure }) => measure === 'rate') ?? false,
    hasShare: indicator?.measures.some(({ measure }) => measure === 'share') ?? false,
    linked: indicator !== undefined,
  };
  if (quantity.of !== undefined)
    return {
      measure: 'ratio',
      value: quantity.value,
      ...(clues.basis && isPlanned(clues.basis) && { basis: clues.basis }),
    };
  return READERS[quantity.unit?.kind ?? 'count']?.(quantity, clues) ?? readAmount(quantity, clues);
}

const READERS: Partial<Record<string, (quantity: Quantity, clues: Clues) => Reading>> = {
  percent: readPercent,
  point: (quantity, { move, basis }) => signed(quantity, move, { measure: 'change', basis }),
  times: (quantity, { basis }) => ({
    measure: 'growth',
    ...mapValue(quantity, (times) => (times - 1) * 100),
    stated: quantity.value,
    ...(basis && { basis }),
  }),
};

/** Counts, money and measures: a change after "tăng" and "giảm", else a level. */
function readAmount(quantity: Quantity, { move, basis }: Clues): Reading {
  const compared = basis && !isPlanned(basis) ? basis : undefined;
  if (move === 'rise' || move === 'fall')
    return signed(quantity, move, { measure: 'change', basis: compared });
  return { measure: 'level', ...valuesOf(quantity) };
}

function readPercent(quantity: Quantity, clues: Clues): Reading {
  const { move, basis, hasRate, linked } = clues;
  if (basis && isPlanned(basis)) return readAttainment(quantity, move, basis);
  if (basis) return readComparison(quantity, move, basis, hasRate);
  if (move === 'rise' || move === 'fall')
    return hasRate
      ? signed(quantity, move, { measure: 'change' })
      : signed(quantity, move, { measure: 'growth' });
  if (move === 'exceed') return readAttainment(quantity, move, undefined);
  if (hasRate) return { measure: clues.hasShare ? 'share' : 'rate', ...valuesOf(quantity) };
  if (move === 'share' || (clues.frame.bracketed && !linked))
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
    .map((one) => exact(map(one)))
    .sort((a, b) => a - b);
  return { value: low, ...(high !== undefined && { max: high }) };
}

/** The nearest verb before the figure that is no part of a label; a bare figure in a list has its neighbour's. */
export function moveOf(frame: Frame, sentence: Sentence): Move | undefined {
  const { start } = frame.left;
  const text = slice(sentence, frame.left);
  const inLabel = (at: number) =>
    sentence.labels.some((label) => label.start <= at && at < label.end && label.end - label.start > 8);
  const cue = movesIn(text, sentence.lettering)
    .filter((one) => !inLabel(start + one.start))
    .at(-1);
  return cue?.name;
}

/** How far after the figure its basis may begin: "88,1% dự toán", "61,5% so với nghị quyết". */
const BASIS_REACH = 26;

/** The basis named after the figure, else before it ("so với năm 2018 tăng 01 vụ"). */
export function basisOf(frame: Frame, sentence: Sentence): Basis | undefined {
  const after = slice(sentence, frame.right).slice(0, 60);
  const own = basesIn(after, sentence.lettering).find(
    (cue) => cue.start <= BASIS_REACH && !/[,(]/.test(after.slice(0, cue.start)),
  );
  return own?.name ?? yearBasis(after) ?? basisBefore(frame, sentence);
}

function basisBefore(frame: Frame, sentence: Sentence): Basis | undefined {
  const before = slice(sentence, frame.left);
  const compared = /(?:^|[^\p{L}])(?:so|cao hơn|thấp hơn|vượt|cung ky)(?=[^\p{L}])/u.exec(before);
  if (!compared) return undefined;
  const rest = before.slice(compared.index);
  return basesIn(rest, sentence.lettering)[0]?.name ?? yearBasis(rest);
}

/** "so với năm 2018": the year before is the same period, any other an earlier one (settled with the period). */
function yearBasis(text: string): Basis | undefined {
  return /^[ \t]*(?:so|gấp|cao hơn|thấp hơn)?[^,;(]{0,16}năm[ \t]+\d{4}/u.test(text) &&
    /(?:so|hơn|gấp|lần)[ \t]/u.test(text.slice(0, 16))
    ? 'same-period'
    : undefined;
}
