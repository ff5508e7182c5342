import { SETTINGS } from '../infra/settings.ts';
import { INDEXES } from '../shared/contract/storage.ts';
import type { Counted } from './counted-chain.ts';
import { type Line, PRICES } from './prices.ts';
import { bytesOfItem, type Item, kindOf, writeUnitsOf } from './write-units.ts';

const MILLION = 1e6;
const GIGABYTE = 1e9;

/** Assumed, not measured: how long a service takes to answer one call within a Region. */
const CALL_MS = 8;
/** Assumed: processor time for reading a bulletin of 5 KB (docs/speed.md), and what is done around it. */
const READING_MS = 10;

/** The sum for a million bulletins, of what was counted of some. */
export function costLines(counted: Counted): readonly Line[] {
  const { bulletins, calls, invocations, logBytes, uploadBytes, pageBytes } = counted;
  const each = (count: number) => count / bulletins;
  const line = (what: string, count: number, unit: string, price: number): Line => ({
    what,
    each: `${Number(each(count).toFixed(2))} ${unit}`,
    dollars: each(count) * price * MILLION,
  });
  const named = (service: string, ...names: readonly string[]) =>
    Object.entries(calls)
      .filter(
        ([call]) =>
          call.startsWith(`${service}.`) &&
          (names.length === 0 || names.includes(call.slice(service.length + 1))),
      )
      .reduce((sum, [, count]) => sum + count, 0);
  const units = counted.items.map(asItWasTold).map(writeUnitsOf);
  const sum = (of: (one: (typeof units)[number]) => number) =>
    units.reduce((total, one) => total + of(one), 0);
  const stored = counted.items.reduce((total, item) => total + bytesOfItem(item), 0);
  const reads = named('DynamoDB', 'GetItem', 'BatchGetItem') + named('DynamoDB', 'Query') / 2;
  return [
    line('Lambda, requests', invocations, 'invocations', PRICES.lambdaRequest),
    line('Lambda, time (assumed)', gigabyteSeconds(counted), 'GB·s', PRICES.lambdaGigabyteSecond),
    line('S3, upload', bulletins, 'PUT', PRICES.s3Put),
    line('S3, the functions put', named('S3', 'PUT'), 'PUT', PRICES.s3Put),
    line('S3, the functions get', named('S3', 'GET', 'HEAD'), 'GET', PRICES.s3Get),
    line('EventBridge', bulletins, 'event', PRICES.s3Event),
    // Batches of one, the dearest: sent by the rule, received and deleted by the event source.
    line('SQS', 3 * bulletins + named('SQS'), 'requests', PRICES.sqsRequest),
    line('SNS', named('SNS'), 'messages', PRICES.snsPublish),
    line(
      'DynamoDB, items, in a transaction',
      sum(({ item }) => item),
      'write units',
      PRICES.writeUnit,
    ),
    ...Object.values(INDEXES).map(({ name }) =>
      line(
        `DynamoDB, index ${name}`,
        sum(({ indexes }) => indexes[name] ?? 0),
        'write units',
        PRICES.writeUnit,
      ),
    ),
    line(
      'DynamoDB, pending cleared',
      sum(({ cleared }) => cleared),
      'write units',
      PRICES.writeUnit,
    ),
    line('DynamoDB, read', reads, 'read units', PRICES.readUnit),
    line('logs', logBytes, 'bytes', PRICES.logGigabyte / GIGABYTE),
    line('table, a month', stored, 'bytes', PRICES.tableGigabyte / GIGABYTE),
    line('buckets, a month', uploadBytes + pageBytes, 'bytes', PRICES.s3Gigabyte / GIGABYTE),
  ];
}

/** As the transaction wrote it: what was to be sent has been cleared since. */
function asItWasTold(item: Item): Item {
  const { byDay, pending } = INDEXES;
  if (kindOf(item) !== 'receipt' || !(byDay.partition in item)) return item;
  return { ...item, [pending.partition]: item[byDay.partition], [pending.sort]: item[byDay.sort] };
}

function gigabyteSeconds({ calls, bulletins }: Counted): number {
  const sent = calls['SNS.Publish'] ?? 0;
  const ofPublish = sent + (calls['DynamoDB.UpdateItem'] ?? 0) + 2 * sent; // it reads receipt and revision
  const ofIngest = Object.values(calls).reduce((sum, count) => sum + count, 0) - ofPublish;
  const gigabytes = (megabytes: number) => megabytes / 1_024;
  return (
    ((ofIngest * CALL_MS + bulletins * READING_MS) / 1_000) * gigabytes(SETTINGS.ingest.memoryMegabytes) +
    ((ofPublish * CALL_MS) / 1_000) * gigabytes(SETTINGS.publish.memoryMegabytes)
  );
}
