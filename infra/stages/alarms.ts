import { Duration } from 'aws-cdk-lib';
import { Alarm, ComparisonOperator, Metric, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import type { Topic } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';
import type { Ingest } from './ingest.ts';
import type { Publish } from './publish.ts';
import type { Uploads } from './uploads.ts';

export interface AlarmsProps {
  readonly uploads: Uploads;
  readonly ingest: Ingest;
  readonly publish: Publish;
  readonly events: Topic;
  readonly operators: Topic;
}

interface Watch {
  readonly name: string;
  readonly metric: Metric;
  /** It rings from here on: milliseconds, seconds or a count, as the metric has it. */
  readonly threshold: number;
  /** Five-minute periods in a row. */
  readonly periods?: number;
  readonly meaning: string;
  readonly action: string;
}

const FIVE_MINUTES = { period: Duration.minutes(5) };

function watches({ uploads, ingest, publish, events }: AlarmsProps): readonly Watch[] {
  return [
    {
      name: 'BulletinsSetAside',
      metric: uploads.setAside.metricApproximateNumberOfMessagesVisible({
        ...FIVE_MINUTES,
        statistic: 'Maximum',
      }),
      threshold: 1,
      meaning: 'Bulletins could not be processed and wait in the dead-letter queue, for 14 days at most.',
      action:
        'Look in the log of the ingest function for "message given back". Mend the cause, then move them back: aws sqs start-message-move-task --source-arn <dead-letter queue> --destination-arn <queue>. A message that is no event of S3 is to be deleted; find out who sends to the queue.',
    },
    {
      name: 'BulletinsWait',
      metric: uploads.queue.metricApproximateAgeOfOldestMessage({ ...FIVE_MINUTES, statistic: 'Maximum' }),
      threshold: 15 * 60,
      periods: 2,
      meaning: 'A bulletin has waited for more than 15 minutes.',
      action:
        'Look at throttles and errors of the ingest function and at throttled requests of the table. If it only has too much to do, raise maxConcurrency in infra/settings.ts.',
    },
    {
      name: 'IngestFails',
      metric: ingest.function.lambda.metricErrors({ ...FIVE_MINUTES, statistic: 'Sum' }),
      threshold: 1,
      meaning: 'The ingest function broke down or ran out of time or memory as a whole.',
      action:
        'Look in its log for "Task timed out", "Runtime exited" or a missing environment variable. Messages come back by themselves after 12 minutes.',
    },
    {
      name: 'PublishFails',
      metric: publish.function.lambda.metricErrors({ ...FIVE_MINUTES, statistic: 'Sum' }),
      threshold: 1,
      meaning: 'The publish function broke down or ran out of time as a whole.',
      action: 'Look in its log. The stream holds the changes for 24 hours and tries them again.',
    },
    {
      name: 'EventsWait',
      metric: publish.function.lambda.metric('IteratorAge', { ...FIVE_MINUTES, statistic: 'Maximum' }),
      threshold: 5 * 60 * 1000,
      periods: 2,
      meaning: 'Reports are committed but their events have waited for more than five minutes.',
      action:
        'Look in the log of the publish function for "event not sent": most likely its rights on the topic or the key were changed. After six hours a change is set aside (alarm EventsSetAside).',
    },
    {
      name: 'EventsSetAside',
      metric: new Metric({
        namespace: 'AWS/Lambda',
        metricName: 'OnFailureDestinationDeliveredEventCount',
        dimensionsMap: { EventSourceMappingUUID: publish.mapping.eventSourceMappingId },
        statistic: 'Sum',
        ...FIVE_MINUTES,
      }),
      threshold: 1,
      meaning:
        'Events could not be sent after all tries; their changes lie in the bucket of what was not sent.',
      action:
        'Mend the cause named in the log of the publish function. Nothing is lost: every receipt whose event was not sent is in the index "pending" of the table.',
    },
    {
      name: 'SubscriberRefuses',
      metric: events.metricNumberOfNotificationsFailed({ ...FIVE_MINUTES, statistic: 'Sum' }),
      threshold: 1,
      meaning: 'A subscriber of the topic did not take an event.',
      action:
        'Look at the delivery status of the subscriptions: a deleted queue, a queue policy that does not let this topic send, or an encrypted queue whose key does not let SNS use it. Tell the subscriber.',
    },
  ];
}

/** What an operator must know of; each says what to do, and tells it to the topic of alarms. */
export class Alarms extends Construct {
  constructor(scope: Construct, id: string, props: AlarmsProps) {
    super(scope, id);
    const tell = new SnsAction(props.operators);
    for (const { name, metric, threshold, periods = 1, meaning, action } of watches(props)) {
      const alarm = new Alarm(this, name, {
        metric,
        threshold,
        evaluationPeriods: periods,
        comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
        treatMissingData: TreatMissingData.NOT_BREACHING, // an idle queue says nothing
        alarmDescription: `${meaning} ${action}`,
      });
      alarm.addAlarmAction(tell);
    }
  }
}
