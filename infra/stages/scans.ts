import { Duration } from 'aws-cdk-lib';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { SETTINGS } from '../settings.ts';
import { privateQueue } from './private-queue.ts';

/** Bulletins whose pages are pictures, on their way from ingest to the function that recognises them. */
export class Scans extends Construct {
  readonly queue: Queue;
  readonly setAside: Queue;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    const { ocr, keep } = SETTINGS;
    this.setAside = privateQueue(this, 'SetAside', { retentionPeriod: Duration.days(keep.setAside) });
    this.queue = privateQueue(this, 'Queue', {
      visibilityTimeout: Duration.seconds(ocr.visibility),
      retentionPeriod: Duration.days(keep.queued),
      deadLetterQueue: { queue: this.setAside, maxReceiveCount: ocr.maxReceiveCount },
    });
  }
}
