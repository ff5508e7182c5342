import type { ReceiptRef } from '../../shared/contract/receipt.ts';
import type { Outbox } from '../ports.ts';
import { type PublishPorts, publish } from './publish-batch.ts';

export interface SendUnsent {
  /** By the stamp of its commit: one of a moment ago is on its way by the stream. */
  readonly isDue: (at: string) => boolean;
  /** Asked before each; where it says no, sending ends. */
  readonly mayGoOn: () => Promise<boolean> | boolean;
  readonly onSent?: (sent: number) => void;
  readonly onFault: (ref: ReceiptRef, error: unknown) => void;
}

/**
 * Sends the events that were committed and not sent, those of a page of the outbox in the order of their commits. One
 * that fails never holds up the others. `left`: those that failed, and one for all that there was no time for.
 */
export async function sendUnsent(
  ports: PublishPorts & { readonly outbox: Outbox },
  { isDue, mayGoOn, onSent, onFault }: SendUnsent,
): Promise<{ readonly sent: number; readonly left: number }> {
  let [sent, left] = [0, 0];
  for await (const page of ports.outbox.unsent()) {
    const due = page.filter(({ at }) => isDue(at)).toSorted((a, b) => (a.at < b.at ? -1 : 1));
    for (const { ref } of due) {
      if (!(await mayGoOn())) return { sent, left: left + 1 };
      try {
        await publish(ref, ports);
        sent++;
        onSent?.(sent);
      } catch (error) {
        left++;
        onFault(ref, error);
      }
    }
  }
  return { sent, left };
}
