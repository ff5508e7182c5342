import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { type Audit, auditOf, type Finding } from './audit-report.ts';
import { type Call, runCommand } from './run-command.ts';
import { painter, printable, terminalOf } from './terminal.ts';

const HELP = `Asks the registry what it knows to be wrong with the packages of package-lock.json.

  npm run --silent audit -- [--json]

  --json   { deployed, all }: each { status: "audited", packages, findings } or { status: "unanswered", why }

Exit code: 0 nothing is wrong with what is deployed, 1 something is, 2 wrong call, 3 the registry does not answer such
questions, so nothing is known.`;

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Never fails: npm ends with 1 both for findings and for a registry that does not answer, and says which. */
const npmAudit = (...options: readonly string[]): Promise<Audit> =>
  new Promise((resolve) => {
    const call = ['audit', '--json', '--package-lock-only', ...options];
    execFile('npm', call, { cwd: ROOT, maxBuffer: 64 * 1024 * 1024, timeout: 120_000 }, (_, printed) =>
      resolve(auditOf(printed)),
    );
  });

const OPTIONS = { json: { type: 'boolean' } } as const;

async function main({ values }: Call<typeof OPTIONS>): Promise<number> {
  const [deployed, all] = [await npmAudit('--omit=dev', '--omit=optional'), await npmAudit()];
  if (values.json) console.log(JSON.stringify({ deployed, all }));
  else show(deployed, all);
  if (deployed.status === 'unanswered') return 3;
  return deployed.findings.length > 0 ? 1 : 0;
}

function show(deployed: Audit, all: Audit): void {
  const paint = painter(terminalOf());
  if (deployed.status === 'unanswered' || all.status === 'unanswered') {
    const why = deployed.status === 'unanswered' ? deployed.why : all.status === 'unanswered' ? all.why : '';
    console.log(paint('yellow', 'NOT AUDITED: the registry does not answer, so nothing is known.'));
    console.log(`  ${printable(why)}`);
    console.log('  Ask another: npm run --silent audit, with npm_config_registry=https://… set.');
    return;
  }
  const known = new Set(deployed.findings.map(lineOf));
  const others = all.findings.map(lineOf).filter((line) => !known.has(line));
  const isClean = known.size === 0;
  console.log(
    `${paint(
      isClean ? 'green' : 'red',
      `${known.size} known ${known.size === 1 ? 'fault' : 'faults'} in what is deployed`,
    )}, ${others.length} in what is not (${all.packages} packages)`,
  );
  for (const line of known) console.log(`  deployed     ${line}`);
  for (const line of others) console.log(`  development  ${line}`);
}

const lineOf = ({ name, severity, title, url }: Finding): string =>
  printable(`${name}: ${severity}: ${title} (${url})`);

await runCommand({ help: HELP, options: OPTIONS }, main);
