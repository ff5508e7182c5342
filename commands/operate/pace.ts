import { setTimeout } from 'node:timers/promises';

/** Lets so many through a second, evenly: each call waits for its turn. */
export function paceOf(perSecond: number): () => Promise<void> {
  if (!(perSecond > 0)) throw new Error(`--rate must be more than nothing a second, not ${perSecond}.`);
  let next = performance.now();
  return async () => {
    const now = performance.now();
    const turn = Math.max(now, next);
    next = turn + 1000 / perSecond;
    if (turn > now) await setTimeout(turn - now);
  };
}
