import type { Document } from '../document/document.ts';
import { comparable, letteringOf } from '../document/lettering.ts';
import type { ReportFrame } from '../observe/observe.ts';
import { mentionsIn } from '../time/mentions.ts';
import type { ReportHead } from './read-head.ts';

/** What the head settles for every figure: the report's period, and the times of the text measured by it. */
export function frameOf(page: Document, head: ReportHead): ReportFrame {
  const text = comparable(page.text, letteringOf(page.text));
  const { period, issued, kind } = head;
  return { period, isPlan: kind === 'plan', mentions: mentionsIn(text, { period, ...(issued && { issued }) }) };
}
