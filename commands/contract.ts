import {
  breachesOf,
  FOLDER,
  isUnreleased,
  releasedDocuments,
  releasedFolder,
  releasedVersions,
  stale,
  VERSION,
  write,
} from './contract/documents.ts';
import { type Call, runCommand, WrongCall } from './run-command.ts';

const HELP = `Writes the contract as documents into docs/contract: JSON Schema of each event and of the
report, AsyncAPI of the topic, OpenAPI of the HTTP API.

  npm run --silent contract -- [--check | --snapshot]

  --check      writes nothing: says which files are not what the schemas make, and what would break consumers
  --snapshot   keeps the documents in docs/contract/released/<version of package.json> too; refused for a version
               that was released (CHANGELOG.md)
  --help       this text

Exit code: 0 done, 1 a file is stale or consumers would break, 2 wrong call.`;

const OPTIONS = { check: { type: 'boolean' }, snapshot: { type: 'boolean' } } as const;

async function main({ values }: Call<typeof OPTIONS>): Promise<number> {
  if (values.check && values.snapshot) throw new WrongCall('--check writes nothing, --snapshot does.');
  if (values.snapshot && !isUnreleased(VERSION))
    throw new WrongCall(`${VERSION} is released: its contract stands. Raise the version first.`);
  if (!values.check) write();
  if (values.snapshot) write(releasedFolder(VERSION));
  const wrong = [
    ...stale().map((name) => `docs/contract/${name} is not what the schemas make: npm run contract`),
    ...releasedVersions().flatMap((version) =>
      breachesOf(releasedDocuments(version)).map((breach) => `breaks consumers of ${version}: ${breach}`),
    ),
  ];
  for (const line of wrong) console.error(line);
  if (wrong.length === 0) console.log(`${FOLDER} is what the schemas make, and breaks nobody.`);
  return wrong.length === 0 ? 0 : 1;
}

await runCommand({ help: HELP, options: OPTIONS }, main);
