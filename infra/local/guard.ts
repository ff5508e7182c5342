import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Guard {
  /** Does now what the guard is there for; resolves when it is done. */
  stop(): Promise<void>;
}

/**
 * What must not outlive this process, however it ends: also killed, where no code of ours runs any more.
 * A shell waits at the other end of a pipe; a line tells it to clear up, or the pipe closes with the process. It
 * is in a session of its own, so that a Ctrl-C, which goes to everything in the terminal, does not reach it.
 */
function guard(script: string, words: readonly string[]): Guard {
  const shell = spawn('sh', ['-c', script, 'sh', ...words], {
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
  });
  const exited = once(shell, 'exit');
  exited.catch(() => {}); // told of by `stop`
  return {
    async stop() {
      shell.stdin.end('\n');
      await exited;
    },
  };
}

/** Runs a program for as long as this process lives. */
export const guardProgram = (program: string, words: readonly string[]): Guard =>
  guard('"$@" & child=$!; read -r told; kill "$child"; wait "$child"', [program, ...words]);

const CLEAR_UP = 'read -r told || last="1 2"; for wait in 0 $last; do sleep "$wait"; rm -rf -- "$1"; done';

/**
 * A temporary folder that is removed with all that is in it. After a sudden end more than once: a bundler may have
 * been left that writes to it for a moment.
 */
export function guardFolder(): Guard & { readonly path: string } {
  const path = mkdtempSync(join(tmpdir(), 'bantin-run-'));
  return { path, ...guard(CLEAR_UP, [path]) };
}
