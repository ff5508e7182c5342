import { makeIngestHandler } from '../../functions/ingest/ingest-batch.ts';
import { makePublishHandler } from '../../functions/publish/publish-batch.ts';
import type { BatchAnswer, QueueRecord } from '../../shared/contract/invocation.ts';
import type { ObjectVersion } from '../../shared/contract/s3-event.ts';
import * as world from '../unit/functions/world.ts';
import { type Random, seeded } from './random.ts';

/** What offices upload in a schedule, and how the fake core reads it. */
const TEXTS = ['5', '5', '6', '7 old', '8 old', 'broken', 'novel', 'secret', ''];
const KEYS = [
  'wards/30307/a.docx',
  'wards/30307/b 1+1.pdf',
  'wards/30307/tờ trình.txt',
  'wards/11111/x',
  'stray',
];

export interface Uploaded {
  readonly version: ObjectVersion;
  readonly text: string;
}

/**
 * One run of the real handlers in a world whose order and faults follow from `seed`: versions uploaded while
 * others are being read, their events delivered late, twice and out of order, two batches at a time. Every
 * effect may fail before it is done or after (a crash and a lost answer look the same), and so may a whole
 * invocation, of which the source then hears nothing. Time is virtual: ticks of the microtask queue. Runs until
 * nothing is left to deliver. In each third world S3 names no versions.
 */
export async function runSchedule(seed: number) {
  const random = seeded(seed);
  const versioned = seed % 3 !== 0;
  let faults = true;
  const probability = random.next() * 0.3;
  const fails = () => faults && random.chance(probability);
  const around: world.Around = async (effect) => {
    for (let ticks = random.below(4); ticks > 0; ticks--) await Promise.resolve();
    if (fails()) throw new Error(`crash at: ${effect}`);
  };

  const store = world.memoryStore(around);
  const { objects, upload } = world.memoryObjects(around, versioned);
  const { pages, port: pagesPort } = world.memoryPages(around);
  const { sent, port: topic } = world.memoryTopic(around);
  const common = {
    store,
    clock: world.tickingClock(),
    log: world.memoryLog().port,
    telemetry: world.noTelemetry,
  };
  const queue = world.memoryQueue().port;
  const ingest = makeIngestHandler({ ...common, core: world.core, objects, pages: pagesPort, queue });
  const publish = makePublishHandler({ ...common, topic });

  /** The ids to deliver again; of an invocation that died, all. */
  async function failuresOf(
    answer: Promise<BatchAnswer>,
    all: readonly string[],
  ): Promise<ReadonlySet<string>> {
    const { batchItemFailures } = await answer;
    return new Set(fails() ? all : batchItemFailures.map(({ itemIdentifier }) => itemIdentifier));
  }

  const plans = plan(random);
  const uploaded: Uploaded[] = [];
  const waiting: QueueRecord[] = [];
  function uploadNext(): void {
    const next = plans.shift();
    if (next === undefined) return;
    const version = upload(next.key, next.text);
    const message = world.message(world.eventBody(version), `m${uploaded.length}`);
    uploaded.push({ version, text: next.text });
    waiting.push(message);
    if (random.chance(0.3)) waiting.push({ ...message, messageId: `${message.messageId} again` });
  }

  async function deliverSome(): Promise<void> {
    const batch = draw(waiting, 1 + random.below(4), random);
    const ids = batch.map(({ messageId }) => messageId);
    const failed = await failuresOf(ingest({ Records: batch }, world.ENDLESS), ids);
    waiting.push(...batch.filter(({ messageId }) => failed.has(messageId)));
  }

  let position = 0; // in the stream: everything before it was taken
  async function streamSome(): Promise<void> {
    const from = position;
    const records = store.stored.inserts.slice(from, from + 1 + random.below(6)).map(streamRecord(from));
    const ids = records.map(({ dynamodb }) => dynamodb.SequenceNumber);
    const failed = await failuresOf(publish({ Records: records }, world.ENDLESS), ids);
    const first = ids.find((id) => failed.has(id));
    position = first === undefined ? from + records.length : Number(first); // goes on at the first that failed
  }

  for (let step = 0; plans.length + waiting.length > 0 || position < store.stored.inserts.length; step++) {
    if (step > 300) faults = false;
    if (step > 1000) throw new Error(`Schedule ${seed} does not come to an end.`);
    while (random.chance(0.6) && plans.length > 0) uploadNext();
    await Promise.all([deliverSome(), deliverSome(), streamSome()]);
  }

  /** Everything once more, as after a restore: nothing may change but repeats. */
  async function runAgain(): Promise<void> {
    faults = false;
    const messages = uploaded.map(({ version }, i) => world.message(world.eventBody(version), `r${i}`));
    await ingest({ Records: messages }, world.ENDLESS);
    await publish({ Records: store.stored.inserts.map(streamRecord(0)) }, world.ENDLESS);
  }

  return { seed, versioned, uploaded, stored: store.stored, pages, sent, runAgain };
}

function plan(random: Random): { readonly key: string; readonly text: string }[] {
  return Array.from({ length: 2 + random.below(8) }, () => ({
    text: TEXTS[random.below(TEXTS.length)] ?? '5',
    key: KEYS[random.chance(0.7) ? 0 : random.below(KEYS.length)] ?? 'stray',
  }));
}

/** Takes up to `count` messages out of the queue, any of them. */
function draw<T>(waiting: T[], count: number, random: Random): readonly T[] {
  return Array.from({ length: Math.min(count, waiting.length) }).flatMap(() =>
    waiting.splice(random.below(waiting.length), 1),
  );
}

const streamRecord =
  (from: number) =>
  ({ pk, sk }: { readonly pk: string; readonly sk: string }, i: number) => ({
    eventName: 'INSERT',
    dynamodb: { SequenceNumber: String(from + i), Keys: { pk: { S: pk }, sk: { S: sk } } },
  });
