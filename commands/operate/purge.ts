import { progressBar } from '../progress-bar.ts';
import { type Call, runCommand, WrongCall } from '../run-command.ts';
import { messageOf, printable } from '../terminal.ts';
import { stackAt, WHERE_HELP, WHERE_OPTIONS } from './stack-at.ts';
import { eraseAll, type Trace, tracesOf } from './traces.ts';

const HELP = `Erases a file for good, with everything that was read from it: versions, receipts, reports, revisions.

  npm run --silent purge -- (--stack NAME | --local) --key KEY [--erase] [--json]

${WHERE_HELP}
  --key KEY   the key of the file: wards/30307/bulletin.docx; of an archive, its members go with it
  --erase     do it; without this, only what there is to erase is listed
  --json      the counts as one line of JSON
  --help      this text

It cannot be undone, but within 35 days by restoring the table to a time before. What was sent cannot be called
back: docs/runbook.md, "Purging a file", says what else there is to do.

Exit code: 0 listed or erased, 1 something is left (say it again), 2 wrong call.`;

const OPTIONS = {
  ...WHERE_OPTIONS,
  key: { type: 'string' },
  erase: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
} as const;

async function main({ values }: Call<typeof OPTIONS>): Promise<number> {
  const { key, json } = values;
  if (key === undefined || key === '') throw new WrongCall('Say which file: --key wards/30307/bulletin.docx');
  const stack = await stackAt(values);
  const places = {
    uploads: stack.output('UploadsBucket'),
    receipts: stack.output('ReceiptsBucket'),
    table: stack.output('TableName'),
  };
  const traces: Trace[] = [];
  for await (const trace of tracesOf(key, places)) traces.push(trace);
  const left = values.erase ? await erase(traces) : 0;
  if (json) console.log(JSON.stringify({ erased: values.erase, left, ...countsOf(traces) }));
  else console.log(values.erase ? erased(traces, left) : listed(traces));
  return left > 0 ? 1 : 0;
}

/** Gives how many are left; what could not be erased is on stderr. */
async function erase(traces: readonly Trace[]): Promise<number> {
  const bar = progressBar('erasing', traces.length);
  const left = await eraseAll(traces, bar.show, ({ name }, error) => {
    bar.clear();
    console.error(`${printable(name)}: ${messageOf(error)}`);
  });
  bar.clear();
  return left;
}

function countsOf(traces: readonly Trace[]): Readonly<Record<string, number>> {
  const groups = Map.groupBy(traces, ({ kind }) => kind);
  return Object.fromEntries([...groups].map(([kind, these]) => [kind, these.length]));
}

const NOTHING = 'Nothing is kept of that file.';

const counted = (traces: readonly Trace[]): string =>
  Object.entries(countsOf(traces))
    .map(([kind, count]) => `${count} × ${kind}`)
    .join(', ');

function erased(traces: readonly Trace[], left: number): string {
  if (traces.length === 0) return NOTHING;
  return left > 0 ? `Of ${counted(traces)}, ${left} are left. Say it again.` : `Erased: ${counted(traces)}`;
}

function listed(traces: readonly Trace[]): string {
  if (traces.length === 0) return NOTHING;
  const list = traces.map(({ kind, name }) => `  ${kind.padEnd(14)}  ${printable(name)}`);
  return `${list.join('\n')}\nWould be erased: ${counted(traces)}. Say --erase to do it.`;
}

await runCommand({ help: HELP, options: OPTIONS }, main);
