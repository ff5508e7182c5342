import { describe, expect, it } from 'vitest';
import { fold } from '../../../shared/document/fold.ts';
import { CATALOGUE } from '../../../shared/indicator/catalogue.ts';
import type { Indicator } from '../../../shared/indicator/indicator.ts';
import { COUNTING_NOUNS, MEASURE_UNITS, PER } from '../../../shared/quantity/units.ts';
import { readFigures } from '../observation/read-figures.ts';

/** How a unit is written, from the tables that read it: "VND/person/a" is "đồng/người/năm". */
function written(unit: string): string {
  const [code = '', ...pers] = unit.split('/');
  const rows = [...MEASURE_UNITS, ...COUNTING_NOUNS];
  if (unit === 'visit') return 'lượt'; // its first form, "lượt khách", is of tourists alone
  const whole = rows.find((row) => row.code === unit)?.forms[0];
  if (whole !== undefined) return whole;
  const forms = [
    rows.find((row) => row.code === code)?.forms[0],
    ...pers.map((per) => PER.find((row) => row.code === per)?.forms[0]),
  ];
  return forms.join('/');
}

/** A whole number inside the range of the indicator's first measure, of one to three digits where it can be. */
function plausible({ measures }: Indicator): number {
  const { min = 0, max = 100 } = measures[0]?.plausible ?? {};
  return (
    [37, 88, 97, 240, 6, 2_300, 45_000, 12_000_000, 3_500_000_000].find((one) => one >= min && one <= max) ??
    Math.ceil(min)
  );
}

/** The label as a clause with a figure: in its slot, else after a colon. */
function clauseWith(label: string, indicator: Indicator): string {
  const value = plausible(indicator);
  const unit = indicator.measures[0]?.unit ?? '';
  const words = label.replaceAll('…', 'đã rà soát');
  const isCountOfRate = unit === '%' && label.includes('#'); // "5/6 khóm … văn hóa"
  const number = indicator.onlyAsRatio || isCountOfRate ? `${value}/${value + 3}` : String(value);
  return label.includes('#') ? `${words.replaceAll('#', number)}.` : `${words}: ${number} ${written(unit)}.`;
}

const sharing = (label: string): readonly string[] =>
  CATALOGUE.filter(({ labels }) => labels.some((one) => fold(one) === fold(label))).map(({ id }) => id);

describe.each(CATALOGUE.map((indicator) => [indicator.id, indicator] as const))('%s', (id, indicator) => {
  it.each(indicator.labels)('is named by “%s”', (label) => {
    const clause = clauseWith(label, indicator);
    const named = readFigures(clause).map((figure) => figure.indicator);
    expect(
      named.some((one) => one === id || (one !== null && sharing(label).includes(one))),
      `${clause} → ${named}`,
    ).toBe(true);
  });
});
