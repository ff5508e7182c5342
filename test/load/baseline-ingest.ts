import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { GetObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import {
  DynamoDBDocumentClient,
  GetCommand,
  QueryCommand,
  TransactWriteCommand,
} from '@aws-sdk/lib-dynamodb';

/**
 * The calls that ingest makes for a new bulletin, with answers thrown away and made-up items of the usual sizes:
 * what the services take, without our logic.
 */
const TableName = process.env.BANTIN_TABLE;
const receipts = process.env.BANTIN_RECEIPTS_BUCKET;
const s3 = new S3Client({ forcePathStyle: true });
const documents = DynamoDBDocumentClient.from(new DynamoDBClient());
const filler = (bytes: number): string => 'x'.repeat(bytes);
const packed = (bytes: number): Uint8Array => new Uint8Array(bytes);

interface Batch {
  readonly Records: readonly { readonly body: string }[];
}

export async function handler({ Records }: Batch) {
  for (const { body } of Records) await take(JSON.parse(body).detail);
  return { batchItemFailures: [] };
}

async function take({ bucket, object }: { bucket: { name: string }; object: Record<string, string> }) {
  const { key = '', 'version-id': VersionId = '' } = object;
  const pk = `OBJECT#${bucket.name}/${key}`;
  const [receipt, head] = [`RECEIPT#${VersionId}`, 'HEAD'];
  await documents.send(new GetCommand({ TableName, Key: { pk, sk: receipt }, ConsistentRead: true }));
  await documents.send(new GetCommand({ TableName, Key: { pk, sk: head }, ConsistentRead: true }));
  const read = await s3.send(new GetObjectCommand({ Bucket: bucket.name, Key: key, VersionId }));
  await read.Body?.transformToByteArray();
  const names = { '#p': 'periodKey', '#a': 'periodArea' };
  const values = { ':p': '2026-S1#91', ':a': '2025-07#30307#' };
  await documents.send(
    new QueryCommand({
      ...{ TableName, IndexName: 'byPeriod', Limit: 50 },
      KeyConditionExpression: '#p = :p AND begins_with(#a, :a)',
      ...{ ExpressionAttributeNames: names, ExpressionAttributeValues: values },
    }),
  );
  const at = new Date().toISOString();
  const order = `${at}#${VersionId}`;
  const day = `${at.slice(0, 10)}#${key.length % 8}`;
  const indexed = { officeKey: '30307', officeTime: order, dayShard: day, dayTime: order };
  const area = { pk: 'AREA#2025-07#30307' };
  const put = (Item: Record<string, unknown>) => ({
    Put: {
      ...{ TableName, Item, ConditionExpression: 'attribute_not_exists(#pk)' },
      ExpressionAttributeNames: { '#pk': 'pk' },
    },
  });
  await documents.send(
    new TransactWriteCommand({
      TransactItems: [
        put({ pk, sk: receipt, ...indexed, pending: day, pendingTime: order, filler: filler(500) }),
        put({ pk, sk: head, filler: filler(200) }),
        put({ ...area, sk: `REVISION#${VersionId}`, gzip: packed(3_000) }),
        put({
          ...area,
          sk: `CURRENT#${VersionId}`,
          periodKey: VersionId,
          periodArea: order,
          gzip: packed(1_900),
        }),
      ],
    }),
  );
  const page = { Bucket: receipts, Key: `${key}/${VersionId}.html`, Body: filler(12_000) };
  await s3.send(new PutObjectCommand(page));
}
