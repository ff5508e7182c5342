import type { Basis } from '../../contract/observation.ts';
import type { Span } from '../../contract/span.ts';
import type { Block } from '../../document/document.ts';
import { type Lettering, pattern } from '../../document/lettering.ts';
import type { Page } from '../../document/page.ts';
import { basesIn, isPlanned } from '../cues.ts';
import { type CellUnit, PERCENT, unitNamedIn } from './cell-unit.ts';

/** What the figures of a column are. */
export type Role =
  | { readonly role: 'number' } // STT, Mã số
  | { readonly role: 'label' } // Chỉ tiêu
  | { readonly role: 'unit' } // Đơn vị tính
  | { readonly role: 'plan' } // Kế hoạch năm 2024
  | { readonly role: 'result' } // Thực hiện 6 tháng
  | { readonly role: 'attainment'; readonly basis?: Basis } // % so kế hoạch
  | { readonly role: 'index'; readonly basis: Basis } // % so cùng kỳ (cùng kỳ = 100)
  | { readonly role: 'growth' | 'change'; readonly basis?: Basis } // Tăng, giảm so cùng kỳ (%); Tăng (+), giảm (-)
  | { readonly role: 'other' }; // Ghi chú, and what the header does not say

export interface Column {
  /** The cells above the column, from the top: "Thực hiện (triệu đồng)", "6 tháng". */
  readonly headers: readonly Span[];
  readonly is: Role;
  /** The unit that a header names for the whole column. */
  readonly unit?: CellUnit;
}

const NUMBER = pattern(String.raw`^(?:stt|tt|số tt|số thứ tự|mã|mã số|#)$`, 'u');
const LABEL = pattern(
  String.raw`^(?:tên |các )?(?:chỉ tiêu|nội dung|danh mục|lĩnh vực|tên chỉ tiêu)(?!\p{L}).{0,40}$`,
  'u',
);
const LABEL_ALONE = pattern(String.raw`^(?:tên |các )?(?:chỉ tiêu|nội dung|danh mục|lĩnh vực)$`, 'u');
const UNIT = pattern(String.raw`^(?:đvt|đơn vị|đơn vị tính|đv tính|đv)\.?$`, 'u');
const MOVING = pattern(String.raw`(?<!\p{L})(?:tăng|giảm)(?!\p{L})|\+/-|±`, 'u');
const COMPARING = pattern(String.raw`%|tỷ lệ|đạt so|so với|so sánh`, 'u');
/** Without a basis: "Tỷ lệ đạt", not "Tỷ lệ (%)". */
const ATTAINING = pattern(String.raw`(?<!\p{L})(?:đạt|hoàn thành|so|so với|so sánh)(?!\p{L})`, 'u');
const PLAN = pattern(
  String.raw`kế hoạch|(?<!\p{L})kh(?!\p{L})|nghị quyết|(?<!\p{L})nq(?!\p{L})|dự toán|mục tiêu|chỉ tiêu giao|giao|chỉ tiêu năm`,
  'u',
);
const RESULT = pattern(
  String.raw`thực hiện|kết quả|ước|lũy kế|luỹ kế|cộng dồn|đạt được|số liệu|(?<!\p{L})th(?!\p{L})|năm \d{4}|^(?:19|20)\d{2}$|cùng kỳ|quý|tháng`,
  'u',
);

/** A header has two rows, seldom three. */
const MOST_HEADER_ROWS = 3;

/** The rows of a table as they are read: under a header by its columns, above the first one as sentences. */
export interface TablePart {
  readonly columns?: readonly Column[];
  readonly body: readonly Block[];
}

/** A table may have a title above its header, and a header again further down. */
export function tableParts(rows: readonly Block[], page: Page): readonly TablePart[] {
  const parts: TablePart[] = [];
  let part: { columns?: readonly Column[]; body: Block[] } = { body: [] };
  for (let at = 0; at < rows.length; ) {
    const header = headerAt(rows, at, page);
    if (header) {
      parts.push(part);
      part = { columns: header.columns, body: [] };
      at += header.height;
    } else {
      part.body.push(...rows.slice(at, at + 1));
      at++;
    }
  }
  return [...parts, part].filter(({ body }) => body.length > 0);
}

/**
 * The columns that the header declares whose first row stands at a place; `undefined` where none does. A header
 * cell that is merged over several columns is empty but in the first of them.
 */
