import { randomUUID } from 'node:crypto';
import { HeadObjectCommand } from '@aws-sdk/client-s3';
import { SendMessageCommand } from '@aws-sdk/client-sqs';
import type { Clients } from './clients.ts';
import type { CreatedObject } from './created-objects.ts';
import { matchesPattern } from './event-pattern.ts';
import { listAt, objectAt } from './json.ts';
import type { Site } from './site.ts';
import type { Template } from './template.ts';

/** The bus: an object's creation becomes the event that S3 would send, and goes where the template's rules say. */
export function eventBus(template: Template, site: Site, { s3, sqs }: Clients) {
  const rules = template.resources('AWS::Events::Rule').map(({ properties }) => ({
    pattern: objectAt(properties.EventPattern, 'EventPattern'),
    queues: listAt(properties.Targets, 'Targets').map(
      (target) => template.named(objectAt(target, 'Targets').Arn).ref,
    ),
  }));
  return async (created: CreatedObject): Promise<void> => {
    const { bucket: Bucket, key: Key } = created;
    const { ContentLength = 0 } = await s3.send(new HeadObjectCommand({ Bucket, Key }));
    const event = createdEvent(created, ContentLength, site);
    const queues = rules
      .filter(({ pattern }) => matchesPattern(pattern, event))
      .flatMap(({ queues }) => queues);
    for (const QueueUrl of queues)
      await sqs.send(new SendMessageCommand({ QueueUrl, MessageBody: asciiJson(event) }));
  };
}

/** The embedded queue refuses what lies beyond the basic plane (an emoji in a key), which SQS takes: escaped. */
const asciiJson = (value: unknown): string =>
  JSON.stringify(value).replace(
    /[^\x20-\x7e]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/**
 * The key is as the uploader wrote it, not URL-encoded.
 * Source: docs.aws.amazon.com/AmazonS3/latest/userguide/ev-events.html
 */
function createdEvent(
  { bucket, key, etag, sequencer, time, reason }: CreatedObject,
  size: number,
  { region, account }: Site,
) {
  return {
    version: '0',
    id: randomUUID(),
    'detail-type': 'Object Created',
    source: 'aws.s3',
    account,
    time: `${time.slice(0, 19)}Z`, // to the second, as EventBridge has it
    region,
    resources: [`arn:aws:s3:::${bucket}`],
    detail: {
      version: '0',
      bucket: { name: bucket },
      object: { key, size, etag, sequencer },
      'request-id': randomUUID().replaceAll('-', '').slice(0, 16).toUpperCase(),
      requester: account,
      'source-ip-address': '::1', // uploaders come by IPv6, too
      reason,
    },
  };
}
