import { PermanentError } from '../contract/permanent-error.ts';
import type { Span } from '../contract/span.ts';
import { type Block, MOST_BLOCKS } from './document.ts';
import { kindOfLine } from './line-kind.ts';
import { trimmed } from './trimmed.ts';

interface Line extends Span {
  readonly number: number;
}

/** A line that is a row of a table, by how its cells are parted. */
interface Row extends Line {
  readonly by: '|' | '\t';
  /** Whether it is a row whatever stands beside it. */
  readonly alone: boolean;
  readonly cells: readonly Span[];
}

/** A line with more is no row of any table. */
const MOST_CELLS = 500;
const LINE = /([^\r\n]*)(\r\n|\r|\n|$)/gu;
/** A cell of "|---|:--:|", which is drawn under the header and says nothing. */
const RULE = /^:?-{2,}:?$/u;
/** Bars between the cells only: "1 | Thu ngân sách | triệu đồng | 96.500". */
const BAR = ' | ';
/** So many cells make a row. */
const FEWEST_CELLS = 3;
/** The number or sign before the only tab is no cell of a table: "1.⇥Nông nghiệp", "-⇥Thu ngân sách". */
const MARKER = /^\s*(?:[-+*•]|\(?[\p{L}\d]{1,4}[.)])\t/u;

/**
 * One block for each line that is not blank; offsets are into `text`, lines count from 1. Throws `too-complex`
 * for too many lines, blank ones among them.
 */
export function lineBlocks(text: string): readonly Block[] {
  const lines = linesOf(text);
  const rows = lines.map((line) => rowOf(line, text));
  const isRow = rows.map((row, i) => row !== undefined && standsInTable(row, rows[i - 1], rows[i + 1], text));
  const blocks: Block[] = [];
  let table = -1;
  for (const [i, line] of lines.entries()) {
    const row = rows[i];
    if (row && isRow[i]) {
      if (!isRow[i - 1]) table += 1;
      if (!isRule(row, text)) {
        const { start, end, cells } = row;
        blocks.push({ kind: 'table-row', start, end, place: { line: line.number }, cells, table });
      }
    } else {
      const words = trimmed(text, line);
      if (words.start === words.end) continue;
      const kind = kindOfLine(text.slice(words.start, words.end), blocks.length === 0);
      blocks.push({ kind, ...words, place: { line: line.number } });
    }
  }
  return blocks;
}

function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  for (const { 1: words = '', index } of text.matchAll(LINE)) {
    lines.push({ start: index, end: index + words.length, number: lines.length + 1 });
    if (lines.length > MOST_BLOCKS) throw new PermanentError('too-complex', `over ${MOST_BLOCKS} lines`);
  }
  return lines;
}

function rowOf(line: Line, text: string): Row | undefined {
  const { start, end } = trimmed(text, line);
  const words = text.slice(start, end);
  if (words.split(/[|\t]/u, MOST_CELLS + 1).length > MOST_CELLS) return undefined;
  if (words.length > 1 && words.startsWith('|') && words.endsWith('|'))
    return {
      ...line,
      start,
      end,
      by: '|',
      alone: true,
      cells: cellsOf(text, { start: start + 1, end: end - 1 }, '|'),
    };
  if (words.includes(BAR)) {
    const cells = cellsOf(text, { start, end }, '|');
    return cells.length < FEWEST_CELLS ? undefined : { ...line, start, end, by: '|', alone: false, cells };
  }
  if (!words.includes('\t')) return undefined;
  const cells = cellsOf(text, line, '\t');
  const isItem = cells.length < FEWEST_CELLS && MARKER.test(text.slice(line.start, line.end));
  return isItem ? undefined : { ...line, by: '\t', alone: cells.length >= FEWEST_CELLS, cells };
}

/**
 * Closing bars, or tabs between three cells, make a row. Two cells with a tab, and bars between cells only ("Lượt
 * xem: 1.204 | Chia sẻ: 31 | In trang"), do so beside another row of as many cells, where one of them is a figure.
 */
function standsInTable(row: Row, before: Row | undefined, after: Row | undefined, text: string): boolean {
  if (row.alone) return true;
  const alike = [before, after].filter((one) => one?.by === row.by && one.cells.length === row.cells.length);
  return alike.length > 0 && [row, ...alike].some((one) => one && hasFigure(one, text));
}

const hasFigure = ({ cells }: Row, text: string): boolean =>
  cells.slice(1).some(({ start, end }) => /^[-+]?\d/u.test(text.slice(start, end)));

const isRule = ({ by, cells }: Row, text: string): boolean =>
  by === '|' && cells.every(({ start, end }) => RULE.test(text.slice(start, end)));

function cellsOf(text: string, { start, end }: Span, mark: string): readonly Span[] {
  let at = start;
  return text
    .slice(start, end)
    .split(mark)
    .map((words) => {
      const cell = trimmed(text, { start: at, end: at + words.length });
      at += words.length + mark.length;
      return cell;
    });
}
