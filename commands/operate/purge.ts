import { progressBar } from '../progress-bar.ts';
import { type Call, runCommand, WrongCall } from '../run-command.ts';
import { messageOf, printable } from '../terminal.ts';
import { stackAt, WHERE_HELP, WHERE_OPTIONS } from './stack-at.ts';
import { type Trace, tracesOf } from './traces.ts';

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
  const { key, erase, json } = values;
  if (key === undefined || key === '') throw new WrongCall('Say which file: --key wards/30307/bulletin.docx');
  const stack = await stackAt(values);
  const places = {
    uploads: stack.output('UploadsBucket'),
    receipts: stack.output('ReceiptsBucket'),
    table: stack.output('TableName'),
  };
  const traces: Trace[] = [];
  for await (const trace of tracesOf(key, places)) traces.push(trace);
  const failed = erase ? await eraseAll(traces) : 0;
  if (json) console.log(JSON.stringify({ erased: erase, failed, ...countsOf(traces) }));
  else console.log(summary(traces, { erase, failed }));
  return failed > 0 ? 1 : 0;
}

/** One after another, in their order. Gives how many could not be erased; what they were is on stderr. */
async function eraseAll(traces: readonly Trace[]): Promise<number> {
  const bar = progressBar('erasing', traces.length);
  let failed = 0;
  for (const [i, { name, erase }] of traces.entries()) {
    try {
      await erase();
    } catch (error) {
      failed += 1;
      bar.clear();
      console.error(`${printable(name)}: ${messageOf(error)}`);
    }
    bar.show(i + 1);
  }
  bar.clear();
  return failed;
}

function countsOf(traces: readonly Trace[]): Readonly<Record<string, number>> {
  const groups = Map.groupBy(traces, ({ kind }) => kind);
  return Object.fromEntries([...groups].map(([kind, these]) => [kind, these.length]));
}

function summary(
  traces: readonly Trace[],
  { erase, failed }: { readonly erase: boolean; readonly failed: number },
): string {
  if (traces.length === 0) return 'Nothing is kept of that file.';
  const counts = Object.entries(countsOf(traces)).map(([kind, count]) => `${count} × ${kind}`);
  if (erase) return `Erased: ${counts.join(', ')}${failed > 0 ? `; ${failed} are left` : ''}`;
  const list = traces.map(({ kind, name }) => `  ${kind.padEnd(14)}  ${printable(name)}`);
  return `${list.join('\n')}\nWould be erased: ${counts.join(', ')}. Say --erase to do it.`;
}

await runCommand({ help: HELP, options: OPTIONS }, main);
