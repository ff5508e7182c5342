import { CreateTableCommand, type CreateTableCommandInput } from '@aws-sdk/client-dynamodb';
import { CreateBucketCommand } from '@aws-sdk/client-s3';
import { CreateTopicCommand } from '@aws-sdk/client-sns';
import { CreateQueueCommand } from '@aws-sdk/client-sqs';
import type { Clients } from './clients.ts';
import { type JsonObject, listAt, objectAt, textAt } from './json.ts';
import type { Template } from './template.ts';

/** Makes the buckets, queues, topics and the table that the template declares. */
export async function provision(template: Template, { s3, sqs, sns, dynamo }: Clients): Promise<void> {
  for (const { name } of template.resources('AWS::S3::Bucket'))
    await s3.send(new CreateBucketCommand({ Bucket: name }));
  for (const { name, properties } of template.resources('AWS::SQS::Queue'))
    await sqs.send(new CreateQueueCommand({ QueueName: name, Attributes: queueAttributes(properties) }));
  for (const { name } of template.resources('AWS::SNS::Topic'))
    await sns.send(new CreateTopicCommand({ Name: name }));
  for (const { name, properties } of template.resources('AWS::DynamoDB::GlobalTable'))
    await dynamo.send(new CreateTableCommand(tableOf(name, properties)));
}

/** Those that change what the queue does; encryption has no meaning on the emulator. */
const QUEUE_ATTRIBUTES = [
  'VisibilityTimeout',
  'MessageRetentionPeriod',
  'DelaySeconds',
  'RedrivePolicy',
] as const;

function queueAttributes(properties: JsonObject): Record<string, string> {
  const set = QUEUE_ATTRIBUTES.filter((name) => properties[name] !== undefined);
  return Object.fromEntries(
    set.map((name) => {
      const value = properties[name];
      return [name, typeof value === 'object' ? JSON.stringify(value) : String(value)];
    }),
  );
}

const KEY_TYPES = { HASH: 'HASH', RANGE: 'RANGE' } as const;
const PROJECTIONS = { ALL: 'ALL', KEYS_ONLY: 'KEYS_ONLY' } as const;
const VIEWS = { NEW_IMAGE: 'NEW_IMAGE', NEW_AND_OLD_IMAGES: 'NEW_AND_OLD_IMAGES' } as const;

function oneOf<Known extends Readonly<Record<string, string>>>(
  known: Known,
  value: unknown,
): Known[keyof Known] {
  const found = Object.entries(known).find(([name]) => name === value);
  if (found === undefined)
    throw new Error(`The template has ${JSON.stringify(value)}, known here are ${Object.keys(known)}.`);
  return found[1] as Known[keyof Known];
}

const keySchema = (value: unknown) =>
  listAt(value, 'KeySchema').map((key) => {
    const { AttributeName, KeyType } = objectAt(key, 'KeySchema');
    return { AttributeName: textAt(AttributeName, 'AttributeName'), KeyType: oneOf(KEY_TYPES, KeyType) };
  });

function tableOf(TableName: string, properties: JsonObject): CreateTableCommandInput {
  const indexes = listAt(properties.GlobalSecondaryIndexes, 'GlobalSecondaryIndexes').map((index) => {
    const { IndexName, KeySchema, Projection } = objectAt(index, 'GlobalSecondaryIndexes');
    const { ProjectionType } = objectAt(Projection, 'Projection');
    return {
      IndexName: textAt(IndexName, 'IndexName'),
      KeySchema: keySchema(KeySchema),
      Projection: { ProjectionType: oneOf(PROJECTIONS, ProjectionType) },
    };
  });
  const { StreamViewType } = objectAt(properties.StreamSpecification, 'StreamSpecification');
  return {
    TableName,
    BillingMode: 'PAY_PER_REQUEST',
    AttributeDefinitions: listAt(properties.AttributeDefinitions, 'AttributeDefinitions').map((one) => ({
      AttributeName: textAt(objectAt(one, 'AttributeDefinitions').AttributeName, 'AttributeName'),
      AttributeType: 'S' as const,
    })),
    KeySchema: keySchema(properties.KeySchema),
    ...(indexes.length > 0 && { GlobalSecondaryIndexes: indexes }),
    StreamSpecification: { StreamEnabled: true, StreamViewType: oneOf(VIEWS, StreamViewType) },
  };
}
