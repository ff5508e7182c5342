import type { Span } from '../../contract/span.ts';
import { inside } from '../../document/inside.ts';
import { exact } from '../../quantity/amount.ts';
import { readNumeral, settleNumeral } from '../../quantity/numeral.ts';
import type { Quantity } from '../../quantity/quantity.ts';
import type { CellUnit } from './cell-unit.ts';

/** A figure of a table, in the unit that it stands for. */
export interface CellFigure extends Quantity {
  /** The cell gives it a sign of its own: "+1,2". */
  readonly signed?: true;
}

/** A number alone in its cell, with a sign or as X/Y; accounts write −12 as "(12)". */
const NUMBER =
  /^\s*(?:(?<sign>[-–+(])\s*)?(?<digits>\d[\d.,]*)(?:\s*\/\s*(?<of>\d[\d.,]*))?\s*(?:%\s*)?(?:(?<shut>\))\s*)?$/u;

/** The figures of a cell: the number that it is, or those that were found in its words. */
export function figuresOf(
  cell: Span,
  unit: CellUnit | undefined,
  text: string,
  quantities: readonly Quantity[],
): readonly CellFigure[] {
  const written = text.slice(cell.start, cell.end);
  const { sign = '', shut = '', digits, of } = NUMBER.exec(written)?.groups ?? {};
  const number = digits === undefined ? undefined : numberOf(digits, unit);
  const whole = of === undefined ? undefined : numberOf(of, unit);
  const isWhole = (sign === '(') === (shut === ')') && (of === undefined || whole);
  if (digits === undefined || !number || !isWhole)
    return inside(quantities, cell).map((one) => (one.unit || one.unknownNoun ? one : inUnit(one, unit)));
  const start = cell.start + written.indexOf(digits);
  const isBelow = sign !== '' && sign !== '+';
  return [
    {
      ...number,
      start,
      end: cell.start + written.lastIndexOf(of ?? digits) + (of ?? digits).length,
      value: isBelow ? -number.value : number.value,
      ...(whole && { of: whole.value }),
      ...(sign !== '' && { signed: true }),
      bound: '=',
      hedgeStart: start,
    },
  ];
}

function numberOf(
  digits: string,
  measured: CellUnit | undefined,
): Pick<Quantity, 'value' | 'other' | 'unit'> | undefined {
  const shape = readNumeral(digits);
  if (!shape) return undefined;
  const { unit, multiplier } = measured ?? { unit: undefined, multiplier: 1 };
  const { value, other } = settleNumeral(shape, unit?.kind, multiplier >= 1_000);
  return {
    value: exact(value * multiplier),
    ...(unit && { unit }),
    ...(other !== undefined && { other: exact(other * multiplier) }),
  };
}

/** "trên 92,5" in a column of percentages, "khoảng 7.000" in one of millions of đồng. */
function inUnit(quantity: Quantity, measured: CellUnit | undefined): Quantity {
  if (!measured) return quantity;
  const { unit, multiplier } = measured;
  const times = (one: number) => exact(one * multiplier);
  const { value, max, of, other } = quantity;
  return {
    ...quantity,
    unit,
    value: times(value),
    ...(max !== undefined && { max: times(max) }),
    ...(of !== undefined && { of: times(of) }),
    ...(other !== undefined && { other: times(other) }),
  };
}
