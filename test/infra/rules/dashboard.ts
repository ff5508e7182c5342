import { expect } from 'vitest';
import { isObject, listAt, objectAt, textAt } from '../../../infra/local/json.ts';
import { REASONS, type ReasonCode } from '../../../shared/contract/reasons.ts';
import { METRIC_NAMESPACE, METRICS, refusalsBy } from '../../../shared/contract/telemetry.ts';
import type { Rules, Stack } from '../synthesized.ts';

interface Shown {
  readonly title: string;
  readonly namespace: string;
  readonly metric: string;
  readonly dimensions: readonly string[];
}

const widgetsOf = ({ deployed }: Stack): readonly Readonly<Record<string, unknown>>[] => {
  const [board] = deployed.resources('AWS::CloudWatch::Dashboard');
  const body: unknown = JSON.parse(textAt(board?.properties.DashboardBody, 'DashboardBody'));
  return listAt(objectAt(body, 'DashboardBody').widgets, 'widgets').map((widget) =>
    objectAt(objectAt(widget, 'widget').properties, 'properties'),
  );
};

/** `["AWS/SQS", "NumberOfMessagesSent", "QueueName", "…", { … }]`; a computed one has only the last. */
const shownBy = (stack: Stack): readonly Shown[] =>
  widgetsOf(stack).flatMap(({ title, metrics }) =>
    listAt(metrics, 'metrics').flatMap((row) => {
      const [namespace, metric, ...rest] = listAt(row, 'metric').filter((one) => !isObject(one));
      if (metric === undefined) return [];
      return [
        {
          title: String(title),
          namespace: String(namespace),
          metric: String(metric),
          dimensions: rest.map(String),
        },
      ];
    }),
  );

const COUNTED: readonly string[] = [
  ...Object.values(METRICS),
  ...Object.keys(REASONS).map((code) => refusalsBy(code as ReasonCode)),
];

/** What an operator sees at a glance. */
export const DASHBOARD = {
  'the dashboard shows all that the functions count of themselves, and nothing that they do not'(stack) {
    const own = shownBy(stack).filter(({ namespace }) => namespace === METRIC_NAMESPACE);
    expect([...new Set(own.map(({ metric }) => metric))].toSorted()).toEqual(COUNTED.toSorted());
    const services = stack
      .all('AWS::Lambda::Function')
      .map(({ properties }) =>
        objectAt(objectAt(properties.Environment, 'Environment').Variables, 'Variables'),
      )
      .map(({ POWERTOOLS_SERVICE_NAME }) => POWERTOOLS_SERVICE_NAME);
    for (const { dimensions } of own) {
      expect(dimensions[0]).toBe('service'); // by no ward: each would be a metric of its own to pay for
      expect(services).toContain(dimensions[1]);
      expect(dimensions).toHaveLength(2);
    }
  },

  'the dashboard shows every alarm'(stack) {
    const [{ alarms } = {}] = widgetsOf(stack).filter((widget) => 'alarms' in widget);
    expect(alarms).toHaveLength(stack.all('AWS::CloudWatch::Alarm').length);
  },

  'the dashboard shows flow, ages, outcomes, refusals and latency'(stack) {
    const shown = shownBy(stack);
    for (const [title, metric] of [
      ['Flow', 'NumberOfMessagesSent'],
      ['Flow', METRICS.eventsSent],
      ['Ages', 'ApproximateAgeOfOldestMessage'],
      ['Ages', 'IteratorAge'],
      ['Outcomes', METRICS.published],
      ['Refusals', refusalsBy('not-a-bulletin')],
      ['Upload → published', METRICS.uploadToTopic],
    ] as const)
      expect(
        shown.some((one) => one.title.startsWith(title) && one.metric === metric),
        `${title}: ${metric}`,
      ).toBe(true);
  },
} satisfies Rules;
