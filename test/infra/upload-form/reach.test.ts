import { describe, expect, test } from 'vitest';
import { LIMITS } from '../../../shared/contract/limits.ts';
import { admits, type PostPolicy, type Sent } from './post-policy.ts';
import { NOW, POLICY, sent } from './signed-form.ts';

describe('a form that S3 would take', () => {
  test('is the one that was signed, with a file of any name', () => {
    for (const name of ['báo cáo.docx', '../30308/x', 'a+b %.txt', '🎉.txt'])
      expect(admits(POLICY, sent({}, { key: `wards/30307/${name}` })), name).toBe(true);
  });

  test.each([
    ['another office', sent({}, { key: 'wards/30308/x' })],
    ['a longer code', sent({}, { key: 'wards/303078/x' })],
    ['another bucket', sent({ bucket: 'bantin-receipts-bucket' })],
    ['a file over 20 MB', sent({ bytes: LIMITS.uploadBytes + 1 })],
    ['a time after its end', sent({ at: new Date('2026-03-05T21:30:01Z') })],
    ['a public file', sent({}, { acl: 'public-read' })],
    ['a redirect', sent({}, { success_action_redirect: 'https://elsewhere/' })],
    ['tags', sent({}, { tagging: '<Tagging/>' })],
    ['another signer', sent({}, { 'x-amz-credential': 'AKOTHER/20260305/ap-southeast-1/s3/aws4_request' })],
    ['another class of storage', sent({}, { 'x-amz-storage-class': 'GLACIER' })],
  ])('is not one that was changed to %s', (_, changed) => {
    expect(admits(POLICY, changed)).toBe(false);
  });
});

describe('the model of what S3 checks', () => {
  const policy = (...conditions: PostPolicy['conditions']): PostPolicy => ({
    expiration: '2026-03-05T21:30:00Z',
    conditions: [{ bucket: 'b' }, ...conditions],
  });
  const form = (fields: Readonly<Record<string, string>>, bytes = 1): Sent => ({
    bucket: 'b',
    bytes,
    at: NOW,
    fields,
  });

  test.each([
    ['a field as the policy has it', policy({ acl: 'private' }), form({ acl: 'private' }), true],
    ['a field that is otherwise', policy({ acl: 'private' }), form({ acl: 'public-read' }), false],
    ['a field that is missing', policy({ acl: 'private' }), form({}), false],
    ['a field of which the policy is silent', policy(), form({ acl: 'private' }), false],
    ['a field that is to be ignored', policy(), form({ 'x-ignore-me': '1' }), true],
    ['a prefix', policy(['starts-with', '$key', 'a/']), form({ key: 'a/b' }), true],
    ['another prefix', policy(['starts-with', '$key', 'a/']), form({ key: 'ab' }), false],
    ['an operator that nobody knows', policy(['ends-with', '$key', 'b']), form({ key: 'b' }), false],
    ['the least size', policy(['content-length-range', 1, 3]), form({}, 1), true],
    ['more than the most', policy(['content-length-range', 1, 3]), form({}, 4), false],
  ])('%s', (_, policies, one, taken) => {
    expect(admits(policies, one)).toBe(taken);
  });
});
