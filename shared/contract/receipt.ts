import * as z from 'zod';
import { office } from './area.ts';
import { type ObjectName, receiptIdOf } from './keys.ts';
import { reasonCode } from './reasons.ts';
import { revisionRef } from './revision.ts';
import { objectVersion } from './s3-event.ts';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/**
 * The ETag of most uploads is the MD5 of their bytes. Of a state secret it is not kept, but where it alone
 * names the version (a bucket without version ids, which the stack never makes).
 */
const takenVersion = objectVersion.partial({ etag: true });

/** The version it is about, the office if its code is known, and when it was decided. */
const taken = z.object({
  version: takenVersion,
  office: office.optional(),
  /** Stamp taken when the transaction was tried, UTC to the millisecond. */
  at: z.iso.datetime({ precision: 3 }),
});

const read = taken.extend({ version: objectVersion, office, sha256, revision: revisionRef });

/** Reason code with both sentences as they read when the file was refused: they may be improved later. */
export const refusal = z.object({ code: reasonCode, vi: z.string(), en: z.string() });

/** What happened to one version of an uploaded object. There is one for each, and it never changes. */
export const receipt = z.discriminatedUnion('status', [
  read.extend({ status: z.literal('published') }),
  read.extend({ status: z.literal('revised') }),
  /** The same bytes as the version before: the revision named still stands, nothing is sent. */
  read.extend({ status: z.literal('unchanged') }),
  /** A newer version was read before this one, or this one was gone. Nothing is sent. */
  taken.extend({ status: z.literal('superseded') }),
  /** Of a file marked as a state secret not even the hash is kept. */
  taken.extend({ status: z.literal('rejected'), reason: refusal, sha256: sha256.optional() }),
]);
export type Receipt = Readonly<z.infer<typeof receipt>>;

export interface ReceiptRef {
  readonly object: ObjectName;
  readonly id: string;
}

export const receiptRefOf = ({ version }: Pick<Receipt, 'version'>): ReceiptRef => ({
  object: { bucket: version.bucket, key: version.key },
  id: receiptIdOf(version),
});

export type Telling = Extract<Receipt, { status: 'published' | 'revised' | 'rejected' }>;

/** Whether somebody is to be told: such a receipt is an event waiting to be sent. */
export const isTelling = (receipt: Receipt): receipt is Telling =>
  receipt.status !== 'unchanged' && receipt.status !== 'superseded';
