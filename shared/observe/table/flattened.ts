import type { Block } from '../../document/document.ts';
import { type Lettering, pattern } from '../../document/lettering.ts';
import type { Page } from '../../document/page.ts';

const FIRST_HEADER = pattern(String.raw`^(?:stt|tt|số tt)$`, 'u');
const MOST_COLUMNS = 12;
const FEWEST_COLUMNS = 3;

/**
 * A table pasted as one cell a line (TT / Chỉ tiêu / ĐVT / … / 1 / Tổng giá trị sản xuất / …) becomes rows
 * again: as many cells as there are header lines before the line "1", each row beginning with its number.
 */
export function restoreFlattened({ blocks, plain, lettering }: Page): readonly Block[] {
  const read = (block: Block | undefined) => (block ? plain.slice(block.start, block.end).trim() : '');
  const restored: Block[] = [];
  for (let at = 0; at < blocks.length; ) {
    const width = widthAt(blocks, at, read, lettering);
    if (width === undefined) {
      restored.push(...blocks.slice(at, ++at));
      continue;
    }
    restored.push(rowOf(blocks.slice(at, at + width)));
    at += width;
    for (let number = 1; read(blocks[at]) === String(number); number++, at += width)
      restored.push(rowOf(blocks.slice(at, at + width)));
  }
  return restored;
}

/** How many cells a row has of the flattened table whose header begins at a block; `undefined` where none does. */
function widthAt(
  blocks: readonly Block[],
  at: number,
  read: (block: Block | undefined) => string,
  lettering: Lettering,
): number | undefined {
  if (blocks[at]?.kind === 'table-row' || !FIRST_HEADER[lettering].test(read(blocks[at]))) return undefined;
  const width = blocks.slice(at, at + MOST_COLUMNS + 1).findIndex((block) => read(block) === '1');
  return width >= FEWEST_COLUMNS ? width : undefined;
}

function rowOf(cells: readonly Block[]): Block {
  const [first, last] = [cells[0], cells.at(-1)];
  return {
    kind: 'table-row',
    start: first?.start ?? 0,
    end: last?.end ?? 0,
    place: first?.place ?? {},
    cells: cells.map(({ start, end }) => ({ start, end })),
  };
}
