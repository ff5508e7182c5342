import type { Core } from '../../functions/ingest/core.ts';
import { makeIngestHandler } from '../../functions/ingest/ingest-batch.ts';
import { rereadObject } from '../../functions/ingest/reread.ts';
import { HANDOVERS } from '../../functions/ocr/handovers.ts';
import type { Scans } from '../../functions/ports.ts';
import { makePublishHandler } from '../../functions/publish/publish-batch.ts';
import { makeSweepHandler } from '../../functions/sweep/sweep.ts';
import { SETTINGS } from '../../infra/settings.ts';
import { handoverBody } from '../../shared/contract/handover.ts';
import type { BatchAnswer } from '../../shared/contract/invocation.ts';
import { LIMITS } from '../../shared/contract/limits.ts';
import * as world from '../unit/functions/world.ts';
import { faultsOf } from './faults.ts';
import type { Happened } from './invariants.ts';
import { DRIFT, planOf } from './plan.ts';
import { seeded } from './random.ts';
import { type VirtualQueue, virtualQueue } from './virtual-queue.ts';

/** The rules of reading before and after the release in the middle: `drift` reads otherwise, `bug` is mended. */
export const RULES = [
  { version: 'old', catalogue: 'test' },
  { version: 'new', catalogue: 'test' },
] as const;

function coreOf(released: () => boolean): Core {
  const { core } = world;
  return {
    ...core,
    async readDocument(bytes) {
      const text = new TextDecoder().decode(bytes);
      return core.readDocument(released() && text === 'bug' ? new TextEncoder().encode('5') : bytes);
    },
    async extractReport(document, upload) {
      const extraction = await core.extractReport(document, upload);
      if (extraction.status !== 'report') return extraction;
      const drift = released() && document.text.includes('drift') ? DRIFT : 0;
      const { reading } = extraction;
      return {
        status: 'report',
        reading: {
          ...reading,
          observations: reading.observations.map((one) => ({ ...one, value: one.value + drift })),
          extractor: RULES[released() ? 1 : 0],
        },
      };
    },
  };
}

const MOST_STEPS = 1_500;
const CALM_AFTER = 250;

/**
 * One run of the real handlers in a world whose order and faults follow from `seed`: versions uploaded and deleted
 * while others are being read, their events delivered late, twice, out of order or never, two batches at a time,
 * a release of the reader and a sweep in between. Scans are handed over to the handler that recognises them. Every
 * effect may be refused, its answer lost, or its process killed before or after it. Time is virtual. In the end the
 * operator redrives, sweeps and reprocesses, and the schedule runs until nothing is left to deliver.
 */
