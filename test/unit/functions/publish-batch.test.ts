import { describe, expect, test } from 'vitest';
import { makeIngestHandler } from '../../../functions/ingest/ingest-batch.ts';
import { makePublishHandler } from '../../../functions/publish/publish-batch.ts';
import { bulletinEvent } from '../../../shared/contract/events.ts';
import { eventIdOf, receiptIdOf } from '../../../shared/contract/keys.ts';
import * as world from './world.ts';

const KEY = 'wards/30307/báo cáo.docx';

/** A world in which `upload` has its receipt already and the changes of the table wait to be published. */
async function committed(...texts: readonly string[]) {
  const failing = new Set<string>();
  const store = world.memoryStore(async (effect) => {
    if (failing.has(effect)) throw new Error(`crash at: ${effect}`);
  });
  const { objects, upload } = world.memoryObjects();
  const { sent, port: topic } = world.memoryTopic(async (effect) => {
    if (failing.has(effect)) throw new Error(`crash at: ${effect}`);
  });
  const { lines, port: log } = world.memoryLog();
  const common = { store, clock: world.tickingClock(), log, telemetry: world.noTelemetry };
  const ingest = makeIngestHandler({
    ...common,
    core: world.core,
    objects,
    pages: world.memoryPages().port,
    queue: world.memoryQueue().port,
  });
  const versions = texts.map((text) => upload(KEY, text));
  for (const version of versions)
    await ingest({ Records: [world.message(world.eventBody(version))] }, world.ENDLESS);
  lines.length = 0;
  const handler = makePublishHandler({ ...common, topic });
  const publish = (invocation = world.ENDLESS) =>
    handler({ Records: store.stored.inserts.map(inserted) }, invocation);
  const pending = () => [...store.stored.receipts.values()].map((stored) => stored.pending);
  return { versions, store, sent, lines, failing, handler, publish, pending };
}

const inserted = ({ pk, sk }: { readonly pk: string; readonly sk: string }, i: number) => ({
  eventName: 'INSERT',
  dynamodb: { SequenceNumber: `${100 + i}`, Keys: { pk: { S: pk }, sk: { S: sk } } },
});

const NONE = { batchItemFailures: [] };

describe('what is sent', () => {
  test('the event of each receipt that has one, under its derived id, with the attributes to filter by', async () => {
    const { versions, sent, publish, pending } = await committed('5', '5', '6', 'broken');
    expect(await publish()).toEqual(NONE);
    const events = sent.map(({ message }) => bulletinEvent.parse(JSON.parse(message)));
    expect(events.map(({ type }) => type.split('.').at(-2))).toEqual(['published', 'revised', 'rejected']);
    const [first, , third, fourth] = versions;
    const told = [first, third, fourth].flatMap((one) => (one ? [eventIdOf(one, receiptIdOf(one))] : []));
    expect(events.map(({ id }) => id)).toEqual(told);
    expect(sent[0]?.attributes).toMatchObject({ type: events[0]?.type, province: '91', period: '2026-Q1' });
    expect(pending()).toEqual([false, false, false, false]);
  });

  test('nothing a second time, once the receipt says that it was sent', async () => {
    const { sent, publish } = await committed('5');
    await publish();
    expect(await publish()).toEqual(NONE);
    expect(sent).toHaveLength(1);
  });

  test('nothing for what is removed, for a change of what was sent, and for items that are no receipts', async () => {
    const { store, sent, handler } = await committed('5');
    const record = store.stored.inserts.map(inserted)[0];
    const other = (change: object) => ({ ...record, ...change });
    const keys = (pk: string, sk: string) => ({
      dynamodb: { SequenceNumber: '7', Keys: { pk: { S: pk }, sk: { S: sk } } },
    });
    await handler({ Records: [record] }, world.ENDLESS);
    sent.length = 0;
    const Records = [
      other({ eventName: 'MODIFY' }),
      other({ eventName: 'REMOVE' }),
      other(keys(store.stored.inserts[0]?.pk ?? '', 'HEAD')),
      other(keys('AREA#2025-07#30307', 'CURRENT#c0ffee')),
    ];
    expect(await handler({ Records }, world.ENDLESS)).toEqual(NONE);
    expect(sent).toEqual([]);
  });
});

describe('what could not be sent', () => {
  test('is given back alone and stays pending; the next time it is sent', async () => {
    const { sent, failing, publish, pending } = await committed('5', '6');
    failing.add('before send');
    expect(await publish()).toEqual({
      batchItemFailures: [{ itemIdentifier: '100' }, { itemIdentifier: '101' }],
    });
    expect([sent.length, pending()]).toEqual([0, [true, true]]);
    failing.clear();
    expect(await publish()).toEqual(NONE);
    expect([sent.length, pending()]).toEqual([2, [false, false]]);
  });

  test('a crash between sending and noting it sends the same bytes again', async () => {
    const { sent, failing, publish } = await committed('5');
    failing.add('before clear');
    expect((await publish()).batchItemFailures).toHaveLength(1);
    failing.clear();
    await publish();
    expect(sent).toHaveLength(2);
    expect(sent[1]).toEqual(sent[0]);
  });

  test('when time runs out the rest is given back untouched', async () => {
    const { sent, publish } = await committed('5', '6');
    let asked = 0;
    const answer = await publish({ getRemainingTimeInMillis: () => (asked++ < 1 ? 60_000 : 1_000) });
    expect(answer).toEqual({ batchItemFailures: [{ itemIdentifier: '101' }] });
    expect(sent).toHaveLength(1);
  });

  test('a receipt that the stream tells of and the table has not is given back', async () => {
    const { store, publish } = await committed('5');
    store.stored.receipts.clear();
    expect((await publish()).batchItemFailures).toHaveLength(1);
  });

  test('a receipt put in the place of one that said "failed" is a change, and is sent', async () => {
    const { store, sent, handler } = await committed('5');
    const Records = store.stored.inserts.map(inserted).map((one) => ({ ...one, eventName: 'MODIFY' }));
    expect(await handler({ Records }, world.ENDLESS)).toEqual(NONE);
    expect(sent).toHaveLength(1);
  });
});
