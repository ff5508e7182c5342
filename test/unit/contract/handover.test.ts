import { describe, expect, test } from 'vitest';
import { handoverBody, parseHandover } from '../../../shared/contract/handover.ts';
import { padSequencer } from '../../../shared/contract/keys.ts';

const version = {
  bucket: 'uploads',
  key: 'wards/30292/bản quét 1+1 100%.pdf',
  versionId: 'v1',
  etag: 'abc',
  size: 12,
  sequencer: padSequencer('601'),
  uploadedAt: '2026-07-03T01:00:00Z',
};

describe('the message that hands a scan over', () => {
  test('names the version and its zip, and is the same to the byte each time', () => {
    const { versionId: _none, ...unnamed } = version;
    for (const one of [{ version }, { version: unnamed }, { version, zip: 'wards/30292/quý 1.zip' }])
      expect(parseHandover(handoverBody(one))).toEqual(one);
    expect(handoverBody({ version: { ...version } })).toBe(handoverBody({ version }));
  });

  test.each([
    ['no JSON', '{'],
    ['nothing', '{}'],
    ['an event of S3', '{"source":"aws.s3","detail-type":"Object Created"}'],
    ['a sequencer that was not padded', handoverBody({ version: { ...version, sequencer: '601' } })],
    ['a key that is too long', handoverBody({ version: { ...version, key: 'ệ'.repeat(400) } })],
  ])('is not %s', (_, body) => {
    expect(parseHandover(body)).toHaveProperty('problem');
  });
});
