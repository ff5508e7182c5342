import type { Bitmap } from './bitmap.ts';
import { cellsOf } from './cells.ts';
import { columnsOf } from './columns.ts';
import { takeParts } from './parts.ts';
import { takeRules } from './rules.ts';
import type { ScanPage } from './scan-page.ts';
import { type Stack, stacksOf } from './stack.ts';

type Line = ScanPage['lines'][number];

/** Reads the lines of a picture: of a page, or of a stack of its parts. */
export type ReadLines = (picture: Bitmap, layout: 'page' | 'stack') => Promise<readonly Line[]>;

/**
 * Reads a page of which the recogniser sees nothing but letters, and no two side by side that are not of one line:
 * rules are taken out, and what stands in cells or columns is read by itself. Between cells it would take the gaps
 * of a row for spaces and lose the spaces in them.
 */
export async function readPage(page: Bitmap, read: ReadLines): Promise<ScanPage> {
  const { bitmap, rules } = takeRules(page);
  const cells = takeParts(bitmap, cellsOf(bitmap, rules));
  const columns = takeParts(cells.rest, columnsOf(cells.rest));
  const lines = (await read(columns.rest, 'page')).map((line) => ({ line, at: middleOf(line) }));
  for (const stack of stacksOf([...cells.parts, ...columns.parts]))
    lines.push(...(await read(stack.bitmap, 'stack')).flatMap((line) => placed(line, stack)));
  const sorted = lines.filter(({ line }) => line.length > 0).sort((a, b) => a.at - b.at);
  return { lines: sorted.map(({ line }) => line), rules };
}

const middleOf = (line: Line): number =>
  line.reduce((sum, { top, bottom }) => sum + (top + bottom) / 2, 0) / line.length;

/** All lines of a part stand where it begins, so that none of another comes between them. */
const placed = (line: Line, { place }: Stack) =>
  [...Map.groupBy(line.map(place), ({ part }) => part)].map(([part, words]) => ({
    line: words.map(({ word }) => word),
    at: part.top,
  }));
