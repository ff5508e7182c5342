import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Document } from '../../../shared/document/document.ts';
import { damaged } from '../../property/mutations.ts';
import { docxOf, paragraph, table } from './files.ts';
import { endOf } from './reading.ts';

const sample = (file: string): Uint8Array =>
  readFileSync(new URL(`../../../samples/wards/${file}`, import.meta.url));

/** What holds of every document: blocks in order, apart, inside the text, with words; cells inside their row. */
function expectSound({ text, blocks }: Document): void {
  expect(text.isWellFormed()).toBe(true);
  let at = 0;
  for (const { start, end, cells = [] } of blocks) {
    expect(start).toBeGreaterThanOrEqual(at);
    expect(end).toBeGreaterThan(start);
    expect(text.slice(at, start).trim()).toBe('');
    let inside = start;
    for (const cell of cells) {
      expect(cell.start).toBeGreaterThanOrEqual(inside);
      expect(cell.end).toBeGreaterThanOrEqual(cell.start);
      inside = cell.end;
    }
    expect(inside).toBeLessThanOrEqual(end);
    at = end;
  }
  expect(text.slice(at).trim()).toBe('');
}

describe('a file that was damaged', () => {
  it.each([
    ['UTF-8 text', sample('30307/so-ket-6-thang-2024-my-binh.txt'), 150],
    ['UTF-16 text', sample('30316/quy-1-2024-vinh-nguon.txt'), 150],
    ['HTML', sample('30376/tong-ket-2025.html'), 40],
    ['DOCX', sample('30682/bao-cao-9-thang-2024-thoai-giang.docx'), 60],
    ['small DOCX', docxOf(paragraph('Thu 5 tỷ đồng.') + table([['Hộ nghèo', '12', 'hộ']])), 100],
    ['PDF', sample('30769/bao-cao-quy-3-2025-ha-tien.pdf'), 40],
  ])('%s ends in a sound document or in a reason', async (_, whole, runs) => {
    await fc.assert(
      fc.asyncProperty(damaged(fc.constant(whole)), async (file) => {
        const end = await endOf(file);
        if ('blocks' in end) expectSound(end);
      }),
      { numRuns: runs },
    );
  });

  it('no damage is none: the whole files give sound documents', async () => {
    for (const file of ['30376/tong-ket-2025.html', '30769/bao-cao-quy-3-2025-ha-tien.pdf']) {
      const end = await endOf(sample(file));
      if ('blocks' in end) expectSound(end);
      expect(end).toHaveProperty('blocks');
    }
  });
});
