import type { Bitmap } from './bitmap.ts';
import type { Region } from './parts.ts';

/** What is darker is ink; a row or column of pixels with less of it has specks at most. */
const INK = 150;
const SPECKS = 2;
/** Rows of ink that are fewer are no line of letters. */
const LEAST_HEIGHT = 10;
/** What is so many times higher than most lines is lines that stand beside one another at different heights. */
const TALL = 1.5;
/** The paper between two columns, in heights of a line. */
const GAP = 1.2;

/**
 * Two blocks of lines side by side whose lines stand at different heights, as the office and the motto at the head of
 * a letter do: read across, each line would be made of halves of two. More blocks are the row of a table.
 */
export function columnsOf(page: Bitmap): readonly Region[] {
  const { width, height } = page;
  const rows = inkIn(page, { from: 0, to: width }, 'rows', { from: 0, to: height });
  const bands = runsOf(rows, (ink) => ink > SPECKS).filter(({ from, to }) => to - from >= LEAST_HEIGHT);
  const usual = median(bands.map(({ from, to }) => to - from));
  return bands
    .filter(({ from, to }) => to - from > TALL * usual)
    .flatMap((band): readonly Region[] => {
      const columns = inkIn(page, band, 'columns', { from: 0, to: width });
      const blocks = joined(
        runsOf(columns, (ink) => ink > SPECKS),
        GAP * usual,
      );
      if (blocks.length !== 2) return [];
      return blocks.map(({ from, to }) => ({
        ...{ left: from, right: to, top: band.from, bottom: band.to },
        has: () => true,
      }));
    });
}

interface Run {
  readonly from: number;
  readonly to: number;
}

/** The pixels of ink in each row, or in each column, of a part of the page. */
function inkIn({ width, pixels }: Bitmap, across: Run, seen: 'rows' | 'columns', along: Run): Uint32Array {
  const counts = new Uint32Array(along.to - along.from);
  for (let line = along.from; line < along.to; line++)
    for (let place = across.from; place < across.to; place++) {
      const index = seen === 'rows' ? line * width + place : place * width + line;
      if ((pixels[index] ?? 255) < INK) counts[line - along.from] = (counts[line - along.from] ?? 0) + 1;
    }
  return counts;
}

function runsOf(counts: Uint32Array, is: (count: number) => boolean): readonly Run[] {
  const runs: Run[] = [];
  let from = -1;
  for (let at = 0; at <= counts.length; at++) {
    const inside = at < counts.length && is(counts[at] ?? 0);
    if (inside && from < 0) from = at;
    if (inside || from < 0) continue;
    runs.push({ from, to: at });
    from = -1;
  }
  return runs;
}

/** Runs with less than `gap` between them are one. */
function joined(runs: readonly Run[], gap: number): readonly Run[] {
  const blocks: Run[] = [];
  for (const run of runs) {
    const last = blocks.at(-1);
    if (last && run.from - last.to < gap) blocks[blocks.length - 1] = { from: last.from, to: run.to };
    else blocks.push(run);
  }
  return blocks;
}

const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0;
