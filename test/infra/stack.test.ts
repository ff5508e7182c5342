import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { numberAt } from '../../infra/local/json.ts';
import { ENVIRONMENT } from '../../shared/contract/environment.ts';
import { LIMITS } from '../../shared/contract/limits.ts';
import { INDEXES, TABLE } from '../../shared/contract/storage.ts';
import { type Stack, synthesizedStack } from './synthesized.ts';

let stack: Stack;
beforeAll(() => {
  stack = synthesizedStack({ alarmEmail: 'truc@example.vn' });
});
afterAll(() => stack.discard());

const INSECURE = { Bool: { 'aws:SecureTransport': 'false' } };
const att = (id: string, name: string) => ({ 'Fn::GetAtt': [id, name] });

describe('buckets', () => {
  test('are encrypted, versioned, never public, and own what others write to them', () => {
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
  });

  test('forget uploads that were never finished', () => {
    for (const { properties } of stack.all('AWS::S3::Bucket'))
      expect(JSON.stringify(properties.LifecycleConfiguration)).toContain('"DaysAfterInitiation":1');
  });

  test('have their requests logged, but for the bucket of the logs', () => {
    const logs = stack.one('AWS::S3::Bucket', 'AccessLogs');
    for (const { id, properties } of stack.all('AWS::S3::Bucket'))
      if (id !== logs.id)
        expect(properties.LoggingConfiguration).toMatchObject({ DestinationBucketName: { Ref: logs.id } });
  });

  test('of uploads sends its events to EventBridge, without a function to set that', () => {
    expect(stack.one('AWS::S3::Bucket', 'Uploads').properties.NotificationConfiguration).toEqual({
      EventBridgeConfiguration: { EventBridgeEnabled: true },
    });
    expect(stack.all('AWS::Lambda::Function')).toHaveLength(2);
  });
});

test('every bucket, queue and topic refuses requests without TLS', () => {
  const refusing = stack.resourceStatements.filter(
    ({ effect, condition }) => effect === 'Deny' && JSON.stringify(condition) === JSON.stringify(INSECURE),
  );
  const refused = (id: string) =>
    refusing.some(({ resources }) => resources.some((one) => one.includes(`"${id}"`)));
  const guarded = ['AWS::S3::Bucket', 'AWS::SQS::Queue', 'AWS::SNS::Topic'].flatMap((type) =>
    stack.all(type),
  );
  expect(guarded).toHaveLength(8);
  for (const { id } of guarded) expect(refused(id), id).toBe(true);
});

describe('the way from an upload to ingest', () => {
  test('a rule sends the creations in the uploads bucket, and no others, to the queue', () => {
    const [rule] = stack.all('AWS::Events::Rule');
    const queue = stack.one('AWS::SQS::Queue', 'UploadsQueue');
    const setAside = stack.one('AWS::SQS::Queue', 'UploadsSetAside');
    expect(rule?.properties).toMatchObject({
      State: 'ENABLED',
      EventPattern: {
        source: ['aws.s3'],
        'detail-type': ['Object Created'],
        detail: { bucket: { name: [{ Ref: stack.one('AWS::S3::Bucket', 'Uploads').id }] } },
      },
      Targets: [{ Arn: att(queue.id, 'Arn'), DeadLetterConfig: { Arn: att(setAside.id, 'Arn') } }],
    });
  });

  test('only that rule may send to the queue', () => {
    const [rule] = stack.all('AWS::Events::Rule');
    const sending = stack.resourceStatements.filter(
      ({ effect, actions }) => effect === 'Allow' && actions.some((action) => action.startsWith('sqs:')),
    );
    expect(sending).toHaveLength(2);
    for (const { actions, condition } of sending) {
      expect(actions).toEqual(['sqs:SendMessage']);
      expect(condition).toEqual({ ArnEquals: { 'aws:SourceArn': att(rule?.id ?? '', 'Arn') } });
    }
  });

  test('what fails again and again is set aside, for as long as a queue can keep it', () => {
    const setAside = stack.one('AWS::SQS::Queue', 'UploadsSetAside');
    expect(stack.one('AWS::SQS::Queue', 'UploadsQueue').properties.RedrivePolicy).toEqual({
      deadLetterTargetArn: att(setAside.id, 'Arn'),
      maxReceiveCount: 6,
    });
    expect(setAside.properties.MessageRetentionPeriod).toBe(14 * 86_400);
  });

  test('a message stays hidden for six times the time that its reader may take', () => {
    const { properties } = stack.one('AWS::SQS::Queue', 'UploadsQueue');
    const reader = stack.one('AWS::Lambda::Function', 'Ingest').properties;
    expect(properties.VisibilityTimeout).toBeGreaterThanOrEqual(6 * numberAt(reader.Timeout, 'Timeout'));
  });

  test('the reader has time for two records at least', () => {
    const { properties } = stack.one('AWS::Lambda::Function', 'Ingest');
    expect(numberAt(properties.Timeout, 'Timeout') * 1000).toBeGreaterThanOrEqual(2 * LIMITS.recordMs);
  });

  test('batches are small, few at once, without a filter, and fail message by message', () => {
    const { properties } = stack.one('AWS::Lambda::EventSourceMapping', 'Ingest');
    expect(properties).toMatchObject({
      EventSourceArn: att(stack.one('AWS::SQS::Queue', 'UploadsQueue').id, 'Arn'),
      BatchSize: 5,
      ScalingConfig: { MaximumConcurrency: 10 },
      FunctionResponseTypes: ['ReportBatchItemFailures'],
    });
    expect(properties.FilterCriteria).toBeUndefined();
  });

  test('queues are encrypted', () => {
    for (const { properties } of stack.all('AWS::SQS::Queue'))
      expect(properties.SqsManagedSseEnabled).toBe(true);
  });
});

