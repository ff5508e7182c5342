import { createHash } from 'node:crypto';
import type { Core } from '../../../functions/ingest/core.ts';
import type {
  Commit,
  Objects,
  Pages,
  Queue,
  Store,
  StoredReceipt,
  Telemetry,
  Topic,
} from '../../../functions/ports.ts';
import { type Area, CURRENT_ERA } from '../../../shared/contract/area.ts';
import { type Current, currentOf } from '../../../shared/contract/current.ts';
import type { Head } from '../../../shared/contract/head.ts';
import type { QueueRecord } from '../../../shared/contract/invocation.ts';
import {
  areaKey,
  currentKey,
  objectKey,
  padSequencer,
  receiptIdOf,
  receiptKey,
  revisionKey,
} from '../../../shared/contract/keys.ts';
import { PermanentError } from '../../../shared/contract/permanent-error.ts';
import { isTelling, receipt, receiptRefOf } from '../../../shared/contract/receipt.ts';
import {
  packRevision,
  type RevisionRef,
  revisionRefOf,
  unpackRevision,
} from '../../../shared/contract/revision.ts';
import type { ObjectVersion } from '../../../shared/contract/s3-event.ts';

/** The world in memory: ports that keep their promises, and before and after each effect call `around`. */

export const BUCKET = 'uploads-of-the-test';

/** Called at the edges of every effect; may wait, and may throw as a crash would. */
export type Around = (effect: string) => Promise<void>;
const quietly: Around = async () => {};

export interface Stored {
  readonly receipts: Map<string, StoredReceipt>;
  readonly heads: Map<string, Head>;
  readonly currents: Map<string, Current>;
  readonly revisions: Map<string, Uint8Array>;
  /** Keys of receipts in the order they were inserted: the stream. */
  readonly inserts: { readonly pk: string; readonly sk: string }[];
}

const slot = (pk: string, sk: string): string => `${pk}\n${sk}`;
const revisionSlot = (ref: RevisionRef) => slot(areaKey(ref), revisionKey(ref.reportId, ref.revision));
const currentSlot = (ref: RevisionRef) => slot(areaKey(ref), currentKey(ref.reportId));

/** A store that checks the conditions of a commit and then writes it whole, between two ticks. */
export function memoryStore(around: Around = quietly): Store & { readonly stored: Stored } {
  const stored: Stored = {
    receipts: new Map(),
    heads: new Map(),
    currents: new Map(),
    revisions: new Map(),
    inserts: [],
  };
  const { receipts, heads, currents, revisions, inserts } = stored;
  const receiptSlot = (ref: { object: { bucket: string; key: string }; id: string }) =>
    slot(objectKey(ref.object), receiptKey(ref.id));

  function mayCommit({ receipt, head, expected, revision }: Commit): boolean {
    const ref = receiptRefOf(receipt);
    const seen = heads.get(objectKey(ref.object));
    if (receipts.has(receiptSlot(ref))) return false;
    if (revision && revisions.has(revisionSlot(revisionRefOf(revision)))) return false;
    if (head === undefined) return true;
    if (expected === undefined) return seen === undefined;
    return (
      seen !== undefined &&
      seen.state === expected.state &&
      seen.revision.revision === expected.revision.revision &&
      seen.sequencer < head.sequencer
    );
  }

  function write({ receipt, head, expected, revision }: Commit): void {
    const ref = receiptRefOf(receipt);
    receipts.set(receiptSlot(ref), { receipt, pending: isTelling(receipt) });
    inserts.push({ pk: objectKey(ref.object), sk: receiptKey(ref.id) });
    if (head) heads.set(objectKey(ref.object), head);
    if (!revision) return;
    const place = revisionRefOf(revision);
    revisions.set(revisionSlot(place), packRevision(revision).gzip);
    if (expected) currents.delete(currentSlot(expected.revision));
    currents.set(currentSlot(place), currentOf(revision, receipt));
  }

  return {
    stored,
    async head(object) {
      await around('read head');
      return heads.get(objectKey(object));
    },
    async receipt(ref) {
      await around('read receipt');
      return receipts.get(receiptSlot(ref));
    },
    async revision(ref) {
      await around('read revision');
      const gzip = revisions.get(revisionSlot(ref));
      if (!gzip) throw new Error('no such revision');
      return unpackRevision(gzip);
    },
    async commit(commit) {
      await around('before commit');
      receipt.parse(commit.receipt);
      const may = mayCommit(commit);
      if (may) write(commit);
      await around('after commit');
      return may ? 'committed' : 'conflict';
    },
    async clearPending(ref) {
      await around('before clear');
      const known = receipts.get(receiptSlot(ref));
      if (known) receipts.set(receiptSlot(ref), { ...known, pending: false });
      await around('after clear');
    },
  };
}

