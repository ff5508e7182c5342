import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as z from 'zod';

/** What a local chain says of itself to the commands that work on it: `npm run up` writes it, and removes it. */
const localRun = z.object({
  /** The process that keeps it running: one that was killed takes nothing back. */
  pid: z.int().positive(),
  region: z.string(),
  endpoints: z.object({ s3: z.url(), sqs: z.url(), sns: z.url(), dynamodb: z.url(), api: z.url() }),
  outputs: z.record(z.string(), z.string()),
});
export type LocalRun = Readonly<z.infer<typeof localRun>>;

/** In the checkout, or where the environment says (several chains at once). */
const PLACE = process.env.BANTIN_LOCAL_RUN ?? fileURLToPath(new URL('../../.build/up.json', import.meta.url));

/** Tells where the chain of this process runs; the answer takes it back, unless another chain was started since. */
export async function announce(run: Omit<LocalRun, 'pid'>, place = PLACE): Promise<() => Promise<void>> {
  await mkdir(dirname(place), { recursive: true });
  await writeFile(place, JSON.stringify({ pid: process.pid, ...run }));
  return async () => {
    if ((await told(place))?.pid === process.pid) await rm(place, { force: true });
  };
}

/** Throws where no chain runs. */
export async function findLocalRun(place = PLACE): Promise<LocalRun> {
  const run = await told(place);
  if (run === undefined || !isAlive(run.pid))
    throw new Error('No chain runs here. Start one in another terminal: npm run up');
  return run;
}

/** What stands there, if it is of this checkout's making. */
async function told(place: string): Promise<LocalRun | undefined> {
  const text = await readFile(place, 'utf8').catch(() => '');
  try {
    return localRun.parse(JSON.parse(text));
  } catch {
    return undefined;
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