function headerAt(
  rows: readonly Block[],
  top: number,
  { plain, lettering }: Page,
): { readonly columns: readonly Column[]; readonly height: number } | undefined {
  const cells = rows[top]?.cells ?? [];
  if (!cells.some((cell) => isHeaderCell(cell, plain, lettering))) return undefined;
  const height = headerHeight(rows.slice(top, top + MOST_HEADER_ROWS), plain);
  const columns = columnsOf(rows.slice(top, top + height), plain, lettering);
  const has = (role: Role['role']) => columns.some(({ is }) => is.role === role);
  if (!has('label') || !(has('result') || has('plan')) || !isToldByMore(columns, plain, lettering))
    return undefined;
  const isNumbered = isNumbering(rows[top + height]?.cells ?? [], plain);
  return { columns, height: height + (isNumbered ? 1 : 0) };
}

/**
 * "Chỉ tiêu lao động qua đào tạo | người | 2015" is a row with a number like a year: a year heads a column beside
 * another one, beside a column that says more, or where nothing but "Chỉ tiêu" heads the names.
 */
function isToldByMore(columns: readonly Column[], plain: string, lettering: Lettering): boolean {
  const words = columns.map(({ headers }) => headers.map((cell) => wordsOf(cell, plain)).join(' '));
  const isYear = words.map((one) => YEAR.test(one));
  return (
    isYear.filter(Boolean).length > 1 ||
    columns.some(({ is }, i) => TELLING.has(is.role) && !isYear[i]) ||
    words.some((one) => LABEL_ALONE[lettering].test(one))
  );
}
const YEAR = /^(?:19|20)\d{2}$/u;
const TELLING: ReadonlySet<Role['role']> = new Set<Role['role']>([
  ...(['unit', 'plan', 'result', 'attainment', 'index', 'growth', 'change'] as const),
]);

/** "A | B | 1 | 2 | 3", "(1) | (2) | (3)": forms number their columns in a row of its own. */
function isNumbering(cells: readonly Span[], plain: string): boolean {
  const marks = cells.map((cell) => /^\(?([a-zđ]|\d{1,2})\)?(?:=.*)?$/u.exec(wordsOf(cell, plain))?.[1]);
  const numbers = marks.filter((mark) => mark !== undefined && /\d/.test(mark)).map(Number);
  return (
    numbers.length > 1 && !marks.includes(undefined) && numbers.every((n, i) => n === (numbers[0] ?? 0) + i)
  );
}

/** Whether a cell heads the column of names: "Chỉ tiêu", "Nội dung". */
export const isHeaderCell = (cell: Span, plain: string, lettering: Lettering): boolean =>
  LABEL[lettering].test(wordsOf(cell, plain));

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
  const columns = Array.from({ length: width }, (_, column): Column => {
    const headers = header.flatMap((row, i) => headerCell(row, column, i + 1 < header.length, plain) ?? []);
    const words = headers.map((cell) => wordsOf(cell, plain)).join(' ');
    const named = headers
      .map((cell) => unitNamedIn(cell, plain, lettering))
      .find((found) => found !== undefined);
    const unit = named ?? (words.includes('%') ? PERCENT : undefined);
    return { headers, is: roleOf(words, lettering), ...(unit && { unit }) };
  });
  return columns.map((column, i) => attaining(column, columns.slice(0, i), plain, lettering));
}

/** "Kế hoạch | Thực hiện | Tỷ lệ (%)": a percentage behind a plan and a result is of the plan. */
const BARE_SHARE = pattern(String.raw`^(?:tỷ lệ|đạt tỷ lệ)?\s*\(?%?\)?$`, 'u');

function attaining(column: Column, before: readonly Column[], plain: string, lettering: Lettering): Column {
  const wordsIn = ({ headers }: Column) => headers.map((cell) => wordsOf(cell, plain)).join(' ');
  const planned = before.findLast(({ is }) => is.role === 'plan');
  const words = wordsIn(column);
  const isShare = column.is.role === 'result' && words !== '' && BARE_SHARE[lettering].test(words);
  if (!isShare || !planned || !before.some(({ is }) => is.role === 'result')) return column;
  const basis = basesIn(wordsIn(planned), lettering)[0]?.name ?? 'plan';
  return { ...column, is: { role: 'attainment', basis } };
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
  if (says(MOVING) || says(COMPARING)) return comparisonOf(header, lettering);
  if (says(LABEL)) return { role: 'label' };
  if (says(PLAN)) return { role: 'plan' };
  return says(RESULT) ? { role: 'result' } : { role: 'other' };
}

function comparisonOf(header: string, lettering: Lettering): Role {
  const name = basesIn(header, lettering)[0]?.name;
  const basis = name === undefined ? {} : { basis: name };
  if (MOVING[lettering].test(header))
    return { role: /%|tỷ lệ|ty le/u.test(header) ? 'growth' : 'change', ...basis };
  if (name === undefined) return { role: ATTAINING[lettering].test(header) ? 'attainment' : 'result' };
  return isPlanned(name) ? { role: 'attainment', ...basis } : { role: 'index', basis: name };
}
