import { createHash } from 'node:crypto';
import type {
  NamedVersion,
  Objects,
  Pages,
  Position,
  Queue,
  Scans,
  Telemetry,
  Topic,
  VersionList,
} from '../../../functions/ports.ts';
import { handoverBody } from '../../../shared/contract/handover.ts';
import type { QueueRecord } from '../../../shared/contract/invocation.ts';
import { padSequencer, receiptIdOf } from '../../../shared/contract/keys.ts';
import type { Deletion, ObjectVersion } from '../../../shared/contract/s3-event.ts';
import { type Around, quietly } from './around.ts';
import type { Stored } from './memory-store.ts';

export type { Around } from './around.ts';
export { core, recognizing, withoutScan } from './fake-core.ts';
export { memoryOutbox, memoryStore } from './memory-store.ts';
export type Written = Stored['inserts'][number];

/** The world in memory: ports that keep their promises, and before and after each effect call `around`. */

export const BUCKET = 'uploads-of-the-test';

/**
 * Versions of objects as S3 would have them, and the events of their creation. Without version ids, as in the
 * embedded S3, an upload takes the place of the one before it.
 */
export function memoryObjects(
  around: Around = quietly,
  versioned = true,
  now: () => string = () => '2026-03-02T01:00:00Z',
) {
  const bytesOf = new Map<string, Uint8Array>();
  const etags = new Map<string, string>();
  const nameOf = ({ key, versionId }: Pick<ObjectVersion, 'key' | 'versionId'>) =>
    `${key}\n${versionId ?? 'latest'}`;
  const listed: NamedVersion[] = [];
  let count = 0;
  const objects: Objects = {
    async read(version, maxBytes) {
      await around('read object');
      const bytes = bytesOf.get(nameOf(version));
      if (!bytes || etags.get(nameOf(version)) !== version.etag) return { status: 'gone' };
      return bytes.byteLength > maxBytes ? { status: 'too-large' } : { status: 'read', bytes };
    },
  };
  const list = ({ bucket, key, versionId, uploadedAt, ...more }: ObjectVersion | Deletion) => {
    const { etag, size } = { etag: undefined, size: undefined, ...more };
    const known = { ...(etag !== undefined && { etag }), ...(size !== undefined && { size }) };
    if (versionId !== undefined) listed.push({ bucket, key, versionId, uploadedAt, ...known });
  };
  return {
    objects,
    upload(key: string, text: string, size?: number): ObjectVersion {
      const bytes = new TextEncoder().encode(text);
      count += 1;
      const version = {
        bucket: BUCKET,
        key,
        ...(versioned && { versionId: `version-${count}` }),
        etag: createHash('md5').update(bytes).digest('hex'),
        size: size ?? bytes.byteLength,
        sequencer: padSequencer(sequencerOf(count)),
        uploadedAt: now(),
      };
      bytesOf.set(nameOf(version), bytes);
      etags.set(nameOf(version), version.etag);
      list(version);
      return version;
    },
    /** Sets a delete marker. Where there are no versions, the object is gone. */
    remove(key: string): Deletion {
      count += 1;
      const versionId = `marker-${count}`;
      const marker = { bucket: BUCKET, key, versionId, sequencer: padSequencer(sequencerOf(count)) };
      if (!versioned) bytesOf.delete(nameOf({ key }));
      list({ ...marker, uploadedAt: now() });
      return { ...marker, uploadedAt: now() };
    },
    versions: listOf(listed, around),
    lose: (version: ObjectVersion) => bytesOf.delete(nameOf(version)),
  };
}

/** Pages of three versions, so that a sweep stops between them. */
function listOf(listed: readonly NamedVersion[], around: Around): VersionList {
  let kept: Position | undefined;
  const from = (position: Position | undefined) =>
    position === undefined ? 0 : listed.findIndex(({ versionId }) => versionId === position.versionId) + 1;
  return {
    async page(position) {
      await around('list versions');
      const versions = listed.slice(from(position), from(position) + 3);
      const last = versions.at(-1);
      return listed.at(-1) === last || last === undefined ? { versions } : { versions, next: last };
    },
    async position() {
      await around('read position');
      return kept;
    },
    async moveTo(position) {
      await around('before position');
      kept = position;
      await around('after position');
    },
  };
}

