import type { Bitmap } from './bitmap.ts';
import type { Region } from './parts.ts';
import type { Rule } from './rules.ts';

/** What rules close in is looked for on a page that is so many times smaller. */
const COARSE = 2;
/** Rules are taken to be longer by so many pixels at both ends: they end near those that they meet. */
const REACH = 8;
/** What takes a larger share of the page is a text with a frame around it. */
const LARGEST = 0.2;

const OPEN = 0;
const RULE = -1;

/**
 * The cells of the tables on a page, from the top. A cell is what rules close in, so it does not matter which of them
 * are left out between cells that were joined; where one was not found, two cells are one.
 */
export function cellsOf(page: Bitmap, rules: readonly Rule[]): readonly Region[] {
  const [wide, high] = [Math.floor(page.width / COARSE), Math.floor(page.height / COARSE)];
  const ids = new Int32Array(wide * high);
  for (const rule of rules) draw(rule, ids, wide, high);
  const cells: Region[] = [];
  let last = OPEN;
  for (let start = 0; start < ids.length; start++) {
    if (ids[start] !== OPEN) continue;
    const id = ++last;
    const { left, top, right, bottom } = fill(ids, wide, start, id);
    const isAtEdge = left === 0 || top === 0 || right === wide || bottom === high;
    if (isAtEdge || (right - left) * (bottom - top) > LARGEST * ids.length) continue;
    cells.push({
      ...{ left: left * COARSE, top: top * COARSE, right: right * COARSE, bottom: bottom * COARSE },
      has: (x, y) => ids[Math.floor(y / COARSE) * wide + Math.floor(x / COARSE)] === id,
    });
  }
  return cells;
}

/** From end to end and beyond, so that nothing leaks between rules that meet. */
function draw({ from, to }: Rule, ids: Int32Array, wide: number, high: number): void {
  const length = Math.max(1, Math.abs(to.x - from.x), Math.abs(to.y - from.y));
  for (let at = -REACH; at <= length + REACH; at++) {
    const x = Math.floor((from.x + ((to.x - from.x) * at) / length) / COARSE);
    const y = Math.floor((from.y + ((to.y - from.y) * at) / length) / COARSE);
    if (x >= 0 && y >= 0 && x < wide && y < high) ids[y * wide + x] = RULE;
  }
}

/** Gives all that hangs together with a place the same number, and says how far it reaches. */
function fill(ids: Int32Array, wide: number, start: number, id: number): Omit<Region, 'has'> {
  let [left, top, right, bottom] = [wide, ids.length, 0, 0];
  const found = [start];
  ids[start] = id;
  for (let at = found.pop(); at !== undefined; at = found.pop()) {
    const [x, y] = [at % wide, Math.floor(at / wide)];
    [left, right] = [Math.min(left, x), Math.max(right, x + 1)];
    [top, bottom] = [Math.min(top, y), Math.max(bottom, y + 1)];
    for (const next of [x > 0 ? at - 1 : at, x + 1 < wide ? at + 1 : at, at - wide, at + wide]) {
      if (ids[next] !== OPEN) continue;
      ids[next] = id;
      found.push(next);
    }
  }
  return { left, top, right, bottom };
}
