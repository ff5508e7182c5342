import { loadOffice } from '../../shared/area/offices.ts';
import { openArchive } from '../../shared/document/open-archive.ts';
import { s3Objects, s3Pages } from '../adapters/s3.ts';
import { sqsQueue, sqsScans } from '../adapters/sqs.ts';
import { dynamoStore } from '../adapters/store.ts';
import { threadedReader } from '../reading/threaded-reader.ts';
import { environmentOf } from '../runtime/environment.ts';
import { powertoolsLog } from '../runtime/log.ts';
import { systemClock } from '../runtime/system-clock.ts';
import { powertoolsTelemetry } from '../runtime/telemetry.ts';
import type { Core } from './core.ts';
import { makeIngestHandler } from './ingest-batch.ts';

/** Entry point: SQS messages that carry "Object Created" events of the upload bucket. */
const environment = environmentOf(process.env, ['table', 'receiptsBucket', 'ingestQueueUrl', 'ocrQueueUrl']);

/** The rules and the catalogue are a third of the code, and are loaded with the first document. */
const extractReport: Core['extractReport'] = async (document, upload) =>
  (await import('../../shared/extract-report.ts')).extractReport(document, upload);

export const handler = makeIngestHandler({
  core: { readDocument: threadedReader().read, openArchive, extractReport, loadOffice },
  objects: s3Objects(),
  store: dynamoStore({ table: environment.table, archiveBucket: environment.receiptsBucket }),
  pages: s3Pages(environment.receiptsBucket),
  scans: sqsScans(environment.ocrQueueUrl),
  queue: sqsQueue(environment.ingestQueueUrl),
  clock: systemClock,
  log: powertoolsLog(),
  telemetry: powertoolsTelemetry(),
});
