import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { eventJson } from '../../../shared/contract/events.ts';
import { InvalidEvent, parseEvent, parseLinkedRevision } from '../../../shared/contract/parse-event.ts';
import { packRevision } from '../../../shared/contract/revision.ts';
import { realEvents, sample, uploaded } from './real-events.ts';

const faultOf = (parse: () => unknown): { readonly fault: string; readonly message: string } | undefined => {
  try {
    parse();
    return undefined;
  } catch (error) {
    if (error instanceof InvalidEvent) return error;
    throw error;
  }
};

describe('what is no event is refused, and it is said why', () => {
  test.each<[string, string, string]>([
    ['nothing', '', 'not-json'],
    ['half an event', '{"specversion":"1.0","type":"vn.ban', 'not-json'],
    ['a number', '7', 'not-an-event'],
    ['null', 'null', 'not-an-event'],
    ['a list of events', '[{"specversion":"1.0","type":"vn.bantin.report.published.v1"}]', 'not-an-event'],
    ['an SNS envelope: delivery is not raw', '{"Type":"Notification","Message":"{}"}', 'not-an-event'],
    [
      'another version of CloudEvents',
      '{"specversion":"0.3","type":"vn.bantin.report.published.v1"}',
      'not-an-event',
    ],
    ['a type to come', '{"specversion":"1.0","type":"vn.bantin.report.overdue.v1"}', 'unknown-type'],
    ['a name of Object', '{"specversion":"1.0","type":"constructor"}', 'unknown-type'],
    ['a type without its fields', '{"specversion":"1.0","type":"vn.bantin.report.published.v1"}', 'invalid'],
    ['two megabytes', ' '.repeat(2 * 1024 * 1024), 'too-large'],
    ['depth', '['.repeat(500_000), 'not-json'],
    ['depth that closes', `${'['.repeat(200_000)}${']'.repeat(200_000)}`, 'not-an-event'],
  ])('%s', (_what, body, fault) => {
    expect(faultOf(() => parseEvent(body))?.fault).toBe(fault);
  });

  test('whatever comes, another error is not thrown', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (body) => void faultOf(() => parseEvent(body))));
  });

  test('it says where, and never what: a message may be anybody’s', async () => {
    const { published } = await realEvents();
    const broken = JSON.parse(eventJson(published as never));
    broken.data.observations[0].value = 'secret words';
    broken.data.title = { secret: 'secret words' };
    const said = faultOf(() => parseEvent(JSON.stringify(broken)))?.message ?? '';
    expect(said).toContain('vn.bantin.report.published.v1');
    expect(said).not.toContain('secret');
    const type = '\u001b[31mred\n'.repeat(100);
    const shown = faultOf(() => parseEvent(JSON.stringify({ specversion: '1.0', type })))?.message ?? '';
    expect(shown).toMatch(/^[\x20-\x7e]{1,160}$/);
  });

  test('a name that means something to JavaScript is a field like another, and is left out', async () => {
    const { published } = await realEvents();
    const json = eventJson(published as never).replace('{"data":{', '{"data":{"__proto__":{"polluted":1},');
    const { data } = parseEvent(json);
    expect(data).not.toHaveProperty('polluted');
    expect({}).not.toHaveProperty('polluted');
  });
});

describe('what lies at a link', () => {
  test('is the whole revision, as it was packed', async () => {
    const key = 'wards/30376/tong-ket-2025.html';
    const { revision } = await uploaded(key, await sample(key));
    if (revision === undefined) throw new Error('no revision');
    expect(parseLinkedRevision(packRevision(revision).gzip).report).toEqual(revision.report);
  });

  test.each<[string, Uint8Array, string]>([
    ['no gzip', new TextEncoder().encode('{}'), 'not-json'],
    ['nothing', new Uint8Array(), 'not-json'],
    ['another JSON', gzipSync('{"report":{}}'), 'invalid'],
    ['no JSON', gzipSync('report'), 'not-json'],
    ['more than a revision may be', gzipSync(Buffer.alloc(129 * 1024 * 1024)), 'too-large'],
  ])('is refused where it is %s', (_what, bytes, fault) => {
    expect(faultOf(() => parseLinkedRevision(bytes))?.fault).toBe(fault);
  });
});
