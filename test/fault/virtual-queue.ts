import type { Queue } from '../../functions/ports.ts';
import type { SETTINGS } from '../../infra/settings.ts';
import type { QueueRecord } from '../../shared/contract/invocation.ts';
import type { Around } from '../unit/functions/around.ts';
import { message } from '../unit/functions/world.ts';
import type { Random } from './random.ts';

interface Waiting {
  readonly id: string;
  readonly body: string;
  received: number;
  visibleAt: number;
}

/** A queue of SQS with its dead-letter queue, in virtual time: at least once, in any order, sometimes twice. */
export function virtualQueue(
  random: Random,
  now: () => number,
  around: Around,
  {
    visibility,
    maxReceiveCount,
  }: Pick<typeof SETTINGS.ingest | typeof SETTINGS.ocr, 'visibility' | 'maxReceiveCount'>,
) {
  const waiting: Waiting[] = [];
  const setAside: Waiting[] = [];
  let sent = 0;
  const port: Queue = {
    async retryIn(seconds, handle) {
      await around('before visibility');
      const one = waiting.find(({ id }) => handle === `handle of ${id}`);
      if (one !== undefined) one.visibleAt = now() + seconds * 1000;
      await around('after visibility');
    },
  };
  const send = (body: string) => {
    waiting.push({ id: `m${sent++}`, body, received: 0, visibleAt: 0 });
  };
  return {
    port,
    waiting,
    setAside,
    send,
    /** How many messages came in. */
    sent: () => sent,
    /** Up to `most` messages, each hidden for its visibility timeout; one that is hidden may come all the same. */
    receive(most: number): readonly QueueRecord[] {
      const records: QueueRecord[] = [];
      const due = waiting.filter(({ visibleAt }) => visibleAt <= now() || random.chance(0.03));
      for (let left = Math.min(most, due.length); left > 0; left--) {
        const [one] = due.splice(random.below(due.length), 1);
        if (one === undefined) break;
        if (one.received >= maxReceiveCount) {
          setAside.push(...waiting.splice(waiting.indexOf(one), 1));
          continue;
        }
        one.received++;
        one.visibleAt = now() + visibility * 1000;
        records.push(message(one.body, one.id, one.received));
      }
      return records;
    },
    remove(id: string) {
      const at = waiting.findIndex((one) => one.id === id);
      if (at >= 0) waiting.splice(at, 1);
    },
    /** The redrive: what was set aside is sent as if new. */
    redrive() {
      for (const { body } of setAside.splice(0)) send(body);
    },
    /** When the next message can be received. */
    next: () => Math.min(...waiting.map(({ visibleAt }) => visibleAt)),
  };
}

export type VirtualQueue = ReturnType<typeof virtualQueue>;
