import { type Told, toldBetween } from '../../functions/adapters/feed.ts';
import { snsTopic } from '../../functions/adapters/sns.ts';
import { sqsTopic } from '../../functions/adapters/sqs.ts';
import type { Store, Topic } from '../../functions/ports.ts';
import { EVENT_TYPES } from '../../shared/contract/event-types.ts';
import { attributesOf, type BulletinEvent, eventJson, eventOf } from '../../shared/contract/events.ts';
import { isTelling, revisionIn } from '../../shared/contract/receipt.ts';
import { progressBar } from '../progress-bar.ts';
import { type Call, runCommand, WrongCall } from '../run-command.ts';
import { messageOf, printable } from '../terminal.ts';
import { paceOf } from './pace.ts';
import { stackAt, storeOf, WHERE_HELP, WHERE_OPTIONS } from './stack-at.ts';
import { timeIn } from './time-in.ts';

const HELP = `Sends events once more: the same ids, the same bytes, in the order of their commits.

  npm run --silent replay -- (--stack NAME | --local) --since TIME [--to TIME] [--type TYPE]… [--queue URL] [--rate N] [--dry-run] [--json]

${WHERE_HELP}
  --since TIME    from when on: 2026-03-01, or 2026-03-01T07:00:00Z; a day begins at midnight in Vietnam
  --to TIME       before when (default now)
  --type TYPE     only events of this type; may be said more than once: published, revised, withdrawn, rejected
  --queue URL     to this queue only, as raw delivery would; without it to the topic, and so to every subscriber
  --rate N        at most so many a second (default 20)
  --dry-run       only count what would be sent
  --json          the counts as one line of JSON
  --help          this text

Subscribers know a repeat by its id. Exit code: 0 all sent, 1 some could not be sent (say it again), 2 wrong call.`;

const OPTIONS = {
  ...WHERE_OPTIONS,
  since: { type: 'string' },
  to: { type: 'string' },
  type: { type: 'string', multiple: true },
  queue: { type: 'string' },
  rate: { type: 'string', default: '20' },
  'dry-run': { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
} as const;

async function main({ values }: Call<typeof OPTIONS>): Promise<number> {
  if (values.since === undefined) throw new WrongCall('Say from when on: --since 2026-03-01');
  const [since, to] = [timeIn(values.since), values.to === undefined ? new Date() : timeIn(values.to)];
  const types = values.type?.map(typeOf);
  const pace = paceOf(values.rate);
  const stack = await stackAt(values);
  const store = storeOf(stack);
  const topic = values.queue === undefined ? snsTopic(stack.output('TopicArn')) : sqsTopic(values.queue);
  const told = toldBetween(stack.output('TableName'), since, to);
  const dry = values['dry-run'];
  const replayed = await replay(told, { store, topic, pace, dry, ...(types && { types }) });
  console.log(values.json ? JSON.stringify(replayed) : summary(replayed, dry));
  return replayed.failed > 0 ? 1 : 0;
}

function typeOf(name: string): string {
  const types: Readonly<Record<string, string>> = EVENT_TYPES;
  const type = types[name] ?? Object.values(types).find((one) => one === name);
  if (type === undefined)
    throw new WrongCall(`There is no event type ${name}: ${Object.keys(types).join(', ')}`);
  return type;
}

interface Replayed {
  /** How many of each type were sent, or with `dry` would be. */
  readonly sent: Readonly<Record<string, number>>;
  readonly failed: number;
}

interface Replay {
  readonly store: Store;
  readonly topic: Topic;
  readonly pace: () => Promise<void>;
  readonly dry: boolean;
  readonly types?: readonly string[];
}

async function replay(
  told: AsyncIterable<Told>,
  { store, topic, pace, dry, types }: Replay,
): Promise<Replayed> {
  const sent: Record<string, number> = {};
  let [done, failed] = [0, 0];
  const bar = progressBar(dry ? 'counting' : 'sending');
  for await (const { ref } of told) {
    try {
      const event = await eventAt(ref, store);
      if (event === undefined || (types && !types.includes(event.type))) continue;
      if (!dry) {
        await pace();
        await topic.send(eventJson(event), attributesOf(event));
      }
      sent[event.type] = (sent[event.type] ?? 0) + 1;
    } catch (error) {
      failed++;
      bar.clear();
      console.error(`${printable(ref.object.key)}: ${messageOf(error)}`);
    }
    bar.show(++done);
  }
  bar.clear();
  return { sent, failed };
}

/** Made of what was kept when it was told first: receipt and revision, neither of which ever changes. */
async function eventAt(ref: Told['ref'], store: Store): Promise<BulletinEvent | undefined> {
  const receipt = (await store.receipt(ref))?.receipt;
  if (receipt === undefined || !isTelling(receipt)) return undefined;
  const named = revisionIn(receipt);
  return eventOf(receipt, named && (await store.revision(named)));
}

function summary({ sent, failed }: Replayed, dry: boolean): string {
  const counts = Object.entries(sent).map(([type, count]) => `${count} ${type}`);
  const said = counts.length > 0 ? counts.join('\n') : 'nothing';
  return `${dry ? 'Would be sent' : 'Sent'}:\n${said}${failed > 0 ? `\n${failed} could not be sent` : ''}`;
}

await runCommand({ help: HELP, options: OPTIONS }, main);
