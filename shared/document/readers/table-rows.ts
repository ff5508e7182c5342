import { PermanentError } from '../../contract/permanent-error.ts';
import { type Piece, type Row, textOf } from '../assemble.ts';

/** A cell of a table in markup: what stands in it and how many columns and rows it covers. */
export interface Cell {
  readonly pieces: Piece[];
  readonly columns: number;
  readonly rows: number;
}

/** A table of so few rows and no figure only lays out the page: "UBND PHƯỜNG … | CỘNG HÒA XÃ HỘI …". */
const MOST_LAYOUT_ROWS = 3;
const FIGURE = /^[-+~<>]?\s*\d[\d.,]*(?:\s*%)?$/u;
/** A cell that claims to cover more is not believed. */
const MOST_COVERED = 50;
const MOST_COLUMNS = 500;

/**
 * The rows of a table, each with a cell in every column that it reaches; a table that only lays out the page
 * gives what stands in its cells instead.
 */
export function tablePieces(cells: readonly (readonly Cell[])[], table: number): readonly Piece[] {
  const grid = gridOf(cells);
  if (isLayout(cells, grid)) return cells.flat().flatMap(({ pieces }) => pieces);
  const rows = grid.filter((row) => row.some((cell) => cell !== ''));
  const head = rows.findIndex((row) => row.filter((cell) => cell !== '').length > 1);
  return [
    ...rows.slice(0, head).map((row): Piece => ({ kind: 'paragraph', text: row.join('') })),
    ...rows.slice(head).map((row): Row => ({ kind: 'table-row', cells: row, table })),
  ];
}

function isLayout(cells: readonly (readonly Cell[])[], grid: readonly (readonly string[])[]): boolean {
  if (cells.flat().some(({ pieces }) => pieces.some(({ kind }) => kind === 'table-row'))) return true;
  if (grid.every((row) => row.filter((cell) => cell !== '').length < 2)) return true;
  return grid.length <= MOST_LAYOUT_ROWS && !grid.flat().some((cell) => FIGURE.test(cell));
}

/** Cells that cover several columns or rows leave empty ones, so that figures stay under their headers. */
function gridOf(cells: readonly (readonly Cell[])[]): readonly (readonly string[])[] {
  const covered: number[] = [];
  return cells.map((row) => {
    const line: string[] = [];
    const skipCovered = () => {
      while ((covered[line.length] ?? 0) > 0) {
        covered[line.length] = (covered[line.length] ?? 0) - 1;
        line.push('');
      }
    };
    for (const cell of row) {
      skipCovered();
      for (let i = 0; i < Math.min(cell.columns, MOST_COVERED); i++) {
        covered[line.length] = Math.min(cell.rows, MOST_COVERED) - 1;
        line.push(i === 0 ? cell.pieces.map(textOf).join(' ') : '');
      }
    }
    skipCovered();
    if (line.length > MOST_COLUMNS) throw new PermanentError('too-complex', `${line.length} columns`);
    return line;
  });
}
