import { createHash } from 'node:crypto';
import { makeIngestHandler } from '../../functions/ingest/ingest-batch.ts';
import { loadOffice } from '../../shared/area/offices.ts';
import { type BulletinEvent, eventOf } from '../../shared/contract/events.ts';
import { padSequencer } from '../../shared/contract/keys.ts';
import { isTelling, type Receipt } from '../../shared/contract/receipt.ts';
import type { Report } from '../../shared/contract/report.ts';
import { unpackRevision } from '../../shared/contract/revision.ts';
import type { ObjectVersion } from '../../shared/contract/s3-event.ts';
import { openArchive } from '../../shared/document/open-archive.ts';
import { readDocument } from '../../shared/document/read-document.ts';
import { extractReport } from '../../shared/extract-report.ts';
import * as world from '../unit/functions/world.ts';

/** All that is left of one upload. */
export interface Taken {
  readonly receipts: readonly Receipt[];
  readonly pages: readonly string[];
  readonly reports: readonly Report[];
  readonly events: readonly BulletinEvent[];
  /** Messages that were given back. */
  readonly failures: number;
  /** Everything that was stored, shown, logged or sent, for a search. */
  readonly everything: string;
}

/** Uploads these bytes to a world in memory, with the real handler and the real readers. */
export async function takeIn(bytes: Uint8Array, key = 'wards/30307/tệp'): Promise<Taken> {
  const version: ObjectVersion = {
    bucket: world.BUCKET,
    key,
    versionId: 'v1',
    etag: createHash('md5').update(bytes).digest('hex'),
    size: bytes.length,
    sequencer: padSequencer('0600'),
    uploadedAt: '2026-03-02T01:00:00Z',
  };
  const store = world.memoryStore();
  const { pages, port } = world.memoryPages();
  const { lines, port: log } = world.memoryLog();
  const handler = makeIngestHandler({
    core: {
      extractReport,
      loadOffice,
      openArchive,
      readDocument: (file) => readDocument(file),
    },
    objects: { read: async () => ({ status: 'read', bytes }) },
    store,
    pages: port,
    queue: world.memoryQueue().port,
    clock: world.tickingClock(),
    log,
    telemetry: world.noTelemetry,
  });
  const { batchItemFailures } = await handler(
    { Records: [world.message(world.eventBody(version))] },
    world.ENDLESS,
  );
  const receipts = [...store.stored.receipts.values()].map(({ receipt }) => receipt);
  const revisions = [...store.stored.revisions.values()].map((gzip) => unpackRevision(gzip));
  const reports = revisions.map(({ report }) => report);
  const events = receipts.filter(isTelling).map((receipt) =>
    eventOf(
      receipt,
      revisions.find(({ report }) => report.object.key === receipt.version.key),
    ),
  );
  return {
    receipts,
    pages: [...pages.values()],
    reports,
    events,
    failures: batchItemFailures.length,
    everything: JSON.stringify([
      [...store.stored.receipts],
      [...store.stored.heads],
      [...store.stored.currents],
      reports,
      events,
      [...pages],
      lines,
    ]),
  };
}
