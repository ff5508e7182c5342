import { describe, expect, test } from 'vitest';
import { makeIngestHandler } from '../../../functions/ingest/ingest-batch.ts';
import { HANDOVERS } from '../../../functions/ocr/handovers.ts';
import type { Objects } from '../../../functions/ports.ts';
import { eventOf } from '../../../shared/contract/events.ts';
import { receiptPageKey } from '../../../shared/contract/keys.ts';
import { LIMITS } from '../../../shared/contract/limits.ts';
import { isTelling } from '../../../shared/contract/receipt.ts';
import { unpackRevision } from '../../../shared/contract/revision.ts';
import type { Deletion, ObjectVersion } from '../../../shared/contract/s3-event.ts';
import * as world from './world.ts';

function setUp() {
  const store = world.memoryStore();
  const { objects, upload, remove, lose } = world.memoryObjects();
  const { pages, port: pagesPort } = world.memoryPages();
  const { delays, port: queue } = world.memoryQueue();
  const { lines, port: log } = world.memoryLog();
  const scans = world.memoryScans();
  const ports = {
    core: world.core,
    objects,
    store,
    pages: pagesPort,
    queue,
    log,
    clock: world.tickingClock(),
    telemetry: world.noTelemetry,
  };
  const handler = makeIngestHandler({ ...ports, scans: scans.port });
  const ocr = makeIngestHandler({ ...ports, core: world.recognizing(world.core) }, HANDOVERS);
  const recognize = (...bodies: string[]) =>
    ocr({ Records: bodies.map((body) => world.message(body)) }, world.ENDLESS);
  const take = (...versions: (ObjectVersion | Deletion)[]) =>
    handler({ Records: versions.map((v) => world.message(world.bodyOf(v))) }, world.ENDLESS);
  const statuses = () => [...store.stored.receipts.values()].map(({ receipt }) => receipt.status);
  const figures = () => [...store.stored.currents.values()].map((c) => [c.area.code, c.figures?.[0]?.value]);
  const reasons = () =>
    [...store.stored.receipts.values()].map(
      ({ receipt }) => receipt.status === 'rejected' && receipt.reason.code,
    );
  const revisions = () => [...store.stored.revisions.values()].map((gzip) => unpackRevision(gzip).report);
  return {
    scans,
    recognize,
    ports,
    handler,
    take,
    upload,
    remove,
    lose,
    revisions,
    store,
    pages,
    delays,
    lines,
    statuses,
    figures,
    reasons,
  };
}

const NOTES = ({ notes }: { readonly notes: readonly { readonly code: string }[] }) =>
  notes.map(({ code }) => code);

const KEY = 'wards/30307/báo cáo quý 1 + 2 100%.docx';

describe('what becomes of a version', () => {
  test('a first version is published and becomes the current report', async () => {
    const { take, upload, statuses, figures } = setUp();
    expect(await take(upload(KEY, '5'))).toEqual({ batchItemFailures: [] });
    expect(statuses()).toEqual(['published']);
    expect(figures()).toEqual([['30307', 5]]);
  });

  test('a later version revises; a report that moves to another area leaves no current report behind', async () => {
    const { take, upload, statuses, figures, store } = setUp();
    await take(upload(KEY, '5'), upload(KEY, '6 old'));
    expect(statuses()).toEqual(['published', 'revised']);
    expect(figures()).toEqual([['30298', 6]]);
    expect(store.stored.revisions.size).toBe(2);
  });

  test('the same bytes are unchanged, and a version between the two that comes late does not win', async () => {
    const { take, upload, statuses, figures } = setUp();
    const [first, between, same] = [upload(KEY, '5'), upload(KEY, '9'), upload(KEY, '5')];
    await take(first, same, between);
    expect(statuses()).toEqual(['published', 'unchanged', 'superseded']);
    expect(figures()).toEqual([['30307', 5]]);
  });

  test('a refused version leaves the last good report standing, whichever came first', async () => {
    for (const order of [
      [0, 1],
      [1, 0],
    ] as const) {
      const { take, upload, figures } = setUp();
      const versions = [upload(KEY, '5'), upload(KEY, 'broken')];
      for (const i of order) await take(...versions.slice(i, i + 1));
      expect(figures()).toEqual([['30307', 5]]);
    }
  });

  test('a version that is gone is superseded', async () => {
    const { take, upload, lose, statuses } = setUp();
    const version = upload(KEY, '5');
    lose(version);
    await take(version);
    expect(statuses()).toEqual(['superseded']);
  });

  test('a second delivery writes the page again and nothing else', async () => {
    const { take, upload, store, pages } = setUp();
    const version = upload(KEY, '5');
    await take(version);
    const before = JSON.stringify([...store.stored.receipts]);
    const [page] = [...pages];
    pages.clear();
    await take(version);
    expect(JSON.stringify([...store.stored.receipts])).toBe(before);
    expect([...pages]).toEqual([page]);
  });
});

