import { beforeAll, describe, expect, test } from 'vitest';
import { makeIngestHandler } from '../../functions/ingest/ingest-batch.ts';
import { HANDOVERS } from '../../functions/ocr/handovers.ts';
import type { QueueRecord } from '../../shared/contract/invocation.ts';
import { memberKey, receiptIdOf } from '../../shared/contract/keys.ts';
import { receiptRefOf } from '../../shared/contract/receipt.ts';
import type { Deletion, ObjectVersion } from '../../shared/contract/s3-event.ts';
import * as world from '../unit/functions/world.ts';
import { seeded } from './random.ts';

const SCHEDULES = 300;
const KEY = 'wards/30307/quý 2.zip';
const TEXTS = [
  ...['zip:5|6', 'zip:5', 'zip:7|novel|8', 'zip:damaged|9', 'zip:6|zip:5|broken', 'zip:5|6|7'],
  ...['zip:scan 5|8', 'zip:9|scan 6|scan novel'],
  ...['9', 'broken', 'scan 4'], // files of another kind in the zip's place
];

/** `deleted`: a delete marker. */
interface Change {
  readonly version: ObjectVersion | Deletion;
  readonly text: string | 'deleted';
}

/**
 * Versions of one key, most of them zips, and deletions of it, delivered in any order, twice, and two at a time; every
 * effect may fail before it is done or after, until nothing is left to deliver.
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
  const { objects, upload, remove } = world.memoryObjects(around);
  const { pages, port } = world.memoryPages(around);
  const scans = world.memoryScans(around);
  const ports = {
    objects,
    store,
    pages: port,
    clock: world.tickingClock(),
    log: world.memoryLog().port,
    telemetry: world.noTelemetry,
    queue: world.memoryQueue().port,
  };
  const ingest = makeIngestHandler({ ...ports, core: world.core, scans: scans.port });
  const ocr = makeIngestHandler({ ...ports, core: world.recognizing(world.core) }, HANDOVERS);
  const changes = Array.from({ length: 1 + random.below(4) }, (): Change => {
    if (random.chance(0.15)) return { version: remove(KEY), text: 'deleted' };
    const text = TEXTS[random.below(TEXTS.length)] ?? '';
    return { version: upload(KEY, text), text };
  });
  const waiting = changes.flatMap(({ version }, i): QueueRecord[] => {
    const message = world.message(world.bodyOf(version), `m${i}`);
    return random.chance(0.3) ? [message, { ...message, messageId: `m${i} again` }] : [message];
  });
  const deliver = async () => {
    const batch = waiting.splice(random.below(waiting.length), 1);
    const { batchItemFailures } = await ingest({ Records: batch }, world.ENDLESS);
    if (batchItemFailures.length > 0) waiting.push(...batch);
  };
  let taken = 0;
  const scanned: QueueRecord[] = [];
  const recognize = async () => {
    for (; taken < scans.bodies.length; taken++)
      scanned.push(world.message(scans.bodies[taken] ?? '', `s${taken}`));
    const batch = scanned.splice(random.below(scanned.length), 1);
    const { batchItemFailures } = await ocr({ Records: batch }, world.ENDLESS);
    if (batchItemFailures.length > 0) scanned.push(...batch);
  };
  const isBusy = () => waiting.length + scanned.length > 0 || taken < scans.bodies.length;
  for (let step = 0; isBusy(); step++) {
    if (step > 300) faults = false;
    if (step > 1_000) throw new Error(`Schedule ${seed} does not come to an end.`);
    await Promise.all([deliver(), deliver(), recognize()]);
  }
  const again = async () => {
    faults = false;
    const records = changes.map(({ version }, i) => world.message(world.bodyOf(version), `r${i}`));
    await ingest({ Records: records }, world.ENDLESS);
    for (const body of scans.bodies) await ocr({ Records: [world.message(body)] }, world.ENDLESS);
  };
  return { seed, changes, stored: store.stored, pages, again };
}

type Run = Awaited<ReturnType<typeof runSchedule>>;
const membersIn = (text: string): readonly string[] =>
  text.startsWith('zip:') ? text.slice(4).split('|') : [];
const receiptsOf = ({ stored }: Run) => [...stored.receipts.values()].map(({ receipt }) => receipt);
const nameOf = ({
  key,
  versionId,
}: {
  readonly key: string;
  readonly versionId?: string | undefined;
}): string => `${key} ${versionId}`;

/** What stands, by key, when a change has come to its end in the order of the versions. */
function standingAfter(before: ReadonlyMap<string, string>, { text }: Change): ReadonlyMap<string, string> {
  if (text === 'broken') return before; // what stands goes on standing
  const own = [...before].filter(([key]) => key === KEY);
  if (text === 'deleted') return new Map();
  if (!text.startsWith('zip:')) return new Map([[KEY, world.withoutScan(text)]]);
  const after = new Map(own);
  for (const [i, content] of membersIn(text).map(world.withoutScan).entries()) {
    const key = memberKey(KEY, `${i}`);
    const stood = before.get(key);
    if (/^\d/.test(content)) after.set(key, content);
    else if (stood !== undefined) after.set(key, stood);
  }
  return after;
}

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
        expect.arrayContaining(run.changes.map(({ version }) => nameOf(version))),
      );
      expect(run.pages.size, `seed ${run.seed}`).toBe(names.length);
    }
  });

  test('the receipt of the zip comes after those of all its members, but of scans', () => {
    for (const run of runs) {
      const receipts = receiptsOf(run);
      const scanned = new Set(
        run.changes.flatMap(({ text, version }) =>
          membersIn(text).flatMap((content, i) =>
            content.startsWith('scan') ? [nameOf({ ...version, key: memberKey(KEY, `${i}`) })] : [],
          ),
        ),
      );
      for (const [i, receipt] of receipts.entries()) {
        if (receipt.status !== 'unpacked') continue;
        const { versionId } = receipt.version;
        const before = receipts.slice(0, i).map(({ version }) => nameOf(version));
        for (const name of receipt.members.map((key) => nameOf({ key, versionId })))
          expect(scanned.has(name) || before.includes(name), `seed ${run.seed} ${name}`).toBe(true);
      }
    }
  });

  test('the current figures are those of the newest version that holds a readable file of the name, and of no other', () => {
    for (const run of runs) {
      const expected = run.changes.reduce(standingAfter, new Map());
      const found = [...run.stored.currents.values()].map(
        ({ object, figures }) => `${object.key} ${figures?.[0]?.value}`,
      );
      const wanted = [...expected].map(([key, content]) => `${key} ${content}`);
      expect(found.toSorted(), `seed ${run.seed}`).toEqual(wanted.toSorted());
    }
  });

  test('the newest version is never superseded', () => {
    for (const { stored, changes, seed } of runs) {
      const newest = changes.at(-1)?.version;
      const receipt = [...stored.receipts.values()].find(
        (one) =>
          newest && receiptRefOf(one.receipt).id === receiptIdOf(newest) && one.receipt.version.key === KEY,
      )?.receipt;
      expect(receipt?.status, `seed ${seed}`).not.toBe('superseded');
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
