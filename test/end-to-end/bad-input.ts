import { GetObjectCommand } from '@aws-sdk/client-s3';
import { DeleteMessageCommand, ReceiveMessageCommand, SendMessageCommand } from '@aws-sdk/client-sqs';
import { describe, expect, test } from 'vitest';
import { type Chain, outputOf } from '../../infra/local/chain.ts';
import { readParcel, sampleParcels } from '../../infra/local/parcels.ts';
import { EVENT_TYPES } from '../../shared/contract/event-types.ts';
import { receiptIdOf, receiptPageKey } from '../../shared/contract/keys.ts';
import { LIMITS } from '../../shared/contract/limits.ts';
import { REASONS, type ReasonCode } from '../../shared/contract/reasons.ts';
import type { Receipt } from '../../shared/contract/receipt.ts';
import { bulletin, type Way } from './way.ts';

const bytes = (hexadecimal: string, ...text: readonly string[]): Uint8Array =>
  Buffer.concat([
    Buffer.from(hexadecimal.replaceAll(' ', ''), 'hex'),
    ...text.map((one) => Buffer.from(one)),
  ]);

/** A password puts a DOCX into an OLE file with this name, UTF-16, in its directory. */
const lockedDocx = Buffer.concat([
  bytes('d0cf11e0a1b11ae1'),
  Buffer.alloc(1024),
  Buffer.from('EncryptedPackage', 'utf16le'),
]);

interface Bad {
  readonly what: string;
  readonly key: string;
  readonly content: string | Uint8Array;
  readonly code: ReasonCode;
}

const BAD: readonly Bad[] = [
  { what: 'an empty file', key: 'wards/30307/empty.txt', content: '', code: 'empty-file' },
  {
    what: 'a picture called .docx',
    key: 'wards/30307/photo.docx',
    content: bytes('89504e470d0a1a0a 0000000d49484452'),
    code: 'unreadable',
  },
  {
    what: 'a picture of a kind that is not read',
    key: 'wards/30307/photo.gif',
    content: bytes('474946383961 01000100 000000'),
    code: 'unsupported-image',
  },
  {
    what: 'a spreadsheet of 1997 called .txt, of which only the beginning is left',
    key: 'wards/30307/table.txt',
    content: Buffer.concat([bytes('d0cf11e0a1b11ae1'), Buffer.alloc(2048)]),
    code: 'unreadable',
  },
  {
    what: 'a program called .docx',
    key: 'wards/30307/program.docx',
    content: Buffer.concat([bytes('4d5a90000300000004000000ffff0000'), Buffer.alloc(200)]),
    code: 'unsupported-format',
  },
  {
    what: 'a PDF that breaks off',
    key: 'wards/30307/broken.pdf',
    content: '%PDF-1.7\n1 0 obj\n<< /Type /Catalog',
    code: 'unreadable',
  },
  { what: 'a DOCX with a password', key: 'wards/30307/locked.docx', content: lockedDocx, code: 'encrypted' },
  {
    what: 'a file over the size limit',
    key: 'wards/30307/large.txt',
    content: Buffer.alloc(LIMITS.uploadBytes + 1, 'a '),
    code: 'too-large',
  },
  {
    what: 'a text that is no bulletin',
    key: 'wards/30307/novel.txt',
    content: 'Chiều hôm ấy trời mưa to, cả nhà ngồi bên bếp lửa kể chuyện ngày xưa.',
    code: 'not-a-bulletin',
  },
  {
    what: 'a file marked as a secret',
    key: 'wards/30307/plan.txt',
    content: `MẬT\n${bulletin()}`,
    code: 'state-secret',
  },
  { what: 'a key outside wards/', key: 'inbox/report.txt', content: bulletin(), code: 'key-outside-wards' },
  { what: 'a key with no file name', key: 'wards/30307', content: bulletin(), code: 'key-outside-wards' },
  {
    what: 'an office that does not exist',
    key: 'wards/99999/report.txt',
    content: bulletin(),
    code: 'unknown-office',
  },
];

