import type { Span } from '../../contract/span.ts';
import type { Block } from '../../document/document.ts';
import type { Page } from '../../document/page.ts';
import { type Indicator, isIndicator } from '../../indicator/indicator.ts';
import { exact } from '../../quantity/amount.ts';
import { readNumeral, settleNumeral } from '../../quantity/numeral.ts';
import type { Quantity } from '../../quantity/quantity.ts';
import type { Draft } from '../draft.ts';
import { type Frame, type Sentence, sentenceOf } from '../frame.ts';
import type { Reading } from '../read-measure.ts';
import { canMeasure } from '../unit-fit.ts';
import { type CellUnit, PERCENT, unitAt, unitNamedIn } from './cell-unit.ts';
import { type Column, headerOf } from './columns.ts';

/** One row of figures, each cell read by what its column's header says. */
export interface TableDraft extends Draft {
  /** The figure's column and all columns of its table: their headers name the times. */
  readonly column: Column;
  readonly columns: readonly Column[];
  readonly text: string;
}

/**
 * Reads the rows of one table; `undefined` where no row is a header that names its columns.
 *
 * @param caption the unit that the line above the table names for all of it
 */
export function readTable(
  rows: readonly Block[],
  page: Page,
  caption: CellUnit | undefined,
): readonly TableDraft[] | undefined {
  const header = headerOf(rows, page);
  return header?.body.flatMap((row) => readRow(row, header.columns, page, caption));
}

/** Beyond, labels are not looked for: no row that people write is longer. */
const LONGEST_ROW = 4_000;

function readRow(
  row: Block,
  columns: readonly Column[],
  page: Page,
  caption: CellUnit | undefined,
): readonly TableDraft[] {
  const { plain, lettering } = page;
  const cellOf = (role: Column['is']['role']) => row.cells?.[columns.findIndex(({ is }) => is.role === role)];
  const name = cellOf('label');
  if (!name) return [];
  const unitCell = cellOf('unit');
  const ownUnit =
    (unitCell && unitAt(plain, unitCell.start, lettering)) ?? unitNamedIn(name, plain, lettering);
  const sentence = sentenceOf({ ...row, end: Math.min(row.end, row.start + LONGEST_ROW) }, page, []);
  return columns.flatMap((column, i) => {
    const cell = row.cells?.[i];
    const quantity = cell && quantityOf(cell, column, ownUnit ?? column.unit ?? caption, plain);
    if (!quantity) return [];
    return [draftOf(quantity, column, { row, name, sentence, columns })];
  });
}

function quantityOf(
  cell: Span,
  { is }: Column,
  measured: CellUnit | undefined,
  text: string,
): Quantity | undefined {
  if (is.role !== 'plan' && is.role !== 'result' && is.role !== 'attainment' && is.role !== 'index')
    return undefined;
  const written = text.slice(cell.start, cell.end);
  const digits = /^\s*(\d[\d.,]*)\s*(%?)\s*$/u.exec(written);
  const shape = digits?.[1] ? readNumeral(digits[1]) : undefined;
  if (!digits?.[1] || !shape) return undefined;
  const { unit, multiplier } =
    is.role === 'plan' || is.role === 'result' ? (measured ?? { unit: undefined, multiplier: 1 }) : PERCENT;
  const numeral = settleNumeral(shape, unit?.kind, multiplier >= 1_000);
  const start = cell.start + written.indexOf(digits[1]);
  return {
    start,
    end: start + digits[1].length,
    value: exact(numeral.value * multiplier),
    ...(unit && { unit }),
    ...(numeral.other !== undefined && { other: exact(numeral.other * multiplier) }),
    bound: '=',
    hedgeStart: start,
  };
}

interface Row {
  readonly row: Block;
  readonly name: Span;
  readonly sentence: Sentence;
  readonly columns: readonly Column[];
}

function draftOf(quantity: Quantity, column: Column, { row, name, sentence, columns }: Row): TableDraft {
  const frame: Frame = {
    quantity,
    place: 0,
    left: name,
    right: { start: quantity.end, end: quantity.end },
    bracketed: false,
  };
  const found = labelled(sentence, name, quantity);
  return {
    frame,
    sentence,
    block: row,
    column,
    columns,
    text: sentence.text,
    ...(found && { indicator: found.indicator }),
    label: found?.label ?? sentence.text.slice(name.start, name.end).trim(),
    strength: found ? 0.95 : 0.5,
    reading: readingOf(quantity, column, found?.indicator),
  };
}

/** The longest label in the name cell that the row's unit fits. */
function labelled(
  sentence: Sentence,
  name: Span,
  quantity: Quantity,
): { readonly indicator: Indicator; readonly label: string } | undefined {
  const inName = sentence.labels
    .filter(({ start, end }) => start >= name.start && end <= name.end)
    .sort((a, b) => b.length - a.length);
  for (const how of ['own', 'derived'] as const)
    for (const { entries } of inName)
      for (const { thing, label } of entries)
        if (isIndicator(thing) && canMeasure(thing, quantity, how)) return { indicator: thing, label };
  return undefined;
}

function readingOf({ value, unit }: Quantity, { is }: Column, indicator: Indicator | undefined): Reading {
  const isRate =
    unit?.kind === 'percent' && (indicator?.measures.some(({ measure }) => measure === 'rate') ?? true);
  if (is.role === 'plan') return { measure: 'target', targetKind: isRate ? 'rate' : 'level', value };
  if (is.role === 'attainment')
    return { measure: 'plan-attainment', value, ...(is.basis && { basis: is.basis }) };
  if (is.role === 'index')
    return { measure: 'growth', value: Number((value - 100).toFixed(9)), stated: value, basis: is.basis };
  return { measure: isRate ? 'rate' : 'level', value };
}
