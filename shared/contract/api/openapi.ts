import * as z from 'zod';
import { area, office } from '../area.ts';
import { figure } from '../current.ts';
import { differences } from '../differences.ts';
import { bulletinEvent } from '../events.ts';
import { note } from '../note.ts';
import { observation } from '../observation.ts';
import { period } from '../period.ts';
import { receipt } from '../receipt.ts';
import { report, sourceObject } from '../report.ts';
import * as answers from './answers.ts';
import { MOST } from './parameters.ts';
import { PROBLEMS, type ProblemCode, problem } from './problem.ts';
import { ROUTE_NAMES, ROUTES, type RouteName } from './routes.ts';

/** The HTTP API as an OpenAPI 3.1 document, of the table of routes and the schemas that requests are checked by. */
export function openApi(): Readonly<Record<string, unknown>> {
  const { schemas } = z.toJSONSchema(registry(), {
    uri: (id) => `#/components/schemas/${id}`,
    io: 'input', // what may come, not what is made of it; and an answer may have fields that are not told of yet
  });
  return {
    openapi: '3.1.0',
    info: {
      title: 'Bantin',
      version: '1.0.0',
      summary: 'What ward bulletins say: reports, figures, receipts and events of a province',
      description:
        'Requests are signed by AWS Signature 4 (service "execute-api"), or carry a token where the operator has set an issuer. Within /v1 routes, parameters and fields are only ever added.',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: 'https://{api}.execute-api.{region}.amazonaws.com', variables: SERVER_VARIABLES }],
    security: [{ iam: [] }, { token: [] }],
    paths: Object.fromEntries(ROUTE_NAMES.map((name) => [ROUTES[name].path, { get: operationOf(name) }])),
    components: {
      schemas: Object.fromEntries(Object.entries(schemas).map(([id, schema]) => [id, plain(schema)])),
      securitySchemes: {
        iam: {
          type: 'apiKey',
          in: 'header',
          name: 'Authorization',
          description: 'AWS Signature Version 4',
          'x-amazon-apigateway-authtype': 'awsSigv4',
        },
        token: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' },
      },
    },
  };
}

const SERVER_VARIABLES = {
  api: { default: 'api', description: 'The output ApiUrl of the stack has the whole address' },
  region: { default: 'ap-southeast-1' },
};

/** What the document gives a name of its own; the answer of a route is named after it. */
function registry() {
  const named = z.registry<{ id: string }>();
  const all: Readonly<Record<string, z.ZodType>> = {
    ...{ Area: area, Office: office, Period: period, Observation: observation, Figure: figure, Note: note },
    ...{ SourceObject: sourceObject, Report: report, Differences: differences, Receipt: receipt },
    ...{ Event: bulletinEvent, Problem: problem },
    ...{ ReportSummary: answers.reportSummary, RevisionSummary: answers.revisionSummary },
    ...Object.fromEntries(ROUTE_NAMES.map((name) => [answerName(name), ROUTES[name].answer])),
  };
  for (const [id, schema] of Object.entries(all)) named.add(schema, { id });
  return named;
}

const answerName = (name: RouteName): string => `${name[0]?.toUpperCase()}${name.slice(1)}Answer`;

function operationOf(name: RouteName) {
  const { summary, parameters, query, problems } = ROUTES[name];
  return {
    operationId: name,
    summary,
    parameters: [
      ...Object.entries(parameters.shape).map(([parameter, schema]) =>
        parameterOf(parameter, schema, 'path'),
      ),
      ...Object.entries(query.shape).map(([parameter, schema]) => parameterOf(parameter, schema, 'query')),
      {
        name: 'If-None-Match',
        in: 'header',
        description: 'ETag of an answer that is known already',
        schema: { type: 'string' },
      },
    ],
    responses: {
      200: {
        description: 'The answer',
        headers: { ETag: { description: 'Of this very answer', schema: { type: 'string' } } },
        content: { 'application/json': { schema: { $ref: `#/components/schemas/${answerName(name)}` } } },
      },
      304: { description: 'The answer is still the one that is known' },
      ...Object.fromEntries(
        [...Map.groupBy(['bad-parameter', ...problems, 'internal'] as const, statusOf)].map(
          ([status, codes]) => [status, refusalOf(codes)],
        ),
      ),
    },
  };
}

const statusOf = (code: ProblemCode): number => PROBLEMS[code].status;

const refusalOf = (codes: readonly ProblemCode[]) => ({
  description: codes.map((code) => `\`${code}\`: ${PROBLEMS[code].title}`).join('; '),
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
});

function parameterOf(name: string, schema: z.ZodType, place: 'path' | 'query') {
  const { description, ...written } = plain(z.toJSONSchema(schema, { io: 'input' }));
  const isOptional = schema.safeParse(undefined).success;
  return {
    name,
    in: place,
    required: !isOptional,
    ...(description !== undefined && { description }),
    schema: AS_NUMBERS[name] ?? written,
  };
}

/** They come as text, and are numbers to those who ask. */
const AS_NUMBERS: Readonly<Record<string, object>> = {
  limit: { type: 'integer', minimum: 1, maximum: MOST, default: MOST },
  revision: { type: 'integer', minimum: 1 },
};

/** Without what only a document of its own has. */
function plain({ $schema: _dialect, $id: _name, ...schema }: Readonly<Record<string, unknown>>) {
  return schema;
}
