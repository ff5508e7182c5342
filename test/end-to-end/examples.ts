import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once as when } from 'node:events';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { SubscribeCommand } from '@aws-sdk/client-sns';
import { CreateQueueCommand, ReceiveMessageCommand, SendMessageCommand } from '@aws-sdk/client-sqs';
import { afterAll, describe, expect, test, vi } from 'vitest';
import {
  type Filter,
  filterFor,
  filterForIndicators,
  matches,
  subscriptionAttributes,
} from '../../consumer/index.ts';
import { endpoint } from '../../examples/https-endpoint.ts';
import { outputOf } from '../../infra/local/chain.ts';
import { CREDENTIALS } from '../../infra/local/site.ts';
import { eventJson } from '../../shared/contract/events.ts';
import { parseEvent } from '../../shared/contract/parse-event.ts';
import { startFakeSns } from '../unit/consumer/fake-sns.ts';
import { bulletin, type Way } from './way.ts';

const run = promisify(execFile);
const EXAMPLES = fileURLToPath(new URL('../../examples/', import.meta.url));
const STAND_IN = fileURLToPath(new URL('stand-in-aws.ts', import.meta.url));

const hasAws = await run('aws', ['--version']).then(
  () => true,
  () => false,
);
if (!hasAws)
  console.log(
    'Left out: the AWS CLI loop with the AWS CLI itself, for want of `aws`; a stand-in takes its place.',
  );

