import type { TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import { EventSourceMapping } from 'aws-cdk-lib/aws-lambda';
import type { Bucket } from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import { ENVIRONMENT } from '../../shared/contract/environment.ts';
import { SETTINGS } from '../settings.ts';
import { mayCommit } from './commit-rights.ts';
import { NodeFunction } from './node-function.ts';
import type { Scans } from './scans.ts';

export interface OcrProps {
  readonly folder: string;
  readonly uploads: Bucket;
  readonly scans: Scans;
  readonly receipts: Bucket;
  readonly table: TableV2;
}

/** Recognises the bulletins that are scans, one at a time, and commits their receipts as ingest does. */
export class Ocr extends Construct {
  readonly function: NodeFunction;

  constructor(scope: Construct, id: string, { folder, uploads, scans, receipts, table }: OcrProps) {
    super(scope, id);
    const { timeout, memoryMegabytes, batchSize, maxConcurrency } = SETTINGS.ocr;
    this.function = new NodeFunction(this, 'Reader', {
      description: 'Reads bulletins whose pages are pictures and commits their receipts and reports',
      folder,
      service: 'ingest', // outcomes and refusals are counted in one place, whoever read the bulletin
      timeout,
      memoryMegabytes,
      environment: {
        [ENVIRONMENT.table]: table.tableName,
        [ENVIRONMENT.receiptsBucket]: receipts.bucketName,
        [ENVIRONMENT.ocrQueueUrl]: scans.queue.queueUrl,
      },
      may: mayCommit({ uploads, receipts, table, queue: scans.queue }),
    });
    // No filter: the service deletes what a filter does not match.
    new EventSourceMapping(this, 'FromQueue', {
      target: this.function.lambda,
      eventSourceArn: scans.queue.queueArn,
      batchSize,
      maxConcurrency,
      reportBatchItemFailures: true,
    });
  }
}
