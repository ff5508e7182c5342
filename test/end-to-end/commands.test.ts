import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { bulletin } from './way.ts';

const folder = mkdtempSync(join(tmpdir(), 'bantin-commands-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const scriptOf = (name: string) => fileURLToPath(new URL(`../../infra/local/${name}.ts`, import.meta.url));

/** Runs a command with a folder of its own for whatever it keeps meanwhile. */
function run(name: string, call: readonly string[]) {
  const temporary = mkdtempSync(join(folder, 'tmp-'));
  const child: ChildProcess = spawn(process.execPath, [scriptOf(name), ...call], {
    cwd: folder,
    env: { ...process.env, TMPDIR: temporary, BANTIN_LOCAL_RUN: `${temporary}.json` },
  });
  const said = { stdout: '', stderr: '' };
  child.stdout?.setEncoding('utf8').on('data', (text: string) => (said.stdout += text));
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (said.stderr += text));
  const ended = once(child, 'exit').then(([status]) => ({ status, ...said, left: readdirSync(temporary) }));
  return { child, said, ended, temporary };
}

const DYNAMO = /DynamoDB\s+(http:\/\/127\.0\.0\.1:\d+)/;

/** Nothing of a run is left: no file, and nobody answers where the emulator was. */
async function expectGone(temporary: string, endpoint: string): Promise<void> {
  await expect.poll(() => readdirSync(temporary), { timeout: 10_000 }).toEqual([]);
  await expect
    .poll(
      () =>
        fetch(endpoint).then(
          () => 'answers',
          () => 'gone',
        ),
      { timeout: 10_000 },
    )
    .toBe('gone');
}

describe('npm start', () => {
  mkdirSync(join(folder, 'a folder'));
  writeFileSync(join(folder, 'empty.txt'), '');
  test.each([
    ['a file that is not there', ['nowhere.txt'], 'There is no file nowhere.txt.'],
    ['a folder', ['a folder'], 'a folder is a folder. Name the files in it: a folder/*'],
    ['two files of one name', ['empty.txt', './empty.txt'], 'Two of the files are called empty.txt'],
    ['no office code', ['--office', '12', 'empty.txt'], 'An office code has five digits, and "12" has not.'],
    ['an option that does not exist', ['--colour'], "Unknown option '--colour'"],
  ])('with %s says so and ends with 2, before anything is started', async (_what, call, said) => {
    const { status, stdout, stderr } = await run('start', call).ended;
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr.startsWith(said), stderr).toBe(true);
    expect(stderr).toContain('npm start -- --help');
  });

  test('with a person’s own files prints a line of JSON each, in order, and ends with 0', async () => {
    writeFileSync(join(folder, 'quý 1.txt'), bulletin('71,3'));
    writeFileSync(join(folder, 'large.txt'), Buffer.alloc(25 * 1024 * 1024, 'a '));
    const call = ['--json', '--office', '30301', 'quý 1.txt', 'empty.txt', 'large.txt'];
    const { status, stdout, left } = await run('start', call).ended;
    const lines = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines).toMatchObject([
      { file: 'quý 1.txt', receipt: { status: 'published' }, event: { subject: 'wards/30301/quý 1.txt' } },
      {
        file: 'empty.txt',
        receipt: { status: 'rejected', reason: { code: 'empty-file' } },
        event: { subject: 'wards/30301/empty.txt' },
      },
      { file: 'large.txt', receipt: { status: 'rejected', reason: { code: 'too-large' } } },
    ]);
    expect(status).toBe(0);
    expect(left).toEqual([]);
  });

  test('for people prints the receipt in Vietnamese, a figure a line, and the event', async () => {
    writeFileSync(join(folder, 'quý 2.txt'), bulletin('72,3'));
    const { stdout } = await run('start', ['quý 2.txt']).ended;
    expect(stdout).toContain('published – Đã nhận và đã đọc.');
    expect(stdout).toMatch(/insurance\.health\s+=\s+72,3\s+%\s+tỷ lệ\s+2026-S1\s+“72,3%”/);
    expect(stdout).toMatch(/event\s+vn\.bantin\.report\.published\.v1\s+[0-9a-f]{32}/);
    expect(stdout).toMatch(/1 file: 1 published, [\d.]+ s/);
    expect(stdout).not.toContain('\u001b'); // no colours where nobody looks
  });
});

describe('npm run up', () => {
  test('takes what is put into the folder, and Ctrl-C leaves nothing behind', async () => {
    const { child, said, ended, temporary } = run('up', ['in']);
    await expect.poll(() => said.stdout, { timeout: 60_000 }).toContain('Ctrl-C stops it.');
    const [, endpoint = ''] = DYNAMO.exec(said.stdout) ?? [];
    mkdirSync(join(folder, 'in', 'wards', '30316'));
    writeFileSync(join(folder, 'in', 'wards', '30316', 'tháng 5.txt'), bulletin('73,3'));
    await expect
      .poll(() => said.stdout, { timeout: 20_000 })
      .toMatch(/wards\/30316\/tháng 5\.txt[\s\S]*report\.published/);
    child.kill('SIGINT');
    const { status, left } = await ended;
    expect(status).toBe(130);
    expect(left).toEqual([]);
    await expectGone(temporary, endpoint);
  });

  test('leaves nothing behind even where it is killed', async () => {
    const { child, said, ended, temporary } = run('up', ['in']);
    await expect.poll(() => said.stdout, { timeout: 60_000 }).toContain('Ctrl-C stops it.');
    const [, endpoint = ''] = DYNAMO.exec(said.stdout) ?? [];
    child.kill('SIGKILL');
    await ended;
    await expectGone(temporary, endpoint);
  });
});
