import { expect } from 'vitest';
import { listAt, numberAt, objectAt } from '../../../infra/local/json.ts';
import type { Rules, Stack } from '../synthesized.ts';

/** Rules for each resource of a kind, so that one that is added tomorrow is held to them, too. */

const att = (id: string, name: string) => JSON.stringify({ 'Fn::GetAtt': [id, name] });

/** ARNs, as the template refers to them, of what is named as the end of those that nobody could process. */
const deadLetterTargets = (stack: Stack): ReadonlySet<string> =>
  new Set([
    ...stack
      .all('AWS::SQS::Queue')
      .concat(stack.all('AWS::SNS::Subscription'))
      .flatMap(({ properties: { RedrivePolicy } }) =>
        RedrivePolicy === undefined
          ? []
          : [JSON.stringify(objectAt(RedrivePolicy, 'RedrivePolicy').deadLetterTargetArn)],
      ),
    ...stack
      .all('AWS::Events::Rule')
      .flatMap(({ properties }) => listAt(properties.Targets, 'Targets'))
      .flatMap((target) => {
        const { DeadLetterConfig } = objectAt(target, 'Target');
        return DeadLetterConfig === undefined
          ? []
          : [JSON.stringify(objectAt(DeadLetterConfig, 'DeadLetterConfig').Arn)];
      }),
  ]);

export const EACH = {
  'each queue has a dead-letter queue or is one, which keeps for as long as a queue can and is watched'(
    stack,
  ) {
    const ends = deadLetterTargets(stack);
    const watched = stack
      .all('AWS::CloudWatch::Alarm')
      .map(({ properties }) => JSON.stringify(properties.Dimensions));
    for (const { id, properties } of stack.all('AWS::SQS::Queue')) {
      if (properties.RedrivePolicy !== undefined) continue;
      expect(ends, id).toContain(att(id, 'Arn'));
      expect(properties.MessageRetentionPeriod, id).toBe(14 * 86_400);
      expect(
        watched.some((dimensions) => dimensions.includes(att(id, 'QueueName'))),
        id,
      ).toBe(true);
    }
  },

  'each queue that a function takes from hides a message for six times as long as the function may run'(
    stack,
  ) {
    const seconds = new Map(
      stack
        .all('AWS::Lambda::Function')
        .map(({ id, properties }) => [id, numberAt(properties.Timeout, 'Timeout')]),
    );
    const taken = stack.all('AWS::Lambda::EventSourceMapping').flatMap(({ properties }) => {
      const queue = stack
        .all('AWS::SQS::Queue')
        .find(({ id }) => JSON.stringify(properties.EventSourceArn) === att(id, 'Arn'));
      const { Ref } = objectAt(properties.FunctionName, 'FunctionName');
      return queue === undefined ? [] : [{ queue, timeout: seconds.get(String(Ref)) ?? Number.NaN }];
    });
    expect(taken.length).toBeGreaterThan(0);
    for (const { queue, timeout } of taken)
      expect(
        numberAt(queue.properties.VisibilityTimeout ?? 30, 'VisibilityTimeout'),
        queue.id,
      ).toBeGreaterThanOrEqual(6 * timeout);
  },

  'each source of events of a function reports failures one by one and says where those go that never come off'(
    stack,
  ) {
    for (const { id, properties } of stack.all('AWS::Lambda::EventSourceMapping')) {
      expect(properties.FunctionResponseTypes, id).toEqual(['ReportBatchItemFailures']);
      const source = JSON.stringify(properties.EventSourceArn);
      const queue = stack.all('AWS::SQS::Queue').find((one) => source === att(one.id, 'Arn'));
      const end = queue === undefined ? properties.DestinationConfig : queue.properties.RedrivePolicy;
      expect(end, id).toBeDefined();
    }
  },

  'each rule of events that goes to a queue has a dead-letter queue'(stack) {
    const targets = stack
      .all('AWS::Events::Rule')
      .flatMap(({ properties }) => listAt(properties.Targets, 'Targets'));
    expect(targets.length).toBeGreaterThan(0);
    for (const target of targets) {
      const { Arn, DeadLetterConfig } = objectAt(target, 'Target');
      const toQueue = stack.all('AWS::SQS::Queue').some(({ id }) => JSON.stringify(Arn) === att(id, 'Arn'));
      if (toQueue) expect(DeadLetterConfig).toBeDefined();
    }
  },

  'each alarm rings at a topic that somebody listens to'(stack) {
    const heard = new Set(
      stack.all('AWS::SNS::Subscription').map(({ properties }) => JSON.stringify(properties.TopicArn)),
    );
    for (const { id, properties } of stack.all('AWS::CloudWatch::Alarm')) {
      const actions = listAt(properties.AlarmActions, 'AlarmActions').map((action) => JSON.stringify(action));
      expect(actions.length, id).toBeGreaterThan(0);
      expect(properties.ActionsEnabled ?? true, id).toBe(true);
      for (const action of actions) expect(heard, id).toContain(action);
    }
  },

  'each bucket forgets replaced versions one day, and nothing that is kept for good'(stack) {
    for (const { id, properties } of stack.all('AWS::S3::Bucket')) {
      const rules = listAt(
        objectAt(properties.LifecycleConfiguration, 'LifecycleConfiguration').Rules,
        'Rules',
      ).map((rule) => objectAt(rule, 'Rule'));
      expect(
        rules.every(({ Status }) => Status === 'Enabled'),
        id,
      ).toBe(true);
      expect(
        rules.some((rule) => rule.NoncurrentVersionExpiration !== undefined),
        id,
      ).toBe(true);
      const forgets = rules.some(({ ExpirationInDays }) => ExpirationInDays !== undefined);
      expect(forgets, id).toBe(/^(?:AccessLogs|PublishUnsent)/.test(id));
    }
  },

  'no function traces its calls: that is switched on by hand, for a while'(stack) {
    for (const { id, properties } of stack.all('AWS::Lambda::Function'))
      expect(objectAt(properties.TracingConfig ?? {}, 'TracingConfig').Mode ?? 'PassThrough', id).toBe(
        'PassThrough',
      );
  },

  'nothing is kept in another Region, and no Region is written into the template'(stack) {
    const [table] = stack.all('AWS::DynamoDB::GlobalTable');
    const replicas = listAt(table?.properties.Replicas, 'Replicas').map(
      (one) => objectAt(one, 'Replica').Region,
    );
    expect(replicas).toEqual([{ Ref: 'AWS::Region' }]);
    for (const { id, properties } of stack.all('AWS::S3::Bucket'))
      expect(properties.ReplicationConfiguration, id).toBeUndefined();
    for (const type of [
      'AWS::CloudFront::Distribution',
      'AWS::S3::MultiRegionAccessPoint',
      'AWS::KMS::ReplicaKey',
    ])
      expect(stack.all(type)).toEqual([]);
    const properties = JSON.stringify(stack.json.Resources);
    expect(properties).not.toMatch(/\b(?:us|eu|ap|ca|sa|me|af|il|mx)-[a-z]+-\d\b/);
  },

  'no function is in reach of the internet or of another account'(stack) {
    expect(stack.all('AWS::Lambda::Url')).toEqual([]);
    for (const { id, properties } of stack.all('AWS::Lambda::Permission')) {
      expect(String(properties.Principal), id).toMatch(/^[a-z]+\.amazonaws\.com$/);
      expect(properties.SourceArn ?? properties.SourceAccount, id).toBeDefined();
    }
  },
} satisfies Rules;
