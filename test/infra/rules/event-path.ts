import { expect } from 'vitest';
import type { Rules } from '../synthesized.ts';

const EVENTS = { principal: 'events.amazonaws.com' };
const CLOUDWATCH = { principal: 'cloudwatch.amazonaws.com' };
const OTHER_RULE = 'arn:aws:events:ap-southeast-1:000000000000:rule/another';
const OURS = { 'aws:SourceAccount': '000000000000' };
const ANOTHER = { 'aws:SourceAccount': '111122223333' };

/** That each step of the way may do what it must, keys included, and nobody may step in. */
export const EVENT_PATH = {
  async 'the news of an upload may enter both queues by our rules only, and both are under a key that it needs no right on'({
    cloud,
    all,
  }) {
    const rule = { 'aws:SourceArn': cloud.arn('AWS::Events::Rule', 'UploadsCreated') };
    const deleted = { 'aws:SourceArn': cloud.arn('AWS::Events::Rule', 'UploadsDeleted') };
    for (const id of ['UploadsQueue', 'UploadsSetAside']) {
      const queue = cloud.arn('AWS::SQS::Queue', id);
      for (const source of [rule, deleted])
        expect(await cloud.may(EVENTS, 'sqs:SendMessage', queue, source)).toBe(true);
      expect(await cloud.may(EVENTS, 'sqs:SendMessage', queue, { 'aws:SourceArn': OTHER_RULE })).toBe(false);
      expect(await cloud.may({ principal: 's3.amazonaws.com' }, 'sqs:SendMessage', queue, rule)).toBe(false);
    }
    for (const { properties } of all('AWS::SQS::Queue')) {
      expect(properties.SqsManagedSseEnabled).toBe(true);
      expect(properties.KmsMasterKeyId).toBeUndefined(); // EventBridge would need a right on it
    }
  },

  async 'the sender may publish to the topic of events, under its key, and to no other topic'({ cloud }) {
    const sender = cloud.role('PublishSenderRole');
    const key = cloud.arn('AWS::KMS::Key', 'TopicsKey');
    expect(await cloud.may(sender, 'sns:Publish', cloud.arn('AWS::SNS::Topic', 'TopicsEvents'))).toBe(true);
    expect(await cloud.may(sender, 'sns:Publish', cloud.arn('AWS::SNS::Topic', 'TopicsAlarms'))).toBe(false);
    for (const action of ['kms:GenerateDataKey', 'kms:Decrypt'])
      expect(await cloud.may(sender, action, key), action).toBe(true);
    expect(await cloud.may(cloud.role('IngestReaderRole'), 'kms:Decrypt', key)).toBe(false);
  },

  async 'alarms of this account may publish to their topic and use its key, those of another may not'({
    cloud,
  }) {
    const topic = cloud.arn('AWS::SNS::Topic', 'TopicsAlarms');
    const key = cloud.arn('AWS::KMS::Key', 'TopicsKey');
    for (const [action, resource] of [
      ['sns:Publish', topic],
      ['kms:GenerateDataKey', key],
      ['kms:Decrypt', key],
    ] as const) {
      expect(await cloud.may(CLOUDWATCH, action, resource, OURS), action).toBe(true);
      expect(await cloud.may(CLOUDWATCH, action, resource, ANOTHER), action).toBe(false);
    }
    const events = cloud.arn('AWS::SNS::Topic', 'TopicsEvents');
    expect(await cloud.may(CLOUDWATCH, 'sns:Publish', events, OURS)).toBe(false);
  },

  async 'each function has a role of its own, which only Lambda may take'(stack) {
    const roles = stack.all('AWS::Lambda::Function').map(({ properties }) => JSON.stringify(properties.Role));
    expect(new Set(roles).size).toBe(roles.length);
    expect(roles.length).toBe(stack.all('AWS::IAM::Role').length);
    for (const { id } of stack.all('AWS::IAM::Role')) {
      expect(roles).toContain(JSON.stringify({ 'Fn::GetAtt': [id, 'Arn'] }));
      const role = stack.cloud.arn('AWS::IAM::Role', id.replace(/[0-9A-F]{8}$/, ''));
      for (const principal of ['lambda.amazonaws.com', 'ec2.amazonaws.com', 'events.amazonaws.com'])
        expect(await stack.cloud.may({ principal }, 'sts:AssumeRole', role), principal).toBe(
          principal.startsWith('lambda'),
        );
    }
  },
} satisfies Rules;
