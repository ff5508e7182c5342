import { expect } from 'vitest';
import { matchesPattern } from '../../../infra/local/event-pattern.ts';
import { numberAt, objectAt } from '../../../infra/local/json.ts';
import { LIMITS } from '../../../shared/contract/limits.ts';
import type { Rules, Stack } from '../synthesized.ts';

const att = (id: string, name: string) => ({ 'Fn::GetAtt': [id, name] });

const toQueue = (stack: Stack) => ({
  Targets: [
    {
      Arn: att(stack.one('AWS::SQS::Queue', 'UploadsQueue').id, 'Arn'),
      DeadLetterConfig: { Arn: att(stack.one('AWS::SQS::Queue', 'UploadsSetAside').id, 'Arn') },
    },
  ],
});

/** The way from an upload to ingest. */
export const UPLOADS = {
  'from an upload to ingest: a rule sends the creations in the uploads bucket, and no others, to the queue'(
    stack,
  ) {
    expect(stack.one('AWS::Events::Rule', 'UploadsCreated').properties).toMatchObject({
      State: 'ENABLED',
      EventPattern: {
        source: ['aws.s3'],
        'detail-type': ['Object Created'],
        detail: { bucket: { name: [{ Ref: stack.one('AWS::S3::Bucket', 'Uploads').id }] } },
      },
      ...toQueue(stack),
    });
  },

  'from an upload to ingest: another sends the deletions by somebody, not expiries nor purges'(stack) {
    const { properties } = stack.one('AWS::Events::Rule', 'UploadsDeleted');
    expect(properties).toMatchObject({ State: 'ENABLED', ...toQueue(stack) });
    const pattern = objectAt(properties.EventPattern, 'EventPattern');
    const bucket = { name: { Ref: stack.one('AWS::S3::Bucket', 'Uploads').id } };
    const deletion = (detail: object) => ({
      source: 'aws.s3',
      'detail-type': 'Object Deleted',
      detail: { bucket, reason: 'DeleteObject', 'deletion-type': 'Delete Marker Created', ...detail },
    });
    const named = JSON.parse(JSON.stringify(pattern).replaceAll(JSON.stringify(bucket.name), '"uploads"'));
    const told = (detail: object) =>
      matchesPattern(named, deletion({ bucket: { name: 'uploads' }, ...detail }));
    expect(told({})).toBe(true);
    expect(told({ reason: 'Lifecycle Expiration' })).toBe(false);
    expect(told({ 'deletion-type': 'Permanently Deleted' })).toBe(false);
    expect(told({ bucket: { name: 'receipts' } })).toBe(false);
  },

  'from an upload to ingest: only those rules may send to the queue'(stack) {
    const rules = stack.all('AWS::Events::Rule').filter(({ id }) => id.startsWith('Uploads'));
    const sending = stack.resourceStatements.filter(
      ({ effect, actions }) => effect === 'Allow' && actions.some((action) => action.startsWith('sqs:')),
    );
    expect(sending).toHaveLength(2);
    for (const { actions, condition } of sending) {
      expect(actions).toEqual(['sqs:SendMessage']);
      expect(condition).toEqual({ ArnEquals: { 'aws:SourceArn': rules.map(({ id }) => att(id, 'Arn')) } });
    }
  },

  'from an upload to ingest: what fails again and again is set aside, for as long as a queue can keep it'(
    stack,
  ) {
    const setAside = stack.one('AWS::SQS::Queue', 'UploadsSetAside');
    expect(stack.one('AWS::SQS::Queue', 'UploadsQueue').properties.RedrivePolicy).toEqual({
      deadLetterTargetArn: att(setAside.id, 'Arn'),
      maxReceiveCount: 6,
    });
    expect(setAside.properties.MessageRetentionPeriod).toBe(14 * 86_400);
  },

  'from an upload to ingest: a message stays hidden for six times the time that its reader may take'(stack) {
    const { properties } = stack.one('AWS::SQS::Queue', 'UploadsQueue');
    const reader = stack.one('AWS::Lambda::Function', 'Ingest').properties;
    expect(properties.VisibilityTimeout).toBeGreaterThanOrEqual(6 * numberAt(reader.Timeout, 'Timeout'));
  },

  'from an upload to ingest: the reader has time for two records at least'(stack) {
    const { properties } = stack.one('AWS::Lambda::Function', 'Ingest');
    expect(numberAt(properties.Timeout, 'Timeout') * 1000).toBeGreaterThanOrEqual(2 * LIMITS.recordMs);
  },

  'from an upload to ingest: batches are small, few at once, without a filter, and fail message by message'(
    stack,
  ) {
    const { properties } = stack.one('AWS::Lambda::EventSourceMapping', 'Ingest');
    expect(properties).toMatchObject({
      EventSourceArn: att(stack.one('AWS::SQS::Queue', 'UploadsQueue').id, 'Arn'),
      BatchSize: 5,
      ScalingConfig: { MaximumConcurrency: 10 },
      FunctionResponseTypes: ['ReportBatchItemFailures'],
    });
    expect(properties.FilterCriteria).toBeUndefined();
  },

  'from an upload to ingest: queues are encrypted'(stack) {
    for (const { properties } of stack.all('AWS::SQS::Queue'))
      expect(properties.SqsManagedSseEnabled).toBe(true);
  },
} satisfies Rules;
