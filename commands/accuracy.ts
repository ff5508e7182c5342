import Table from 'cli-table3';
import { type Part, scorePart } from '../test/corpus/annotated.ts';
import type { Score } from '../test/corpus/score.ts';
import { type Call, runCommand } from './run-command.ts';

const HELP = `Scores the reader on the annotated bulletins in test/corpus: devset, and second-set to fifth-set.

  npm run --silent accuracy -- [--errors] [--json]

  --errors   list every figure that was missed, misread or invented, of the bulletins that rules are made from
  --json     the scores as JSON: { all, open, kept, second, third, fourth, fifth }

The last rows say, of the figures that were given a confidence from 0.9 (0.8, …) on, how many are right.

Rules are made on the open bulletins and on the second, third and fourth sets. Every third of the development set
(03, 06, …) is kept, and so is the fifth set: their errors are not shown, so that their scores say whether rules
generalise. The other sets were written by others when the rules stood; their READMEs have their first scores.

Exit code: 0 scored, 2 wrong call. The floor that may only rise is a test: test/corpus/accuracy.test.ts.`;

const PARTS: readonly Part[] = ['all', 'open', 'kept', 'second', 'third', 'fourth', 'fifth'];
const RULES_ARE_MADE_FROM: ReadonlySet<Part> = new Set(['open', 'second', 'third', 'fourth']);
const F1S = ['value', 'reading', 'linking', 'strict'] as const;
const SHARES = ['context', 'area', 'period', 'bulletin'] as const;

const OPTIONS = { errors: { type: 'boolean' }, json: { type: 'boolean' } } as const;

async function main({ values }: Call<typeof OPTIONS>): Promise<number> {
  const scores = await Promise.all(PARTS.map(scorePart));
  if (values.errors)
    for (const [i, part] of PARTS.entries())
      if (RULES_ARE_MADE_FROM.has(part)) for (const error of scores[i]?.errors ?? []) console.log(error);
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

await runCommand({ help: HELP, options: OPTIONS }, main);
