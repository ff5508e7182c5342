import { describe, expect, test } from 'vitest';
import { matchesPattern } from '../../../infra/local/event-pattern.ts';

const event = { source: 'aws.s3', detail: { bucket: { name: 'uploads' }, object: { key: 'wards/1/a.txt' } } };

describe('an event pattern', () => {
  test.each([
    ['one of the values', { source: ['aws.ec2', 'aws.s3'] }],
    ['a nested value', { detail: { bucket: { name: ['uploads'] } } }],
    ['a prefix', { detail: { object: { key: [{ prefix: 'wards/' }] } } }],
    ['a suffix', { detail: { object: { key: [{ suffix: '.txt' }] } } }],
    ['that something is there', { detail: { object: { key: [{ exists: true }] } } }],
    ['that something is not there', { detail: { object: { tag: [{ exists: false }] } } }],
    ['anything but a value', { source: [{ 'anything-but': ['aws.ec2'] }] }],
  ])('takes %s', (_what, pattern) => {
    expect(matchesPattern(pattern, event)).toBe(true);
  });

  test.each([
    ['another value', { source: ['aws.ec2'] }],
    ['a value that is not there', { account: ['1'] }],
    ['one right and one wrong', { source: ['aws.s3'], detail: { bucket: { name: ['receipts'] } } }],
    ['the absence of what is there', { source: [{ exists: false }] }],
  ])('leaves %s', (_what, pattern) => {
    expect(matchesPattern(pattern, event)).toBe(false);
  });

  test('with a matcher that is not known here is refused, not passed over', () => {
    expect(() => matchesPattern({ source: [{ cidr: '10.0.0.0/8' }] }, event)).toThrow('"cidr" is not known');
  });
});
