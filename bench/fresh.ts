import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import * as z from 'zod';
import { median } from './in-turns.ts';
import type { Progress } from './part.ts';

/** Milliseconds of processor time in processes that have only begun. */
export interface Fresh {
  /** A whole process that imports nothing, and one that imports the core. */
  readonly emptyProcessMs: number;
  readonly coreProcessMs: number;
  /** Once the core is there: the first bulletin, and the first ten. */
  readonly firstBulletinMs: number;
  readonly firstTenMs: number;
}

const STEPS = ['empty', 'core', 'ten'] as const;
const SAID = z.object({ process: z.number(), first: z.number(), ten: z.number() });

/** Each step is a process of its own (`fresh-process.ts`), in turns; the core is bundled as it is deployed. */
export function freshProcesses(rounds: number, progress: Progress): Fresh {
  const folder = mkdtempSync(join(tmpdir(), 'bantin-bench-'));
  try {
    const reader = bundledReader(folder);
    return mediansOf(
      Array.from({ length: rounds }, (_, round) => {
        progress.step(`round ${round + 1} of ${rounds}`);
        const [empty, core, ten] = STEPS.map((step) => processOf(step, reader));
        return { empty, core, ten };
      }),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

type Said = z.infer<typeof SAID> | undefined;

function mediansOf(said: readonly Readonly<Record<(typeof STEPS)[number], Said>>[]): Fresh {
  const medianOf = (told: (one: (typeof said)[number]) => number | undefined) =>
    median(said.map((one) => told(one) ?? Number.NaN));
  return {
    emptyProcessMs: medianOf(({ empty }) => empty?.process),
    coreProcessMs: medianOf(({ core }) => core?.process),
    firstBulletinMs: medianOf(({ ten }) => ten?.first),
    firstTenMs: medianOf(({ ten }) => ten?.ten),
  };
}

function bundledReader(folder: string): string {
  const outfile = join(folder, 'reader.mjs');
  buildSync({
    entryPoints: [join(import.meta.dirname, 'read.ts')],
    outfile,
    bundle: true,
    minify: true,
    platform: 'node',
    format: 'esm',
    target: 'node24',
    mainFields: ['module', 'main'],
  });
  return outfile;
}

const processOf = (step: (typeof STEPS)[number], reader: string): z.infer<typeof SAID> =>
  SAID.parse(
    JSON.parse(
      execFileSync(process.execPath, [
        join(import.meta.dirname, 'fresh-process.ts'),
        step,
        reader,
      ]).toString(),
    ),
  );
