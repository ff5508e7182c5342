import { parseArgs } from 'node:util';
import Table from 'cli-table3';
import { type Part, scorePart } from '../test/corpus/annotated.ts';
import type { Score } from '../test/corpus/score.ts';
import { runCommand } from './terminal.ts';

const HELP = `Scores the reader on the annotated bulletins in test/corpus: devset, second-set to fourth-set.

  npm run --silent accuracy -- [--errors] [--json]

  --errors   list every figure of the open bulletins that was missed, misread or invented
  --json     the scores as JSON: { all, open, kept, second, third, fourth }

The last rows say, of the figures that were given a confidence from 0.9 (0.8, …) on, how many are right.

Rules are made on the open bulletins. Every third (03, 06, …) is kept: its errors are not shown, so that its
score says whether rules generalise. The second and third sets were written by others when the rules stood; their
READMEs have their first scores.

Exit code: 0 scored, 2 wrong call. The floor that may only rise is a test: test/corpus/accuracy.test.ts.`;

const PARTS: readonly Part[] = ['all', 'open', 'kept', 'second', 'third', 'fourth'];
const F1S = ['value', 'reading', 'linking', 'strict'] as const;
const SHARES = ['context', 'area', 'period', 'bulletin'] as const;

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: { errors: { type: 'boolean' }, json: { type: 'boolean' }, help: { type: 'boolean' } },
  });
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  const scores = await Promise.all(PARTS.map(scorePart));
  const [, open] = scores;
  if (values.errors) for (const error of open?.errors ?? []) console.log(error);
  if (values.json) {
    const figures = PARTS.map((part, i) => [part, { ...scores[i], errors: undefined }]);
    console.log(JSON.stringify(Object.fromEntries(figures)));
  } else console.log(tableOf(scores));
  return 0;
}

function tableOf(scores: readonly Score[]): string {
  const table = new Table({ head: ['', ...PARTS], style: { head: [], border: [] } });
  table.push(['documents', ...scores.map(({ documents }) => documents)]);
  table.push(['observations: gold, found', ...scores.map(({ gold, found }) => `${gold}, ${found}`)]);
  for (const name of F1S)
    table.push([`${name}: F1 (precision, recall)`, ...scores.map((one) => f1Cell(one[name]))]);
  for (const name of SHARES) table.push([`${name}: right`, ...scores.map((one) => shareCell(one[name]))]);
  for (const from of TENTHS)
    table.push([`confidence ${from.toFixed(1)}…: right`, ...scores.map((one) => tenthCell(one, from))]);
  return table.toString();
}

const TENTHS = [0.9, 0.8, 0.7, 0.6, 0.5] as const;
/** What was right of the figures that were given this confidence. */
function tenthCell({ calibration }: Score, from: number): string {
  const tenth = calibration.find((one) => one.from === from);
  return tenth ? shareCell(tenth) : '-';
}

const f1Cell = ({ precision, recall, f1 }: Score['value']): string =>
  `${f1.toFixed(3)} (${precision.toFixed(3)}, ${recall.toFixed(3)})`;
const shareCell = ({ right, of }: Score['area']): string =>
  `${of === 0 ? '-' : (right / of).toFixed(3)} (${right}/${of})`;

await runCommand(main, HELP);
