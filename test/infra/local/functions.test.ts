import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { failuresIn, type LocalFunction, startFunction } from '../../../infra/local/functions.ts';
import type { Site } from '../../../infra/local/site.ts';

const site: Site = {
  region: 'ap-southeast-1',
  account: '000000000000',
  prefix: 'bantin',
  endpoints: {
    s3: 'http://s3',
    sqs: 'http://sqs',
    sns: 'http://sns',
    dynamodb: 'http://dynamodb',
    api: 'http://api',
  },
};

const CODE = `
let invocations = 0;
export const handler = async (event, context) => {
  invocations++;
  if (event === 'throw') throw new TypeError('as asked');
  if (event === 'hang') await new Promise(() => setInterval(() => {}, 1000));
  if (event === 'log') console.log('{"message":"a line"}');
  if (event === 'wait') await new Promise((resolve) => setTimeout(resolve, 200));
  return { invocations, env: { ...process.env }, left: context.getRemainingTimeInMillis(), memory: context.memoryLimitInMB };
};
`;

const assembly = mkdtempSync(join(tmpdir(), 'bantin-functions-'));
beforeAll(() => {
  mkdirSync(join(assembly, 'asset.0'));
  writeFileSync(join(assembly, 'asset.0', 'index.mjs'), CODE);
});
afterAll(() => rmSync(assembly, { recursive: true, force: true }));

let lambda: LocalFunction;
const lines: string[] = [];
function start(environments = 1): LocalFunction {
  const properties = {
    Code: { S3Key: '0.zip' },
    Handler: 'index.handler',
    Timeout: 1,
    MemorySize: 256,
    Environment: { Variables: { BANTIN_TABLE: 'table' } },
  };
  const resource = {
    name: 'reader',
    ref: 'reader',
    type: 'AWS::Lambda::Function',
    attributes: {},
    properties,
  };
  lambda = startFunction(resource, { site, assembly, environments, onLog: (line) => void lines.push(line) });
  return lambda;
}
afterEach(() => lambda.stop());

describe('a function run locally', () => {
  test('has the environment of the template and nothing of the user’s', async () => {
    process.env.AWS_SECRET_OF_THE_USER = 'x';
    const { env } = (await start().invoke('env')) as { env: Record<string, string> };
    delete process.env.AWS_SECRET_OF_THE_USER;
    expect(env).toMatchObject({
      BANTIN_TABLE: 'table',
      AWS_ENDPOINT_URL_S3: 'http://s3',
      AWS_REGION: site.region,
    });
    expect(env).not.toHaveProperty('AWS_SECRET_OF_THE_USER');
    expect(env).not.toHaveProperty('HOME');
  });

  test('is told how much time and memory it has', async () => {
    const { left, memory } = (await start().invoke('')) as { left: number; memory: string };
    expect(left).toBeGreaterThan(0);
    expect(left).toBeLessThanOrEqual(1000);
    expect(memory).toBe('256');
  });

  test('stays warm, and lives on after it threw', async () => {
    start();
    await lambda.invoke('');
    await expect(lambda.invoke('throw')).rejects.toThrow('reader: TypeError: as asked');
    expect(await lambda.invoke('')).toMatchObject({ invocations: 3 });
  });

  test('is ended when its time is up, and started anew', async () => {
    start();
    await expect(lambda.invoke('hang')).rejects.toThrow('timed out after 1 seconds');
    expect(await lambda.invoke('')).toMatchObject({ invocations: 1 });
  });

  test('does one thing at a time in each environment', async () => {
    start(2);
    const answers = await Promise.all(['wait', 'wait', 'wait'].map((event) => lambda.invoke(event)));
    expect(answers.map((answer) => (answer as { invocations: number }).invocations).sort()).toEqual([
      1, 1, 2,
    ]);
  });

  test('has its log taken line by line', async () => {
    await start().invoke('log');
    await expect.poll(() => lines).toContain('{"message":"a line"}');
  });
});

describe('the answer to a batch', () => {
  test('names what is to come again', () => {
    expect(failuresIn({ batchItemFailures: [{ itemIdentifier: 'b' }] })).toEqual(new Set(['b']));
    expect(failuresIn(undefined)).toEqual(new Set());
  });

  test('of another shape is an error, as it is for Lambda', () => {
    expect(() => failuresIn({ batchItemFailures: [{ messageId: 'b' }] })).toThrow();
  });
});
