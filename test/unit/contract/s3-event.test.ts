import { describe, expect, test } from 'vitest';
import { parseObjectChange } from '../../../shared/contract/s3-event.ts';

const event = (change: { object?: object; detail?: object; top?: object } = {}) => ({
  version: '0',
  id: '7e1e0c5a-0000-4000-8000-000000000000',
  'detail-type': 'Object Created',
  source: 'aws.s3',
  account: '111122223333',
  time: '2026-03-02T01:02:03Z',
  region: 'ap-southeast-1',
  resources: ['arn:aws:s3:::uploads'],
  detail: {
    version: '0',
    bucket: { name: 'uploads' },
    object: {
      key: 'wards/30307/Báo cáo + phụ lục 100%.docx',
      size: 12_345,
      etag: 'b1946ac92492d2347c6235b4d2611184',
      'version-id': 'IYV3p45BT0ac8hjHg1houSdS1a.Mro8e',
      sequencer: '00617F08299329D189',
      ...change.object,
    },
    'request-id': 'N4N7GDK58NMKJ12R',
    requester: '111122223333',
    'source-ip-address': '203.0.113.7',
    reason: 'PutObject',
    ...change.detail,
  },
  ...change.top,
});

const parse = (change?: Parameters<typeof event>[0]) => {
  const parsed = parseObjectChange(JSON.stringify(event(change)));
  if ('problem' in parsed) return parsed;
  expect(parsed.what).toBe('created');
  return parsed.version;
};

describe('an "Object Created" event', () => {
  test('names the version; its key is taken as it is', () => {
    expect(parse()).toEqual({
      bucket: 'uploads',
      key: 'wards/30307/Báo cáo + phụ lục 100%.docx',
      versionId: 'IYV3p45BT0ac8hjHg1houSdS1a.Mro8e',
      etag: 'b1946ac92492d2347c6235b4d2611184',
      size: 12_345,
      sequencer: '00617F08299329D189'.padEnd(64, '0'),
      uploadedAt: '2026-03-02T01:02:03Z',
    });
  });

  test.each([
    ['an uploader on IPv6', { detail: { 'source-ip-address': '2001:db8::7' } }],
    ['an uploader that is not named', { detail: { 'source-ip-address': undefined, requester: undefined } }],
    ['fields that were added', { detail: { future: { field: true } }, top: { more: 1 } }],
    ['an ETag of parts, in quotes', { object: { etag: '"b1946ac92492d2347c6235b4d2611184-7"' } }],
    ['an empty object', { object: { size: 0 } }],
  ])('is read with %s', (_what, change) => {
    expect(parse(change)).not.toHaveProperty('problem');
  });

  test('a bucket without versions names none', () => {
    expect(parse({ object: { 'version-id': undefined } })).not.toHaveProperty('versionId');
    expect(parse({ object: { 'version-id': 'null' } })).not.toHaveProperty('versionId');
  });
});

describe('what is no such event has a problem, in one line', () => {
  test.each([
    ['another source', { top: { source: 'my.app' } }],
    ['another type', { top: { 'detail-type': 'Object Restore Completed' } }],
    ['no detail', { top: { detail: undefined } }],
    ['no key', { object: { key: undefined } }],
    ['an empty key', { object: { key: '' } }],
    ['a key that is too long', { object: { key: 'ệ'.repeat(400) } }],
    ['half an emoji in the key', { object: { key: 'wards/30307/\ud83c' } }],
    ['a size that is none', { object: { size: -1 } }],
    ['a size in words', { object: { size: '12' } }],
    ['a sequencer that does not compare', { object: { sequencer: 'later' } }],
    ['an ETag that breaks the header', { object: { etag: 'a"\r\nx: y' } }],
    ['a bucket that is a path', { detail: { bucket: { name: '../other' } } }],
    ['a time that is none', { top: { time: 'yesterday' } }],
  ])('%s', (_what, change) => {
    expect(parse(change)).toEqual({ problem: expect.stringMatching(/^[^\n]+$/) });
  });

  test.each(['', '{', '[]', 'null', '"x"', '{"Records":[{"s3":{}}]}'])('the body %s', (body) => {
    expect(parseObjectChange(body)).toHaveProperty('problem');
  });
});

describe('an "Object Deleted" event', () => {
  const deleted = (detail: object = {}, object: object = {}) =>
    parseObjectChange(
      JSON.stringify(
        event({
          top: { 'detail-type': 'Object Deleted' },
          object: { etag: undefined, size: undefined, ...object },
          detail: { reason: 'DeleteObject', 'deletion-type': 'Delete Marker Created', ...detail },
        }),
      ),
    );

  test('names the delete marker that somebody set, a version without bytes', () => {
    expect(deleted()).toEqual({
      what: 'deleted',
      version: {
        bucket: 'uploads',
        key: 'wards/30307/Báo cáo + phụ lục 100%.docx',
        versionId: 'IYV3p45BT0ac8hjHg1houSdS1a.Mro8e',
        sequencer: '00617F08299329D189'.padEnd(64, '0'),
        uploadedAt: '2026-03-02T01:02:03Z',
      },
    });
  });

  test.each([
    ['an expiry by a lifecycle rule', { reason: 'Lifecycle Expiration' }, {}],
    ['the purge of a version', { 'deletion-type': 'Permanently Deleted' }, {}],
    ['a deletion without a version', {}, { 'version-id': undefined }],
    ['a deletion in a bucket whose versioning was suspended', {}, { 'version-id': 'null' }],
  ])('%s is no withdrawal', (_what, detail, object) => {
    expect(deleted(detail, object)).toEqual({ problem: expect.stringMatching(/^[^\n]+$/) });
  });
});
