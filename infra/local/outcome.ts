import type { BulletinEvent } from '../../shared/contract/events.ts';
import { eventIdOf } from '../../shared/contract/keys.ts';
import { isTelling, type Receipt, receiptRefOf } from '../../shared/contract/receipt.ts';
import type { Chain } from './chain.ts';
import type { ObjectChange } from './object-changes.ts';
import type { Subscriber } from './subscriber.ts';

/** What became of one file: its receipt, and the event that the subscriber got, if it has one. */
export interface Outcome {
  readonly file: string;
  readonly receipt: Receipt;
  readonly event?: BulletinEvent;
}

/** Waits for the receipt of a version and, where somebody is to be told, for its event. Rejects when late. */
export async function outcomeOf(
  file: string,
  version: ObjectChange,
  chain: Pick<Chain, 'receipt'>,
  subscriber: Subscriber,
): Promise<Outcome> {
  const receipt = await chain.receipt(version);
  if (!isTelling(receipt)) return { file, receipt };
  const { object, id } = receiptRefOf(receipt);
  const { event } = await subscriber.event(eventIdOf(object, id));
  return { file, receipt, event };
}
