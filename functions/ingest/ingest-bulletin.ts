import type { Head } from '../../shared/contract/head.ts';
import { receiptPageKey } from '../../shared/contract/keys.ts';
import { type Receipt, receiptRefOf } from '../../shared/contract/receipt.ts';
import type { Revision } from '../../shared/contract/revision.ts';
import type { ObjectVersion } from '../../shared/contract/s3-event.ts';
import type { Clock, Objects, Pages, Store } from '../ports.ts';
import type { Core } from './core.ts';
import { decide, isLate, isSame, type Standing } from './decide.ts';
import { type Finding, readVersion } from './read-version.ts';
import { receiptPage } from './receipt-page.ts';

export interface BulletinPorts {
  readonly core: Core;
  readonly objects: Objects;
  readonly store: Store;
  readonly pages: Pages;
  readonly clock: Clock;
}

export interface Ingested {
  readonly receipt: Receipt;
  readonly revision?: Revision;
  /** The version had its receipt already: only the page was written again. */
  readonly repeated: boolean;
}

/** How often a commit is tried against other versions of the key before the message is left for later. */
const TRIES = 5;

/**
 * One version of an object, from its bytes to its receipt. It may be called any number of times for one
 * version, at once or after a crash: the store has the last word, and the page is written after it.
 */
export async function ingestBulletin(version: ObjectVersion, ports: BulletinPorts): Promise<Ingested> {
  const ingested = await settle(version, ports);
  const { object, id } = receiptRefOf(ingested.receipt);
  await ports.pages.write(receiptPageKey(object, id), receiptPage(ingested.receipt, ingested.revision));
  return ingested;
}

async function settle(version: ObjectVersion, ports: BulletinPorts): Promise<Ingested> {
  const { store, clock } = ports;
  const ref = receiptRefOf({ version });
  let finding: Finding | undefined;
  for (let tried = 0; tried < TRIES; tried++) {
    const known = await store.receipt(ref);
    if (known !== undefined) return { ...(await withRevision(known.receipt, store)), repeated: true };
    const head = await store.head(ref.object);
    finding ??= await readVersion(version, isLate(version, head), ports);
    const standing = head && (await standingOf(head, finding, store));
    const commit = decide(version, finding, standing, clock.now().toISOString());
    if ((await store.commit(commit)) === 'committed') {
      const { receipt, revision } = commit;
      const shown = revision === undefined ? await withRevision(receipt, store) : { receipt, revision };
      return { ...shown, repeated: false };
    }
  }
  throw new Error(`Other versions of ${version.key} were written at the same time, ${TRIES} times in a row.`);
}

/** Only a revised report is compared with the one before it. */
async function standingOf(head: Head, finding: Finding, store: Store): Promise<Standing> {
  if (finding.status !== 'report' || isSame(finding, head)) return { head, observations: [] };
  return { head, observations: (await store.revision(head.revision)).report.observations };
}

async function withRevision(
  receipt: Receipt,
  store: Store,
): Promise<{ readonly receipt: Receipt; readonly revision?: Revision }> {
  return 'revision' in receipt ? { receipt, revision: await store.revision(receipt.revision) } : { receipt };
}
