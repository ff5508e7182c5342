import { type Archive, MOST_VERSIONS } from '../../shared/contract/archive.ts';
import { memberKey } from '../../shared/contract/keys.ts';
import { LIMITS } from '../../shared/contract/limits.ts';
import { receiptRefOf } from '../../shared/contract/receipt.ts';
import type { ObjectChange, ObjectVersion } from '../../shared/contract/s3-event.ts';
import type { Store } from '../ports.ts';
import type { BulletinPorts, Ingested } from './bulletin-ports.ts';
import { insideZip } from './inside-zip.ts';
import type { Finding } from './read-version.ts';

type Ingest = (change: ObjectChange, ports: BulletinPorts) => Promise<Ingested>;

export interface SettledMembers {
  readonly members: readonly Ingested[];
  /** A newer change of the key is noted: that one decides. */
  readonly isOvertaken: boolean;
}

/**
 * Brings the members of a zip to their receipts before the zip has its own: each is an object with a key of its own
 * (`<key>!/<member>`), its version that of the zip, its transaction and page its own. Those that the version before
 * had and this one has not are withdrawn; so are all when the zip is deleted.
 *
 * What a version is made of is noted first. So of two versions that are under way at once, one knows of the other:
 * the older passes over a member that any newer one lacks, the newer withdraws what the older one has in excess, and
 * where both have a member the order of versions under its own key settles who wins. After a crash all of it is
 * done again: members that have their receipts are repeated.
 */
export async function settleMembers(
  { version }: ObjectChange,
  finding: Finding,
  ports: BulletinPorts,
  ingest: Ingest,
): Promise<SettledMembers> {
  if (finding.status !== 'unpacked' && finding.status !== 'withdrawn')
    return { members: [], isOvertaken: false };
  const { store, clock } = ports;
  const members = finding.status === 'unpacked' ? finding.members : [];
  const keys = members.map(({ name }) => memberKey(version.key, name));
  const { older, newer, isAgain } = await note(version, keys, store);
  /** What was committed before a crash may have no page yet. */
  const isBegun = async (own: ObjectChange['version']) => isAgain && (await hasReceipt(own, store));

  const settled: Ingested[] = [];
  const end = clock.now().getTime() + LIMITS.readMs;
  for (const [i, member] of members.entries()) {
    const own = memberVersion(version, keys[i] ?? '');
    const isWanted = newer.every((one) => one.members.includes(own.key));
    if (isWanted || (await isBegun(own)))
      settled.push(await ingest({ what: 'created', version: own }, insideZip(ports, member, end)));
  }
  const { bucket, versionId, sequencer, uploadedAt } = version;
  if (versionId === undefined) return { members: settled, isOvertaken: newer.length > 0 };
  for (const key of lackedBy(keys, [...older, ...newer])) {
    const own = { bucket, key, versionId, sequencer, uploadedAt };
    const isDue = older.at(-1)?.members.includes(key) && !(await isOutdated(own, store));
    if (isDue || (await isBegun(own))) settled.push(await ingest({ what: 'deleted', version: own }, ports));
  }
  return { members: settled, isOvertaken: newer.length > 0 };
}

const memberVersion = (version: ObjectChange['version'], key: string): ObjectVersion =>
  'etag' in version ? { ...version, key } : { ...version, key, etag: 'none', size: 0 };

const lackedBy = (keys: readonly string[], versions: Archive['versions']): readonly string[] => [
  ...new Set(versions.flatMap(({ members }) => members).filter((key) => !keys.includes(key))),
];

const hasReceipt = async (version: ObjectChange['version'], store: Store): Promise<boolean> =>
  (await store.receipt(receiptRefOf({ version }))) !== undefined;

/** Whether something newer stands under the member's key: there is nothing left to withdraw. */
const isOutdated = async (version: ObjectChange['version'], store: Store): Promise<boolean> =>
  ((await store.head(version))?.sequencer ?? '') > version.sequencer;

/** Changes of one key that are noted at the same moment: each but one looks again. */
const TRIES = 10;

interface Noted {
  /** The versions before this one and after it. */
  readonly older: Archive['versions'];
  readonly newer: Archive['versions'];
  /** This version was noted before. */
  readonly isAgain: boolean;
}

async function note(
  version: ObjectChange['version'],
  members: readonly string[],
  store: Store,
): Promise<Noted> {
  const { bucket, key, sequencer } = version;
  for (let tried = 0; tried < TRIES; tried++) {
    const standing = await store.archive({ bucket, key });
    const versions = standing?.versions ?? [];
    const older = versions.filter((one) => one.sequencer < sequencer);
    const newer = versions.filter((one) => one.sequencer > sequencer);
    const isAgain = older.length + newer.length < versions.length;
    if (isAgain) return { older, newer, isAgain };
    const own = { sequencer, members: [...members] };
    const kept = [...older, own, ...newer].slice(-MOST_VERSIONS);
    const noted = { turn: (standing?.turn ?? 0) + 1, versions: kept };
    if ((await store.claim({ bucket, key }, noted)) === 'committed') return { older, newer, isAgain };
  }
  throw new Error(`Other changes of ${key} were begun at the same time, ${TRIES} times in a row.`);
}
