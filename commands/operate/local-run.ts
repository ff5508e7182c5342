import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as z from 'zod';

/** What a local chain says of itself to the commands that work on it: `npm run up` writes it, and removes it. */
export const localRun = z.object({
  region: z.string(),
  endpoints: z.object({ s3: z.url(), sqs: z.url(), sns: z.url(), dynamodb: z.url() }),
  outputs: z.record(z.string(), z.string()),
});
export type LocalRun = Readonly<z.infer<typeof localRun>>;

/** In the checkout, or where the environment says (several chains at once). */
const placeOf = (): string =>
  process.env.BANTIN_LOCAL_RUN ?? fileURLToPath(new URL('../../.build/up.json', import.meta.url));

/** Tells where the chain runs; the answer takes it back. */
export async function announce(run: LocalRun): Promise<() => Promise<void>> {
  const place = placeOf();
  await mkdir(dirname(place), { recursive: true });
  await writeFile(place, JSON.stringify(run));
  return () => rm(place, { force: true });
}

/** Throws where no chain runs. */
export async function findLocalRun(): Promise<LocalRun> {
  const text = await readFile(placeOf(), 'utf8').catch(() => undefined);
  if (text === undefined) throw new Error('No chain runs here. Start one in another terminal: npm run up');
  return localRun.parse(JSON.parse(text));
}
