import type { Piece } from '../assemble.ts';
import { isListItem, kindOfLine } from '../line-kind.ts';
import type { Printed, PrintedLine } from './pdf-lines.ts';

/** A line that ends within this share of the widest one from the margin goes on in the next. */
const RAGGED = 0.12;
/** Lines of a paragraph are not farther apart than so many times their height. */
const PARAGRAPH_GAP = 2.5;
/** Points by which the first line of a paragraph is set in. */
const INDENT = 8;
const LEAST_CELLS = 3;
const LONGEST_TITLE = 250;

const NUMBERED =
  /^(?:[IVX]{1,5}|\d{1,2}(?:\.\d{1,2})*|[a-zđ])[.)]\s*\p{Lu}|^(?:Điều|Phần|Chương|Mục)\s+[\dIVX]/u;
const ENDED = /[.!?…:;][”"’)]*$/u;

interface Paragraph {
  readonly first: PrintedLine;
  readonly last: PrintedLine;
  readonly text: string;
}

/** Joins printed lines to the paragraphs, headings, items and table rows that they were before printing. */
export function pdfPieces(printed: readonly Printed[]): readonly Piece[] {
  const pieces: Piece[] = [];
  const margins = marginsOf(printed.filter((one) => 'parts' in one));
  let open: Paragraph | undefined;
  let table = -1;
  const close = () => {
    if (open) pieces.push(pieceOf(open, margins, pieces.length === 0));
    open = undefined;
  };
  const addRow = (cells: readonly string[], page: number) =>
    pieces.push({ kind: 'table-row', cells, table, place: { page } });
  for (const [i, line] of printed.entries()) {
    if ('rows' in line) {
      close();
      if (!continues(printed[i - 1], line)) table += 1;
      for (const cells of line.rows) addRow(cells, line.page);
    } else if (isAligned(line, printed[i - 1], printed[i + 1])) {
      close();
      if (!isAligned(printed[i - 1], printed[i - 2], line)) table += 1;
      addRow(line.parts, line.page);
    } else {
      for (const text of textsOf(line)) {
        if (open && goesOn(open, { ...line, parts: [text] }, margins)) {
          open = { ...open, last: line, text: `${open.text} ${text}` };
        } else {
          close();
          open = { first: line, last: line, text };
        }
      }
    }
  }
  close();
  return pieces;
}

/** A table that was broken by the end of a page has as many columns on the next one. */
function continues(
  before: Printed | undefined,
  { page, rows }: Extract<Printed, { rows: unknown }>,
): boolean {
  return (
    before !== undefined &&
    'rows' in before &&
    before.page === page - 1 &&
    before.rows[0]?.length === rows[0]?.length
  );
}

/** Cells in a line without rules, beside another such line. */
function isAligned(line: Printed | undefined, before?: Printed, after?: Printed): boolean {
  const hasCells = (one: Printed | undefined) =>
    one !== undefined && 'parts' in one && one.parts.length >= LEAST_CELLS;
  return hasCells(line) && (hasCells(before) || hasCells(after));
}

/** Two columns side by side are two texts ("UBND PHƯỜNG …   CỘNG HÒA …"), unless the second is a figure. */
function textsOf({ parts }: PrintedLine): readonly string[] {
  const isColumns = parts.length === 2 && !/^[\d(%]/u.test(parts[1] ?? '') && !isListItem(`${parts[0]} `);
  return isColumns ? parts : [parts.join(' ')];
}

interface Margins {
  readonly left: number;
  readonly right: number;
}

function marginsOf(lines: readonly PrintedLine[]): Margins {
  const long = lines.filter(({ parts }) => parts.length === 1 && (parts[0]?.length ?? 0) > 40);
  return {
    left: long.reduce((least, { left }) => Math.min(least, left), Number.POSITIVE_INFINITY),
    right: long.reduce((most, { right }) => Math.max(most, right), 0),
  };
}

function goesOn({ last, text }: Paragraph, next: PrintedLine, margins: Margins): boolean {
  const words = next.parts.join(' ');
  if (isListItem(words) || NUMBERED.test(words)) return false;
  const isSamePage = last.page === next.page;
  if (isSamePage && Math.abs(last.bottom - next.bottom) > PARAGRAPH_GAP * (last.top - last.bottom))
    return false;
  if (isSamePage && last.bottom <= next.bottom && last.right < next.left) return false;
  if (isCentred(last, margins)) return isCentred(next, margins) && isFull(last, margins) && !ENDED.test(text);
  if (next.left > margins.left + INDENT && last.left < next.left - INDENT && /^\p{Lu}/u.test(words))
    return false;
  if (ENDED.test(text)) return isFull(last, margins) && next.left < margins.left + INDENT;
  return isFull(last, margins) || /^\p{Ll}/u.test(words);
}

/** Reaches from margin to margin, but for the indent at its beginning. */
function isFull({ left, right }: PrintedLine, margins: Margins): boolean {
  const width = margins.right - margins.left;
  return right >= margins.right - RAGGED * width && left <= margins.left + RAGGED * width;
}

function isCentred({ left, right }: PrintedLine, margins: Margins): boolean {
  const [before, after] = [left - margins.left, margins.right - right];
  return before > INDENT && Math.abs(before - after) < INDENT;
}

/** Titles stand in the middle. */
function pieceOf({ first, text }: Paragraph, margins: Margins, isFirst: boolean): Piece {
  const isTitle =
    isCentred(first, margins) && text.length <= LONGEST_TITLE && !ENDED.test(text) && !isListItem(text);
  return { kind: isTitle ? 'heading' : kindOfLine(text, isFirst), text, place: { page: first.page } };
}
