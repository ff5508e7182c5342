import type { Check } from '../deadline.ts';
import type { Box, Glyph, Page } from './pdfium.ts';
import { type RuledTable, takeTables } from './ruled-tables.ts';

/** A printed line: what stands on one height, parted where a wide gap parts it. */
export interface PrintedLine extends Box {
  readonly page: number;
  readonly parts: readonly string[];
}

/** What a page is made of, in reading order. */
export type Printed = PrintedLine | (RuledTable & { readonly page: number });

/** A gap of so many times the height of the letters parts cells or columns; justified words are closer. */
const WIDE_GAP = 1.8;
/** Running heads and feet stand in this share of the page at its top and bottom. */
const MARGIN = 0.12;
const NEAR = 4;
const PAGE_NUMBER = /^[-–—\s]*(?:trang\s*)?(\d{1,3})(?:\s*\/\s*\d{1,3})?[-–—\s]*$/iu;

export interface PrintedText {
  /** The lines and tables in reading order. */
  readonly printed: readonly Printed[];
  /** Running heads and feet. */
  readonly repeated: readonly string[];
}

/** The lines and tables of a document, apart from page numbers and what is repeated on its pages. */
export function printedLines(pages: readonly Page[], check: Check): PrintedText {
  const printed = pages.map((page, i) => {
    check();
    return printedOn(page, i + 1);
  });
  const repeated = repeatedOf(printed, pages);
  const isAside = (one: Printed, i: number) =>
    isInMargin(one, pages[i]) && (repeated.has(keyOf(one)) || isPageNumber(one));
  return {
    printed: printed.flatMap((own, i) => own.filter((one) => !isAside(one, i))),
    repeated: printed.flatMap((own, i) => own.filter((one) => isAside(one, i)).flatMap(wordsOf)),
  };
}

const wordsOf = (one: Printed): readonly string[] => ('parts' in one ? one.parts : []);

function printedOn(page: Page, number: number): readonly Printed[] {
  const { tables, isTaken } = takeTables(page);
  const tableAt = new Map(tables.map((table) => [table.at, table]));
  const printed: Printed[] = [];
  let current: Glyph[] = [];
  const end = () => {
    if (current.some(({ text }) => text.trim() !== '')) printed.push(lineOf(current, number));
    current = [];
  };
  for (const [i, glyph] of page.glyphs.entries()) {
    const table = tableAt.get(i);
    if (table) {
      end();
      printed.push({ ...table, page: number });
    }
    if (isTaken(i) || glyph.text === '\r' || glyph.text === '\n') end();
    else {
      if (glyph.text.trim() !== '' && isBeside(glyph, current)) end();
      current.push(glyph);
    }
  }
  end();
  return printed;
}

/** Whether a character stands on another height than the line so far: then the break is missing. */
function isBeside(glyph: Glyph, line: readonly Glyph[]): boolean {
  if (glyph.top - glyph.bottom < 2) return false;
  const last = line.findLast(({ text, top, bottom }) => text.trim() !== '' && top - bottom > 2);
  if (!last) return false;
  return glyph.bottom >= last.top || glyph.top <= last.bottom;
}

function lineOf(glyphs: readonly Glyph[], page: number): PrintedLine {
  const seen = glyphs.filter(({ text }) => text.trim() !== '');
  const edge = (side: 'left' | 'right' | 'bottom' | 'top', pick: (a: number, b: number) => number) =>
    seen.reduce((best, glyph) => pick(best, glyph[side]), seen[0]?.[side] ?? 0);
  const [bottom, top] = [edge('bottom', Math.min), edge('top', Math.max)];
  const parts: string[] = [''];
  let right: number | undefined;
  for (const glyph of glyphs) {
    const isSpace = glyph.text.trim() === '';
    if (!isSpace && right !== undefined && glyph.left - right > WIDE_GAP * (top - bottom)) parts.push('');
    if (!isSpace) right = glyph.right;
    parts.push((parts.pop() ?? '') + glyph.text);
  }
  const words = parts.map((part) => part.replace(/\s+/gu, ' ').trim()).filter((part) => part !== '');
  return { page, parts: words, left: edge('left', Math.min), right: edge('right', Math.max), bottom, top };
}

function repeatedOf(printed: readonly (readonly Printed[])[], pages: readonly Page[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const [i, own] of printed.entries())
    for (const key of new Set(own.filter((one) => isInMargin(one, pages[i])).map(keyOf)))
      counts.set(key, (counts.get(key) ?? 0) + 1);
  const enough = Math.max(2, pages.length / 2);
  return new Set([...counts].filter(([, count]) => count >= enough).map(([key]) => key));
}

/** Where a line stands and what it says, whatever the page's own number in it. */
function keyOf(one: Printed): string {
  if (!('parts' in one)) return '';
  const words = one.parts
    .join(' ')
    .replace(/\d+/gu, (digits) => (Number(digits) === one.page ? '#' : digits));
  return `${Math.round(one.bottom / NEAR)} ${words}`;
}

function isPageNumber(one: Printed): boolean {
  return 'parts' in one && Number(PAGE_NUMBER.exec(one.parts.join(' '))?.[1]) === one.page;
}

const isInMargin = (one: Printed, page: Page | undefined): boolean =>
  page !== undefined &&
  'parts' in one &&
  (one.bottom > page.height * (1 - MARGIN) || one.top < page.height * MARGIN);
