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
    env: { ...process.env, TMPDIR: temporary },
  });
  const said = { stdout: '', stderr: '' };
  child.stdout?.setEncoding('utf8').on('data', (text: string) => (said.stdout += text));
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (said.stderr += text));
  const ended = once(child, 'exit').then(([status]) => ({ status, ...said, left: readdirSync(temporary) }));
  return { child, said, ended };
}

describe('npm start', () => {
  test('with a file that is not there says so and ends with 2, before anything is started', async () => {
    const { status, stdout, stderr } = await run('start', ['nowhere.txt']).ended;
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toMatch(/^There is no file nowhere\.txt\./);
  });

  test('with a person’s own files prints a line of JSON each, in order, and ends with 0', async () => {
    writeFileSync(join(folder, 'quý 1.txt'), bulletin('71,3'));
    writeFileSync(join(folder, 'empty.txt'), '');
    const { status, stdout, left } = await run('start', [
      '--json',
      '--office',
      '30301',
      'quý 1.txt',
      'empty.txt',
    ]).ended;
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
    ]);
    expect(status).toBe(0);
    expect(left).toEqual([]);
  });

  test('for people prints the receipt in Vietnamese, the table and the event', async () => {
    writeFileSync(join(folder, 'quý 2.txt'), bulletin('72,3'));
    const { stdout } = await run('start', ['quý 2.txt']).ended;
    expect(stdout).toContain('Đã nhận và đã đọc.');
    expect(stdout).toMatch(/│\s*72,3\s*│\s*%\s*│/);
    expect(stdout).toMatch(/event\s+vn\.bantin\.report\.published\.v1\s+[0-9a-f]{32}/);
    expect(stdout).not.toContain('\u001b'); // no colours where nobody looks
  });
});

describe('npm run up', () => {
  test('takes what is put into the folder, and Ctrl-C leaves nothing behind', async () => {
    const { child, said, ended } = run('up', ['in']);
    await expect.poll(() => said.stdout, { timeout: 40_000 }).toContain('Ctrl-C stops it.');
    const [, endpoint = ''] = /DynamoDB\s+(http:\/\/127\.0\.0\.1:\d+)/.exec(said.stdout) ?? [];
    mkdirSync(join(folder, 'in', 'wards', '30316'));
    writeFileSync(join(folder, 'in', 'wards', '30316', 'tháng 5.txt'), bulletin('73,3'));
    await expect
      .poll(() => said.stdout, { timeout: 20_000 })
      .toMatch(/wards\/30316\/tháng 5\.txt[\s\S]*report\.published/);
    child.kill('SIGINT');
    const { status, left } = await ended;
    expect(status).toBe(130);
    expect(left).toEqual([]);
    await expect(fetch(endpoint)).rejects.toThrow('fetch failed');
  });
});
