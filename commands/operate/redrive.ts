import {
  DeleteMessageCommand,
  GetQueueAttributesCommand,
  GetQueueUrlCommand,
  ReceiveMessageCommand,
  SendMessageCommand,
  SQSClient,
} from '@aws-sdk/client-sqs';
import { sqsReach } from '../../functions/adapters/endpoints.ts';
import { dynamoOutbox } from '../../functions/adapters/outbox.ts';
import { snsTopic } from '../../functions/adapters/sns.ts';
import { dynamoStore } from '../../functions/adapters/store.ts';
import type { Outbox } from '../../functions/ports.ts';
import { type PublishPorts, publish } from '../../functions/publish/publish-batch.ts';
import { systemClock } from '../../functions/runtime/system-clock.ts';
import { progressBar } from '../progress-bar.ts';
import { type Call, runCommand } from '../run-command.ts';
import { messageOf, printable } from '../terminal.ts';
import { paceOf } from './pace.ts';
import { type RunningStack, stackAt, WHERE_HELP, WHERE_OPTIONS } from './stack-at.ts';

const HELP = `Gives what was set aside another try: messages of the dead-letter queue go back to ingest, events not sent are sent.

  npm run --silent redrive -- (--stack NAME | --local) [--rate N] [--dry-run] [--json]

${WHERE_HELP}
  --rate N        at most so many messages or events a second (default 10)
  --dry-run       only count them
  --json          the counts as one line of JSON
  --help          this text

Mend the cause first, or they come back here. What was done before changes nothing and sends nothing twice under another id.
Exit code: 0 all are on their way, 1 some are not (say it again), 2 wrong call.`;

const OPTIONS = {
  ...WHERE_OPTIONS,
  rate: { type: 'string', default: '10' },
  'dry-run': { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
} as const;

interface Redriven {
  readonly messages: number;
  readonly events: number;
  readonly failed: number;
}

async function main({ values }: Call<typeof OPTIONS>): Promise<number> {
  const pace = paceOf(values.rate);
  const stack = await stackAt(values);
  const redriven = values['dry-run'] ? await count(stack) : await redrive(stack, pace);
  const { messages, events, failed } = redriven;
  const verb = values['dry-run'] ? 'wait' : 'are on their way';
  const plain = `${messages} messages and ${events} events ${verb}${failed > 0 ? `, ${failed} could not be moved` : ''}.`;
  console.log(values.json ? JSON.stringify(redriven) : plain);
  return failed > 0 ? 1 : 0;
}

const outboxOf = (stack: RunningStack): Outbox => dynamoOutbox(stack.output('TableName'));

async function count(stack: RunningStack): Promise<Redriven> {
  const { sqs, from } = await queuesOf(stack);
  const messages = await waitingIn(from, sqs);
  const unsent = await Array.fromAsync(outboxOf(stack).unsent());
  return { messages, events: unsent.flat().length, failed: 0 };
}

async function redrive(stack: RunningStack, pace: () => Promise<void>): Promise<Redriven> {
  const messages = await moveMessages(stack, pace);
  const { sent, failed } = await sendUnsent(stack, pace);
  return { messages, events: sent, failed };
}

async function queuesOf(stack: RunningStack) {
  const sqs = new SQSClient(sqsReach());
  const urlOf = async (output: string) => {
    const QueueName = stack.output(output).split(':').at(-1);
    const { QueueUrl } = await sqs.send(new GetQueueUrlCommand({ QueueName }));
    if (QueueUrl === undefined) throw new Error(`There is no queue ${QueueName}.`);
    return QueueUrl;
  };
  return { sqs, from: await urlOf('SetAsideQueueArn'), to: await urlOf('QueueArn') };
}

async function waitingIn(QueueUrl: string, sqs: SQSClient): Promise<number> {
  const names = ['ApproximateNumberOfMessages'] as const;
  const { Attributes } = await sqs.send(
    new GetQueueAttributesCommand({ QueueUrl, AttributeNames: [...names] }),
  );
  return Number(Attributes?.[names[0]] ?? 0);
}

/** Sent before it is deleted: a crash between the two leaves it in both, which is a second delivery and no harm. */
async function moveMessages(stack: RunningStack, pace: () => Promise<void>): Promise<number> {
  const { sqs, from, to } = await queuesOf(stack);
  const total = await waitingIn(from, sqs);
  const bar = progressBar('moving messages', total);
  let moved = 0;
  for (;;) {
    const batch = { QueueUrl: from, MaxNumberOfMessages: 10, WaitTimeSeconds: 1, VisibilityTimeout: 60 };
    const { Messages = [] } = await sqs.send(new ReceiveMessageCommand(batch));
    if (Messages.length === 0) break;
    for (const { Body, ReceiptHandle } of Messages) {
      await pace();
      await sqs.send(new SendMessageCommand({ QueueUrl: to, MessageBody: Body }));
      await sqs.send(new DeleteMessageCommand({ QueueUrl: from, ReceiptHandle }));
      bar.show(++moved);
    }
    if (moved >= total) break; // what fails again meanwhile is not moved in a circle
  }
  bar.clear();
  return moved;
}

async function sendUnsent(stack: RunningStack, pace: () => Promise<void>) {
  const quiet = () => {};
  const ports: PublishPorts = {
    store: dynamoStore({ table: stack.output('TableName'), archiveBucket: stack.output('ReceiptsBucket') }),
    topic: snsTopic(stack.output('TopicArn')),
    clock: systemClock,
    log: { info: quiet, error: quiet },
    telemetry: { count: quiet, milliseconds: quiet, flush: quiet },
  };
  const bar = progressBar('sending events');
  let [sent, failed] = [0, 0];
  for await (const page of outboxOf(stack).unsent())
    for (const { ref } of page) {
      await pace();
      try {
        await publish(ref, ports);
        bar.show(++sent);
      } catch (error) {
        failed++;
        bar.clear();
        console.error(`${printable(ref.object.key)}: ${messageOf(error)}`);
      }
    }
  bar.clear();
  return { sent, failed };
}

await runCommand({ help: HELP, options: OPTIONS }, main);
