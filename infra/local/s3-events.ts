import { randomUUID } from 'node:crypto';
import { HeadObjectCommand } from '@aws-sdk/client-s3';
import { SendMessageCommand } from '@aws-sdk/client-sqs';
import type { Clients } from './clients.ts';
import { matchesPattern } from './event-pattern.ts';
import { listAt, objectAt } from './json.ts';
import type { ObjectChange } from './object-changes.ts';
import type { Site } from './site.ts';
import type { Template } from './template.ts';

/** The bus: a change of an object becomes the event that S3 would send, and goes where the template's rules say. */
export function eventBus(template: Template, site: Site, { s3, sqs }: Clients) {
  const patterned = template
    .resources('AWS::Events::Rule')
    .filter(({ properties }) => properties.EventPattern !== undefined);
  const rules = patterned.map(({ properties }) => ({
    pattern: objectAt(properties.EventPattern, 'EventPattern'),
    queues: listAt(properties.Targets, 'Targets').map(
      (target) => template.named(objectAt(target, 'Targets').Arn).ref,
    ),
  }));
  return async (change: ObjectChange): Promise<void> => {
    const { bucket: Bucket, key: Key, versionId: VersionId, reason } = change;
    const head = new HeadObjectCommand({ Bucket, Key, VersionId });
    const { ContentLength = 0 } = reason === 'DeleteObject' ? {} : await s3.send(head);
    const event = eventOf(change, ContentLength, site);
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
function eventOf(change: ObjectChange, size: number, { region, account }: Site) {
  const { bucket, key, versionId, sequencer, time, reason } = change;
  const named = { key, 'version-id': versionId, sequencer };
  const deleted = change.reason === 'DeleteObject';
  return {
    version: '0',
    id: randomUUID(),
    'detail-type': deleted ? 'Object Deleted' : 'Object Created',
    source: 'aws.s3',
    account,
    time: `${time.slice(0, 19)}Z`, // to the second, as EventBridge has it
    region,
    resources: [`arn:aws:s3:::${bucket}`],
    detail: {
      version: '0',
      bucket: { name: bucket },
      object: deleted ? named : { ...named, size, etag: change.etag },
      'request-id': randomUUID().replaceAll('-', '').slice(0, 16).toUpperCase(),
      requester: account,
      'source-ip-address': '::1', // uploaders come by IPv6, too
      reason,
      ...(deleted && { 'deletion-type': 'Delete Marker Created' }),
    },
  };
}
