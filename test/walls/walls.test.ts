import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PLANTED } from './planted.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const CRUISE = join(ROOT, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs');
const ROOMS = ['shared', 'functions', 'consumer', 'examples', 'infra'];

interface Verdict {
  readonly cruised: number;
  readonly modules: readonly string[];
  /** `<rule> <file>` */
  readonly violations: readonly string[];
}

/** Looks at the rooms in `folder` with the walls of the house. */
function cruise(folder: string, rooms: readonly string[]): Promise<Verdict> {
  const call = [CRUISE, '--config', join(ROOT, '.dependency-cruiser.mjs'), '--output-type', 'json', ...rooms];
  const options = { cwd: folder, maxBuffer: 256 * 1024 * 1024 };
  return new Promise((resolve, reject) => {
    execFile(process.execPath, call, options, (_error, stdout, stderr) => {
      try {
        const { summary, modules } = JSON.parse(stdout);
        resolve({
          cruised: summary.totalCruised,
          modules: modules.map(({ source }: { source: string }) => source),
          violations: summary.violations.map(
            ({ rule, from }: { rule: { name: string }; from: string }) => `${rule.name} ${from}`,
          ),
        });
      } catch (cause) {
        reject(new Error(`dependency-cruiser gave no verdict: ${stderr}`, { cause }));
      }
    });
  });
}

/** The exit code of what `npm run walls` calls. */
function exitCode(folder: string, rooms: readonly string[]): Promise<unknown> {
  const call = [CRUISE, '--config', join(ROOT, '.dependency-cruiser.mjs'), ...rooms];
  return new Promise((resolve) => {
    execFile(process.execPath, call, { cwd: folder }, (error) => resolve(error?.code ?? 0));
  });
}

describe('the walls of the house as it stands', () => {
  let verdict: Verdict;
  beforeAll(async () => {
    verdict = await cruise(ROOT, [...ROOMS, 'commands']);
  });

  test('none is broken', () => {
    expect(verdict.violations).toEqual([]);
  });

  // Alone, dependency-cruiser sees nothing of TypeScript 7 and is content with no modules at all.
  test('they have seen the sources, types and lazy imports too', () => {
    expect(verdict.cruised).toBeGreaterThan(100);
    expect(verdict.modules).toEqual(
      expect.arrayContaining([
        'shared/extract-report.ts',
        'shared/contract/area.ts',
        'functions/ports.ts',
        'infra/app.ts',
      ]),
    );
  });
});

describe('a planted violation', () => {
  let folder: string;
  let verdict: Verdict;
  beforeAll(async () => {
    // Below the project, so that packages are found, and in a folder that git does not see.
    await mkdir(join(ROOT, '.build'), { recursive: true });
    folder = await mkdtemp(join(ROOT, '.build', 'walls-'));
    for (const { file, source } of PLANTED) {
      await mkdir(join(folder, dirname(file)), { recursive: true });
      await writeFile(join(folder, file), source);
    }
    verdict = await cruise(folder, ROOMS);
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  test('makes the check fail', async () => {
    expect(await exitCode(folder, ROOMS)).toBeGreaterThan(0);
  });

  test.each(PLANTED.filter(({ rule }) => rule !== ''))('$rule notices $file', ({ rule, file }) => {
    expect(verdict.violations).toContain(`${rule} ${file}`);
  });
});
