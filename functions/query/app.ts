import { createHash } from 'node:crypto';
import { type Context, Hono } from 'hono';
import { PROBLEMS, type ProblemCode, problemOf, RefusedRequest } from '../../shared/contract/api/problem.ts';
import { readRequest } from '../../shared/contract/api/read-request.ts';
import { ROUTE_NAMES, ROUTES, type RouteName } from '../../shared/contract/api/routes.ts';
import { faultFields } from '../runtime/faults.ts';
import { ANSWERS } from './answers.ts';
import type { Answer, QueryPorts } from './query-ports.ts';

/** What is known of the request beside itself: its id in the logs, and whether a body came with it. */
interface Env {
  readonly Bindings: { readonly requestId: string; readonly hasBody: boolean };
}

/** Every route of the table, asked by GET and by nothing else. */
export function makeApp(ports: QueryPorts): Hono<Env> {
  const app = new Hono<Env>();
  for (const name of ROUTE_NAMES) {
    const path = ROUTES[name].path.replaceAll(/\{(\w+)\}/g, ':$1');
    app.get(path, async (context) => {
      if (context.env.hasBody) throw new RefusedRequest('unexpected-body', { detail: NO_BODY });
      return json(context, await answerOf(name, context, ports));
    });
    app.all(path, () => {
      throw new RefusedRequest('method-not-allowed', { detail: 'Ask by GET.', valid: ['GET'] });
    });
  }
  app.notFound(() => {
    const valid = Object.values(ROUTES).map(({ path }) => path);
    throw new RefusedRequest('unknown-route', { detail: 'The routes are in "valid".', valid });
  });
  app.onError((error, context) => {
    const { requestId } = context.env;
    if (error instanceof RefusedRequest) return refuse(error.code, error.said, requestId);
    ports.log.error('request not answered', { requestId, ...faultFields(error) });
    const detail = 'Ask again. If it stays so, tell the operator the "instance": it is in the log.';
    return refuse('internal', { detail }, requestId);
  });
  return app;
}

const NO_BODY = 'Everything is asked by path and parameters: send the request without a body.';

function answerOf<Name extends RouteName>(name: Name, { req }: Context<Env>, ports: QueryPorts) {
  const answer: Answer<Name> = ANSWERS[name];
  return answer(readRequest(name, req.param(), req.queries()), ports);
}

/** Each answer is known by a hash of it; who has it already gets nothing but that it is still so. */
function json(context: Context<Env>, answer: unknown): Response {
  const body = JSON.stringify(answer);
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`;
  const headers = { etag, 'cache-control': 'private, no-cache', ...PLAIN };
  if (isKnown(context.req.header('if-none-match'), etag)) return new Response(null, { status: 304, headers });
  return new Response(body, { headers: { 'content-type': 'application/json; charset=utf-8', ...headers } });
}

/** `"a", W/"b"` or `*`: compared as RFC 9110 has it for reading, weak or not. */
const isKnown = (said: string | undefined, etag: string): boolean =>
  (said ?? '')
    .split(',')
    .map((one) => one.trim().replace(/^W\//, ''))
    .some((one) => one === etag || one === '*');

/** Nothing of it is ever to be taken for a page. */
const PLAIN = { 'x-content-type-options': 'nosniff' };

function refuse(code: ProblemCode, said: RefusedRequest['said'], instance: string): Response {
  const { status } = PROBLEMS[code];
  return new Response(JSON.stringify(problemOf(code, said, instance)), {
    status,
    headers: {
      'content-type': 'application/problem+json; charset=utf-8',
      'cache-control': 'no-store',
      ...(status === 405 && { allow: 'GET' }),
      ...PLAIN,
    },
  });
}
