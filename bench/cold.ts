import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import Table from 'cli-table3';
import { buildSync } from 'esbuild';
import * as z from 'zod';
import { bundleFunctions, FUNCTIONS } from '../infra/bundle.ts';
import { ENVIRONMENT } from '../shared/contract/environment.ts';
import { FIRST_EVENTS } from './cold-events.ts';
import { median } from './in-turns.ts';
import type { Measuring, Part } from './part.ts';
import { startStub } from './stub.ts';

/** One module as a whole process: medians in milliseconds. */
export interface Cold {
  readonly name: string;
  /** Kilobytes of code that are read before the first event: the entry, and what it imports at once. */
  readonly kilobytes: number;
  readonly imported: { readonly processorMs: number; readonly wholeMs: number };
  /** Through the first event, answered by stubs. */
  readonly called?: { readonly processorMs: number; readonly wholeMs: number };
  /** Processor time through the first event, against that of three bare clients and a call of each. */
  readonly againstBare?: number;
}

export const coldPart: Part = {
  about: 'a first start of each function, against three bare clients of the SDK',
  measure: async (how) => {
    const figures = await measureCold(how);
    return { figures, tables: () => tableOf(figures) };
  },
};

const EMPTY = 'nothing';
const BARE = 'three clients';

async function measureCold({ rounds, progress }: Measuring): Promise<readonly Cold[]> {
  const folder = mkdtempSync(join(tmpdir(), 'bantin-cold-'));
  const bundles = bundleFunctions();
  const stub = await startStub();
  try {
    const start = bundled('cold-process.ts', folder);
    const modules = [
      { name: EMPTY, file: undefined, event: undefined },
      { name: BARE, file: bundled('bare-clients.ts', folder), event: {} },
      ...FUNCTIONS.map((name) => ({
        name,
        file: join(bundles.folders[name], 'index.mjs'),
        event: FIRST_EVENTS[name],
      })),
    ];
    const times = modules.map(() => ({ imported: [] as Said[], called: [] as Said[] }));
    for (let round = 1; round <= rounds; round++)
      for (const [i, { name, file, event }] of modules.entries()) {
        progress.step(`${name}, round ${round} of ${rounds}`);
        times[i]?.imported.push(await processOf(start, stub.url, file));
        if (event !== undefined) times[i]?.called.push(await processOf(start, stub.url, file, event));
      }
    const bare = mediansOf(times[1]?.called ?? []).processorMs;
    return modules.map(({ name, file, event }, i): Cold => {
      const called = event === undefined ? undefined : mediansOf(times[i]?.called ?? []);
      return {
        name,
        kilobytes: file === undefined ? 0 : kilobytesOf(file),
        imported: mediansOf(times[i]?.imported ?? []),
        ...(called && { called, againstBare: called.processorMs / bare }),
      };
    });
  } finally {
    stub.stop();
    bundles.discard();
    rmSync(folder, { recursive: true });
  }
}

/** As the functions are bundled (infra/bundle.ts), in one file. */
function bundled(script: string, folder: string): string {
  const outfile = join(folder, script.replace('.ts', '.mjs'));
  buildSync({
    entryPoints: [join(import.meta.dirname, script)],
    outfile,
    bundle: true,
    minify: true,
    platform: 'node',
    format: 'esm',
    target: 'node24',
    mainFields: ['module', 'main'],
    banner: {
      js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);",
    },
  });
  return outfile;
}

const SAID = z.object({ processorMs: z.number(), wholeMs: z.number() });
type Said = z.infer<typeof SAID>;

async function processOf(start: string, url: string, module?: string, event?: unknown): Promise<Said> {
  const call = [start];
  if (module !== undefined) call.push('--module', module);
  if (event !== undefined) call.push('--event', JSON.stringify(event));
  const { stderr } = await promisify(execFile)(process.execPath, call, { env: environmentAt(url) });
  return SAID.parse(JSON.parse(stderr.trim().split('\n').at(-1) ?? '')); // behind what the function logs
}

/** What Lambda sets, and what the stack does. */
const environmentAt = (url: string) => ({
  ...Object.fromEntries(Object.values(ENVIRONMENT).map((name) => [name, 'measured'])),
  [ENVIRONMENT.topicArn]: 'arn:aws:sns:us-east-1:000000000000:events',
  [ENVIRONMENT.ingestQueueUrl]: `${url}/queue`,
  AWS_REGION: 'us-east-1',
  AWS_ACCESS_KEY_ID: 'local',
  AWS_SECRET_ACCESS_KEY: 'local',
  AWS_ENDPOINT_URL: url,
  POWERTOOLS_SERVICE_NAME: 'measured',
});

const mediansOf = (said: readonly Said[]): Said => ({
  processorMs: median(said.map(({ processorMs }) => processorMs)),
  wholeMs: median(said.map(({ wholeMs }) => wholeMs)),
});

/** Of a module and all that it imports at once. */
function kilobytesOf(entry: string): number {
  const files = new Set([entry]);
  for (const file of files)
    for (const [, next = ''] of readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*"\.\/([^"]+)"/g))
      files.add(join(entry, '..', next));
  return [...files].reduce((sum, file) => sum + statSync(file).size, 0) / 1_024;
}

function tableOf(figures: readonly Cold[]): string {
  const table = new Table({
    head: ['a process that imports', 'KB', 'import, ms', 'and a first event, ms', 'against three clients'],
    style: { head: [], border: [] },
    colAligns: ['left', 'right', 'right', 'right', 'right'],
  });
  const told = (said: Said | undefined) =>
    said ? `${said.processorMs.toFixed(0)} (${said.wholeMs.toFixed(0)})` : '';
  for (const { name, kilobytes, imported, called, againstBare } of figures)
    table.push([name, kilobytes.toFixed(0), told(imported), told(called), againstBare?.toFixed(2) ?? '']);
  return `${table}\nMilliseconds of processor time; in brackets from start to end.`;
}
