import { createHash } from 'node:crypto';
import { CreateBucketCommand, GetObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { CreateTopicCommand, SNSClient, SubscribeCommand } from '@aws-sdk/client-sns';
import {
  CreateQueueCommand,
  ReceiveMessageCommand,
  SendMessageCommand,
  SQSClient,
} from '@aws-sdk/client-sqs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { s3Archive, s3Objects, s3Pages } from '../../../functions/adapters/s3.ts';
import { snsTopic } from '../../../functions/adapters/sns.ts';
import { sqsQueue, sqsScans, sqsTopic } from '../../../functions/adapters/sqs.ts';
import { parseHandover } from '../../../shared/contract/handover.ts';
import { padSequencer } from '../../../shared/contract/keys.ts';
import { CLIENT, startFauxqs } from './emulators.ts';
import { objectsContract } from './objects-contract.ts';
import { memoryObjects } from './world.ts';

const UPLOADS = 'uploads-of-the-test';
const RECEIPTS = 'receipts-of-the-test';
describe('the object store in memory', () => {
  const { objects, upload } = memoryObjects(undefined, false);
  objectsContract(() => ({ objects, upload: async (key, text) => upload(key, text) }));
});

describe('the adapters against the embedded emulators', () => {
  let fauxqs: Awaited<ReturnType<typeof startFauxqs>>;
  let s3: S3Client;
  let sqs: SQSClient;
  let sns: SNSClient;

  beforeAll(async () => {
    fauxqs = await startFauxqs();
    const at = { ...CLIENT, endpoint: fauxqs.endpoint };
    s3 = new S3Client({ ...at, forcePathStyle: true });
    sqs = new SQSClient(at);
    sns = new SNSClient(at);
    for (const Bucket of [UPLOADS, RECEIPTS]) await s3.send(new CreateBucketCommand({ Bucket }));
  });
  afterAll(async () => {
    for (const client of [s3, sqs, sns]) client.destroy();
    await fauxqs.stop();
  });

  async function put(key: string, text: string) {
    await s3.send(new PutObjectCommand({ Bucket: UPLOADS, Key: key, Body: text }));
    const etag = createHash('md5').update(text).digest('hex');
    const uploadedAt = '2026-03-02T01:00:00Z';
    return {
      bucket: UPLOADS,
      key,
      etag,
      size: Buffer.byteLength(text),
      sequencer: padSequencer('1'),
      uploadedAt,
    };
  }

  objectsContract(() => ({ objects: s3Objects(s3), upload: put }));

  test('a missing bucket is a fault, not an answer', async () => {
    const version = await put('wards/30307/b.txt', 'x');
    await expect(s3Objects(s3).read({ ...version, bucket: 'no-such-bucket' }, 10)).rejects.toThrow();
  });

  test('a page is written as HTML in UTF-8', async () => {
    await s3Pages(RECEIPTS, s3).write('wards/30307/a.txt/1.html', '<p>đã nhận</p>');
    const page = await s3.send(new GetObjectCommand({ Bucket: RECEIPTS, Key: 'wards/30307/a.txt/1.html' }));
    expect(page.ContentType).toBe('text/html; charset=utf-8');
    expect(await page.Body?.transformToString()).toBe('<p>đã nhận</p>');
  });

  test('what is archived is read back', async () => {
    const archive = s3Archive(RECEIPTS, s3);
    const bytes = Buffer.from([0, 255, 31, 139]);
    const place = await archive.write('revisions/x/0001-y.json.gz', bytes);
    expect(Buffer.from(await archive.read(place))).toEqual(bytes);
  });

  test('a message reaches a subscriber with its attributes', async () => {
    const { TopicArn = '' } = await sns.send(new CreateTopicCommand({ Name: 'reports' }));
    const { QueueUrl = '' } = await sqs.send(new CreateQueueCommand({ QueueName: 'province' }));
    const Endpoint = 'arn:aws:sqs:us-east-1:000000000000:province';
    const Attributes = {
      RawMessageDelivery: 'true',
      FilterPolicy: JSON.stringify({ province: ['91'], area: [{ prefix: '2025-07#' }] }),
    };
    await sns.send(new SubscribeCommand({ TopicArn, Protocol: 'sqs', Endpoint, Attributes }));
    const topic = snsTopic(TopicArn, sns);
    await topic.send('{"of":"another"}', { province: '79', area: '2025-07#30307' });
    await topic.send('{"số":"5"}', { province: '91', area: '2025-07#30307' });
    const got = await sqs.send(
      new ReceiveMessageCommand({ QueueUrl, MaxNumberOfMessages: 10, MessageAttributeNames: ['All'] }),
    );
    expect(got.Messages?.map(({ Body }) => Body)).toEqual(['{"số":"5"}']);
    expect(got.Messages?.[0]?.MessageAttributes?.area?.StringValue).toBe('2025-07#30307');
  });

  test('a message for one queue alone lies in it as raw delivery would have put it there', async () => {
    const { QueueUrl = '' } = await sqs.send(new CreateQueueCommand({ QueueName: 'catching-up' }));
    await sqsTopic(QueueUrl, sqs).send('{"số":"6"}', { area: '2025-07#30307' });
    const got = await sqs.send(new ReceiveMessageCommand({ QueueUrl, MessageAttributeNames: ['All'] }));
    expect(got.Messages?.map(({ Body, MessageAttributes }) => [Body, MessageAttributes])).toEqual([
      ['{"số":"6"}', { area: expect.objectContaining({ DataType: 'String', StringValue: '2025-07#30307' }) }],
    ]);
  });

  test('a message is visible again after the delay that was set', async () => {
    const { QueueUrl = '' } = await sqs.send(new CreateQueueCommand({ QueueName: 'ingest' }));
    await sqs.send(new SendMessageCommand({ QueueUrl, MessageBody: 'x' }));
    const receive = (WaitTimeSeconds: number) =>
      sqs.send(new ReceiveMessageCommand({ QueueUrl, VisibilityTimeout: 300, WaitTimeSeconds }));
    const [message] = (await receive(0)).Messages ?? [];
    await sqsQueue(QueueUrl, sqs).retryIn(1, message?.ReceiptHandle ?? '');
    expect((await receive(10)).Messages?.map(({ Body }) => Body)).toEqual(['x']);
  });

  test('a scan is handed over as it is parsed again', async () => {
    const { QueueUrl = '' } = await sqs.send(new CreateQueueCommand({ QueueName: 'scans' }));
    const version = await put('wards/30292/bản quét 1+1.pdf', 'x');
    const handover = { version, zip: 'wards/30292/quý 1.zip' };
    await sqsScans(QueueUrl, sqs).handOver(handover);
    const { Messages = [] } = await sqs.send(new ReceiveMessageCommand({ QueueUrl }));
    expect(Messages.map(({ Body = '' }) => parseHandover(Body))).toEqual([handover]);
  });
});
