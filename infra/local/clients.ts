import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBStreamsClient } from '@aws-sdk/client-dynamodb-streams';
import { S3Client } from '@aws-sdk/client-s3';
import { SNSClient } from '@aws-sdk/client-sns';
import { SQSClient } from '@aws-sdk/client-sqs';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { CREDENTIALS, type Site } from './site.ts';

export type Clients = ReturnType<typeof makeClients>;

/** Clients of the emulators; nothing of the user's own AWS configuration reaches them. */
export function makeClients({ region, endpoints }: Site) {
  const common = { region, credentials: CREDENTIALS };
  const dynamo = new DynamoDBClient({ ...common, endpoint: endpoints.dynamodb });
  const s3 = new S3Client({ ...common, endpoint: endpoints.s3, forcePathStyle: true });
  const sqs = new SQSClient({ ...common, endpoint: endpoints.sqs });
  const sns = new SNSClient({ ...common, endpoint: endpoints.sns });
  const streams = new DynamoDBStreamsClient({ ...common, endpoint: endpoints.dynamodb });
  return {
    s3,
    sqs,
    sns,
    dynamo,
    documents: DynamoDBDocumentClient.from(dynamo),
    streams,
    close: () => {
      for (const client of [s3, sqs, sns, dynamo, streams]) client.destroy();
    },
  };
}
