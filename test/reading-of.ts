import { lineBlocks } from '../shared/document/line-blocks.ts';
import { extractReport } from '../shared/extract-report.ts';
import type { ReportReading } from '../shared/report/reading.ts';

/** What is read of a report of these lines. */
export function readingOf(...lines: readonly string[]): ReportReading {
  const text = lines.join('\n');
  const extraction = extractReport({ mediaType: 'text/plain', text, blocks: lineBlocks(text) });
  if (extraction.status !== 'report') throw new Error(`“${lines.at(-1)}” is read as ${extraction.status}`);
  return extraction.reading;
}
