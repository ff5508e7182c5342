import { AsyncLocalStorage } from 'node:async_hooks';
import type { Around } from '../unit/functions/around.ts';
import type { Random } from './random.ts';

/** What a service does to a call, beside serving it. */
const REFUSALS = ['ThrottlingException', 'InternalServerError', 'TimeoutError', 'ECONNRESET'] as const;

interface Process {
  killed: boolean;
  readonly kill: () => void;
}

export interface Faults {
  /** Called before and after each effect: may take time, throw, or kill the process that runs. */
  readonly around: Around;
  /** Runs an invocation as a process of its own. `killed`: it died, and nobody hears what it would have said. */
  run<Answer>(invocation: () => Promise<Answer>): Promise<Answer | 'killed'>;
  /** From now on everything goes well. */
  end(): void;
  readonly count: { refused: number; killed: number };
}

/**
 * One for all schedules: a context goes on naming every storage that was ever run in it, and copies them at each run,
 * so that with one for each the hundred-thousandth schedule would take a hundred times as long as the first.
 */
const processes = new AsyncLocalStorage<Process>();

/**
 * Faults whose kind, place and order follow from the random numbers. A refusal before an effect is an error of the
 * service, after it a lost answer. Of a process that is killed, whatever it was about to do never happens; each of
 * its calls is a place to die at.
 */
export function faultsOf(random: Random, pass: (milliseconds: number) => void): Faults {
  const refusing = random.next() * 0.3;
  const killing = random.next() * 0.04;
  const count = { refused: 0, killed: 0 };
  let on = true;

  return {
    count,
    async around(effect) {
      const process = processes.getStore();
      for (let ticks = random.below(4); ticks > 0; ticks--) await Promise.resolve();
      pass(random.below(40));
      if (on && process && !process.killed && random.chance(killing)) {
        count.killed++;
        process.killed = true;
        process.kill();
      }
      if (process?.killed) return new Promise<never>(() => {});
      if (!on || !random.chance(refusing)) return;
      count.refused++;
      const name = REFUSALS[random.below(REFUSALS.length)] ?? REFUSALS[0];
      throw Object.assign(new Error(`${name} at: ${effect}`), { name });
    },
    run(invocation) {
      return new Promise((resolve, reject) => {
        const process = { killed: false, kill: () => resolve('killed') };
        processes.run(process, invocation).then(resolve, reject);
      });
    },
    end() {
      on = false;
    },
  };
}
