import { Duration } from 'aws-cdk-lib';
import type { TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import type { Key } from 'aws-cdk-lib/aws-kms';
import {
  EventSourceMapping,
  FilterCriteria,
  FilterRule,
  MetricType,
  StartingPosition,
} from 'aws-cdk-lib/aws-lambda';
import type { Bucket } from 'aws-cdk-lib/aws-s3';
import type { Topic } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';
import { ENVIRONMENT } from '../../shared/contract/environment.ts';
import { INDEXES } from '../../shared/contract/storage.ts';
import { SETTINGS } from '../settings.ts';
import { allow, NodeFunction } from './node-function.ts';
import { privateBucket } from './private-bucket.ts';

export interface PublishProps {
  readonly folder: string;
  readonly table: TableV2;
  readonly receipts: Bucket;
  readonly accessLogs: Bucket;
  readonly topic: Topic;
  readonly key: Key;
}

/** Follows the table's stream and sends the event of each new receipt that has one. */
export class Publish extends Construct {
  readonly function: NodeFunction;
  readonly mapping: EventSourceMapping;
  /** Takes changes that could not be sent, whole (other destinations get only where they were). */
  readonly unsent: Bucket;

  constructor(scope: Construct, id: string, props: PublishProps) {
    super(scope, id);
    const { folder, table, receipts, accessLogs, topic, key } = props;
    const { timeout, memoryMegabytes, batchSize, retryAttempts, maxRecordAge } = SETTINGS.publish;
    const streamArn = table.tableStreamArn;
    if (streamArn === undefined) throw new Error('The table has no stream to publish from.');

    this.unsent = privateBucket(this, 'Unsent', {
      serverAccessLogsBucket: accessLogs,
      serverAccessLogsPrefix: 'unsent/',
      lifecycleRules: [
        {
          id: 'forget-unsent',
          expiration: Duration.days(SETTINGS.keep.unsent),
          noncurrentVersionExpiration: Duration.days(1),
        },
      ],
    });

    this.function = new NodeFunction(this, 'Sender', {
      description: 'Sends the event of each new receipt to the topic',
      folder,
      service: 'publish',
      timeout,
      memoryMegabytes,
      environment: {
        [ENVIRONMENT.table]: table.tableName,
        [ENVIRONMENT.receiptsBucket]: receipts.bucketName,
        [ENVIRONMENT.topicArn]: topic.topicArn,
      },
      may: [
        allow(['dynamodb:GetItem', 'dynamodb:UpdateItem'], [table.tableArn]),
        allow(
          [
            'dynamodb:DescribeStream',
            'dynamodb:GetRecords',
            'dynamodb:GetShardIterator',
            'dynamodb:ListStreams',
          ],
          [streamArn],
        ),
        allow(['s3:GetObject'], [receipts.arnForObjects('revisions/*')]),
        allow(['s3:PutObject'], [this.unsent.arnForObjects('*')]),
        allow(['s3:ListBucket'], [this.unsent.bucketArn]),
        allow(['sns:Publish'], [topic.topicArn]),
        allow(['kms:Decrypt', 'kms:GenerateDataKey'], [key.keyArn]),
      ],
    });

    this.mapping = new EventSourceMapping(this, 'FromStream', {
      target: this.function.lambda,
      eventSourceArn: streamArn,
      startingPosition: StartingPosition.TRIM_HORIZON, // LATEST would pass over what came while it was set up
      filters: [
        FilterCriteria.filter({
          // A change puts it in the place of a receipt that said `failed`; that of `pending` taken away has none.
          eventName: FilterRule.or('INSERT', 'MODIFY'),
          dynamodb: { NewImage: { [INDEXES.pending.partition]: { S: FilterRule.exists() } } },
        }),
      ],
      batchSize,
      bisectBatchOnError: true,
      reportBatchItemFailures: true,
      retryAttempts,
      maxRecordAge: Duration.seconds(maxRecordAge),
      onFailure: { bind: () => ({ destination: this.unsent.bucketArn }) },
      metricsConfig: { metrics: [MetricType.EVENT_COUNT] }, // the only sign of a batch that was set aside
    });
  }
}
