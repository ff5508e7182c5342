import { statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import Table from 'cli-table3';
import { readWithScans } from '../functions/ocr/read-scans.ts';
import { threadedReader } from '../functions/reading/threaded-reader.ts';
import { type Measured, measure } from '../test/formats/measure.ts';
import { OWN_FOLDER, ownSamples } from '../test/formats/own-samples.ts';
import { ownScans } from '../test/formats/own-scans.ts';
import { samplesIn, truthsIn } from '../test/formats/samples.ts';
import { compareSpeed, type Speed } from '../test/formats/speed.ts';
import { progressBar } from './progress-bar.ts';
import { type Call, runCommand, WrongCall } from './run-command.ts';
import { messageOf, painter, printable, terminalOf } from './terminal.ts';

const HELP = `Measures how the files of a folder are read, in the threads that the functions read them in.

  npm run --silent formats -- [FOLDER] [--json] [--speed]

  FOLDER    samples, and beside them what stands in them: truth*.json (blocks), truth*.txt or *_utf8.txt (text)
            (default: one bulletin and one table of our own in every format and encoding, and scans)
  --json    one line of JSON a sample: { sample, mediaType, reason, similarity, letterErrors, expected, found,
            wrong, milliseconds, megabytes }
  --speed   instead: milliseconds of each reader beside those of its bare library, medians in one warm thread
  --help    this text

Similarity is 1 - edit distance / length after NFC and folding of white space and case, to the truth that is most
alike; figures are the observations (indicator, measure, value, unit) that the truth has itself when it is read.
Letters wrong is of scans: edits to the paragraphs of the truth, by their letters; what is doubted is no figure found,
and a figure is wrong that the truth has not.

Exit code: 0 every file was answered (a refusal is an answer), 1 a reader broke, 2 wrong call.`;

const OPTIONS = { json: { type: 'boolean' }, speed: { type: 'boolean' } } as const;

async function main({ values, operands }: Call<typeof OPTIONS>): Promise<number> {
  const [folder] = operands;
  if (operands.length > 1) throw new WrongCall('One folder at a time.');
  if (folder !== undefined && !statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    throw new WrongCall(`${folder}: this is no folder.`);
  const samples = folder === undefined ? [...ownSamples(), ...(await ownScans())] : samplesIn(folder);
  if (values.speed) {
    const speeds = await compareSpeed(samples);
    console.log(values.json ? speeds.map((one) => JSON.stringify(one)).join('\n') : speedTable(speeds));
    return 0;
  }
  const truths = truthsIn(folder ?? fileURLToPath(OWN_FOLDER));
  const reader = threadedReader();
  const measured: Measured[] = [];
  const bar = progressBar('reading', samples.length);
  let broken = 0;
  for (const [i, sample] of samples.entries()) {
    try {
      const one = await measure(sample, truths, (bytes) => readWithScans(bytes, () => {}, reader.read));
      bar.clear();
      if (values.json) console.log(JSON.stringify(one));
      measured.push(one);
    } catch (error) {
      broken++;
      bar.clear();
      console.error(`${printable(sample.name)}: ${messageOf(error)}`);
    }
    bar.show(i + 1);
  }
  bar.clear();
  if (!values.json) console.log(tableOf(measured));
  await reader.stop();
  return broken > 0 ? 1 : 0;
}

const paint = painter(terminalOf());

function tableOf(measured: readonly Measured[]): string {
  const head = ['sample', 'similarity', 'letters wrong', 'figures found', 'ms', 'peak MB'];
  const table = new Table({
    head,
    style: { head: [], border: [] },
    colAligns: ['left', 'right', 'right', 'right', 'right', 'right'],
  });
  for (const {
    sample,
    reason,
    similarity,
    letterErrors,
    expected = 0,
    found = 0,
    wrong = 0,
    milliseconds,
    megabytes,
  } of measured)
    table.push([
      printable(sample),
      reason === undefined ? (similarity?.toFixed(3) ?? '-') : paint('yellow', reason),
      letterErrors === undefined ? '-' : `${(100 * letterErrors).toFixed(2)} %`,
      expected === 0
        ? '-'
        : paint(
            wrong > 0 ? 'red' : found < expected ? 'yellow' : 'green',
            `${found} of ${expected}${wrong > 0 ? `, ${wrong} wrong` : ''}`,
          ),
      milliseconds.toFixed(0),
      megabytes.toFixed(0),
    ]);
  return table.toString();
}

function speedTable(speeds: readonly Speed[]): string {
  const head = ['sample', 'library', 'library ms', 'reader ms', 'ratio'];
  const table = new Table({
    head,
    style: { head: [], border: [] },
    colAligns: ['left', 'left', 'right', 'right', 'right'],
  });
  for (const { sample, library, bare, reader } of speeds)
    table.push([printable(sample), library, bare.toFixed(2), reader.toFixed(2), (reader / bare).toFixed(2)]);
  return table.toString();
}

await runCommand({ help: HELP, options: OPTIONS, takesOperands: true }, main);
