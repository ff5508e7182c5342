import { isDeepStrictEqual } from 'node:util';
import type { StoredReceipt } from '../../functions/ports.ts';
import type { Current } from '../../shared/contract/current.ts';
import { bulletinEvent, eventJson, eventOf } from '../../shared/contract/events.ts';
import type { Head } from '../../shared/contract/head.ts';
import { eventIdOf, receiptIdOf, receiptPageKey } from '../../shared/contract/keys.ts';
import { isTelling, type Receipt, receiptRefOf, revisionIn } from '../../shared/contract/receipt.ts';
import { unpackRevision } from '../../shared/contract/revision.ts';
import type { Deletion, ObjectVersion } from '../../shared/contract/s3-event.ts';
import { withoutScan } from '../unit/functions/fake-core.ts';
import { DRIFT, isReadable, type Step } from './plan.ts';

export interface Happened {
  readonly step: Step;
  readonly version: ObjectVersion | Deletion;
}

/** What was done, and what is left of it: in memory or on the emulators. */
export interface Outcome {
  /** In the order of the versions of each key. */
  readonly happened: readonly Happened[];
  readonly stored: {
    /** In the order of their commits. */
    readonly receipts: ReadonlyMap<string, StoredReceipt>;
    readonly heads: ReadonlyMap<string, Head>;
    readonly currents: ReadonlyMap<string, Current>;
    readonly revisions: ReadonlyMap<string, Uint8Array>;
  };
  readonly pages: ReadonlyMap<string, string>;
  /** Each delivery of an event. */
  readonly sent: readonly { readonly message: string }[];
  /**
   * Receipts are told in the order of their commits. Else by their stamps: those of two versions that write the head
   * tell which was first, but a refusal only looks at it. Stamped after a newer version whose transaction the client
   * had to try again, it may have been committed before it; that it was is what the condition of the store is for.
   */
  readonly isInOrder: boolean;
  /** Messages in the queue and its dead-letter queue. */
  readonly left: number;
}

/** What must be true after a schedule, whatever happened in it. A promise of README.md each, by its number there. */
type Invariant = (run: Outcome) => boolean;

const receiptsOf = ({ stored }: Outcome): readonly Receipt[] =>
  [...stored.receipts.values()].map(({ receipt }) => receipt);
const isReread = (receipt: Receipt): boolean => receipt.status === 'revised' && receipt.reread !== undefined;
const ofVersions = (run: Outcome) => receiptsOf(run).filter((one) => !isReread(one));
const nameOf = ({ version }: { readonly version: Receipt['version'] }): string =>
  `${version.key} ${receiptIdOf(version)}`;
const same = (a: readonly string[], b: readonly string[]): boolean =>
  isDeepStrictEqual(a.toSorted(), b.toSorted());

const revisionsOf = ({ stored }: Outcome) =>
  [...stored.revisions.values()].map((gzip) => unpackRevision(gzip));
const eventIdIn = (receipt: Receipt): string => {
  const { object, id } = receiptRefOf(receipt);
  return eventIdOf(object, id);
};
const messagesOf = ({ sent }: Outcome): readonly string[] => [...new Set(sent.map(({ message }) => message))];

/** A version that was read once more has a further page, unless a crash and a newer version came before it. */
const pagesOf = (receipts: readonly Receipt[]): readonly string[] =>
  receipts.map((receipt) => {
    const { object, id } = receiptRefOf(receipt);
    return receiptPageKey(object, id);
  });

/** Of each key what its newest version says of those that can be read or are a deletion: a figure, or nothing. */
function expectedFigures({ happened }: Outcome): readonly string[] {
  const said = new Map<string, string | undefined>();
  for (const { step } of happened.filter(decides))
    said.set(step.key, step.act === 'delete' ? undefined : figureOf(step.text));
  return [...said].flatMap(([key, figure]) => (figure === undefined ? [] : [`${key}: ${figure}`]));
}

const decides = ({ step }: Happened): boolean =>
  step.heard && (step.act === 'delete' || isReadable(step.key, step.text));

export function figureOf(text: string): string {
  if (text === 'bug') return '5';
  const drift = text.includes('drift') ? DRIFT : 0;
  return `${Number(/^\d+/.exec(withoutScan(text))?.[0]) + drift}${text.includes('old') ? ' old' : ''}`;
}

