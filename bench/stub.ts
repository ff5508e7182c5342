import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

const NO_SUCH_KEY = '<Error><Code>NoSuchKey</Code><Message>none</Message></Error>';
const NO_VERSIONS = '<ListVersionsResult><IsTruncated>false</IsTruncated></ListVersionsResult>';
const PUBLISHED =
  '<PublishResponse><PublishResult><MessageId>none</MessageId></PublishResult></PublishResponse>';

/** Services that answer at once and know nothing: what is measured beside them is the process that asks. */
export async function startStub(): Promise<{ readonly url: string; stop(): void }> {
  const server = createServer((request, response) => {
    request.resume().on('end', () => {
      const { status, type, body } = answerTo(request);
      response.writeHead(status, { 'content-type': type }).end(body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, stop: () => server.close() };
}

function answerTo({ method, url = '', headers }: IncomingMessage) {
  const xml = (status: number, body: string) => ({ status, type: 'application/xml', body });
  if (headers['x-amz-target'] !== undefined)
    return { status: 200, type: 'application/x-amz-json-1.0', body: '{}' };
  if (method === 'POST') return xml(200, PUBLISHED);
  if (method === 'PUT') return xml(200, '');
  return url.includes('versions') ? xml(200, NO_VERSIONS) : xml(404, NO_SUCH_KEY);
}
