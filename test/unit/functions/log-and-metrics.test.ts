import { afterEach, describe, expect, test, vi } from 'vitest';
import { makeIngestHandler } from '../../../functions/ingest/ingest-batch.ts';
import { makePublishHandler, publish } from '../../../functions/publish/publish-batch.ts';
import { powertoolsLog } from '../../../functions/runtime/log.ts';
import { powertoolsTelemetry } from '../../../functions/runtime/telemetry.ts';
import { LIMITS } from '../../../shared/contract/limits.ts';
import { REASONS, type ReasonCode } from '../../../shared/contract/reasons.ts';
import { receiptRefOf } from '../../../shared/contract/receipt.ts';
import type { ObjectVersion } from '../../../shared/contract/s3-event.ts';
import { METRIC_NAMESPACE, METRICS, refusalsBy } from '../../../shared/contract/telemetry.ts';
import * as world from './world.ts';

/** Everything that is printed while `run` runs, as CloudWatch gets it: a line for each. */
async function printedBy(run: () => unknown): Promise<readonly string[]> {
  const lines: string[] = [];
  const keep = (line: string | Uint8Array): boolean => lines.push(String(line)) > 0;
  const out = vi.spyOn(process.stdout, 'write').mockImplementation(keep);
  const err = vi.spyOn(process.stderr, 'write').mockImplementation(keep);
  try {
    await run();
  } finally {
    out.mockRestore();
    err.mockRestore();
  }
  return lines.flatMap((line) => line.trim().split('\n'));
}

/** As in Lambda, which sets both. */
function inLambda(): void {
  vi.stubEnv('POWERTOOLS_SERVICE_NAME', 'publish');
  vi.stubEnv(
    '_X_AMZN_TRACE_ID',
    `Root=1-${'f'.repeat(8)}-${'f'.repeat(24)};Parent=${'f'.repeat(16)};Sampled=0`,
  );
}
afterEach(() => vi.unstubAllEnvs());

/** What an office and S3 can make as long as they can, in letters that take the most room. */
const longest = (version: ObjectVersion, sign: string): ObjectVersion => ({
  ...version,
  bucket: 'b'.repeat(63),
  key:
    version.key + sign.repeat(Math.floor((1024 - Buffer.byteLength(version.key)) / Buffer.byteLength(sign))),
  etag: 'f'.repeat(128),
  size: LIMITS.uploadBytes,
});
const SIGNS = ['ệ', '\u0001', '"', '\\', '🌾', 'a\n', '\u2028', '\ufffd'];

interface Delivery {
  readonly key: string;
  readonly text: string;
}
const DELIVERIES: readonly Delivery[] = [
  ...['5', '5', '6', 'broken', 'novel', 'secret', '5 crowd'].map((text) => ({ key: 'wards/30307/', text })),
  { key: 'wards/99999/', text: '5' },
  { key: 'stray', text: '5' },
];

/** Ingest with the real log and metrics, and a message that tells of an upload with the longest names. */
function setUp(sign = 'a') {
  const { objects, upload } = world.memoryObjects();
  const store = world.memoryStore();
  const stored = new Map<string, ObjectVersion>();
  const ports = {
    core: world.core,
    objects: {
      read: async ({ key, versionId }: ObjectVersion, most: number) => {
        const version = stored.get(`${key} ${versionId}`);
        if (version === undefined) throw new Error('Nobody uploaded that.');
        return objects.read(version, most);
      },
    },
    store,
    pages: world.memoryPages().port,
    queue: world.memoryQueue().port,
    clock: world.tickingClock(),
    log: powertoolsLog(),
    telemetry: powertoolsTelemetry(),
  };
  const message = ({ key, text }: Delivery, received: number) => {
    const version = upload(key, text);
    const long = { ...longest(version, sign), versionId: (version.versionId ?? '').padEnd(1024, 'v') };
    stored.set(`${long.key} ${long.versionId}`, version);
    return world.message(world.eventBody(long), 'm'.repeat(100), received);
  };
  return { ports, store, message };
}

