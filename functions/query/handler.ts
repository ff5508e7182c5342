import { loadArea, loadAreasOf, PROVINCES } from '../../shared/area/offices.ts';
import { dynamoLibrary } from '../adapters/library.ts';
import { dynamoStore } from '../adapters/store.ts';
import { environmentOf } from '../runtime/environment.ts';
import { powertoolsLog } from '../runtime/log.ts';
import { systemClock } from '../runtime/system-clock.ts';
import { makeQueryHandler } from './answer-request.ts';

/** Entry point: requests to the HTTP API. */
const environment = environmentOf(process.env, ['table', 'receiptsBucket', 'feedBehindSeconds']);
const place = { table: environment.table, archiveBucket: environment.receiptsBucket };

export const handler = makeQueryHandler({
  library: dynamoLibrary(place),
  store: dynamoStore(place),
  register: { provinces: PROVINCES, loadArea, loadAreasOf },
  clock: systemClock,
  log: powertoolsLog(),
  feedBehindMs: Number(environment.feedBehindSeconds) * 1000,
});
