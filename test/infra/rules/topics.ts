import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { objectAt } from '../../../infra/local/json.ts';
import { METRICS } from '../../../shared/contract/telemetry.ts';
import type { Rules } from '../synthesized.ts';

const RUNBOOK = new URL('../../../docs/runbook.md', import.meta.url);

const att = (id: string, name: string) => ({ 'Fn::GetAtt': [id, name] });

/** Whom it tells, and what of. */
export const TOPICS = {
  'topics are encrypted under the one customer key, which rotates'(stack) {
    const key = stack.one('AWS::KMS::Key', 'Topics');
    expect(key.properties.EnableKeyRotation).toBe(true);
    for (const { properties } of stack.all('AWS::SNS::Topic'))
      expect(properties.KmsMasterKeyId).toEqual(att(key.id, 'Arn'));
  },

  'the topic of alarms may be used by alarms of this account, key included, and reaches the operator'(stack) {
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
  },

  'each alarm rings when it should and tells the operators'(stack) {
    const topic = stack.one('AWS::SNS::Topic', 'TopicsAlarms');
    const alarms = stack.all('AWS::CloudWatch::Alarm').map(({ properties }) => properties);
    expect(
      alarms.map(({ MetricName, Statistic, Threshold, EvaluationPeriods }) => [
        MetricName,
        Statistic,
        Threshold,
        EvaluationPeriods,
      ]),
    ).toEqual([
      ['ApproximateNumberOfMessagesVisible', 'Maximum', 1, 1],
      ['ApproximateAgeOfOldestMessage', 'Maximum', 900, 2],
      ['InvocationsFailedToBeSentToDlq', 'Sum', 1, 1],
      ['Errors', 'Sum', 1, 1],
      ['ApproximateNumberOfMessagesVisible', 'Maximum', 1, 1],
      ['ApproximateAgeOfOldestMessage', 'Maximum', 3600, 2],
      ['Errors', 'Sum', 1, 1],
      ['Errors', 'Sum', 1, 1],
      ['Errors', 'Sum', 1, 1],
      [METRICS.failed, 'Sum', 1, 1],
      ['BulletinsRejected.state-secret', 'Sum', 1, 1],
      ['IteratorAge', 'Maximum', 300_000, 2],
      ['OnFailureDestinationDeliveredEventCount', 'Sum', 1, 1],
      ['5xx', 'Sum', 1, 1],
      ['Latency', undefined, 5_000, 3],
      ['NumberOfNotificationsFailed', 'Sum', 1, 1],
    ]);
    for (const alarm of alarms)
      expect(alarm).toMatchObject({
        AlarmActions: [{ Ref: topic.id }],
        ComparisonOperator: 'GreaterThanOrEqualToThreshold',
        TreatMissingData: 'notBreaching',
        Period: 300,
      });
  },

  'each alarm leads to its own entry in the runbook, and each entry is of an alarm'(stack) {
    const led = stack.all('AWS::CloudWatch::Alarm').map(({ properties }) => {
      const [, anchor] =
        / What to do: docs\/runbook\.md#(\S+)$/.exec(String(properties.AlarmDescription)) ?? [];
      return anchor;
    });
    const [, ...entries] = readFileSync(RUNBOOK, 'utf8').split(/^## /mu);
    const anchors = entries.map((entry) => entry.split('\n')[0]?.toLowerCase().replaceAll(' ', '-'));
    expect(led).toEqual(anchors);
    for (const entry of entries)
      for (const part of ['**Means.**', '**Look.**', '**Do.**']) expect(entry).toContain(part);
  },

  'the outputs are what a ward office, a subscriber and an operator need'(stack) {
    const outputs = objectAt(stack.json.Outputs, 'Outputs');
    expect(Object.keys(outputs)).toEqual([
      'Region',
      'UploadsBucket',
      'ReceiptsBucket',
      'UploadCommand',
      'UploadFormCommand',
      'ReceiptCommand',
      'WardOfficePolicyArn',
      'TopicArn',
      'SubscribeCommand',
      'SubscriberPolicyArn',
      'ApiUrl',
      'ApiReaderPolicyArn',
      'AlarmsTopicArn',
      'DashboardUrl',
      'QueueArn',
      'SetAsideQueueArn',
      'ScansQueueArn',
      'ScansSetAsideQueueArn',
      'UnsentBucket',
      'TableName',
      'IngestFunctionName',
      'OcrFunctionName',
      'PublishFunctionName',
      'SweepFunctionName',
      'QueryFunctionName',
    ]);
    const uploads = JSON.stringify({ Ref: stack.one('AWS::S3::Bucket', 'Uploads').id });
    const topic = JSON.stringify({ Ref: stack.one('AWS::SNS::Topic', 'TopicsEvents').id });
    for (const id of ['UploadsBucket', 'UploadCommand', 'UploadFormCommand'])
      expect(JSON.stringify(outputs[id])).toContain(uploads);
    for (const id of ['TopicArn', 'SubscribeCommand']) expect(JSON.stringify(outputs[id])).toContain(topic);
  },
} satisfies Rules;
