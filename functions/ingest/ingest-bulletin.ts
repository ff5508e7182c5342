import type { Head } from '../../shared/contract/head.ts';
import { receiptRefOf, revisionIn } from '../../shared/contract/receipt.ts';
import type { ObjectChange } from '../../shared/contract/s3-event.ts';
import type { Neighbour, Store } from '../ports.ts';
import type { BulletinPorts, HandedOver, Ingested } from './bulletin-ports.ts';
import { decide, isLate, isSame, reportOf, type Standing } from './decide.ts';
import { type Finding, findDeletion, readVersion } from './read-version.ts';
import { repeatMembers, type SettledMembers, settleMembers, withdrawReplaced } from './settle-members.ts';
import { withRevision, writePage } from './write-page.ts';

/** How often a commit is tried against other versions of the key before the message is left for later. */
const TRIES = 5;

/**
 * One change of an object, from the event to its receipt, or to where its receipt will be made. It may be called any
 * number of times for one version, at once or after a crash: the store has the last word, and the page is written
 * after it.
 */
export async function ingestBulletin(
  change: ObjectChange,
  ports: BulletinPorts,
): Promise<Ingested | HandedOver> {
  const ingested = await settle(change, ports);
  if ('handedOver' in ingested) return ingested;
  await writePage(ingested, ports);
  if (change.what === 'deleted') return ingested;
  const isRead = revisionIn(ingested.receipt) !== undefined;
  const isOvertaken = ingested.receipt.status === 'superseded' && ingested.members === undefined;
  if (!isRead && !isOvertaken) return ingested;
  const after = isRead ? withdrawReplaced : repeatMembers;
  const members = await after(change.version, ports, ingestBulletin);
  return members.length > 0 ? { ...ingested, members } : ingested;
}

async function settle(change: ObjectChange, ports: BulletinPorts): Promise<Ingested | HandedOver> {
  const { store, clock } = ports;
  const { version } = change;
  const ref = receiptRefOf({ version });
  let finding: Finding | undefined;
  let settled: SettledMembers | undefined;
  for (let tried = 0; tried < TRIES; tried++) {
    const known = await store.receipt(ref);
    if (known !== undefined && known.receipt.status !== 'failed')
      return { ...(await withRevision(known.receipt, store)), repeated: true };
    const head = await store.head(ref.object);
    finding ??= await find(change, head, ports);
    if (finding.status === 'scan' && ports.scans && needsReading(finding, head)) {
      await ports.scans.handOver({ version: finding.version });
      return { handedOver: finding.version };
    }
    if (settled === undefined) {
      settled = await settleMembers(change, finding, ports, ingestBulletin);
      if (settled.isOvertaken) finding = overtaken(finding);
    }
    const standing = head && (await standingOf(head, finding, store));
    const neighbours = await neighboursOf(change, finding, head, store);
    const commit = decide(version, finding, standing, clock.now().toISOString(), neighbours);
    if ((await store.commit(commit)) === 'committed') {
      const { receipt, revision } = commit;
      const shown = revision === undefined ? await withRevision(receipt, store) : { receipt, revision };
      return { ...shown, repeated: false, ...(settled.members.length > 0 && { members: settled.members }) };
    }
  }
  throw new Error(`Other versions of ${version.key} were written at the same time, ${TRIES} times in a row.`);
}

/** Of a zip a newer version has begun; a deletion has nothing left to withdraw, and goes on for its own key. */
const overtaken = (finding: Finding): Finding =>
  finding.status === 'unpacked' ? { status: 'superseded', office: finding.office } : finding;

const find = ({ what, version }: ObjectChange, head: Head | undefined, ports: BulletinPorts) =>
  what === 'deleted' ? findDeletion(version, ports) : readVersion(version, isLate(version, head), ports);

/** A scan that is late, or the same as what stands, is settled without being recognised. */
const needsReading = (scan: Extract<Finding, { status: 'scan' }>, head: Head | undefined): boolean =>
  !isLate(scan.version, head) && !(head && isSame(scan, head));

/** Only a revised report is compared with the one before it. */
async function standingOf(head: Head, finding: Finding, store: Store): Promise<Standing> {
  if (finding.status !== 'report' || isSame(finding, head) || head.revision === undefined)
    return { head, observations: [] };
  return { head, observations: (await store.revision(head.revision)).report.observations };
}

/** Only a reading that is new has notes about other objects. */
async function neighboursOf(
  { version }: ObjectChange,
  finding: Finding,
  head: Head | undefined,
  store: Store,
): Promise<readonly Neighbour[]> {
  if (finding.status !== 'report' || isLate(version, head) || (head && isSame(finding, head))) return [];
  return store.neighbours(reportOf(finding, 1, []));
}
