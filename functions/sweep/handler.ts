import { loadOffice } from '../../shared/area/offices.ts';
import { dynamoOutbox, dynamoPosition } from '../adapters/outbox.ts';
import { s3Pages } from '../adapters/s3.ts';
import { s3VersionList } from '../adapters/s3-versions.ts';
import { snsTopic } from '../adapters/sns.ts';
import { dynamoStore } from '../adapters/store.ts';
import { environmentOf } from '../runtime/environment.ts';
import { powertoolsLog } from '../runtime/log.ts';
import { systemClock } from '../runtime/system-clock.ts';
import { powertoolsTelemetry } from '../runtime/telemetry.ts';
import { makeSweepHandler } from './sweep.ts';

/** Entry point: a schedule. What the event says does not matter. */
const environment = environmentOf(process.env, ['table', 'uploadsBucket', 'receiptsBucket', 'topicArn']);
const { table, uploadsBucket, receiptsBucket, topicArn } = environment;

export const handler = makeSweepHandler({
  core: { loadOffice },
  store: dynamoStore({ table, archiveBucket: receiptsBucket }),
  outbox: dynamoOutbox(table),
  versions: s3VersionList(uploadsBucket, dynamoPosition(table, uploadsBucket)),
  pages: s3Pages(receiptsBucket),
  topic: snsTopic(topicArn),
  clock: systemClock,
  log: powertoolsLog(),
  telemetry: powertoolsTelemetry(),
});
