import type { TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import { EventSourceMapping } from 'aws-cdk-lib/aws-lambda';
import type { Bucket } from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import { ENVIRONMENT } from '../../shared/contract/environment.ts';
import { SETTINGS } from '../settings.ts';
import { mayCommit } from './commit-rights.ts';
import { allow, NodeFunction } from './node-function.ts';
import type { Scans } from './scans.ts';
import type { Uploads } from './uploads.ts';

export interface IngestProps {
  readonly folder: string;
  readonly uploads: Uploads;
  readonly scans: Scans;
  readonly receipts: Bucket;
  readonly table: TableV2;
}

/** Reads each new bulletin and commits its receipt, or hands it over as a scan. */
export class Ingest extends Construct {
  readonly function: NodeFunction;

  constructor(scope: Construct, id: string, { folder, uploads, scans, receipts, table }: IngestProps) {
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
        [ENVIRONMENT.ocrQueueUrl]: scans.queue.queueUrl,
      },
      may: [
        ...mayCommit({ uploads: bucket, receipts, table, queue }),
        allow(['sqs:SendMessage'], [scans.queue.queueArn]),
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
