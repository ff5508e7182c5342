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
import type { Outbox } from '../../functions/ports.ts';
import { sendUnsent } from '../../functions/publish/send-unsent.ts';
import { systemClock } from '../../functions/runtime/system-clock.ts';
import { progressBar } from '../progress-bar.ts';
import { type Call, runCommand } from '../run-command.ts';
import { messageOf, printable } from '../terminal.ts';
import { paceOf } from './pace.ts';
import { type RunningStack, stackAt, storeOf, WHERE_HELP, WHERE_OPTIONS } from './stack-at.ts';

const HELP = `Gives what was set aside another try: messages of the dead-letter queues go back to ingest
and ocr, events not sent are sent.

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
  const plain = `${messages} messages and ${events} events ${verb}${failed > 0 ? `, ${failed} could not be moved or sent` : ''}.`;
  console.log(values.json ? JSON.stringify(redriven) : plain);
  return failed > 0 ? 1 : 0;
}

const outboxOf = (stack: RunningStack): Outbox => dynamoOutbox(stack.output('TableName'));

/** Where messages are set aside, and where they came from, by the outputs of the stack. */
const WAYS_BACK = [
  { from: 'SetAsideQueueArn', to: 'QueueArn' },
  { from: 'ScansSetAsideQueueArn', to: 'ScansQueueArn' },
] as const;

async function count(stack: RunningStack): Promise<Redriven> {
  const sqs = new SQSClient(sqsReach());
  let messages = 0;
  for (const { from } of WAYS_BACK) {
    const { waiting, hidden } = await messagesIn(await urlOf(from, stack, sqs), sqs);
    messages += waiting + hidden;
  }
  const unsent = await Array.fromAsync(outboxOf(stack).unsent());
  return { messages, events: unsent.flat().length, failed: 0 };
}

async function redrive(stack: RunningStack, pace: () => Promise<void>): Promise<Redriven> {
  const sqs = new SQSClient(sqsReach());
  let [messages, failed] = [0, 0];
  for (const { from, to } of WAYS_BACK) {
    const queues = { from: await urlOf(from, stack, sqs), to: await urlOf(to, stack, sqs) };
    const { moved, hidden } = await moveMessages(queues, sqs, pace);
    messages += moved;
    failed += hidden;
  }
  const { sent, left } = await sendEvents(stack, pace);
  return { messages, events: sent, failed: failed + left };
}

async function urlOf(output: string, stack: RunningStack, sqs: SQSClient): Promise<string> {
  const QueueName = stack.output(output).split(':').at(-1);
  const { QueueUrl } = await sqs.send(new GetQueueUrlCommand({ QueueName }));
  if (QueueUrl === undefined) throw new Error(`There is no queue ${QueueName}.`);
  return QueueUrl;
}

/** `hidden`: somebody looks at them just now, and nobody else can have them meanwhile. */
async function messagesIn(QueueUrl: string, sqs: SQSClient) {
  const names = ['ApproximateNumberOfMessages', 'ApproximateNumberOfMessagesNotVisible'] as const;
  const { Attributes = {} } = await sqs.send(
    new GetQueueAttributesCommand({ QueueUrl, AttributeNames: [...names] }),
  );
  const [waiting, hidden] = names.map((name) => Number(Attributes[name] ?? 0));
  return { waiting: waiting ?? 0, hidden: hidden ?? 0 };
}

/**
 * One at a time, so that none waits hidden for its turn, and sent before it is deleted: a crash between the two
 * leaves it in both, which is a second delivery and no harm. It ends when nothing more is there, or only what it
 * moved itself and failed again meanwhile.
 */
async function moveMessages(
  { from, to }: { readonly from: string; readonly to: string },
  sqs: SQSClient,
  pace: () => Promise<void>,
) {
  const { waiting, hidden } = await messagesIn(from, sqs);
  const bar = progressBar('moving messages', waiting);
  const sent = new Set<string | undefined>();
  for (;;) {
    await pace();
    const one = { QueueUrl: from, MaxNumberOfMessages: 1, WaitTimeSeconds: 1, VisibilityTimeout: 60 };
    const [message] = (await sqs.send(new ReceiveMessageCommand(one))).Messages ?? [];
    if (message === undefined || sent.has(message.MessageId)) break;
    const { Body, ReceiptHandle } = message;
    const { MessageId } = await sqs.send(new SendMessageCommand({ QueueUrl: to, MessageBody: Body }));
    await sqs.send(new DeleteMessageCommand({ QueueUrl: from, ReceiptHandle }));
    bar.show(sent.add(MessageId).size);
  }
  bar.clear();
  return { moved: sent.size, hidden };
}

async function sendEvents(stack: RunningStack, pace: () => Promise<void>) {
  const quiet = () => {};
  const ports = {
    store: storeOf(stack),
    outbox: outboxOf(stack),
    topic: snsTopic(stack.output('TopicArn')),
    clock: systemClock,
    log: { info: quiet, error: quiet },
    telemetry: { count: quiet, milliseconds: quiet, flush: quiet },
  };
  const bar = progressBar('sending events');
  const done = await sendUnsent(ports, {
    isDue: () => true,
    mayGoOn: async () => {
      await pace();
      return true;
    },
    onSent: bar.show,
    onFault: ({ object }, error) => {
      bar.clear();
      console.error(`${printable(object.key)}: ${messageOf(error)}`);
    },
  });
  bar.clear();
  return done;
}

await runCommand({ help: HELP, options: OPTIONS }, main);
