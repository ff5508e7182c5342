import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { readWithScans } from '../../functions/ocr/read-scans.ts';
import { threadedReader } from '../../functions/reading/threaded-reader.ts';
import { excerpt, pngOfBitmap, tiffOfBitmaps } from '../unit/ocr/sample.ts';
import { mutate } from './campaign.ts';
import { measure } from './measure.ts';
import { OWN_FOLDER, ownSamples } from './own-samples.ts';
import { ownScans } from './own-scans.ts';
import { samplesIn, truthsIn } from './samples.ts';

const reader = threadedReader();
const readScan = (bytes: Uint8Array) => readWithScans(bytes, () => {}, reader.read);
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

describe('a scan, in the threads that ocr reads in', { timeout: 120_000 }, async () => {
  const truths = truthsIn(fileURLToPath(OWN_FOLDER));

  it.each((await ownScans()).map((sample) => [sample.name, sample] as const))(
    '%s: of a hundred letters not two are wrong, the figures of its sentences are found, and no other',
    async (_, sample) => {
      const { letterErrors, found, wrong, megabytes } = await measure(sample, truths, readScan);
      expect(letterErrors).toBeLessThan(0.015);
      expect(found).toBeGreaterThanOrEqual(9);
      expect(wrong).toBe(0);
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

/** `npm run mutate-formats -- --scans` does fifty. */
describe('a damaged scan', { timeout: 120_000 }, () => {
  it('ends in a document of words that stand in its text, or in a reason, and the process lives', async () => {
    const picture = await excerpt();
    const samples = [
      { name: 'pages.tif', bytes: tiffOfBitmaps([picture, picture]) },
      { name: 'page.png', bytes: pngOfBitmap(picture) },
    ];
    const read = async (bytes: Uint8Array) => {
      const document = await readScan(bytes);
      const words = (document.recognized ?? []).map(({ start, end }) => document.text.slice(start, end));
      expect(words.filter((word) => !/^\S+$/u.test(word))).toEqual([]);
      return document;
    };
    const { ends, broken, megabytes } = await mutate(samples, { seed: 1, count: 10 }, read);
    expect(broken).toEqual([]);
    expect(megabytes).toBeLessThan(1_000);
    expect(ends.get('read')).toBeGreaterThan(0);
  });
});