/** The examples, each on the chain as somebody would run it. */
export function examples(way: () => Way): void {
  const folder = mkdtempSync(join(tmpdir(), 'bantin-examples-'));
  const running: ChildProcess[] = [];
  afterAll(() => {
    for (const child of running) child.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  });

  const environment = (): NodeJS.ProcessEnv => ({
    PATH: process.env.PATH,
    HOME: folder,
    AWS_ENDPOINT_URL: way().chain.site.endpoints.sqs,
    AWS_REGION: way().chain.site.region,
    AWS_DEFAULT_REGION: way().chain.site.region,
    AWS_ACCESS_KEY_ID: CREDENTIALS.accessKeyId,
    AWS_SECRET_ACCESS_KEY: CREDENTIALS.secretAccessKey,
  });

  /** A queue with a dead-letter queue, subscribed with raw delivery: as docs/consumers.md says. */
  async function subscribed(name: string, filter: Filter) {
    const { sqs, sns } = way().chain.clients;
    const { region, account } = way().chain.site;
    const arn = (queue: string) => `arn:aws:sqs:${region}:${account}:${queue}`;
    const at = (queue: string) => `${way().chain.site.endpoints.sqs}/${account}/${queue}`;
    await sqs.send(new CreateQueueCommand({ QueueName: `${name}-dead` }));
    const RedrivePolicy = JSON.stringify({ deadLetterTargetArn: arn(`${name}-dead`), maxReceiveCount: 2 });
    const Attributes = { VisibilityTimeout: '1', RedrivePolicy };
    await sqs.send(new CreateQueueCommand({ QueueName: name, Attributes }));
    await sns.send(
      new SubscribeCommand({
        TopicArn: outputOf(way().chain.template, 'TopicArn'),
        Protocol: 'sqs',
        Endpoint: arn(name),
        Attributes: { RawMessageDelivery: 'true', ...subscriptionAttributes(filter) },
      }),
    );
    const deliver = (MessageBody: string) =>
      sqs.send(new SendMessageCommand({ QueueUrl: at(name), MessageBody }));
    return { url: at(name), deadUrl: at(`${name}-dead`), deliver };
  }

  describe('the SQS consumer', () => {
    test('prints reports as they come, each once, the newest last, and sets aside what is no event', async () => {
      const { send, chain } = way();
      const area = '2025-07#30313';
      const queue = await subscribed('example-sqs', filterFor({ areas: [area] }));
      const child = spawn(process.execPath, [join(EXAMPLES, 'sqs-consumer.ts')], {
        env: { ...environment(), QUEUE_URL: queue.url },
      });
      running.push(child);
      const said = { out: '', error: '' };
      child.stdout.setEncoding('utf8').on('data', (text: string) => (said.out += text));
      child.stderr.setEncoding('utf8').on('data', (text: string) => (said.error += text));
      const key = 'wards/30313/example.txt';
      const first = await send(key, bulletin('61,4'));
      await expect.poll(() => said.out, { timeout: 20_000 }).toContain('figures, revision 1');
      const second = await send(key, bulletin('62,5'));
      await expect.poll(() => said.out, { timeout: 20_000 }).toContain('figures, revision 2');
      if (first.event === undefined || second.event === undefined) throw new Error('No event came.');

      await queue.deliver(eventJson(second.event));
      await expect.poll(() => said.out, { timeout: 20_000 }).toContain(`${second.event.id} came again`);
      await queue.deliver(eventJson({ ...first.event, id: 'a'.repeat(32) }));
      await expect.poll(() => said.out, { timeout: 20_000 }).toContain(`${'a'.repeat(32)} is older`);

      await queue.deliver('{"Type":"Notification","Message":"not raw"}');
      await send('wards/30313/no bulletin.txt', 'Đội nhà thắng 3-1.');
      await expect.poll(() => said.out, { timeout: 20_000 }).toContain('was refused: not-a-bulletin');
      await chain.remove(key);
      await expect.poll(() => said.out, { timeout: 20_000 }).toContain('was withdrawn');

      const take = new ReceiveMessageCommand({ QueueUrl: queue.deadUrl });
      const dead = async () => (await chain.clients.sqs.send(take)).Messages?.map(({ Body }) => Body) ?? [];
      await expect.poll(dead, { timeout: 20_000 }).toEqual(['{"Type":"Notification","Message":"not raw"}']);
      expect(said.error).toContain('no CloudEvent');
      child.kill('SIGTERM');
      expect(await when(child, 'exit')).toEqual([0, null]);
    });

    test('opens the link of a report that is too large for a message', async () => {
      const { send } = way();
      const queue = await subscribed('example-linked', filterFor({ areas: ['2025-07#30325'] }));
      const lines = Array.from(
        { length: 900 },
        (_, i) =>
          `- Tỷ lệ bao phủ bảo hiểm y tế của ấp ${i + 1} đạt ${60 + (i % 30)},4%, bằng số liệu đã rà soát với các ngành liên quan trong kỳ báo cáo này.`,
      );
      const { event } = await send('wards/30325/large.txt', `${bulletin()}\n${lines.join('\n')}\n`);
      expect(event?.data).toHaveProperty('link');
      const child = spawn(process.execPath, [join(EXAMPLES, 'sqs-consumer.ts')], {
        env: { ...environment(), QUEUE_URL: queue.url },
      });
      running.push(child);
      let out = '';
      child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
      await expect.poll(() => out, { timeout: 20_000 }).toMatch(/: \d{3,} figures, revision 1/);
      child.kill('SIGTERM');
    });
  });

  describe('the HTTPS endpoint', () => {
    test('confirms its subscription, takes signed events once, and refuses all others', async () => {
      const topicArn = outputOf(way().chain.template, 'TopicArn');
      const sns = await startFakeSns();
      const quiet = vi.spyOn(console, 'error').mockImplementation(() => {}); // it tells of what it refuses
      const taken: string[] = [];
      let failing = false;
      const take = ({ id }: { readonly id: string }) => {
        if (failing) throw new Error('no database');
        taken.push(id);
      };
      const server = createServer(endpoint({ topicArn, hosts: sns.hosts }, take));
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      const { port } = server.address() as AddressInfo;
      const post = async (message: object | string) => {
        const body = typeof message === 'string' ? message : JSON.stringify(message);
        const headers = { 'content-type': 'text/plain; charset=UTF-8' };
        return (await fetch(`http://127.0.0.1:${port}/`, { method: 'POST', headers, body })).status;
      };
      const notice = (Message: string) => sns.sign({ Type: 'Notification', TopicArn: topicArn, Message });
      try {
        const asked = {
          Type: 'SubscriptionConfirmation',
          TopicArn: topicArn,
          Message: 'You have chosen …',
        } as const;
        expect(await post(sns.sign(asked))).toBe(200);
        expect(sns.confirmed).toHaveLength(1);

        const { event } = await way().send('wards/30337/example.txt', bulletin('63,1'));
        if (event === undefined) throw new Error('No event came.');
        const message = notice(eventJson(event));
        failing = true;
        expect(await post(message)).toBe(503);
        failing = false;
        expect([await post(message), await post(message)]).toEqual([200, 200]);
        expect(taken).toEqual([event.id]);

        const forged = { ...message, Message: eventJson({ ...event, id: 'b'.repeat(32) }) };
        expect(await post(forged)).toBe(403);
        expect(
          await post(
            sns.sign({ Type: 'Notification', TopicArn: `${topicArn}-x`, Message: eventJson(event) }),
          ),
        ).toBe(403);
        expect(await post('x'.repeat(2 * 1024 * 1024)).catch(() => 403)).toBe(403);
        expect(await post(notice('{}'))).toBe(400);
        expect(await post(notice('{"specversion":"1.0","type":"vn.bantin.report.overdue.v1"}'))).toBe(200);
        expect((await fetch(`http://127.0.0.1:${port}/`)).status).toBe(405);
        expect(taken).toEqual([event.id]);
      } finally {
        server.closeAllConnections();
        server.close();
        await sns.stop();
        quiet.mockRestore();
      }
    });
  });

  describe('the AWS CLI loop', () => {
    /** `aws` as it is here, or a stand-in that knows the commands and options of AWS that the loop may use, and no others. */
    const clis = [...(hasAws ? [['the AWS CLI', ''] as const] : []), ['a stand-in', STAND_IN] as const];

    test.each(clis)(
      'with %s writes each event on a line of its own, and empties the queue',
      async (what, standIn) => {
        const { send, chain } = way();
        const queue = await subscribed(
          `example-cli-${standIn === '' ? 'own' : 'other'}`,
          filterFor({ areas: ['2025-07#30341'] }),
        );
        const events = [
          (await send(`wards/30341/"${what}"\t1.txt`, bulletin('64,1'))).event,
          (await send('wards/30341/b.txt', 'Đội nhà thắng 3-1.')).event,
        ].map((event) => (event === undefined ? '' : eventJson(event)));
        const file = join(folder, `${standIn.length}.ndjson`);
        let path = process.env.PATH ?? '';
        if (standIn !== '') {
          const bin = mkdtempSync(join(folder, 'bin-'));
          writeFileSync(join(bin, 'aws'), `#!/bin/sh\nexec '${process.execPath}' '${standIn}' "$@"\n`);
          chmodSync(join(bin, 'aws'), 0o755);
          path = [bin, dirname(process.execPath), path].join(delimiter);
        }
        const loop = () =>
          run(join(EXAMPLES, 'aws-cli-loop.sh'), [queue.url, file], {
            env: { ...environment(), PATH: path, HOME: process.env.HOME, ONCE: '1', WAIT: '1' },
          });
        await expect
          .poll(
            async () => {
              await loop();
              return readFileSync(file, 'utf8').trim().split('\n').toSorted();
            },
            { timeout: 40_000 },
          )
          .toEqual(events.toSorted());
        for (const line of events) expect(parseEvent(line).subject).toContain('wards/30341/');

        await queue.deliver(events[0] ?? '');
        await queue.deliver('{"title":"no event"}');
        const { stderr } = await loop();
        expect(stderr).toContain('no event of Bantin');
        expect(readFileSync(file, 'utf8').trim().split('\n')).toHaveLength(2);
        const left = new ReceiveMessageCommand({
          QueueUrl: queue.url,
          MaxNumberOfMessages: 10,
          WaitTimeSeconds: 2,
        });
        const bodies = (await chain.clients.sqs.send(left)).Messages?.map(({ Body }) => Body) ?? [];
        expect(bodies).not.toContain(events[0]);
      },
    );
  });

  test('a subscription by indicator is written as SNS takes it; the embedded SNS cannot match it, so its words are tried here', async () => {
    const { event } = await way().send('wards/30346/by indicator.txt', bulletin('65,2'));
    if (event === undefined) throw new Error('No event came.');
    const asked = filterForIndicators(['insurance.health']);
    await subscribed('example-by-indicator', asked); // taken as a document
    expect(matches(asked, event)).toBe(true);
    expect(matches(filterForIndicators(['poverty.poor']), event)).toBe(false);
  });
}
