import { type ChildProcess, fork } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { StartFunction } from '../../../infra/local/functions.ts';
import type { Answer, Call } from './process-host.ts';

const HOST = fileURLToPath(new URL('./process-host.ts', import.meta.url));

/**
 * The way to the services of one process: its endpoints, by the SDK's own variables, in the place of those of `env`.
 * `kill` ends it as the system does when memory runs out: kill -9.
 */
export type Reach = (
  env: Readonly<Record<string, string>>,
  kill: () => void,
) => Promise<{ readonly endpoints: Readonly<Record<string, string>>; close(): void }>;

/**
 * Functions as processes of their own, so that they can be killed while they work. What their event sources do then
 * is what Lambda's do: the invocation has failed, and another process is started for the next.
 */
export function processFunctions(reach: Reach, onMemory: (name: string, bytes: number) => void = () => {}) {
  const start: StartFunction = ({ assignment, env, environments, onLog }) => {
    const idle: ReturnType<typeof environmentOf>[] = [];
    const waiting: (() => void)[] = [];
    const living = new Set<ReturnType<typeof environmentOf>>();
    const take = async () => {
      for (;;) {
        const free = idle.pop();
        if (free?.alive()) return free;
        if (free) continue;
        if (living.size < environments) {
          const started = environmentOf();
          living.add(started);
          return started;
        }
        await new Promise<void>((resolve) => waiting.push(resolve));
      }
    };

    function environmentOf() {
      let child: ChildProcess | undefined;
      let over = false;
      let calls = 0;
      let settle: ((answer: Omit<Answer, 'id' | 'memory'>) => void) | undefined;
      const end = () => {
        over = true;
        settle?.({ fault: 'the process was killed' });
      };
      const kill = () => {
        child?.kill('SIGKILL');
        end();
      };
      const begun = reach(env, kill).then(({ endpoints, close }) => {
        child = fork(HOST, [assignment.file, assignment.exported], {
          env: { ...env, ...endpoints },
          execArgv: [`--max-old-space-size=${Math.floor(assignment.memoryMegabytes * 0.9)}`], // as Lambda does
          stdio: ['ignore', 'pipe', 'ignore', 'ipc'],
        });
        if (child.stdout) createInterface(child.stdout).on('line', onLog);
        child.on('exit', () => {
          end();
          close();
        });
        child.on('message', ({ answer, fault, memory }: Answer) => {
          onMemory(assignment.name, memory);
          settle?.({ answer, ...(fault !== undefined && { fault }) });
        });
      });
      return {
        alive: () => !over,
        async invoke(event: unknown): Promise<unknown> {
          await begun;
          const { answer, fault } = await new Promise<Omit<Answer, 'id' | 'memory'>>((resolve) => {
            settle = resolve;
            if (over) return end();
            child?.send({ id: ++calls, event, remaining: assignment.timeout * 1000 } satisfies Call);
          });
          settle = undefined;
          if (fault !== undefined) throw new Error(`${assignment.name}: ${fault}`);
          return answer;
        },
        stop: kill,
      };
    }

    return {
      name: assignment.name,
      async invoke(event) {
        const environment = await take();
        try {
          return await environment.invoke(event);
        } finally {
          if (environment.alive()) idle.push(environment);
          else living.delete(environment);
          waiting.shift()?.();
        }
      },
      async stop() {
        for (const environment of living) environment.stop();
      },
    };
  };
  return start;
}
