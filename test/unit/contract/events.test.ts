import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { decide } from '../../../functions/ingest/decide.ts';
import { readVersion } from '../../../functions/ingest/read-version.ts';
import { canonicalJson } from '../../../shared/contract/canonical-json.ts';
import { EVENT_ATTRIBUTES, EVENT_TYPES } from '../../../shared/contract/event-types.ts';
import { attributesOf, bulletinEvent, eventJson, eventOf } from '../../../shared/contract/events.ts';
import { LIMITS } from '../../../shared/contract/limits.ts';
import { REASONS } from '../../../shared/contract/reasons.ts';
import { receipt, type Telling } from '../../../shared/contract/receipt.ts';
import { packRevision, type Revision, unpackRevision } from '../../../shared/contract/revision.ts';
import * as world from '../functions/world.ts';

const { objects, upload } = world.memoryObjects();
const AT = '2026-03-02T01:00:01.000Z';

async function told(
  text: string,
  key = 'wards/30307/a.txt',
  before?: { receipt: Telling; revision?: Revision },
) {
  const version = upload(key, text);
  const finding = await readVersion(version, false, { core: world.core, objects });
  const standing = before?.receipt.status === 'published' && {
    head: {
      state: 'read' as const,
      sequencer: before.receipt.version.sequencer,
      sha256: before.receipt.sha256,
      revision: before.receipt.revision,
    },
    observations: before.revision?.report.observations ?? [],
  };
  const commit = decide(version, finding, standing || undefined, AT);
  const { status } = commit.receipt;
  if (status === 'unchanged' || status === 'superseded') throw new Error(`nothing to tell: ${status}`);
  return { receipt: commit.receipt, ...(commit.revision && { revision: commit.revision }) } as {
    receipt: Telling;
    revision?: Revision;
  };
}

