import type { Bitmap } from './bitmap.ts';

/** A line that was drawn, from one end to the other; pixels, from the left and from the top. */
export interface Rule {
  readonly kind: 'level' | 'upright';
  readonly from: Point;
  readonly to: Point;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** What is darker is ink. */
const INK = 150;
/** A hairline that lies between two rows of pixels is grey: so much darker than what is on both sides of it. */
const HAIRLINE = 24;
const BESIDE = 4;
/** Pixels at 200 dpi: the strokes of letters are shorter, even of titles. */
const SHORTEST = 70;
/** What is thicker is no rule: a picture, a filled cell, the edge of the paper. */
const THICKEST = 10;
/** A rule that leans, or was printed badly, is seen as pieces; these lie so far apart at most. */
const GAP = 24;
const ASIDE = 4;
/** Beyond, a page is a drawing. */
const MOST_RUNS = 5_000;

/** A piece of a rule: pixels of ink in one row, or for an upright rule in one column. */
interface Run {
  readonly line: number;
  readonly start: number;
  readonly end: number;
}

/**
 * The rules of tables on a page, and the page without them: the recogniser takes them for letters, and loses rows
 * between them.
 */
export function takeRules(bitmap: Bitmap): { readonly bitmap: Bitmap; readonly rules: readonly Rule[] } {
  const [across, down] = [runsIn(acrossOf(bitmap)), runsIn(downOf(bitmap))];
  if (Math.max(across.length, down.length) > MOST_RUNS) return { bitmap, rules: [] };
  const pixels = new Uint8Array(bitmap.pixels);
  const [level, upright] = [joined(across), joined(down)];
  erase(pixels, level, acrossOf(bitmap));
  erase(pixels, upright, downOf({ ...bitmap, pixels })); // what crossed them is gone by now
  const rules = [
    ...level.map(
      ({ first, last }): Rule => ({
        kind: 'level',
        from: { x: first.start, y: first.line },
        to: { x: last.end, y: last.line },
      }),
    ),
    ...upright.map(
      ({ first, last }): Rule => ({
        kind: 'upright',
        from: { x: first.line, y: first.start },
        to: { x: last.line, y: last.end },
      }),
    ),
  ];
  return { bitmap: { ...bitmap, pixels }, rules };
}

/** A page seen along its rows, or along its columns: how many there are, how long, and where a pixel lies. */
interface View {
  readonly lines: number;
  readonly length: number;
  readonly isInk: (line: number, place: number) => boolean;
  readonly index: (line: number, place: number) => number;
}

const acrossOf = ({ width, height, pixels }: Bitmap): View => ({
  ...{ lines: height, length: width, index: (line, place) => line * width + place },
  isInk: (line, place) => isInk(pixels, line * width + place, width),
});

const downOf = ({ width, height, pixels }: Bitmap): View => ({
  ...{ lines: width, length: height, index: (line, place) => place * width + line },
  isInk: (line, place) => isInk(pixels, place * width + line, 1),
});

/** `step`: from a pixel to the one beside the line that is looked along. */
function isInk(pixels: Uint8Array, index: number, step: number): boolean {
  const grey = pixels[index] ?? 255;
  if (grey < INK) return true;
  const beside = Math.min(pixels[index - BESIDE * step] ?? 255, pixels[index + BESIDE * step] ?? 255);
  return beside - grey >= HAIRLINE;
}

function runsIn(view: View): readonly Run[] {
  const runs: Run[] = [];
  for (let line = 0; line < view.lines; line++) {
    let start = -1;
    for (let place = 0; place <= view.length; place++) {
      const ink = place < view.length && view.isInk(line, place);
      if (ink && start < 0) start = place;
      if (ink || start < 0) continue;
      if (place - start >= SHORTEST && isThin(view, line, start, place))
        runs.push({ line, start, end: place });
      start = -1;
    }
    if (runs.length > MOST_RUNS) return runs;
  }
  return runs;
}

/** At most of a few places along a run, paper is close on both sides. */
function isThin(view: View, line: number, start: number, end: number): boolean {
  const places = SOMEWHERE.map((share) => Math.floor(start + (end - start) * share));
  return places.filter((place) => thickness(view, line, place) <= THICKEST).length > places.length / 2;
}

/** At no equal distances: the columns of a table may be equally wide, and others cross it there. */
const SOMEWHERE = [0.07, 0.18, 0.31, 0.43, 0.59, 0.71, 0.82, 0.95];

/** The ink in a row across a rule, looked at no further than need be. */
function inkAcross(
  view: View,
  line: number,
  place: number,
): { readonly first: number; readonly last: number } {
  let [first, last] = [line, line];
  while (line - first <= THICKEST && first > 0 && view.isInk(first - 1, place)) first--;
  while (last - line <= THICKEST && last < view.lines - 1 && view.isInk(last + 1, place)) last++;
  return { first, last };
}

function thickness(view: View, line: number, place: number): number {
  const { first, last } = inkAcross(view, line, place);
  return last - first + 1;
}

/**
 * Makes paper of the rules from end to end, with the grey at their edges, but where something thicker crosses them:
 * the stroke of a letter.
 */
function erase(pixels: Uint8Array, chains: readonly Chain[], view: View): void {
  for (const { first, last } of chains) {
    const slope = (last.line - first.line) / Math.max(1, last.end - first.start);
    for (
      let place = Math.max(0, first.start - ASIDE);
      place < Math.min(view.length, last.end + ASIDE);
      place++
    ) {
      const middle = Math.round(first.line + slope * (place - first.start));
      const line = NEAREST.map((aside) => middle + aside).find(
        (one) => one >= 0 && one < view.lines && view.isInk(one, place),
      );
      if (line === undefined) continue;
      const ink = inkAcross(view, line, place);
      if (ink.last - ink.first >= THICKEST) continue;
      for (
        let across = Math.max(0, ink.first - 2);
        across <= Math.min(view.lines - 1, ink.last + 2);
        across++
      )
        pixels[view.index(across, place)] = 255;
    }
  }
}

/** A rule is not quite straight: where its ink is looked for, nearest first. */
const NEAREST = [0, 1, -1, 2, -2, 3, -3, 4, -4];

interface Chain {
  /** The runs with its two ends. */
  first: Run;
  last: Run;
  /** The line that it has come to. */
  line: number;
}

/** Runs that continue each other, in order of their lines, as the rules that they are pieces of. */
function joined(runs: readonly Run[]): readonly Chain[] {
  const chains: Chain[] = [];
  for (const run of runs) {
    const chain = chains.findLast(
      ({ first, last, line }) =>
        run.line - line <= ASIDE && run.start <= last.end + GAP && run.end >= first.start - GAP,
    );
    if (!chain) {
      chains.push({ first: run, last: run, line: run.line });
      continue;
    }
    if (run.start < chain.first.start) chain.first = run;
    if (run.end > chain.last.end) chain.last = run;
    chain.line = run.line;
  }
  return chains;
}
