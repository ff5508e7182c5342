import type { Block } from '../../document/document.ts';
import type { Page } from '../../document/page.ts';
import { isHeaderCell } from './columns.ts';

/** "I. KINH TẾ", "Lĩnh vực văn hóa": no line inside a table is longer. */
const LONGEST = 120;

/**
 * A line alone between rows of one width, the next of which is no header, is a row of their table: a text gives the
 * sections of a long table so. Blocks stay one for one.
 */
export function bridgeRows(blocks: readonly Block[], page: Page): readonly Block[] {
  const bridges = blocks.map((block, i) => isBridge(blocks[i - 1], block, blocks[i + 1], page));
  let table: number | undefined;
  return blocks.map((block, i) => {
    const isNext = blocks[i - 1]?.kind === 'table-row' && blocks[i - 1]?.table === block.table;
    if (!isNext && !bridges[i] && !bridges[i - 1]) table = block.table;
    const { start, end } = block;
    const row = bridges[i] ? { kind: 'table-row' as const, cells: [{ start, end }] } : {};
    return block.kind === 'table-row' || bridges[i]
      ? { ...block, ...row, ...(table !== undefined && { table }) }
      : block;
  });
}

function isBridge(
  above: Block | undefined,
  line: Block,
  below: Block | undefined,
  { plain, lettering }: Page,
): boolean {
  if (line.kind === 'table-row' || line.end - line.start > LONGEST) return false;
  if (above?.kind !== 'table-row' || below?.kind !== 'table-row') return false;
  return (
    above.cells?.length === below.cells?.length &&
    !below.cells?.some((cell) => isHeaderCell(cell, plain, lettering))
  );
}
