import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { typed } from './typed.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const SAMPLE = join(ROOT, 'samples/wards/30307/so-ket-6-thang-2024-my-binh.txt');
const FOOTBALL = join(ROOT, 'samples/wards/30301/chung-ket-bong-da.txt');
const folder = mkdtempSync(join(tmpdir(), 'bantin-reading-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (command: 'extract' | 'explain', ...call: readonly string[]) =>
  typed(`commands/${command}.ts`)(...call);

describe('extract', () => {
  test('prints one line of JSON a file, in order, a refusal too', async () => {
    const { status, stdout } = await run('extract', '--json', SAMPLE, FOOTBALL);
    const lines = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(status).toBe(0);
    expect(lines).toMatchObject([
      { file: SAMPLE, status: 'report', report: { period: { label: '2024-S1' }, area: { name: 'Mỹ Bình' } } },
      { file: FOOTBALL, status: 'not-a-bulletin', report: null, observations: [], reason: 'not-a-bulletin' },
    ]);
    expect(lines[0].observations.length).toBeGreaterThan(20);
  });

  test('prints a table for people', async () => {
    const { stdout } = await run('extract', SAMPLE);
    expect(stdout).toContain('budget.revenue.total');
    expect(stdout).toContain('“7,46 tỷ đồng”');
  });

  test('goes on after a file that cannot be opened, and ends with 1', async () => {
    const { status, stdout, stderr } = await run('extract', join(folder, 'nowhere.txt'), FOOTBALL);
    expect(status).toBe(1);
    expect(stderr).toContain('there is no such file');
    expect(stdout).toContain('không phải là bản tin');
  });

  test('does not wait for a pipe', async () => {
    const pipe = join(folder, 'pipe');
    execFileSync('mkfifo', [pipe]);
    const { status, stderr } = await run('extract', pipe);
    expect([status, stderr]).toEqual([1, expect.stringContaining('not a file')]);
  });

  test('refuses a file over the limit before it is read, as the bucket would', async () => {
    const file = join(folder, 'large.txt');
    writeFileSync(file, '');
    truncateSync(file, 3 * 2 ** 30); // sparse; more than Node would read
    const { stdout } = await run('extract', '--json', file);
    expect(JSON.parse(stdout)).toMatchObject({ reason: 'too-large' });
  });

  test('does not let a file steer the terminal', async () => {
    const file = join(folder, 'steering\u001b]0;x\u0007.txt');
    writeFileSync(
      file,
      `UBND xã Bình Long \u001b[31mbáo cáo\u001b[0m năm 2024\u202e\nThu ngân sách xã đạt 3 tỷ đồng.${' Xã làm tốt.'.repeat(40)}`,
    );
    const { stdout } = await run('extract', file);
    expect(stdout).toContain('3 tỷ đồng');
    expect(stdout).not.toMatch(/[\u001b\u202e]/u);
  });

  test.each([
    ['no file', []],
    ['an office that is none', ['--office', '99999', SAMPLE]],
    ['an option that does not exist', ['--colour', SAMPLE]],
  ])('with %s ends with 2 and says how it is called', async (_, call) => {
    const { status, stdout, stderr } = await run('extract', ...call);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain('npm run --silent extract');
  });
});

describe('explain', () => {
  test('does not let a file steer the terminal', async () => {
    const file = join(folder, 'steering-too.txt');
    writeFileSync(file, 'UBND xã Bình Long báo cáo năm 2024\nThu ngân sách xã \u202eđạt 3 tỷ đồng.');
    const { status, stdout } = await run('explain', file);
    expect([status, stdout.includes('\u202e')]).toEqual([0, false]);
  });

  test('shows block, figure, label, passes and observation', async () => {
    const { status, stdout } = await run('explain', '--office', '30307', SAMPLE);
    expect(status).toBe(0);
    for (const step of [
      'paragraph line',
      'linked',
      'verb',
      'settleTimes',
      'readTargets',
      'observation measure',
    ])
      expect(stdout).toContain(step);
  });

  test('says why a file is refused, in Vietnamese first, and ends with 1', async () => {
    const file = join(folder, 'empty.txt');
    writeFileSync(file, '');
    const { status, stderr } = await run('explain', file);
    expect(status).toBe(1);
    expect(stderr).toMatch(/^Tệp trống/u);
  });

  test('does not show what a file marked as a state secret says', async () => {
    const file = join(folder, 'secret.txt');
    writeFileSync(file, 'ĐẢNG ỦY XÃ BÌNH LONG\nTỐI MẬT\nThu ngân sách xã đạt 3 tỷ đồng.');
    const { status, stdout, stderr } = await run('explain', file);
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).not.toContain('Thu ngân sách');
  });
});
