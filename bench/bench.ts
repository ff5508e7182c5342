import { cpus } from 'node:os';
import { type Call, runCommand, WrongCall, wholeNumber } from '../commands/run-command.ts';
import { terminalOf } from '../commands/terminal.ts';
import { progress } from '../infra/local/terminal.ts';
import { chainPart } from './chain.ts';
import { coldPart } from './cold.ts';
import { costPart } from './cost.ts';
import { extractPart } from './extract.ts';
import type { Part } from './part.ts';
import { peersPart } from './peers.ts';
import { readPart } from './read-formats.ts';

/** What can be measured, by its name on the command line. */
const PARTS: Readonly<Record<string, Part>> = {
  extract: extractPart,
  peers: peersPart,
  read: readPart,
  cold: coldPart,
  chain: chainPart,
  cost: costPart,
};

const HELP = `Measures how fast the system is. Nothing here is a test: a figure is as good as the machine is quiet.

  npm run --silent bench -- PART [--rounds N] [--largest BYTES] [--bulletins N] [--json]

${Object.entries(PARTS)
  .map(([name, { about }]) => `  ${name.padEnd(16)} ${about}`)
  .join('\n')}

  --rounds N       how often each thing is measured, in turns with the others; the median counts (9)
  --largest BYTES  extract: the longest text that is read (4000000)
  --bulletins N    chain: how it goes on up to 100, 1000 or 10000 bulletins (1000)
  --json           the figures as JSON: { part, node, cpu, figures }
  --help           this text

Exit code: 0 measured, 2 wrong call. What the figures were, and what limits them: docs/speed.md.`;

const OPTIONS = {
  rounds: { type: 'string', default: '9' },
  largest: { type: 'string', default: '4000000' },
  bulletins: { type: 'string', default: '1000' },
  json: { type: 'boolean' },
} as const;

async function main({ values, operands }: Call<typeof OPTIONS>): Promise<number> {
  const [name = '', ...more] = operands;
  const part = PARTS[name];
  if (!part || more.length > 0) throw new WrongCall(`Expected one of: ${Object.keys(PARTS).join(', ')}.`);
  const line = progress();
  const { figures, tables } = await part.measure({
    rounds: wholeNumber(values.rounds, 'rounds'),
    largest: wholeNumber(values.largest, 'largest'),
    bulletins: wholeNumber(values.bulletins, 'bulletins'),
    progress: line,
  });
  line.clear();
  if (values.json)
    console.log(
      JSON.stringify({ part: name, node: process.version, cpu: cpus()[0]?.model ?? 'unknown', figures }),
    );
  else console.log(tables(terminalOf()));
  return 0;
}

await runCommand({ help: HELP, options: OPTIONS, takesOperands: true }, main);
