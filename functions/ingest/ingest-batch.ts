import { type BatchAnswer, type QueueRecord, queueBatch } from '../../shared/contract/invocation.ts';
import { LIMITS } from '../../shared/contract/limits.ts';
import { revisionIn } from '../../shared/contract/receipt.ts';
import { type ObjectChange, type ObjectVersion, parseObjectChange } from '../../shared/contract/s3-event.ts';
import { METRICS, refusalsBy } from '../../shared/contract/telemetry.ts';
import type { Log, Queue, Telemetry } from '../ports.ts';
import { faultFields, faultOf, retrySeconds, UnusableRecordError } from '../runtime/faults.ts';
import { keyInLog } from '../runtime/key-in-log.ts';
import { type Invocation, takeInTurn } from '../runtime/take-in-turn.ts';
import type { BulletinPorts, HandedOver, Ingested } from './bulletin-ports.ts';
import { type FailedVersion, failVersion } from './fail-version.ts';
import { ingestBulletin } from './ingest-bulletin.ts';
import { zippedObjects } from './zipped-objects.ts';

export interface IngestPorts extends BulletinPorts {
  readonly queue: Queue;
  readonly log: Log;
  readonly telemetry: Telemetry;
}

/** A change of an object; of a member of a zip that comes by itself, and the key of the zip. */
export interface Task {
  readonly change: ObjectChange;
  readonly zip?: string | undefined;
}

/** What the messages of a queue are, and how long one may take. */
export interface Source {
  readonly what: string;
  readonly parse: (body: string) => Task | { readonly problem: string };
  /** Milliseconds that must be left of an invocation to take one more. */
  readonly needs: number;
}

const CHANGES: Source = {
  what: 'event of S3 that is known here',
  parse: (body) => {
    const change = parseObjectChange(body);
    return 'problem' in change ? change : { change };
  },
  needs: LIMITS.recordMs,
};

/** The handler of a batch of queue messages, each about a version. One bad message never holds up the others. */
export const makeIngestHandler =
  (ports: IngestPorts, source: Source = CHANGES) =>
  async (event: unknown, invocation: Invocation): Promise<BatchAnswer> => {
    const { telemetry } = ports;
    try {
      return await takeInTurn(queueBatch.parse(event).Records, invocation, {
        idOf: ({ messageId }) => messageId,
        needs: source.needs,
        take: (record) => takeMessage(record, ports, source),
        onFault: (record, error) => giveBack(record, error, ports, source),
        onLate: async (record) => {
          telemetry.count(METRICS.postponed);
          await retryIn(1, record, ports);
        },
      });
    } finally {
      telemetry.flush();
    }
  };

async function takeMessage(record: QueueRecord, ports: IngestPorts, source: Source): Promise<void> {
  const begun = ports.clock.now().getTime();
  const task = source.parse(record.body);
  if ('problem' in task) throw new UnusableRecordError(`No ${source.what} (${task.problem.slice(0, 200)}).`);
  const { change, zip } = task;
  const objects = zip === undefined ? ports.objects : zippedObjects(zip, ports.objects, ports.core);
  const ingested = await ingestBulletin(change, { ...ports, objects });
  const milliseconds = ports.clock.now().getTime() - begun;
  for (const one of [...membersOf(ingested), ingested])
    if ('handedOver' in one) reportHandover(one.handedOver, record, milliseconds, ports);
    else report(one, record, milliseconds, ports);
}

const membersOf = (ingested: Ingested | HandedOver): readonly (Ingested | HandedOver)[] =>
  'members' in ingested ? (ingested.members ?? []) : [];

function reportHandover(
  { bucket, key, size }: ObjectVersion,
  { messageId, attributes }: QueueRecord,
  milliseconds: number,
  { log, telemetry }: IngestPorts,
): void {
  const received = attributes.ApproximateReceiveCount;
  const about = { bucket, key: keyInLog(key), bytes: size, milliseconds, messageId, received };
  log.info('scan handed over', about);
  telemetry.count(METRICS.handedOver);
}

/** One line for a bulletin: what became of it, never what it says. */
function report(
  { receipt, revision, repeated }: Ingested,
  { messageId, attributes }: QueueRecord,
  milliseconds: number,
  { log, telemetry }: IngestPorts,
): void {
  const { version, office, status, at } = receipt;
  const named = revisionIn(receipt);
  log.info('bulletin', {
    status,
    repeated,
    ...(receipt.status === 'rejected' && { reason: receipt.reason.code }),
    bucket: version.bucket,
    key: keyInLog(version.key),
    ...(version.versionId !== undefined && { versionId: version.versionId.slice(0, 128) }),
    bytes: version.size,
    ...(office && { office: office.code }),
    ...(named && { report: named.reportId, revision: named.revision }),
    ...(revision && {
      observations: revision.report.observations.length,
      notes: revision.report.notes.length,
    }),
    milliseconds,
    messageId,
    received: attributes.ApproximateReceiveCount,
  });
  telemetry.count(repeated ? METRICS.repeated : METRICS[status]);
  const reason = receipt.status === 'rejected' && receipt.reason.code;
  // whoever committed it may have died before this line: the alarm of a secret is rung again rather than never
  if (reason && (!repeated || reason === 'state-secret')) telemetry.count(refusalsBy(reason));
  if (repeated) return;
  telemetry.milliseconds(
    METRICS.uploadToCommit,
    Math.max(0, Date.parse(at) - Date.parse(version.uploadedAt)),
  );
}

async function giveBack(
  record: QueueRecord,
  error: unknown,
  ports: IngestPorts,
  source: Source,
): Promise<void> {
  const fault = faultOf(error);
  const received = record.attributes.ApproximateReceiveCount;
  ports.telemetry.count(fault === 'permanent' ? METRICS.permanentFaults : METRICS.transientFaults);
  const task = source.parse(record.body);
  const version = 'change' in task ? task.change.version : undefined;
  ports.log.error('message given back', {
    ...(version && { key: keyInLog(version.key) }),
    messageId: record.messageId,
    received,
    ...faultFields(error),
  });
  if (version && received >= LIMITS.tries) await failLast(version, record, ports);
  await retryIn(retrySeconds(fault, received), record, ports);
}

/** The last try still says that it failed, where it can; where it cannot, the sweep does. */
async function failLast(version: FailedVersion, record: QueueRecord, ports: IngestPorts): Promise<void> {
  try {
    if (await failVersion(version, ports)) ports.telemetry.count(METRICS.failed);
  } catch (error) {
    ports.log.error('failure not written', { messageId: record.messageId, ...faultFields(error) });
  }
}

/** Where this fails the message comes back all the same, when its visibility timeout has passed. */
async function retryIn(seconds: number, record: QueueRecord, { queue, log }: IngestPorts): Promise<void> {
  try {
    await queue.retryIn(seconds, record.receiptHandle);
  } catch (error) {
    log.error('delay not set', { messageId: record.messageId, ...faultFields(error) });
  }
}
