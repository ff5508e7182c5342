import { type BatchAnswer, type QueueRecord, queueBatch } from '../../shared/contract/invocation.ts';
import { LIMITS } from '../../shared/contract/limits.ts';
import { revisionIn } from '../../shared/contract/receipt.ts';
import { parseObjectChange } from '../../shared/contract/s3-event.ts';
import { METRICS, refusalsBy } from '../../shared/contract/telemetry.ts';
import type { Log, Queue, Telemetry } from '../ports.ts';
import { faultFields, faultOf, retrySeconds, UnusableRecordError } from '../runtime/faults.ts';
import { keyInLog } from '../runtime/key-in-log.ts';
import { type Invocation, takeInTurn } from '../runtime/take-in-turn.ts';
import type { BulletinPorts, Ingested } from './bulletin-ports.ts';
import { type FailedVersion, failVersion } from './fail-version.ts';
import { ingestBulletin } from './ingest-bulletin.ts';

export interface IngestPorts extends BulletinPorts {
  readonly queue: Queue;
  readonly log: Log;
  readonly telemetry: Telemetry;
}

/** The handler of a batch of queue messages, each an event of S3. One bad message never holds up the others. */
export const makeIngestHandler =
  (ports: IngestPorts) =>
  async (event: unknown, invocation: Invocation): Promise<BatchAnswer> => {
    const { telemetry } = ports;
    try {
      return await takeInTurn(queueBatch.parse(event).Records, invocation, {
        idOf: ({ messageId }) => messageId,
        needs: LIMITS.recordMs,
        take: (record) => takeMessage(record, ports),
        onFault: (record, error) => giveBack(record, error, ports),
        onLate: async (record) => {
          telemetry.count(METRICS.postponed);
          await retryIn(1, record, ports);
        },
      });
    } finally {
      telemetry.flush();
    }
  };

async function takeMessage(record: QueueRecord, ports: IngestPorts): Promise<void> {
  const begun = ports.clock.now().getTime();
  const change = parseObjectChange(record.body);
  if ('problem' in change)
    throw new UnusableRecordError(`No event of S3 that is known here (${change.problem.slice(0, 200)}).`);
  const ingested = await ingestBulletin(change, ports);
  const milliseconds = ports.clock.now().getTime() - begun;
  for (const one of [...(ingested.members ?? []), ingested]) report(one, record, milliseconds, ports);
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

async function giveBack(record: QueueRecord, error: unknown, ports: IngestPorts): Promise<void> {
  const fault = faultOf(error);
  const received = record.attributes.ApproximateReceiveCount;
  ports.telemetry.count(fault === 'permanent' ? METRICS.permanentFaults : METRICS.transientFaults);
  const change = parseObjectChange(record.body);
  ports.log.error('message given back', {
    ...('version' in change && { key: keyInLog(change.version.key) }),
    messageId: record.messageId,
    received,
    ...faultFields(error),
  });
  if ('version' in change && received >= LIMITS.tries) await failLast(change.version, record, ports);
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
