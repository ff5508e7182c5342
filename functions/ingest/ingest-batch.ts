import { type BatchAnswer, type QueueRecord, queueBatch } from '../../shared/contract/invocation.ts';
import { LIMITS } from '../../shared/contract/limits.ts';
import { parseObjectCreated } from '../../shared/contract/s3-event.ts';
import { METRICS } from '../../shared/contract/telemetry.ts';
import type { Log, Queue, Telemetry } from '../ports.ts';
import { faultFields, faultOf, retrySeconds, UnusableRecordError } from '../runtime/faults.ts';
import { keyInLog } from '../runtime/key-in-log.ts';
import { type Invocation, takeInTurn } from '../runtime/take-in-turn.ts';
import { type BulletinPorts, type Ingested, ingestBulletin } from './ingest-bulletin.ts';

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
  const version = parseObjectCreated(record.body);
  if ('problem' in version)
    throw new UnusableRecordError(`No "Object Created" event of S3 (${version.problem.slice(0, 200)}).`);
  const ingested = await ingestBulletin(version, ports);
  report(ingested, record, ports.clock.now().getTime() - begun, ports);
}

/** One line for a bulletin: what became of it, never what it says. */
function report(
  { receipt, revision, repeated }: Ingested,
  { messageId, attributes }: QueueRecord,
  milliseconds: number,
  { log, telemetry }: IngestPorts,
): void {
  const { version, office, status, at } = receipt;
  log.info('bulletin', {
    status,
    repeated,
    ...(receipt.status === 'rejected' && { reason: receipt.reason.code }),
    bucket: version.bucket,
    key: keyInLog(version.key),
    ...(version.versionId !== undefined && { versionId: version.versionId.slice(0, 128) }),
    bytes: version.size,
    ...(office && { office: office.code }),
    ...('revision' in receipt && { report: receipt.revision.reportId, revision: receipt.revision.revision }),
    ...(revision && {
      observations: revision.report.observations.length,
      notes: revision.report.notes.length,
    }),
    milliseconds,
    messageId,
    received: attributes.ApproximateReceiveCount,
  });
  telemetry.count(repeated ? METRICS.repeated : METRICS[status]);
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
  const version = parseObjectCreated(record.body);
  ports.log.error('message given back', {
    ...('key' in version && { key: keyInLog(version.key) }),
    messageId: record.messageId,
    received,
    ...faultFields(error),
  });
  await retryIn(retrySeconds(fault, received), record, ports);
}

/** Where this fails the message comes back all the same, when its visibility timeout has passed. */
async function retryIn(seconds: number, record: QueueRecord, { queue, log }: IngestPorts): Promise<void> {
  try {
    await queue.retryIn(seconds, record.receiptHandle);
  } catch (error) {
    log.error('delay not set', { messageId: record.messageId, ...faultFields(error) });
  }
}
