import { expect } from 'vitest';
import { objectAt } from '../../../infra/local/json.ts';
import { ANYBODY } from '../cloud.ts';
import type { Declared, Rules, Stack } from '../synthesized.ts';

/** What the configuration of these rules names: one of each kind. */
export const CONFIGURED = [
  {
    name: 'statistics',
    protocol: 'sqs',
    endpoint: 'arn:aws:sqs:ap-southeast-1:111122223333:reports',
    filter: { type: ['vn.bantin.report.published.v1'], period: [{ prefix: '2026' }] },
  },
  { name: 'portal', protocol: 'https', endpoint: 'https://portal.example.vn/bantin' },
  {
    name: 'health',
    protocol: 'email',
    endpoint: 'truc@example.vn',
    scope: 'MessageBody',
    filter: { data: { observations: { indicator: ['insurance.health'] } } },
  },
] as const;

const events = (stack: Stack) => stack.one('AWS::SNS::Topic', 'TopicsEvents');

const subscription = (stack: Stack, name: string): Declared =>
  stack.one('AWS::SNS::Subscription', `Subscriptions${name}`);

const deadLetterQueue = (stack: Stack, name: string): Declared =>
  stack.one('AWS::SQS::Queue', `Subscriptions${name}Undelivered`);

export const SUBSCRIPTIONS = {
  'each subscription of the configuration is one to the topic of events, with its endpoint and its filter'(
    stack,
  ) {
    for (const { name, protocol, endpoint, ...asked } of CONFIGURED) {
      const { properties } = subscription(stack, name);
      expect(properties).toMatchObject({
        TopicArn: { Ref: events(stack).id },
        Protocol: protocol,
        Endpoint: endpoint,
      });
      expect(properties.FilterPolicy).toEqual('filter' in asked ? asked.filter : undefined);
      expect(properties.FilterPolicyScope).toBe(
        'scope' in asked ? asked.scope : 'filter' in asked ? 'MessageAttributes' : undefined,
      );
    }
  },

  'a queue gets the event itself, an HTTPS endpoint the signed message around it'(stack) {
    expect(CONFIGURED.map(({ name }) => subscription(stack, name).properties.RawMessageDelivery)).toEqual([
      true,
      undefined,
      undefined,
    ]);
  },

  'SNS signs with SHA-256 what it sends'(stack) {
    expect(events(stack).properties.SignatureVersion).toBe('2');
  },

  'each subscription has a dead-letter queue of its own, which keeps for as long as a queue can'(stack) {
    const ends = CONFIGURED.map(({ name }) => {
      const { RedrivePolicy } = subscription(stack, name).properties;
      const queue = deadLetterQueue(stack, name);
      expect(objectAt(RedrivePolicy, 'RedrivePolicy').deadLetterTargetArn).toEqual({
        'Fn::GetAtt': [queue.id, 'Arn'],
      });
      expect(queue.properties).toMatchObject({
        MessageRetentionPeriod: 14 * 86_400,
        SqsManagedSseEnabled: true,
      });
      return queue.id;
    });
    expect(new Set(ends).size).toBe(CONFIGURED.length);
  },

  async 'only SNS, and only for the topic of events, may set aside in it'(stack) {
    const { cloud } = stack;
    const topic = cloud.arn('AWS::SNS::Topic', 'TopicsEvents');
    const sns = { principal: 'sns.amazonaws.com' };
    for (const { name } of CONFIGURED) {
      const queue = cloud.arn('AWS::SQS::Queue', `Subscriptions${name}Undelivered`);
      const may = (source: string) => cloud.may(sns, 'sqs:SendMessage', queue, { 'aws:SourceArn': source });
      expect([await may(topic), await may(`${topic}-of-another`)], name).toEqual([true, false]);
      expect(await cloud.may(ANYBODY, 'sqs:SendMessage', queue, { 'aws:SourceArn': topic }), name).toBe(
        false,
      );
      expect(await cloud.may(sns, 'sqs:ReceiveMessage', queue, { 'aws:SourceArn': topic }), name).toBe(false);
    }
  },

  'an alarm rings once something lies in it, tells the operators and leads into the runbook'(stack) {
    for (const { name } of CONFIGURED) {
      const { properties } = stack.one('AWS::CloudWatch::Alarm', `Subscriptions${name}LacksEvents`);
      expect(properties).toMatchObject({
        Dimensions: [
          { Name: 'QueueName', Value: { 'Fn::GetAtt': [deadLetterQueue(stack, name).id, 'QueueName'] } },
        ],
        MetricName: 'ApproximateNumberOfMessagesVisible',
        Threshold: 1,
        AlarmActions: [{ Ref: stack.one('AWS::SNS::Topic', 'TopicsAlarms').id }],
      });
      expect(properties.AlarmDescription).toContain(`"${name}"`);
      expect(properties.AlarmDescription).toMatch(/docs\/runbook\.md#subscriber-refuses$/);
    }
  },
} satisfies Rules;
