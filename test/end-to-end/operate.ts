import { ListObjectVersionsCommand } from '@aws-sdk/client-s3';
import { SendMessageCommand } from '@aws-sdk/client-sqs';
import { describe, expect, test } from 'vitest';
import { outputOf } from '../../infra/local/chain.ts';
import { EVENT_TYPES } from '../../shared/contract/event-types.ts';
import { eventJson } from '../../shared/contract/events.ts';
import { handoverBody } from '../../shared/contract/handover.ts';
import { padSequencer } from '../../shared/contract/keys.ts';
import { objectVersion } from '../../shared/contract/s3-event.ts';
import { zipOf } from '../unit/document/files.ts';
import { announced, type Said, typed } from './typed.ts';
import { bulletin, type Way } from './way.ts';

/** The commands of an operator, as they are typed, on the running chain. */
export function operate(way: () => Way): void {
  const env = announced(way);
  const run = (name: string, ...call: readonly string[]) =>
    typed(`commands/operate/${name}.ts`, env)(...call);
  const json = ({ stdout }: Said): unknown => JSON.parse(stdout.trim().split('\n').at(-1) ?? '');

  describe('replay', () => {
    test('sends what was told again, the same to the byte and by type; a dry run only counts', async () => {
      const { send, subscriber } = way();
      const key = 'wards/30301/nghe lại.txt';
      const since = new Date().toISOString();
      const { event: first } = await send(key, bulletin('58,1'));
      await send(key, '');
      const { event: last } = await send(key, bulletin('58,2'));
      const call = ['--local', '--since', since, '--json'];
      const all = { [EVENT_TYPES.published]: 1, [EVENT_TYPES.rejected]: 1, [EVENT_TYPES.revised]: 1 };
      expect(json(await run('replay', ...call, '--dry-run'))).toEqual({ sent: all, failed: 0 });
      const told = () => subscriber.deliveries.filter(({ event }) => event.subject === key);
      expect(told()).toHaveLength(3);
      const types = ['--type', 'published', '--type', EVENT_TYPES.revised];
      expect(json(await run('replay', ...call, ...types))).toMatchObject({ failed: 0 });
      await expect.poll(told, { timeout: 20_000 }).toHaveLength(5);
      const again = told().slice(3);
      expect(again.map(({ event }) => eventJson(event)).toSorted()).toEqual(
        [first, last].flatMap((one) => (one ? [eventJson(one)] : [])).toSorted(),
      );
      expect(json(await run('replay', ...call, '--to', since))).toEqual({ sent: {}, failed: 0 });
    });
  });

  /** That it sends what was not sent, `sendUnsent`, is shown with the sweep: here the stream would be faster. */
  describe('redrive', () => {
    test('brings back what was set aside; a dry run only counts', async () => {
      const { chain, queueUrl, drained } = way();
      const lost = await chain.remove('wards/30301/không có.txt');
      const detail = {
        ...{
          bucket: { name: lost.bucket },
          reason: 'DeleteObject',
          'deletion-type': 'Delete Marker Created',
        },
        object: { key: 'wards/30301/mất tin.txt', 'version-id': 'v-mất', sequencer: 'AB' },
      };
      const news = { source: 'aws.s3', 'detail-type': 'Object Deleted', time: lost.time, detail };
      const MessageBody = JSON.stringify(news);
      await chain.clients.sqs.send(
        new SendMessageCommand({ QueueUrl: queueUrl('SetAsideQueueArn'), MessageBody }),
      );
      const scan = objectVersion.parse({
        ...{ bucket: lost.bucket, key: 'wards/30301/quét.pdf', versionId: 'v-quét', etag: 'none', size: 1 },
        ...{ sequencer: padSequencer('AB'), uploadedAt: lost.time },
      });
      await chain.clients.sqs.send(
        new SendMessageCommand({
          QueueUrl: queueUrl('ScansSetAsideQueueArn'),
          MessageBody: handoverBody({ version: scan }),
        }),
      );
      expect(json(await run('redrive', '--local', '--json', '--dry-run'))).toMatchObject({ messages: 2 });
      expect(await run('redrive', '--local', '--json').then(json)).toMatchObject({ messages: 2, failed: 0 });
      await drained();
      const missed = { ...lost, key: 'wards/30301/mất tin.txt', versionId: 'v-mất' };
      expect((await chain.receipt(missed)).status).toBe('withdrawn');
      const gone = { ...lost, key: scan.key, versionId: 'v-quét' };
      expect((await chain.receipt(gone)).status).toBe('superseded'); // there is no such object any more
      expect(json(await run('redrive', '--local', '--json'))).toMatchObject({ messages: 0, events: 0 });
    });
  });

  describe('reprocess', () => {
    test('passes over what these rules have read, and makes no revision where the reading is the same', async () => {
      const { send } = way();
      const prefix = 'wards/30301/đọc lại/';
      await send(`${prefix}1.txt`, bulletin('56,1'));
      await send(`${prefix}2.txt`, bulletin('56,2'));
      await send(`${prefix}3.txt`, '');
      const call = ['--local', '--json', '--prefix', prefix];
      expect(json(await run('reprocess', ...call))).toEqual({
        counts: { 'same-rules': 2, 'nothing-stands': 1 },
      });
      expect(json(await run('reprocess', ...call, '--again'))).toEqual({
        counts: { 'same-reading': 2, 'nothing-stands': 1 },
      });
    });
  });

  test('reprocess reads the files in a zip, and the zip itself is nothing that stands', async () => {
    const key = 'wards/30301/đọc lại cả gói.zip';
    const files = ['55,1', '55,2'].map((share, i) => ({ name: `tệp ${i}.txt`, content: bulletin(share) }));
    await way().send(key, zipOf(files));
    expect(json(await run('reprocess', '--local', '--json', '--prefix', key, '--again'))).toEqual({
      counts: { 'nothing-stands': 1, 'same-reading': 2 },
    });
  });

  test('smoke tries the chain out and leaves no object behind', async () => {
    const { status, stdout, stderr } = await run('smoke', '--local', '--office', '30301', '--json');
    const steps = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(
      steps.map(({ ok, detail }) => detail ?? ok),
      stderr,
    ).toEqual([true, true, true, true, true]);
    expect(status).toBe(0);
    const { chain } = way();
    for (const output of ['UploadsBucket', 'ReceiptsBucket']) {
      const Bucket = outputOf(chain.template, output);
      const left = new ListObjectVersionsCommand({ Bucket, Prefix: 'wards/30301/thu-nghiem-' });
      const { Versions, DeleteMarkers } = await chain.clients.s3.send(left);
      expect([Versions, DeleteMarkers], output).toEqual([undefined, undefined]);
    }
  });

  test.each([
    ['replay', ['--local'], 'Say from when on'],
    ['replay', ['--local', '--since', 'yesterday'], '"yesterday" is no time'],
    ['replay', ['--local', '--since', '2026-01-01', '--type', 'lost'], 'There is no event type lost'],
    ['redrive', [], 'Say where'],
    ['redrive', ['--local', '--stack', 'bantin-91'], 'Say where'],
    ['redrive', ['--local', '--rate', '0'], '--rate is a number above 0'],
    ['reprocess', ['--local'], 'Say which keys'],
    ['smoke', ['--local'], 'Say under which office'],
  ])('%s %j is a wrong call, and says so', async (name, call, said) => {
    const { status, stdout, stderr } = await run(name, ...call);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(said);
    expect(stderr).toContain('--help');
  });
}