const ENTITIES: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&amp;': '&', '&quot;': '"' };

/** The text of the page that the office is given; none as long as it is not written. */
async function pageOf({ version }: Receipt, { clients, template }: Chain): Promise<string> {
  const Bucket = outputOf(template, 'ReceiptsBucket');
  const Key = receiptPageKey(version, receiptIdOf(version));
  const page = await clients.s3.send(new GetObjectCommand({ Bucket, Key })).catch(() => undefined);
  const html = (await page?.Body?.transformToString()) ?? '';
  return html.replace(/&\w+;/g, (entity) => ENTITIES[entity] ?? entity);
}

export function badInput(way: () => Way): void {
  describe('a file that cannot be taken gets a receipt with its reason, and the province hears of it', () => {
    test.each(BAD)('$what: $code', async ({ key, content, code }) => {
      const { receipt, event } = await way().send(key, content);
      const reason = { code, ...REASONS[code] };
      expect(receipt).toMatchObject({ status: 'rejected', reason });
      expect(event).toMatchObject({
        type: EVENT_TYPES.rejected,
        subject: key,
        data: { reason, object: { key } },
      });
      await expect.poll(() => pageOf(receipt, way().chain), { timeout: 10_000 }).toContain(reason.vi);
      expect(await pageOf(receipt, way().chain)).toContain(reason.en);
    });

    test('a PDF with a password: encrypted', async () => {
      const locked = (await sampleParcels()).find(({ key }) => key.includes('mat-khau'));
      if (locked === undefined) throw new Error('The sample with a password is gone.');
      const { receipt } = await way().send('wards/30307/locked.pdf', await readParcel(locked));
      expect(receipt).toMatchObject({ status: 'rejected', reason: { code: 'encrypted' } });
    });

    test('of a secret nothing is kept, not even a hash', async () => {
      const { receipt, event } = await way().send('wards/30307/secret.txt', `TUYỆT MẬT\n${bulletin('12,9')}`);
      expect(receipt).toMatchObject({ status: 'rejected', reason: { code: 'state-secret' } });
      expect(receipt).not.toHaveProperty('sha256');
      expect(JSON.stringify([receipt, event])).not.toContain('12,9');
    });
  });

  test('bad files among good ones do not hold them up', async () => {
    const { send } = way();
    const sent = await Promise.all(
      BAD.filter(({ code }) => code !== 'too-large').flatMap(({ key, content }, at) => [
        send(`${key}.${at}`, content),
        send(`wards/30307/good ${at}.txt`, bulletin(`${50 + at},5`)),
      ]),
    );
    const good = sent.filter(({ file }) => file.startsWith('wards/30307/good'));
    expect(good.map(({ receipt }) => receipt.status)).toEqual(good.map(() => 'published'));
  });

  test('a message that is no event of S3 ends in the dead-letter queue, and the next bulletin is taken', async () => {
    const { chain, send, queueUrl, drained } = way();
    const MessageBody = '{"hello":"world"}';
    await chain.clients.sqs.send(new SendMessageCommand({ QueueUrl: queueUrl('QueueArn'), MessageBody }));
    expect((await send('wards/30307/after.txt', bulletin('70,1'))).receipt.status).toBe('published');
    await drained();
    const QueueUrl = queueUrl('SetAsideQueueArn');
    const receive = new ReceiveMessageCommand({ QueueUrl, WaitTimeSeconds: 5 });
    const { Messages = [] } = await chain.clients.sqs.send(receive);
    expect(Messages.map(({ Body }) => Body)).toEqual([MessageBody]);
    const [{ ReceiptHandle } = {}] = Messages; // or a redrive would bring it back
    await chain.clients.sqs.send(new DeleteMessageCommand({ QueueUrl, ReceiptHandle }));
  });
}
