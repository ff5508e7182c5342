import type { Document } from '../document/document.ts';
import { comparable, letteringOf } from '../document/lettering.ts';
import type { ReportFrame } from '../observe/observe.ts';
import { mentionsIn } from '../time/mentions.ts';
import type { ReportHead } from './read-head.ts';

/** What the head settles for every figure: the report's period, and the times of the text measured by it. */
export function frameOf(page: Document, head: ReportHead): ReportFrame {
  const lettering = letteringOf(page.text);
  const text = comparable(page.text, lettering);
  const { period, issued, kind } = head;
  return {
    period,
    isPlan: kind === 'plan',
    mentions: mentionsIn(text, lettering, { period, ...(issued && { issued }) }),
  };
}
