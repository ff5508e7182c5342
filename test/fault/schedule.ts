import { makeIngestHandler } from '../../functions/ingest/ingest-batch.ts';
import { makePublishHandler } from '../../functions/publish/publish-batch.ts';
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
 * One run of the real handlers in a world whose order and faults follow from `seed`: versions uploaded, their
 * events delivered late, twice and out of order, two batches at a time; every effect may fail before it is done
 * or after (a crash and a lost answer look the same). Runs until nothing is left to deliver.
 */
export async function runSchedule(seed: number) {
  const random = seeded(seed);
  let faults = true;
  const probability = random.next() * 0.3;
  const around: world.Around = async (effect) => {
    for (let ticks = random.below(4); ticks > 0; ticks--) await Promise.resolve();
    if (faults && random.chance(probability)) throw new Error(`crash at: ${effect}`);
  };

  const store = world.memoryStore(around);
  const { objects, upload } = world.memoryObjects(around);
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

  const uploaded = uploadSome(random, upload);
  const waiting = uploaded.flatMap(({ version }, i) => {
    const message = world.message(world.eventBody(version), `m${i}`);
    return random.chance(0.3) ? [message, { ...message, messageId: `m${i} again` }] : [message];
  });

  async function deliverSome(): Promise<void> {
    const batch = draw(waiting, 1 + random.below(4), random);
    const { batchItemFailures } = await ingest({ Records: batch }, world.ENDLESS);
    const failed = new Set(batchItemFailures.map(({ itemIdentifier }) => itemIdentifier));
    waiting.push(...batch.filter(({ messageId }) => failed.has(messageId)));
  }

  let position = 0; // in the stream: everything before it was taken
  async function streamSome(): Promise<void> {
    const from = position;
    const records = store.stored.inserts.slice(from, from + 1 + random.below(6)).map(streamRecord(from));
    const { batchItemFailures } = await publish({ Records: records }, world.ENDLESS);
    const first = batchItemFailures
      .map(({ itemIdentifier }) => Number(itemIdentifier))
      .toSorted((a, b) => a - b)[0];
    position = first ?? from + records.length; // the source goes on at the first that failed
  }

  for (let step = 0; waiting.length > 0 || position < store.stored.inserts.length; step++) {
    if (step > 300) faults = false;
    if (step > 1000) throw new Error(`Schedule ${seed} does not come to an end.`);
    await Promise.all([deliverSome(), deliverSome(), streamSome()]);
  }

  /** Everything once more, as after a restore: nothing may change but repeats. */
  async function runAgain(): Promise<void> {
    faults = false;
    const messages = uploaded.map(({ version }, i) => world.message(world.eventBody(version), `r${i}`));
    await ingest({ Records: messages }, world.ENDLESS);
    await publish({ Records: store.stored.inserts.map(streamRecord(0)) }, world.ENDLESS);
  }

  return { uploaded, stored: store.stored, pages, sent, runAgain };
}

function uploadSome(
  random: Random,
  upload: (key: string, text: string) => ObjectVersion,
): readonly Uploaded[] {
  return Array.from({ length: 2 + random.below(8) }, () => {
    const text = TEXTS[random.below(TEXTS.length)] ?? '5';
    const key = KEYS[random.chance(0.7) ? 0 : random.below(KEYS.length)] ?? 'stray';
    return { version: upload(key, text), text };
  });
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
