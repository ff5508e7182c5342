import { setTimeout } from 'node:timers/promises';
import { type Chain, outputOf, startChain } from '../../infra/local/chain.ts';
import type { Assignment } from '../../infra/local/function-host.ts';
import { guardFolder } from '../../infra/local/guard.ts';
import { bundledEntry } from '../fault/emulators/bundled-entry.ts';
import { processFunctions } from '../fault/emulators/process-function.ts';
import { loadBulletin } from './bulletins.ts';
import { messageCount } from './message-count.ts';

/** What came of one load. */
export interface Loaded {
  readonly bulletins: number;
  /** Events that came, each counted once. */
  readonly events: number;
  readonly perSecond: number;
  /** Milliseconds from the call that uploads to the event at the subscriber, sorted. */
  readonly latencies: readonly number[];
}

export interface Site {
  /** So many bulletins, so many on their way at a time, until the last event has come. */
  send(bulletins: number, onTheWay: number, onProgress?: (done: number) => void): Promise<Loaded>;
  /** Bytes that a process of ingest held, as it said at each answer, and after how many events. */
  readonly memory: readonly { readonly after: number; readonly bytes: number }[];
  stop(): Promise<void>;
}

/** The chain with its functions in processes of their own; or, for `bare`, the same calls without our logic. */
async function startSite(what: 'ours' | 'bare'): Promise<Site> {
  const folder = guardFolder();
  const memory: { after: number; bytes: number }[] = [];
  let came = 0;
  const note = (name: string, bytes: number) => {
    if (name.includes('ingest')) memory.push({ after: came, bytes });
  };
  const start = processFunctions(async () => ({ endpoints: {}, close: () => {} }), note);
  const fileOf = what === 'ours' ? ({ file }: Assignment) => file : bareCalls(folder.path);
  const chain = await startChain({
    start: (toRun) =>
      start({ ...toRun, assignment: { ...toRun.assignment, file: fileOf(toRun.assignment) } }),
  });
  const arrivals = await messageCount(chain, outputOf(chain.template, 'TopicArn'), (count) => {
    came = count;
  });
  let sent = 0;
  return {
    memory,
    async send(bulletins, onTheWay, onProgress = () => {}) {
      const [began, before, first] = [performance.now(), came, sent];
      sent += bulletins;
      const uploaded = new Map<string, number>();
      let next = first;
      const office = async () => {
        for (let n = next++; n < first + bulletins; n = next++) {
          await arrive(n, uploaded, chain, arrivals);
          onProgress(came - before);
        }
      };
      await Promise.all(Array.from({ length: Math.min(onTheWay, bulletins) }, office));
      const seconds = (performance.now() - began) / 1000;
      const late = ([id, asked]: readonly [string, number]) =>
        (arrivals.at(id) ?? Number.POSITIVE_INFINITY) - asked;
      return {
        bulletins,
        events: [...uploaded.keys()].filter((id) => arrivals.has(id)).length,
        perSecond: bulletins / seconds,
        latencies: [...uploaded].map(late).toSorted((a, b) => a - b),
      };
    },
    async stop() {
      await arrivals.stop();
      await chain.stop();
      await folder.stop();
    },
  };
}

/** Starts the sites, lets each take its first bulletins (what a first start costs is not measured), and stops them. */
export async function withSites<Answer>(
  names: readonly ('ours' | 'bare')[],
  act: (...sites: Site[]) => Promise<Answer>,
): Promise<Answer> {
  const sites: Site[] = [];
  try {
    for (const name of names) sites.push(await startSite(name));
    for (const site of sites) await site.send(20, 4);
    return await act(...sites);
  } finally {
    for (const site of sites) await site.stop();
  }
}

const PATIENCE = 300_000;

/** Uploads the nth bulletin and waits for its event; one that has not come in five minutes is lost. */
async function arrive(
  n: number,
  uploaded: Map<string, number>,
  chain: Chain,
  arrivals: Awaited<ReturnType<typeof messageCount>>,
): Promise<void> {
  const { key, bytes } = loadBulletin(n);
  const asked = performance.now();
  const { versionId } = await chain.upload(key, bytes);
  uploaded.set(versionId, asked);
  while (!arrivals.has(versionId) && performance.now() - asked < PATIENCE) await setTimeout(5);
}

/** The sweep stays what it is: it has nothing to do. */
function bareCalls(folder: string): (assignment: Assignment) => string {
  const bundled = (name: string) => bundledEntry(new URL(`./baseline-${name}.ts`, import.meta.url), folder);
  const [ingest, publish] = [bundled('ingest'), bundled('publish')];
  return ({ name, file }) => (name.includes('ingest') ? ingest : name.includes('publish') ? publish : file);
}
