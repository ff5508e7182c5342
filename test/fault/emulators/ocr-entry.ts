import { s3Objects, s3Pages } from '../../../functions/adapters/s3.ts';
import { sqsQueue } from '../../../functions/adapters/sqs.ts';
import { dynamoStore } from '../../../functions/adapters/store.ts';
import { makeIngestHandler } from '../../../functions/ingest/ingest-batch.ts';
import { HANDOVERS } from '../../../functions/ocr/handovers.ts';
import { environmentOf } from '../../../functions/runtime/environment.ts';
import { powertoolsLog } from '../../../functions/runtime/log.ts';
import { systemClock } from '../../../functions/runtime/system-clock.ts';
import { powertoolsTelemetry } from '../../../functions/runtime/telemetry.ts';
import { core, recognizing } from '../../unit/functions/fake-core.ts';

/** The entry point of ocr as functions/ocr/handler.ts has it, but for the recognising, which takes seconds. */
const environment = environmentOf(process.env, ['table', 'receiptsBucket', 'ocrQueueUrl']);

export const handler = makeIngestHandler(
  {
    core: recognizing(core),
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
