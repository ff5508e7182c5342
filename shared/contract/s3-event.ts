import * as z from 'zod';
import { padSequencer } from './keys.ts';

/** An upload's version, as the event of its creation names it. */
export const objectVersion = z.object({
  bucket: z.string().regex(/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/),
  key: z
    .string()
    .min(1)
    .refine((key) => key.isWellFormed() && Buffer.byteLength(key) <= 1024, 'a key has at most 1,024 bytes'),
  versionId: z.string().min(1).max(1024).optional(),
  etag: z.string().regex(/^[\w-]{1,128}$/),
  /** Bytes. */
  size: z.int().nonnegative(),
  /** Padded to the width at which the sequencers of a key compare as strings. */
  sequencer: z.string().regex(/^[0-9A-F]{64}$/),
  uploadedAt: z.iso.datetime({ offset: true }),
});
export type ObjectVersion = Readonly<z.infer<typeof objectVersion>>;

/** A delete marker that somebody set: a version of the key without bytes. `uploadedAt` is when it was set. */
export const deletion = objectVersion.omit({ etag: true, size: true }).required({ versionId: true });
export type Deletion = Readonly<z.infer<typeof deletion>>;

/** What happened to an object: the version that it made. */
export type ObjectChange =
  | { readonly what: 'created'; readonly version: ObjectVersion }
  | { readonly what: 'deleted'; readonly version: Deletion };

/** A bucket whose versioning was suspended names every version `null`: that is no name. */
const named = (versionId: string | undefined) =>
  versionId === undefined || versionId === 'null' ? {} : { versionId };

const sequencer = z.string().regex(/^[0-9A-Fa-f]{1,64}$/);

/**
 * EventBridge's "Object Created" event of S3. The key is not URL-encoded (unlike in S3's own notifications).
 * Only what is needed is looked at: who uploaded from where may be absent or IPv6, and fields may be added.
 * Source: docs.aws.amazon.com/AmazonS3/latest/userguide/ev-events.html
 */
export const objectCreated = z
  .object({
    source: z.literal('aws.s3'),
    'detail-type': z.literal('Object Created'),
    time: z.string(),
    detail: z.object({
      bucket: z.object({ name: z.string() }),
      object: z.object({
        key: z.string(),
        size: z.number(),
        etag: z.string(),
        'version-id': z.string().optional(),
        sequencer,
      }),
    }),
  })
  .transform(
    ({ time, detail: { bucket, object } }): z.input<typeof objectVersion> => ({
      bucket: bucket.name,
      key: object.key,
      ...named(object['version-id']),
      etag: object.etag.replace(/^"(.*)"$/, '$1'),
      size: object.size,
      sequencer: padSequencer(object.sequencer),
      uploadedAt: time,
    }),
  )
  .pipe(objectVersion);

/**
 * EventBridge's "Object Deleted" event, where somebody deleted the object in a bucket with versions. An expiry by
 * a lifecycle rule (`reason`) and the purge of a version (`deletion-type`) withdraw nothing and do not fit.
 */
export const objectDeleted = z
  .object({
    source: z.literal('aws.s3'),
    'detail-type': z.literal('Object Deleted'),
    time: z.string(),
    detail: z.object({
      bucket: z.object({ name: z.string() }),
      object: z.object({ key: z.string(), 'version-id': z.string(), sequencer }),
      reason: z.literal('DeleteObject'),
      'deletion-type': z.literal('Delete Marker Created'),
    }),
  })
  .transform(
    ({ time, detail: { bucket, object } }): Partial<z.input<typeof deletion>> => ({
      bucket: bucket.name,
      key: object.key,
      ...named(object['version-id']),
      sequencer: padSequencer(object.sequencer),
      uploadedAt: time,
    }),
  )
  .pipe(deletion);

/** The change that a message's body tells of, or (one line) why it is no such event. */
export function parseObjectChange(body: string): ObjectChange | { readonly problem: string } {
  let event: unknown;
  try {
    event = JSON.parse(body);
  } catch {
    return { problem: 'the body is not JSON' };
  }
  const deleted = objectDeleted.safeParse(event);
  if (deleted.success) return { what: 'deleted', version: deleted.data };
  const created = objectCreated.safeParse(event);
  if (created.success) return { what: 'created', version: created.data };
  const { issues } = isDeletion(event) ? deleted.error : created.error;
  return { problem: issues.map(({ path, code }) => `${path.join('.')}: ${code}`).join('; ') };
}

const isDeletion = (event: unknown): boolean =>
  z.object({ 'detail-type': z.literal('Object Deleted') }).safeParse(event).success;
