import { type HttpAnswer, type HttpRequest, httpRequest } from '../../shared/contract/http.ts';
import { makeApp } from './app.ts';
import type { QueryPorts } from './query-ports.ts';

/** The handler of a request to the HTTP API (payload format 2.0). */
export function makeQueryHandler(ports: QueryPorts): (event: unknown) => Promise<HttpAnswer> {
  const app = makeApp(ports);
  return async (event) => {
    const asked = httpRequest.parse(event);
    const { requestId } = asked.requestContext;
    const began = ports.clock.now().getTime();
    const hasBody = (asked.body ?? '') !== '';
    const response = await app.fetch(requestOf(asked), { requestId, hasBody });
    const answer = await answerOf(response);
    const milliseconds = ports.clock.now().getTime() - began;
    ports.log.info('answered', { requestId, path: asked.rawPath, status: answer.statusCode, milliseconds });
    return answer;
  };
}

/** As far as it is looked at: where it was sent does not matter, nor what is in a body. */
function requestOf({ rawPath, rawQueryString, headers, requestContext }: HttpRequest): Request {
  const { method } = requestContext.http;
  const url = `https://api${pathOf(rawPath)}${rawQueryString === '' ? '' : `?${rawQueryString}`}`;
  const { 'if-none-match': known } = headers;
  return new Request(url, {
    method,
    headers: { ...(known !== undefined && { 'if-none-match': known }) },
  });
}

/** It comes as it was sent or decoded: each sign is encoded once. What cannot be decoded names no route. */
function pathOf(raw: string): string {
  try {
    return encodeURI(decodeURIComponent(raw)).replace(/[?#]/g, encodeURIComponent);
  } catch {
    return '/';
  }
}

async function answerOf(response: Response): Promise<HttpAnswer> {
  return {
    statusCode: response.status,
    headers: Object.fromEntries(response.headers),
    body: await response.text(),
    isBase64Encoded: false,
  };
}
