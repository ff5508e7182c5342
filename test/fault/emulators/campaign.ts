import { setTimeout } from 'node:timers/promises';
import { DeleteMessageCommand, ReceiveMessageCommand, SendMessageCommand } from '@aws-sdk/client-sqs';
import { type Chain, outputOf, startChain } from '../../../infra/local/chain.ts';
import type { Assignment } from '../../../infra/local/function-host.ts';
import { guardFolder } from '../../../infra/local/guard.ts';
import { isObject } from '../../../infra/local/json.ts';
import { EVENT_TYPES } from '../../../shared/contract/event-types.ts';
import { isTelling } from '../../../shared/contract/receipt.ts';
import { brokenBy, everything, type Happened, type Outcome } from '../invariants.ts';
import { seeded } from '../random.ts';
import { bundledEntry } from './bundled-entry.ts';
import { startProxy } from './fault-proxy.ts';
import { judgeOf, type Tally } from './judge.ts';
import { leftBehind, QUEUES, SET_ASIDE, waitingInAll } from './left-behind.ts';
import { processFunctions } from './process-function.ts';
import { carryOut, hearAgain, type Reading } from './uploads.ts';

export interface EmulatorCampaign {
  readonly schedules: number;
  readonly versions: number;
  readonly events: number;
  /** Deliveries of an event beyond the first. */
  readonly repeats: number;
  readonly tally: Tally;
  /** Processes ended by kill -9 while they worked. */
  readonly kills: number;
  readonly broken: readonly string[];
}

const AT_ONCE = 8;

/**
 * So many schedules on the embedded emulators: the real handlers and adapters in processes of their own, as bundles, each call of theirs
 * through a proxy that refuses it, cuts it off before or after it was served, or kills the process at it. What is
 * uploaded and what calls suffer follow from the seed; how the processes meet does not.
 */
export async function runOnEmulators(
  schedules: number,
  seed: number,
  reading: Reading,
  onProgress: (done: number) => void = () => {},
): Promise<EmulatorCampaign> {
  const judge = judgeOf(seeded(seed));
  const folder = guardFolder();
  const entry = (name: string) => bundledEntry(new URL(`./${name}-entry.ts`, import.meta.url), folder.path);
  const entries = reading === 'real' ? {} : { ingest: entry('ingest'), ocr: entry('ocr') };
  const start = processFunctions(async (env, kill) => {
    const proxyTo = (target = '') => startProxy({ target, judge: judge.judge, kill });
    const [others, dynamo] = await Promise.all([
      proxyTo(env.AWS_ENDPOINT_URL_S3),
      proxyTo(env.AWS_ENDPOINT_URL_DYNAMODB),
    ]);
    return {
      endpoints: {
        AWS_ENDPOINT_URL_S3: others.url,
        AWS_ENDPOINT_URL_SQS: others.url,
        AWS_ENDPOINT_URL_SNS: others.url,
        AWS_ENDPOINT_URL_DYNAMODB: dynamo.url,
      },
      close() {
        for (const { server } of [others, dynamo]) server.close().closeAllConnections();
      },
    };
  });
  const fileOf = ({ name, file }: Assignment) =>
    Object.entries(entries).find(([of]) => name.includes(of))?.[1] ?? file;
  const chain = await startChain({
    start: (run) => start({ ...run, assignment: { ...run.assignment, file: fileOf(run.assignment) } }),
    change: hurried,
  });
  try {
    const subscriber = await chain.subscribe({ type: Object.values(EVENT_TYPES) });
    const happened = await carryOutAll(schedules, seed, { chain, reading }, onProgress);
    await drained(chain);
    judge.end();
    await redriven(chain);
    const look = async (): Promise<Outcome> => ({ happened, ...(await leftBehind(chain, subscriber)) });
    const outcome = await settled(look);
    for (const { version } of happened) await hearAgain(version, chain); // everything once more
    await drained(chain);
    const again = await settled(look);
    const messages = new Set(outcome.sent.map(({ message }) => message));
    return {
      schedules,
      versions: happened.length,
      events: messages.size,
      repeats: outcome.sent.length - messages.size,
      tally: judge.tally,
      kills: judge.kills(),
      broken: [
        ...brokenBy(outcome),
        ...(everything(outcome) === everything(again)
          ? []
          : ['running everything again changes nothing (4)']),
      ],
    };
  } finally {
    await chain.stop();
    await folder.stop();
  }
}

