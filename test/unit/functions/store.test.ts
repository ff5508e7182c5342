import { DynamoDBDocumentClient, GetCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { toldBetween } from '../../../functions/adapters/feed.ts';
import { dynamoOutbox, dynamoPosition } from '../../../functions/adapters/outbox.ts';
import type { Archive } from '../../../functions/adapters/s3.ts';
import { dynamoStore } from '../../../functions/adapters/store.ts';
import { decide } from '../../../functions/ingest/decide.ts';
import { readVersion } from '../../../functions/ingest/read-version.ts';
import type { Commit, Store } from '../../../functions/ports.ts';
import { unpackFigures } from '../../../shared/contract/current.ts';
import { eventIdOf, receiptIdOf, reportIdOf } from '../../../shared/contract/keys.ts';
import { receiptRefOf } from '../../../shared/contract/receipt.ts';
import { INDEXES } from '../../../shared/contract/storage.ts';
import { hasDynamo, startDynamo } from './emulators.ts';
import { outboxContract } from './outbox-contract.ts';
import { storeContract } from './store-contract.ts';
import * as world from './world.ts';

describe('the store in memory', () => {
  const store = world.memoryStore();
  storeContract(() => store);
  const { versions } = world.memoryObjects();
  outboxContract(
    () => store,
    () => world.memoryOutbox(store.stored),
    () => versions,
  );
});

if (!hasDynamo)
  console.log('skipped: the store on DynamoDB (the embedded emulator is for Linux on x64 only)');

describe.runIf(hasDynamo)('the store on DynamoDB', () => {
  let dynamo: Awaited<ReturnType<typeof startDynamo>>;
  let documents: DynamoDBDocumentClient;
  let store: Store;
  const archived = new Map<string, Uint8Array>();
  const archive: Archive = {
    write: async (key, gzip) => {
      archived.set(key, gzip);
      return { bucket: 'receipts-of-the-test', key };
    },
    read: async ({ key }) => archived.get(key) ?? new Uint8Array(),
  };

  beforeAll(async () => {
    dynamo = await startDynamo();
    documents = DynamoDBDocumentClient.from(dynamo.client, {
      marshallOptions: { removeUndefinedValues: true },
    });
    store = dynamoStore({ table: dynamo.table, archiveBucket: 'receipts-of-the-test' }, archive, documents);
  });
  afterAll(() => dynamo.stop());

  storeContract(() => store);
  outboxContract(
    () => store,
    () => dynamoOutbox(dynamo.table, documents),
    () => dynamoPosition(dynamo.table, world.BUCKET, documents),
  );

  const { objects, upload } = world.memoryObjects();
  async function commitOf(key: string, text: string, at: string, before?: Commit) {
    const version = upload(key, text);
    const finding = await readVersion(version, false, { core: world.core, objects });
    const observations = before?.revision?.report.observations ?? [];
    const standing = before?.head && { head: before.head, observations };
    return { version, commit: decide(version, finding, standing, at) };
  }

  const inIndex = async (index: (typeof INDEXES)[keyof typeof INDEXES], partition: string) => {
    const query = new QueryCommand({
      TableName: dynamo.table,
      IndexName: index.name,
      KeyConditionExpression: '#p = :p',
      ExpressionAttributeNames: { '#p': index.partition },
      ExpressionAttributeValues: { ':p': partition },
    });
    return (await documents.send(query)).Items ?? [];
  };

  test('a receipt is found by office, by day, and, until its event is sent, among the pending', async () => {
    const at = '2031-05-06T07:08:09.010Z';
    const { version, commit } = await commitOf('wards/30307/index.txt', '5', at);
    await store.commit(commit);
    const id = receiptIdOf(version);
    const eventId = eventIdOf(version, id);
    const day = `2031-05-06#${Number.parseInt(eventId.slice(0, 8), 16) % 8}`;
    expect((await inIndex(INDEXES.byOffice, '30307')).map((i) => i.officeTime)).toContain(`${at}#${id}`);
    expect((await inIndex(INDEXES.byDay, day)).map((i) => i.dayTime)).toEqual([`${at}#${eventId}`]);
    expect((await inIndex(INDEXES.pending, day)).map((i) => i.pendingTime)).toEqual([`${at}#${eventId}`]);
    await store.clearPending(receiptRefOf(commit.receipt));
    expect(await inIndex(INDEXES.pending, day)).toEqual([]);
    expect(await inIndex(INDEXES.byDay, day)).toHaveLength(1);
  });

  test('a current report is found by period and province, with its figures and without evidence', async () => {
    const { version, commit } = await commitOf('wards/30307/board.txt', '77', '2031-05-06T07:08:09.010Z');
    await store.commit(commit);
    const found = (await inIndex(INDEXES.byPeriod, '2026-Q1#91')).find((i) => i.id === reportIdOf(version));
    expect(found).toMatchObject({
      periodArea: `2025-07#30307#${reportIdOf(version)}`,
    });
    const figures = unpackFigures(found?.figures);
    expect(figures).toMatchObject([{ indicator: 'test.figure', value: 77 }]);
    expect(figures[0]).not.toHaveProperty('source');
  });

  test('a report that moves to another area leaves no current report where it was', async () => {
    const at = '2031-05-06T07:08:09.010Z';
    const { version, commit: first } = await commitOf('wards/30307/moving.txt', '5', at);
    await store.commit(first);
    const { commit: second } = await commitOf('wards/30307/moving.txt', '6 old', at, first);
    expect(await store.commit(second)).toBe('committed');
    const found = (await inIndex(INDEXES.byPeriod, '2026-Q1#91')).filter((i) => i.id === reportIdOf(version));
    expect(found.map((i) => i.periodArea)).toEqual([`pre-2025-07#30298#${reportIdOf(version)}`]);
  });

  test('a report that moves to another period is found there, and no longer where it was', async () => {
    const at = '2031-05-06T07:08:09.010Z';
    const { version, commit: first } = await commitOf('wards/30307/moving in time.txt', '5', at);
    await store.commit(first);
    const { commit: second } = await commitOf('wards/30307/moving in time.txt', '6', at, first);
    if (second.revision === undefined) throw new Error('nothing was read');
    const period = { label: '2026-Q2', start: '2026-04-01', end: '2026-06-30' };
    const moved = { ...second.revision.report, period };
    expect(await store.commit({ ...second, revision: { ...second.revision, report: moved } })).toBe(
      'committed',
    );
    const foundAt = async (label: string) =>
      (await inIndex(INDEXES.byPeriod, `${label}#91`)).filter((i) => i.id === reportIdOf(version)).length;
    expect([await foundAt('2026-Q1'), await foundAt('2026-Q2')]).toEqual([0, 1]);
  });

  test('what was told between two times is found in the order of its commits, over days and their shards', async () => {
    const stamps = [
      '2032-02-28T23:59:59.999Z',
      '2032-02-29T00:00:00.000Z',
      ...Array.from({ length: 20 }, (_, i) => `2032-02-29T12:00:${String(59 - i).padStart(2, '0')}.000Z`),
      '2032-03-01T00:00:00.000Z',
      '2032-03-01T00:00:00.001Z',
    ];
    for (const [i, at] of stamps.entries())
      await store.commit((await commitOf(`wards/30307/told/${i}.txt`, '5', at)).commit);
    const between = async (since: string, to: string) => {
      const told = toldBetween(dynamo.table, new Date(since), new Date(to), documents);
      return (await Array.fromAsync(told)).map(({ at }) => at);
    };
    const sorted = stamps.toSorted();
    expect(await between('2032-02-01T00:00:00Z', '2032-04-01T00:00:00Z')).toEqual(sorted);
    expect(await between('2032-02-29T00:00:00Z', '2032-03-01T00:00:00Z')).toEqual(sorted.slice(1, -2));
    expect(await between('2032-03-01T00:00:00.001Z', '2032-03-02T00:00:00Z')).toEqual(sorted.slice(-1));
  });

  test('the current report of sixty figures is compact: its figures take under 3 KB', async () => {
    const { commit } = await commitOf('wards/30307/usual.txt', '5', '2031-05-06T07:08:09.010Z');
    const { revision } = commit;
    const [one] = revision?.report.observations ?? [];
    if (revision === undefined || one === undefined) throw new Error('nothing observed');
    const observations = Array.from({ length: 60 }, (_, i) => ({
      ...one,
      indicator: `agri.some-crop-${i % 40}.area`,
      label: `diện tích gieo trồng loại ${i}`,
      value: 1000 / (i + 7),
    }));
    await store.commit({ ...commit, revision: { report: { ...revision.report, observations } } });
    const Key = { pk: 'AREA#2025-07#30307', sk: `CURRENT#${revision.report.id}` };
    const { Item } = await documents.send(new GetCommand({ TableName: dynamo.table, Key }));
    expect(unpackFigures(Item?.figures)).toHaveLength(60);
    expect(Item?.figures.byteLength).toBeLessThan(3_000);
  });

  test('a revision too large for an item lies in the archive, and the receipt leads to it', async () => {
    const { commit } = await commitOf('wards/30307/large.txt', '5', '2031-05-06T07:08:09.010Z');
    const { revision, receipt } = commit;
    if (revision === undefined || receipt.status !== 'published') throw new Error('not published');
    const [one] = revision.report.observations;
    if (one === undefined) throw new Error('nothing observed');
    const observations = Array.from({ length: 2_000 }, (_, value) => ({ ...one, value }));
    const large = { report: { ...revision.report, observations } };
    expect(await store.commit({ ...commit, revision: large })).toBe('committed');
    const stored = await store.revision(receipt.revision);
    expect(stored.report).toEqual(large.report);
    expect(stored.archived?.key).toMatch(/^revisions\/[0-9a-f]{32}\/0001-[0-9a-f]{64}\.json\.gz$/);
  });
});
