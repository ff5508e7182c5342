import { spawnSync } from 'node:child_process';
import { lookup } from 'node:dns/promises';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDocument } from '../../../../shared/document/read-document.ts';
import { extractReport } from '../../../../shared/extract-report.ts';

/** Reads each file of a folder and prints a line of JSON for it; with `--try` tries what it must not be able to do. */
const [folder = '.', mode] = process.argv.slice(2);

const TRIES: Readonly<Record<string, () => unknown>> = {
  fetch: () => fetch('http://127.0.0.1:48123/'),
  name: () => lookup('example.vn'),
  file: () => readFileSync('/etc/passwd'),
  process: () => {
    const { error } = spawnSync('true');
    if (error) throw error;
  },
  code: () => new Function('return 1')(),
};

async function outcomeOf(run: () => unknown): Promise<string> {
  try {
    await run();
    return 'done';
  } catch {
    return 'refused';
  }
}

async function read(name: string): Promise<object> {
  try {
    const document = await readDocument(readFileSync(join(folder, name)));
    const { text, aside } = document;
    return { name, text, aside, status: extractReport(document).status };
  } catch (error) {
    return { name, reason: error instanceof Error && 'reason' in error ? error.reason : String(error) };
  }
}

if (mode === '--try')
  for (const [name, run] of Object.entries(TRIES))
    console.log(JSON.stringify({ name, status: await outcomeOf(run) }));
else for (const name of readdirSync(folder).toSorted()) console.log(JSON.stringify(await read(name)));