export async function runSchedule(seed: number) {
  const random = seeded(seed);
  const clock = world.tickingClock();
  const faults = faultsOf(random, clock.pass);
  const { around } = faults;
  const now = () => clock.now().getTime();

  const store = world.memoryStore(around);
  const { objects, upload, remove, versions } = world.memoryObjects(around, true, () =>
    clock.now().toISOString(),
  );
  const { pages, port: pagesPort } = world.memoryPages(around);
  const { sent, port: topic } = world.memoryTopic(around);
  const queue = virtualQueue(random, now, around, SETTINGS.ingest);
  const scans = virtualQueue(random, now, around, SETTINGS.ocr);
  let released = false;
  const core = coreOf(() => released);
  const common = { store, clock, log: world.memoryLog().port, telemetry: world.noTelemetry, core };
  const ports = { ...common, objects, pages: pagesPort, queue: queue.port, topic, versions };
  const toScans: Scans = {
    async handOver(handover) {
      await around('before handover');
      scans.send(handoverBody(handover));
      await around('after handover');
    },
  };
  const reading = { ...ports, core: world.recognizing(core) };
  const ingest = makeIngestHandler({ ...ports, scans: toScans });
  const ocr = makeIngestHandler({ ...reading, queue: scans.port }, HANDOVERS);
  const publish = makePublishHandler(ports);
  const sweep = makeSweepHandler({ ...ports, outbox: world.memoryOutbox(store.stored, around) });

  const plan = planOf(random);
  const happened: Happened[] = [];
  function doNext(): void {
    const step = plan.shift();
    if (step === undefined) return;
    const version = step.act === 'delete' ? remove(step.key) : upload(step.key, step.text);
    happened.push({ step, version });
    if (!step.heard) return;
    queue.send(world.bodyOf(version));
    if (random.chance(0.2)) queue.send(world.bodyOf(version)); // S3 and EventBridge may deliver twice
  }

  /** Ids to deliver again, or `undefined` where nobody heard the answer. */
  async function failuresOf(answer: Promise<BatchAnswer | 'killed'>) {
    const heard = await answer.catch(() => 'killed' as const);
    return heard === 'killed'
      ? undefined
      : new Set(heard.batchItemFailures.map(({ itemIdentifier }) => itemIdentifier));
  }

  const deliverSome = () => deliver(queue, 1 + random.below(SETTINGS.ingest.batchSize), ingest);
  const recognizeSome = () => deliver(scans, SETTINGS.ocr.batchSize, ocr);
  async function deliver(from: VirtualQueue, most: number, handler: typeof ingest): Promise<void> {
    const Records = from.receive(most);
    if (Records.length === 0) return;
    const failed = await failuresOf(faults.run(() => handler({ Records }, world.ENDLESS)));
    for (const { messageId } of Records) if (failed?.has(messageId) === false) from.remove(messageId);
  }

  let position = 0; // in the stream: everything before it was taken or given up
  let tried = 0;
  async function streamSome(): Promise<void> {
    const from = position;
    const records = store.stored.inserts.slice(from, from + 1 + random.below(6)).map(streamRecord(from));
    if (records.length === 0) return;
    const ids = records.map(({ dynamodb }) => dynamodb.SequenceNumber);
    const failed = await failuresOf(faults.run(() => publish({ Records: records }, world.ENDLESS)));
    const first = failed === undefined ? ids[0] : ids.find((id) => failed.has(id));
    if (first === undefined) position = from + records.length;
    else position = Number(first); // goes on at the first that failed
    tried = position === from ? tried + 1 : 0;
    if (tried > SETTINGS.publish.retryAttempts) {
      position++; // given up: its receipt stays in the index of the unsent
      tried = 0;
    }
  }

  const sweepNow = () => faults.run(() => sweep({}, world.ENDLESS)).catch(() => {});
  async function reprocess(): Promise<void> {
    for (const { version } of happened)
      await faults.run(() => rereadObject(version, RULES[1], reading, false)).catch(() => {});
  }

  const isBusy = () =>
    plan.length + queue.waiting.length + scans.waiting.length > 0 || position < store.stored.inserts.length;
  async function runDry(): Promise<void> {
    for (let step = 0; isBusy(); step++) {
      if (step > CALM_AFTER) faults.end();
      if (step > MOST_STEPS) throw new Error(`Schedule ${seed} does not come to an end.`);
      while (random.chance(0.6) && plan.length > 0) doNext();
      if (plan.length === 0 && random.chance(0.2)) released = true;
      const work = [deliverSome(), deliverSome(), recognizeSome(), recognizeSome(), streamSome()];
      if (random.chance(0.1)) work.push(sweepNow().then(() => {}));
      if (released && random.chance(0.1)) work.push(reprocess());
      if (random.chance(0.02)) for (const one of [queue, scans]) one.redrive();
      await Promise.all(work);
      if (random.chance(0.3)) clock.pass(random.below(240_000));
      const next = Math.min(queue.next(), scans.next());
      if (plan.length === 0 && Number.isFinite(next) && next > now()) clock.pass(next - now());
    }
  }

  await runDry();
  faults.end();
  released = true;
  for (const one of [queue, scans]) one.redrive();
  await runDry();
  clock.pass(LIMITS.unansweredMs + LIMITS.unsentMs);
  for (let i = 0; i < 2; i++) await sweepNow(); // to the end of the list, and once from its beginning
  await reprocess();
  await runDry();

  /** Everything once more, as after a restore: nothing may change but repeats. */
  async function runAgain(): Promise<void> {
    const heard = happened.filter(({ step }) => step.heard);
    const Records = heard.map(({ version }, i) => world.message(world.bodyOf(version), `r${i}`));
    await ingest({ Records }, world.ENDLESS);
    await publish({ Records: store.stored.inserts.map(streamRecord(0)) }, world.ENDLESS);
    await sweepNow();
    await reprocess();
  }

  const left = [queue, scans].reduce((sum, one) => sum + one.waiting.length + one.setAside.length, 0);
  const handedOver = scans.sent();
  return {
    seed,
    happened,
    stored: store.stored,
    pages,
    sent,
    left,
    isInOrder: true,
    handedOver,
    faults: faults.count,
    runAgain,
  };
}

export type Run = Awaited<ReturnType<typeof runSchedule>>;

const streamRecord =
  (from: number) =>
  ({ pk, sk, eventName }: world.Written, i: number) => ({
    eventName,
    dynamodb: { SequenceNumber: String(from + i), Keys: { pk: { S: pk }, sk: { S: sk } } },
  });
