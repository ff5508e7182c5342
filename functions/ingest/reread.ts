import { canonicalJson } from '../../shared/contract/canonical-json.ts';
import { differencesBetween } from '../../shared/contract/differences.ts';
import type { Head } from '../../shared/contract/head.ts';
import { type ObjectName, receiptIdOf, rereadingIdOf } from '../../shared/contract/keys.ts';
import type { Receipt } from '../../shared/contract/receipt.ts';
import type { Report } from '../../shared/contract/report.ts';
import { type Revision, revisionRefOf } from '../../shared/contract/revision.ts';
import type { Commit } from '../ports.ts';
import type { BulletinPorts } from './bulletin-ports.ts';
import { reportOf } from './decide.ts';
import { type Finding, readVersion } from './read-version.ts';
import { writePage } from './write-page.ts';

/** What a report was read by: the rules and the catalogue. */
export type Rules = Report['extractor'];

export type Reread =
  /** Another reading: a further revision, or with `dry` what it would be. */
  | { readonly outcome: 'revised'; readonly revision: Revision }
  | {
      readonly outcome:
        | 'nothing-stands' // never read, or withdrawn
        | 'same-rules'
        | 'same-reading'
        | 'refused' // these rules would refuse it: what stands goes on standing
        | 'gone' // the version was purged
        | 'overtaken'; // a newer version was read at the same time
    };

/**
 * Reads the version that stands under a key once more. A revision follows only where its reading changed; it has a
 * receipt beside that of the version, and an event with an id of its own, derived from the rules. What was read by
 * the very `rules` that read now is passed over; without them nothing is.
 */
export async function rereadObject(
  object: ObjectName,
  rules: Rules | undefined,
  ports: BulletinPorts,
  dry: boolean,
): Promise<Reread> {
  const { store, clock } = ports;
  const head = await store.head(object);
  if (head?.state !== 'read') return { outcome: 'nothing-stands' };
  const before = await store.revision(head.revision);
  const { extractor } = before.report;
  if (extractor.version === rules?.version && extractor.catalogue === rules.catalogue) {
    if (!dry) await writePageAgain(before, ports);
    return { outcome: 'same-rules' };
  }
  const first = await receiptOf(before, ports);
  const finding = await readVersion(first.version, false, ports);
  if (finding.status === 'superseded') return { outcome: 'gone' };
  if (finding.status !== 'report') return { outcome: 'refused' };
  const commit = rereading(head, before, first, finding, clock.now().toISOString());
  if (commit === undefined) return { outcome: 'same-reading' };
  if (!dry) {
    if ((await store.commit(commit)) === 'conflict') return { outcome: 'overtaken' };
    await writePage(commit, ports);
  }
  return { outcome: 'revised', revision: commit.revision };
}

type Reading = Extract<Receipt, { status: 'published' | 'revised' }>;

/** The receipt of the version that a revision was read from. */
async function receiptOf({ report }: Revision, { store }: BulletinPorts): Promise<Reading> {
  const { bucket, key } = report.object;
  const stored = await store.receipt({ object: { bucket, key }, id: receiptIdOf(report.object) });
  const receipt = stored?.receipt;
  if (receipt?.status === 'published' || receipt?.status === 'revised') return receipt;
  throw new Error(`The version that the report of ${key} was read from has no receipt that says so.`);
}

/** The page of a reading that was committed by these rules already: whoever committed it may have died before. */
async function writePageAgain(revision: Revision, ports: BulletinPorts): Promise<void> {
  const { object, extractor } = revision.report;
  const id = rereadingIdOf(receiptIdOf(object), extractor);
  const stored = await ports.store.receipt({ object: { bucket: object.bucket, key: object.key }, id });
  if (stored !== undefined) await writePage({ receipt: stored.receipt, revision }, ports);
}

/** What is to be written where the text reads otherwise; the head goes on naming the version that stands. */
export function rereading(
  head: Extract<Head, { state: 'read' }>,
  before: Revision,
  { version, office, sha256 }: Reading,
  finding: Extract<Finding, { status: 'report' }>,
  at: string,
): (Commit & { readonly revision: Revision }) | undefined {
  const report = reportOf(finding, head.revision.revision + 1, []);
  const kept = before.report.notes.filter(({ code }) => ABOUT_OTHERS.includes(code));
  const whole = { ...report, notes: [...report.notes, ...kept] };
  if (readingIn(whole) === readingIn(before.report)) return undefined;
  const revision = revisionRefOf({ report: whole });
  const differences = differencesBetween(before.report.observations, whole.observations);
  return {
    receipt: { version, office, sha256, at, status: 'revised', reread: report.extractor, revision },
    head: { ...head, revision },
    expected: head,
    revision: { report: whole, differences },
  };
}

/** Notes about other objects were true when the version came, and are no reading of its text. */
const ABOUT_OTHERS: readonly string[] = ['same-file-elsewhere', 'same-period-elsewhere'];

/** What the text was read as, without the count of revisions and the rules. */
const readingIn = ({ revision: _count, extractor: _rules, ...said }: Report): string => canonicalJson(said);
