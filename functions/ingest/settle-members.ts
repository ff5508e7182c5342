import { type Archive, remembered } from '../../shared/contract/archive.ts';
import { memberKey } from '../../shared/contract/keys.ts';
import { receiptRefOf } from '../../shared/contract/receipt.ts';
import type { Deletion, ObjectChange, ObjectVersion } from '../../shared/contract/s3-event.ts';
import type { Store } from '../ports.ts';
import { ReaderBrokeError } from '../runtime/faults.ts';
import type { BulletinPorts, HandedOver, Ingested } from './bulletin-ports.ts';
import { isLate } from './decide.ts';
import { insideZip, sharedReader } from './inside-zip.ts';
import type { Finding } from './read-version.ts';

type Ingest = (change: ObjectChange, ports: BulletinPorts) => Promise<Ingested | HandedOver>;

export interface SettledMembers {
  readonly members: readonly (Ingested | HandedOver)[];
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
 * done again: members that have their receipts are repeated. A member that is a scan is handed over and gets its
 * receipt after the zip has its own. A member that breaks its reader holds up none of the others; its
 * `ReaderBrokeError` is thrown when they are settled.
 */
export async function settleMembers(
  { version }: ObjectChange,
  finding: Finding,
  ports: BulletinPorts,
  ingest: Ingest,
): Promise<SettledMembers> {
  if (finding.status !== 'unpacked' && finding.status !== 'withdrawn')
    return { members: [], isOvertaken: false };
  const { store, core, clock } = ports;
  const members = finding.status === 'unpacked' ? finding.members : [];
  const keys = members.map(({ name }) => memberKey(version.key, name));
  const { older, newer, isAgain } = await note(version, keys, store);
  // another kind of file that is newer notes nothing: its head says that it is there
  const isReplaced = isLate(version, await store.head(version));
  /** What was committed before a crash may have no page yet. */
  const isBegun = async (own: ObjectChange['version']) => isAgain && (await hasReceipt(own, store));

  const settled: (Ingested | HandedOver)[] = [];
  let broken: ReaderBrokeError | undefined;
  if (finding.status === 'unpacked') {
    const readDocument = sharedReader(core, clock);
    for (const [i, member] of members.entries()) {
      const own = { ...finding.version, key: keys[i] ?? '' };
      const isWanted = !isReplaced && newer.every((one) => one.members.includes(own.key));
      if (!isWanted && !(await isBegun(own))) continue;
      try {
        settled.push(
          await ingest({ what: 'created', version: own }, insideZip(ports, version, member, readDocument)),
        );
      } catch (error) {
        if (!(error instanceof ReaderBrokeError)) throw error;
        broken ??= error;
      }
    }
  }
  for (const own of deletionsOf(lackedBy(keys, [...older, ...newer]), version)) {
    if ((await stillStands(own, older, store)) || (await isBegun(own)))
      settled.push(await ingest({ what: 'deleted', version: own }, ports));
  }
  if (broken) throw broken;
  return { members: settled, isOvertaken: isReplaced || newer.length > 0 };
}

/**
 * Withdraws the members of a zip in whose place a file of another kind was read. After its commit: a zip that is noted
 * later sees that one's head.
 */
export async function withdrawReplaced(
  version: ObjectVersion,
  ports: BulletinPorts,
  ingest: Ingest,
): Promise<SettledMembers['members']> {
  const { store } = ports;
  const zips = (await store.archive(version))?.versions ?? [];
  const older = zips.filter(({ sequencer }) => sequencer < version.sequencer);
  const withdrawn: (Ingested | HandedOver)[] = [];
  for (const own of deletionsOf(lackedBy([], older), version)) {
    if ((await stillStands(own, older, store)) || (await hasReceipt(own, store)))
      withdrawn.push(await ingest({ what: 'deleted', version: own }, ports));
  }
  return withdrawn;
}

/**
 * Of a zip that newer changes overtook after a crash: members that it had brought to receipts, or withdrawn, may lack
 * their pages.
 */
export async function repeatMembers(
  version: ObjectVersion,
  ports: BulletinPorts,
  ingest: Ingest,
): Promise<SettledMembers['members']> {
  const repeated: (Ingested | HandedOver)[] = [];
  for (const key of lackedBy([], (await ports.store.archive(version))?.versions ?? [])) {
    const own = { ...version, key };
    if (await hasReceipt(own, ports.store))
      repeated.push(await ingest({ what: 'created', version: own }, ports));
  }
  return repeated;
}

/** Members are deleted by the version that lacks them; where versions have no ids, nothing says so. */
const deletionsOf = (
  keys: readonly string[],
  { bucket, versionId, sequencer, uploadedAt }: ObjectChange['version'],
): readonly Deletion[] =>
  versionId === undefined ? [] : keys.map((key) => ({ bucket, key, versionId, sequencer, uploadedAt }));

const lackedBy = (keys: readonly string[], versions: Archive['versions']): readonly string[] => [
  ...new Set(versions.flatMap(({ members }) => members).filter((key) => !keys.includes(key))),
];

const hasReceipt = async (version: ObjectChange['version'], store: Store): Promise<boolean> =>
  (await store.receipt(receiptRefOf({ version }))) !== undefined;

/**
 * Whether a member may stand, or come to stand, by the last of the older versions that had it: nothing newer than that
 * one was decided under its key. A version between that should have withdrawn it may have crashed before.
 */
async function stillStands(
  own: ObjectChange['version'],
  older: Archive['versions'],
  store: Store,
): Promise<boolean> {
  const holder = older.findLast(({ members }) => members.includes(own.key));
  return holder !== undefined && ((await store.head(own))?.sequencer ?? '') <= holder.sequencer;
}

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
    const kept = remembered([...older, own, ...newer]);
    const noted = { turn: (standing?.turn ?? 0) + 1, versions: kept };
    if ((await store.claim({ bucket, key }, noted)) === 'committed') return { older, newer, isAgain };
  }
  throw new Error(`Other changes of ${key} were begun at the same time, ${TRIES} times in a row.`);
}
