import { GetObjectCommand } from '@aws-sdk/client-s3';
import { SendMessageCommand } from '@aws-sdk/client-sqs';
import { describe, expect, test } from 'vitest';
import { outputOf } from '../../infra/local/chain.ts';
import { EVENT_TYPES } from '../../shared/contract/event-types.ts';
import { eventIdOf, receiptIdOf, receiptPageKey } from '../../shared/contract/keys.ts';
import { bulletin, type Way } from './way.ts';

export function versions(way: () => Way): void {
  describe('versions of one key', () => {
    test('a first is published, the same bytes again are unchanged and send nothing, others revise', async () => {
      const { send, subscriber } = way();
      const key = 'wards/30307/review.txt';
      const first = await send(key, bulletin('61,4'));
      const again = await send(key, bulletin('61,4'));
      const other = await send(key, bulletin('62,8'));
      expect([first, again, other].map(({ receipt }) => receipt.status)).toEqual([
        'published',
        'unchanged',
        'revised',
      ]);
      expect(again.event).toBeUndefined();
      const events = subscriber.deliveries
        .filter(({ event }) => event.subject === key)
        .map(({ event }) => event);
      expect(events.map(({ type }) => type)).toEqual([EVENT_TYPES.published, EVENT_TYPES.revised]);
      const [, revised] = events;
      if (revised?.type !== EVENT_TYPES.revised || !('differences' in revised.data))
        throw new Error('No revision came.');
      expect(revised.data.revision).toBe(2);
      expect(revised.data.differences.changed).toMatchObject([
        { before: { value: 61.4 }, after: { value: 62.8 } },
      ]);
    });

    test('one that is refused leaves the last good one standing', async () => {
      const { send } = way();
      const key = 'wards/30307/spoiled.txt';
      await send(key, bulletin('55,5'));
      expect((await send(key, '')).receipt.status).toBe('rejected');
      expect((await send(key, bulletin('55,5'))).receipt.status).toBe('unchanged');
    });

    test('a deletion withdraws the report; the same file again is a revision of it', async () => {
      const { chain, send, outcome, subscriber } = way();
      const key = 'wards/30307/withdrawn + 1.txt';
      await send(key, bulletin('51,4'));
      const gone = await outcome(await chain.remove(key));
      expect(gone.receipt).toMatchObject({ status: 'withdrawn', office: { code: '30307' } });
      expect(gone.event).toMatchObject({ type: EVENT_TYPES.withdrawn, subject: key, data: { revision: 1 } });
      const again = await outcome(await chain.remove(key));
      expect(again).toMatchObject({ receipt: { status: 'withdrawn' } });
      expect(again.event).toBeUndefined();
      expect((await send(key, bulletin('51,4'))).receipt.status).toBe('revised');
      const types = subscriber.deliveries
        .filter(({ event }) => event.subject === key)
        .map(({ event }) => event.type);
      expect(types).toEqual([EVENT_TYPES.published, EVENT_TYPES.withdrawn, EVENT_TYPES.revised]);
    });

    test('the same file under another name is a report of its own, with a note that names the other', async () => {
      const { send } = way();
      await send('wards/30301/bản gốc.txt', bulletin('52,9'));
      const { receipt, event } = await send('wards/30301/bản sao.txt', bulletin('52,9'));
      expect(receipt.status).toBe('published');
      expect(JSON.stringify(event)).toContain('same-file-elsewhere');
      expect(JSON.stringify(event)).toContain('wards/30301/bản gốc.txt');
    });

    test('the sweep runs as it is deployed, and leaves versions of a moment ago alone', async () => {
      const { chain } = way();
      const swept = await chain.invoke(outputOf(chain.template, 'SweepFunctionName'));
      expect(swept).toMatchObject({ failed: 0, left: 0, sent: 0, looked: expect.any(Number) });
      expect((swept as { looked: number }).looked).toBeGreaterThan(5);
    });

    test('a delivery repeated by the queue changes nothing and sends nothing', async () => {
      const { chain, send, subscriber, queueUrl, drained } = way();
      const key = 'wards/30307/repeated.txt';
      const version = await chain.upload(key, new TextEncoder().encode(bulletin('44,1')));
      const receipt = await chain.receipt(version);
      const id = eventIdOf(receipt.version, receiptIdOf(receipt.version));
      await subscriber.event(id);
      const detail = { bucket: { name: version.bucket }, object: { ...version, size: receipt.version.size } };
      const again = { source: 'aws.s3', 'detail-type': 'Object Created', time: version.time, detail };
      const message = { QueueUrl: queueUrl('QueueArn'), MessageBody: JSON.stringify(again) };
      await chain.clients.sqs.send(new SendMessageCommand(message));
      await drained();
      await send('wards/30307/behind it.txt', bulletin('44,2')); // a second event would have come before this one
      expect(await chain.receipt(version)).toEqual(receipt);
      expect(subscriber.deliveries.filter(({ event }) => event.id === id)).toHaveLength(1);
    });
  });

  describe('a name that an office gave its file', () => {
    const NAMES = [
      'báo cáo quý 1.txt',
      'a+b=c.txt',
      '100%.txt',
      '%2F%20.txt',
      'kế hoạch & "mục tiêu" (lần 2)?.txt',
      '🎉 tổng kết 🎉.txt',
      'thư mục/con/tệp.txt',
      ...[
        '../30308/trộm.txt',
        '../../elsewhere/x',
        '..',
        './x.txt',
        'a//b.txt',
        '..\\..\\x.txt',
        '%2e%2e%2f30308%2fx',
      ],
      ...['dòng\nmới\t.txt', '<script>alert(1)</script>.txt', '=1+1.txt', '-rf', '~', 'a?versionId=1&x#y'],
    ];
    const LONGEST = ['a', 'ệ', '🎉', '+', '%', '/'].map((sign) => {
      const room = 1024 - Buffer.byteLength('wards/30307/x');
      return `x${sign.repeat(Math.floor(room / Buffer.byteLength(sign)))}`;
    });
    const told = (name: string) =>
      name.length > 60 ? `1,024 bytes of ${name.slice(0, 4)}…` : JSON.stringify(name);
    test.each([...NAMES, ...LONGEST].map((name) => [told(name), name] as const))(
      '%s stays as it is, all the way',
      async (_, name) => {
        const key = `wards/30307/${name}`;
        expect(Buffer.byteLength(key)).toBeLessThanOrEqual(1024);
        const { receipt, event } = await way().send(key, bulletin('33,3'));
        const { clients, template } = way().chain;
        const Key = receiptPageKey(receipt.version, receiptIdOf(receipt.version));
        expect(Key).toMatch(/^wards\/30307\/[^/]/);
        const page = new GetObjectCommand({ Bucket: outputOf(template, 'ReceiptsBucket'), Key });
        const shown = () =>
          clients.s3.send(page).then(
            ({ Body }) => Body?.transformToString(),
            () => '',
          );
        await expect.poll(shown, { timeout: 10_000 }).toContain('Đã nhận và đã đọc.');
        expect(receipt).toMatchObject({ status: 'published', version: { key } });
        expect(event).toMatchObject({ subject: key, data: { object: { key } } });
      },
    );

    test('decomposed letters stay decomposed: to S3 it is another key', async () => {
      const key = 'wards/30307/báo cáo.txt'.normalize('NFD');
      const { receipt } = await way().send(key, bulletin('33,4'));
      expect(receipt.version.key).toBe(key);
    });
  });
}
