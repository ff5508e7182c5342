import { randomUUID } from 'node:crypto';
import { pathToFileURL } from 'node:url';
import { parentPort, workerData } from 'node:worker_threads';

/** Entry point of a worker thread: one execution environment of one function, one invocation at a time. */

/** What the thread is started with. */
export interface Assignment {
  readonly name: string;
  readonly arn: string;
  /** The bundle's file and the name that it exports the handler under. */
  readonly file: string;
  readonly exported: string;
  /** Seconds. */
  readonly timeout: number;
  readonly memoryMegabytes: number;
}

export interface Reply {
  readonly answer?: unknown;
  /** Name and message of what the handler threw. */
  readonly fault?: string;
}

type Handler = (event: unknown, context: object) => Promise<unknown>;

const { name, arn, file, exported, timeout, memoryMegabytes }: Assignment = workerData;
const module: Readonly<Record<string, Handler | undefined>> = await import(pathToFileURL(file).href);
const handler = module[exported];
if (handler === undefined) throw new Error(`${file} exports no ${exported}.`);

parentPort?.on('message', async (event: unknown) => {
  const deadline = Date.now() + timeout * 1000;
  const context = {
    functionName: name,
    functionVersion: '$LATEST',
    invokedFunctionArn: arn,
    memoryLimitInMB: String(memoryMegabytes),
    awsRequestId: randomUUID(),
    logGroupName: `/aws/lambda/${name}`,
    logStreamName: 'local',
    callbackWaitsForEmptyEventLoop: false,
    getRemainingTimeInMillis: () => Math.max(0, deadline - Date.now()),
  };
  parentPort?.postMessage(await reply(handler, event, context));
});

async function reply(handle: Handler, event: unknown, context: object): Promise<Reply> {
  try {
    return { answer: await handle(event, context) };
  } catch (error) {
    return { fault: error instanceof Error ? `${error.name}: ${error.message}` : String(error) };
  }
}
