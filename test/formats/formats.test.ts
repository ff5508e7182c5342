import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { threadedReader } from '../../functions/reading/threaded-reader.ts';
import { mutate } from './campaign.ts';
import { measure } from './measure.ts';
import { OWN_FOLDER, ownSamples } from './own-samples.ts';
import { samplesIn, truthsIn } from './samples.ts';

const reader = threadedReader();
afterAll(() => reader.stop());

/** `npm run formats` shows these figures; they may only rise. */
describe('every format, in the thread that ingest reads in', () => {
  const truths = truthsIn(fileURLToPath(OWN_FOLDER));

  it.each(ownSamples().map((sample) => [sample.name, sample] as const))(
    '%s: the text is that of the truth, and every figure is found',
    async (name, sample) => {
      const { similarity = 0, found, expected, megabytes } = await measure(sample, truths, reader.read);
      const isOtherText = name === 'table.csv' || name === 'table.html'; // commas, points before decimals
      const least = name === 'bulletin-fallback-font.pdf' ? 0.93 : isOtherText ? 0.85 : 0.995;
      expect(similarity).toBeGreaterThanOrEqual(least);
      expect(expected).toBeGreaterThan(5);
      expect(found).toBe(expected);
      expect(megabytes).toBeLessThan(1_000);
    },
  );
});

describe('a folder of samples', () => {
  const folder = mkdtempSync(join(tmpdir(), 'samples-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('that holds none is refused: over no files every bound is kept', () => {
    writeFileSync(join(folder, 'truth.txt'), 'Thu 5 tỷ');
    expect(() => samplesIn(folder)).toThrow('no samples');
    writeFileSync(join(folder, 'thu.txt'), 'Thu 5 tỷ');
    expect(samplesIn(folder).map(({ name }) => name)).toEqual(['thu.txt']);
  });
});

/** `npm run mutate-formats` does ten thousand. */
describe('a damaged file of any format', () => {
  it('ends in a document or in a reason, and the process lives', async () => {
    const { ends, broken, megabytes } = await mutate(ownSamples(), { seed: 4, count: 400 }, reader.read);
    expect(broken).toEqual([]);
    expect(megabytes).toBeLessThan(1_000);
    for (const end of ['read', 'unreadable']) expect(ends.get(end)).toBeGreaterThan(50);
  });
});
