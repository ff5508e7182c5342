/**
 * Takes events from an SQS queue that is subscribed to the topic with raw delivery, and prints a line for each report.
 *
 *   QUEUE_URL=https://sqs.ap-southeast-1.amazonaws.com/…/reports node examples/sqs-consumer.ts
 *
 * Needs: npm install bantin @aws-sdk/client-sqs @aws-sdk/client-s3; Node 24. The queue needs a dead-letter queue.
 */
import { GetObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { DeleteMessageCommand, type Message, ReceiveMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import {
  InvalidEvent,
  newestFirst,
  once,
  parseEvent,
  parseLinkedRevision,
  type ReceivedEvent,
} from 'bantin/consumer';

const { QUEUE_URL: QueueUrl } = process.env;
if (QueueUrl === undefined) throw new Error('Say which queue: QUEUE_URL=https://sqs.….amazonaws.com/…');

const sqs = new SQSClient();
const s3 = new S3Client({ forcePathStyle: process.env.AWS_ENDPOINT_URL !== undefined });

// Both forget when the process ends. Give them tables of your own: once({ has, add }), newestFirst({ get, set }).
const doOnce = once();
const ifNewest = newestFirst();

const stopping = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => stopping.abort());

while (!stopping.signal.aborted) {
  const wait = new ReceiveMessageCommand({ QueueUrl, MaxNumberOfMessages: 10, WaitTimeSeconds: 20 });
  const { Messages = [] } = await sqs.send(wait, { abortSignal: stopping.signal }).catch(whenStopping);
  for (const message of Messages) if (await isDoneWith(message)) await remove(message);
}

/** What is not done with comes again, and after a few tries goes to the dead-letter queue. */
async function isDoneWith({ Body = '' }: Message): Promise<boolean> {
  try {
    const event = parseEvent(Body);
    const first = await doOnce(event, async () => {
      const newest = await ifNewest(event, () => take(event));
      if (newest === 'older') console.log(`${event.id} is older than what is known`);
    });
    if (first === 'repeat') console.log(`${event.id} came again`);
    return true;
  } catch (error) {
    console.error(error);
    return error instanceof InvalidEvent && error.fault === 'unknown-type'; // not for this version: pass over it
  }
}

/** Yours: write it where you keep reports. It may be done twice. */
async function take(event: ReceivedEvent): Promise<void> {
  if (event.type === 'vn.bantin.bulletin.rejected.v1')
    return console.log(`${event.subject} was refused: ${event.data.reason.code}`);
  const { area, period, title } = event.data;
  const which = `${area.era}#${area.code} ${period?.label ?? 'no period'} “${title}”`;
  if (event.type === 'vn.bantin.report.withdrawn.v1') return console.log(`${which} was withdrawn`);
  const { observations } = 'link' in event.data ? await behind(event.data.link) : event.data;
  console.log(`${which}: ${observations.length} figures, revision ${event.data.revision}`);
}

/** A report past 200 KB lies in a bucket; this needs s3:GetObject on revisions/* there. */
async function behind(link: string) {
  const { host: Bucket, pathname } = new URL(link);
  const { Body } = await s3.send(new GetObjectCommand({ Bucket, Key: pathname.slice(1) }));
  if (Body === undefined) throw new Error(`Nothing lies at ${link}.`);
  return parseLinkedRevision(await Body.transformToByteArray()).report;
}

function remove({ ReceiptHandle }: Message) {
  return sqs.send(new DeleteMessageCommand({ QueueUrl, ReceiptHandle }));
}

function whenStopping(error: unknown): { readonly Messages?: Message[] } {
  if (stopping.signal.aborted) return {};
  throw error;
}
