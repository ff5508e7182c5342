import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dynamoLibrary } from '../../../functions/adapters/library.ts';
import type { Archive } from '../../../functions/adapters/s3.ts';
import { dynamoStore } from '../../../functions/adapters/store.ts';
import { makeQueryHandler } from '../../../functions/query/answer-request.ts';
import { loadArea, loadAreasOf, PROVINCES } from '../../../shared/area/offices.ts';
import { ROUTES, type RouteName } from '../../../shared/contract/api/routes.ts';
import type { Area } from '../../../shared/contract/area.ts';
import { hasDynamo, startDynamo } from './emulators.ts';
import { keptReport, observed, quarter } from './kept-report.ts';
import * as world from './world.ts';

if (!hasDynamo) console.log('skipped: queries on DynamoDB (the embedded emulator is for Linux on x64 only)');

describe.runIf(hasDynamo)('the HTTP API over the table', () => {
  let dynamo: Awaited<ReturnType<typeof startDynamo>>;
  let areas: readonly Area[] = [];
  let handler: ReturnType<typeof makeQueryHandler>;
  const called = new Set<string>();
  const log = world.memoryLog();
  let now = '2026-08-01T00:00:00.000Z';
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
    const client = DynamoDBDocumentClient.from(dynamo.client, {
      marshallOptions: { removeUndefinedValues: true },
    });
    const place = { table: dynamo.table, archiveBucket: 'receipts-of-the-test' };
    const store = dynamoStore(place, archive, client);
    areas = (await loadAreasOf('91')).slice(0, 30);
    for (const [i, area] of areas.entries())
      for (const number of [1, 2] as const) {
        const at = `2026-0${number * 3}-${String(i + 1).padStart(2, '0')}T01:00:00.000Z`;
        const observations = [observed('poverty.poor', i * 10 + number), observed('budget.revenue.total', i)];
        const kept = { area, period: quarter(2026, number), at, observations };
        await store.commit(keptReport({ ...kept, name: `quý ${number}.docx` }));
        if (i % 10 === 0)
          await store.commit(
            keptReport({
              ...kept,
              name: `hội nghị quý ${number}.docx`,
              at: at.replace('T01', 'T02'),
              kind: 'conference',
              observations: [observed('poverty.poor', 999)],
            }),
          );
      }
    const large = Array.from({ length: 3_000 }, (_, i) => observed('budget.revenue.total', i));
    const [first] = areas;
    if (first === undefined) throw new Error('The register has no areas.');
    const kept = { area: first, period: quarter(2025, 4), at: '2026-01-02T00:00:00.000Z' };
    await store.commit(keptReport({ ...kept, name: 'lớn.xlsx', observations: large }));
    client.middlewareStack.add(
      (next, context) => (args) => {
        called.add(String(context.commandName));
        return next(args);
      },
      { step: 'initialize' },
    );
    handler = makeQueryHandler({
      library: dynamoLibrary(place, archive, client),
      store: dynamoStore(place, archive, client),
      register: { provinces: PROVINCES, loadArea, loadAreasOf },
      clock: { now: () => new Date(now) },
      log: log.port,
      feedBehindMs: 360_000,
    });
  });
  afterAll(() => dynamo.stop());

  async function ask(path: string, headers: Record<string, string> = {}) {
    const [rawPath, rawQueryString = ''] = path.split('?');
    const http = { method: 'GET' };
    const requestContext = { requestId: 'r1', http };
    const answer = await handler({ version: '2.0', rawPath, rawQueryString, headers, requestContext });
    return { ...answer, json: answer.body === '' ? undefined : JSON.parse(answer.body) };
  }
  async function answer<Name extends RouteName>(name: Name, path: string) {
    const { statusCode, json } = await ask(path);
    expect(statusCode, JSON.stringify(json)).toBe(200);
    return ROUTES[name].answer.parse(json) as ReturnType<(typeof ROUTES)[Name]['answer']['parse']>;
  }
  /** All pages of a listing, each with its length. */
  async function all(path: string) {
    const [items, lengths]: [unknown[], number[]] = [[], []];
    for (let cursor = ''; ; ) {
      const { statusCode, json } = await ask(`${path}${cursor && `&cursor=${encodeURIComponent(cursor)}`}`);
      expect(statusCode, JSON.stringify(json)).toBe(200);
      items.push(...json.items);
      lengths.push(json.items.length);
      if (json.next === undefined) return { items, lengths };
      cursor = json.next;
    }
  }
  const poor = '/v1/provinces/91/indicators/poverty.poor';

  test('an indicator across areas has each area once, page by page as in one', async () => {
    const whole = await answer('across', `${poor}?period=2026-Q1`);
    expect(whole.items.map(({ area }) => area.code)).toEqual(areas.map(({ code }) => code));
    for (const limit of [1, 7, 29]) {
      const { items, lengths } = await all(`${poor}?period=2026-Q1&limit=${limit}`);
      expect(items).toEqual(whole.items);
      expect(Math.max(...lengths)).toBe(limit);
    }
  });

  test('of several reports of an area the latest received is told, and how many others there are', async () => {
    const [first] = (await answer('across', `${poor}?period=2026-Q1`)).items;
    expect(first).toMatchObject({ report: { kind: 'conference' }, figures: [{ value: 999 }], others: 1 });
    const [periodic] = (await answer('across', `${poor}?period=2026-Q1&kind=periodic-report,plan`)).items;
    expect(periodic).toMatchObject({ figures: [{ value: 1 }], others: 0 });
  });

  test('a series has a point for each period, in their order, page by page as in one', async () => {
    const path = `/v1/areas/2025-07/${areas[10]?.code}/series/poverty.poor`;
    const whole = await answer('series', `${path}?kind=periodic-report`);
    expect(whole.items.map(({ period, figures }) => [period.label, figures[0]?.value])).toEqual([
      ['2026-Q1', 101],
      ['2026-Q2', 102],
    ]);
    expect((await all(`${path}?kind=periodic-report&limit=1`)).items).toEqual(whole.items);
    expect((await answer('series', `${path}?from=2026-04-01`)).items).toHaveLength(1);
    expect((await answer('series', `${path}?measure=rate`)).items).toEqual([]);
  });

  test('the figures of a report too large for its item are told from its revision', async () => {
    const path = `/v1/areas/2025-07/${areas[0]?.code}/series/budget.revenue.total`;
    const { items } = await answer('series', `${path}?to=2025-12-31`);
    expect(items.map(({ figures }) => figures.length)).toEqual([3_000]);
  });

  test('the reports of an area come page by page as in one, also those of one period or kind', async () => {
    const path = `/v1/areas/2025-07/${areas[10]?.code}/reports?`;
    const { items } = await all(`${path}limit=100`);
    expect(items).toHaveLength(4);
    expect((await all(`${path}limit=1`)).items).toEqual(items);
    expect((await all(`${path}period=2026-Q2`)).items).toHaveLength(2);
    expect((await all(`${path}period=2026-Q2&kind=conference`)).items).toHaveLength(1);
  });

  test('the receipts of an office come the newest first, page by page as in one', async () => {
    const path = `/v1/offices/${areas[10]?.code}/receipts?`;
    const { items } = await all(`${path}limit=100`);
    const stamps = items.map((one) => (one as { at: string }).at);
    expect(stamps).toEqual(stamps.toSorted().reverse());
    expect((await all(`${path}limit=1`)).items).toEqual(items);
  });

  test('the feed has each event once, in the order of the commits, whatever the page', async () => {
    async function feed(limit: number) {
      const events: { id: string; time: string }[] = [];
      for (let after = '2026-01-01T00:00:00Z'; ; ) {
        const { json } = await ask(`/v1/events?after=${encodeURIComponent(after)}&limit=${limit}`);
        events.push(...json.events);
        after = json.next;
        if (!json.more) return { events, after };
      }
    }
    const { events, after } = await feed(100);
    expect(events).toHaveLength(30 * 2 + 3 * 2 + 1);
    expect(events.map(({ time }) => time)).toEqual(events.map(({ time }) => time).toSorted());
    expect(new Set(events.map(({ id }) => id)).size).toBe(events.length);
    expect((await feed(7)).events).toEqual(events);
    expect((await ask(`/v1/events?after=${after}`)).json.events).toEqual([]);
  });

  test('the feed ends as long ago as a commit may be on its way', async () => {
    const last = '2026-06-30T01:00:00.000Z';
    const since = '/v1/events?after=2026-06-30T00:00:00Z';
    const before = now;
    now = new Date(Date.parse(last) + 360_000).toISOString();
    expect((await ask(since)).json.events).toEqual([]);
    now = new Date(Date.parse(last) + 360_001).toISOString();
    expect((await ask(since)).json.events).toHaveLength(1);
    now = before;
  });

  test('the feed passes over years without an event, a month at a question', async () => {
    const { json } = await ask('/v1/events?after=1999-01-01T00:00:00Z&limit=1');
    expect(json.events).toHaveLength(1);
    now = '2027-08-01T00:00:00.000Z';
    const empty = (await ask('/v1/events?after=2026-09-01T00:00:00Z')).json;
    expect(empty).toMatchObject({ events: [], more: true });
    now = '2026-08-01T00:00:00.000Z';
  });

  test('a large report is told by the feed as the topic sent it: with a link', async () => {
    const { json } = await ask('/v1/events?after=2026-01-02T00:00:00Z&limit=1');
    expect(json.events[0].data.link).toMatch(/^s3:\/\/receipts-of-the-test\/revisions\//);
  });

  test('a cursor that was changed, cut, or brought to another question is refused', async () => {
    const question = `${poor}?period=2026-Q1&limit=3`;
    const next: string = (await ask(question)).json.next;
    const [place = '', digest = ''] = next.split('.');
    const forged = `${Buffer.from('2025-07#99999').toString('base64url')}.${digest}`;
    for (const cursor of [forged, next.slice(0, -1), place, `${next}.x`, 'null', '%00'])
      expect((await ask(`${question}&cursor=${cursor}`)).json, cursor).toMatchObject({
        status: 400,
        code: 'broken-cursor',
      });
    for (const other of [`${poor}?period=2026-Q2`, `${poor}?period=2026-Q1&kind=conference`])
      expect((await ask(`${other}&cursor=${next}`)).json.code).toBe('broken-cursor');
    expect((await ask(`${poor}?period=2026-Q1&limit=50&cursor=${next}`)).statusCode).toBe(200);
  });

  test('nothing is asked of the table but what is named by its keys: no scan, and nothing is written', () => {
    expect([...called].toSorted()).toEqual(['BatchGetItemCommand', 'GetItemCommand', 'QueryCommand']);
  });

  test('the log says what was asked and what came of it, and nothing of what an answer holds', () => {
    expect(log.lines.length).toBeGreaterThan(10);
    expect(log.lines.join('\n')).not.toContain('Báo cáo');
  });

  test('a fault of ours is told without what it was, and is in the log under the same name', async () => {
    const broken = makeQueryHandler({
      library: new Proxy({} as never, {
        get: () => () => {
          throw new Error('table bantin is gone');
        },
      }),
      store: {} as never,
      register: { provinces: PROVINCES, loadArea, loadAreasOf },
      clock: { now: () => new Date(now) },
      log: log.port,
      feedBehindMs: 0,
    });
    const requestContext = { requestId: 'r2', http: { method: 'GET' } };
    const rawPath = `/v1/areas/2025-07/${areas[0]?.code}/reports`;
    const { statusCode, body } = await broken({ version: '2.0', rawPath, requestContext });
    expect([statusCode, JSON.parse(body).code, JSON.parse(body).instance]).toEqual([500, 'internal', 'r2']);
    expect(body).not.toContain('bantin is gone');
    expect(log.lines.some((line) => line.includes('r2') && line.includes('bantin is gone'))).toBe(true);
  });
});
