import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CURRENT_ERA } from '../../../shared/contract/area.ts';
import { currentOf, type Figure, packFigures, unpackFigures } from '../../../shared/contract/current.ts';
import { padSequencer } from '../../../shared/contract/keys.ts';
import type { Receipt } from '../../../shared/contract/receipt.ts';
import type { Revision } from '../../../shared/contract/revision.ts';

const office = {
  code: '30307',
  level: 'phường',
  name: 'Thử',
  province: { code: '91', name: 'An Giang' },
} as const;
const object = { bucket: 'uploads', key: 'wards/30307/a.txt', versionId: 'v1', etag: 'e1' };
const said: Figure = {
  indicator: 'test.figure',
  label: 'số thử',
  measure: 'level',
  value: 5,
  unit: 'ha',
  bound: '=',
  confidence: 1,
};
const source = { start: 0, end: 1, exact: '5', sentence: { start: 0, end: 1, text: '5' } };

const revisionOf = (figures: readonly Figure[]): Revision => ({
  report: {
    id: 'a'.repeat(32),
    office,
    area: { code: '30307', era: CURRENT_ERA, level: 'phường', name: 'Thử' },
    province: office.province,
    issuer: null,
    kind: 'other',
    period: null,
    title: 'Báo cáo',
    revision: 1,
    observations: figures.map((figure) => ({ ...figure, source })),
    notes: [{ code: 'period-not-stated', message: 'Không nêu kỳ.' }],
    object,
    document: { sha256: 'f'.repeat(64), mediaType: 'text/plain' },
    extractor: { version: '1', catalogue: '1' },
  },
});

const receipt: Receipt = {
  status: 'published',
  version: { ...object, size: 1, sequencer: padSequencer('1'), uploadedAt: '2026-03-02T01:00:00Z' },
  at: '2026-03-02T01:00:01.000Z',
  office,
  sha256: 'f'.repeat(64),
  revision: { era: CURRENT_ERA, code: '30307', reportId: 'a'.repeat(32), revision: 1 },
};

describe('the current report', () => {
  test('has the figures without their evidence, and the number of remarks', () => {
    const current = currentOf(revisionOf([said]), receipt);
    expect(current.figures).toEqual([said]);
    expect(current).toMatchObject({ notes: 1, uploadedAt: '2026-03-02T01:00:00Z', at: receipt.at });
    expect(current).not.toHaveProperty('observations');
  });

  test('leaves the figures to the revision where they are too large for an item', () => {
    expect(currentOf(revisionOf(Array.from({ length: 3_000 }, () => said)), receipt)).not.toHaveProperty(
      'figures',
    );
  });

  test('figures of any size come back equal from their packing', () => {
    const value = fc.double({ noNaN: true, noDefaultInfinity: true }).filter((n) => !Object.is(n, -0));
    fc.assert(
      fc.property(fc.array(fc.record({ value, label: fc.string({ unit: 'grapheme' }) })), (some) => {
        const figures = some.map((one) => ({ ...said, ...one }));
        expect(unpackFigures(packFigures(figures))).toEqual(figures);
      }),
    );
  });

  test('what is no packed figures is refused', () => {
    expect(() => unpackFigures(new Uint8Array([1, 2, 3]))).toThrow();
    expect(() => unpackFigures(packFigures([{ ...said, value: Number.NaN }]))).toThrow();
  });
});
