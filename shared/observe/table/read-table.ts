import type { Span } from '../../contract/span.ts';
import type { Block } from '../../document/document.ts';
import type { Page } from '../../document/page.ts';
import { type Indicator, isIndicator } from '../../indicator/indicator.ts';
import type { DecimalMark } from '../../quantity/numeral.ts';
import type { Quantity } from '../../quantity/quantity.ts';
import type { Draft } from '../draft.ts';
import { type Frame, type Sentence, sentenceOf } from '../frame.ts';
import { unitByThing } from '../meant-unit.ts';
import { lettersOf } from '../own-label.ts';
import { canMeasure } from '../unit-fit.ts';
import { type CellFigure, decimalMarkIn, figuresOf } from './cell-figures.ts';
import { type CellUnit, PERCENT, unitAt, unitNamedIn } from './cell-unit.ts';
import { columnReading } from './column-reading.ts';
import type { Column } from './columns.ts';

/** One row of figures, each cell read by what its column's header says. */
export interface TableDraft extends Draft {
  /** The figure's column and all columns of its table: their headers name the times. */
  readonly column: Column;
  readonly columns: readonly Column[];
  readonly text: string;
}

export interface TableRead {
  readonly drafts: readonly TableDraft[];
  /** What the columns say nothing of, to be read as sentences: remarks, and rows without a figure of a column. */
  readonly prose: readonly Block[];
}

/**
 * Reads rows by the columns of their header. A cell that is no figure alone ("trên 92,5%", "4,2 tỷ đồng") is read by
 * the figures that were found in it.
 *
 * @param caption the unit that the line above the table names for all of it
 */
export function readTable(
  { columns, body }: { readonly columns: readonly Column[]; readonly body: readonly Block[] },
  page: Page,
  quantities: readonly Quantity[],
  caption: CellUnit | undefined,
): TableRead {
  const figures = { quantities, decimalMark: decimalMarkIn(body, page.plain) };
  const rows = body.map((row) => ({ row, drafts: readRow(row, columns, page, figures, caption) }));
  return {
    drafts: rows.flatMap(({ drafts }) => drafts),
    prose: rows.flatMap(({ row, drafts }) => (drafts.length > 0 ? remarksOf(row, columns) : [row])),
  };
}

/** Beyond, labels are not looked for: no row that people write is longer. */
const LONGEST_ROW = 4_000;

function readRow(
  row: Block,
  columns: readonly Column[],
  page: Page,
  {
    quantities,
    decimalMark,
  }: { readonly quantities: readonly Quantity[]; readonly decimalMark: DecimalMark },
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
    if (!cell || !MEASURING.has(column.is.role)) return [];
    return figuresOf(cell, unitOf(column, ownUnit, caption), plain, quantities, decimalMark).map((quantity) =>
      draftOf(quantity, column, { row, unit: ownUnit, name, sentence, columns }),
    );
  });
}

/** Roles of columns whose cells are figures of the row. */
const MEASURING: ReadonlySet<Column['is']['role']> = new Set<Column['is']['role']>([
  ...(['plan', 'result', 'attainment', 'index', 'growth', 'change'] as const),
]);

/** The cells of a row that its header says nothing of. */
const remarksOf = ({ cells = [], place }: Block, columns: readonly Column[]): readonly Block[] =>
  cells
    .filter((cell, i) => cell.end > cell.start && (columns[i]?.is.role ?? 'other') === 'other')
    .map(({ start, end }) => ({ kind: 'paragraph', start, end, place }));

/** A column of percentages is one whatever the row is measured in; else the row's own unit goes first. */
function unitOf(
  { is, unit }: Column,
  own: CellUnit | undefined,
  caption: CellUnit | undefined,
): CellUnit | undefined {
  if (is.role === 'attainment' || is.role === 'index' || is.role === 'growth') return PERCENT;
  return unit?.unit.kind === 'percent' ? unit : (own ?? unit ?? caption);
}

interface Row {
  readonly row: Block;
  readonly unit: CellUnit | undefined;
  readonly name: Span;
  readonly sentence: Sentence;
  readonly columns: readonly Column[];
}

function draftOf(
  figure: CellFigure,
  column: Column,
  { row, unit, name, sentence, columns }: Row,
): TableDraft {
  const found = labelled(sentence, name, figure);
  const quantity = unitByThing(figure, found?.indicator);
  const frame: Frame = {
    quantity,
    place: 0,
    left: name,
    right: { start: quantity.end, end: quantity.end },
    bracketed: false,
  };
  return {
    frame,
    sentence,
    block: row,
    column,
    columns,
    text: sentence.text,
    ...(found && { indicator: found.indicator }),
    label: found?.label ?? nameOf(row, name, sentence),
    strength: found ? 0.95 : 0.5,
    reading: columnReading(quantity, column, found?.indicator, unit),
  };
}

/** The row's name, which rows of totals have in their first cell: "Tổng cộng". */
function nameOf({ cells = [] }: Block, name: Span, sentence: Sentence): string {
  const words = [name, ...cells].map((cell) => lettersOf(cell, sentence).trim());
  return words.find((word) => word !== '') ?? '';
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
