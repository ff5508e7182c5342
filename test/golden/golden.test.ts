import { readdir, readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { loadOffice } from '../../shared/area/offices.ts';
import { parseUploadKey } from '../../shared/contract/keys.ts';
import type { Observation } from '../../shared/contract/observation.ts';
import { readDocument } from '../../shared/document/read-document.ts';
import { extractReport } from '../../shared/extract-report.ts';
import type { ReportReading } from '../../shared/report/reading.ts';

const SAMPLES = new URL('../../samples/', import.meta.url);
/** Samples that must be refused, and a scan, whose words may differ between processors: test/end-to-end has them. */
const ELSEWHERE = /bong-da|mat-khau|ban-quet/;

const keys = (await readdir(SAMPLES, { recursive: true })).filter(
  (key) => parseUploadKey(key) !== undefined && !ELSEWHERE.test(key),
);

/** Whole bulletins as they are read. After a change on purpose: `npm run golden:update`, and read the difference. */
describe('a sample is read as it was agreed', () => {
  it.each(keys)('%s', async (key) => {
    const reading = await read(key);
    await expect(written(reading)).toMatchFileSnapshot(`${key.split('/').at(-1)}.md`);
  });
});

async function read(key: string): Promise<ReportReading> {
  const office = await loadOffice(parseUploadKey(key)?.office ?? '');
  const document = await readDocument(new Uint8Array(await readFile(new URL(key, SAMPLES))));
  const extraction = extractReport(document, office && { office });
  if (extraction.status !== 'report') throw new Error(`${key} is read as ${extraction.status}`);
  for (const { source } of extraction.reading.observations)
    expect(document.text.slice(source.start, source.end)).toBe(source.exact);
  return extraction.reading;
}

/** One figure a line, so that a difference shows what became of which. */
function written({ observations, notes, extractor: _, ...head }: ReportReading): string {
  return [
    `# ${head.title}`,
    '',
    '```json',
    JSON.stringify(head, undefined, 2),
    '```',
    '',
    '| words | indicator | measure | figure | of | time |',
    '|---|---|---|---|---|---|',
    ...observations.map(rowOf),
    '',
    ...notes.map(({ code, message }) => `- ${code}: ${message}`),
    '',
  ].join('\n');
}

function rowOf(one: Observation): string {
  const { source, indicator, label, measure, targetKind, bound, value, max, of, unit, basis, period, asOf } =
    one;
  const figure = `${bound} ${value}${max === undefined ? '' : `..${max}`}${of === undefined ? '' : `/${of}`} ${unit}`;
  const cells = [
    source.exact,
    indicator ?? `(${label})`,
    targetKind ? `${measure}: ${targetKind}` : measure,
    figure,
    basis ?? '',
    asOf ?? period?.label ?? '',
  ];
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replace(/\s+/gu, ' ')).join(' | ')} |`;
}
