import { DeleteMessageCommand, ReceiveMessageCommand, SQSClient } from '@aws-sdk/client-sqs';

/**
 * Stands in for the AWS CLI where there is none: the commands that the loop uses, with their options as the AWS CLI
 * Command Reference has them. For any other it ends with 252, as the AWS CLI does for a wrong call.
 */
const COMMANDS: Readonly<
  Record<string, { readonly needs: readonly string[]; readonly may: readonly string[] }>
> = {
  'receive-message': {
    needs: ['--queue-url'],
    may: [
      '--max-number-of-messages',
      '--wait-time-seconds',
      '--query',
      '--output',
      '--message-attribute-names',
    ],
  },
  'delete-message': { needs: ['--queue-url', '--receipt-handle'], may: [] },
};

const typed = process.argv.slice(2);
const endpoint = typed[0] === '--endpoint-url' ? typed.splice(0, 2)[1] : undefined;
const [service, command = '', ...rest] = typed;
const known = service === 'sqs' ? COMMANDS[command] : undefined;
const options = new Map(
  Array.from({ length: rest.length / 2 }, (_, i) => [rest[2 * i] ?? '', rest[2 * i + 1] ?? '']),
);
const wrong =
  known === undefined ||
  rest.length % 2 === 1 ||
  known.needs.some((name) => !options.has(name)) ||
  [...options.keys()].some((name) => ![...known.needs, ...known.may].includes(name));
if (wrong) {
  console.error(`aws: error: ${typed.join(' ')}`);
  process.exit(252);
}

const sqs = new SQSClient(endpoint === undefined ? {} : { endpoint });
const QueueUrl = options.get('--queue-url');
if (command === 'delete-message')
  await sqs.send(new DeleteMessageCommand({ QueueUrl, ReceiptHandle: options.get('--receipt-handle') }));
else {
  if (options.get('--query') !== 'Messages[].[ReceiptHandle, Body]' || options.get('--output') !== 'text')
    throw new Error('The stand-in knows one query, and writes text.');
  const MaxNumberOfMessages = Number(options.get('--max-number-of-messages'));
  const WaitTimeSeconds = Number(options.get('--wait-time-seconds'));
  const { Messages } = await sqs.send(
    new ReceiveMessageCommand({ QueueUrl, MaxNumberOfMessages, WaitTimeSeconds }),
  );
  console.log(Messages?.map(({ ReceiptHandle, Body }) => `${ReceiptHandle}\t${Body}`).join('\n') ?? 'None');
}