async function carryOutAll(
  schedules: number,
  seed: number,
  where: { readonly chain: Chain; readonly reading: Reading },
  onProgress: (done: number) => void,
): Promise<readonly Happened[]> {
  const seeds = Array.from({ length: schedules }, (_, i) => seed + i);
  const happened: Happened[] = [];
  let done = 0;
  const office = async () => {
    for (let next = seeds.shift(); next !== undefined; next = seeds.shift()) {
      happened.push(...(await carryOut(next, where)));
      onProgress(++done);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, office));
  return happened;
}

const SECONDS = { VisibilityTimeout: 3 };
const OFTEN = { MaximumRetryAttempts: 1_000 };

/** What takes minutes in the cloud comes again while one waits, and the stream gives nothing up meanwhile. */
function hurried(template: unknown): unknown {
  const copy: unknown = structuredClone(template);
  const resources = isObject(copy) && isObject(copy.Resources) ? Object.values(copy.Resources) : [];
  for (const resource of resources) {
    if (!isObject(resource) || !isObject(resource.Properties)) continue;
    if (resource.Type === 'AWS::SQS::Queue') Object.assign(resource.Properties, SECONDS);
    if (resource.Type === 'AWS::Lambda::EventSourceMapping' && 'MaximumRetryAttempts' in resource.Properties)
      Object.assign(resource.Properties, OFTEN);
  }
  return copy;
}

const PATIENCE = 120_000;

/** Until nothing of it is left; gives up where it has not changed for two minutes, however long all of it takes. */
async function none(what: string, count: () => Promise<number>): Promise<void> {
  let [last, since] = [await count(), Date.now()];
  for (let left = last; left > 0; left = await count()) {
    if (left !== last) [last, since] = [left, Date.now()];
    if (Date.now() - since > PATIENCE) throw new Error(`For ${PATIENCE / 1000} s now: ${left} ${what}.`);
    await setTimeout(100);
  }
}

const drained = (chain: Chain) => none('messages in the queues', () => waitingInAll(chain, QUEUES));

/** As the redrive does it: whatever was set aside is sent as if new, until nothing is. */
async function redriven(chain: Chain): Promise<void> {
  const { clients, template } = chain;
  const urlOf = (output = '') => template.named(outputOf(template, output)).ref;
  while ((await waitingInAll(chain, SET_ASIDE)) > 0) {
    for (const [i, output] of SET_ASIDE.entries()) {
      const QueueUrl = urlOf(output);
      const ask = new ReceiveMessageCommand({ QueueUrl, MaxNumberOfMessages: 10, WaitTimeSeconds: 1 });
      for (const { Body, ReceiptHandle } of (await clients.sqs.send(ask)).Messages ?? []) {
        await clients.sqs.send(new SendMessageCommand({ QueueUrl: urlOf(QUEUES[i]), MessageBody: Body }));
        await clients.sqs.send(new DeleteMessageCommand({ QueueUrl, ReceiptHandle }));
      }
    }
    await drained(chain);
  }
}

/** What is left once no event waits to be sent and the subscriber has had each. */
async function settled(look: () => Promise<Outcome>): Promise<Outcome> {
  let outcome = await look();
  await none('events that have not come', async () => {
    outcome = await look();
    const receipts = [...outcome.stored.receipts.values()];
    const told = receipts.filter(({ receipt }) => isTelling(receipt)).length;
    const waiting = receipts.filter(({ pending }) => pending).length;
    return Math.max(waiting, told - new Set(outcome.sent.map(({ message }) => message)).size);
  });
  return outcome;
}
