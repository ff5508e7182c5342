import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { formPage } from '../../../infra/upload-form/form-page.ts';
import { signForm, signPolicy } from '../../../infra/upload-form/sign-form.ts';

/** AWS's own example, letter for letter: docs.aws.amazon.com/AmazonS3/latest/API/sigv4-post-example.html */
const EXAMPLE = [
  '{ "expiration": "2015-12-30T12:00:00.000Z",',
  '  "conditions": [',
  '    {"bucket": "sigv4examplebucket"},',
  '    ["starts-with", "$key", "user/user1/"],',
  '    {"acl": "public-read"},',
  '    {"success_action_redirect": "http://sigv4examplebucket.s3.amazonaws.com/successful_upload.html"},',
  '    ["starts-with", "$Content-Type", "image/"],',
  '    {"x-amz-meta-uuid": "14365123651274"},',
  '    {"x-amz-server-side-encryption": "AES256"},',
  '    ["starts-with", "$x-amz-meta-tag", ""],',
  '',
  '    {"x-amz-credential": "AKIAIOSFODNN7EXAMPLE/20151229/us-east-1/s3/aws4_request"},',
  '    {"x-amz-algorithm": "AWS4-HMAC-SHA256"},',
  '    {"x-amz-date": "20151229T000000Z" }',
  '  ]',
  '}',
].join('\r\n');

test('nothing that is put into the page of a form ends its quotes', () => {
  const hostile = '"><script>alert(1)</script>';
  const page = formPage({
    action: `https://x/${hostile}`,
    fields: { [hostile]: hostile } as unknown as Parameters<typeof formPage>[0]['fields'],
    office: hostile,
    until: new Date('2026-03-02T01:00:00Z'),
  });
  const { document } = parseHTML(page);
  expect(document.querySelector('script')).toBeNull();
  expect(document.querySelector('form')?.getAttribute('action')).toBe(`https://x/${hostile}`);
  expect(document.querySelector('input[type=hidden]')?.getAttribute('value')).toBe(hostile);
});

test('a policy is signed as in the example that AWS publishes', () => {
  const scope = {
    secretAccessKey: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
    day: '20151229',
    region: 'us-east-1',
  };
  expect(signPolicy(Buffer.from(EXAMPLE).toString('base64'), scope)).toBe(
    '8afdbf4008c03f22c2cd3cdb72e4afbb1f6a588f3255ac628749a66d7f09699e',
  );
});

const ORDER = {
  bucket: 'uploads',
  region: 'ap-southeast-1',
  office: '30307',
  minutes: 90,
  now: new Date('2026-03-05T20:30:00Z'),
  credentials: { accessKeyId: 'AKID', secretAccessKey: 'secret', sessionToken: 'passing' },
};

describe('a form', () => {
  const { policy = '', ...fields } = signForm(ORDER);
  const { expiration, conditions } = JSON.parse(Buffer.from(policy, 'base64').toString());

  test('ends when it should', () => {
    expect(expiration).toBe('2026-03-05T22:00:00.000Z');
  });

  test('reaches one bucket, the prefix of one office, and files up to the limit', () => {
    expect(conditions.slice(0, 3)).toEqual([
      { bucket: 'uploads' },
      ['starts-with', '$key', 'wards/30307/'],
      ['content-length-range', 0, 20_971_520],
    ]);
    // biome-ignore lint/suspicious/noTemplateCurlyInString: S3 puts the name of the file in
    expect(fields.key).toBe('wards/30307/${filename}');
  });

  test('sends every field that the policy asks for, as S3 demands, and none beside', () => {
    const asked = conditions.slice(3).flatMap((condition: object) => Object.entries(condition));
    const { key: _key, 'x-amz-signature': signature, ...sent } = fields;
    expect(Object.fromEntries(asked)).toEqual(sent);
    expect(signature).toMatch(/^[0-9a-f]{64}$/);
  });

  test('never holds the secret', () => {
    expect(JSON.stringify([fields, policy])).not.toContain(ORDER.credentials.secretAccessKey);
  });
});

test('the page says until when in the time of Viet Nam, and what comes from outside stays data', () => {
  const page = formPage({
    action: 'https://uploads/?a="><script>',
    fields: { key: '"><b>' },
    office: '30307',
    until: new Date('2026-03-05T22:00:00Z'),
  });
  expect(page).toContain('05:00 6/3/26');
  expect(page).not.toContain('<script>');
  expect(page).not.toContain('value=""><b>');
});
