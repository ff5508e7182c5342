import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { announce, findLocalRun } from '../../../commands/operate/local-run.ts';

const folder = mkdtempSync(join(tmpdir(), 'bantin-local-run-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const at = (port: number) => `http://127.0.0.1:${port}`;
const run = {
  region: 'ap-southeast-1',
  endpoints: { s3: at(1), sqs: at(2), sns: at(3), dynamodb: at(4), api: at(5) },
  outputs: { TableName: 'records' },
};
const NONE = 'No chain runs here. Start one in another terminal: npm run up';

test('a chain is found as long as it is announced', async () => {
  const place = join(folder, 'one/up.json');
  await expect(findLocalRun(place)).rejects.toThrow(NONE);
  const takeBack = await announce(run, place);
  expect(await findLocalRun(place)).toEqual({ pid: process.pid, ...run });
  await takeBack();
  await expect(findLocalRun(place)).rejects.toThrow(NONE);
});

test('of a process that was killed, no chain runs', async () => {
  const place = join(folder, 'killed.json');
  const { pid } = spawnSync(process.execPath, ['--version']);
  writeFileSync(place, JSON.stringify({ pid, ...run }));
  await expect(findLocalRun(place)).rejects.toThrow(NONE);
});

test.each(['', '{', '[]', JSON.stringify(run)])('what is no announcement is none: %s', async (text) => {
  const place = join(folder, 'other.json');
  writeFileSync(place, text);
  await expect(findLocalRun(place)).rejects.toThrow(NONE);
});

test('a chain that ends takes back its own announcement, not that of one started since', async () => {
  const place = join(folder, 'two.json');
  const takeBack = await announce(run, place);
  const later = JSON.stringify({ ...run, pid: process.ppid });
  writeFileSync(place, later);
  await takeBack();
  expect((await findLocalRun(place)).pid).toBe(process.ppid);
});
