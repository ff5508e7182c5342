import { Alarm, ComparisonOperator, Metric, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import type { Topic } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';
import { METRICS, refusalsBy } from '../../shared/contract/telemetry.ts';
import type { Api } from './api.ts';
import { counted, period } from './counted.ts';
import type { Ingest } from './ingest.ts';
import type { Ocr } from './ocr.ts';
import type { Publish } from './publish.ts';
import type { Scans } from './scans.ts';
import type { Sweep } from './sweep.ts';
import type { Uploads } from './uploads.ts';

export interface AlarmsProps {
  readonly uploads: Uploads;
  readonly scans: Scans;
  readonly ingest: Ingest;
  readonly ocr: Ocr;
  readonly publish: Publish;
  readonly sweep: Sweep;
  readonly api: Api;
  readonly events: Topic;
  readonly operators: Topic;
  /** Address of docs/runbook.md as operators reach it; each alarm adds the anchor of its own entry. */
  readonly runbook: string;
}

export interface Watch {
  /** Its words are the heading in the runbook: `BulletinsWait` is "Bulletins wait". */
  readonly name: string;
  readonly metric: Metric;
  /** It rings from here on: milliseconds, seconds or a count, as the metric has it. */
  readonly threshold: number;
  /** Five-minute periods in a row. */
  readonly periods?: number;
  readonly meaning: string;
  /** Another alarm, whose entry in the runbook it shares. */
  readonly entry?: string;
}

const FIVE_MINUTES = { period };

function watches({
  uploads,
  scans,
  ingest,
  ocr,
  publish,
  sweep,
  api,
  events,
}: AlarmsProps): readonly Watch[] {
  return [
    {
      name: 'BulletinsSetAside',
      metric: uploads.setAside.metricApproximateNumberOfMessagesVisible({
        ...FIVE_MINUTES,
        statistic: 'Maximum',
      }),
      threshold: 1,
      meaning: 'Bulletins could not be processed and wait in the dead-letter queue, for 14 days at most.',
    },
    {
      name: 'BulletinsWait',
      metric: uploads.queue.metricApproximateAgeOfOldestMessage({ ...FIVE_MINUTES, statistic: 'Maximum' }),
      threshold: 15 * 60,
      periods: 2,
      meaning: 'A bulletin has waited for more than 15 minutes.',
    },
    {
      name: 'UploadsUnheard',
      metric: new Metric({
        namespace: 'AWS/Events',
        metricName: 'InvocationsFailedToBeSentToDlq',
        dimensionsMap: { RuleName: uploads.created.ruleName },
        statistic: 'Sum',
        ...FIVE_MINUTES,
      }),
      threshold: 1,
      meaning: 'The news of an upload reached neither the queue nor its dead-letter queue and is gone.',
    },
    {
      name: 'IngestFails',
      metric: ingest.function.lambda.metricErrors({ ...FIVE_MINUTES, statistic: 'Sum' }),
      threshold: 1,
      meaning: 'The ingest function broke down or ran out of time or memory as a whole.',
    },
    {
      name: 'ScansSetAside',
      metric: scans.setAside.metricApproximateNumberOfMessagesVisible({
        ...FIVE_MINUTES,
        statistic: 'Maximum',
      }),
      threshold: 1,
      meaning: 'Scans could not be processed and wait in their dead-letter queue, for 14 days at most.',
    },
    {
      name: 'ScansWait',
      metric: scans.queue.metricApproximateAgeOfOldestMessage({ ...FIVE_MINUTES, statistic: 'Maximum' }),
      threshold: 60 * 60, // one may take eleven minutes, and others come before it
      periods: 2,
      meaning: 'A scan has waited for more than an hour.',
    },
    {
      name: 'OcrFails',
      metric: ocr.function.lambda.metricErrors({ ...FIVE_MINUTES, statistic: 'Sum' }),
      threshold: 1,
      meaning: 'The ocr function broke down or ran out of time or memory as a whole.',
    },
    {
      name: 'PublishFails',
      metric: publish.function.lambda.metricErrors({ ...FIVE_MINUTES, statistic: 'Sum' }),
      threshold: 1,
      meaning: 'The publish function broke down or ran out of time as a whole.',
    },
    {
      name: 'SweepFails',
      metric: sweep.function.lambda.metricErrors({ ...FIVE_MINUTES, statistic: 'Sum' }),
      threshold: 1,
      meaning: 'The sweep broke down: what else was missed is not found until one comes through.',
    },
    {
      name: 'BulletinsFailed',
      metric: counted('sweep', METRICS.failed),
      threshold: 1,
      meaning: 'Uploads have no outcome after an hour; their receipts say that an operator has them.',
    },
    {
      name: 'StateSecretUploaded',
      metric: counted('ingest', refusalsBy('state-secret')),
      threshold: 1,
      meaning:
        'A file marked as a state secret was refused, and lies in the uploads bucket until it is deleted.',
    },
    {
      name: 'EventsWait',
      metric: publish.function.lambda.metric('IteratorAge', { ...FIVE_MINUTES, statistic: 'Maximum' }),
      threshold: 5 * 60 * 1000,
      periods: 2,
      meaning: 'Reports are committed but their events have waited for more than five minutes.',
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
        'Events could not be sent after all tries; what they were about lies in the bucket of the unsent.',
    },
    {
      name: 'QueriesFail',
      metric: api.api.metricServerError({ ...FIVE_MINUTES, statistic: 'Sum' }),
      threshold: 1,
      meaning: 'The HTTP API could not answer a request for a fault of ours.',
    },
    {
      name: 'QueriesWait',
      metric: api.api.metricLatency({ ...FIVE_MINUTES, statistic: 'p99' }),
      threshold: 5_000,
      periods: 3,
      meaning: 'One in a hundred answers of the HTTP API takes five seconds or longer.',
    },
    {
      name: 'SubscriberRefuses',
      metric: events.metricNumberOfNotificationsFailed({ ...FIVE_MINUTES, statistic: 'Sum' }),
      threshold: 1,
      meaning: 'A subscriber of the topic did not take an event.',
    },
  ];
}

/** What an operator must know of; each says what it means and where to read what to do. */
export class Alarms extends Construct {
  readonly all: readonly Alarm[];

  constructor(scope: Construct, id: string, props: AlarmsProps) {
    super(scope, id);
    const { operators, runbook } = props;
    this.all = watches(props).map((watch) => alarmOn(this, operators, runbook, watch));
  }
}

/** An alarm that rings at the operators' topic and leads to its entry in the runbook. */
export function alarmOn(scope: Construct, operators: Topic, runbook: string, watch: Watch): Alarm {
  const { name, metric, threshold, periods = 1, meaning, entry = name } = watch;
  const alarm = new Alarm(scope, name, {
    metric,
    threshold,
    evaluationPeriods: periods,
    comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
    treatMissingData: TreatMissingData.NOT_BREACHING, // an idle queue says nothing
    alarmDescription: `${meaning} What to do: ${runbook}#${anchorOf(entry)}`,
  });
  alarm.addAlarmAction(new SnsAction(operators));
  return alarm;
}

/** As a heading's anchor is made: `BulletinsWait` is `bulletins-wait`. */
const anchorOf = (name: string): string => name.replace(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase();