describe('a deletion by somebody', () => {
  test('withdraws the report: no current figures, nothing erased, and its page says so', async () => {
    const { take, upload, remove, statuses, figures, revisions, pages } = setUp();
    const marker = await take(upload(KEY, '5')).then(() => remove(KEY));
    await take(marker);
    expect(statuses()).toEqual(['published', 'withdrawn']);
    expect(figures()).toEqual([]);
    expect(revisions()).toHaveLength(1);
    expect(pages.get(receiptPageKey(marker, marker.versionId))).toContain('báo cáo được rút');
    expect(pages.get(receiptPageKey(marker, marker.versionId))).not.toContain('Số liệu đã đọc');
  });

  test('a version from before it that comes late is superseded, heard of before or not', async () => {
    const { take, upload, remove, statuses, figures } = setUp();
    const [first, late, marker] = [upload(KEY, '5'), upload(KEY, '6'), remove(KEY)];
    await take(first, marker, late);
    expect(statuses()).toEqual(['published', 'withdrawn', 'superseded']);
    expect(figures()).toEqual([]);
    const other = setUp();
    const [early, gone] = [other.upload(KEY, '5'), other.remove(KEY)];
    await other.take(gone, early);
    expect(other.statuses()).toEqual(['withdrawn', 'superseded']);
    expect(other.store.stored.inserts.length).toBe(2);
  });

  test('an older deletion that comes late is superseded', async () => {
    const { take, upload, remove, statuses, figures } = setUp();
    const [first, marker, second] = [upload(KEY, '5'), remove(KEY), upload(KEY, '6')];
    await take(first, second, marker);
    expect(statuses()).toEqual(['published', 'revised', 'superseded']);
    expect(figures()).toEqual([['30307', 6]]);
  });

  test('the same bytes uploaded again after it are a revision, with no difference', async () => {
    const { take, upload, remove, statuses, figures, revisions } = setUp();
    await take(upload(KEY, '5'), remove(KEY), upload(KEY, '5'));
    expect(statuses()).toEqual(['published', 'withdrawn', 'revised']);
    expect(figures()).toEqual([['30307', 5]]);
    expect(revisions().map(({ revision }) => revision)).toEqual([1, 2]);
  });

  test('of what nobody had heard of is told to nobody; a first reading after it is published', async () => {
    const { take, upload, remove, store, statuses } = setUp();
    await take(remove(KEY), remove(KEY), upload(KEY, 'broken'), remove(KEY), upload(KEY, '5'));
    expect(statuses()).toEqual(['withdrawn', 'withdrawn', 'rejected', 'withdrawn', 'published']);
    const told = [...store.stored.receipts.values()].filter(({ pending }) => pending);
    expect(told.map(({ receipt }) => receipt.status)).toEqual(['rejected', 'published']);
  });

  test('of a key of no office has its receipt, too', async () => {
    const { take, remove, statuses } = setUp();
    await take(remove('stray'));
    expect(statuses()).toEqual(['withdrawn']);
  });
});

describe('other objects about the same', () => {
  test('each is a report of its own, with a note that names the other', async () => {
    const { take, upload, figures, revisions } = setUp();
    await take(upload(`${KEY}1`, '5'), upload(`${KEY}2`, '5'), upload(`${KEY}3`, '6'));
    expect(figures()).toHaveLength(3);
    expect(revisions().map(NOTES)).toEqual([[], ['same-file-elsewhere'], ['same-period-elsewhere']]);
    const [, same, beside] = revisions().map(({ notes }) => notes[0]?.message);
    expect(same).toContain(`“${KEY}1”`);
    expect(beside).toContain(`“${KEY}1”, “${KEY}2”`);
  });

  test('another area is no neighbour, and neither is a report that was withdrawn', async () => {
    const { take, upload, remove, revisions } = setUp();
    await take(upload(`${KEY}1`, '5'), remove(`${KEY}1`), upload(`${KEY}2`, '5 old'), upload(`${KEY}3`, '5'));
    expect(revisions().map(NOTES)).toEqual([[], [], []]);
  });

  test('of many the first three are named', async () => {
    const { take, upload, revisions } = setUp();
    for (const name of ['1', '2', '3', '4', '5']) await take(upload(`${KEY}${name}`, name));
    expect(revisions().at(-1)?.notes[0]?.message).toContain(`“${KEY}3” và 1 tệp khác`);
  });
});

