import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Assignment, Reply } from './function-host.ts';
import { listAt, numberAt, objectAt, textAt } from './json.ts';
import { CREDENTIALS, type Site } from './site.ts';
import type { Resource } from './template.ts';

export interface LocalFunction {
  readonly name: string;
  /** Rejects when the handler throws, runs out of time or memory, or cannot be loaded. */
  invoke(event: unknown): Promise<unknown>;
  stop(): Promise<void>;
}

export interface FunctionOptions {
  readonly site: Site;
  /** Folder of the cloud assembly. */
  readonly assembly: string;
  /** How many invocations may run at once; each has a thread of its own, as each has a machine in the cloud. */
  readonly environments: number;
  readonly onLog: (line: string) => void;
  /** Another place to run it at. */
  readonly start?: StartFunction | undefined;
}

/** What a function is to be run with, wherever it runs. */
export interface ToRun {
  readonly assignment: Assignment;
  readonly env: Record<string, string>;
  readonly environments: number;
  readonly onLog: (line: string) => void;
}
export type StartFunction = (toRun: ToRun) => LocalFunction;

/** A function of the template, with the environment, limits and code that it would have; on threads, if not said. */
export const startFunction = (
  resource: Resource,
  { environments, onLog, assembly, site, start = onThreads }: FunctionOptions,
): LocalFunction =>
  start({
    assignment: assignmentOf(resource, assembly),
    env: environmentOf(resource, site),
    environments,
    onLog,
  });

function onThreads({ assignment, env, environments, onLog }: ToRun): LocalFunction {
  const idle: Environment[] = [];
  const waiting: ((environment: Environment) => void)[] = [];
  const running = new Set<Environment>();

  const take = async (): Promise<Environment> => {
    const free = idle.pop();
    if (free !== undefined) return free;
    if (running.size < environments) {
      const started = startEnvironment(assignment, env, onLog);
      running.add(started);
      return started;
    }
    return new Promise((resolve) => waiting.push(resolve));
  };
  const giveBack = (environment: Environment): void => {
    if (environment.isOver()) running.delete(environment);
    const next = waiting.shift();
    if (!environment.isOver()) {
      if (next) next(environment);
      else idle.push(environment);
    } else if (next) void take().then(next);
  };
  return {
    name: assignment.name,
    async invoke(event) {
      const environment = await take();
      try {
        return await environment.invoke(event);
      } finally {
        giveBack(environment);
      }
    },
    async stop() {
      await Promise.all([...running].map((environment) => environment.stop()));
    },
  };
}

interface Environment {
  invoke(event: unknown): Promise<unknown>;
  /** It timed out or broke down: another must be started. */
  isOver(): boolean;
  stop(): Promise<void>;
}

function startEnvironment(
  assignment: Assignment,
  env: Record<string, string>,
  onLog: (line: string) => void,
): Environment {
  const { name, timeout, memoryMegabytes } = assignment;
  const worker = new Worker(new URL('./function-host.ts', import.meta.url), {
    workerData: assignment,
    env,
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: memoryMegabytes },
    stdout: true,
    stderr: true,
  });
  for (const stream of [worker.stdout, worker.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      for (const line of text.split('\n').filter(Boolean)) onLog(line);
    });
  let settle: ((reply: Reply) => void) | undefined;
  let over: string | undefined;
  const end = (why: string) => {
    over ??= why;
    settle?.({ fault: over });
  };
  worker.on('message', (reply: Reply) => settle?.(reply));
  worker.on('error', (error) =>
    end(error instanceof Error ? `${error.name}: ${error.message}` : String(error)),
  );
  worker.on('exit', (code) => end(`Runtime exited with ${code}`));

  return {
    isOver: () => over !== undefined,
    async invoke(event) {
      const clock = setTimeout(() => {
        end(`Task timed out after ${timeout} seconds`);
        void worker.terminate();
      }, timeout * 1000);
      try {
        const { answer, fault } = await new Promise<Reply>((resolve) => {
          settle = resolve;
          if (over === undefined) worker.postMessage(event);
          else resolve({ fault: over });
        });
        if (fault !== undefined) throw new Error(`${name}: ${fault}`);
        return answer;
      } finally {
        clearTimeout(clock);
        settle = undefined;
      }
    },
    stop: async () => void (await worker.terminate()),
  };
}

function assignmentOf({ name, attributes, properties }: Resource, assembly: string): Assignment {
  const { Code, Handler, Timeout, MemorySize } = properties;
  const [asset] = textAt(objectAt(Code, 'Code').S3Key, 'S3Key').split('.');
  const [file, exported] = textAt(Handler, 'Handler').split('.');
  if (exported === undefined) throw new Error(`The handler of ${name} names no export.`);
  return {
    name,
    arn: attributes.Arn ?? name,
    file: join(assembly, `asset.${asset}`, `${file}.mjs`),
    exported,
    timeout: numberAt(Timeout, 'Timeout'),
    memoryMegabytes: numberAt(MemorySize, 'MemorySize'),
  };
}

/** Lambda's own variables, those of the template, and the way to the emulators; nothing of the user's. */
function environmentOf({ name, properties }: Resource, { region, endpoints }: Site): Record<string, string> {
  const declared = objectAt(
    objectAt(properties.Environment ?? {}, 'Environment').Variables ?? {},
    'Variables',
  );
  const own = Object.entries(declared).map(([variable, value]) => [variable, textAt(value, variable)]);
  return {
    TZ: ':UTC',
    AWS_REGION: region,
    AWS_LAMBDA_FUNCTION_NAME: name,
    AWS_LAMBDA_FUNCTION_MEMORY_SIZE: String(properties.MemorySize),
    AWS_ACCESS_KEY_ID: CREDENTIALS.accessKeyId,
    AWS_SECRET_ACCESS_KEY: CREDENTIALS.secretAccessKey,
    AWS_CONFIG_FILE: '/dev/null',
    AWS_SHARED_CREDENTIALS_FILE: '/dev/null',
    AWS_ENDPOINT_URL_S3: endpoints.s3,
    AWS_ENDPOINT_URL_SQS: endpoints.sqs,
    AWS_ENDPOINT_URL_SNS: endpoints.sns,
    AWS_ENDPOINT_URL_DYNAMODB: endpoints.dynamodb,
    ...Object.fromEntries(own),
  };
}

/** Sequence numbers or message ids that a batch answer gives back; throws for an answer of another shape. */
export function failuresIn(answer: unknown): ReadonlySet<string> {
  if (answer === undefined || answer === null) return new Set();
  const failures = listAt(objectAt(answer, 'The answer').batchItemFailures, 'batchItemFailures');
  return new Set(failures.map((one) => textAt(objectAt(one, 'A failure').itemIdentifier, 'itemIdentifier')));
}