/** Versions of objects as S3 would have them, and the events of their creation. */
export function memoryObjects(around: Around = quietly) {
  const bytesOf = new Map<string, Uint8Array>();
  const nameOf = (v: Pick<ObjectVersion, 'key' | 'versionId' | 'etag'>) =>
    `${v.key}\n${v.versionId ?? v.etag}`;
  let count = 0;
  const objects: Objects = {
    async read(version, maxBytes) {
      await around('read object');
      const bytes = bytesOf.get(nameOf(version));
      if (!bytes) return { status: 'gone' };
      return bytes.byteLength > maxBytes ? { status: 'too-large' } : { status: 'read', bytes };
    },
  };
  return {
    objects,
    upload(key: string, text: string, size?: number): ObjectVersion {
      const bytes = new TextEncoder().encode(text);
      count += 1;
      const version = {
        bucket: BUCKET,
        key,
        versionId: `version-${count}`,
        etag: createHash('md5').update(bytes).digest('hex'),
        size: size ?? bytes.byteLength,
        sequencer: padSequencer((0x6000 + count).toString(16)),
        uploadedAt: '2026-03-02T01:00:00Z',
      };
      bytesOf.set(nameOf(version), bytes);
      return version;
    },
    lose: (version: ObjectVersion) => bytesOf.delete(nameOf(version)),
  };
}

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

export const message = (body: string, messageId = receiptIdLike(body), received = 1): QueueRecord => ({
  messageId,
  receiptHandle: `handle of ${messageId}`,
  body,
  attributes: { ApproximateReceiveCount: received },
});

const receiptIdLike = (body: string): string => createHash('sha256').update(body).digest('hex').slice(0, 12);

export const receiptIdOfVersion = (version: ObjectVersion): string => receiptIdOf(version);

const WARD: Area = { code: '30307', era: CURRENT_ERA, level: 'phường', name: 'Thử Nghiệm' };
const OLD_WARD: Area = { code: '30298', era: 'pre-2025-07', level: 'phường', name: 'Thử Cũ' };
export const OFFICE = {
  office: { code: '30307', level: 'phường', name: 'Thử Nghiệm', province: { code: '91', name: 'An Giang' } },
  area: WARD,
  predecessors: [OLD_WARD],
} as const;

/**
 * A core whose bulletins are `<figure>`, `<figure> old` (about the office's predecessor), `broken` (no reader
 * can read it), `secret`, `novel` (no bulletin), or `bug` (the reader throws what it should not).
 */
export const core: Core = {
  async readDocument(bytes) {
    const text = new TextDecoder().decode(bytes);
    if (text === '') throw new PermanentError('empty-file', 'no bytes');
    if (text.startsWith('broken')) throw new PermanentError('unreadable', text);
    if (text.startsWith('bug')) throw new TypeError(`cannot read ${text}`);
    const block = { kind: 'paragraph', place: { line: 1 }, start: 0, end: text.length } as const;
    return { mediaType: 'text/plain', text, blocks: [block] };
  },
  extractReport({ text }, { office }) {
    if (text.startsWith('secret')) return { status: 'rejected', reason: 'state-secret' };
    if (text.startsWith('novel')) return { status: 'not-a-bulletin' };
    const exact = /^\d+/.exec(text)?.[0] ?? '0';
    return {
      status: 'report',
      reading: {
        area: text.includes('old') ? (office.predecessors[0] ?? office.area) : office.area,
        issuer: 'party-committee',
        kind: 'periodic-report',
        period: { label: '2026-Q1', start: '2026-01-01', end: '2026-03-31' },
        title: 'Báo cáo thử',
        observations: [
          {
            indicator: 'test.figure',
            label: 'số thử',
            measure: 'level',
            value: Number(exact),
            unit: 'person',
            bound: '=',
            confidence: 1,
            source: { start: 0, end: exact.length, exact, sentence: { start: 0, end: text.length } },
          },
        ],
        notes: [],
        extractor: { version: 'test', catalogue: 'test' },
      },
    };
  },
  loadOffice: async (code) => (code === OFFICE.office.code ? OFFICE : undefined),
};

export function memoryPages(around: Around = quietly) {
  const pages = new Map<string, string>();
  const port: Pages = {
    async write(key, html) {
      await around('before page');
      pages.set(key, html);
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
  };
}
