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

/**
 * EventBridge's "Object Created" event of S3. The key is not URL-encoded (unlike in S3's own notifications).
 * Only what is needed is looked at: who uploaded from where may be absent or IPv6, and fields may be added.
 * A bucket whose versioning was suspended names every version `null`: that is no name.
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
        sequencer: z.string().regex(/^[0-9A-Fa-f]{1,64}$/),
      }),
    }),
  })
  .transform(
    ({ time, detail: { bucket, object } }): z.input<typeof objectVersion> => ({
      bucket: bucket.name,
      key: object.key,
      ...(object['version-id'] !== undefined && object['version-id'] !== 'null'
        ? { versionId: object['version-id'] }
        : {}),
      etag: object.etag.replace(/^"(.*)"$/, '$1'),
      size: object.size,
      sequencer: padSequencer(object.sequencer),
      uploadedAt: time,
    }),
  )
  .pipe(objectVersion);

/** The version that a message's body tells of, or (one line) why it is no such event. */
export function parseObjectCreated(body: string): ObjectVersion | { readonly problem: string } {
  let event: unknown;
  try {
    event = JSON.parse(body);
  } catch {
    return { problem: 'the body is not JSON' };
  }
  const parsed = objectCreated.safeParse(event);
  if (parsed.success) return parsed.data;
  return { problem: parsed.error.issues.map(({ path, code }) => `${path.join('.')}: ${code}`).join('; ') };
}
