import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { PublishCommand, SNSClient } from '@aws-sdk/client-sns';
import { DynamoDBDocumentClient, GetCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';

/** The calls that publish makes for a receipt, and no more; the message is of the usual size. */
const TableName = process.env.BANTIN_TABLE;
const TopicArn = process.env.BANTIN_TOPIC_ARN;
const documents = DynamoDBDocumentClient.from(new DynamoDBClient());
const sns = new SNSClient();

interface Batch {
  readonly Records: readonly {
    readonly dynamodb: { readonly Keys: Readonly<Record<string, { S: string }>> };
  }[];
}

export async function handler({ Records }: Batch) {
  for (const { dynamodb } of Records) {
    const [pk = '', sk = ''] = [dynamodb.Keys.pk?.S, dynamodb.Keys.sk?.S];
    const revision = { pk: 'AREA#2025-07#30307', sk: sk.replace('RECEIPT#', 'REVISION#') };
    await documents.send(new GetCommand({ TableName, Key: { pk, sk }, ConsistentRead: true }));
    await documents.send(new GetCommand({ TableName, Key: revision, ConsistentRead: true }));
    const attributes = { type: 'baseline', province: '91', area: '2025-07#30307', period: '2026-S1' };
    const MessageAttributes = Object.fromEntries(
      Object.entries(attributes).map(([name, StringValue]) => [name, { DataType: 'String', StringValue }]),
    );
    const Message = JSON.stringify({ id: sk, filler: 'x'.repeat(12_000) });
    await sns.send(new PublishCommand({ TopicArn, Message, MessageAttributes }));
    const UpdateExpression = 'REMOVE pending, pendingTime';
    await documents.send(new UpdateCommand({ TableName, Key: { pk, sk }, UpdateExpression }));
  }
  return { batchItemFailures: [] };
}