describe('a version that does not come through', () => {
  test('has a receipt "failed" from its last try, which gives way when a redrive comes through', async () => {
    const { ports, handler, upload, store, statuses, pages } = setUp();
    const version = upload(KEY, 'bug');
    const body = world.eventBody(version);
    await handler({ Records: [world.message(body, 'm', LIMITS.tries - 1)] }, world.ENDLESS);
    expect(statuses()).toEqual([]);
    await handler({ Records: [world.message(body, 'm', LIMITS.tries)] }, world.ENDLESS);
    expect(statuses()).toEqual(['failed']);
    const [page = ''] = [...pages.values()];
    expect(page).toContain('Hệ thống gặp lỗi');
    expect(JSON.stringify([...store.stored.receipts])).not.toContain(version.etag);
    await handler({ Records: [world.message(body, 'm', LIMITS.tries)] }, world.ENDLESS);
    expect(statuses()).toEqual(['failed']);
    const mended = {
      ...world.core,
      readDocument: () => world.core.readDocument(new TextEncoder().encode('5')),
    };
    await makeIngestHandler({ ...ports, core: mended })({ Records: [world.message(body)] }, world.ENDLESS);
    expect(statuses()).toEqual(['published']);
    expect([...pages.values()]).not.toContain(page);
  });

  test('is still given back where even the failure cannot be written', async () => {
    const { ports, upload, lines } = setUp();
    const store = { ...ports.store, receipt: () => Promise.reject(new Error('throttled')) };
    const record = world.message(world.eventBody(upload(KEY, '5')), 'm', LIMITS.tries);
    const answer = await makeIngestHandler({ ...ports, store })({ Records: [record] }, world.ENDLESS);
    expect(answer.batchItemFailures).toEqual([{ itemIdentifier: 'm' }]);
    expect(lines.join()).toContain('failure not written');
  });
});

describe('a scan', () => {
  test('is handed over without receipt, page or word of it, and gets them where it is recognised', async () => {
    const { take, recognize, upload, scans, statuses, figures, pages, lines } = setUp();
    expect(await take(upload(KEY, 'scan 5 of Hon Khoai'))).toEqual({ batchItemFailures: [] });
    expect([statuses(), pages.size, scans.bodies.length]).toEqual([[], 0, 1]);
    expect(JSON.stringify([lines, scans.bodies])).not.toContain('Khoai');
    expect(lines.join()).toContain('scan handed over');
    expect(await recognize(...scans.bodies)).toEqual({ batchItemFailures: [] });
    expect([statuses(), figures(), pages.size]).toEqual([['published'], [['30307', 5]], 1]);
  });

  test('handed over or recognised twice has one receipt', async () => {
    const { take, recognize, upload, scans, statuses } = setUp();
    const version = upload(KEY, 'scan 5');
    await take(version);
    await take(version); // the first time, it died before it could acknowledge
    expect(scans.bodies).toHaveLength(2);
    await recognize(...scans.bodies);
    await take(version);
    expect([statuses(), scans.bodies.length]).toEqual([['published'], 2]);
  });

  test('that is recognised after a newer version was read is superseded', async () => {
    const { take, recognize, upload, scans, statuses, figures } = setUp();
    await take(upload(KEY, 'scan 5'), upload(KEY, '6'));
    await recognize(...scans.bodies);
    expect([statuses(), figures()]).toEqual([['published', 'superseded'], [['30307', 6]]]);
  });

  test('of the same bytes as what stands is unchanged, and an older one superseded: neither is recognised', async () => {
    const { take, recognize, upload, scans, statuses } = setUp();
    const [older, first, same] = [upload(KEY, 'scan 4'), upload(KEY, 'scan 5'), upload(KEY, 'scan 5')];
    await take(first);
    await recognize(...scans.bodies);
    await take(same, older);
    expect([statuses(), scans.bodies.length]).toEqual([['published', 'unchanged', 'superseded'], 1]);
  });

  test('that is no bulletin, or marked as a secret, is refused where it is recognised', async () => {
    const { take, recognize, upload, scans, reasons } = setUp();
    await take(upload(`${KEY}1`, 'scan novel'), upload(`${KEY}2`, 'scan secret'));
    await recognize(...scans.bodies);
    expect(reasons()).toEqual(['not-a-bulletin', 'state-secret']);
  });

  test('a message that hands nothing over is given back, and holds up no other', async () => {
    const { take, recognize, upload, scans, statuses, delays } = setUp();
    const version = upload(KEY, 'scan 5');
    await take(version);
    const bad = ['{', '{}', world.eventBody(version), '{"version":{"bucket":"b","key":"../x"}}'];
    const answer = await recognize(...bad, ...scans.bodies);
    expect(answer.batchItemFailures).toHaveLength(bad.length);
    expect(delays.map(({ seconds }) => seconds)).toEqual(bad.map(() => 1));
    expect(statuses()).toEqual(['published']);
  });
});