/** Rising as S3 compares them, and of two lengths: 601, 6018, 602, 6028 … */
const sequencerOf = (count: number): string =>
  (0x600 + (count >> 1)).toString(16) + (count % 2 === 1 ? '8' : '');

export const eventBody = (version: ObjectVersion): string =>
  JSON.stringify({
    version: '0',
    id: 'c0ffee',
    'detail-type': 'Object Created',
    source: 'aws.s3',
    account: '111122223333',
    time: version.uploadedAt,
    region: 'ap-southeast-1',
    resources: [`arn:aws:s3:::${version.bucket}`],
    detail: {
      version: '0',
      bucket: { name: version.bucket },
      object: {
        key: version.key,
        size: version.size,
        etag: version.etag,
        ...(version.versionId && { 'version-id': version.versionId }),
        sequencer: version.sequencer.replace(/0+$/, ''),
      },
      reason: 'PutObject',
    },
  });

export const deletedBody = ({ bucket, key, versionId, sequencer, uploadedAt }: Deletion): string =>
  JSON.stringify({
    'detail-type': 'Object Deleted',
    source: 'aws.s3',
    time: uploadedAt,
    detail: {
      bucket: { name: bucket },
      object: { key, 'version-id': versionId, sequencer: sequencer.replace(/0+$/, '') },
      reason: 'DeleteObject',
      'deletion-type': 'Delete Marker Created',
    },
  });

export const bodyOf = (version: ObjectVersion | Deletion): string =>
  'etag' in version ? eventBody(version) : deletedBody(version);

export const message = (body: string, messageId = receiptIdLike(body), received = 1): QueueRecord => ({
  messageId,
  receiptHandle: `handle of ${messageId}`,
  body,
  attributes: { ApproximateReceiveCount: received },
});

const receiptIdLike = (body: string): string => createHash('sha256').update(body).digest('hex').slice(0, 12);

export const receiptIdOfVersion = (version: ObjectVersion): string => receiptIdOf(version);
export function memoryPages(around: Around = quietly) {
  const pages = new Map<string, string>();
  const port: Pages = {
    async write(key, html) {
      await around('before page');
      pages.set(key, html);
      await around('after page');
    },
    async writeFirst(key, html) {
      await around('before page');
      if (!pages.has(key)) pages.set(key, html);
      await around('after page');
    },
  };
  return { pages, port };
}

export function memoryTopic(around: Around = quietly) {
  const sent: { readonly message: string; readonly attributes: Readonly<Record<string, string>> }[] = [];
  const port: Topic = {
    async send(message, attributes) {
      await around('before send');
      sent.push({ message, attributes });
      await around('after send');
    },
  };
  return { sent, port };
}

export function memoryQueue() {
  const delays: { readonly seconds: number; readonly handle: string }[] = [];
  const port: Queue = {
    async retryIn(seconds, handle) {
      delays.push({ seconds, handle });
    },
  };
  return { delays, port };
}

/** The bodies of the messages that hand scans over, in their order. */
export function memoryScans(around: Around = quietly) {
  const bodies: string[] = [];
  const port: Scans = {
    async handOver(handover) {
      await around('before handover');
      bodies.push(handoverBody(handover));
      await around('after handover');
    },
  };
  return { bodies, port };
}

export function memoryLog() {
  const lines: string[] = [];
  const keep = (message: string, fields: object) => void lines.push(JSON.stringify({ message, ...fields }));
  return { lines, port: { info: keep, error: keep } };
}

export const noTelemetry: Telemetry = { count: () => {}, milliseconds: () => {}, flush: () => {} };

export const ENDLESS = { getRemainingTimeInMillis: () => 900_000 };

/** A clock that never stands still, so that a stamp taken twice shows. */
export function tickingClock() {
  let now = Date.parse('2026-03-02T01:00:01.000Z');
  return {
    now: () => {
      now += 7;
      return new Date(now);
    },
    pass: (milliseconds: number) => {
      now += milliseconds;
    },
  };
}
