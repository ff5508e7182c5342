import * as z from 'zod';
import { office } from './area.ts';
import { type ObjectName, parseObjectKey, parseReceiptKey, receiptIdOf, rereadingIdOf } from './keys.ts';
import { reasonCode } from './reasons.ts';
import { type RevisionRef, revisionRef } from './revision.ts';
import { objectVersion } from './s3-event.ts';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/**
 * The ETag of most uploads is the MD5 of their bytes. Of a state secret it is not kept, but where it alone
 * names the version (a bucket without version ids, which the stack never makes). A deletion has neither ETag
 * nor size.
 */
const takenVersion = objectVersion.partial({ etag: true, size: true });

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

/**
 * What happened to one version of an uploaded object. There is one for each, and it never changes, but for
 * `failed`: that one gives way to whatever a later try comes to.
 */
export const receipt = z.discriminatedUnion('status', [
  read.extend({ status: z.literal('published') }),
  read.extend({
    status: z.literal('revised'),
    /** A receipt beside that of the version: the version was read once more, by these rules, and read otherwise. */
    reread: z.object({ version: z.string(), catalogue: z.string() }).optional(),
  }),
  /** The same bytes as the version before: the revision named still stands, nothing is sent. */
  read.extend({ status: z.literal('unchanged') }),
  /** A zip of files: its members, which have receipts of their own, by their keys. Nothing is sent. */
  taken.extend({ status: z.literal('unpacked'), office, sha256, members: z.array(z.string()) }),
  /** A newer version was read before this one, or this one was gone. Nothing is sent. */
  taken.extend({ status: z.literal('superseded') }),
  /** Of a file marked as a state secret not even the hash is kept. */
  taken.extend({ status: z.literal('rejected'), reason: refusal, sha256: sha256.optional() }),
  /** Somebody deleted the object. `revision` is the one that stood until then; where none did, nothing is sent. */
  taken.extend({ status: z.literal('withdrawn'), revision: revisionRef.optional() }),
  /** It could not be read for a fault of ours, or was never heard of: an operator has it. Nothing is sent. */
  taken.extend({ status: z.literal('failed'), version: takenVersion.partial({ sequencer: true }) }),
]);
export type Receipt = Readonly<z.infer<typeof receipt>>;

export interface ReceiptRef {
  readonly object: ObjectName;
  readonly id: string;
}

interface Named {
  readonly version: Receipt['version'];
  readonly reread?: { readonly version: string; readonly catalogue: string } | undefined;
}

export function receiptRefOf({ version, reread }: Named): ReceiptRef {
  const id = receiptIdOf(version);
  return {
    object: { bucket: version.bucket, key: version.key },
    id: reread === undefined ? id : rereadingIdOf(id, reread),
  };
}

/** The keys of a receipt's item name it. */
export function parseReceiptRef({
  pk,
  sk,
}: {
  readonly pk: string;
  readonly sk: string;
}): ReceiptRef | undefined {
  const object = parseObjectKey(pk);
  const id = parseReceiptKey(sk);
  return object !== undefined && id !== undefined ? { object, id } : undefined;
}

export type Telling =
  | Extract<Receipt, { status: 'published' | 'revised' | 'rejected' }>
  | (Extract<Receipt, { status: 'withdrawn' }> & { readonly revision: RevisionRef });

/** Whether somebody is to be told: such a receipt is an event waiting to be sent. */
export function isTelling(receipt: Receipt): receipt is Telling {
  if (receipt.status === 'withdrawn') return receipt.revision !== undefined; // else nobody had heard of it
  return receipt.status === 'published' || receipt.status === 'revised' || receipt.status === 'rejected';
}

/** The revision that a receipt names, if it names one. */
export const revisionIn = (receipt: Receipt): RevisionRef | undefined =>
  'revision' in receipt ? receipt.revision : undefined;
