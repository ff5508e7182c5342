import { LIMITS } from '../../shared/contract/limits.ts';
import type { ReceiptRef } from '../../shared/contract/receipt.ts';
import { METRICS } from '../../shared/contract/telemetry.ts';
import { type FailedVersion, type FailPorts, failVersion } from '../ingest/fail-version.ts';
import type { Log, Outbox, Telemetry, VersionList } from '../ports.ts';
import type { PublishPorts } from '../publish/publish-batch.ts';
import { sendUnsent } from '../publish/send-unsent.ts';
import { faultFields } from '../runtime/faults.ts';
import { keyInLog } from '../runtime/key-in-log.ts';
import type { Invocation } from '../runtime/take-in-turn.ts';

export interface SweepPorts extends FailPorts, PublishPorts {
  readonly outbox: Outbox;
  readonly versions: VersionList;
  readonly log: Log;
  readonly telemetry: Telemetry;
}

export interface Swept {
  /** Events sent that the stream had missed. */
  readonly sent: number;
  /** Versions looked at, and those of them that got a receipt `failed`. */
  readonly looked: number;
  readonly failed: number;
  /** Sends and versions that did not come off: the next sweep meets them again. */
  readonly left: number;
}

/**
 * Makes good what was missed: sends the events that the stream did not bring to an end, and writes a receipt
 * `failed` for every version of an object that has none after an hour. It goes on where the last sweep stopped and
 * stops while there is time to say so.
 */
export const makeSweepHandler =
  (ports: SweepPorts) =>
  async (_event: unknown, invocation: Invocation): Promise<Swept> => {
    const { log, telemetry } = ports;
    try {
      const { sent, left } = await sendUnsent(ports, {
        isDue: (at) => ageOf(at, ports) >= LIMITS.unsentMs,
        mayGoOn: () => invocation.getRemainingTimeInMillis() >= LIMITS.sendMs,
        onFault: (ref, error) => notSwept(ref, error, ports),
      });
      const found = await failUnanswered(ports, invocation);
      const swept = { sent, looked: found.looked, failed: found.failed, left: left + found.left };
      log.info('swept', { ...swept });
      return swept;
    } finally {
      telemetry.flush();
    }
  };

const ageOf = (stamp: string, { clock }: SweepPorts): number => clock.now().getTime() - Date.parse(stamp);

async function failUnanswered(ports: SweepPorts, invocation: Invocation) {
  const { versions, outbox, telemetry } = ports;
  let [looked, failed, left] = [0, 0, 0];
  let from = await versions.position();
  do {
    if (invocation.getRemainingTimeInMillis() < LIMITS.sweepPageMs) break;
    const page = await versions.page(from);
    const due = page.versions.filter(({ uploadedAt }) => {
      const age = ageOf(uploadedAt, ports);
      return age >= LIMITS.unansweredMs && age <= LIMITS.sweptMs;
    });
    for (const version of await outbox.unanswered(due)) {
      if (invocation.getRemainingTimeInMillis() < LIMITS.sendMs) return { looked, failed, left: left + 1 };
      const done = await attempt(refOf(version), () => failVersion(version, ports), ports);
      if (done === undefined) left++;
      else if (done.answer) {
        failed++;
        telemetry.count(METRICS.failed);
      }
    }
    looked += page.versions.length;
    from = page.next;
    await versions.moveTo(from);
  } while (from !== undefined);
  return { looked, failed, left };
}

const refOf = ({ bucket, key, versionId = '' }: FailedVersion): ReceiptRef => ({
  object: { bucket, key },
  id: versionId,
});

/** One that fails never holds up the others. */
async function attempt<Answer>(
  ref: ReceiptRef,
  act: () => Promise<Answer>,
  ports: SweepPorts,
): Promise<{ readonly answer: Answer } | undefined> {
  try {
    return { answer: await act() };
  } catch (error) {
    notSwept(ref, error, ports);
    return undefined;
  }
}

function notSwept({ object, id }: ReceiptRef, error: unknown, { log, telemetry }: SweepPorts): void {
  telemetry.count(METRICS.transientFaults);
  log.error('not swept', { key: keyInLog(object.key), id: id.slice(0, 128), ...faultFields(error) });
}
