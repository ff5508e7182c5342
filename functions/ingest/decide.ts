import { differencesBetween } from '../../shared/contract/differences.ts';
import type { Head } from '../../shared/contract/head.ts';
import { memberKey, reportIdOf } from '../../shared/contract/keys.ts';
import type { Observation } from '../../shared/contract/observation.ts';
import { REASONS } from '../../shared/contract/reasons.ts';
import type { Receipt } from '../../shared/contract/receipt.ts';
import type { Report } from '../../shared/contract/report.ts';
import { revisionRefOf } from '../../shared/contract/revision.ts';
import type { ObjectChange } from '../../shared/contract/s3-event.ts';
import type { Commit, Neighbour } from '../ports.ts';
import { notesOn } from './neighbours.ts';
import type { Finding } from './read-version.ts';

/** What stands under the key: the head, and what the revision says that it names. */
export interface Standing {
  readonly head: Head;
  readonly observations: readonly Observation[];
}

/** A version of a key: bytes, or a delete marker. */
export type AnyVersion = ObjectChange['version'];

/** Whether a version came before the one that decided the state of its key. Both sequencers are padded. */
export const isLate = (version: Pick<AnyVersion, 'sequencer'>, head: Head | undefined): boolean =>
  head !== undefined && version.sequencer <= head.sequencer;

/** Whether the bytes are those that stand already. */
export const isSame = (finding: Finding, head: Head): boolean =>
  (finding.status === 'report' || finding.status === 'scan') &&
  head.state === 'read' &&
  head.sha256 === finding.sha256;

/**
 * What is to be written of a version, given what stands, what was found in it, and the current reports beside it:
 *
 * | found | nothing stands | a newer one stands | an older one stands | an older deletion |
 * |---|---|---|---|---|
 * | a report | published | superseded | revised, or unchanged where the bytes are the same | revised; published where nothing was read before |
 * | a reason to refuse | rejected | superseded | rejected; what stands goes on standing | rejected |
 * | a zip, its members settled | unpacked | superseded | unpacked | unpacked |
 * | a deletion | withdrawn, nobody is told | superseded | withdrawn | withdrawn, nobody is told |
 * | late or gone | superseded | superseded | superseded | superseded |
 *
 * A scan is only decided upon where it need not be recognised: it is late, or its bytes are those that stand.
 *
 * Pure: the stamp `at` is taken when the transaction is tried.
 */
export function decide(
  version: AnyVersion,
  finding: Finding,
  standing: Standing | undefined,
  at: string,
  neighbours: readonly Neighbour[] = [],
): Commit {
  const office = finding.office && { office: finding.office.office };
  const taken = { version, at, ...office };
  if (finding.status === 'superseded' || isLate(version, standing?.head))
    return { receipt: { ...taken, status: 'superseded' } };
  if (finding.status === 'rejected') return { receipt: refused(taken, finding) };
  if (finding.status === 'withdrawn') return withdrawal(taken, standing?.head);
  if (finding.status === 'unpacked') return { receipt: unpacked(taken, finding) };
  if (standing !== undefined && isSame(finding, standing.head)) return again(taken, finding, standing.head);
  if (finding.status === 'scan')
    throw new Error(`${version.key} is a scan: there is nothing to decide before it is recognised.`);
  return reading(taken, finding, standing, neighbours);
}

type Taken = Omit<Extract<Receipt, { status: 'superseded' }>, 'status'>;
type Found = Extract<Finding, { status: 'report' }>;
type Scan = Extract<Finding, { status: 'scan' }>;

/** By now each of its members has a receipt of its own, or was handed over as a scan; what stands under the zip's own key goes on standing. */
const unpacked = (
  taken: Taken,
  { office, sha256, members }: Extract<Finding, { status: 'unpacked' }>,
): Receipt => ({
  ...taken,
  status: 'unpacked',
  office: office.office,
  sha256,
  members: members.map(({ name }) => memberKey(taken.version.key, name)),
});

/** What stood until now is no more, but nothing is erased: a further revision counts on from it. */
function withdrawal(taken: Taken, expected: Head | undefined): Commit {
  const { sequencer } = taken.version;
  const revision = expected?.revision;
  const stood = expected?.state === 'read' ? { revision: expected.revision } : {};
  return {
    receipt: { ...taken, status: 'withdrawn', ...stood },
    head: { state: 'withdrawn', sequencer, ...(revision && { revision }) },
    ...(expected && { expected }),
  };
}

/** The same bytes: only the head moves on, so that a version between the two, if it comes later, is late. */
function again(taken: Taken, { version, office, sha256 }: Found | Scan, expected: Head): Commit {
  const { revision } = expected;
  if (revision === undefined) throw new Error(`Nothing stands under ${version.key} that could be the same.`);
  return {
    receipt: { ...taken, version, office: office.office, sha256, status: 'unchanged', revision },
    head: { ...expected, sequencer: version.sequencer },
    expected,
  };
}

function reading(
  taken: Taken,
  found: Found,
  standing: Standing | undefined,
  neighbours: readonly Neighbour[],
): Commit {
  const { version, sha256 } = found;
  const before = standing?.head.revision;
  const report = reportOf(found, (before?.revision ?? 0) + 1, neighbours);
  const revision = revisionRefOf({ report });
  const read = { ...taken, version, office: found.office.office, sha256, revision };
  const commit = {
    head: { state: 'read', sequencer: version.sequencer, sha256, revision },
    ...(standing && { expected: standing.head }),
  } as const;
  if (standing === undefined || before === undefined)
    return { ...commit, receipt: { ...read, status: 'published' }, revision: { report } };
  const differences = differencesBetween(standing.observations, report.observations);
  return { ...commit, receipt: { ...read, status: 'revised' }, revision: { report, differences } };
}

/** A state secret leaves no hash: it would tell whoever guesses the text that the guess is right. */
function refused(taken: Taken, { reason, sha256 }: Extract<Finding, { status: 'rejected' }>): Receipt {
  const refusal = { ...taken, status: 'rejected', reason: { code: reason, ...REASONS[reason] } } as const;
  if (reason !== 'state-secret') return { ...refusal, ...(sha256 !== undefined && { sha256 }) };
  const { etag, ...version } = taken.version; // an MD5 of the file
  return version.versionId === undefined ? refusal : { ...refusal, version };
}

const TITLE_UNITS = 300;

/** The report that a version makes as the `revision`th of its key. */
export function reportOf(
  { version, office, sha256, document, reading }: Found,
  revision: number,
  neighbours: readonly Neighbour[],
): Report {
  const { bucket, key, versionId, etag } = version;
  return {
    id: reportIdOf({ bucket, key }),
    office: office.office,
    area: reading.area ?? office.area,
    province: office.office.province,
    issuer: reading.issuer,
    kind: reading.kind,
    period: reading.period,
    ...(reading.issued !== undefined && { issued: reading.issued }),
    title: reading.title.slice(0, TITLE_UNITS).toWellFormed(),
    revision,
    observations: [...reading.observations],
    notes: [...reading.notes, ...notesOn(neighbours, { sha256, period: reading.period })],
    object: { bucket, key, ...(versionId !== undefined && { versionId }), etag },
    document: { sha256, ...document },
    extractor: reading.extractor,
  };
}
