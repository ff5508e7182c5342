import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildKit } from '../../commands/kit/build-kit.ts';
import { eventJson } from '../../shared/contract/events.ts';
import { realEvents } from '../unit/contract/real-events.ts';
import { typed } from './typed.ts';

const run = promisify(execFile);
const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const TSC = join(ROOT, 'node_modules/typescript/bin/tsc');

/** A project of somebody else: the packed kit, what it needs, and what the examples need, as npm would lay them out. */
let project: string;
beforeAll(async () => {
  project = mkdtempSync(join(tmpdir(), 'bantin-stranger-'));
  const { file } = buildKit(join(project, 'packed'));
  const kit = join(project, 'node_modules', 'bantin');
  mkdirSync(kit, { recursive: true });
  await run('tar', ['-xzf', file, '-C', kit, '--strip-components=1']);
  const { dependencies } = JSON.parse(readFileSync(join(kit, 'package.json'), 'utf8'));
  const packages = [...Object.keys(dependencies), '@types/node', '@aws-sdk/client-s3', '@aws-sdk/client-sqs'];
  for (const name of [...packages, 'undici-types']) {
    const link = join(project, 'node_modules', name);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(join(ROOT, 'node_modules', name), link);
  }
  writeFileSync(join(project, 'package.json'), '{ "type": "module" }');
});
afterAll(() => rmSync(project, { recursive: true, force: true }));

describe('in a project of somebody else', () => {
  test('the kit brings what it needs and nothing of what reads bulletins', () => {
    const { dependencies } = JSON.parse(
      readFileSync(join(project, 'node_modules/bantin/package.json'), 'utf8'),
    );
    expect(Object.keys(dependencies)).toEqual(['sns-validator', 'zod']);
  });

  test('plain JavaScript takes an event and chooses by a filter', async () => {
    const { published } = await realEvents();
    if (published === undefined) throw new Error('There is no event.');
    writeFileSync(join(project, 'event.json'), eventJson(published));
    writeFileSync(
      join(project, 'take.js'),
      `import { readFileSync } from 'node:fs';
import { filterFor, matches, once, parseEvent, snsVerifier } from 'bantin/consumer';
import schema from 'bantin/contract/report.schema.json' with { type: 'json' };
const event = parseEvent(readFileSync('event.json', 'utf8'));
const doOnce = once();
const verdict = await snsVerifier({ topicArn: 'arn' })('{}').catch(({ name }) => name);
console.log(JSON.stringify([
  event.id, await doOnce(event, () => {}), await doOnce(event, () => {}),
  matches(filterFor({ periods: ['2024-S1'] }), event), verdict, schema.$ref,
]));`,
    );
    const { stdout, stderr } = await run(process.execPath, ['take.js'], { cwd: project });
    expect(stderr).toBe('');
    expect(JSON.parse(stdout)).toEqual([
      published.id,
      'done',
      'repeat',
      true,
      'UnverifiedMessage',
      '#/$defs/Report',
    ]);
  });

  test('TypeScript knows the fields of an event, and the examples fit as they are', async () => {
    for (const example of ['sqs-consumer.ts', 'https-endpoint.ts'])
      cpSync(join(ROOT, 'examples', example), join(project, example));
    writeFileSync(
      join(project, 'types.ts'),
      `import { parseEvent } from 'bantin/consumer';
const event = parseEvent('');
if (event.type === 'vn.bantin.report.revised.v1' && 'differences' in event.data) {
  const values: number[] = event.data.differences.added.map(({ value }) => value);
  console.log(values, event.data.period?.label.length);
}
// @ts-expect-error: a refused bulletin has no period
if (event.type === 'vn.bantin.bulletin.rejected.v1') console.log(event.data.period);
`,
    );
    const call = ['--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2024', '--types', 'node'];
    const { stdout } = await run(
      process.execPath,
      [TSC, ...call, 'types.ts', 'sqs-consumer.ts', 'https-endpoint.ts'],
      {
        cwd: project,
      },
    ).catch(({ stdout }) => ({ stdout }));
    expect(stdout).toBe('');
  });
});

describe('npm run contract', () => {
  const contract = typed('commands/contract.ts');

  test('-- --check says that nothing is stale and nobody would break, and writes nothing', async () => {
    const { status, stdout, stderr } = await contract('--check');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain('breaks nobody');
  });

  test('takes no wrong call', async () => {
    expect((await contract('--check', '--snapshot')).status).toBe(2);
    expect((await contract('--help')).stdout).toContain('Exit code');
  });
});
