import { describe, expect, test } from 'vitest';
import { bytesOfItem, kindOf, writeUnitsOf } from '../../../bench/write-units.ts';

describe('bytes of an item', () => {
  test.each([
    [{ a: 'xã' }, 1 + 3],
    [{ count: 1234 }, 5 + 3],
    [{ share: 12.5 }, 5 + 3],
    [{ gone: null, kept: true }, 4 + 1 + 4 + 1],
    [{ gzip: new Uint8Array(100) }, 4 + 100],
    [{ list: ['ab', 'c'] }, 4 + 3 + (1 + 2) + (1 + 1)],
    [{ map: { ab: 'c' } }, 3 + 3 + 1 + (2 + 1)],
  ])('%j', (item, bytes) => {
    expect(bytesOfItem(item)).toBe(bytes);
  });
});

describe('write units', () => {
  const key = { pk: 'AREA#2025-07#30307', sk: 'REVISION#1' };

  test('an item in a transaction costs twice its kilobytes', () => {
    expect(writeUnitsOf(key)).toEqual({ item: 2, indexes: {}, cleared: 0 });
    expect(writeUnitsOf({ ...key, gzip: new Uint8Array(1_024) }).item).toBe(4);
  });

  test('an index that projects everything costs as much as the item, one of keys a unit', () => {
    const told = { ...key, dayShard: '2026-01-01#1', dayTime: 'x', periodKey: '2026#91', periodArea: 'y' };
    const { indexes } = writeUnitsOf({ ...told, gzip: new Uint8Array(2_000) });
    expect(indexes).toEqual({ byPeriod: 3, byDay: 1 });
  });

  test('to clear what was to be sent writes the receipt, and each index that saw it', () => {
    const pending = { pending: '2026-01-01#1', pendingTime: 'x' };
    expect(writeUnitsOf({ ...key, ...pending }).cleared).toBe(2);
    expect(writeUnitsOf({ ...key, ...pending, dayShard: '2026-01-01#1', dayTime: 'x' }).cleared).toBe(2);
  });
});

test.each([
  ['HEAD', 'head'],
  ['RECEIPT#0', 'receipt'],
  ['CURRENT#0', 'current'],
  ['REVISION#0', 'revision'],
  ['what else', 'other'],
])('%s is a %s', (sk, kind) => {
  expect(kindOf({ pk: 'x', sk })).toBe(kind);
});
