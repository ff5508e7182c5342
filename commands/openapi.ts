import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openApi } from '../shared/contract/api/openapi.ts';
import { type Call, runCommand } from './run-command.ts';

const HELP = `Writes docs/contract/openapi.json: the HTTP API as an OpenAPI 3.1 document, of the table of routes.

  npm run openapi [-- --print]

  --print   to standard output, and nowhere else
  --help    this text

A test says when the file is not that of the routes any more.`;

const OPTIONS = { print: { type: 'boolean' } } as const;

const PLACE = fileURLToPath(new URL('../docs/contract/openapi.json', import.meta.url));

async function main({ values }: Call<typeof OPTIONS>): Promise<number> {
  const document = `${JSON.stringify(openApi(), null, 2)}\n`;
  if (values.print) process.stdout.write(document);
  else {
    await mkdir(dirname(PLACE), { recursive: true });
    await writeFile(PLACE, document);
  }
  return 0;
}

await runCommand({ help: HELP, options: OPTIONS }, main);
