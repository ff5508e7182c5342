import { parseArgs } from 'node:util';
import Table from 'cli-table3';
import { deployedPackages, isAllowed } from '../infra/licences.ts';
import { painter, runCommand, terminalOf } from './terminal.ts';

const HELP = `Lists the packages that are deployed with the functions, and their licences.

  npm run --silent licences -- [--json]

  --json   [{ name, version, licence }]
  --help   this text

Exit code: 0 all are allowed, 1 one is not (infra/licences.ts says which are), 2 wrong call.`;

async function main(): Promise<number> {
  const { values } = parseArgs({ options: { json: { type: 'boolean' }, help: { type: 'boolean' } } });
  if (values.help) {
    console.log(HELP);
    return 0;
  }
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

await runCommand(main, HELP);
