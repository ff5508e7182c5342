import type { Basis } from '../../contract/observation.ts';
import type { Span } from '../../contract/span.ts';
import type { Block } from '../../document/document.ts';
import { type Lettering, pattern } from '../../document/lettering.ts';
import type { Page } from '../../document/page.ts';
import { basesIn, isPlanned } from '../cues.ts';
import { type CellUnit, unitNamedIn } from './cell-unit.ts';

/** What the figures of a column are. */
export type Role =
  | { readonly role: 'number' } // STT
  | { readonly role: 'label' } // Chỉ tiêu
  | { readonly role: 'unit' } // Đơn vị tính
  | { readonly role: 'plan' } // Kế hoạch năm 2024
  | { readonly role: 'result' } // Thực hiện 6 tháng
  | { readonly role: 'attainment'; readonly basis?: Basis } // % so kế hoạch
  | { readonly role: 'index'; readonly basis: Basis } // % so cùng kỳ (cùng kỳ = 100)
  | { readonly role: 'other' };

export interface Column {
  /** The cells above the column, from the top: "Thực hiện (triệu đồng)", "6 tháng". */
  readonly headers: readonly Span[];
  readonly is: Role;
  /** The unit that a header names for the whole column. */
  readonly unit?: CellUnit;
}

/** The header of a table, and the rows under it. */
export interface Header {
  readonly columns: readonly Column[];
  readonly body: readonly Block[];
}

const NUMBER = pattern(String.raw`^(?:stt|tt|số tt|số thứ tự|#)$`, 'u');
const LABEL = pattern(
  String.raw`^(?:tên |các )?(?:chỉ tiêu|nội dung|danh mục|lĩnh vực|tên chỉ tiêu)(?!\p{L}).{0,40}$`,
  'u',
);
const UNIT = pattern(String.raw`^(?:đvt|đơn vị|đơn vị tính|đv tính|đv)\.?$`, 'u');
const PERCENT = pattern(String.raw`%|tỷ lệ|đạt so|so với|so sánh`, 'u');
const PLAN = pattern(
  String.raw`kế hoạch|(?<!\p{L})kh(?!\p{L})|nghị quyết|(?<!\p{L})nq(?!\p{L})|dự toán|mục tiêu|chỉ tiêu giao|giao|chỉ tiêu năm`,
  'u',
);
const RESULT = pattern(
  String.raw`thực hiện|kết quả|ước|lũy kế|luỹ kế|cộng dồn|đạt được|số liệu|(?<!\p{L})th(?!\p{L})|năm \d{4}|cùng kỳ|quý|tháng`,
  'u',
);

/** A header has two rows, seldom three. */
const MOST_HEADER_ROWS = 3;

/**
 * The columns that the header rows declare; `undefined` where no row is the header of an indicator table. A header
 * cell that is merged over several columns is empty but in the first of them.
 */
export function headerOf(rows: readonly Block[], { plain, lettering }: Page): Header | undefined {
  for (let top = 0; top < rows.length; top++) {
    const cells = rows[top]?.cells ?? [];
    if (!cells.some((cell) => LABEL[lettering].test(wordsOf(cell, plain)))) continue;
    const height = headerHeight(rows.slice(top, top + MOST_HEADER_ROWS), plain);
    const columns = columnsOf(rows.slice(top, top + height), plain, lettering);
    const has = (role: Role['role']) => columns.some(({ is }) => is.role === role);
    if (has('label') && (has('result') || has('plan'))) return { columns, body: rows.slice(top + height) };
  }
  return undefined;
}

const wordsOf = ({ start, end }: Span, plain: string): string => plain.slice(start, end).trim();

/** A row under the first belongs to the header if its first cell is empty and no cell is a figure. */
function headerHeight(rows: readonly Block[], plain: string): number {
  const goesOn = ({ cells = [] }: Block): boolean =>
    cells.length > 0 &&
    wordsOf(cells[0] ?? { start: 0, end: 0 }, plain) === '' &&
    !cells.some((cell) => /^[-+]?\d[\d.,]*%?$/u.test(wordsOf(cell, plain)));
  const body = rows.findIndex((row, i) => i > 0 && !goesOn(row));
  return body < 0 ? rows.length : body;
}

function columnsOf(header: readonly Block[], plain: string, lettering: Lettering): readonly Column[] {
  const width = Math.max(...header.map(({ cells }) => cells?.length ?? 0));
  return Array.from({ length: width }, (_, column): Column => {
    const headers = header.flatMap((row, i) => headerCell(row, column, i + 1 < header.length, plain) ?? []);
    const words = headers.map((cell) => wordsOf(cell, plain)).join(' ');
    const unit = headers
      .map((cell) => unitNamedIn(cell, plain, lettering))
      .find((found) => found !== undefined);
    return { headers, is: roleOf(words, lettering), ...(unit && { unit }) };
  });
}

/** The cell over a column; in a row with rows under it, an empty one belongs to the merged cell left of it. */
function headerCell(
  { cells = [] }: Block,
  column: number,
  isAbove: boolean,
  plain: string,
): Span | undefined {
  const filled = (at: number) => cells[at] !== undefined && wordsOf(cells[at], plain) !== '';
  if (filled(column)) return cells[column];
  if (!isAbove) return undefined;
  let left = column;
  while (left > 0 && !filled(left)) left--;
  return filled(left) && left > 0 ? cells[left] : undefined;
}

function roleOf(header: string, lettering: Lettering): Role {
  const says = (words: typeof NUMBER) => words[lettering].test(header);
  if (says(NUMBER)) return { role: 'number' };
  if (says(UNIT)) return { role: 'unit' };
  if (says(PERCENT)) return comparisonOf(header, lettering);
  if (says(LABEL)) return { role: 'label' };
  if (says(PLAN)) return { role: 'plan' };
  return says(RESULT) ? { role: 'result' } : { role: 'other' };
}

function comparisonOf(header: string, lettering: Lettering): Role {
  const basis = basesIn(header, lettering).find(({ name }) => name !== undefined)?.name;
  if (!basis) return { role: 'attainment' };
  return isPlanned(basis) ? { role: 'attainment', basis } : { role: 'index', basis };
}
