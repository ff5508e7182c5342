import type { ReportFrame } from '../observe/observe.ts';
import { settleTimes } from '../time/mentions.ts';
import type { ReportHead } from './read-head.ts';

/**
 * What the head settles for every figure: the report's period, the times of the text
 * measured by it, and the areas that it speaks of.
 */
export function frameOf({ period, issued, kind, areas, times }: ReportHead): ReportFrame {
  const mentions = settleTimes(times, { period, ...(issued && { issued }) });
  return { period, isPlan: kind === 'plan', mentions, areas };
}