const sizes = (lines: readonly string[]): number => Math.max(...lines.map((line) => Buffer.byteLength(line)));

describe('the log has one line for a bulletin', () => {
  test.each(SIGNS)('under 1.5 KB, whatever became of it, for a key of many %j', async (sign) => {
    inLambda();
    const lines = await printedBy(async () => {
      const { ports, message } = setUp(sign);
      const handler = makeIngestHandler({ ...ports, telemetry: world.noTelemetry });
      for (const delivery of DELIVERIES) {
        const delivered = message(delivery, 1_000);
        await handler({ Records: [delivered] }, world.ENDLESS);
        await handler({ Records: [delivered] }, world.ENDLESS);
      }
    });
    const read = lines.map((line) => JSON.parse(line));
    expect(read.map(({ message }) => message)).toEqual(DELIVERIES.flatMap(() => ['bulletin', 'bulletin']));
    expect(new Set(read.map(({ status }) => status))).toEqual(
      new Set(['published', 'unchanged', 'revised', 'rejected']),
    );
    expect(sizes(lines)).toBeLessThan(1_500);
  });

  test.each(SIGNS)(
    'and another, under 4 KB, for each time that it did not come off, for a key of many %j',
    async (sign) => {
      inLambda();
      const lines = await printedBy(async () => {
        const { ports, message } = setUp(sign);
        const fails = { receipt: async () => Promise.reject(new Error(sign.repeat(2_000))) };
        const handler = makeIngestHandler({
          ...ports,
          telemetry: world.noTelemetry,
          store: { ...ports.store, ...fails },
        });
        await handler({ Records: [message({ key: 'wards/30307/', text: '5' }, 1)] }, world.ENDLESS);
      });
      expect(lines.map((line) => JSON.parse(line).message)).toEqual(['message given back']);
      expect(sizes(lines)).toBeLessThan(4_000);
    },
  );
});

/** A line in CloudWatch's embedded metric format. */
interface Embedded {
  readonly _aws: {
    readonly CloudWatchMetrics: readonly {
      readonly Namespace: string;
      readonly Dimensions: readonly (readonly string[])[];
      readonly Metrics: readonly { readonly Name: string; readonly Unit: string }[];
    }[];
  };
}

/** The metrics that these lines hold, by name, each with its values. */
function metricsIn(lines: readonly string[]): ReadonlyMap<string, unknown> {
  const found = new Map<string, unknown>();
  for (const line of lines) {
    const embedded: Embedded & Readonly<Record<string, unknown>> = JSON.parse(line);
    for (const { Namespace, Dimensions, Metrics } of embedded._aws.CloudWatchMetrics) {
      expect(Namespace).toBe(METRIC_NAMESPACE);
      expect(Dimensions).toEqual([['service']]);
      for (const { Name } of Metrics) found.set(Name, embedded[Name]);
    }
  }
  return found;
}

