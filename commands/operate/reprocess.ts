import { paginateListObjectsV2, S3Client } from '@aws-sdk/client-s3';
import { s3Reach } from '../../functions/adapters/endpoints.ts';
import { s3Objects, s3Pages } from '../../functions/adapters/s3.ts';
import type { BulletinPorts } from '../../functions/ingest/bulletin-ports.ts';
import { type Reread, rereadObject } from '../../functions/ingest/reread.ts';
import { zippedObjects } from '../../functions/ingest/zipped-objects.ts';
import { readWithScans } from '../../functions/ocr/read-scans.ts';
import type { Objects } from '../../functions/ports.ts';
import { systemClock } from '../../functions/runtime/system-clock.ts';
import { loadOffice } from '../../shared/area/offices.ts';
import { openArchive } from '../../shared/document/open-archive.ts';
import { extractReport } from '../../shared/extract-report.ts';
import { CATALOGUE_VERSION } from '../../shared/indicator/catalogue.ts';
import { EXTRACTOR_VERSION } from '../../shared/report/extractor-version.ts';
import { progressBar } from '../progress-bar.ts';
import { type Call, runCommand, WrongCall } from '../run-command.ts';
import { messageOf, printable } from '../terminal.ts';
import { paceOf } from './pace.ts';
import { stackAt, storeOf, WHERE_HELP, WHERE_OPTIONS } from './stack-at.ts';

const HELP = `Reads the bulletins that stand once more, by the rules of this checkout; a revision follows where one reads otherwise.

  npm run --silent reprocess -- (--stack NAME | --local) --prefix wards/30307/ [--again] [--rate N] [--dry-run] [--json]

${WHERE_HELP}
  --prefix KEYS   the keys that begin so; wards/ is all of them
  --again         also those that were read by the very same rules (version and catalogue) as these
  --rate N        at most so many bulletins a second (default 5)
  --dry-run       only tell which would read otherwise
  --json          one line of JSON for each bulletin that reads otherwise, then the counts
  --help          this text

Check out the release that is deployed: this machine does the reading. A revision is an event revised.v1 with its
differences; doing it twice makes no second one. Files that were refused are not read again: upload them anew.
Exit code: 0 all were looked at, 1 some could not be (say it again), 2 wrong call.`;

const OPTIONS = {
  ...WHERE_OPTIONS,
  prefix: { type: 'string' },
  again: { type: 'boolean', default: false },
  rate: { type: 'string', default: '5' },
  'dry-run': { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
} as const;

async function main({ values }: Call<typeof OPTIONS>): Promise<number> {
  const { prefix, json, again, 'dry-run': dry } = values;
  if (prefix === undefined)
    throw new WrongCall('Say which keys: --prefix wards/30307/, or --prefix wards/ for all.');
  const pace = paceOf(values.rate);
  const stack = await stackAt(values);
  const [bucket, receiptsBucket] = [stack.output('UploadsBucket'), stack.output('ReceiptsBucket')];
  const objects = s3Objects();
  const ports: BulletinPorts = {
    core: { readDocument: (bytes) => readWithScans(bytes), openArchive, extractReport, loadOffice },
    objects,
    store: storeOf(stack),
    pages: s3Pages(receiptsBucket),
    clock: systemClock,
  };
  const rules = again ? undefined : { version: EXTRACTOR_VERSION, catalogue: CATALOGUE_VERSION };
  const counts: Record<string, number> = {};
  const bar = progressBar('reading');
  let done = 0;
  const read = async (key: string, from: Objects) => {
    await pace();
    const outcome = await rereadObject({ bucket, key }, rules, { ...ports, objects: from }, dry).catch(
      (error: unknown) => {
        bar.clear();
        console.error(`${printable(key)}: ${messageOf(error)}`);
        return { outcome: 'failed' } as const;
      },
    );
    counts[outcome.outcome] = (counts[outcome.outcome] ?? 0) + 1;
    if (outcome.outcome === 'revised') {
      bar.clear();
      console.log(json ? JSON.stringify(lineOf(key, outcome)) : sentenceOf(key, outcome, dry));
    }
    bar.show(++done);
  };
  for await (const key of keysOf(bucket, prefix)) {
    await read(key, objects);
    const zip = await ports.store.archive({ bucket, key });
    for (const member of zip?.versions.at(-1)?.members ?? [])
      await read(member, zippedObjects(key, objects, ports.core));
  }
  bar.clear();
  console.log(json ? JSON.stringify({ counts }) : summary(counts));
  return counts.failed === undefined ? 0 : 1;
}

async function* keysOf(Bucket: string, Prefix: string): AsyncGenerator<string> {
  const client = new S3Client(s3Reach());
  for await (const { Contents = [] } of paginateListObjectsV2({ client }, { Bucket, Prefix }))
    for (const { Key } of Contents) if (Key !== undefined) yield Key;
}

type Revised = Extract<Reread, { outcome: 'revised' }>;

const changesIn = ({ revision: { differences } }: Revised) => ({
  added: differences?.added.length ?? 0,
  removed: differences?.removed.length ?? 0,
  changed: differences?.changed.length ?? 0,
});

const lineOf = (key: string, revised: Revised) => ({
  key,
  revision: revised.revision.report.revision,
  ...changesIn(revised),
});

function sentenceOf(key: string, revised: Revised, dry: boolean): string {
  const { added, removed, changed } = changesIn(revised);
  const verb = dry ? 'would be' : 'is';
  return `${printable(key)} ${verb} revision ${revised.revision.report.revision}: ${changed} changed, ${added} more, ${removed} gone`;
}

function summary(counts: Readonly<Record<string, number>>): string {
  const said = Object.entries(counts).map(([outcome, count]) => `${count} ${outcome.replaceAll('-', ' ')}`);
  return said.length > 0 ? said.join(', ') : 'No object has such a key.';
}

await runCommand({ help: HELP, options: OPTIONS }, main);
