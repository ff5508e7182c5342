import { parseArgs } from 'node:util';
import { endWithReader, messageOf, printable, terminalOf } from '../../commands/terminal.ts';
import { EVENT_TYPES } from '../../shared/contract/event-types.ts';
import { type Chain, startChain } from './chain.ts';
import { type Outcome, outcomeOf } from './outcome.ts';
import { ownParcels, type Parcel, readParcel, sampleParcels } from './parcels.ts';
import { showOutcome } from './show.ts';
import { progress, stopOnSignal } from './terminal.ts';

const HELP = `Runs the whole way of a bulletin on embedded emulators: upload → ingest → table → publish → topic → subscriber.

  npm start                                   with the files in samples/
  npm start -- FILE… [--office CODE] [--json] with your own

  --office CODE   who uploads: the five-digit code of a ward or commune (default 30307)
  --json          one line of JSON a file: { file, receipt, event }
  --logs          the log lines of the functions, on stderr
  --help          this text

Exit code: 0 every file got its receipt and every receipt with something to tell its event, 1 not so, 2 wrong call.`;

const DEFAULT_OFFICE = '30307';

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      office: { type: 'string', default: DEFAULT_OFFICE },
      json: { type: 'boolean', default: false },
      logs: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  const parcels =
    positionals.length > 0 ? await ownParcels(positionals, values.office) : await sampleParcels();
  if (parcels.length === 0) throw new Error('There are no files under samples/wards/.');

  endWithReader();
  const { stage, step, clear } = progress();
  const complain = (what: string) => {
    clear();
    console.error(what);
  };
  const began = performance.now();
  const chain = await startChain({
    onProgress: stage,
    onLog: (line) => values.logs && complain(line),
    onFault: (error) => complain(messageOf(error)),
  }).catch((error: unknown) => complain(messageOf(error)));
  if (chain === undefined) return 1;
  stopOnSignal(chain.stop);
  try {
    const { told, failed } = await run(parcels, chain, { json: values.json, step, clear, complain });
    if (!values.json) console.log(`\n${summary(told, failed)}, ${seconds(performance.now() - began)} s`);
    return failed > 0 ? 1 : 0;
  } finally {
    await chain.stop();
  }
}

interface Output extends Pick<ReturnType<typeof progress>, 'step' | 'clear'> {
  readonly json: boolean;
  readonly complain: (what: string) => void;
}

interface Result {
  readonly told: readonly Outcome[];
  /** How many files have no outcome. */
  readonly failed: number;
}

/** Uploads all and prints the outcome of each, in order. */
async function run(parcels: readonly Parcel[], chain: Chain, output: Output): Promise<Result> {
  const { json, step, clear, complain } = output;
  const subscriber = await chain.subscribe({ type: Object.values(EVENT_TYPES) });
  const outcomes = [];
  for (const parcel of parcels) {
    step(`Uploading ${outcomes.length + 1} of ${parcels.length}: ${printable(parcel.file)}`);
    const uploading = readParcel(parcel).then((bytes) => chain.upload(parcel.key, bytes));
    const outcome = uploading.then((version) => outcomeOf(parcel.file, version, chain, subscriber));
    outcome.catch(() => {}); // what failed is told below, in its turn
    await uploading.catch(() => {}); // one after the other
    outcomes.push(outcome);
  }
  const told: Outcome[] = [];
  for (const [at, outcome] of outcomes.entries())
    try {
      step(`Reading ${at + 1} of ${parcels.length}`);
      const shown = await outcome;
      clear();
      console.log(json ? JSON.stringify(shown) : showOutcome(shown, terminalOf()));
      told.push(shown);
    } catch (error) {
      complain(messageOf(error));
    }
  clear();
  return { told, failed: parcels.length - told.length };
}

/** "7 files: 5 published, 2 rejected" */
function summary(told: readonly Outcome[], failed: number): string {
  const counts = [...Map.groupBy(told, ({ receipt }) => receipt.status)].map(
    ([status, { length }]) => `${length} ${status}`,
  );
  const files = told.length + failed;
  return `${files} ${files === 1 ? 'file' : 'files'}: ${[...counts, ...(failed > 0 ? [`${failed} without an outcome`] : [])].join(', ')}`;
}

const seconds = (ms: number): string => (ms / 1000).toFixed(1);

try {
  process.exitCode = await main();
} catch (error) {
  console.error(`${messageOf(error)}\nnpm start -- --help says how it is called.`);
  process.exitCode = 2;
}
