import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { messageOf } from '../../commands/terminal.ts';

/** What came over HTTP, whole. */
export interface Asked {
  readonly method: string;
  /** As it was sent: with what is behind the question mark. */
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

export interface Answered {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

export interface Gateway {
  readonly url: string;
  /** From now on, this answers. */
  answer(by: (asked: Asked) => Promise<Answered>): void;
  stop(): Promise<void>;
}

/** Bytes that the real one takes. */
const MOST = 10 * 1024 * 1024;

/** The HTTP side of an API gateway, on loopback and a port of its own. Nobody is asked who they are. */
export async function startGateway(): Promise<Gateway> {
  let answerer: ((asked: Asked) => Promise<Answered>) | undefined;
  const server = createServer((request, response) => {
    void answerTo(request, response, answerer).catch((error: unknown) => {
      write(response, told(500, messageOf(error)));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The gateway has no port.');
  return {
    url: `http://127.0.0.1:${address.port}`,
    answer(by) {
      answerer = by;
    },
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function answerTo(
  request: IncomingMessage,
  response: ServerResponse,
  answerer: ((asked: Asked) => Promise<Answered>) | undefined,
): Promise<void> {
  const parts: Buffer[] = [];
  let bytes = 0;
  for await (const part of request) {
    bytes += part.length;
    if (bytes <= MOST) parts.push(part);
  }
  if (bytes > MOST) return write(response, told(413, 'Request Entity Too Large'));
  if (answerer === undefined) return write(response, told(503, 'Service Unavailable'));
  const headers = Object.entries(request.headers).map(([name, value]) => [name, String(value)]);
  const asked = {
    method: request.method ?? 'GET',
    url: new URL(request.url ?? '/', 'http://127.0.0.1'),
    headers: Object.fromEntries(headers),
    body: Buffer.concat(parts),
  };
  write(response, await answerer(asked));
}

/** What the gateway says itself, in its own words. */
export const told = (status: number, message: string): Answered => ({
  status,
  headers: { 'content-type': 'application/json' },
  body: Buffer.from(JSON.stringify({ message })),
});

function write(response: ServerResponse, { status, headers, body }: Answered): void {
  response.writeHead(status, { ...headers });
  response.end(body);
}
