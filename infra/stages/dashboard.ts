import { Duration, Stack } from 'aws-cdk-lib';
import {
  type Alarm,
  AlarmStatusWidget,
  Dashboard as Board,
  GraphWidget,
  type GraphWidgetProps,
  type IMetric,
} from 'aws-cdk-lib/aws-cloudwatch';
import { Operation, type TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import type { Topic } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';
import { REASONS, type ReasonCode } from '../../shared/contract/reasons.ts';
import { METRICS, refusalsBy } from '../../shared/contract/telemetry.ts';
import type { Api } from './api.ts';
import { counted, period } from './counted.ts';
import type { Ingest } from './ingest.ts';
import type { Ocr } from './ocr.ts';
import type { Publish } from './publish.ts';
import type { Scans } from './scans.ts';
import type { Sweep } from './sweep.ts';
import type { Uploads } from './uploads.ts';

export interface DashboardProps {
  readonly name: string;
  readonly uploads: Uploads;
  readonly scans: Scans;
  readonly ingest: Ingest;
  readonly ocr: Ocr;
  readonly publish: Publish;
  readonly sweep: Sweep;
  readonly api: Api;
  readonly table: TableV2;
  readonly events: Topic;
  readonly alarms: readonly Alarm[];
}

const SUM = { statistic: 'Sum', period };
const MAXIMUM = { statistic: 'Maximum', period };

const OUTCOMES = [
  'published',
  'revised',
  'unchanged',
  'superseded',
  'rejected',
  'unpacked',
  'withdrawn',
  'failed',
] as const;
const REASON_CODES = Object.keys(REASONS) as ReasonCode[];
const HALF_AND_LAST = ['p50', 'p99'] as const;

/** One page that says whether bulletins flow: what came and went, how old the oldest is, what became of them. */
export class Dashboard extends Construct {
  readonly url: string;

  constructor(scope: Construct, id: string, props: DashboardProps) {
    super(scope, id);
    const board = new Board(this, 'Board', { dashboardName: props.name, defaultInterval: Duration.days(1) });
    board.addWidgets(
      new AlarmStatusWidget({ title: 'Alarms', alarms: [...props.alarms], width: 24, height: 3 }),
    );
    for (const row of rows(props)) board.addWidgets(...row.map(graph(24 / row.length)));
    const { region } = Stack.of(this);
    this.url = `https://${region}.console.aws.amazon.com/cloudwatch/home?region=${region}#dashboards/dashboard/${props.name}`;
  }
}

type Graph = readonly [title: string, metrics: readonly IMetric[], more?: GraphWidgetProps];

const graph =
  (width: number) =>
  ([title, metrics, more]: Graph) =>
    new GraphWidget({ title, width, left: [...metrics], leftYAxis: { min: 0 }, ...more });

function rows({
  uploads,
  scans,
  ingest,
  ocr,
  publish,
  sweep,
  api,
  table,
  events,
}: DashboardProps): readonly (readonly Graph[])[] {
  const { lambda: reader } = ingest.function;
  const { lambda: sender } = publish.function;
  const functions = [
    { name: 'ingest', lambda: reader },
    { name: 'publish', lambda: sender },
    { name: 'sweep', lambda: sweep.function.lambda },
    { name: 'query', lambda: api.function.lambda },
  ];
  const takers = functions.filter(({ name }) => name !== 'query'); // it takes nothing that would come again
  const each = (of: (one: (typeof functions)[number]) => readonly IMetric[]) => functions.flatMap(of);
  return [
    [
      [
        'Flow: uploads, bulletins, events',
        [
          uploads.queue.metricNumberOfMessagesSent({ ...SUM, label: 'told of by S3' }),
          uploads.queue.metricNumberOfMessagesDeleted({ ...SUM, label: 'done with' }),
          counted('ingest', METRICS.handedOver, 'Sum', 'handed over as scans'),
          counted('publish', METRICS.eventsSent, 'Sum', 'events sent'),
          counted('sweep', METRICS.eventsSent, 'Sum', 'events sent by the sweep'),
          events.metricNumberOfNotificationsDelivered({ ...SUM, label: 'events delivered' }),
        ],
      ],
      [
        'Waiting and set aside',
        [
          uploads.queue.metricApproximateNumberOfMessagesVisible({ ...MAXIMUM, label: 'bulletins waiting' }),
          scans.queue.metricApproximateNumberOfMessagesVisible({ ...MAXIMUM, label: 'scans waiting' }),
          uploads.setAside.metricApproximateNumberOfMessagesVisible({ ...MAXIMUM, label: 'set aside' }),
          scans.setAside.metricApproximateNumberOfMessagesVisible({ ...MAXIMUM, label: 'scans set aside' }),
        ],
      ],
      [
        'Ages of the oldest',
        [
          uploads.queue.metricApproximateAgeOfOldestMessage({ ...MAXIMUM, label: 'bulletin, seconds' }),
          scans.queue.metricApproximateAgeOfOldestMessage({ ...MAXIMUM, label: 'scan, seconds' }),
          sender.metric('IteratorAge', { ...MAXIMUM, label: 'event, milliseconds' }),
        ],
      ],
    ],
    [
      [
        'Outcomes',
        [
          ...OUTCOMES.map((status) => counted('ingest', METRICS[status])),
          counted('sweep', METRICS.failed, 'Sum', `${METRICS.failed}, found by the sweep`),
        ],
        { stacked: true },
      ],
      [
        'Refusals by reason',
        REASON_CODES.map((code) => counted('ingest', refusalsBy(code), 'Sum', code)),
        { stacked: true },
      ],
      [
        'Upload → published, milliseconds',
        HALF_AND_LAST.flatMap((share) => [
          counted('publish', METRICS.uploadToTopic, share, `upload to topic ${share}`),
          counted('ingest', METRICS.uploadToCommit, share, `upload to commit ${share}`),
          counted('publish', METRICS.commitToTopic, share, `commit to topic ${share}`),
        ]),
      ],
    ],
    [
      [
        'Tried again',
        [
          counted('ingest', METRICS.repeated),
          ...takers.flatMap(({ name }) => [
            counted(name, METRICS.transientFaults, 'Sum', `${name}: may pass`),
            counted(name, METRICS.postponed, 'Sum', `${name}: no time left`),
          ]),
          counted('ingest', METRICS.permanentFaults, 'Sum', 'ingest: no event of S3'),
        ],
      ],
      [
        'Functions',
        [...functions, { name: 'ocr', lambda: ocr.function.lambda }].flatMap(({ name, lambda }) => [
          lambda.metricErrors({ ...SUM, label: `${name} errors` }),
          lambda.metricThrottles({ ...SUM, label: `${name} throttles` }),
        ]),
        {
          right: each(({ name, lambda }) => [
            lambda.metricDuration({ statistic: 'p99', period, label: `${name} p99, ms` }),
          ]),
        },
      ],
      [
        'Table and topic',
        [
          table.metricThrottledRequestsForOperations({
            operations: [Operation.TRANSACT_WRITE_ITEMS, Operation.GET_ITEM, Operation.UPDATE_ITEM],
            period,
          }),
          events.metricNumberOfNotificationsFailed({ ...SUM, label: 'deliveries that failed' }),
        ],
      ],
    ],
    [
      [
        'HTTP API: requests',
        [
          api.api.metricCount({ ...SUM, label: 'asked' }),
          api.api.metricClientError({ ...SUM, label: 'refused' }),
          api.api.metricServerError({ ...SUM, label: 'not answered' }),
        ],
      ],
      [
        'HTTP API: milliseconds',
        HALF_AND_LAST.map((share) => api.api.metricLatency({ statistic: share, period, label: share })),
      ],
    ],
  ];
}