describe('the event of a receipt', () => {
  test('its area is that of the report, which may be a predecessor of the office', async () => {
    const { receipt, revision } = await told('5 old');
    expect(attributesOf(eventOf(receipt, revision))).toMatchObject({ area: 'pre-2025-07#30298' });
  });

  test('published: a CloudEvent whose data is the report', async () => {
    const { receipt, revision } = await told('5');
    const event = eventOf(receipt, revision);
    expect(event).toMatchObject({
      specversion: '1.0',
      type: 'vn.bantin.report.published.v1',
      source: `arn:aws:s3:::${world.BUCKET}`,
      subject: 'wards/30307/a.txt',
      time: AT,
      data: { revision: 1, observations: [{ value: 5 }] },
    });
    expect(bulletinEvent.parse(JSON.parse(eventJson(event)))).toEqual(event);
    expect(attributesOf(event)).toEqual({
      type: 'vn.bantin.report.published.v1',
      province: '91',
      area: '2025-07#30307',
      period: '2026-Q1',
      kind: 'periodic-report',
    });
  });

  test('revised: with what was added, removed and changed', async () => {
    const first = await told('5');
    const { receipt, revision } = await told('6', 'wards/30307/a.txt', first);
    const event = eventOf(receipt, revision);
    expect(event).toMatchObject({
      type: 'vn.bantin.report.revised.v1',
      data: {
        revision: 2,
        differences: { added: [], removed: [], changed: [{ before: { value: 5 }, after: { value: 6 } }] },
      },
    });
    expect(bulletinEvent.parse(JSON.parse(eventJson(event)))).toEqual(event);
  });

  test('withdrawn: the report as it last was, without figures, and the attributes it was told under', async () => {
    const { receipt: read, revision } = await told('5');
    if (read.status !== 'published') throw new Error(read.status);
    const { bucket, key, sequencer } = read.version;
    const marker = { bucket, key, versionId: 'marker', sequencer, uploadedAt: '2026-03-04T05:06:07Z' };
    const withdrawn = { version: marker, at: read.at, status: 'withdrawn', revision: read.revision } as const;
    const event = eventOf(withdrawn, revision);
    expect(event).toMatchObject({
      type: 'vn.bantin.report.withdrawn.v1',
      data: {
        id: revision?.report.id,
        revision: 1,
        withdrawal: { versionId: 'marker', at: '2026-03-04T05:06:07Z' },
      },
    });
    expect(event.data).not.toHaveProperty('observations');
    expect(bulletinEvent.parse(JSON.parse(eventJson(event)))).toEqual(event);
    expect(attributesOf(event)).toEqual({ ...attributesOf(eventOf(read, revision)), type: event.type });
    expect(event.id).not.toBe(eventOf(read, revision).id);
  });

  test('rejected: object, office, reason code and both sentences; no office where there is none', async () => {
    const { receipt } = await told('broken');
    const event = eventOf(receipt);
    expect(event.data).toMatchObject({
      office: { code: '30307' },
      reason: { code: 'unreadable', ...REASONS.unreadable },
    });
    expect(attributesOf(event)).toEqual({ type: event.type, province: '91', area: '2025-07#30307' });
    const stray = eventOf((await told('5', 'somewhere/else')).receipt);
    expect(stray.data).not.toHaveProperty('office');
    expect(attributesOf(stray)).toEqual({ type: 'vn.bantin.bulletin.rejected.v1' });
  });

  test('has only attributes that one filter policy can name; a report of no period has none of it', async () => {
    const { receipt, revision } = await told('5');
    if (revision === undefined) throw new Error('no revision');
    const whole = attributesOf(eventOf(receipt, revision));
    expect(Object.keys(whole).toSorted()).toEqual([...EVENT_ATTRIBUTES].toSorted());
    expect(EVENT_ATTRIBUTES.length).toBeLessThanOrEqual(5);
    const timeless = { report: { ...revision.report, period: null } };
    expect(attributesOf(eventOf(receipt, timeless))).not.toHaveProperty('period');
    expect(bulletinEvent.parse(eventOf(receipt, timeless)).data).toMatchObject({ period: null });
  });

  test('quotes the sentence of each figure', async () => {
    const { receipt, revision } = await told('5 old');
    expect(eventOf(receipt, revision).data).toMatchObject({
      observations: [{ source: { exact: '5', sentence: { text: '5 old' } } }],
    });
  });

  test('has a JSON Schema that names every type', () => {
    const { oneOf = [] } = z.toJSONSchema(bulletinEvent);
    const types = oneOf
      .map((one) => one.properties?.type)
      .map((type) => typeof type === 'object' && type.const);
    expect(types).toEqual(Object.values(EVENT_TYPES));
  });

  test('is the same to the byte after a way through the store, whatever order the members come in', async () => {
    const { receipt: told1, revision } = await told('5');
    if (revision === undefined) throw new Error('no revision');
    const again = receipt.parse(shuffled(JSON.parse(JSON.stringify(told1))));
    if (again.status !== 'published') throw new Error(again.status);
    expect(eventJson(eventOf(again, unpackRevision(packRevision(revision).gzip)))).toBe(
      eventJson(eventOf(told1, revision)),
    );
  });

  test('is not made of a receipt and a revision that do not belong together', async () => {
    const [one, other] = [await told('5', 'wards/30307/a'), await told('5', 'wards/30307/b')];
    expect(() => eventOf(one.receipt, other.revision)).toThrow();
    expect(() => eventOf(one.receipt)).toThrow();
  });

  test('past the limit carries a link instead of figures and notes, and stays under what the topic takes', async () => {
    const { receipt, revision } = await told('5');
    const [one] = revision?.report.observations ?? [];
    if (one === undefined || revision === undefined) throw new Error('nothing observed');
    const many = (count: number) => ({
      report: {
        ...revision.report,
        observations: Array.from({ length: count }, (_, value) => ({ ...one, value })),
      },
    });
    for (const count of [1, 400, 800, 1_200, 5_000]) {
      const packed = packRevision(many(count));
      const place =
        packed.archiveKey === undefined ? undefined : { bucket: 'receipts', key: packed.archiveKey };
      const event = eventOf(receipt, unpackRevision(packed.gzip, place));
      const bytes = Buffer.byteLength(eventJson(event));
      expect(bytes).toBeLessThan(LIMITS.inlineBytes + 4_096);
      expect('link' in event.data).toBe(count >= 1_200);
      if ('link' in event.data) {
        expect(event.data).not.toHaveProperty('observations');
        expect(event.data.link).toMatch(
          /^s3:\/\/receipts\/revisions\/[0-9a-f]{32}\/0001-[0-9a-f]{64}\.json\.gz$/,
        );
      }
      expect(bulletinEvent.parse(JSON.parse(eventJson(event)))).toEqual(event);
    }
  });
});

test('a revision that could not be read back is not packed', async () => {
  const { revision } = await told('5');
  if (revision === undefined) throw new Error('no revision');
  expect(() => packRevision({ report: { ...revision.report, id: 'x', revision: 0 } })).toThrow();
});

test('canonical JSON depends on the data only, and is JSON of the same data', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(canonicalJson(shuffled(value))).toBe(canonicalJson(value));
      expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});

/** The same data with the members of every object in the opposite order. */
function shuffled(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shuffled);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([name, member]) => [name, shuffled(member)]),
  );
}
