import type { BatchAnswer } from '../../shared/contract/invocation.ts';

/** What a handler needs of Lambda's context. */
export interface Invocation {
  getRemainingTimeInMillis(): number;
}

export interface Turn<Item> {
  readonly idOf: (item: Item) => string;
  /** Milliseconds that must be left to begin another. */
  readonly needs: number;
  readonly take: (item: Item) => Promise<void>;
  /** After `take` threw. Must not throw. */
  readonly onFault: (item: Item, error: unknown) => Promise<void>;
  /** Instead of `take`, for want of time. Must not throw. */
  readonly onLate: (item: Item) => Promise<void>;
}

/**
 * Takes the items one after another and answers which are to be delivered again. It stops while there is time
 * to answer: a batch that times out has no answer, and all of it would be done again.
 */
export async function takeInTurn<Item>(
  items: readonly Item[],
  invocation: Invocation,
  { idOf, needs, take, onFault, onLate }: Turn<Item>,
): Promise<BatchAnswer> {
  const failed: Item[] = [];
  for (const item of items) {
    if (invocation.getRemainingTimeInMillis() < needs) {
      failed.push(item);
      await onLate(item);
      continue;
    }
    try {
      await take(item);
    } catch (error) {
      failed.push(item);
      await onFault(item, error);
    }
  }
  return { batchItemFailures: failed.map((item) => ({ itemIdentifier: idOf(item) })) };
}
