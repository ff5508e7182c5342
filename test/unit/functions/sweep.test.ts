import { describe, expect, test } from 'vitest';
import { makeIngestHandler } from '../../../functions/ingest/ingest-batch.ts';
import type { Topic } from '../../../functions/ports.ts';
import { makeSweepHandler } from '../../../functions/sweep/sweep.ts';
import { LIMITS } from '../../../shared/contract/limits.ts';
import * as world from './world.ts';

function setUp() {
  const clock = world.tickingClock();
  const store = world.memoryStore();
  const { objects, upload, remove, versions } = world.memoryObjects(undefined, true, () =>
    clock.now().toISOString(),
  );
  const { pages, port: pagesPort } = world.memoryPages();
  const { sent, port: topic } = world.memoryTopic();
  const { lines, port: log } = world.memoryLog();
  const queue = world.memoryQueue().port;
  const common = { store, pages: pagesPort, clock, log, telemetry: world.noTelemetry, core: world.core };
  const ports = { ...common, topic, versions, outbox: world.memoryOutbox(store.stored) };
  const ingest = makeIngestHandler({ ...common, objects, queue });
  const sweep = makeSweepHandler(ports);
  const take = (...all: Parameters<typeof world.bodyOf>[0][]) =>
    ingest({ Records: all.map((one) => world.message(world.bodyOf(one))) }, world.ENDLESS);
  const statuses = () => [...store.stored.receipts.values()].map(({ receipt }) => receipt.status);
  return { clock, ports, upload, remove, take, sweep, sent, lines, statuses, pages };
}

const later = LIMITS.unansweredMs + 1_000;

describe('the sweep', () => {
  test('sends the events that the stream has missed, once they are overdue, and never twice', async () => {
    const { clock, upload, take, sweep, sent } = setUp();
    await take(upload('wards/30307/a', '5'), upload('wards/30307/b', 'broken'), upload('wards/30307/c', '6'));
    expect(await sweep({}, world.ENDLESS)).toMatchObject({ sent: 0 });
    clock.pass(LIMITS.unsentMs);
    expect(await sweep({}, world.ENDLESS)).toMatchObject({ sent: 3, left: 0 });
    expect(await sweep({}, world.ENDLESS)).toMatchObject({ sent: 0 });
    expect(sent).toHaveLength(3);
  });

  test('one event that cannot be sent does not hold up the others', async () => {
    const { clock, upload, take, ports } = setUp();
    await take(upload('wards/30307/a', '5'), upload('wards/30307/b', '6'), upload('wards/30307/c', '7'));
    clock.pass(LIMITS.unsentMs);
    const topic: Topic = {
      send: async (message) => {
        if (message.includes('"subject":"wards/30307/b"')) throw new Error('throttled');
      },
    };
    const sweep = makeSweepHandler({ ...ports, topic });
    expect(await sweep({}, world.ENDLESS)).toMatchObject({ sent: 2, left: 1 });
  });

  test('writes a receipt "failed" for every version and delete marker that has none after an hour', async () => {
    const { clock, upload, remove, take, sweep, statuses, pages } = setUp();
    await take(upload('wards/30307/a', '5'));
    upload('wards/30307/b', '5');
    remove('wards/30307/a');
    for (let i = 0; i < 5; i++) upload(`stray/${i}`, '5');
    clock.pass(LIMITS.unansweredMs / 2);
    expect(await sweep({}, world.ENDLESS)).toMatchObject({ failed: 0, looked: 8 });
    clock.pass(later);
    expect(await sweep({}, world.ENDLESS)).toMatchObject({ failed: 7, looked: 8, left: 0 });
    expect(await sweep({}, world.ENDLESS)).toMatchObject({ failed: 0 });
    expect(statuses().filter((status) => status === 'failed')).toHaveLength(7);
    expect(pages.size).toBe(8);
  });

  test('does not look at versions that it has looked at for a week', async () => {
    const { clock, upload, sweep } = setUp();
    upload('wards/30307/a', '5');
    clock.pass(LIMITS.sweptMs + later);
    expect(await sweep({}, world.ENDLESS)).toMatchObject({ failed: 0, looked: 1 });
  });

  test('stops in time, goes on there the next time, and begins anew behind the end', async () => {
    const { clock, upload, sweep } = setUp();
    for (let i = 0; i < 8; i++) upload(`wards/30307/${i}`, '5');
    clock.pass(later);
    const onePage = () => {
      let asked = 0;
      return { getRemainingTimeInMillis: () => (asked++ < 1 ? LIMITS.sweepPageMs : LIMITS.sendMs) };
    };
    const looked = [];
    for (let i = 0; i < 4; i++) looked.push((await sweep({}, onePage())).looked);
    expect(looked).toEqual([3, 3, 2, 3]);
    expect(await sweep({}, world.ENDLESS)).toMatchObject({ failed: 0 });
  });

  test('stops within a page where time runs out, and meets the rest of it the next time', async () => {
    const { clock, upload, sweep } = setUp();
    for (const name of ['a', 'b', 'c']) upload(`wards/30307/${name}`, '5');
    clock.pass(later);
    let asked = 0;
    const forOne = { getRemainingTimeInMillis: () => (asked++ < 2 ? LIMITS.sweepPageMs : 0) };
    expect(await sweep({}, forOne)).toMatchObject({ failed: 1, left: 1 });
    expect(await sweep({}, world.ENDLESS)).toMatchObject({ failed: 2, left: 0 });
  });

  test('a version that cannot be answered now is met again, and holds up no other', async () => {
    const { clock, upload, ports } = setUp();
    for (const name of ['a', 'b', 'c', 'd']) upload(`wards/30307/${name}`, '5');
    clock.pass(later);
    let calls = 0;
    const write = async () => {
      if (calls++ === 1) throw new Error('slow down');
    };
    const pages = { write, writeFirst: write };
    const sweep = makeSweepHandler({ ...ports, pages });
    expect(await sweep({}, world.ENDLESS)).toMatchObject({ failed: 3, left: 1 });
    expect(await sweep({}, world.ENDLESS)).toMatchObject({ failed: 1, left: 0 });
  });
});
