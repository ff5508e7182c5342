import { s3Objects, s3Pages } from '../../../functions/adapters/s3.ts';
import { sqsQueue, sqsScans } from '../../../functions/adapters/sqs.ts';
import { dynamoStore } from '../../../functions/adapters/store.ts';
import { makeIngestHandler } from '../../../functions/ingest/ingest-batch.ts';
import { environmentOf } from '../../../functions/runtime/environment.ts';
import { powertoolsLog } from '../../../functions/runtime/log.ts';
import { systemClock } from '../../../functions/runtime/system-clock.ts';
import { powertoolsTelemetry } from '../../../functions/runtime/telemetry.ts';
import { core } from '../../unit/functions/fake-core.ts';

/**
 * The entry point of ingest as functions/ingest/handler.ts has it, but for the reading: to load the real one takes a
 * process nearly a second, and here a process seldom lives longer.
 */
const environment = environmentOf(process.env, ['table', 'receiptsBucket', 'ingestQueueUrl', 'ocrQueueUrl']);

export const handler = makeIngestHandler({
  core,
  objects: s3Objects(),
  store: dynamoStore({ table: environment.table, archiveBucket: environment.receiptsBucket }),
  pages: s3Pages(environment.receiptsBucket),
  scans: sqsScans(environment.ocrQueueUrl),
  queue: sqsQueue(environment.ingestQueueUrl),
  clock: systemClock,
  log: powertoolsLog(),
  telemetry: powertoolsTelemetry(),
});
