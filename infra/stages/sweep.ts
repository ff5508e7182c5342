import { Duration } from 'aws-cdk-lib';
import type { TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import { Rule, Schedule } from 'aws-cdk-lib/aws-events';
import { ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { Key } from 'aws-cdk-lib/aws-kms';
import type { Bucket } from 'aws-cdk-lib/aws-s3';
import type { Topic } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';
import { ENVIRONMENT } from '../../shared/contract/environment.ts';
import { INDEXES } from '../../shared/contract/storage.ts';
import { SETTINGS } from '../settings.ts';
import { allow, NodeFunction } from './node-function.ts';
import { indexArn } from './store.ts';
import type { Uploads } from './uploads.ts';

export interface SweepProps {
  readonly folder: string;
  readonly uploads: Uploads;
  readonly receipts: Bucket;
  readonly table: TableV2;
  readonly topic: Topic;
  readonly key: Key;
}

/** Every so often, makes good what was missed (functions/README.md says what each right is for). */
export class Sweep extends Construct {
  readonly function: NodeFunction;
  readonly schedule: Rule;

  constructor(scope: Construct, id: string, props: SweepProps) {
    super(scope, id);
    const { folder, uploads, receipts, table, topic, key } = props;
    const { every, timeout, memoryMegabytes } = SETTINGS.sweep;
    this.function = new NodeFunction(this, 'Sweeper', {
      description: 'Sends events that the stream missed; finds versions without a receipt',
      folder,
      service: 'sweep',
      timeout,
      memoryMegabytes,
      environment: {
        [ENVIRONMENT.table]: table.tableName,
        [ENVIRONMENT.uploadsBucket]: uploads.bucket.bucketName,
        [ENVIRONMENT.receiptsBucket]: receipts.bucketName,
        [ENVIRONMENT.topicArn]: topic.topicArn,
      },
      may: [
        allow(['s3:ListBucketVersions'], [uploads.bucket.bucketArn]),
        allow(
          [
            'dynamodb:BatchGetItem',
            'dynamodb:GetItem',
            'dynamodb:PutItem',
            'dynamodb:UpdateItem',
            'dynamodb:DeleteItem',
          ],
          [table.tableArn],
        ),
        allow(['dynamodb:Scan'], [indexArn(table, INDEXES.pending)]), // sparse: what was not sent yet, nothing else
        allow(
          ['s3:PutObject'],
          ['wards/*', 'elsewhere/*'].map((keys) => receipts.arnForObjects(keys)),
        ),
        allow(['s3:GetObject'], [receipts.arnForObjects('revisions/*')]),
        allow(['sns:Publish'], [topic.topicArn]),
        allow(['kms:Decrypt', 'kms:GenerateDataKey'], [key.keyArn]),
      ],
    });
    const { lambda } = this.function;
    lambda.configureAsyncInvoke({ retryAttempts: 0, maxEventAge: Duration.minutes(Math.min(every, 6 * 60)) }); // the next one comes anyway; AWS keeps six hours
    this.schedule = new Rule(this, 'Schedule', {
      description: 'Starts the sweep.',
      schedule: Schedule.rate(Duration.minutes(every)),
    });
    this.schedule.addTarget({ bind: () => ({ arn: lambda.functionArn }) });
    lambda.addPermission('BySchedule', {
      principal: new ServicePrincipal('events.amazonaws.com'),
      sourceArn: this.schedule.ruleArn,
    });
  }
}
