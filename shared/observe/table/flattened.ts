import type { Block } from '../../document/document.ts';
import { type Lettering, pattern } from '../../document/lettering.ts';

const FIRST_HEADER = pattern(String.raw`^(?:stt|tt|số tt)$`, 'u');
const MOST_COLUMNS = 12;

/**
 * A table pasted as one cell a line (TT / Chỉ tiêu / ĐVT / … / 1 / Tổng giá trị sản xuất / …) becomes rows
 * again: as many cells as there are header lines before the line "1", each row beginning with its number.
 */
export function restoreFlattened(
  blocks: readonly Block[],
  text: string,
  lettering: Lettering,
): readonly Block[] {
  const read = (block: Block | undefined) => (block ? text.slice(block.start, block.end).trim() : '');
  const head = blocks.findIndex(
    (block) => block.kind !== 'table-row' && FIRST_HEADER[lettering].test(read(block)),
  );
  const first =
    head < 0
      ? -1
      : blocks.findIndex((block, i) => i > head && i <= head + MOST_COLUMNS && read(block) === '1');
  if (first < 0 || first - head < 3) return blocks;
  const width = first - head;
  const rows: Block[] = [rowOf(blocks.slice(head, first))];
  let at = first;
  for (let number = 1; read(blocks[at]) === String(number); number++, at += width)
    rows.push(rowOf(blocks.slice(at, at + width)));
  return [...blocks.slice(0, head), ...rows, ...restoreFlattened(blocks.slice(at), text, lettering)];
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
