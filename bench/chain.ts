import Table from 'cli-table3';
import { type Loaded, type Site, withSites } from '../test/load/run-load.ts';
import { median } from './in-turns.ts';
import type { Measuring, Part } from './part.ts';

/** The chain and the bare calls in turn, so many bulletins on their way at a time. */
export interface AtOnce {
  readonly onTheWay: number;
  readonly perSecond: number;
  /** Against the same emulator calls without our logic. */
  readonly againstBare: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
}

/** How it goes on as the table fills: figures of the last bulletins up to a count. */
export interface Upto {
  readonly bulletins: number;
  readonly perSecond: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
}

interface ChainFigures {
  readonly atOnce: readonly AtOnce[];
  readonly growth: readonly Upto[];
}

const AT_ONCE = [1, 16] as const;
const A_TURN = 40;
const COUNTS = [100, 1_000, 10_000] as const;

export const chainPart: Part = {
  about: 'bulletins a second from upload to subscriber, against the bare calls',
  measure: async (how) => {
    const figures = await measureChain(how);
    return { figures, tables: () => tablesOf(figures) };
  },
};

async function measureChain({ rounds, bulletins, progress }: Measuring): Promise<ChainFigures> {
  progress.stage('in turns with the bare calls');
  const atOnce = await withSites(['ours', 'bare'], async (ours, bare) => {
    const measured: AtOnce[] = [];
    for (const onTheWay of AT_ONCE) measured.push(await inTurn(ours, bare, onTheWay, rounds));
    return measured;
  });
  progress.stage('growth');
  const growth = await withSites(['ours'], async (ours) => {
    const measured: Upto[] = [];
    let sent = 0;
    for (const count of COUNTS.filter((some) => some <= Math.max(bulletins, COUNTS[0]))) {
      const last = Math.min(COUNTS[0], count - sent);
      if (count - sent > last) await ours.send(count - sent - last, 16, (done) => progress.step(`${done}`));
      measured.push({ bulletins: count, ...said(await ours.send(last, 16)) });
      sent = count;
    }
    return measured;
  });
  return { atOnce, growth };
}

async function inTurn(ours: Site, bare: Site, onTheWay: number, rounds: number): Promise<AtOnce> {
  const turns: { readonly own: Loaded; readonly ratio: number }[] = [];
  for (let round = 0; round < rounds; round++) {
    const own = await ours.send(A_TURN, onTheWay);
    turns.push({ own, ratio: own.perSecond / (await bare.send(A_TURN, onTheWay)).perSecond });
  }
  const latencies = turns.flatMap(({ own }) => own.latencies).toSorted((a, b) => a - b);
  return {
    onTheWay,
    perSecond: median(turns.map(({ own }) => own.perSecond)),
    againstBare: median(turns.map(({ ratio }) => ratio)),
    ...percentiles(latencies),
  };
}

const said = ({ perSecond, latencies }: Loaded) => ({ perSecond, ...percentiles(latencies) });

const percentiles = (sorted: readonly number[]) => ({ p50Ms: at(0.5, sorted), p99Ms: at(0.99, sorted) });

const at = (share: number, sorted: readonly number[]): number =>
  sorted[Math.ceil(share * sorted.length) - 1] ?? Number.NaN;

function tablesOf({ atOnce, growth }: ChainFigures): string {
  const [turns, counts] = [
    ['on their way at a time', 'a second', 'of the bare calls (goal 0.7)', 'p50, ms', 'p99, ms'],
    ['the last hundred of', 'a second', 'p50, ms', 'p99, ms'],
  ].map((head) => new Table({ head, style: { head: [], border: [] } }));
  const ms = ({ p50Ms, p99Ms }: Pick<Upto, 'p50Ms' | 'p99Ms'>) => [p50Ms.toFixed(0), p99Ms.toFixed(0)];
  for (const one of atOnce)
    turns?.push([one.onTheWay, one.perSecond.toFixed(1), one.againstBare.toFixed(2), ...ms(one)]);
  for (const one of growth) counts?.push([one.bulletins, one.perSecond.toFixed(1), ...ms(one)]);
  return `${turns}\n${counts}`;
}
