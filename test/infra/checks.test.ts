import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CfnResource } from 'aws-cdk-lib';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildApp } from '../../infra/build-app.ts';

/** The checks look at the stack, not at what the functions do: any code serves. */
const folder = mkdtempSync(join(tmpdir(), 'bantin-checks-'));
const code = join(folder, 'code');
const folders = { ingest: code, ocr: code, publish: code, sweep: code, query: code };
beforeAll(() => {
  mkdirSync(code);
  writeFileSync(join(code, 'index.mjs'), 'export const handler = async () => {};\n');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const build = (context = {}) =>
  buildApp({
    folders,
    outdir: mkdtempSync(join(folder, 'out-')),
    context: { alarmEmail: 'none', ...context },
  });

describe('the checks at synthesis', () => {
  test('pass for the stack as it is', () => {
    expect(() => build().app.synth()).not.toThrow();
  });

  test('stop a bucket that anybody could read over plain HTTP', () => {
    const { app, stack } = build();
    new Bucket(stack, 'Careless');
    expect(() => app.synth()).toThrow('AwsSolutions-S10');
  });

  test('stop a property that CloudFormation would refuse', () => {
    const { app, stack } = build();
    new CfnResource(stack, 'Refused', {
      type: 'AWS::SQS::Queue',
      properties: { VisibilityTimeout: 43_201, SqsManagedSseEnabled: true },
    });
    expect(() => app.synth()).toThrow('greater than the maximum of 43200');
  });
});

describe('somebody hears of alarms', () => {
  const warnings = (context: object) => {
    const { app, stack } = build(context);
    return app
      .synth()
      .getStackArtifact(stack.artifactId)
      .messages.filter(({ level }) => level === 'warning')
      .map(({ entry }) => String(entry.data));
  };

  test('or the synthesis warns, and a deployment takes no warnings', () => {
    expect(warnings({ alarmEmail: '' })).toEqual([expect.stringContaining('Nobody would hear of alarms')]);
    const { scripts } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
    expect(scripts.deploy).toMatch(/^cdk deploy --strict /);
  });

  test.each(['truc@example.vn', 'none'])('and there is no warning once it is said who: %s', (alarmEmail) => {
    expect(warnings({ alarmEmail })).toEqual([]);
  });
});

describe('the context', () => {
  test('names the province, whose code is in the stack’s name', () => {
    expect(build({ province: '79' }).stack.stackName).toBe('bantin-79');
    expect(build().stack.stackName).toBe('bantin-91');
  });

  test.each([
    ['province', 'An Giang'],
    ['province', 91],
    ['alarmEmail', 'nobody'],
  ])('refuses %s = %s before anything is made', (name, value) => {
    expect(() => build({ [name]: value })).toThrow(`The context "${name}"`);
  });
});
