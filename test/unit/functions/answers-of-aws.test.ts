import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { s3Objects, s3Pages } from '../../../functions/adapters/s3.ts';
import { dynamoStore } from '../../../functions/adapters/store.ts';
import { decide } from '../../../functions/ingest/decide.ts';
import { readVersion } from '../../../functions/ingest/read-version.ts';
import { CLIENT } from './emulators.ts';
import * as world from './world.ts';

/** Answers that S3 and DynamoDB give in the cloud and the embedded emulators never do, over the real wire. */
interface Answer {
  readonly status: number;
  readonly body: string;
}

let server: Server;
let endpoint: string;
let answer: Answer = { status: 200, body: '' };
const asked: Pick<IncomingMessage, 'url' | 'headers'>[] = [];

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push({ url: request.url, headers: request.headers });
    request.resume().on('end', () => response.writeHead(answer.status).end(answer.body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
beforeEach(() => {
  asked.length = 0;
});

const { objects, upload } = world.memoryObjects();
const version = upload('wards/30307/a.txt', 'x');
const refusal = (code: string): string => `<Error><Code>${code}</Code><Message>no</Message></Error>`;

describe('an object of S3', () => {
  const s3 = () => s3Objects(new S3Client({ ...CLIENT, endpoint, forcePathStyle: true, maxAttempts: 1 }));

  test('is asked for by the version that the event names', async () => {
    answer = { status: 200, body: 'x' };
    await s3().read(version, 10);
    expect(new URL(asked[0]?.url ?? '', endpoint).searchParams.get('versionId')).toBe(version.versionId);
    expect(asked[0]?.headers['if-match']).toBeUndefined();
  });

  test.each([
    [404, 'NoSuchVersion'],
    [404, 'NoSuchKey'],
    [405, 'MethodNotAllowed'], // the version is a delete marker
    [412, 'PreconditionFailed'],
  ])('is gone after %i %s', async (status, code) => {
    answer = { status, body: refusal(code) };
    expect(await s3().read(version, 10)).toEqual({ status: 'gone' });
  });

  test.each([
    [403, 'AccessDenied'],
    [404, 'NoSuchBucket'],
    [503, 'SlowDown'],
  ])('is to be tried again after %i %s', async (status, code) => {
    answer = { status, body: refusal(code) };
    await expect(s3().read(version, 10)).rejects.toThrow();
  });
});

describe('a page that is written only where there is none', () => {
  const pages = () =>
    s3Pages('receipts', new S3Client({ ...CLIENT, endpoint, forcePathStyle: true, maxAttempts: 1 }));

  test('asks for that, and is satisfied where there is one', async () => {
    answer = { status: 412, body: refusal('PreconditionFailed') };
    await pages().writeFirst('wards/30307/a.txt/1.html', '<p>');
    expect(asked.map(({ headers }) => headers['if-none-match'])).toEqual(['*']);
  });

  test.each([
    [409, 'ConditionalRequestConflict'],
    [503, 'SlowDown'],
  ])('is to be tried again after %i %s', async (status, code) => {
    answer = { status, body: refusal(code) };
    await expect(pages().writeFirst('wards/30307/a.txt/1.html', '<p>')).rejects.toThrow();
  });
});

describe('a transaction of DynamoDB', () => {
  const cancelled = (...codes: string[]): Answer => ({
    status: 400,
    body: JSON.stringify({
      __type: 'com.amazonaws.dynamodb.v20120810#TransactionCanceledException',
      Message: 'Transaction cancelled',
      CancellationReasons: codes.map((Code) => ({ Code })),
    }),
  });

  async function commit() {
    const client = DynamoDBDocumentClient.from(new DynamoDBClient({ ...CLIENT, endpoint, maxAttempts: 1 }));
    const store = dynamoStore(
      { table: 't', archiveBucket: 'a' },
      { write: async (key) => ({ bucket: 'a', key }), read: async () => new Uint8Array() },
      client,
    );
    const finding = await readVersion(version, false, { core: world.core, objects });
    return store.commit(decide(version, finding, undefined, '2026-03-02T01:00:01.000Z'));
  }

  test.each([[['None', 'ConditionalCheckFailed']], [['TransactionConflict', 'None']]])(
    'cancelled with %j is a conflict: what stands is read again',
    async (codes) => {
      answer = cancelled(...codes);
      expect(await commit()).toBe('conflict');
    },
  );

  test.each([[['None', 'ValidationError']], [['ThrottlingError', 'ConditionalCheckFailed']]])(
    'cancelled with %j is a fault: trying at once would not help',
    async (codes) => {
      answer = cancelled(...codes);
      await expect(commit()).rejects.toThrow('cancelled');
    },
  );
});
