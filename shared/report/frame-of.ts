import type { Page } from '../document/page.ts';
import type { ReportFrame } from '../observe/observe.ts';
import { mentionsIn } from '../time/mentions.ts';
import type { ReportHead } from './read-head.ts';

/**
 * What the head settles for every figure: the report's period, the times of the text
 * measured by it, and the areas that it speaks of.
 */
export function frameOf(
  { plain, lettering }: Page,
  { period, issued, kind, areas }: ReportHead,
): ReportFrame {
  const mentions = mentionsIn(plain, lettering, { period, ...(issued && { issued }) });
  return { period, isPlan: kind === 'plan', mentions, areas };
}
