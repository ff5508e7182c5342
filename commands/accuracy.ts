import { parseArgs } from 'node:util';
import { scoreDevset } from '../test/corpus/devset.ts';
import type { F1, Share } from '../test/corpus/score.ts';

const HELP = `Scores the reader on the annotated bulletins in test/corpus/devset.

  npm run --silent accuracy -- [--errors] [--json]

  --errors   list every figure that was missed, misread or invented
  --json     the score as JSON

Exit code: 0 scored, 2 wrong call. The floor that may only rise is a test: test/corpus/accuracy.test.ts.`;

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: { errors: { type: 'boolean' }, json: { type: 'boolean' }, help: { type: 'boolean' } },
  });
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  const { errors, ...result } = await scoreDevset();
  if (values.errors) for (const error of errors) console.log(error);
  if (values.json) {
    console.log(JSON.stringify(result));
    return 0;
  }
  console.log(`${result.documents} documents, ${result.gold} gold observations, ${result.found} found`);
  for (const name of ['value', 'reading', 'linking', 'strict'] as const)
    console.log(`${name.padEnd(8)} ${f1Line(result[name])}`);
  for (const name of ['context', 'area', 'period', 'bulletin'] as const)
    console.log(`${name.padEnd(8)} ${shareLine(result[name])}`);
  return 0;
}

const f1Line = ({ precision, recall, f1 }: F1): string =>
  `precision ${precision.toFixed(3)}  recall ${recall.toFixed(3)}  F1 ${f1.toFixed(3)}`;
const shareLine = ({ right, of }: Share): string => `${right}/${of}`;

try {
  process.exitCode = await main();
} catch (error) {
  console.error(`${error instanceof Error ? error.message : String(error)}\n\n${HELP}`);
  process.exitCode = 2;
}
