import { randomUUID } from 'node:crypto';
import { CreateTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { buildApp } from 'fauxqs';
import { canStartDynamo, startDynamo as startDynamoEmulator } from '../../../infra/local/dynamo.ts';
import { watchObjects } from '../../../infra/local/object-changes.ts';
import { INDEXES, TABLE } from '../../../shared/contract/storage.ts';

/** The embedded emulators, on loopback and ports of their own, for the tests of the adapters. */

export const CLIENT = {
  region: 'us-east-1',
  credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
} as const;

export const hasDynamo = canStartDynamo();

/** DynamoDB in memory with the one table, as the contract describes it. */
export async function startDynamo() {
  const { endpoint, stop } = await startDynamoEmulator();
  const client = new DynamoDBClient({ ...CLIENT, endpoint, maxAttempts: 8 });
  const table = `bantin-test-${randomUUID()}`;
  await client.send(new CreateTableCommand(tableDefinition(table)));
  return {
    client,
    table,
    async stop() {
      client.destroy();
      await stop();
    },
  };
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

/** S3 with versions, SQS and SNS in this process. */
export async function startFauxqs() {
  const app = buildApp({ host: '127.0.0.1', logger: false });
  watchObjects(app, () => {});
  await app.listen({ host: '127.0.0.1', port: 0 });
  const address = app.server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return { endpoint: `http://127.0.0.1:${address.port}`, stop: async () => void (await app.close()) };
}
