import { Duration, RemovalPolicy, Stack } from 'aws-cdk-lib';
import {
  CfnStage,
  CorsHttpMethod,
  HttpApi,
  HttpMethod,
  HttpStage,
  type IHttpRouteAuthorizer,
  PayloadFormatVersion,
} from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpIamAuthorizer, HttpJwtAuthorizer } from 'aws-cdk-lib/aws-apigatewayv2-authorizers';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import type { TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import type { Bucket } from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import { ROUTE_NAMES, ROUTES } from '../../shared/contract/api/routes.ts';
import { ENVIRONMENT } from '../../shared/contract/environment.ts';
import { INDEXES } from '../../shared/contract/storage.ts';
import { SETTINGS } from '../settings.ts';
import { allow, NodeFunction } from './node-function.ts';
import { indexArn } from './store.ts';

/** An issuer of JSON web tokens, and for whom it must have made them. */
export interface Signing {
  readonly issuer: string;
  readonly audience: readonly string[];
}

export interface ApiProps {
  readonly folder: string;
  readonly table: TableV2;
  readonly receipts: Bucket;
  readonly province: string;
  readonly signing?: Signing | undefined;
  readonly origins?: readonly string[] | undefined;
}

/** Answers those who ask: the routes of shared/contract/api/routes.ts and no others (functions/README.md: rights). */
export class Api extends Construct {
  readonly function: NodeFunction;
  readonly api: HttpApi;
  readonly url: string;

  constructor(scope: Construct, id: string, props: ApiProps) {
    super(scope, id);
    const { folder, table, receipts, province, signing, origins } = props;
    const { timeout, memoryMegabytes, rate, burst, feedBehind } = SETTINGS.query;
    this.function = new NodeFunction(this, 'Answerer', {
      description: 'Answers the HTTP API',
      folder,
      service: 'query',
      timeout,
      memoryMegabytes,
      environment: {
        [ENVIRONMENT.table]: table.tableName,
        [ENVIRONMENT.receiptsBucket]: receipts.bucketName,
        [ENVIRONMENT.feedBehindSeconds]: String(feedBehind),
      },
      may: [
        allow(['dynamodb:GetItem', 'dynamodb:BatchGetItem', 'dynamodb:Query'], [table.tableArn]),
        allow(
          ['dynamodb:Query'],
          [INDEXES.byPeriod, INDEXES.byOffice, INDEXES.byDay].map((index) => indexArn(table, index)),
        ),
        allow(['s3:GetObject'], [receipts.arnForObjects('revisions/*')]),
      ],
    });
    this.api = new HttpApi(this, 'Http', {
      apiName: Stack.of(this).stackName,
      description: `Bantin ${province}`,
      createDefaultStage: false,
      ...(origins && {
        corsPreflight: {
          allowOrigins: [...origins],
          allowMethods: [CorsHttpMethod.GET],
          allowHeaders: ['authorization', 'if-none-match', 'x-amz-date', 'x-amz-security-token'],
          exposeHeaders: ['etag'],
          maxAge: Duration.hours(1),
        },
      }),
    });
    const integration = new HttpLambdaIntegration('Answers', this.function.lambda, {
      payloadFormatVersion: PayloadFormatVersion.VERSION_2_0,
      scopePermissionToRoute: false,
    });
    const authorizer = authorizerOf(signing);
    const paths = ROUTE_NAMES.map((name) => ROUTES[name].path);
    for (const path of paths)
      this.api.addRoutes({ path, methods: [HttpMethod.GET], integration, authorizer });
    // What is no route is answered by the function, too: with a problem that says what is one.
    this.api.addRoutes({ path: '/{proxy+}', methods: ANY_BUT_OPTIONS, integration, authorizer });

    const log = new LogGroup(this, 'AccessLog', {
      retention: RetentionDays.THREE_MONTHS,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    const stage = new HttpStage(this, 'Stage', {
      httpApi: this.api,
      autoDeploy: true,
      throttle: { rateLimit: rate, burstLimit: burst },
    });
    const { defaultChild } = stage.node;
    if (!(defaultChild instanceof CfnStage)) throw new Error('The stage has no resource of its own.');
    defaultChild.accessLogSettings = { destinationArn: log.logGroupArn, format: JSON.stringify(LOGGED) };
    this.url = this.api.apiEndpoint;
  }
}

/** OPTIONS is asked unsigned, by browsers: the gateway answers it itself where origins are named, and nobody else does. */
const ANY_BUT_OPTIONS = [
  HttpMethod.GET,
  HttpMethod.HEAD,
  HttpMethod.POST,
  HttpMethod.PUT,
  HttpMethod.PATCH,
  HttpMethod.DELETE,
];

const authorizerOf = (signing: Signing | undefined): IHttpRouteAuthorizer =>
  signing === undefined
    ? new HttpIamAuthorizer()
    : new HttpJwtAuthorizer('Jwt', signing.issuer, { jwtAudience: [...signing.audience] });

/** Who asked for what, and what came of it; no address: it would say from which office somebody asked. */
const LOGGED = {
  requestId: '$context.requestId',
  time: '$context.requestTime',
  route: '$context.routeKey',
  path: '$context.path',
  status: '$context.status',
  caller: '$context.identity.userArn',
  subject: '$context.authorizer.claims.sub',
  bytes: '$context.responseLength',
  milliseconds: '$context.responseLatency',
  fault: '$context.error.message',
};
