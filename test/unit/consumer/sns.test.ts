import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { confirmSubscription, snsVerifier, UnverifiedMessage, type Verified } from '../../../consumer/sns.ts';
import { selfMadeCertificate } from './certificate.ts';
import { type FakeSns, startFakeSns } from './fake-sns.ts';

const TOPIC = 'arn:aws:sns:ap-southeast-1:000000000000:bantin-topics-events';
const NOTIFICATION = { Type: 'Notification', TopicArn: TOPIC, Message: '{"specversion":"1.0"}' } as const;
const CONFIRMATION = {
  Type: 'SubscriptionConfirmation',
  TopicArn: TOPIC,
  Message: 'You have chosen …',
} as const;

let sns: FakeSns;
beforeAll(async () => {
  sns = await startFakeSns();
});
afterAll(() => sns.stop());

const verify = (message: Record<string, unknown> | string, options = {}): Promise<Verified> =>
  snsVerifier({ topicArn: TOPIC, hosts: sns.hosts, ...options })(
    typeof message === 'string' ? message : JSON.stringify(message),
  );

describe('a message that SNS signed for the topic', () => {
  test('is verified, and gives the body of the event', async () => {
    expect(await verify(sns.sign(NOTIFICATION))).toMatchObject({
      type: 'Notification',
      body: NOTIFICATION.Message,
    });
  });

  test('is verified in Vietnamese, too', async () => {
    const Message = JSON.stringify({ title: 'Đảng ủy phường Mỹ Bình\nsơ kết' });
    expect(await verify(sns.sign({ ...NOTIFICATION, Message }))).toMatchObject({ body: Message });
  });

  test('that asks whether the subscription is wanted is answered at its address', async () => {
    const verified = await verify(sns.sign(CONFIRMATION));
    if (verified.type !== 'SubscriptionConfirmation') throw new Error(verified.type);
    await confirmSubscription(verified, { hosts: sns.hosts });
    expect(sns.confirmed.map((token) => verified.subscribeUrl.endsWith(token))).toEqual([true]);
  });

  test('with SHA-1 only where that is asked for', async () => {
    const old = sns.sign(NOTIFICATION, { version: '1' });
    await expect(verify(old)).rejects.toThrow('not of version 2');
    expect(await verify(old, { acceptSha1: true })).toMatchObject({ type: 'Notification' });
  });
});

describe('a message is not verified', () => {
  const CERTIFICATE = 'SimpleNotificationService-0123456789abcdef.pem';
  test.each<[string, () => Record<string, unknown> | string, string]>([
    ['whose words were changed', () => ({ ...sns.sign(NOTIFICATION), Message: '{}' }), 'signature'],
    [
      'whose time was changed',
      () => ({ ...sns.sign(NOTIFICATION), Timestamp: '2027-01-01T00:00:00.000Z' }),
      'signature',
    ],
    [
      'signed by somebody else',
      () => sns.sign(NOTIFICATION, { key: selfMadeCertificate().key }),
      'signature',
    ],
    ['without a signature', () => ({ ...sns.sign(NOTIFICATION), Signature: '' }), 'signature'],
    [
      'that SNS signed for another topic',
      () => sns.sign({ ...NOTIFICATION, TopicArn: `${TOPIC}-of-another` }),
      'another topic',
    ],
    ['of a version to come', () => ({ ...sns.sign(NOTIFICATION), SignatureVersion: '3' }), 'version 2'],
    [
      'whose certificate lies elsewhere',
      () => ({ ...sns.sign(NOTIFICATION), SigningCertURL: `https://example.com/${CERTIFICATE}` }),
      'host of SNS',
    ],
    [
      'whose certificate comes over plain HTTP',
      () => ({ ...sns.sign(NOTIFICATION), SigningCertURL: `http://${sns.host}/${CERTIFICATE}` }),
      'host of SNS',
    ],
    [
      'whose certificate is an answer to a question',
      () => ({ ...sns.sign(NOTIFICATION), SigningCertURL: `https://${sns.host}/?Action=x&y=.pem` }),
      'host of SNS',
    ],
    [
      'whose certificate is another file',
      () => ({ ...sns.sign(NOTIFICATION), SigningCertURL: `https://${sns.host}/other.pem` }),
      'host of SNS',
    ],
    [
      'whose certificate is not there',
      () => ({
        ...sns.sign(NOTIFICATION),
        SigningCertURL: `https://${sns.host}/SimpleNotificationService-Nothing.pem`,
      }),
      'could not be verified',
    ],
    ['with half of its fields', () => ({ Type: 'Notification', TopicArn: TOPIC }), 'no message of SNS'],
    ['that is a list', () => '[]', 'no message of SNS'],
    ['that is null', () => 'null', 'no message of SNS'],
    ['that is no JSON', () => 'Type=Notification', 'not JSON'],
    ['that is too large', () => 'x'.repeat(2 * 1024 * 1024), 'no body'],
  ])('%s', async (_what, message, said) => {
    const refusal = verify(message());
    await expect(refusal).rejects.toBeInstanceOf(UnverifiedMessage);
    await expect(refusal).rejects.toThrow(said);
  });

  test('whose certificate does not come', async () => {
    const SigningCertURL = `https://${sns.host}/SimpleNotificationService-Silent.pem`;
    await expect(verify({ ...sns.sign(NOTIFICATION), SigningCertURL }, { patienceMs: 20 })).rejects.toThrow(
      'could not be verified',
    );
  });
});

describe('as it comes, the verifier trusts the hosts of SNS and no others', () => {
  const asked = (SigningCertURL: string) =>
    snsVerifier({ topicArn: TOPIC, patienceMs: 1 })(
      JSON.stringify({ ...sns.sign(NOTIFICATION), SigningCertURL }),
    );

  test.each([
    'https://sns.ap-southeast-1.amazonaws.com.example.com/SimpleNotificationService-0a.pem',
    'https://sns.ap-southeast-1.amazonaws.com@example.com/SimpleNotificationService-0a.pem',
    'https://user@sns.ap-southeast-1.amazonaws.com/SimpleNotificationService-0a.pem',
    'https://sns.ap-southeast-1.amazonaws.com:8443/SimpleNotificationService-0a.pem',
    'https://s3.amazonaws.com/sns.ap-southeast-1.amazonaws.com/SimpleNotificationService-0a.pem',
    'https://example.com\\@sns.ap-southeast-1.amazonaws.com/SimpleNotificationService-0a.pem',
    'https://sns.ap-southeast-1.amazonaws.com/x/../SimpleNotificationService-0a.pem?a',
    'file:///etc/ssl/cert.pem',
    '',
  ])('%s', async (address) => {
    await expect(asked(address)).rejects.toThrow('not on a host of SNS');
  });

  test('a confirmation is not sent elsewhere', async () => {
    const elsewhere = {
      type: 'SubscriptionConfirmation',
      id: '1',
      subscribeUrl: 'https://example.com/',
    } as const;
    await expect(confirmSubscription(elsewhere)).rejects.toThrow('not on a host of SNS');
  });

  test('a confirmation that SNS does not take is an error', async () => {
    const unknown = {
      type: 'SubscriptionConfirmation',
      id: '1',
      subscribeUrl: `https://${sns.host}/?Action=Other`,
    } as const;
    await expect(confirmSubscription(unknown, { hosts: sns.hosts })).rejects.toThrow('with 404');
  });
});