describe('functions', () => {
  test('run on Node 24 and arm64, each with a log group that forgets', () => {
    for (const { properties } of stack.all('AWS::Lambda::Function')) {
      expect(properties).toMatchObject({
        Runtime: 'nodejs24.x',
        Architectures: ['arm64'],
        Handler: 'index.handler',
      });
      expect(stack.all('AWS::Logs::LogGroup').map(({ id }) => ({ LogGroup: { Ref: id } }))).toContainEqual(
        properties.LoggingConfig,
      );
    }
    for (const { properties } of stack.all('AWS::Logs::LogGroup'))
      expect(properties.RetentionInDays).toBe(90);
  });

  test('find in their environment what they ask for', () => {
    const { table, receiptsBucket, topicArn, ingestQueueUrl } = ENVIRONMENT;
    const environmentOf = (id: string) => stack.one('AWS::Lambda::Function', id).properties.Environment;
    expect(environmentOf('Ingest')).toMatchObject({
      Variables: {
        [table]: { Ref: stack.one('AWS::DynamoDB::GlobalTable', 'Store').id },
        [receiptsBucket]: { Ref: stack.one('AWS::S3::Bucket', 'Receipts').id },
        [ingestQueueUrl]: { Ref: stack.one('AWS::SQS::Queue', 'UploadsQueue').id },
      },
    });
    expect(environmentOf('Publish')).toMatchObject({
      Variables: { [topicArn]: { Ref: stack.one('AWS::SNS::Topic', 'TopicsEvents').id } },
    });
  });

  test('load the library of a format when it is needed, and PDFium finds its engine', () => {
    const code = stack.one('AWS::Lambda::Function', 'Ingest').properties.Code as { S3Key: string };
    const files = readdirSync(join(stack.assembly, `asset.${code.S3Key.replace('.zip', '')}`));
    for (const reader of ['pdf', 'docx', 'html'])
      expect(files.join(' ')).toMatch(new RegExp(`\\b${reader}-\\w+\\.mjs`));
    expect(files).toContain('pdfium.wasm');
    expect(files.join(' ')).not.toContain('.map');
  });
});

describe('the table', () => {
  test('is paid by request, recoverable, hard to delete, and streams what is written', () => {
    const { properties, deletionPolicy } = stack.one('AWS::DynamoDB::GlobalTable', 'Store');
    expect(properties).toMatchObject({
      BillingMode: 'PAY_PER_REQUEST',
      StreamSpecification: { StreamViewType: 'NEW_IMAGE' },
      Replicas: [
        {
          DeletionProtectionEnabled: true,
          PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
        },
      ],
    });
    expect(deletionPolicy).toBe('Retain');
  });

  test('has the keys and indexes of the contract', () => {
    const { properties } = stack.one('AWS::DynamoDB::GlobalTable', 'Store');
    const keys = ({ partition, sort }: { partition: string; sort: string }) => [
      { AttributeName: partition, KeyType: 'HASH' },
      { AttributeName: sort, KeyType: 'RANGE' },
    ];
    expect(properties.KeySchema).toEqual(keys(TABLE));
    expect(properties.GlobalSecondaryIndexes).toEqual(
      Object.values(INDEXES).map((index) => ({
        IndexName: index.name,
        KeySchema: keys(index),
        Projection: { ProjectionType: index.projection },
      })),
    );
  });
});

