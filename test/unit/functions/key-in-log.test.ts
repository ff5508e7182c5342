import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keyInLog } from '../../../functions/runtime/key-in-log.ts';

test('a plain key is shown as it is', () => {
  expect(keyInLog('wards/30307/Báo cáo quý 1 + 2 (100%).docx')).toBe(
    'wards/30307/Báo cáo quý 1 + 2 (100%).docx',
  );
});

test('a long key is shown by its beginning, and no letter is cut in two', () => {
  const shown = keyInLog(`wards/30307/${'ệ'.repeat(337)}`);
  expect(shown).toBe(`wards/30307/${'ệ'.repeat(196)}`);
});

test('whatever a key holds, the log shows its beginning on one line, in 600 bytes as they are and 1,200 as JSON', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 1_000 }), (key) => {
      const shown = keyInLog(key);
      expect(Buffer.byteLength(shown)).toBeLessThanOrEqual(600);
      expect(Buffer.byteLength(JSON.stringify(shown))).toBeLessThanOrEqual(1_202);
      expect(shown).not.toMatch(/\p{Cc}/u);
      expect(
        key
          .toWellFormed()
          .replace(/\p{Cc}/gu, '\uFFFD')
          .startsWith(shown.replace(/\uFFFD$/u, '')),
      ).toBe(true);
    }),
  );
});
