import { paginateListObjectsV2 } from '@aws-sdk/client-s3';
import { paginateScan } from '@aws-sdk/lib-dynamodb';
import { type Chain, outputOf, startChain } from '../infra/local/chain.ts';
import { EVENT_TYPES } from '../shared/contract/event-types.ts';
import { startProxy } from '../test/fault/emulators/fault-proxy.ts';
import { processFunctions } from '../test/fault/emulators/process-function.ts';
import { loadBulletin } from '../test/load/bulletins.ts';
import type { Item } from './write-units.ts';

/** What came of bulletins that went through the whole chain, each a first version. */
export interface Counted {
  readonly bulletins: number;
  /** Calls of the functions by name: `DynamoDB.TransactWriteItems`, `S3.PUT`, `SNS.Publish`. */
  readonly calls: Readonly<Record<string, number>>;
  readonly invocations: number;
  readonly logBytes: number;
  readonly uploadBytes: number;
  readonly eventBytes: number;
  readonly pageBytes: number;
  readonly items: readonly Item[];
}

/** Sends so many, one after another, through functions whose every call is counted on its way to the emulators. */
export async function countedChain(bulletins: number, onProgress: (done: number) => void): Promise<Counted> {
  const calls: Record<string, number> = {};
  let [logBytes, invocations, uploadBytes] = [0, 0, 0];
  const start = processFunctions(async (env, kill) => {
    const judge = (call: string) => {
      calls[call] = (calls[call] ?? 0) + 1;
      return 'serve' as const;
    };
    const services = ['S3', 'SQS', 'SNS', 'DYNAMODB'].map((name) => `AWS_ENDPOINT_URL_${name}`);
    const proxies = await Promise.all(
      services.map((name) => startProxy({ target: env[name] ?? '', judge, kill })),
    );
    return {
      endpoints: Object.fromEntries(services.map((name, i) => [name, proxies[i]?.url ?? ''])),
      close() {
        for (const { server } of proxies) server.close().closeAllConnections();
      },
    };
  });
  const onLog = (line: string) => {
    logBytes += Buffer.byteLength(line) + LOG_OVERHEAD;
  };
  const chain = await startChain({
    start(run) {
      const lambda = start({ ...run, onLog });
      const invoke = (event: unknown) => {
        invocations++;
        return lambda.invoke(event);
      };
      return { ...lambda, invoke };
    },
  });
  try {
    const subscriber = await chain.subscribe({ type: Object.values(EVENT_TYPES) });
    const isTold = (key: string) => subscriber.deliveries.some(({ event }) => event.subject === key);
    for (let n = 0; n < bulletins; n++) {
      const { key, bytes } = loadBulletin(n);
      uploadBytes += bytes.byteLength;
      const version = await chain.upload(key, bytes);
      await chain.receipt(version);
      while (!isTold(key)) await new Promise((resolve) => setTimeout(resolve, 10));
      onProgress(n + 1);
    }
    const eventBytes = subscriber.deliveries.reduce(
      (sum, { event }) => sum + Buffer.byteLength(JSON.stringify(event)),
      0,
    );
    const kept = { items: await itemsIn(chain), pageBytes: await pageBytesIn(chain) };
    return { bulletins, calls, invocations, logBytes, uploadBytes, eventBytes, ...kept };
  } finally {
    await chain.stop();
  }
}

/** CloudWatch charges 26 bytes for each event beside its text. */
const LOG_OVERHEAD = 26;

async function itemsIn({ clients, template }: Chain): Promise<readonly Item[]> {
  const TableName = outputOf(template, 'TableName');
  const items: Item[] = [];
  for await (const { Items = [] } of paginateScan({ client: clients.documents }, { TableName }))
    items.push(...Items);
  return items;
}

async function pageBytesIn({ clients, template }: Chain): Promise<number> {
  const Bucket = outputOf(template, 'ReceiptsBucket');
  let bytes = 0;
  for await (const { Contents = [] } of paginateListObjectsV2({ client: clients.s3 }, { Bucket }))
    for (const { Size = 0 } of Contents) bytes += Size;
  return bytes;
}
