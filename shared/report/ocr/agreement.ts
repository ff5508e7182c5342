import type { Observation } from '../../contract/observation.ts';

/** Whether figures about one thing make one another; `undefined` where they cannot be compared. */
export type Agreement = 'fits' | 'contradicts' | undefined;

/**
 * Compares result, goal and percentage of one sentence or row: "kế hoạch 8,37, thực hiện 4,2, đạt 50,17%", or
 * "17/19 khóm, đạt 89,5%". A misread digit in one of them shows; a comma that two of them lost does not.
 */
export function agreementOf(figures: readonly Observation[]): Agreement {
  const [result, goal, ...others] = pairIn(figures);
  const [percentage, ...more] = others.filter(({ unit }) => unit === '%');
  if (!result || !goal || goal.value === 0 || !percentage || more.length > 0) return undefined;
  if ([result, goal, percentage].some(({ bound }) => bound !== '=')) return undefined;
  const share = (100 * result.value) / goal.value;
  const off = share * roundingOf(result) + Math.max(LEAST_OFF, percentage.value * roundingOf(percentage));
  return Math.abs(share - percentage.value) <= off ? 'fits' : 'contradicts';
}

type Told = Pick<Observation, 'value' | 'unit' | 'bound' | 'source'>;

/** Percentages are cut off as often as rounded, and taken of figures that were not rounded yet. */
const LEAST_OFF = 0.06;

/** The share of a figure that may have been rounded away: of "4,2" half a tenth, of "7" nothing, unless it is a percentage. */
function roundingOf({ value, unit, source }: Told): number {
  const [number = '', decimals = ''] = /\d+(?:[.,](\d{1,2})(?!\d))?/u.exec(source.exact) ?? [];
  const written = Number(number.replace(',', '.'));
  if (value === 0 || written === 0 || (decimals === '' && unit !== '%')) return 0;
  return 0.5 / 10 ** decimals.length / written;
}

/** The result, what it is measured by, and the figures that are neither; nothing where either is told twice. */
function pairIn(figures: readonly Observation[]): readonly Told[] {
  const ratios = figures.filter(({ of }) => of !== undefined);
  const [ratio] = ratios;
  if (ratio?.of !== undefined && ratios.length === 1) {
    const others = figures.filter((one) => one !== ratio);
    return [ratio, { ...ratio, value: ratio.of }, ...others];
  }
  const goals = figures.filter(({ measure }) => measure === 'target');
  const [goal] = goals;
  const results = figures.filter(
    ({ measure, unit }) => unit === goal?.unit && (measure === 'level' || measure === 'rate'),
  );
  const [result] = results;
  if (!goal || !result || goals.length > 1 || results.length > 1) return [];
  return [result, goal, ...figures.filter((one) => one !== goal && one !== result)];
}
