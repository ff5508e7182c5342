import { snsTopic } from '../adapters/sns.ts';
import { dynamoStore } from '../adapters/store.ts';
import { environmentOf } from '../runtime/environment.ts';
import { powertoolsLog } from '../runtime/log.ts';
import { systemClock } from '../runtime/system-clock.ts';
import { powertoolsTelemetry } from '../runtime/telemetry.ts';
import { makePublishHandler } from './publish-batch.ts';

/** Entry point: the table's stream, INSERTs of receipts. */
const environment = environmentOf(process.env, ['table', 'receiptsBucket', 'topicArn']);

export const handler = makePublishHandler({
  store: dynamoStore({ table: environment.table, archiveBucket: environment.receiptsBucket }),
  topic: snsTopic(environment.topicArn),
  clock: systemClock,
  log: powertoolsLog(),
  telemetry: powertoolsTelemetry(),
});
