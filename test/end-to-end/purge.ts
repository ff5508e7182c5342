import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DeleteObjectCommand, ListObjectVersionsCommand } from '@aws-sdk/client-s3';
import { ScanCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { announce } from '../../commands/operate/local-run.ts';
import { type Chain, outputOf } from '../../infra/local/chain.ts';
import { zipOf } from '../unit/document/files.ts';
import { bulletin, type Way } from './way.ts';

const COMMAND = fileURLToPath(new URL('../../commands/operate/purge.ts', import.meta.url));

/** Everything in the table and the buckets, as one text to be searched. */
async function everythingIn({ clients, template }: Chain): Promise<string> {
  const { Items } = await clients.documents.send(
    new ScanCommand({ TableName: outputOf(template, 'TableName') }),
  );
  const objects = await Promise.all(
    ['UploadsBucket', 'ReceiptsBucket'].map(async (name) => {
      const list = new ListObjectVersionsCommand({ Bucket: outputOf(template, name) });
      const { Versions = [], DeleteMarkers = [] } = await clients.s3.send(list);
      return [...Versions, ...DeleteMarkers].map(({ Key, VersionId }) => `${name} ${Key} ${VersionId}`);
    }),
  );
  return JSON.stringify([Items, objects]);
}

export function purge(way: () => Way): void {
  const folder = mkdtempSync(join(tmpdir(), 'bantin-purge-'));
  const env = { ...process.env, BANTIN_LOCAL_RUN: join(folder, 'up.json') };
  beforeAll(async () => {
    const { site, template } = way().chain;
    process.env.BANTIN_LOCAL_RUN = env.BANTIN_LOCAL_RUN;
    await announce({ region: site.region, endpoints: site.endpoints, outputs: template.outputs });
    delete process.env.BANTIN_LOCAL_RUN;
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const run = (...call: string[]): Promise<{ readonly status: number; readonly said: string }> =>
    new Promise((resolve) => {
      execFile(process.execPath, [COMMAND, '--local', ...call], { env }, (error, said) =>
        resolve({ status: error === null ? 0 : Number(error.code), said }),
      );
    });

  test('lists everything that is kept of a file, erases it when it is told to, and leaves its neighbours', async () => {
    const { chain, send, drained } = way();
    const [key, inside] = ['wards/30316/thu hồi + 100% &', 'wards/30316/thu hồi + 100% &/trong thư mục.txt'];
    await send(inside, bulletin('47,3'));
    await send(key, bulletin('48,1'));
    await send(key, bulletin('48,2'));
    await send(key, '');
    const Bucket = outputOf(chain.template, 'UploadsBucket');
    await chain.clients.s3.send(new DeleteObjectCommand({ Bucket, Key: key }));
    await expect.poll(() => everythingIn(chain), { timeout: 20_000 }).toContain('withdrawn');
    await drained();

    const listed = await run('--key', key);
    expect(listed).toMatchObject({ status: 0 });
    expect(listed.said).toContain(
      'Would be erased: 4 × upload, 4 × receipt page, 2 × report, 2 × state, 4 × receipt.',
    );
    const before = await everythingIn(chain);
    expect(before).toContain(`"${key}"`);

    const erased = await run('--key', key, '--erase', '--json');
    expect(JSON.parse(erased.said)).toEqual({
      ...{ erased: true, failed: 0 },
      ...{ upload: 4, 'receipt page': 4, report: 2, state: 2, receipt: 4 },
    });
    const after = await everythingIn(chain);
    expect(after).not.toContain(`"${key}"`);
    expect(after).not.toContain(`${key} `);
    expect(after.split(inside).length).toBe(before.split(inside).length);
    expect((await run('--key', key)).said).toContain('Nothing is kept of that file.');
  });

  test('erases a zip with every file that was in it', async () => {
    const { chain, send } = way();
    const key = 'wards/30316/các tệp.zip';
    const files = ['46,1', '46,2'].map((share, i) => ({ name: `tệp ${i}.txt`, content: bulletin(share) }));
    await send(key, zipOf(files));
    expect(await everythingIn(chain)).toContain(`${key}!/tệp 1.txt`);
    const erased = await run('--key', key, '--erase', '--json');
    expect(JSON.parse(erased.said)).toMatchObject({ failed: 0, upload: 1, 'receipt page': 3, report: 4 });
    expect(await everythingIn(chain)).not.toContain(key);
  });

  test.each([[[]], [['--key', '']], [['--key', 'x', '--colour']]])(
    'called wrongly, with %j, it ends with 2',
    async (call) => {
      expect((await run(...call)).status).toBe(2);
    },
  );
}
