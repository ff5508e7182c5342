import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PermanentError } from '../../shared/contract/permanent-error.ts';
import { readDocument } from '../../shared/document/read-document.ts';
import { extractReport } from '../../shared/extract-report.ts';
import { mhtOf, utf8, utf16 } from '../unit/document/files.ts';
import { excerpt, htmlOf, rtfOf } from './excerpts.ts';
import { damaged, edited } from './mutations.ts';

/** For each text format; a tenth in CI, `npm run fuzz` does all. */
const INPUTS = Number(process.env.BANTIN_FUZZ_INPUTS ?? 1_000);

/** Reads a file to its end: a report, a reason, or "no bulletin". Whatever else is thrown is a defect. */
async function outcomeOf(bytes: Uint8Array): Promise<string> {
  try {
    const document = await readDocument(bytes);
    const extraction = extractReport(document);
    if (extraction.status !== 'report') return extraction.status;
    for (const { value, max = value, of = 1, source } of extraction.reading.observations) {
      expect([value, max, of].every(Number.isFinite)).toBe(true);
      expect(document.text.slice(source.start, source.end)).toBe(source.exact);
      expect(source.exact).not.toBe('');
      expect(source.sentence.start).toBeLessThanOrEqual(source.start);
      expect(source.sentence.end).toBeGreaterThanOrEqual(source.end);
    }
    return 'report';
  } catch (error) {
    if (error instanceof PermanentError) return error.reason;
    throw error;
  }
}

async function campaign(file: fc.Arbitrary<Uint8Array>): Promise<void> {
  const outcomes = new Map<string, number>();
  await fc.assert(
    fc.asyncProperty(file, async (bytes) => {
      const outcome = await outcomeOf(bytes);
      outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
    }),
    { numRuns: INPUTS },
  );
  expect(outcomes.get('report') ?? 0).toBeGreaterThan(INPUTS / 4); // or it would not be about reading
}

const savedOf = (text: string): string => mhtOf(htmlOf(text));
const order = fc.constantFrom<'le' | 'be'>('le', 'be');

describe(`${INPUTS} bulletins that were changed are read or refused, and quoted as they are written`, () => {
  test('as UTF-8 text, its words changed or its bytes', () =>
    campaign(fc.oneof(edited(excerpt).map(utf8), damaged(excerpt.map(utf8)))));

  test('as UTF-16 text', () => {
    const file = (text: fc.Arbitrary<string>) =>
      fc.tuple(text, order, fc.boolean()).map(([words, way, mark]) => utf16(words, way, { mark }));
    return campaign(fc.oneof(file(edited(excerpt)), damaged(file(excerpt))));
  });

  test('as HTML, its words changed or its markup', () =>
    campaign(fc.oneof(edited(excerpt).map(htmlOf), edited(excerpt.map(htmlOf))).map(utf8)));

  test('as rich text, its words changed or its markup', () =>
    campaign(fc.oneof(edited(excerpt).map(rtfOf), edited(excerpt.map(rtfOf))).map(utf8)));

  test('as a page in one file, its words changed or its parts', () =>
    campaign(fc.oneof(edited(excerpt).map(savedOf), edited(excerpt.map(savedOf))).map(utf8)));
});
