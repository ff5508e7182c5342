import * as z from 'zod';
import { office } from './area.ts';
import { canonicalJson } from './canonical-json.ts';
import { differences } from './differences.ts';
import { EVENT_TYPES, type EventAttribute } from './event-types.ts';
import { areaId, eventIdOf, officeAreaId } from './keys.ts';
import { type Receipt, receiptRefOf, refusal, type Telling } from './receipt.ts';
import { report, sourceObject } from './report.ts';
import type { Revision } from './revision.ts';

/** CloudEvents 1.0, JSON format. `id` is derived: a repeat carries the id, and the bytes, of the first. */
const envelope = z.object({
  specversion: z.literal('1.0'),
  id: z.string().regex(/^[0-9a-f]{32}$/),
  /** The bucket that the bulletin was uploaded to. */
  source: z.string(),
  /** The object key. */
  subject: z.string(),
  /** When it was committed. */
  time: z.iso.datetime({ precision: 3 }),
  datacontenttype: z.literal('application/json'),
});

/** Past 200 KB the figures and notes are left out, and `link` says where the whole revision lies. */
export const linkedReport = report.omit({ observations: true, notes: true }).extend({
  /** `s3://<bucket>/<key>` of an immutable, gzip-compressed JSON object `{ report, differences? }`. */
  link: z.string().startsWith('s3://'),
});

export const publishedEvent = envelope.extend({
  type: z.literal(EVENT_TYPES.published),
  data: z.union([report, linkedReport]),
});

export const revisedEvent = envelope.extend({
  type: z.literal(EVENT_TYPES.revised),
  data: z.union([report.extend({ differences }), linkedReport]),
});

/** Which report is no more, as it last was, without figures and notes: nothing is erased, they were told before. */
export const withdrawnEvent = envelope.extend({
  type: z.literal(EVENT_TYPES.withdrawn),
  data: report.omit({ observations: true, notes: true }).extend({
    /** The delete marker: its version id, and when it was set. */
    withdrawal: z.object({ versionId: z.string().optional(), at: z.iso.datetime({ offset: true }) }),
  }),
});

export const rejectedEvent = envelope.extend({
  type: z.literal(EVENT_TYPES.rejected),
  data: z.object({
    /** Without an ETag where the file bears a state-secret marking: it is a hash of the file. */
    object: sourceObject.partial({ etag: true }),
    /** Absent where the key names no known office. */
    office: office.optional(),
    reason: refusal,
  }),
});

export const bulletinEvent = z.discriminatedUnion('type', [
  publishedEvent,
  revisedEvent,
  withdrawnEvent,
  rejectedEvent,
]);
export type BulletinEvent = Readonly<z.infer<typeof bulletinEvent>>;

/**
 * The event of a receipt: a pure function of it and of the revision it names, both immutable, so that it can
 * be sent again years later, the same to the byte (`eventJson`). Throws for a receipt and a revision that do
 * not belong together.
 */
export function eventOf(receipt: Telling, revision?: Revision): BulletinEvent {
  const { object, id } = receiptRefOf(receipt);
  const envelope = {
    specversion: '1.0',
    id: eventIdOf(object, id),
    source: `arn:aws:s3:::${object.bucket}`,
    subject: object.key,
    time: receipt.at,
    datacontenttype: 'application/json',
  } as const;
  if (receipt.status === 'rejected') {
    const { office, reason } = receipt;
    const data = { object: sourceOf(receipt), ...(office && { office }), reason };
    return { ...envelope, type: EVENT_TYPES.rejected, data };
  }
  if (
    revision?.report.id !== receipt.revision.reportId ||
    revision.report.revision !== receipt.revision.revision
  )
    throw new Error(`The revision at hand is not the one that the receipt ${id} of ${object.key} names.`);
  const { report, differences, archived } = revision;
  const { observations: _figures, notes: _remarks, ...rest } = report;
  if (receipt.status === 'withdrawn') {
    const { versionId, uploadedAt: at } = receipt.version;
    const withdrawal = { ...(versionId !== undefined && { versionId }), at };
    return { ...envelope, type: EVENT_TYPES.withdrawn, data: { ...rest, withdrawal } };
  }
  if (archived !== undefined) {
    const data = { ...rest, link: `s3://${archived.bucket}/${archived.key}` };
    return { ...envelope, type: EVENT_TYPES[receipt.status], data };
  }
  if (receipt.status === 'published') return { ...envelope, type: EVENT_TYPES.published, data: report };
  if (differences === undefined) throw new Error(`A later revision tells no differences: ${object.key}`);
  return { ...envelope, type: EVENT_TYPES.revised, data: { ...report, differences } };
}

/** The object version that a receipt is about, as events name it. */
const sourceOf = ({ version: { bucket, key, versionId, etag } }: Receipt) => ({
  bucket,
  key,
  ...(versionId !== undefined && { versionId }),
  ...(etag !== undefined && { etag }),
});

export const eventJson = (event: BulletinEvent): string => canonicalJson(event);

/** Message attributes for filter policies; `area` is `<era>#<code>`, and what is not known is absent. */
export function attributesOf(event: BulletinEvent): Readonly<Partial<Record<EventAttribute, string>>> {
  const { type } = event;
  if (event.type === EVENT_TYPES.rejected) {
    const { office } = event.data;
    return office === undefined
      ? { type }
      : { type, province: office.province.code, area: officeAreaId(office.code) };
  }
  const { province, area, period, kind } = event.data;
  return {
    type,
    province: province.code,
    area: areaId(area),
    ...(period !== null && { period: period.label }),
    kind,
  };
}
