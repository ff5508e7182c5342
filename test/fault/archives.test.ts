import { beforeAll, describe, expect, test } from 'vitest';
import { makeIngestHandler } from '../../functions/ingest/ingest-batch.ts';
import type { QueueRecord } from '../../shared/contract/invocation.ts';
import { memberKey, receiptIdOf } from '../../shared/contract/keys.ts';
import { receiptRefOf } from '../../shared/contract/receipt.ts';
import type { ObjectVersion } from '../../shared/contract/s3-event.ts';
import * as world from '../unit/functions/world.ts';
import { seeded } from './random.ts';

const SCHEDULES = Number(process.env.BANTIN_FAULT_SCHEDULES ?? 100);
const KEY = 'wards/30307/quý 2.zip';
const ZIPS = ['zip:5|6', 'zip:5', 'zip:7|novel|8', 'zip:damaged|9', 'zip:6|zip:5|broken', 'zip:5|6|7'];

interface Uploaded {
  readonly version: ObjectVersion;
  readonly text: string;
}

/**
 * Versions of one zip, delivered in any order, twice, and two at a time; every effect may fail before it is done or
 * after, until nothing is left to deliver.
 */
async function runSchedule(seed: number) {
  const random = seeded(seed);
  let faults = true;
  const probability = random.next() * 0.15;
  const around: world.Around = async (effect) => {
    for (let ticks = random.below(4); ticks > 0; ticks--) await Promise.resolve();
    if (faults && random.chance(probability)) throw new Error(`crash at: ${effect}`);
  };
  const store = world.memoryStore(around);
  const { objects, upload } = world.memoryObjects(around);
  const { pages, port } = world.memoryPages(around);
  const ingest = makeIngestHandler({
    core: world.core,
    store,
    objects,
    pages: port,
    clock: world.tickingClock(),
    log: world.memoryLog().port,
    telemetry: world.noTelemetry,
    queue: world.memoryQueue().port,
  });
  const uploaded = Array.from({ length: 1 + random.below(4) }, (): Uploaded => {
    const text = ZIPS[random.below(ZIPS.length)] ?? '';
    return { version: upload(KEY, text), text };
  });
  const waiting = uploaded.flatMap(({ version }, i): QueueRecord[] => {
    const message = world.message(world.eventBody(version), `m${i}`);
    return random.chance(0.3) ? [message, { ...message, messageId: `m${i} again` }] : [message];
  });
  const deliver = async () => {
    const batch = waiting.splice(random.below(waiting.length), 1);
    const { batchItemFailures } = await ingest({ Records: batch }, world.ENDLESS);
    if (batchItemFailures.length > 0) waiting.push(...batch);
  };
  for (let step = 0; waiting.length > 0; step++) {
    if (step > 300) faults = false;
    if (step > 1_000) throw new Error(`Schedule ${seed} does not come to an end.`);
    await Promise.all([deliver(), deliver()]);
  }
  const again = async () => {
    faults = false;
    const records = uploaded.map(({ version }, i) => world.message(world.eventBody(version), `r${i}`));
    await ingest({ Records: records }, world.ENDLESS);
  };
  return { seed, uploaded, stored: store.stored, pages, again };
}

type Run = Awaited<ReturnType<typeof runSchedule>>;
const contentsOf = ({ text }: Uploaded): readonly string[] => text.slice(4).split('|');
const receiptsOf = ({ stored }: Run) => [...stored.receipts.values()].map(({ receipt }) => receipt);
const nameOf = ({
  key,
  versionId,
}: {
  readonly key: string;
  readonly versionId?: string | undefined;
}): string => `${key} ${versionId}`;

describe(`${SCHEDULES} schedules of zips`, () => {
  const runs: Run[] = [];
  beforeAll(async () => {
    for (let seed = 1; seed <= SCHEDULES; seed++) runs.push(await runSchedule(seed));
  });

  test('every version of the zip has one receipt, and each has a page', () => {
    for (const run of runs) {
      const names = receiptsOf(run).map(({ version }) => nameOf(version));
      expect(new Set(names).size, `seed ${run.seed}`).toBe(names.length);
      expect(names, `seed ${run.seed}`).toEqual(
        expect.arrayContaining(run.uploaded.map(({ version }) => nameOf(version))),
      );
      expect(run.pages.size, `seed ${run.seed}`).toBe(names.length);
    }
  });

  test('the receipt of the zip comes after those of all its members', () => {
    for (const run of runs) {
      const receipts = receiptsOf(run);
      for (const [i, receipt] of receipts.entries()) {
        if (receipt.status !== 'unpacked') continue;
        const { versionId } = receipt.version;
        const before = receipts.slice(0, i).map(({ version }) => nameOf(version));
        for (const key of receipt.members)
          expect(before, `seed ${run.seed}`).toContain(nameOf({ key, versionId }));
      }
    }
  });

  test('the current figures are those of the newest version that holds a readable file of the name, and of no other', () => {
    for (const run of runs) {
      const expected = new Map<string, string>();
      for (const one of run.uploaded) {
        const contents = contentsOf(one);
        for (const [name] of [...expected]) if (!(Number(name) < contents.length)) expected.delete(name);
        for (const [i, content] of contents.entries()) if (/^\d/.test(content)) expected.set(`${i}`, content);
      }
      const found = [...run.stored.currents.values()].map(
        ({ object, figures }) => `${object.key} ${figures?.[0]?.value}`,
      );
      const wanted = [...expected].map(([name, content]) => `${memberKey(KEY, name)} ${content}`);
      expect(found.toSorted(), `seed ${run.seed}`).toEqual(wanted.toSorted());
    }
  });

  test('the newest version is unpacked', () => {
    for (const { stored, uploaded, seed } of runs) {
      const newest = uploaded.at(-1)?.version;
      const receipt = [...stored.receipts.values()].find(
        (one) =>
          newest && receiptRefOf(one.receipt).id === receiptIdOf(newest) && one.receipt.version.key === KEY,
      )?.receipt;
      expect(receipt?.status, `seed ${seed}`).toBe('unpacked');
    }
  });

  test('running everything again changes nothing', async () => {
    for (const run of runs) {
      const before = JSON.stringify([[...run.stored.receipts], [...run.stored.currents], [...run.pages]]);
      await run.again();
      expect(JSON.stringify([[...run.stored.receipts], [...run.stored.currents], [...run.pages]])).toBe(
        before,
      );
    }
  });
});