describe('what is refused', () => {
  test.each([
    ['reports/2026.docx', '5', 'key-outside-wards'],
    ['wards/30307/', '5', 'key-outside-wards'],
    ['wards/99999/a.docx', '5', 'unknown-office'],
    [KEY, '', 'empty-file'],
    [KEY, 'broken', 'unreadable'],
    [KEY, 'novel', 'not-a-bulletin'],
    [KEY, 'secret', 'state-secret'],
    [KEY, '5 crowd', 'too-complex'],
  ])('%s with "%s": %s', async (key, text, reason) => {
    const { take, upload, reasons, pages } = setUp();
    const version = upload(key, text);
    await take(version);
    expect(reasons()).toEqual([reason]);
    expect([...pages.keys()]).toEqual([receiptPageKey(version, world.receiptIdOfVersion(version))]);
  });

  test('too large by its event: not a byte is read; too large by its bytes: reading stops', async () => {
    const { ports, upload, reasons } = setUp();
    const read: string[] = [];
    const objects: Objects = {
      read: async ({ key }) => {
        read.push(key);
        return { status: 'too-large' };
      },
    };
    const handler = makeIngestHandler({ ...ports, objects });
    const byEvent = upload(`${KEY}1`, '5', LIMITS.uploadBytes + 1);
    const byBytes = upload(`${KEY}2`, '5');
    await handler(
      { Records: [byEvent, byBytes].map((v) => world.message(world.eventBody(v))) },
      world.ENDLESS,
    );
    expect(reasons()).toEqual(['too-large', 'too-large']);
    expect(read).toEqual([`${KEY}2`]);
  });

  test('of a state secret nothing is kept, shown or logged but its key and the reason', async () => {
    const { take, upload, store, pages, lines } = setUp();
    const version = upload(KEY, 'secret plan of Hon Khoai');
    await take(version);
    const receipts = [...store.stored.receipts.values()].map(({ receipt }) => receipt);
    const events = receipts.filter(isTelling).map((receipt) => eventOf(receipt));
    const everything = JSON.stringify([[...store.stored.receipts], [...pages], lines, events]);
    expect(everything).toContain('state-secret');
    expect(everything).not.toContain('Hon Khoai');
    expect(everything).not.toContain('sha256":"');
    expect(everything).not.toContain(version.etag); // MD5 of the bytes
  });
});

describe('one bad message never holds up the others', () => {
  test('what is no S3 event is given back alone, to be tried again in a second', async () => {
    const { handler, upload, statuses, delays } = setUp();
    const good = world.message(world.eventBody(upload(KEY, '5')));
    const bad = ['{', '{}', JSON.stringify({ ...JSON.parse(good.body), source: 'my.app' })].map((body) =>
      world.message(body),
    );
    const answer = await handler({ Records: [...bad, good] }, world.ENDLESS);
    expect(answer.batchItemFailures.map(({ itemIdentifier }) => itemIdentifier)).toEqual(
      bad.map((m) => m.messageId),
    );
    expect(delays.map(({ seconds }) => seconds)).toEqual([1, 1, 1]);
    expect(statuses()).toEqual(['published']);
  });

  test('a reader that breaks is tried again later and later, and its words stay out of the log', async () => {
    const { handler, upload, delays, lines } = setUp();
    const body = world.eventBody(upload(KEY, 'bug in chapter MẬT'));
    for (const received of [1, 2, 3, 30])
      await handler({ Records: [world.message(body, 'm', received)] }, world.ENDLESS);
    expect(delays.map(({ seconds }) => seconds)).toEqual([5, 20, 80, 900]);
    expect(lines.join()).toContain('TypeError');
    for (const line of lines) expect(line).toContain('báo cáo quý 1');
    expect(lines.join()).not.toContain('chapter');
  });

  test('when time runs out the rest is given back untouched', async () => {
    const { handler, upload, statuses } = setUp();
    const messages = ['1', '2', '3'].map((text) =>
      world.message(world.eventBody(upload(`${KEY}${text}`, text))),
    );
    let asked = 0;
    const invocation = { getRemainingTimeInMillis: () => (asked++ < 1 ? 90_000 : 10_000) };
    const answer = await handler({ Records: messages }, invocation);
    expect(answer.batchItemFailures.map((f) => f.itemIdentifier)).toEqual(
      messages.slice(1).map((m) => m.messageId),
    );
    expect(statuses()).toEqual(['published']);
  });
});
