import { loadOffice } from '../../shared/area/offices.ts';
import { openArchive } from '../../shared/document/open-archive.ts';
import { extractReport } from '../../shared/extract-report.ts';
import { s3Objects, s3Pages } from '../adapters/s3.ts';
import { sqsQueue } from '../adapters/sqs.ts';
import { dynamoStore } from '../adapters/store.ts';
import { makeIngestHandler } from '../ingest/ingest-batch.ts';
import { threadedReader } from '../reading/threaded-reader.ts';
import { environmentOf } from '../runtime/environment.ts';
import { powertoolsLog } from '../runtime/log.ts';
import { systemClock } from '../runtime/system-clock.ts';
import { powertoolsTelemetry } from '../runtime/telemetry.ts';
import { HANDOVERS } from './handovers.ts';
import { readWithScans } from './read-scans.ts';

/** Entry point: SQS messages that hand scans over. From the document on, the way is that of ingest. */
const environment = environmentOf(process.env, ['table', 'receiptsBucket', 'ocrQueueUrl']);

const reader = threadedReader();

export const handler = makeIngestHandler(
  {
    core: {
      readDocument: (bytes) => readWithScans(bytes, () => {}, reader.read),
      openArchive,
      extractReport,
      loadOffice,
    },
    objects: s3Objects(),
    store: dynamoStore({ table: environment.table, archiveBucket: environment.receiptsBucket }),
    pages: s3Pages(environment.receiptsBucket),
    queue: sqsQueue(environment.ocrQueueUrl),
    clock: systemClock,
    log: powertoolsLog(),
    telemetry: powertoolsTelemetry(),
  },
  HANDOVERS,
);