test('publish follows the stream from its beginning, takes new receipts with an event, and gives up in the open', () => {
  const { properties } = stack.one('AWS::Lambda::EventSourceMapping', 'Publish');
  expect(properties).toMatchObject({
    EventSourceArn: att(stack.one('AWS::DynamoDB::GlobalTable', 'Store').id, 'StreamArn'),
    StartingPosition: 'TRIM_HORIZON',
    BisectBatchOnFunctionError: true,
    MaximumRetryAttempts: 10,
    MaximumRecordAgeInSeconds: 6 * 3600,
    FunctionResponseTypes: ['ReportBatchItemFailures'],
    DestinationConfig: {
      OnFailure: { Destination: att(stack.one('AWS::S3::Bucket', 'PublishUnsent').id, 'Arn') },
    },
  });
  const { Filters } = properties.FilterCriteria as { Filters: readonly { Pattern: string }[] };
  expect(Filters.map(({ Pattern }) => JSON.parse(Pattern))).toEqual([
    {
      eventName: ['INSERT'],
      dynamodb: { NewImage: { [INDEXES.pending.partition]: { S: [{ exists: true }] } } },
    },
  ]);
});

describe('topics', () => {
  test('are encrypted under the one customer key, which rotates', () => {
    const key = stack.one('AWS::KMS::Key', 'Topics');
    expect(key.properties.EnableKeyRotation).toBe(true);
    for (const { properties } of stack.all('AWS::SNS::Topic'))
      expect(properties.KmsMasterKeyId).toEqual(att(key.id, 'Arn'));
  });

  test('of alarms may be used by alarms of this account, key included, and reaches the operator', () => {
    const ofCloudWatch = stack.resourceStatements.filter(
      ({ condition }) =>
        JSON.stringify(condition) === '{"StringEquals":{"aws:SourceAccount":{"Ref":"AWS::AccountId"}}}',
    );
    expect(ofCloudWatch.map(({ actions }) => actions)).toEqual([
      ['sns:Publish'],
      ['kms:Decrypt', 'kms:GenerateDataKey'],
    ]);
    expect(stack.all('AWS::SNS::Subscription').map(({ properties }) => properties)).toMatchObject([
      {
        Protocol: 'email',
        Endpoint: 'truc@example.vn',
        TopicArn: { Ref: stack.one('AWS::SNS::Topic', 'TopicsAlarms').id },
      },
    ]);
  });
});

test('each alarm says what to do and tells the operators', () => {
  const topic = stack.one('AWS::SNS::Topic', 'TopicsAlarms');
  const alarms = stack.all('AWS::CloudWatch::Alarm');
  expect(alarms.map(({ properties }) => properties.MetricName)).toEqual([
    'ApproximateNumberOfMessagesVisible',
    'ApproximateAgeOfOldestMessage',
    'Errors',
    'Errors',
    'IteratorAge',
    'OnFailureDestinationDeliveredEventCount',
    'NumberOfNotificationsFailed',
  ]);
  for (const { properties } of alarms) {
    expect(properties.AlarmActions).toEqual([{ Ref: topic.id }]);
    expect(properties.TreatMissingData).toBe('notBreaching');
    expect(String(properties.AlarmDescription)).toMatch(/\b(?:Look|Mend)\b/);
    expect(String(properties.AlarmDescription).length).toBeLessThanOrEqual(1024);
  }
});

test('the outputs are what a ward office, a subscriber and an operator need', () => {
  const { Outputs } = stack.json;
  expect(Object.keys(Outputs as object).sort()).toEqual([
    'AlarmsTopicArn',
    'QueueArn',
    'ReceiptCommand',
    'ReceiptsBucket',
    'Region',
    'SetAsideQueueArn',
    'SubscriberPolicyArn',
    'TopicArn',
    'UploadCommand',
    'UploadsBucket',
    'WardOfficePolicyArn',
  ]);
});
