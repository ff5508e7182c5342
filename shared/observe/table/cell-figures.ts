import type { Span } from '../../contract/span.ts';
import type { Block } from '../../document/document.ts';
import { inside } from '../../document/inside.ts';
import { exact } from '../../quantity/amount.ts';
import { type DecimalMark, readNumeral, settleNumeral } from '../../quantity/numeral.ts';
import type { Quantity } from '../../quantity/quantity.ts';
import { type CellUnit, PERCENT } from './cell-unit.ts';

/** A figure of a table, in the unit that it stands for. */
export interface CellFigure extends Quantity {
  /** The cell gives it a sign of its own: "+1,2". */
  readonly signed?: true;
}

/** A number alone in its cell, with a sign, a percentage's or as X/Y; accounts write −12 as "(12)". */
const NUMBER =
  /^\s*(?:(?<sign>[-–+(])\s*)?(?<digits>\d[\d.,]*)(?:\s*\/\s*(?<of>\d[\d.,]*))?\s*(?:(?<percent>%)\s*)?(?:(?<shut>\))\s*)?$/u;
/** "06/2025", "2024/2025": no count of as many. */
const MONTH_OR_YEARS = /^\s*(?:0?[1-9]|1[0-2]|(?:19|20)\d{2})\s*\/\s*(?:19|20)\d{2}\s*$/u;

/** Numbers of spreadsheets as programs write them: "8000", "91.4", "480.5"; as people do: "8.000", "91,4". */
const BY_SOFTWARE = {
  ungrouped: /^\d{4,}(?:\.\d+)?%?$/u,
  decimal: /^-?\d+\.(?:\d{1,2}|\d{4,})%?$/u,
} as const;
const BY_PEOPLE = /^-?\d[\d.]*,\d|^-?[1-9]\d{0,2}(?:\.\d{3}){2,}$/u;

/** The mark before decimals in a table: a dot where its long numbers have no marks for thousands, and decimals a dot. */
export function decimalMarkIn(rows: readonly Block[], text: string): DecimalMark {
  const written = rows.flatMap(({ cells = [] }) =>
    cells.map(({ start, end }) => text.slice(start, end).trim()),
  );
  const has = (numbers: RegExp) => written.some((one) => numbers.test(one));
  return has(BY_SOFTWARE.ungrouped) && has(BY_SOFTWARE.decimal) && !has(BY_PEOPLE) ? '.' : ',';
}

/** The figures of a cell: the number that it is, or those that were found in its words. */
export function figuresOf(
  cell: Span,
  unit: CellUnit | undefined,
  text: string,
  quantities: readonly Quantity[],
  decimalMark: DecimalMark = ',',
): readonly CellFigure[] {
  const written = text.slice(cell.start, cell.end);
  if (MONTH_OR_YEARS.test(written)) return [];
  const { sign = '', shut = '', digits, of, percent } = NUMBER.exec(written)?.groups ?? {};
  const measured = percent ? PERCENT : unit;
  const number = digits === undefined ? undefined : numberOf(digits, measured, decimalMark);
  const whole = of === undefined ? undefined : numberOf(of, measured, decimalMark);
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
  decimalMark: DecimalMark,
): Pick<Quantity, 'value' | 'other' | 'unit'> | undefined {
  const shape = readNumeral(digits, decimalMark);
  if (!shape) return undefined;
  const { unit, multiplier } = measured ?? { unit: undefined, multiplier: 1 };
  const settled = settleNumeral(shape, unit?.kind, multiplier >= 1_000);
  const { value } = settled;
  const other = decimalMark === '.' ? undefined : settled.other; // the table has shown how it is meant
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
