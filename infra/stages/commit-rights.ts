import type { TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import type { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { Bucket } from 'aws-cdk-lib/aws-s3';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import { INDEXES } from '../../shared/contract/storage.ts';
import { allow } from './node-function.ts';
import { indexArn } from './store.ts';

export interface CommitPlaces {
  readonly uploads: Bucket;
  readonly receipts: Bucket;
  readonly table: TableV2;
  /** Where the versions come from that are read. */
  readonly queue: Queue;
}

/** What a function needs that reads versions and commits their receipts (functions/README.md says what for). */
export const mayCommit = ({ uploads, receipts, table, queue }: CommitPlaces): readonly PolicyStatement[] => [
  allow(['s3:GetObject', 's3:GetObjectVersion'], [uploads.arnForObjects('*')]),
  // So that a version that is gone answers 404, not 403.
  allow(['s3:ListBucket', 's3:ListBucketVersions'], [uploads.bucketArn]),
  allow(
    ['s3:PutObject'],
    ['wards/*', 'elsewhere/*', 'revisions/*'].map((keys) => receipts.arnForObjects(keys)),
  ),
  allow(['s3:GetObject'], [receipts.arnForObjects('revisions/*')]),
  allow(
    ['dynamodb:GetItem', 'dynamodb:PutItem', 'dynamodb:ConditionCheckItem', 'dynamodb:DeleteItem'],
    [table.tableArn],
  ),
  allow(['dynamodb:Query'], [indexArn(table, INDEXES.byPeriod)]), // reports beside this one
  allow(
    ['sqs:ReceiveMessage', 'sqs:DeleteMessage', 'sqs:GetQueueAttributes', 'sqs:ChangeMessageVisibility'],
    [queue.queueArn],
  ),
];