describe('what is measured', () => {
  test('is one line for an invocation, in the embedded format, with no dimension but the service', async () => {
    inLambda();
    const lines = await printedBy(() => {
      const telemetry = powertoolsTelemetry();
      for (const name of Object.values(METRICS)) telemetry.count(name);
      for (const code of Object.keys(REASONS)) telemetry.count(refusalsBy(code as ReasonCode));
      telemetry.flush();
      telemetry.flush();
    });
    expect(lines).toHaveLength(1);
    const names = [
      ...Object.values(METRICS),
      ...Object.keys(REASONS).map((c) => refusalsBy(c as ReasonCode)),
    ];
    expect([...metricsIn(lines).keys()].toSorted()).toEqual(names.toSorted());
  });

  test('refusals are counted by reason, once; a repeated delivery is none, but a state secret rings again', async () => {
    const { ports, message } = setUp();
    const handler = makeIngestHandler({ ...ports, log: world.memoryLog().port });
    const lines = await printedBy(async () => {
      const texts = ['secret', 'novel', 'novel', '5'];
      const messages = texts.map((text) => message({ key: 'wards/30307/', text }, 1));
      await handler({ Records: [...messages, ...messages.slice(0, 2)] }, world.ENDLESS);
    });
    const metrics = metricsIn(lines);
    const count = (name: string) => [metrics.get(name)].flat().filter(Boolean).length;
    expect(count(refusalsBy('state-secret'))).toBe(2);
    expect(count(refusalsBy('not-a-bulletin'))).toBe(2);
    expect(count(METRICS.rejected)).toBe(3);
    expect(count(METRICS.published)).toBe(1);
    expect(count(METRICS.repeated)).toBe(2);
    expect(count(METRICS.uploadToCommit)).toBe(4);
  });

  test('a state secret rings the alarm though its receipt was committed before anything could be reported', async () => {
    const { ports, message } = setUp();
    let fails = true;
    const write = async () => {
      if (fails) throw new Error('slow down');
    };
    const pages = { write, writeFirst: write };
    const handler = makeIngestHandler({ ...ports, pages, log: world.memoryLog().port });
    const delivered = message({ key: 'wards/30307/', text: 'secret' }, 1);
    const counted = async () => {
      const lines = await printedBy(() => handler({ Records: [delivered] }, world.ENDLESS));
      return metricsIn(lines).has(refusalsBy('state-secret'));
    };
    expect(await counted()).toBe(false);
    fails = false;
    expect(await counted()).toBe(true);
  });

  test('how long a report took from its upload to the topic', async () => {
    const { ports, store, message } = setUp();
    const ingest = makeIngestHandler({ ...ports, log: world.memoryLog().port, telemetry: world.noTelemetry });
    const delivered = ['5', 'novel'].map((text) => message({ key: 'wards/30307/', text }, 1));
    await ingest({ Records: delivered }, world.ENDLESS);
    const { sent, port: topic } = world.memoryTopic();
    const handler = makePublishHandler({ ...ports, topic, log: world.memoryLog().port });
    const Records = store.stored.inserts.map(({ pk, sk }, i) => ({
      eventName: 'INSERT',
      dynamodb: { SequenceNumber: `${i}`, Keys: { pk: { S: pk }, sk: { S: sk } } },
    }));
    const metrics = metricsIn(await printedBy(() => handler({ Records }, world.ENDLESS)));
    expect(sent).toHaveLength(2);
    const took = [metrics.get(METRICS.uploadToTopic)].flat().map(Number);
    expect(took).toHaveLength(1); // a refusal is told, but no report
    expect(took[0]).toBeGreaterThan(1_000); // the clock of the test begins a second after the upload
    expect(took[0]).toBeLessThan(2_000);
  });

  test('a reading by other rules says nothing of that time: its upload may be months old', async () => {
    const { ports, store, message } = setUp();
    const ingest = makeIngestHandler({ ...ports, log: world.memoryLog().port, telemetry: world.noTelemetry });
    await ingest({ Records: [message({ key: 'wards/30307/', text: '5' }, 1)] }, world.ENDLESS);
    const published = [...store.stored.receipts.values()].find(
      ({ receipt }) => receipt.status === 'published',
    );
    if (published?.receipt.status !== 'published') throw new Error('It was not published.');
    const rules = { version: 'newer', catalogue: 'newer' };
    const reread = { ...published.receipt, status: 'revised', reread: rules } as const;
    const receipt = async () => ({ receipt: reread, pending: true });
    const { report } = await store.revision(reread.revision);
    const revision = async () => ({ report, differences: { added: [], removed: [], changed: [] } });
    const { sent, port: topic } = world.memoryTopic();
    const lines = await printedBy(async () => {
      const told = {
        ...ports,
        topic,
        log: world.memoryLog().port,
        store: { ...ports.store, receipt, revision },
      };
      await publish(receiptRefOf(reread), told);
      ports.telemetry.flush();
    });
    expect(sent).toHaveLength(1);
    expect([...metricsIn(lines).keys()]).not.toContain(METRICS.uploadToTopic);
  });
});
