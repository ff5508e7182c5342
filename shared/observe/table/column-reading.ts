import type { Indicator } from '../../indicator/indicator.ts';
import type { Reading } from '../read-measure.ts';
import type { CellFigure } from './cell-figures.ts';
import type { CellUnit } from './cell-unit.ts';
import type { Column } from './columns.ts';

/**
 * What a figure of a column is; one in a unit that the column's header does not speak of is a result.
 *
 * @param rowUnit what the row is measured in: the change of a rate is in points, that of a count a percentage
 */
export function columnReading(
  { value, max, of, unit, signed }: CellFigure,
  { is }: Column,
  indicator: Indicator | undefined,
  rowUnit: CellUnit | undefined,
): Reading {
  const isPercent = unit?.kind === 'percent';
  const hasRate = indicator?.measures.some(({ measure }) => measure === 'rate');
  const ofRate = rowUnit ? rowUnit.unit.kind === 'percent' : (hasRate ?? false);
  const values = { value, ...(max !== undefined && { max }) };
  const moved = ofRate ? 'change' : 'growth';
  if (is.role === 'change')
    return { measure: isPercent ? moved : 'change', ...values, ...(is.basis && { basis: is.basis }) };
  if (isPercent && of === undefined) {
    if (is.role === 'growth') return { measure: moved, ...values, ...(is.basis && { basis: is.basis }) };
    if (is.role === 'attainment')
      return { measure: 'plan-attainment', ...values, ...(is.basis && { basis: is.basis }) };
    if (is.role === 'index' && signed) return { measure: moved, ...values, basis: is.basis }; // "+5,2"
    if (is.role === 'index')
      return { measure: 'growth', value: Number((value - 100).toFixed(9)), stated: value, basis: is.basis };
  }
  const level = of !== undefined ? 'ratio' : !isPercent ? 'level' : (hasRate ?? true) ? 'rate' : 'share';
  return is.role === 'plan'
    ? { measure: 'target', targetKind: level, ...values }
    : { measure: level, ...values };
}
