import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { guardProgram } from './guard.ts';

const BINARY = fileURLToPath(new URL('../../node_modules/@dynoxide/linux-x64/dynoxide', import.meta.url));
const OVERRIDE = 'AWS_ENDPOINT_URL_DYNAMODB';

export interface Dynamo {
  readonly endpoint: string;
  /** Whether it was started here, and so is empty and gone afterwards. */
  readonly own: boolean;
  stop(): Promise<void>;
}

/** Whether there is one to start here or to go to. */
export const canStartDynamo = (): boolean => existsSync(BINARY) || process.env[OVERRIDE] !== undefined;

/** DynamoDB on loopback, in memory; or the one that the environment names. */
export async function startDynamo(): Promise<Dynamo> {
  const elsewhere = process.env[OVERRIDE];
  if (elsewhere) return { endpoint: elsewhere, own: false, stop: async () => {} };
  if (!existsSync(BINARY))
    throw new Error(
      `The embedded DynamoDB runs on Linux x64 only, and its package is not installed here. Start another one with streams (DynamoDB Local does: java -jar DynamoDBLocal.jar -inMemory) and name it: ${OVERRIDE}=http://127.0.0.1:8000`,
    );
  const port = await freePort();
  const { stop } = guardProgram(BINARY, ['--host', '127.0.0.1', '--port', String(port)]);
  const endpoint = `http://127.0.0.1:${port}`;
  try {
    await untilAnswers(endpoint);
  } catch (error) {
    await stop();
    throw error;
  }
  return { endpoint, own: true, stop };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('The system gave no port.');
  return address.port;
}

const TRIES = 400;
const PAUSE = 25;

async function untilAnswers(endpoint: string): Promise<void> {
  for (let tried = 0; tried < TRIES; tried++) {
    const answered = await fetch(endpoint).then(
      () => true,
      () => false,
    );
    if (answered) return;
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
  throw new Error(`The embedded DynamoDB did not answer at ${endpoint} in ${(TRIES * PAUSE) / 1000} s.`);
}
