import { expect } from 'vitest';
import { objectAt, textAt } from '../../../infra/local/json.ts';
import { SETTINGS } from '../../../infra/settings.ts';
import { ROUTES } from '../../../shared/contract/api/routes.ts';
import { ENVIRONMENT } from '../../../shared/contract/environment.ts';
import type { Caller } from '../cloud.ts';
import type { Rules } from '../synthesized.ts';

/** What is asked over HTTP, and by whom. */
export const API = {
  'the API has the routes of the contract, each asked by who signs, and no other'(stack) {
    const routes = stack.all('AWS::ApiGatewayV2::Route').map(({ properties }) => properties);
    const caught = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'].map((method) => `${method} /{proxy+}`);
    expect(routes.map(({ RouteKey }) => RouteKey)).toEqual([
      ...Object.values(ROUTES).map(({ path }) => `GET ${path}`),
      ...caught, // answered with what is a route
    ]);
    for (const { AuthorizationType, RouteKey } of routes)
      expect(AuthorizationType, String(RouteKey)).toBe('AWS_IAM');
  },

  'the API is closed to web pages of other origins, slowed down, and writes down who asked for what'(stack) {
    expect(stack.one('AWS::ApiGatewayV2::Api', 'Api').properties.CorsConfiguration).toBeUndefined();
    const { properties } = stack.one('AWS::ApiGatewayV2::Stage', 'Api');
    const { rate, burst } = SETTINGS.query;
    expect(properties.DefaultRouteSettings).toEqual({
      ThrottlingRateLimit: rate,
      ThrottlingBurstLimit: burst,
    });
    const { Format, DestinationArn } = objectAt(properties.AccessLogSettings, 'AccessLogSettings');
    expect(DestinationArn).toEqual({
      'Fn::GetAtt': [stack.one('AWS::Logs::LogGroup', 'ApiAccessLog').id, 'Arn'],
    });
    expect(JSON.parse(textAt(Format, 'Format'))).toMatchObject({
      path: '$context.path',
      caller: '$context.identity.userArn',
    });
    expect(Format).not.toContain('sourceIp');
  },

  'the feed of events stays further behind than any function may run'(stack) {
    const functions = stack.all('AWS::Lambda::Function').map(({ properties }) => properties);
    const { Variables } = objectAt(
      stack.one('AWS::Lambda::Function', 'Api').properties.Environment,
      'Environment',
    );
    const behind = Number(objectAt(Variables, 'Variables')[ENVIRONMENT.feedBehindSeconds]);
    for (const { Timeout } of functions) expect(behind).toBeGreaterThan(Number(Timeout));
  },

  async 'who reads the API may ask its routes, and do nothing else that AWS knows'({ cloud }) {
    const reader: Caller = {
      principal: 'arn:aws:sts::000000000000:assumed-role/province-system/run',
      policies: [cloud.policy('AccessApiReader')],
    };
    const [route, write] = ['GET/v1/events', 'POST/v1/events'].map(
      (asked) => `arn:aws:execute-api:ap-southeast-1:000000000000:bantin-api-http/$default/${asked}`,
    );
    expect(await cloud.may(reader, 'execute-api:Invoke', route ?? '')).toBe(true);
    expect(await cloud.may(reader, 'execute-api:Invoke', write ?? '')).toBe(false);
    expect(await cloud.may(reader, 'execute-api:ManageConnections', route ?? '')).toBe(false);
    expect(await cloud.all(reader, [])).toEqual([]);
  },
} satisfies Rules;
