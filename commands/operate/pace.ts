import { setTimeout } from 'node:timers/promises';
import { WrongCall } from '../run-command.ts';

/** Lets so many through a second, as `--rate` says, evenly: each call waits for its turn. */
export function paceOf(rate: string): () => Promise<void> {
  const perSecond = Number(rate);
  if (!(perSecond > 0)) throw new WrongCall(`--rate is a number above 0, not "${rate}".`);
  let next = performance.now();
  return async () => {
    const now = performance.now();
    const turn = Math.max(now, next);
    next = turn + 1000 / perSecond;
    if (turn > now) await setTimeout(turn - now);
  };
}
