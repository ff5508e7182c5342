import * as z from 'zod';
import * as answers from './answers.ts';
import * as parameters from './parameters.ts';
import type { ProblemCode } from './problem.ts';

/**
 * Every route of the HTTP API, once: the stack makes its routes of this table, the function that answers has a handler
 * for each name, and docs/contract/openapi.json is written from it. What each may be asked is checked by its schemas.
 */
interface Route {
  /** `{name}` is a parameter of the path. */
  readonly path: `/v1/${string}`;
  readonly summary: string;
  readonly parameters: z.ZodObject;
  readonly query: z.ZodObject;
  readonly answer: z.ZodType;
  /** What can go wrong beside a bad parameter. */
  readonly problems: readonly ProblemCode[];
}

const inArea = { era: parameters.eraParameter, code: parameters.areaCodeParameter };
const ofReport = { ...inArea, report: parameters.reportParameter };
const { kindsParameter, measureParameter, periodParameter, paging, dayParameter } = parameters;

export const ROUTES = {
  catalogue: {
    path: '/v1/catalogue',
    summary: 'The indicators that are read, and how each is measured',
    parameters: z.object({}),
    query: z.strictObject({}),
    answer: answers.catalogueAnswer,
    problems: [],
  },
  reports: {
    path: '/v1/areas/{era}/{code}/reports',
    summary: 'The reports that stand about an area',
    parameters: z.object(inArea),
    query: z.strictObject({
      period: periodParameter.optional(),
      kind: kindsParameter.optional(),
      ...paging,
    }),
    answer: answers.reportsAnswer,
    problems: ['unknown-area', 'broken-cursor'],
  },
  report: {
    path: '/v1/areas/{era}/{code}/reports/{report}',
    summary: 'One report whole, with the sentence of each figure',
    parameters: z.object(ofReport),
    query: z.strictObject({}),
    answer: answers.reportAnswer,
    problems: ['unknown-area', 'unknown-report', 'answer-too-large'],
  },
  revisions: {
    path: '/v1/areas/{era}/{code}/reports/{report}/revisions',
    summary: 'The revisions of a report that name this area, each with what it changed',
    parameters: z.object(ofReport),
    query: z.strictObject(paging),
    answer: answers.revisionsAnswer,
    problems: ['unknown-area', 'unknown-report', 'broken-cursor', 'answer-too-large'],
  },
  revision: {
    path: '/v1/areas/{era}/{code}/reports/{report}/revisions/{revision}',
    summary: 'One revision whole, as it was read then',
    parameters: z.object({ ...ofReport, revision: parameters.revisionParameter }),
    query: z.strictObject({}),
    answer: answers.revisionAnswer,
    problems: ['unknown-area', 'unknown-revision', 'answer-too-large'],
  },
  series: {
    path: '/v1/areas/{era}/{code}/series/{indicator}',
    summary: 'An indicator of an area over periods: of each what the latest report says',
    parameters: z.object({ ...inArea, indicator: parameters.indicatorParameter }),
    query: z.strictObject({
      from: dayParameter.describe('Only periods that begin on this day or later').optional(),
      to: dayParameter.describe('Only periods that end on this day or sooner').optional(),
      kind: kindsParameter.optional(),
      measure: measureParameter.optional(),
      ...paging,
    }),
    answer: answers.seriesAnswer,
    problems: ['unknown-area', 'unknown-indicator', 'broken-cursor'],
  },
  across: {
    path: '/v1/provinces/{province}/indicators/{indicator}',
    summary: 'An indicator across the areas of a province for a period: of each what the latest report says',
    parameters: z.object({
      province: parameters.provinceParameter,
      indicator: parameters.indicatorParameter,
    }),
    query: z.strictObject({
      period: periodParameter,
      kind: kindsParameter.optional(),
      measure: measureParameter.optional(),
      ...paging,
    }),
    answer: answers.acrossAnswer,
    problems: ['unknown-province', 'unknown-indicator', 'broken-cursor'],
  },
  receipts: {
    path: '/v1/offices/{office}/receipts',
    summary: 'What became of what an office uploaded, the newest first',
    parameters: z.object({ office: parameters.officeParameter }),
    query: z.strictObject(paging),
    answer: answers.receiptsAnswer,
    problems: ['unknown-office', 'broken-cursor'],
  },
  events: {
    path: '/v1/events',
    summary:
      'The events again, in the order of their commits, some minutes behind: to catch up without a queue',
    parameters: z.object({}),
    query: z.strictObject({
      after: z
        .union([z.iso.datetime({ offset: true }), parameters.cursorParameter], {
          error: 'is a time (2026-03-01T00:00:00Z) or "next" of the answer before',
        })
        .describe('A time, or "next" of the answer before'),
      limit: parameters.limitParameter,
    }),
    answer: answers.eventsAnswer,
    problems: ['broken-cursor'],
  },
} as const satisfies Readonly<Record<string, Route>>;

export type RouteName = keyof typeof ROUTES;
export const ROUTE_NAMES = Object.keys(ROUTES) as RouteName[];

/** What a route is asked, checked. */
export type Asked<Name extends RouteName> = z.output<(typeof ROUTES)[Name]['parameters']> &
  z.output<(typeof ROUTES)[Name]['query']>;
export type AnswerOf<Name extends RouteName> = z.input<(typeof ROUTES)[Name]['answer']>;
