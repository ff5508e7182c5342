import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll } from 'vitest';
import { announce } from '../../commands/operate/local-run.ts';
import type { Way } from './way.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** What a command said, and its exit code. */
export interface Said {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** A command of this checkout, run as it is typed: `script` from the checkout's root. */
export const typed =
  (script: string, env: NodeJS.ProcessEnv = process.env) =>
  (...call: readonly string[]): Promise<Said> =>
    new Promise((resolve) => {
      execFile(process.execPath, [join(ROOT, script), ...call], { env }, (error, stdout, stderr) =>
        resolve({ status: typeof error?.code === 'number' ? error.code : error ? -1 : 0, stdout, stderr }),
      );
    });

/** The environment in which `--local` means this chain, as if `npm run up` had started it. */
export function announced(way: () => Way): NodeJS.ProcessEnv {
  const folder = mkdtempSync(join(tmpdir(), 'bantin-announced-'));
  const env = { ...process.env, BANTIN_LOCAL_RUN: join(folder, 'up.json') };
  beforeAll(async () => {
    const { site, template } = way().chain;
    await announce(
      { region: site.region, endpoints: site.endpoints, outputs: template.outputs },
      env.BANTIN_LOCAL_RUN,
    );
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return env;
}
