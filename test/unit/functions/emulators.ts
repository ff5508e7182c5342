import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { CreateTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { buildApp } from 'fauxqs';
import { INDEXES, TABLE } from '../../../shared/contract/storage.ts';

/** The embedded emulators, on loopback and ports of their own, for the tests of the adapters. */

export const CLIENT = {
  region: 'us-east-1',
  credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
} as const;

const BINARY = fileURLToPath(new URL('../../../node_modules/@dynoxide/linux-x64/dynoxide', import.meta.url));
export const hasDynamo = existsSync(BINARY);

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}

/** DynamoDB in memory with the one table, as the contract describes it. */
export async function startDynamo() {
  const port = await freePort();
  const child: ChildProcess = spawn(BINARY, ['--host', '127.0.0.1', '--port', String(port)], {
    stdio: 'ignore',
  });
  const endpoint = `http://127.0.0.1:${port}`;
  const client = new DynamoDBClient({ ...CLIENT, endpoint, maxAttempts: 8 });
  await untilUp(endpoint);
  await client.send(new CreateTableCommand(tableDefinition('bantin-test')));
  const stop = async () => {
    client.destroy();
    child.kill();
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
  };
  return { client, table: 'bantin-test', stop };
}

async function untilUp(endpoint: string): Promise<void> {
  for (let tried = 0; tried < 200; tried++) {
    const answered = await fetch(endpoint).then(
      () => true,
      () => false,
    );
    if (answered) return;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error(`Nothing answers at ${endpoint}.`);
}

function tableDefinition(TableName: string) {
  const key = ({ partition, sort }: { partition: string; sort: string }) => [
    { AttributeName: partition, KeyType: 'HASH' as const },
    { AttributeName: sort, KeyType: 'RANGE' as const },
  ];
  const names = [TABLE, ...Object.values(INDEXES)].flatMap(({ partition, sort }) => [partition, sort]);
  return {
    TableName,
    BillingMode: 'PAY_PER_REQUEST' as const,
    KeySchema: key(TABLE),
    AttributeDefinitions: names.map((AttributeName) => ({ AttributeName, AttributeType: 'S' as const })),
    GlobalSecondaryIndexes: Object.values(INDEXES).map((index) => ({
      IndexName: index.name,
      KeySchema: key(index),
      Projection: { ProjectionType: index.projection },
    })),
  };
}

/** S3, SQS and SNS in this process. */
export async function startFauxqs() {
  const app = buildApp({ host: '127.0.0.1', logger: false });
  await app.listen({ host: '127.0.0.1', port: 0 });
  const address = app.server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return { endpoint: `http://127.0.0.1:${address.port}`, stop: async () => void (await app.close()) };
}
