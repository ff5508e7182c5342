import { Duration } from 'aws-cdk-lib';
import type { Bucket } from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import { SETTINGS } from '../settings.ts';
import { privateBucket } from './private-bucket.ts';

/** Receipt pages under the prefix of their office, and revisions too large for the table. */
export class Receipts extends Construct {
  readonly bucket: Bucket;

  constructor(scope: Construct, id: string, { accessLogs }: { readonly accessLogs: Bucket }) {
    super(scope, id);
    this.bucket = privateBucket(this, 'Bucket', {
      serverAccessLogsBucket: accessLogs,
      serverAccessLogsPrefix: 'receipts/',
      lifecycleRules: [
        {
          // A repeated delivery writes the same page again.
          id: 'forget-rewritten-pages',
          noncurrentVersionExpiration: Duration.days(SETTINGS.keep.replacedVersions),
        },
      ],
    });
  }
}
