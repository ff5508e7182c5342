import { expect, test } from 'vitest';
import { LIMITS } from '../../../shared/contract/limits.ts';
import { REASONS } from '../../../shared/contract/reasons.ts';

test.each(Object.entries(REASONS))(
  '%s: one sentence in each language, what is wrong before what to do',
  (_, { vi, en }) => {
    for (const sentence of [vi, en]) {
      expect(sentence).toMatch(/^\p{Lu}[^:]+[:;] .+\.$/u);
      expect(sentence.match(/[.!?](?=\s|$)/gu)).toHaveLength(1);
    }
    expect(vi).not.toBe(en);
  },
);

test('the sentences tell the limits of today', () => {
  const { ocrPages, imagePixels, uploadBytes } = LIMITS;
  expect(REASONS['too-many-pages'].vi).toContain(`hơn ${ocrPages} trang`);
  expect(REASONS['too-many-pixels'].vi).toContain(`trên ${imagePixels / 1e6} triệu`);
  expect(REASONS['too-large'].vi).toContain(`${uploadBytes / 2 ** 20} MB`);
});