export const INVARIANTS: Readonly<Record<string, Invariant>> = {
  'every version and delete marker has one receipt, and there are none besides (1)': (run) =>
    same(ofVersions(run).map(nameOf), run.happened.map(nameOf)),

  'a receipt says "failed" where the news was lost on its way to the queue, and nowhere else (1)': (run) =>
    same(
      ofVersions(run)
        .filter(({ status }) => status === 'failed')
        .map(nameOf),
      run.happened.filter(({ step }) => !step.heard).map(nameOf),
    ),

  'every receipt of a version has its page, and there is none without a receipt (1)': (run) => {
    const [all, needed] = [receiptsOf(run), ofVersions(run)].map(pagesOf);
    return (
      (needed ?? []).every((page) => run.pages.has(page)) &&
      [...run.pages.keys()].every((page) => all?.includes(page))
    );
  },

  'head, current report and revision agree (2)': ({ stored }) => {
    const reading = [...stored.heads.values()].filter(({ state }) => state === 'read');
    const named = reading.map(({ revision }) => `${revision?.reportId} ${revision?.revision}`);
    return same(
      named,
      [...stored.currents.values()].map(({ id, revision }) => `${id} ${revision}`),
    );
  },

  'the current figures of every key are those of its newest readable version; a withdrawn key has none (3)': (
    run,
  ) =>
    same(
      [...run.stored.currents.values()].map(
        (c) => `${c.object.key}: ${c.figures?.[0]?.value}${c.area.code === '30298' ? ' old' : ''}`,
      ),
      expectedFigures(run),
    ),

  'the revisions of a key have no gap, and each has one receipt (3)': (run) => {
    const reports = revisionsOf(run).map(({ report }) => report);
    const ordered = [...Map.groupBy(reports, ({ id }) => id).values()].every((of) =>
      of
        .map(({ revision }) => revision)
        .toSorted((a, b) => a - b)
        .every((revision, i) => revision === i + 1),
    );
    const naming = receiptsOf(run).filter(({ status }) => status === 'published' || status === 'revised');
    return (
      ordered &&
      same(
        naming.map((receipt) => `${revisionIn(receipt)?.reportId} ${revisionIn(receipt)?.revision}`),
        reports.map(({ id, revision }) => `${id} ${revision}`),
      )
    );
  },

  'what decided the state of a key was committed in the order of its versions (3)': (run) =>
    [...Map.groupBy(ofVersions(run), ({ version }) => version.key).values()].every((receipts) => {
      let newest = '';
      return receipts.every(({ status, version: { sequencer = '' } }) => {
        if (status === 'superseded' || status === 'failed') return true;
        if (status === 'rejected' && !run.isInOrder) return true;
        const later = sequencer > newest;
        if (status !== 'rejected') newest = sequencer;
        return later;
      });
    }),

  'no event is lost, and none was sent under two ids or in two wordings (3, 4)': (run) => {
    const events = messagesOf(run).map((message) => bulletinEvent.parse(JSON.parse(message)));
    const pending = [...run.stored.receipts.values()].some((stored) => stored.pending);
    return (
      !pending &&
      same(
        events.map(({ id }) => id),
        receiptsOf(run).filter(isTelling).map(eventIdIn),
      )
    );
  },

  'every event can be made again from what is kept, the same to the byte (6)': (run) => {
    const revisions = new Map(
      revisionsOf(run).map((one) => [`${one.report.id} ${one.report.revision}`, one]),
    );
    const again = receiptsOf(run)
      .filter(isTelling)
      .map((receipt) => {
        const ref = revisionIn(receipt);
        return eventJson(eventOf(receipt, ref && revisions.get(`${ref.reportId} ${ref.revision}`)));
      });
    return same(again, messagesOf(run));
  },

  'nothing was told before it was committed (2)': (run) => {
    const times = new Map(receiptsOf(run).map((receipt) => [eventIdIn(receipt), receipt.at]));
    return run.sent.every(({ message }) => {
      const { id, time } = bulletinEvent.parse(JSON.parse(message));
      return times.get(id) === time;
    });
  },

  'nothing is left in the queue or its dead-letter queue (5)': ({ left }) => left === 0,
};

/** The titles of what is not true of an outcome. */
export const brokenBy = (outcome: Outcome): readonly string[] =>
  Object.entries(INVARIANTS).flatMap(([title, holds]) => (holds(outcome) ? [] : [title]));

/** All that is left behind, for comparison; how often an event came does not matter. */
export const everything = (outcome: Outcome): string =>
  JSON.stringify([
    [...outcome.stored.receipts],
    [...outcome.stored.heads],
    [...outcome.stored.currents],
    [...outcome.stored.revisions.keys()],
    messagesOf(outcome).toSorted(),
    [...outcome.pages].toSorted(([a], [b]) => (a < b ? -1 : 1)),
  ]);
