import { expect, test } from 'vitest';
import type { Core } from '../../../functions/ingest/core.ts';
import { ingestBulletin } from '../../../functions/ingest/ingest-bulletin.ts';
import { rereadObject } from '../../../functions/ingest/reread.ts';
import { PermanentError } from '../../../shared/contract/permanent-error.ts';
import * as world from './world.ts';

const KEY = 'wards/30307/báo cáo.txt';
const OBJECT = { bucket: world.BUCKET, key: KEY };

/** A core of a later release, which reads every figure as one more. */
const later: Core = {
  ...world.core,
  async extractReport(document, upload) {
    const read = await world.core.extractReport(document, upload);
    if (read.status !== 'report') return read;
    const observations = read.reading.observations.map((one) => ({ ...one, value: Number(one.value) + 1 }));
    const extractor = { version: 'later', catalogue: 'test' };
    return { ...read, reading: { ...read.reading, observations, extractor } };
  },
};

async function uploaded(...texts: readonly string[]) {
  const store = world.memoryStore();
  const { objects, upload, remove, lose } = world.memoryObjects();
  const { pages, port } = world.memoryPages();
  const ports = { core: world.core, objects, store, pages: port, clock: world.tickingClock() };
  const versions = texts.map((text) => upload(KEY, text));
  for (const version of versions) await ingestBulletin({ what: 'created', version }, ports);
  const reread = (core: Core = later, dry = false) =>
    rereadObject(OBJECT, undefined, { ...ports, core }, dry);
  return { ports, versions, reread, store, remove, lose, pages };
}

test('what reads otherwise becomes a further revision, with its differences; a second time it is the same reading', async () => {
  const { reread, store, pages } = await uploaded('5');
  const reading = await reread();
  expect(reading).toMatchObject({
    outcome: 'revised',
    revision: { report: { revision: 2, extractor: { version: 'later' } } },
  });
  expect([...store.stored.currents.values()].map(({ figures }) => figures?.[0]?.value)).toEqual([6]);
  expect([...store.stored.receipts.values()].map(({ receipt }) => receipt.status)).toEqual([
    'published',
    'revised',
  ]);
  expect(pages.size).toBe(2);
  expect(await reread()).toEqual({ outcome: 'same-reading' });
});

test('a dry run tells what would be, and writes nothing', async () => {
  const { reread, store, pages } = await uploaded('5');
  expect(await reread(later, true)).toMatchObject({
    outcome: 'revised',
    revision: { report: { revision: 2 } },
  });
  expect([store.stored.receipts.size, store.stored.revisions.size, pages.size]).toEqual([1, 1, 1]);
});

test('the version that stands is read, not one that came late', async () => {
  const { reread, store } = await uploaded('5', '8');
  expect(await reread()).toMatchObject({ outcome: 'revised', revision: { report: { revision: 3 } } });
  expect([...store.stored.currents.values()].map(({ figures }) => figures?.[0]?.value)).toEqual([9]);
});

test('what the very same rules read is passed over', async () => {
  const { ports } = await uploaded('5');
  const rules = { version: 'test', catalogue: 'test' };
  expect(await rereadObject(OBJECT, rules, ports, false)).toEqual({ outcome: 'same-rules' });
});

test('where nothing stands, nothing is read', async () => {
  const { ports, reread, remove } = await uploaded('5');
  await ingestBulletin({ what: 'deleted', version: remove(KEY) }, ports);
  expect(await reread()).toEqual({ outcome: 'nothing-stands' });
});

test('what these rules would refuse goes on standing', async () => {
  const refusing: Core = {
    ...world.core,
    readDocument: () => Promise.reject(new PermanentError('unreadable', 'by these rules')),
  };
  const { reread, store } = await uploaded('5');
  expect(await reread(refusing)).toEqual({ outcome: 'refused' });
  expect(store.stored.currents.size).toBe(1);
});

test('of a version that was purged nothing can be read', async () => {
  const { reread, lose, versions } = await uploaded('5');
  for (const version of versions) lose(version);
  expect(await reread()).toEqual({ outcome: 'gone' });
});

test('a version that is read at the same time wins', async () => {
  const { ports } = await uploaded('5');
  const store = { ...ports.store, commit: async () => 'conflict' as const };
  expect(await rereadObject(OBJECT, undefined, { ...ports, core: later, store }, false)).toEqual({
    outcome: 'overtaken',
  });
});
