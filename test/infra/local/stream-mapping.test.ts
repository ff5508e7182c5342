import { CreateTableCommand, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { CreateBucketCommand, GetObjectCommand, ListObjectsV2Command } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Clients, makeClients } from '../../../infra/local/clients.ts';
import { type Emulators, startEmulators } from '../../../infra/local/emulators.ts';
import { startStreamMapping } from '../../../infra/local/stream-mapping.ts';

let emulators: Emulators;
let clients: Clients;
beforeAll(async () => {
  emulators = await startEmulators();
  clients = makeClients(emulators.site);
  await clients.s3.send(new CreateBucketCommand({ Bucket: 'unsent' }));
});
afterAll(async () => {
  clients.close();
  await emulators.stop();
});

async function tableOf(name: string, items: readonly string[]): Promise<void> {
  await clients.dynamo.send(
    new CreateTableCommand({
      TableName: name,
      BillingMode: 'PAY_PER_REQUEST',
      AttributeDefinitions: [{ AttributeName: 'pk', AttributeType: 'S' }],
      KeySchema: [{ AttributeName: 'pk', KeyType: 'HASH' }],
      StreamSpecification: { StreamEnabled: true, StreamViewType: 'NEW_IMAGE' },
    }),
  );
  for (const pk of items)
    await clients.dynamo.send(
      new PutItemCommand({
        TableName: name,
        Item: { pk: { S: pk }, ...(pk !== 'quiet' && { pending: { S: 'x' } }) },
      }),
    );
}

interface Batch {
  readonly Records: readonly {
    readonly dynamodb: { readonly SequenceNumber: string; readonly Keys: { pk: { S: string } } };
  }[];
}

/** Follows the table with a function that answers by `answer`, and tells what it was given. */
function follow(table: string, answer: (keys: readonly string[], batch: Batch) => unknown) {
  const batches: (readonly string[])[] = [];
  const mapping = startStreamMapping(
    {
      table,
      batchSize: 4,
      filters: [{ eventName: ['INSERT'], dynamodb: { NewImage: { pending: { S: [{ exists: true }] } } } }],
      retryAttempts: 3,
      bisect: true,
      onFailure: 'unsent',
      onFault: () => {},
      lambda: {
        name: table,
        stop: async () => {},
        async invoke(event) {
          const batch = event as Batch;
          const keys = batch.Records.map(({ dynamodb }) => dynamodb.Keys.pk.S);
          batches.push(keys);
          return answer(keys, batch);
        },
      },
    },
    clients,
  );
  return { batches, stop: mapping.stop };
}

test('changes from before it began come in order, and only those that the filter takes', async () => {
  await tableOf('ordered', ['a', 'quiet', 'b', 'c']);
  const { batches, stop } = follow('ordered', () => ({ batchItemFailures: [] }));
  await expect.poll(() => batches.flat(), { timeout: 10_000 }).toEqual(['a', 'b', 'c']);
  await stop();
});

test('from the first that is given back on, everything comes again', async () => {
  await tableOf('given-back', ['a', 'b', 'c']);
  const { batches, stop } = follow('given-back', (keys, { Records }) => {
    const at = batches.length === 1 ? keys.indexOf('b') : -1;
    return { batchItemFailures: at < 0 ? [] : [{ itemIdentifier: Records[at]?.dynamodb.SequenceNumber }] };
  });
  await expect.poll(() => batches, { timeout: 10_000 }).toEqual([['a', 'b', 'c'], ['b'], ['c']]);
  await stop();
});

test('one that always breaks the function is set aside whole, and those around it are not', async () => {
  await tableOf('poisoned', ['a', 'poison', 'c', 'd', 'e']);
  const { batches, stop } = follow('poisoned', (keys) => {
    if (keys.includes('poison')) throw new Error('cannot');
    return undefined;
  });
  await expect.poll(() => batches.at(-1), { timeout: 15_000 }).toEqual(['e']);
  await stop();
  expect(batches.filter((keys) => !keys.includes('poison')).flat()).toEqual(['a', 'c', 'd', 'e']);
  const { Contents = [] } = await clients.s3.send(new ListObjectsV2Command({ Bucket: 'unsent' }));
  const bodies = await Promise.all(
    Contents.map(async ({ Key }) => {
      const { Body } = await clients.s3.send(new GetObjectCommand({ Bucket: 'unsent', Key }));
      return Body?.transformToString();
    }),
  );
  expect(bodies).toHaveLength(1);
  expect(bodies[0]).toContain('"poison"');
});
