import { type CellObject, utils, type WorkSheet } from '@e965/xlsx';
import { LIMITS } from '../../contract/limits.ts';
import { PermanentError } from '../../contract/permanent-error.ts';
import type { Piece } from '../assemble.ts';
import { kindOfLine } from '../line-kind.ts';
import { cellText } from './cell-text.ts';

interface SheetRow {
  readonly number: number;
  readonly cells: ReadonlyMap<number, string>;
}

/**
 * The rows of a sheet that hold something, without the columns that hold nothing. Rows of one cell above the
 * table are its title; a merged cell stands in the first of those that it covers.
 */
export function sheetPieces(sheet: WorkSheet, name: string, table: number): readonly Piece[] {
  const rows = rowsOf(sheet);
  const columns = [...new Set(rows.flatMap(({ cells }) => [...cells.keys()]))].toSorted((a, b) => a - b);
  if (rows.length > LIMITS.sheetRows || columns.length > LIMITS.sheetColumns)
    throw new PermanentError('too-complex', `a sheet of ${rows.length} rows and ${columns.length} columns`);
  const head = rows.findIndex(({ cells }) => cells.size > 1);
  return rows.map(({ number, cells }, i): Piece => {
    const [first = 0] = cells.keys();
    if (head < 0 || i < head) {
      const [text = ''] = cells.values();
      return { kind: kindOfLine(text, i === 0), text, place: placeOf(name, number, first) };
    }
    return {
      kind: 'table-row',
      table,
      cells: columns.map((column) => cells.get(column) ?? ''),
      place: placeOf(name, number, columns[0] ?? 0),
    };
  });
}

const placeOf = (sheet: string, row: number, column: number) => ({
  sheet,
  cell: utils.encode_cell({ r: row, c: column }),
});

/** The library keeps rows and cells in arrays with gaps, so that one far cell costs nothing: only what is there is visited. */
function rowsOf({ '!data': data = [] }: WorkSheet): readonly SheetRow[] {
  return placesIn(data).flatMap((number): readonly SheetRow[] => {
    const row: readonly CellObject[] = data[number] ?? [];
    const cells = new Map<number, string>();
    for (const column of placesIn(row)) {
      const text = row[column] ? cellText(row[column]) : '';
      if (text !== '') cells.set(column, text);
    }
    return cells.size > 0 ? [{ number, cells }] : [];
  });
}

const placesIn = (array: readonly unknown[]): readonly number[] => Object.keys(array).map(Number);
