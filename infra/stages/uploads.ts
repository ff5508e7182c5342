import { Duration } from 'aws-cdk-lib';
import { Rule } from 'aws-cdk-lib/aws-events';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { type Bucket, CfnBucket } from 'aws-cdk-lib/aws-s3';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { SETTINGS } from '../settings.ts';
import { privateBucket } from './private-bucket.ts';
import { privateQueue } from './private-queue.ts';

export interface UploadsProps {
  readonly accessLogs: Bucket;
}

/** Where ward offices put their bulletins, and the way of "there is a new one" to the queue of ingest. */
export class Uploads extends Construct {
  readonly bucket: Bucket;
  readonly queue: Queue;
  readonly setAside: Queue;
  /** The rules that tell ingest of what happens in the bucket. */
  readonly created: Rule;
  readonly deleted: Rule;

  constructor(scope: Construct, id: string, { accessLogs }: UploadsProps) {
    super(scope, id);
    const { ingest, keep } = SETTINGS;
    this.bucket = privateBucket(this, 'Bucket', {
      serverAccessLogsBucket: accessLogs,
      serverAccessLogsPrefix: 'uploads/',
      lifecycleRules: [
        {
          id: 'forget-replaced-versions',
          noncurrentVersionExpiration: Duration.days(keep.replacedVersions),
          expiredObjectDeleteMarker: true,
        },
      ],
    });
    sendEvents(this.bucket);

    this.setAside = privateQueue(this, 'SetAside', { retentionPeriod: Duration.days(keep.setAside) });
    this.queue = privateQueue(this, 'Queue', {
      visibilityTimeout: Duration.seconds(ingest.visibility),
      retentionPeriod: Duration.days(keep.queued),
      deadLetterQueue: { queue: this.setAside, maxReceiveCount: ingest.maxReceiveCount },
    });

    this.created = new Rule(this, 'Created', {
      description: 'Each new version of a bulletin goes to the queue of ingest.',
      eventPattern: {
        source: ['aws.s3'],
        detailType: ['Object Created'],
        detail: { bucket: { name: [this.bucket.bucketName] } },
      },
    });
    this.deleted = new Rule(this, 'Deleted', {
      description: 'Each deletion by somebody goes there, too: not an expiry, nor the purge of a version.',
      eventPattern: {
        source: ['aws.s3'],
        detailType: ['Object Deleted'],
        detail: {
          bucket: { name: [this.bucket.bucketName] },
          reason: ['DeleteObject'],
          'deletion-type': ['Delete Marker Created'],
        },
      },
    });
    const rules = [this.created, this.deleted];
    for (const rule of rules)
      rule.addTarget({
        bind: () => ({
          arn: this.queue.queueArn,
          deadLetterConfig: { arn: this.setAside.queueArn },
          retryPolicy: { maximumEventAgeInSeconds: 24 * 3600, maximumRetryAttempts: 185 },
        }),
      });
    for (const queue of [this.queue, this.setAside]) queue.addToResourcePolicy(maySend(rules, queue));
  }
}

/** Set on the resource itself: the construct's own option deploys a function with broad rights to set it. */
function sendEvents(bucket: Bucket): void {
  const { defaultChild } = bucket.node;
  if (!(defaultChild instanceof CfnBucket)) throw new Error('The bucket has no resource of its own.');
  defaultChild.notificationConfiguration = { eventBridgeConfiguration: { eventBridgeEnabled: true } };
}

const maySend = (rules: readonly Rule[], queue: Queue): PolicyStatement =>
  new PolicyStatement({
    sid: 'EventsOfUploads',
    principals: [new ServicePrincipal('events.amazonaws.com')],
    actions: ['sqs:SendMessage'],
    resources: [queue.queueArn],
    conditions: { ArnEquals: { 'aws:SourceArn': rules.map(({ ruleArn }) => ruleArn) } },
  });
