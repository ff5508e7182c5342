import { mkdir, readFile, stat } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { type FSWatcher, watch } from 'chokidar';
import { announce } from '../../commands/operate/local-run.ts';
import { endWithReader, messageOf, terminalOf } from '../../commands/terminal.ts';
import { EVENT_TYPES } from '../../shared/contract/event-types.ts';
import { type Chain, outputOf, startChain } from './chain.ts';
import { outcomeOf } from './outcome.ts';
import { checkOffice } from './parcels.ts';
import { showOutcome } from './show.ts';
import { CREDENTIALS } from './site.ts';
import { progress, stopOnSignal } from './terminal.ts';

const HELP = `Keeps the whole system running on embedded emulators and uploads what is put into a folder.

  npm run up -- [FOLDER] [--office CODE] [--logs]

  FOLDER          what is watched (default ./inbox); a file's path in it is its key: wards/<office code>/<file>
  --office CODE   the office whose folder is made in it (default 30307)
  --logs          the log lines of the functions, on stderr
  --help          this text

While it runs, replay, redrive, reprocess, purge and smoke work on it with --local. Ctrl-C stops it; nothing is kept.`;

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      office: { type: 'string', default: '30307' },
      logs: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  checkOffice(values.office);
  const folder = resolve(positionals[0] ?? 'inbox');
  const own = join(folder, 'wards', values.office);
  await mkdir(own, { recursive: true });
  const { stage, clear } = progress();
  endWithReader();
  const complain = (error: unknown) => console.error(messageOf(error));
  const chain = await startChain({
    onProgress: stage,
    onLog: (line) => values.logs && console.error(line),
    onFault: complain,
  }).catch(complain);
  clear();
  if (chain === undefined) return 1;
  const { region, endpoints } = chain.site;
  const takeBack = await announce({ region, endpoints, outputs: chain.template.outputs });
  const subscriber = await chain.subscribe({ type: Object.values(EVENT_TYPES) });
  chain.onChange((version) => {
    outcomeOf(version.key, version, chain, subscriber).then(
      (outcome) => console.log(showOutcome(outcome, terminalOf())),
      complain,
    );
  });
  const put = async (key: string, path: string) => {
    if ((await stat(path)).isFile()) await chain.upload(key, await readFile(path)); // reading a pipe would never end
  };
  const watcher = watchFolder(folder, (key, path) => void put(key, path).catch(complain)).on(
    'error',
    complain,
  );
  stopOnSignal(async () => {
    stage('Stopping');
    await takeBack();
    await watcher.close();
    await chain.stop();
    clear();
  });
  console.log(welcome(chain, own, values.office));
  return 0;
}

/** Calls `upload` for each file put into the folder or changed there, once it has been written to its end. */
function watchFolder(folder: string, upload: (key: string, path: string) => void): FSWatcher {
  const found = (path: string) => {
    const key = relative(folder, path).split(sep).join('/');
    const hidden = key.split('/').some((part) => part.startsWith('.')); // half-written files of editors
    if (!hidden) upload(key, path);
  };
  return watch(folder, { awaitWriteFinish: { stabilityThreshold: 400, pollInterval: 100 } })
    .on('add', found)
    .on('change', found);
}

function welcome({ site, template }: Chain, own: string, office: string): string {
  const { endpoints, region } = site;
  const [uploads, receipts] = ['UploadsBucket', 'ReceiptsBucket'].map((name) => outputOf(template, name));
  const keys = `AWS_ACCESS_KEY_ID=${CREDENTIALS.accessKeyId} AWS_SECRET_ACCESS_KEY=${CREDENTIALS.secretAccessKey} AWS_REGION=${region}`;
  return `Running. Put a bulletin into ${own}
or upload it by AWS CLI:

  ${keys} \\
    aws s3 cp bulletin.docx s3://${uploads}/wards/${office}/bulletin.docx \\
      --endpoint-url ${endpoints.s3}

S3, SQS, SNS  ${endpoints.s3}
DynamoDB      ${endpoints.dynamodb}
HTTP API      ${endpoints.api}/v1/catalogue, and docs/api.md; nobody is asked who they are
uploads       s3://${uploads}
receipts      s3://${receipts}
events        ${outputOf(template, 'TopicArn')}

Ctrl-C stops it.`;
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(`${messageOf(error)}\nnpm run up -- --help says how it is called.`);
  process.exitCode = 2;
}
