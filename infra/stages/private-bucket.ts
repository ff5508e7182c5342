import { Duration } from 'aws-cdk-lib';
import {
  BlockPublicAccess,
  Bucket,
  BucketEncryption,
  type BucketProps,
  ObjectOwnership,
} from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';

/**
 * A bucket that is never public, takes TLS only, keeps versions and belongs to the stack's account whoever
 * writes to it.
 *
 * Encrypted with the key that S3 manages: bulletins are documents that their office gives out (a state secret
 * is refused), so a customer key would add no reader that could be kept away, while every ward office, also
 * of other accounts, would need rights on it, each request would cost, and access logs cannot be delivered
 * under one at all.
 */
export function privateBucket(scope: Construct, id: string, props: BucketProps = {}): Bucket {
  const { lifecycleRules = [], ...rest } = props;
  return new Bucket(scope, id, {
    encryption: BucketEncryption.S3_MANAGED,
    bucketKeyEnabled: false, // bucket keys spare requests to KMS, and there are none
    blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
    objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
    enforceSSL: true,
    minimumTLSVersion: 1.2,
    versioned: true,
    lifecycleRules: [
      { id: 'forget-unfinished-uploads', abortIncompleteMultipartUploadAfter: Duration.days(1) },
      ...lifecycleRules,
    ],
    ...rest,
  });
}
