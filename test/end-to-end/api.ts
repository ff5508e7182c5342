import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { openApi } from '../../shared/contract/api/openapi.ts';
import { problem } from '../../shared/contract/api/problem.ts';
import { ROUTES, type RouteName } from '../../shared/contract/api/routes.ts';
import { eventJson } from '../../shared/contract/events.ts';
import { bulletin, type Way } from './way.ts';

/** The document that others write their clients by, as a validator of theirs reads it. */
const documented = new Ajv2020({ strict: false, validateFormats: false });
documented.addSchema({ $id: 'bantin', ...openApi() });
function expectDocumented(name: string, body: unknown): void {
  const $ref = `bantin#/components/schemas/${name}`;
  const isValid = documented.getSchema($ref) ?? documented.compile({ $ref });
  expect(isValid(body), `${name}: ${documented.errorsText(isValid.errors)}`).toBe(true);
}

/** Every route, asked over HTTP of the routes that the template declares. */
export function api(way: () => Way): void {
  const ask = (path: string, init: RequestInit = {}) =>
    fetch(`${way().chain.site.endpoints.api}${path}`, init);
  async function answer<Name extends RouteName>(name: Name, path: string) {
    const response = await ask(path);
    const body: unknown = await response.json();
    expect(response.status, JSON.stringify(body)).toBe(200);
    expectDocumented(`${name[0]?.toUpperCase()}${name.slice(1)}Answer`, body);
    return ROUTES[name].answer.parse(body) as ReturnType<(typeof ROUTES)[Name]['answer']['parse']>;
  }

  /** Two revisions of a report of phường Long Xuyên, made once. */
  let made: Promise<{ id: string }> | undefined;
  const reportId = async () => {
    made ??= (async () => {
      await way().send('wards/30307/api.txt', bulletin('61,4'));
      const { receipt } = await way().send('wards/30307/api.txt', bulletin('62,5'));
      if (receipt.status !== 'revised') throw new Error(`It was ${receipt.status}.`);
      return { id: receipt.revision.reportId };
    })();
    return (await made).id;
  };

  test('the catalogue has the indicators that events name', async () => {
    const { indicators } = await answer('catalogue', '/v1/catalogue');
    expect(indicators.map(({ id }) => id)).toContain('insurance.health');
  });

  test('the reports of an area have the one that was just sent', async () => {
    const id = await reportId();
    const { items } = await answer('reports', '/v1/areas/2025-07/30307/reports?period=2026-S1');
    expect(items.find((one) => one.id === id)).toMatchObject({ revision: 2, period: { label: '2026-S1' } });
  });

  test('one report comes with its evidence, its revisions, and what each changed', async () => {
    const at = `/v1/areas/2025-07/30307/reports/${await reportId()}`;
    const { state, report } = await answer('report', at);
    expect(state).toBe('current');
    expect(report.observations.map(({ source }) => source.exact)).toContain('62,5%');
    const { items } = await answer('revisions', `${at}/revisions`);
    expect(items.map(({ revision, differences }) => [revision, differences?.changed.length])).toEqual([
      [1, undefined],
      [2, 1],
    ]);
    const first = await answer('revision', `${at}/revisions/1`);
    expect(first.report.observations.map(({ source }) => source.exact)).toContain('61,4%');
  });

  test('an indicator is told over periods, and across areas', async () => {
    const id = await reportId();
    const told = { report: { id }, figures: [{ indicator: 'insurance.health', value: 62.5 }] };
    const series = await answer('series', '/v1/areas/2025-07/30307/series/insurance.health?from=2026-01-01');
    expect(series.items.find(({ report }) => report.id === id)).toMatchObject({
      ...told,
      period: { label: '2026-S1' },
    });
    const across = await answer('across', '/v1/provinces/91/indicators/insurance.health?period=2026-S1');
    expect(across.items.find(({ report }) => report.id === id)).toMatchObject({
      ...told,
      area: { code: '30307' },
    });
  });

  test('the receipts of an office come the newest first', async () => {
    await reportId();
    const { items } = await answer('receipts', '/v1/offices/30307/receipts');
    const stamps = items.map(({ at }) => at);
    expect(stamps).toEqual(stamps.toSorted().reverse());
    expect(items.some(({ status }) => status === 'revised')).toBe(true);
  });

  test('the feed has what the topic sent, to the byte, in the order of the commits', async () => {
    await reportId();
    await way().send('wards/30307/leer.txt', '');
    const since = `/v1/events?after=${new Date(Date.now() - 3_600_000).toISOString()}`;
    const sent = way().subscriber.deliveries.map(({ event }) => event);
    await expect
      .poll(async () => (await answer('events', since)).events.length, {
        timeout: 10_000,
      })
      .toBe(sent.length);
    const { events, next, more } = await answer('events', since);
    expect(events.map(eventJson).toSorted()).toEqual(sent.map(eventJson).toSorted());
    expect(events.map(({ time }) => time)).toEqual(events.map(({ time }) => time).toSorted());
    expect(more).toBe(false);
    expect(await answer('events', `/v1/events?after=${next}`)).toMatchObject({ events: [], more: false });
  });

  test('who has the answer already gets nothing but that it still stands', async () => {
    const first = await ask('/v1/catalogue');
    const etag = first.headers.get('etag') ?? '';
    const again = await ask('/v1/catalogue', { headers: { 'if-none-match': etag } });
    expect([again.status, again.headers.get('etag'), await again.text()]).toEqual([304, etag, '']);
  });

  test('web pages of other origins are let in by nothing', async () => {
    const response = await ask('/v1/catalogue', { headers: { origin: 'https://example.vn' } });
    expect(response.headers.get('access-control-allow-origin')).toBeNull();
  });

  test.each([
    ['/v1/areas/2025-07/99999/reports', 404, 'unknown-area', 'Codes were dealt out anew'],
    ['/v1/areas/2025/30307/reports', 400, 'bad-parameter', '"era" is one of: pre-2025-07, 2025-07'],
    ['/v1/areas/2025-07/30307/reports?period=2024-H1', 400, 'bad-parameter', 'looks like 2024, 2024-S1'],
    ['/v1/areas/2025-07/30307/reports?limit=1000', 400, 'bad-parameter', 'from 1 to 100'],
    ['/v1/areas/2025-07/30307/reports?page=2', 400, 'bad-parameter', 'is not known: period, kind, limit'],
    ['/v1/areas/2025-07/30307/reports?cursor=abc', 400, 'broken-cursor', 'Take "next"'],
    ['/v1/areas/2025-07/30307/series/insurance.wealth', 404, 'unknown-indicator', 'those of its topic'],
    ['/v1/provinces/00/indicators/insurance.health?period=2026', 404, 'unknown-province', '"valid"|00'],
    ['/v1/provinces/91/indicators/insurance.health', 400, 'bad-parameter', '"period" is missing'],
    ['/v1/events?after=yesterday', 400, 'broken-cursor', 'Take "next"'],
    ['/v1/nowhere', 404, 'unknown-route', 'routes'],
  ])('%s is a problem that says what is valid', async (path, status, code, detail) => {
    const response = await ask(path);
    expect(response.headers.get('content-type')).toContain('application/problem+json');
    const body: unknown = await response.json();
    expectDocumented('Problem', body);
    const told = problem.parse(body);
    expect([response.status, told.status, told.code]).toEqual([status, status, code]);
    expect(told.detail).toMatch(new RegExp(detail.replaceAll('?', '\\?')));
  });

  test('nothing is written, and no body is taken', async () => {
    const posted = await ask('/v1/events', { method: 'POST', body: 'x'.repeat(100_000) });
    expect([posted.status, posted.headers.get('allow')]).toEqual([405, 'GET']);
    expect(problem.parse(await posted.json()).code).toBe('method-not-allowed');
    const huge = await ask('/v1/events', { method: 'POST', body: Buffer.alloc(11 * 1024 * 1024) });
    expect(huge.status).toBe(413);
  });
}
