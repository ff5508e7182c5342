import { Duration, Validations } from 'aws-cdk-lib';
import type { Alarm } from 'aws-cdk-lib/aws-cloudwatch';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { CfnSubscription, type Topic } from 'aws-cdk-lib/aws-sns';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { SETTINGS } from '../settings.ts';
import type { SubscriptionEntry } from '../subscriptions.ts';
import { alarmOn } from './alarms.ts';
import { period } from './counted.ts';
import { privateQueue } from './private-queue.ts';

export interface SubscriptionsProps {
  readonly topic: Topic;
  readonly operators: Topic;
  readonly runbook: string;
  readonly entries: readonly SubscriptionEntry[];
}

/**
 * Subscriptions that the configuration names, each with a dead-letter queue of its own and an alarm on it. The queue
 * or endpoint itself is its owner's; one that is not in this account has to say yes before anything comes.
 */
export class Subscriptions extends Construct {
  readonly alarms: readonly Alarm[];

  constructor(scope: Construct, id: string, { topic, operators, runbook, entries }: SubscriptionsProps) {
    super(scope, id);
    this.alarms = entries.map(({ name, protocol, endpoint, filter }) => {
      const undelivered = privateQueue(this, `${name}Undelivered`, {
        retentionPeriod: Duration.days(SETTINGS.keep.setAside),
      });
      Validations.of(undelivered).acknowledge(IS_A_DEAD_LETTER_QUEUE);
      undelivered.addToResourcePolicy(onlyFrom(topic, undelivered));
      new CfnSubscription(this, name, {
        topicArn: topic.topicArn,
        protocol,
        endpoint,
        // A raw message bears no signature: an HTTPS endpoint could not tell it from anybody's. A mail is never raw.
        ...(protocol === 'sqs' && { rawMessageDelivery: true }),
        ...(filter && { filterPolicyScope: filter.scope, filterPolicy: filter.policy }),
        redrivePolicy: { deadLetterTargetArn: undelivered.queueArn },
      });
      return alarmOn(this, operators, runbook, {
        name: `${name}LacksEvents`,
        metric: undelivered.metricApproximateNumberOfMessagesVisible({ period, statistic: 'Maximum' }),
        threshold: 1,
        meaning: `Events could not be delivered to the subscription "${name}" and wait in its dead-letter queue, for 14 days at most.`,
        entry: 'SubscriberRefuses',
      });
    });
  }
}

/** AwsSolutions knows those that queues name, and not those that subscriptions name. */
const IS_A_DEAD_LETTER_QUEUE = {
  id: 'AwsSolutions-SQS3',
  reason: 'It is the dead-letter queue of a subscription.',
};

const onlyFrom = (topic: Topic, queue: Queue): PolicyStatement =>
  new PolicyStatement({
    sid: 'TheTopicSetsAside',
    principals: [new ServicePrincipal('sns.amazonaws.com')],
    actions: ['sqs:SendMessage'],
    resources: [queue.queueArn],
    conditions: { ArnEquals: { 'aws:SourceArn': topic.topicArn } },
  });
