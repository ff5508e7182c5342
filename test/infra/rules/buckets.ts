import { expect } from 'vitest';
import { FUNCTIONS } from '../../../infra/bundle.ts';
import type { Rules } from '../synthesized.ts';

const INSECURE = { Bool: { 'aws:SecureTransport': 'false' } };

/** Where files lie. */
export const BUCKETS = {
  'buckets are encrypted, versioned, never public, and own what others write to them'(stack) {
    const buckets = stack.all('AWS::S3::Bucket');
    expect(buckets).toHaveLength(4);
    for (const { properties, deletionPolicy } of buckets) {
      expect(properties).toMatchObject({
        BucketEncryption: {
          ServerSideEncryptionConfiguration: [{ ServerSideEncryptionByDefault: { SSEAlgorithm: 'AES256' } }],
        },
        VersioningConfiguration: { Status: 'Enabled' },
        PublicAccessBlockConfiguration: {
          BlockPublicAcls: true,
          BlockPublicPolicy: true,
          IgnorePublicAcls: true,
          RestrictPublicBuckets: true,
        },
        OwnershipControls: { Rules: [{ ObjectOwnership: 'BucketOwnerEnforced' }] },
      });
      expect(deletionPolicy).toBe('Retain');
    }
  },

  'buckets forget uploads that were never finished'(stack) {
    for (const { properties } of stack.all('AWS::S3::Bucket'))
      expect(JSON.stringify(properties.LifecycleConfiguration)).toContain('"DaysAfterInitiation":1');
  },

  'buckets have their requests logged, but for the bucket of the logs'(stack) {
    const logs = stack.one('AWS::S3::Bucket', 'AccessLogs');
    for (const { id, properties } of stack.all('AWS::S3::Bucket'))
      if (id !== logs.id)
        expect(properties.LoggingConfiguration).toMatchObject({ DestinationBucketName: { Ref: logs.id } });
  },

  'the bucket of uploads sends its events to EventBridge, without a function to set that'(stack) {
    expect(stack.one('AWS::S3::Bucket', 'Uploads').properties.NotificationConfiguration).toEqual({
      EventBridgeConfiguration: { EventBridgeEnabled: true },
    });
    expect(stack.all('AWS::Lambda::Function')).toHaveLength(FUNCTIONS.length);
  },

  'every bucket, queue and topic refuses requests without TLS'(stack) {
    const refusing = stack.resourceStatements.filter(
      ({ effect, condition }) => effect === 'Deny' && JSON.stringify(condition) === JSON.stringify(INSECURE),
    );
    const refused = (id: string) =>
      refusing.some(({ resources }) => resources.some((one) => one.includes(`"${id}"`)));
    const guarded = ['AWS::S3::Bucket', 'AWS::SQS::Queue', 'AWS::SNS::Topic'].flatMap((type) =>
      stack.all(type),
    );
    expect(guarded).toHaveLength(10);
    for (const { id } of guarded) expect(refused(id), id).toBe(true);
  },
} satisfies Rules;
