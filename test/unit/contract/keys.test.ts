import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  areaKey,
  objectKey,
  padSequencer,
  parseAreaKey,
  parseObjectKey,
  parseReceiptKey,
  parseRevisionKey,
  parseUploadKey,
  receiptIdOf,
  receiptKey,
  receiptPageKey,
  reportIdOf,
  revisionKey,
  uploadKey,
} from '../../../shared/contract/keys.ts';

const office = fc.stringMatching(/^[0-9]{5}$/);
const bucket = fc.stringMatching(/^[a-z0-9][a-z0-9.-]{1,40}[a-z0-9]$/);
const name = fc
  .oneof(
    fc.string({ unit: 'binary', minLength: 1, maxLength: 1000 }),
    fc.constantFrom(
      'Báo cáo 5.docx',
      'a+b %20.pdf',
      '🌾/lúa.txt',
      '../30308/x',
      './..',
      'a//b',
      'x\ny',
      '\u0000',
      '\\..\\x',
    ),
    fc.string({ unit: fc.constantFrom('ệ', '🌾', '/', '.', 'a'), minLength: 200, maxLength: 500 }),
  )
  .filter((text) => text.isWellFormed() && Buffer.byteLength(text) <= 1024 - 'wards/00000/'.length);

describe('upload keys', () => {
  test('whatever an office calls its file, build and parse are inverse', () => {
    fc.assert(
      fc.property(office, name, (code, file) => {
        expect(parseUploadKey(uploadKey({ office: code, name: file }))).toEqual({ office: code, name: file });
      }),
    );
  });

  test.each([
    '',
    'wards/30307/',
    'wards/3030/x',
    'wards/303070/x',
    'ward/30307/x',
    '/wards/30307/x',
    'wards/３０３０７/x',
    'x',
  ])('a key outside the folder of an office is none: %s', (key) =>
    expect(parseUploadKey(key)).toBeUndefined(),
  );
});

describe('keys of the table', () => {
  test('build and parse are inverse', () => {
    fc.assert(
      fc.property(bucket, name, fc.integer({ min: 1, max: 123_456 }), (inBucket, key, revision) => {
        const object = { bucket: inBucket, key };
        expect(parseObjectKey(objectKey(object))).toEqual(object);
        const reportId = reportIdOf(object);
        expect(parseRevisionKey(revisionKey(reportId, revision))).toEqual({ reportId, revision });
      }),
    );
    expect(parseAreaKey(areaKey({ era: 'pre-2025-07', code: '00123' }))).toEqual({
      era: 'pre-2025-07',
      code: '00123',
    });
    expect(parseReceiptKey(receiptKey('v1'))).toBe('v1');
  });

  test('what is no such key parses to nothing', () => {
    for (const key of [
      '',
      'HEAD',
      'AREA#2025-07#30307',
      'RECEIPT#',
      'REVISION#x#0001',
      'OBJECT#bucket',
      'AREA#1999#30307',
    ]) {
      const parsed = [
        parseObjectKey(key),
        parseReceiptKey(key),
        parseRevisionKey(key),
        key.startsWith('AREA#1') ? parseAreaKey(key) : undefined,
      ];
      expect(parsed).toEqual([undefined, undefined, undefined, undefined]);
    }
  });

  test('no key is longer than the table allows, for the longest object key and version id', () => {
    const object = { bucket: 'b'.repeat(63), key: `wards/30307/${'ệ'.repeat(337)}` };
    expect(Buffer.byteLength(objectKey(object))).toBeLessThanOrEqual(2048);
    const versions = [{ versionId: 'v'.repeat(1024) }, { etag: 'e'.repeat(128) }];
    for (const version of versions) {
      const id = receiptIdOf({ etag: 'e', sequencer: 'F'.repeat(64), ...version });
      expect(id.length).toBeLessThanOrEqual(197);
    }
  });
});

describe('sequencers', () => {
  test('are compared after padding on the right, whatever their case and length', () => {
    expect(padSequencer('0055AED6DCD90281E5') < padSequencer('0055AED6DCD90281E6')).toBe(true);
    expect(padSequencer('00ab') < padSequencer('00AB01')).toBe(true);
    expect(padSequencer('00ab')).toBe(padSequencer('00AB00'));
  });
});

describe('where a receipt page lies', () => {
  const longestId = `${'e'.repeat(32)}+${'F'.repeat(64)}`;

  test('is for every name under the office, within 1,024 bytes, with no step that leads elsewhere', () => {
    fc.assert(
      fc.property(office, name, (code, file) => {
        const key = receiptPageKey(
          { bucket: 'uploads', key: uploadKey({ office: code, name: file }) },
          longestId,
        );
        expect(key.startsWith(`wards/${code}/`)).toBe(true);
        expect(key.endsWith(`/${longestId}.html`)).toBe(true);
        expect(Buffer.byteLength(key)).toBeLessThanOrEqual(1024);
        expect(key.isWellFormed()).toBe(true);
        expect(key.split('/').some((step) => ['', '.', '..'].includes(step))).toBe(false);
        expect(/[\p{Cc}\\]/u.test(key)).toBe(false);
      }),
      { numRuns: 300 },
    );
  });

  test('is another for another name, and keeps a plain name as it is', () => {
    fc.assert(
      fc.property(name, name, (one, other) => {
        fc.pre(one !== other);
        const [a, b] = [one, other].map((file) =>
          receiptPageKey({ bucket: 'uploads', key: uploadKey({ office: '30307', name: file }) }, 'v1'),
        );
        expect(a).not.toBe(b);
      }),
    );
    const plain = { bucket: 'uploads', key: 'wards/30307/2026/Báo cáo quý 1 + 2 (100%).docx' };
    expect(receiptPageKey(plain, 'v1')).toBe('wards/30307/2026/Báo cáo quý 1 + 2 (100%).docx/v1.html');
  });

  test('is out of the reach of offices for a key that is in no office folder', () => {
    expect(receiptPageKey({ bucket: 'uploads', key: '../wards/30307/x' }, 'v1')).toMatch(
      /^elsewhere\/[0-9a-f]{32}\/v1\.html$/,
    );
  });
});
