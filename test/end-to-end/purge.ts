import { DeleteObjectCommand, ListObjectVersionsCommand } from '@aws-sdk/client-s3';
import { ScanCommand } from '@aws-sdk/lib-dynamodb';
import { expect, test } from 'vitest';
import { type Chain, outputOf } from '../../infra/local/chain.ts';
import { zipOf } from '../unit/document/files.ts';
import { announced, typed } from './typed.ts';
import { bulletin, type Way } from './way.ts';

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
  const command = typed('commands/operate/purge.ts', announced(way));
  const run = (...call: readonly string[]) => command('--local', ...call);

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
    expect(listed.stdout).toContain(
      'Would be erased: 4 × upload, 4 × receipt page, 2 × report, 2 × state, 4 × receipt.',
    );
    const before = await everythingIn(chain);
    expect(before).toContain(`"${key}"`);

    const erased = await run('--key', key, '--erase', '--json');
    expect(JSON.parse(erased.stdout)).toEqual({
      ...{ erased: true, left: 0 },
      ...{ upload: 4, 'receipt page': 4, report: 2, state: 2, receipt: 4 },
    });
    const after = await everythingIn(chain);
    expect(after).not.toContain(`"${key}"`);
    expect(after).not.toContain(`${key} `);
    expect(after.split(inside).length).toBe(before.split(inside).length);
    expect((await run('--key', key)).stdout).toContain('Nothing is kept of that file.');
  });

  test('erases a zip with every file that was in it', async () => {
    const { chain, send } = way();
    const key = 'wards/30316/các tệp.zip';
    const files = ['46,1', '46,2'].map((share, i) => ({ name: `tệp ${i}.txt`, content: bulletin(share) }));
    await send(key, zipOf(files));
    expect(await everythingIn(chain)).toContain(`${key}!/tệp 1.txt`);
    const erased = await run('--key', key, '--erase', '--json');
    expect(JSON.parse(erased.stdout)).toMatchObject({ left: 0, upload: 1, 'receipt page': 3, report: 4 });
    expect(await everythingIn(chain)).not.toContain(key);
  });

  test.each([[[]], [['--key', '']], [['--key', 'x', '--colour']]])(
    'called wrongly, with %j, it ends with 2',
    async (call) => {
      expect((await run(...call)).status).toBe(2);
    },
  );
}
