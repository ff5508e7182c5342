import { progressBar } from '../../commands/progress-bar.ts';
import { type Call, runCommand, wholeNumber } from '../../commands/run-command.ts';
import { type Loaded, type Site, withSites } from './run-load.ts';

const HELP = `Sends many bulletins through the chain on embedded emulators and measures: is anything lost, does memory grow, how fast.

  npm run --silent load -- [--bulletins N] [--burst N] [--json]

  --bulletins N   how many, 32 on their way at a time (default 10000)
  --burst N       how many at once afterwards, for the latency (default 1000)
  --json          the figures as one line of JSON
  --help          this text

The throughput is told as a ratio to the same calls of the same emulators without our logic: the median of seven rounds in turn.
Exit code: 0 nothing was lost and memory at the end is within 10 % of that after the first 1,000 (where there were so many),
1 not so, 2 wrong call.`;

const OPTIONS = {
  bulletins: { type: 'string', default: '10000' },
  burst: { type: 'string', default: '1000' },
  json: { type: 'boolean', default: false },
} as const;

const ON_THE_WAY = 32;
const FIRST = 1_000;
const GROWTH = 1.1;
const ROUNDS = { count: 7, bulletins: 100 };

async function main({ values }: Call<typeof OPTIONS>): Promise<number> {
  const [bulletins, burst] = [wholeNumber(values.bulletins, 'bulletins'), wholeNumber(values.burst, 'burst')];
  const { steady, memory } = await withSites(['ours'], async (ours) => {
    const steady = await shown('steady', bulletins, (show) => ours.send(bulletins, ON_THE_WAY, show));
    return { steady, memory: memoryOf(ours.memory, bulletins) };
  });
  // Afresh: the embedded stream grows slower with all that was ever written to it.
  const { rush, ratio } = await withSites(['ours', 'bare'], async (ours, bare) => ({
    ratio: await ratioOf(ours, bare),
    rush: await shown('burst', burst, (show) => ours.send(burst, burst, show)),
  }));
  const figures = {
    bulletins: bulletins + burst,
    lost: bulletins - steady.events + (burst - rush.events),
    perSecond: round(steady.perSecond, 1),
    ratio,
    memory,
    steady: percentiles(steady),
    burst: { bulletins: burst, ...percentiles(rush) },
  };
  console.log(values.json ? JSON.stringify(figures) : told(figures));
  return figures.lost > 0 || (memory?.times ?? 1) > GROWTH ? 1 : 0;
}

async function shown<Answer>(
  what: string,
  total: number,
  act: (show: (done: number) => void) => Promise<Answer>,
): Promise<Answer> {
  const bar = progressBar(what, total);
  try {
    return await act(bar.show);
  } finally {
    bar.clear();
  }
}

/** In turn, so that whatever else the machine does meets both; the median of the rounds. */
async function ratioOf(ours: Site, bare: Site) {
  const rounds: number[] = [];
  await shown('rounds', ROUNDS.count, async (show) => {
    for (let i = 0; i < ROUNDS.count; i++) {
      const own = await ours.send(ROUNDS.bulletins, ON_THE_WAY);
      const plain = await bare.send(ROUNDS.bulletins, ON_THE_WAY);
      rounds.push(round(own.perSecond / plain.perSecond, 2));
      show(i + 1);
    }
  });
  return { median: rounds.toSorted((a, b) => a - b)[ROUNDS.count >> 1] ?? Number.NaN, rounds };
}

/** Megabytes: the mean of what a process said over some hundred answers, behind the first 1,000 and at the end. */
function memoryOf(said: Site['memory'], bulletins: number) {
  if (bulletins < 2 * FIRST) return undefined;
  const width = Math.max(FIRST / 4, bulletins / 20);
  const mean = (from: number, to: number) => {
    const some = said.filter(({ after }) => after >= from && after < to).map(({ bytes }) => bytes);
    return some.reduce((sum, bytes) => sum + bytes, 0) / some.length / 1024 / 1024;
  };
  const [early, late] = [mean(FIRST, FIRST + width), mean(bulletins - width, Number.POSITIVE_INFINITY)];
  const thousands = Array.from({ length: Math.floor(bulletins / FIRST) }, (_, i) => FIRST * (i + 1));
  const series = thousands.map((after) => Math.round(mean(after - width / 2, after + width / 2)));
  return { afterFirst: round(early, 1), atTheEnd: round(late, 1), times: round(late / early, 3), series };
}

function percentiles({ latencies }: Loaded) {
  const at = (share: number) => Math.round(latencies[Math.ceil(share * latencies.length) - 1] ?? 0);
  return { p50: at(0.5), p99: at(0.99) };
}

const round = (value: number, digits: number): number => Number(value.toFixed(digits));

interface Figures {
  readonly bulletins: number;
  readonly lost: number;
  readonly perSecond: number;
  readonly ratio: Awaited<ReturnType<typeof ratioOf>>;
  readonly memory: ReturnType<typeof memoryOf>;
  readonly steady: ReturnType<typeof percentiles>;
  readonly burst: ReturnType<typeof percentiles> & { readonly bulletins: number };
}

function told({ bulletins, lost, perSecond, ratio, memory, steady, burst }: Figures): string {
  const growth = memory
    ? `${memory.afterFirst} MB after the first ${FIRST}, ${memory.atTheEnd} MB at the end: ${memory.times} times (each 1,000: ${memory.series.join(', ')})`
    : `not measured below ${2 * FIRST} bulletins`;
  return [
    `${bulletins} bulletins, ${lost} lost`,
    `throughput  ${perSecond} a second; ${ratio.median} of the bare calls (rounds: ${ratio.rounds.join(', ')})`,
    `memory      ${growth}`,
    `latency     p50 ${steady.p50} ms, p99 ${steady.p99} ms with ${ON_THE_WAY} on their way`,
    `burst       ${burst.bulletins} at once: p50 ${burst.p50} ms, p99 ${burst.p99} ms`,
  ].join('\n');
}

await runCommand({ help: HELP, options: OPTIONS }, main);
