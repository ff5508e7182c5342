import { openGateway } from './api-routes.ts';
import type { Clients } from './clients.ts';
import { type LocalFunction, type StartFunction, startFunction } from './functions.ts';
import type { Gateway } from './gateway.ts';
import { type JsonObject, listAt, numberAt, objectAt, textAt } from './json.ts';
import type { Site } from './site.ts';
import { startSqsMapping } from './sqs-mapping.ts';
import { startStreamMapping } from './stream-mapping.ts';
import type { Resource, Template } from './template.ts';

export interface WiringOptions {
  readonly template: Template;
  readonly site: Site;
  readonly assembly: string;
  readonly clients: Clients;
  readonly gateway: Gateway;
  readonly onLog: (line: string) => void;
  readonly onFault: (error: unknown) => void;
  /** Where functions run, if not on threads of this process. */
  readonly start?: StartFunction | undefined;
}

/** Threads of one function at once: enough that invocations do meet, and not more than a small machine bears. */
const MOST_ENVIRONMENTS = 2;

export interface Wiring {
  /** Runs a function that a schedule starts, now. */
  invoke(functionName: string): Promise<unknown>;
  stop(): Promise<void>;
}

/** Starts the functions of the template and connects them to their event sources as it says. */
export function startWiring(options: WiringOptions): Wiring {
  const { template, onFault } = options;
  const mappings = template.resources('AWS::Lambda::EventSourceMapping').map(({ properties }) => {
    const source = template.named(properties.EventSourceArn);
    const resource = template.named(properties.FunctionName);
    const environments = source.type === 'AWS::SQS::Queue' ? environmentsFor(properties) : 1;
    const lambda = startFunction(resource, { ...options, environments });
    const connect = CONNECTIONS[source.type];
    if (connect === undefined) throw new Error(`A mapping from ${source.type} is not known here.`);
    return { lambda, mapping: connect({ source, lambda, properties, environments }, options) };
  });
  const scheduled = template
    .resources('AWS::Events::Rule')
    .filter(({ properties }) => properties.ScheduleExpression !== undefined)
    .flatMap(({ properties }) =>
      listAt(properties.Targets, 'Targets').map((target) => {
        const resource = template.named(objectAt(target, 'Targets').Arn);
        const lambda = startFunction(resource, { ...options, environments: 1 });
        const every = minutesOf(textAt(properties.ScheduleExpression, 'ScheduleExpression')) * 60_000;
        const timer = setInterval(() => void lambda.invoke({}).catch(onFault), every);
        return { lambda, timer };
      }),
    );
  const api = openGateway(template, (resource) =>
    startFunction(resource, { ...options, environments: MOST_ENVIRONMENTS }),
  );
  options.gateway.answer(api.answer);
  return {
    async invoke(functionName) {
      const found = scheduled.find(({ lambda }) => lambda.name === functionName);
      if (found === undefined) throw new Error(`No schedule starts ${functionName}.`);
      return found.lambda.invoke({});
    },
    async stop() {
      for (const { timer } of scheduled) clearInterval(timer);
      await api.stop();
      await Promise.all(scheduled.map(({ lambda }) => lambda.stop()));
      await Promise.all(mappings.map(({ mapping }) => mapping.stop()));
      await Promise.all(mappings.map(({ lambda }) => lambda.stop()));
    },
  };
}

const MINUTES_IN: Readonly<Record<string, number>> = { minute: 1, hour: 60, day: 24 * 60 };

/** `rate(15 minutes)`, `rate(1 hour)`; other schedules are not used. */
function minutesOf(schedule: string): number {
  const [, count, unit = ''] = /^rate\((\d+) (minute|hour|day)s?\)$/.exec(schedule) ?? [];
  if (count === undefined) throw new Error(`The schedule ${schedule} is not known here.`);
  return Number(count) * (MINUTES_IN[unit] ?? Number.NaN);
}

function environmentsFor({ ScalingConfig }: JsonObject): number {
  if (ScalingConfig === undefined) return MOST_ENVIRONMENTS;
  const { MaximumConcurrency } = objectAt(ScalingConfig, 'ScalingConfig');
  return Math.min(MOST_ENVIRONMENTS, numberAt(MaximumConcurrency, 'MaximumConcurrency'));
}

interface Connection {
  readonly source: Resource;
  readonly lambda: LocalFunction;
  readonly properties: JsonObject;
  readonly environments: number;
}

type Connect = (connection: Connection, options: WiringOptions) => { stop(): Promise<void> };

const CONNECTIONS: Readonly<Record<string, Connect>> = {
  'AWS::SQS::Queue': ({ source, lambda, properties, environments }, { site, clients, onFault }) =>
    startSqsMapping(
      {
        queue: source,
        lambda,
        batchSize: numberAt(properties.BatchSize, 'BatchSize'),
        pollers: environments,
        region: site.region,
        onFault,
      },
      clients,
    ),
  'AWS::DynamoDB::GlobalTable': ({ source, lambda, properties }, { template, clients, onFault }) => {
    const { Filters } = objectAt(properties.FilterCriteria ?? {}, 'FilterCriteria');
    const { OnFailure } = objectAt(properties.DestinationConfig, 'DestinationConfig');
    const destination = template.named(objectAt(OnFailure, 'OnFailure').Destination);
    return startStreamMapping(
      {
        table: source.name,
        lambda,
        batchSize: numberAt(properties.BatchSize, 'BatchSize'),
        filters: listAt(Filters, 'Filters').map((filter) =>
          objectAt(JSON.parse(textAt(objectAt(filter, 'Filters').Pattern, 'Pattern')), 'Pattern'),
        ),
        retryAttempts: numberAt(properties.MaximumRetryAttempts, 'MaximumRetryAttempts'),
        bisect: properties.BisectBatchOnFunctionError === true,
        onFailure: destination.name,
        onFault,
      },
      clients,
    );
  },
};
