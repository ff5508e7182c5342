import { attributesOf, eventJson, eventOf } from '../../shared/contract/events.ts';
import { type BatchAnswer, type StreamRecord, streamBatch } from '../../shared/contract/invocation.ts';
import { LIMITS } from '../../shared/contract/limits.ts';
import { isTelling, parseReceiptRef, type ReceiptRef, revisionIn } from '../../shared/contract/receipt.ts';
import { METRICS } from '../../shared/contract/telemetry.ts';
import type { Clock, Log, Store, Telemetry, Topic } from '../ports.ts';
import { faultFields } from '../runtime/faults.ts';
import { keyInLog } from '../runtime/key-in-log.ts';
import { type Invocation, takeInTurn } from '../runtime/take-in-turn.ts';

export interface PublishPorts {
  readonly store: Store;
  readonly topic: Topic;
  readonly clock: Clock;
  readonly log: Log;
  readonly telemetry: Telemetry;
}

/** The handler of a batch of changes of the table: sends the event of each new receipt that has one. */
export const makePublishHandler =
  (ports: PublishPorts) =>
  async (event: unknown, invocation: Invocation): Promise<BatchAnswer> => {
    const { log, telemetry } = ports;
    try {
      return await takeInTurn(streamBatch.parse(event).Records, invocation, {
        idOf: ({ dynamodb }) => dynamodb.SequenceNumber,
        needs: LIMITS.sendMs,
        take: async (record) => {
          const ref = receiptRefIn(record);
          if (ref !== undefined) await publish(ref, ports);
        },
        onFault: async ({ dynamodb }, error) => {
          telemetry.count(METRICS.transientFaults);
          log.error('event not sent', { sequenceNumber: dynamodb.SequenceNumber, ...faultFields(error) });
        },
        onLate: async () => telemetry.count(METRICS.postponed),
      });
    } finally {
      telemetry.flush();
    }
  };

/** The receipt that a change has added, or put in the place of one that said `failed`. */
function receiptRefIn({ eventName, dynamodb: { Keys } }: StreamRecord): ReceiptRef | undefined {
  return eventName === 'REMOVE' ? undefined : parseReceiptRef({ pk: Keys.pk.S, sk: Keys.sk.S });
}

/**
 * Sends the event of one receipt and notes that it was sent. A crash between the two sends it again: the same
 * id and the same bytes. A receipt whose event was sent, or that has none, is passed over.
 */
export async function publish(
  ref: ReceiptRef,
  { store, topic, clock, log, telemetry }: PublishPorts,
): Promise<void> {
  const stored = await store.receipt(ref);
  if (stored === undefined)
    throw new Error(`The receipt ${ref.id} of ${ref.object.key} is not in the table.`);
  const { receipt, pending } = stored;
  if (!pending || !isTelling(receipt)) return;
  const named = revisionIn(receipt);
  const event = eventOf(receipt, named && (await store.revision(named)));
  await topic.send(eventJson(event), attributesOf(event));
  await store.clearPending(ref);
  const now = clock.now().getTime();
  const milliseconds = now - Date.parse(receipt.at);
  log.info('event', { id: event.id, type: event.type, key: keyInLog(event.subject), milliseconds });
  telemetry.count(METRICS.eventsSent);
  telemetry.milliseconds(METRICS.commitToTopic, Math.max(0, milliseconds));
  const isRead = receipt.status === 'published' || (receipt.status === 'revised' && !receipt.reread);
  if (!isRead) return; // what is read by other rules was uploaded long ago
  const allTheWay = now - Date.parse(receipt.version.uploadedAt);
  telemetry.milliseconds(METRICS.uploadToTopic, Math.max(0, allTheWay));
}
