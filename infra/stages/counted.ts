import { Duration } from 'aws-cdk-lib';
import { Metric } from 'aws-cdk-lib/aws-cloudwatch';
import { METRIC_NAMESPACE, type MetricName } from '../../shared/contract/telemetry.ts';

/** What dashboard and alarms add up over. */
export const period = Duration.minutes(5);

/** What a function counts of itself (functions/runtime/telemetry.ts). */
export const counted = (service: string, metricName: MetricName, statistic = 'Sum', label?: string) =>
  new Metric({
    namespace: METRIC_NAMESPACE,
    metricName,
    dimensionsMap: { service },
    statistic,
    period,
    ...(label !== undefined && { label }),
  });
