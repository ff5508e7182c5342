import { createServer, request as forward, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What is done to one call between a function and a service. */
export type Verdict =
  | 'serve'
  | 'refuse' // an error of the service, which does nothing
  | 'throttle'
  | 'cut before' // the connection breaks before the service sees it
  | 'cut after' // the service has done it, and nobody hears
  | 'kill before' // the process dies as it calls
  | 'kill after'; // the service has done it, and the process that asked is dead

export interface ProxyOptions {
  readonly target: string;
  /** Decides on each call, by its name: `DynamoDB.TransactWriteItems`, `S3.PUT`, `SNS.Publish`. */
  readonly judge: (call: string) => Verdict;
  readonly kill: () => void;
}

/** Stands between one process and one emulator, and does to its calls what networks and services do. */
export async function startProxy({
  target,
  judge,
  kill,
}: ProxyOptions): Promise<{ readonly url: string; readonly server: Server }> {
  const { hostname, port } = new URL(target);
  const server = createServer(async (request, response) => {
    const body = hurried(request, await bytesOf(request));
    const verdict = judge(callOf(request, body));
    if (verdict === 'kill before') kill();
    if (verdict === 'cut before' || verdict === 'kill before') return request.socket.destroy();
    if (verdict === 'refuse' || verdict === 'throttle') {
      const { status, type, text } = refusalFor(request, verdict === 'throttle');
      return response.writeHead(status, { 'content-type': type }).end(text);
    }
    const headers = { ...request.headers, 'content-length': String(body.byteLength) };
    const { method, url: path } = request;
    const asked = forward({ hostname, port, method, path, headers }, (answer) => {
      if (verdict === 'serve') {
        response.writeHead(answer.statusCode ?? 500, answer.headers);
        return answer.pipe(response);
      }
      answer.resume().on('end', () => {
        if (verdict === 'kill after') kill();
        request.socket.destroy();
      });
    });
    asked.on('error', () => request.socket.destroy());
    asked.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, server };
}

async function bytesOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks);
}

const targetOf = ({ headers }: IncomingMessage): string => String(headers['x-amz-target'] ?? '');

function callOf(request: IncomingMessage, body: Buffer): string {
  const target = targetOf(request);
  if (target.startsWith('DynamoDB')) return `DynamoDB.${target.split('.')[1]}`;
  if (target.startsWith('AmazonSQS')) return `SQS.${target.split('.')[1]}`;
  const [, action] = /(?:^|&)Action=(\w+)/.exec(body.subarray(0, 2_000).toString('latin1')) ?? [];
  return action === undefined ? `S3.${request.method}` : `SNS.${action}`;
}

/** Nobody can wait here for the minutes between two tries: a message comes again after a second. */
function hurried(request: IncomingMessage, body: Buffer): Buffer {
  if (!targetOf(request).endsWith('ChangeMessageVisibility')) return body;
  return Buffer.from(JSON.stringify({ ...JSON.parse(body.toString('utf8')), VisibilityTimeout: 1 }));
}

interface Refusal {
  readonly status: number;
  readonly type: string;
  readonly text: string;
}

/** In the words of the service: an error of its own, or for `throttled` too many calls (the SDK waits longer then). */
function refusalFor(request: IncomingMessage, throttled: boolean): Refusal {
  const status = throttled ? 503 : 500;
  if (targetOf(request) === '') {
    const code = throttled ? 'SlowDown' : 'InternalError';
    return {
      status,
      type: 'application/xml',
      text: `<Error><Code>${code}</Code><Message>no</Message></Error>`,
    };
  }
  const type = throttled ? 'ThrottlingException' : 'InternalServerError';
  return {
    status,
    type: 'application/x-amz-json-1.0',
    text: JSON.stringify({ __type: type, message: 'no' }),
  };
}
