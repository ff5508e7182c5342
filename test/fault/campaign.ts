import { brokenBy, everything } from './invariants.ts';
import { type Run, runSchedule } from './schedule.ts';

/** What a campaign met: how often, beside what it found broken. */
export interface Campaign {
  readonly schedules: number;
  /** Of each schedule that broke a promise: which. */
  readonly broken: readonly { readonly seed: number; readonly promises: readonly string[] }[];
  readonly met: Readonly<Record<Meeting, number>>;
}

const MEETINGS = {
  versions: ({ happened }) => happened.length,
  'lost on the way': ({ happened }) => happened.filter(({ step }) => !step.heard).length,
  'calls refused': ({ faults }) => faults.refused,
  'processes killed': ({ faults }) => faults.killed,
  'scans handed over': ({ handedOver }) => handedOver,
  published: status('published'),
  revised: status('revised'),
  unchanged: status('unchanged'),
  superseded: status('superseded'),
  rejected: status('rejected'),
  withdrawn: status('withdrawn'),
  failed: status('failed'),
  'read again': ({ stored }) =>
    [...stored.receipts.values()].filter(({ receipt }) => 'reread' in receipt && receipt.reread).length,
  'events sent': ({ sent }) => sent.length,
  'events sent again': ({ sent }) => sent.length - new Set(sent.map(({ message }) => message)).size,
} satisfies Record<string, (run: Run) => number>;
export type Meeting = keyof typeof MEETINGS;

function status(wanted: string): (run: Run) => number {
  return ({ stored }) =>
    [...stored.receipts.values()].filter(({ receipt }) => receipt.status === wanted).length;
}

async function changedByMore(run: Run): Promise<readonly string[]> {
  const before = everything(run);
  await run.runAgain();
  return before === everything(run) ? [] : ['running everything again changes nothing (4)'];
}

/** Runs so many schedules from a seed on; a schedule can be run again by its seed. */
export async function runCampaign(
  schedules: number,
  first: number,
  onProgress: (done: number) => void = () => {},
): Promise<Campaign> {
  const names = Object.keys(MEETINGS) as Meeting[];
  const met = Object.fromEntries(names.map((name) => [name, 0])) as Record<Meeting, number>;
  const broken: { seed: number; promises: readonly string[] }[] = [];
  for (let seed = first; seed < first + schedules; seed++) {
    const run = await runSchedule(seed);
    for (const name of names) met[name] += MEETINGS[name](run);
    const promises = [...brokenBy(run), ...(await changedByMore(run))];
    if (promises.length > 0) broken.push({ seed, promises });
    onProgress(seed - first + 1);
  }
  return { schedules, broken, met };
}
