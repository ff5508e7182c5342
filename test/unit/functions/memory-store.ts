import type { Commit, Store, StoredReceipt } from '../../../functions/ports.ts';
import { type Current, currentOf } from '../../../shared/contract/current.ts';
import type { Head } from '../../../shared/contract/head.ts';
import { areaKey, currentKey, objectKey, receiptKey, revisionKey } from '../../../shared/contract/keys.ts';
import { isTelling, receipt, receiptRefOf } from '../../../shared/contract/receipt.ts';
import {
  packRevision,
  type RevisionRef,
  revisionRefOf,
  unpackRevision,
} from '../../../shared/contract/revision.ts';
import { type Around, quietly } from './around.ts';

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
    if (head === undefined)
      return (
        receipt.status !== 'rejected' || seen === undefined || seen.sequencer < receipt.version.sequencer
      );
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
