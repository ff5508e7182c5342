import { Duration } from 'aws-cdk-lib';
import type { Bucket } from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import { SETTINGS } from '../settings.ts';
import { privateBucket } from './private-bucket.ts';

/** Who asked which bucket for what: one bucket for the logs of the others. */
export class AccessLogs extends Construct {
  readonly bucket: Bucket;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    const days = Duration.days(SETTINGS.keep.accessLogs);
    this.bucket = privateBucket(this, 'Bucket', {
      lifecycleRules: [
        { id: 'forget-old-logs', expiration: days, noncurrentVersionExpiration: Duration.days(1) },
      ],
    });
  }
}
