import { resolve } from 'node:path';
import { buildKit } from './kit/build-kit.ts';
import { type Call, runCommand } from './run-command.ts';

const HELP = `Makes the consumer kit as a package that others can install: bantin-<version>.tgz with bantin/consumer, as
JavaScript with its types, and the documents of the contract.

  npm run --silent kit [-- --into FOLDER]

  --into FOLDER   where the package goes, if not here
  --help          this text

Then, where it is needed: npm install ./bantin-<version>.tgz. It brings zod and sns-validator and nothing else.

Exit code: 0 made, 1 failed, 2 wrong call.`;

const OPTIONS = { into: { type: 'string' } } as const;

async function main({ values }: Call<typeof OPTIONS>): Promise<number> {
  const { file } = buildKit(resolve(values.into ?? '.'));
  console.log(file);
  return 0;
}

await runCommand({ help: HELP, options: OPTIONS }, main);
