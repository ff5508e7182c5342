import { expect } from 'vitest';
import { numberAt } from '../../../infra/local/json.ts';
import { LIMITS } from '../../../shared/contract/limits.ts';
import type { Rules } from '../synthesized.ts';

const att = (id: string, name: string) => ({ 'Fn::GetAtt': [id, name] });

/** The way from an upload to ingest. */
export const UPLOADS = {
  'from an upload to ingest: a rule sends the creations in the uploads bucket, and no others, to the queue'(
    stack,
  ) {
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
  },

  'from an upload to ingest: only that rule may send to the queue'(stack) {
    const [rule] = stack.all('AWS::Events::Rule');
    const sending = stack.resourceStatements.filter(
      ({ effect, actions }) => effect === 'Allow' && actions.some((action) => action.startsWith('sqs:')),
    );
    expect(sending).toHaveLength(2);
    for (const { actions, condition } of sending) {
      expect(actions).toEqual(['sqs:SendMessage']);
      expect(condition).toEqual({ ArnEquals: { 'aws:SourceArn': att(rule?.id ?? '', 'Arn') } });
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
