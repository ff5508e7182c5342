import { DynamoDBClient, GetItemCommand } from '@aws-sdk/client-dynamodb';
import { GetObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { PublishCommand, SNSClient } from '@aws-sdk/client-sns';

/** What a function that does nothing costs at its first call: three clients, and one call of each. */
const s3 = new S3Client({ forcePathStyle: true });
const dynamodb = new DynamoDBClient();
const sns = new SNSClient();

export async function handler(): Promise<void> {
  await s3.send(new GetObjectCommand({ Bucket: 'uploads', Key: 'nothing' })).catch(() => {});
  await dynamodb.send(new GetItemCommand({ TableName: 'records', Key: { pk: { S: 'nothing' } } }));
  await sns.send(
    new PublishCommand({ TopicArn: 'arn:aws:sns:us-east-1:000000000000:events', Message: 'nothing' }),
  );
}
