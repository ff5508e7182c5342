import { statSync } from 'node:fs';
import { readWithScans } from '../functions/ocr/read-scans.ts';
import { threadedReader } from '../functions/reading/threaded-reader.ts';
import { mutate, scansAmong } from '../test/formats/campaign.ts';
import type { Read } from '../test/formats/measure.ts';
import { ownSamples } from '../test/formats/own-samples.ts';
import { ownScans } from '../test/formats/own-scans.ts';
import { samplesIn } from '../test/formats/samples.ts';
import { progressBar } from './progress-bar.ts';
import { type Call, runCommand, WrongCall, wholeNumber } from './run-command.ts';
import { printable } from './terminal.ts';

const HELP = `Reads damaged files, and says how they ended: each must end in a document or in a reason.

  npm run --silent mutate-formats -- [FOLDER] [--scans] [--seed S] [--count N] [--json]

  FOLDER     what is damaged: bits flip, pieces are cut off, lost, doubled, overwritten, moved (default: our own samples)
  --scans    only the scans among them, whose pages are recognised: seconds a file
  --seed S   the same seed gives the same files (default 1)
  --count N  so many (default 10000, of scans 50)
  --json     { ends, broken, slowest, megabytes }
  --help     this text

Exit code: 0 every file ended so and the process stayed under 1,000 MB, 1 not so, 2 wrong call.`;

const MOST_MEGABYTES = 1_000;

const OPTIONS = {
  scans: { type: 'boolean' },
  seed: { type: 'string', default: '1' },
  count: { type: 'string' },
  json: { type: 'boolean' },
} as const;

async function main({ values, operands }: Call<typeof OPTIONS>): Promise<number> {
  const [seed, count] = [
    wholeNumber(values.seed, 'seed', 0),
    wholeNumber(values.count ?? (values.scans ? '50' : '10000'), 'count'),
  ];
  const [folder] = operands;
  if (folder !== undefined && !statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    throw new WrongCall(`${folder}: this is no folder.`);
  const reader = threadedReader();
  const own = async () => (values.scans ? ownScans() : ownSamples());
  const samples = folder === undefined ? await own() : samplesIn(folder);
  const bar = progressBar('reading', count);
  const read: Read = values.scans ? (bytes) => readWithScans(bytes, () => {}, reader.read) : reader.read;
  const wounded = values.scans ? await scansAmong(samples, reader.read) : samples;
  if (wounded.length === 0) throw new WrongCall('There is nothing to damage.');
  const campaign = await mutate(wounded, { seed, count }, read, bar.show);
  bar.clear();
  await reader.stop();
  const { ends, broken, slowest, megabytes } = campaign;
  const sorted = [...ends].toSorted(([, a], [, b]) => b - a);
  if (values.json) console.log(JSON.stringify({ ...campaign, ends: Object.fromEntries(sorted) }));
  else {
    for (const [end, files] of sorted) console.log(`${String(files).padStart(7)}  ${end}`);
    console.log(`slowest  ${slowest.milliseconds.toFixed(0)} ms (${printable(slowest.file)})`);
    console.log(`memory   ${megabytes.toFixed(0)} MB at most`);
    for (const one of broken.slice(0, 20)) console.error(printable(one));
  }
  return broken.length > 0 || megabytes > MOST_MEGABYTES ? 1 : 0;
}

await runCommand({ help: HELP, options: OPTIONS, takesOperands: true }, main);
