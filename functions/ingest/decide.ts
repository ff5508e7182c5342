import { differencesBetween } from '../../shared/contract/differences.ts';
import type { Head } from '../../shared/contract/head.ts';
import { reportIdOf } from '../../shared/contract/keys.ts';
import type { Observation } from '../../shared/contract/observation.ts';
import { REASONS } from '../../shared/contract/reasons.ts';
import type { Receipt } from '../../shared/contract/receipt.ts';
import type { Report } from '../../shared/contract/report.ts';
import { revisionRefOf } from '../../shared/contract/revision.ts';
import type { ObjectVersion } from '../../shared/contract/s3-event.ts';
import type { Commit } from '../ports.ts';
import type { Finding } from './read-version.ts';

/** What stands under the key: the head, and what the revision says that it names. */
export interface Standing {
  readonly head: Head;
  readonly observations: readonly Observation[];
}

/** Whether a version came before the one that decided the state of its key. Both sequencers are padded. */
export const isLate = (version: ObjectVersion, head: Head | undefined): boolean =>
  head !== undefined && version.sequencer <= head.sequencer;

/** Whether the bytes are those that stand already. */
export const isSame = (finding: Finding, head: Head): boolean =>
  finding.status === 'report' && head.state === 'read' && head.sha256 === finding.sha256;

/**
 * What is to be written of a version, given what stands and what was found in it:
 *
 * | found | nothing stands | a newer one stands | an older one stands |
 * |---|---|---|---|
 * | a report | published | superseded | revised, or unchanged where the bytes are the same |
 * | a reason to refuse | rejected | superseded | rejected; what stands goes on standing |
 * | late or gone | superseded | superseded | superseded |
 *
 * Pure: the stamp `at` is taken when the transaction is tried.
 */
export function decide(
  version: ObjectVersion,
  finding: Finding,
  standing: Standing | undefined,
  at: string,
): Commit {
  const office = finding.office && { office: finding.office.office };
  const taken = { version, at, ...office };
  if (finding.status === 'superseded' || isLate(version, standing?.head))
    return { receipt: { ...taken, status: 'superseded' } };
  if (finding.status === 'rejected') return { receipt: refused(taken, finding) };
  const read = { ...taken, office: finding.office.office, sha256: finding.sha256 };
  const { sequencer } = version;
  if (standing === undefined) {
    const report = reportOf(version, finding, 1);
    const ref = revisionRefOf({ report });
    return {
      receipt: { ...read, status: 'published', revision: ref },
      head: { state: 'read', sequencer, sha256: finding.sha256, revision: ref },
      revision: { report },
    };
  }
  const { head, observations } = standing;
  if (isSame(finding, head))
    return {
      receipt: { ...read, status: 'unchanged', revision: head.revision },
      head: { ...head, sequencer }, // so that a version between the two, if it comes later, is late
      expected: head,
    };
  const report = reportOf(version, finding, head.revision.revision + 1);
  const ref = revisionRefOf({ report });
  return {
    receipt: { ...read, status: 'revised', revision: ref },
    head: { state: 'read', sequencer, sha256: finding.sha256, revision: ref },
    expected: head,
    revision: { report, differences: differencesBetween(observations, report.observations) },
  };
}

/** A state secret leaves no hash: it would tell whoever guesses the text that the guess is right. */
function refused(
  taken: Omit<Extract<Receipt, { status: 'superseded' }>, 'status'>,
  { reason, sha256 }: Extract<Finding, { status: 'rejected' }>,
): Receipt {
  const refusal = { ...taken, status: 'rejected', reason: { code: reason, ...REASONS[reason] } } as const;
  if (reason !== 'state-secret') return { ...refusal, ...(sha256 !== undefined && { sha256 }) };
  const { etag, ...version } = taken.version; // an MD5 of the file
  return version.versionId === undefined ? refusal : { ...refusal, version };
}

const TITLE_UNITS = 300;

function reportOf(
  { bucket, key, versionId, etag }: ObjectVersion,
  { office, sha256, document, reading }: Extract<Finding, { status: 'report' }>,
  revision: number,
): Report {
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
    notes: [...reading.notes],
    object: { bucket, key, ...(versionId !== undefined && { versionId }), etag },
    document: { sha256, ...document },
    extractor: reading.extractor,
  };
}
