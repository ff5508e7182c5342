import { Metrics, MetricUnit } from '@aws-lambda-powertools/metrics';
import { METRIC_NAMESPACE } from '../../shared/contract/telemetry.ts';
import type { Telemetry } from '../ports.ts';

/** Metrics in the embedded format, written with the log: no call, and no dimension but the service. */
export function powertoolsTelemetry(): Telemetry {
  const metrics = new Metrics({ namespace: METRIC_NAMESPACE });
  return {
    count: (name) => metrics.addMetric(name, MetricUnit.Count, 1),
    milliseconds: (name, value) => metrics.addMetric(name, MetricUnit.Milliseconds, value),
    flush: () => {
      if (metrics.hasStoredMetrics()) metrics.publishStoredMetrics();
    },
  };
}
