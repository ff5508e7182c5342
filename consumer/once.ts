import { bounded } from './bounded.ts';
import { inTurn } from './in-turn.ts';

/** The ids of events that were done with. A table with the id as its key will do. */
export interface SeenIds {
  has(id: string): boolean | Promise<boolean>;
  add(id: string): void | Promise<void>;
}

/** In this process, for the last `most` ids; forgotten when it ends, so that events that come again are done again. */
export function seenInMemory(most = 10_000): SeenIds {
  const ids = bounded<true>(most);
  return { has: (id) => ids.get(id) === true, add: (id) => ids.set(id, true) };
}

/** Does what is to be done for an event, unless that was done before: then it is a `repeat`. */
export type Once = (
  event: { readonly id: string },
  act: () => void | Promise<void>,
) => Promise<'done' | 'repeat'>;

/**
 * The topic delivers at least once. An id is kept after the act, never before: an act that fails, or that a crash cuts
 * short, is done again when the event comes again. So an act must bear to be done twice.
 */
export function once(seen: SeenIds = seenInMemory()): Once {
  const turn = inTurn();
  return ({ id }, act) =>
    turn(id, async () => {
      if (await seen.has(id)) return 'repeat';
      await act();
      await seen.add(id);
      return 'done';
    });
}
