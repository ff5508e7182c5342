import type { Commit, Outbox, Store, StoredReceipt } from '../../../functions/ports.ts';
import type { Archive } from '../../../shared/contract/archive.ts';
import { type Current, currentOf } from '../../../shared/contract/current.ts';
import type { Head } from '../../../shared/contract/head.ts';
import {
  areaId,
  areaKey,
  currentKey,
  objectKey,
  receiptKey,
  revisionKey,
} from '../../../shared/contract/keys.ts';
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
  /** Keys of receipts in the order they were written: the stream. */
  readonly inserts: { readonly pk: string; readonly sk: string; readonly eventName: 'INSERT' | 'MODIFY' }[];
}

const slot = (pk: string, sk: string): string => `${pk}\n${sk}`;
const revisionSlot = (ref: RevisionRef) => slot(areaKey(ref), revisionKey(ref.reportId, ref.revision));
const currentSlot = (ref: RevisionRef) => slot(areaKey(ref), currentKey(ref.reportId));

/** A store that checks the conditions of a commit and then writes it whole, between two ticks. */
export function memoryStore(around: Around = quietly): Store & { readonly stored: Stored } {
  const archives = new Map<string, Archive>();
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
    const known = receipts.get(receiptSlot(ref));
    if (known && (known.receipt.status !== 'failed' || receipt.status === 'failed')) return false;
    if (revision && revisions.has(revisionSlot(revisionRefOf(revision)))) return false;
    if (head === undefined)
      return (
        receipt.status !== 'rejected' || seen === undefined || seen.sequencer < receipt.version.sequencer
      );
    if (expected === undefined) return seen === undefined;
    return (
      seen !== undefined &&
      seen.state === expected.state &&
      seen.revision?.revision === expected.revision?.revision &&
      (expected.sequencer === head.sequencer
        ? seen.sequencer === head.sequencer
        : seen.sequencer < head.sequencer)
    );
  }

  function write({ receipt, head, expected, revision }: Commit): void {
    const ref = receiptRefOf(receipt);
    const eventName = receipts.has(receiptSlot(ref)) ? 'MODIFY' : 'INSERT';
    receipts.delete(receiptSlot(ref)); // one that said `failed`: the receipts stay in the order of their commits
    receipts.set(receiptSlot(ref), { receipt, pending: isTelling(receipt) });
    inserts.push({ pk: objectKey(ref.object), sk: receiptKey(ref.id), eventName });
    if (head) heads.set(objectKey(ref.object), head);
    const gone = revision !== undefined || head?.state === 'withdrawn';
    if (gone && expected?.state === 'read') currents.delete(currentSlot(expected.revision));
    if (!revision) return;
    const place = revisionRefOf(revision);
    revisions.set(revisionSlot(place), packRevision(revision).gzip);
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
    async neighbours({ id, office, area, period, province }) {
      await around('read neighbours');
      return [...currents.values()]
        .filter(
          (one) =>
            one.id !== id &&
            one.office.code === office.code &&
            areaId(one.area) === areaId(area) &&
            one.period?.label === period?.label &&
            one.province.code === province.code,
        )
        .map((one) => ({ reportId: one.id, key: one.object.key, sha256: one.document.sha256 }));
    },
    async commit(commit) {
      await around('before commit');
      receipt.parse(commit.receipt);
      const may = mayCommit(commit);
      if (may) write(commit);
      await around('after commit');
      return may ? 'committed' : 'conflict';
    },
    async archive(object) {
      await around('read archive');
      return archives.get(objectKey(object));
    },
    async claim(object, archive) {
      await around('before claim');
      const may = (archives.get(objectKey(object))?.turn ?? 0) === archive.turn - 1;
      if (may) archives.set(objectKey(object), archive);
      await around('after claim');
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

/** The index of the unsent and the look for receipts, over the same memory. */
export const memoryOutbox = ({ receipts }: Stored, around: Around = quietly): Outbox => ({
  async *unsent() {
    await around('read unsent');
    const waiting = [...receipts.values()].filter(({ pending }) => pending);
    for (let at = 0; at < waiting.length; at += 2)
      yield waiting.slice(at, at + 2).map(({ receipt }) => ({ ref: receiptRefOf(receipt), at: receipt.at }));
  },
  async unanswered(versions) {
    await around('look for receipts');
    return versions.filter((version) => {
      const { object, id } = receiptRefOf({ version });
      return !receipts.has(slot(objectKey(object), receiptKey(id)));
    });
  },
});
