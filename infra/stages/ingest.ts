import type { TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import { EventSourceMapping } from 'aws-cdk-lib/aws-lambda';
import type { Bucket } from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import { ENVIRONMENT } from '../../shared/contract/environment.ts';
import { INDEXES } from '../../shared/contract/storage.ts';
import { SETTINGS } from '../settings.ts';
import { allow, NodeFunction } from './node-function.ts';
import { indexArn } from './store.ts';
import type { Uploads } from './uploads.ts';

export interface IngestProps {
  readonly folder: string;
  readonly uploads: Uploads;
  readonly receipts: Bucket;
  readonly table: TableV2;
}

/** Reads each new bulletin and commits its receipt (functions/README.md says what each right is for). */
export class Ingest extends Construct {
  readonly function: NodeFunction;

  constructor(scope: Construct, id: string, { folder, uploads, receipts, table }: IngestProps) {
    super(scope, id);
    const { timeout, memoryMegabytes, batchSize, maxConcurrency } = SETTINGS.ingest;
    const { bucket, queue } = uploads;
    this.function = new NodeFunction(this, 'Reader', {
      description: 'Reads bulletins and commits their receipts and reports',
      folder,
      service: 'ingest',
      timeout,
      memoryMegabytes,
      environment: {
        [ENVIRONMENT.table]: table.tableName,
        [ENVIRONMENT.receiptsBucket]: receipts.bucketName,
        [ENVIRONMENT.ingestQueueUrl]: queue.queueUrl,
      },
      may: [
        allow(['s3:GetObject', 's3:GetObjectVersion'], [bucket.arnForObjects('*')]),
        // So that a version that is gone answers 404, not 403.
        allow(['s3:ListBucket', 's3:ListBucketVersions'], [bucket.bucketArn]),
        allow(
          ['s3:PutObject'],
          ['wards/*', 'elsewhere/*', 'revisions/*'].map((keys) => receipts.arnForObjects(keys)),
        ),
        allow(['s3:GetObject'], [receipts.arnForObjects('revisions/*')]),
        allow(
          ['dynamodb:GetItem', 'dynamodb:PutItem', 'dynamodb:ConditionCheckItem', 'dynamodb:DeleteItem'],
          [table.tableArn],
        ),
        allow(['dynamodb:Query'], [indexArn(table, INDEXES.byPeriod)]),
        allow(
          [
            'sqs:ReceiveMessage',
            'sqs:DeleteMessage',
            'sqs:GetQueueAttributes',
            'sqs:ChangeMessageVisibility',
          ],
          [queue.queueArn],
        ),
      ],
    });
    // No filter: the service deletes what a filter does not match.
    new EventSourceMapping(this, 'FromQueue', {
      target: this.function.lambda,
      eventSourceArn: queue.queueArn,
      batchSize,
      maxConcurrency,
      reportBatchItemFailures: true,
    });
  }
}
