import Table from 'cli-table3';
import { deployedPackages, isAllowed } from '../infra/licences.ts';
import { type Call, runCommand } from './run-command.ts';
import { painter, terminalOf } from './terminal.ts';

const HELP = `Lists the packages that are deployed with the functions, and their licences.

  npm run --silent licences -- [--json]

  --json   [{ name, version, licence }]
  --help   this text

Exit code: 0 all are allowed, 1 one is not (infra/licences.ts says which are), 2 wrong call.`;

const OPTIONS = { json: { type: 'boolean' } } as const;

async function main({ values }: Call<typeof OPTIONS>): Promise<number> {
  const packages = deployedPackages();
  if (values.json) console.log(JSON.stringify(packages));
  else {
    const paint = painter(terminalOf());
    const table = new Table({ head: ['package', 'version', 'licence'], style: { head: [], border: [] } });
    for (const one of packages)
      table.push([one.name, one.version, isAllowed(one) ? one.licence : paint('red', one.licence)]);
    console.log(table.toString());
  }
  return packages.every(isAllowed) ? 0 : 1;
}

await runCommand({ help: HELP, options: OPTIONS }, main);
