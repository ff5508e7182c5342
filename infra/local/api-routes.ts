import { randomUUID } from 'node:crypto';
import type { LocalFunction } from './functions.ts';
import { type Answered, type Asked, told } from './gateway.ts';
import { numberAt, objectAt, textAt } from './json.ts';
import type { Resource, Template } from './template.ts';

interface Route {
  readonly key: string;
  readonly method: string;
  readonly path: RegExp;
  /** How closely it says which paths it is for. */
  readonly rank: number;
  readonly lambda: LocalFunction;
}

/**
 * The routes that the template declares, each with the function behind its integration, as an HTTP API has them:
 * events of format 2.0 go in, answers come out, and what is no route the gateway answers itself.
 */
export function openGateway(template: Template, start: (resource: Resource) => LocalFunction) {
  const started = new Map<string, LocalFunction>();
  const functionBehind = (target: string): LocalFunction => {
    const integration = template.named(target.replace(/^integrations\//, ''));
    const { IntegrationUri, PayloadFormatVersion } = integration.properties;
    if (PayloadFormatVersion !== '2.0') throw new Error(`${integration.name} is not of format 2.0.`);
    const resource = template.named(IntegrationUri);
    const lambda = started.get(resource.name) ?? start(resource);
    started.set(resource.name, lambda);
    return lambda;
  };
  const routes = template
    .resources('AWS::ApiGatewayV2::Route')
    .map(({ properties }): Route => {
      const key = textAt(properties.RouteKey, 'RouteKey');
      const [method = '', path = ''] = key.split(' ');
      const lambda = functionBehind(textAt(properties.Target, 'Target'));
      return { key, method, path: patternOf(path), rank: path.replace(/\{[^}]+\}/g, '').length, lambda };
    })
    .toSorted((a, b) => b.rank - a.rank);
  return {
    async answer(asked: Asked): Promise<Answered> {
      const route = routes.find(
        ({ method, path }) => method === asked.method && path.test(asked.url.pathname),
      );
      if (route === undefined) return told(404, 'Not Found');
      const answer = await route.lambda.invoke(eventOf(asked, route)).catch(() => undefined);
      return answer === undefined ? told(500, 'Internal Server Error') : answeredBy(answer);
    },
    stop: async () => void (await Promise.all([...started.values()].map(({ stop }) => stop()))),
  };
}

/** `/v1/areas/{era}` is one segment for each name, `{proxy+}` all that follow. */
function patternOf(path: string): RegExp {
  const source = path
    .replace(/[.*?^$()|[\]\\]/g, '\\$&')
    .replace(/\{\w+\+\}/g, '.+')
    .replace(/\{\w+\}/g, '[^/]+');
  return new RegExp(`^${source}$`);
}

const eventOf = ({ method, url, headers, body }: Asked, { key }: Route) => ({
  version: '2.0',
  routeKey: key,
  rawPath: url.pathname,
  rawQueryString: url.search.slice(1),
  headers,
  requestContext: {
    accountId: 'local',
    apiId: 'local',
    domainName: headers.host ?? '',
    requestId: randomUUID(),
    routeKey: key,
    stage: '$default',
    timeEpoch: Date.now(),
    http: {
      method,
      path: url.pathname,
      protocol: 'HTTP/1.1',
      sourceIp: '127.0.0.1',
      userAgent: headers['user-agent'] ?? '',
    },
  },
  ...(body.length > 0 && { body: body.toString('base64') }),
  isBase64Encoded: body.length > 0,
});

function answeredBy(answer: unknown): Answered {
  const { statusCode, headers = {}, body = '', isBase64Encoded = false } = objectAt(answer, 'The answer');
  const said = Object.entries(objectAt(headers, 'headers')).map(([name, value]) => [name, String(value)]);
  return {
    status: numberAt(statusCode, 'statusCode'),
    headers: Object.fromEntries(said),
    body: Buffer.from(textAt(body, 'body'), isBase64Encoded === true ? 'base64' : 'utf8'),
  };
}
