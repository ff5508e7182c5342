import { parseArgs } from 'node:util';
import { EVENT_TYPES } from '../../shared/contract/event-types.ts';
import { type Chain, startChain } from './chain.ts';
import { outcomeOf } from './outcome.ts';
import { ownParcels, type Parcel, readParcel, sampleParcels } from './parcels.ts';
import { showOutcome } from './show.ts';
import { messageOf, progress, stopOnSignal } from './terminal.ts';

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

  const { say, clear } = progress();
  const complain = (what: string) => {
    clear();
    console.error(what);
  };
  const starting = startChain({
    onProgress: say,
    onLog: (line) => values.logs && complain(line),
    onFault: (error) => complain(messageOf(error)),
  });
  stopOnSignal(async () => (await starting).stop());
  const chain = await starting.catch((error: unknown) => complain(messageOf(error)));
  if (chain === undefined) return 1;
  try {
    say(`Uploading ${parcels.length} files`);
    const failed = await run(parcels, chain, { json: values.json, complain, clear });
    return failed > 0 ? 1 : 0;
  } finally {
    await chain.stop();
  }
}

interface Output {
  readonly json: boolean;
  readonly complain: (what: string) => void;
  readonly clear: () => void;
}

/** Uploads all and prints the outcome of each, in order. Gives how many had none. */
async function run(
  parcels: readonly Parcel[],
  chain: Chain,
  { json, complain, clear }: Output,
): Promise<number> {
  const subscriber = await chain.subscribe({ type: Object.values(EVENT_TYPES) });
  const outcomes = [];
  for (const parcel of parcels) {
    const version = await chain.upload(parcel.key, await readParcel(parcel));
    const outcome = outcomeOf(parcel.file, version, chain, subscriber);
    outcome.catch(() => {}); // looked at below, in its turn
    outcomes.push(outcome);
  }
  let failed = 0;
  for (const outcome of outcomes)
    try {
      const shown = await outcome;
      clear();
      console.log(json ? JSON.stringify(shown) : showOutcome(shown, process.stdout.isTTY ?? false));
    } catch (error) {
      failed++;
      complain(messageOf(error));
    }
  return failed;
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(`${messageOf(error)}\nnpm start -- --help says how it is called.`);
  process.exitCode = 2;
}
