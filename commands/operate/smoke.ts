import { randomBytes } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { loadOffice } from '../../shared/area/offices.ts';
import type { Office } from '../../shared/contract/area.ts';
import { EVENT_TYPES } from '../../shared/contract/event-types.ts';
import type { BulletinEvent } from '../../shared/contract/events.ts';
import { receiptIdOf, receiptPageKey, uploadKey } from '../../shared/contract/keys.ts';
import type { Receipt } from '../../shared/contract/receipt.ts';
import { type Call, runCommand, WrongCall, wholeNumber } from '../run-command.ts';
import { messageOf, painter, terminalOf } from '../terminal.ts';
import { smokeBucket } from './smoke-bucket.ts';
import { smokeSubscriber } from './smoke-subscriber.ts';
import { stackAt, storeOf, WHERE_HELP, WHERE_OPTIONS } from './stack-at.ts';

const HELP = `Tries a running stack out: uploads a bulletin, a correction, a bad file, deletes it again, and looks for what must follow.

  npm run --silent smoke -- (--stack NAME | --local) --office CODE [--seconds N] [--json]

${WHERE_HELP}
  --office CODE   under whose prefix: an office of your own, best one made for trials
  --seconds N     how long each step may take (default 120)
  --json          one line of JSON for each step: { step, ok, seconds, detail? }
  --help          this text

Every subscriber of the topic hears of it: the bulletin says in its title that it is a trial, and it is withdrawn in the end.
Removed afterwards: the queue and its subscription, all versions of the file, its receipt pages. What the table says of it stays.
Exit code: 0 all steps came out right, 1 one did not, 2 wrong call.`;

const OPTIONS = {
  ...WHERE_OPTIONS,
  office: { type: 'string' },
  seconds: { type: 'string', default: '120' },
  json: { type: 'boolean', default: false },
} as const;

/** Our own words; the figure tells one version from another. */
const bulletin = (
  { level, name }: Office,
  percent: string,
): string => `ỦY BAN NHÂN DÂN ${level.toUpperCase()} ${name.toUpperCase()}
BÁO CÁO
Thử nghiệm hệ thống, không phải số liệu thật: kết quả công tác 6 tháng đầu năm 2026

Trong 6 tháng đầu năm 2026, ${level} đã thực hiện các nhiệm vụ được giao.
- Tỷ lệ bao phủ bảo hiểm y tế đạt ${percent}%.
`;

async function officeAt(code: string | undefined): Promise<Office> {
  if (code === undefined) throw new WrongCall('Say under which office: --office and its five-digit code.');
  const found = await loadOffice(code);
  if (found === undefined) throw new WrongCall(`There is no office ${code} in the register.`);
  return found.office;
}

interface Step {
  readonly step: string;
  readonly ok: boolean;
  readonly seconds: number;
  readonly detail?: string;
}

async function main({ values }: Call<typeof OPTIONS>): Promise<number> {
  const { json } = values;
  const by = await officeAt(values.office);
  const stack = await stackAt(values);
  const patience = wholeNumber(values.seconds, 'seconds') * 1000;
  const key = uploadKey({ office: by.code, name: `thu-nghiem-${randomBytes(4).toString('hex')}.txt` });
  const uploads = smokeBucket(stack.output('UploadsBucket'));
  const receipts = smokeBucket(stack.output('ReceiptsBucket'));
  const store = storeOf(stack);
  const subscriber = await smokeSubscriber(stack.output('TopicArn'), key);

  const receiptOf = (versionId: string): Promise<Receipt> =>
    until('a receipt', patience, async () => {
      const object = { bucket: uploads.name, key };
      return (await store.receipt({ object, id: receiptIdOf({ versionId }) }))?.receipt;
    });
  const eventOf = (type: string): Promise<BulletinEvent> =>
    until(`the event ${type}`, patience, () => subscriber.find(type));
  const becomes = async (versionId: string, status: Receipt['status'], type: string, says?: string) => {
    const receipt = await receiptOf(versionId);
    expect(receipt.status === status, `the receipt says "${receipt.status}", not "${status}"`);
    const page = receiptPageKey({ bucket: uploads.name, key }, receiptIdOf({ versionId }));
    await until('the receipt page', patience, async () => ((await receipts.has(page)) ? true : undefined));
    const event = await eventOf(type);
    expect(
      says === undefined || JSON.stringify(event.data).includes(says),
      `the event lacks the figure ${says}`,
    );
  };

  const withdraw = async () => void (await receiptOf(await uploads.remove(key)));

  const { published, revised, rejected, withdrawn } = EVENT_TYPES;
  const steps: readonly (readonly [string, () => Promise<void>])[] = [
    [
      'a bulletin is published',
      async () => becomes(await uploads.put(key, bulletin(by, '61,4')), 'published', published, '61,4%'),
    ],
    [
      'a correction revises it',
      async () => becomes(await uploads.put(key, bulletin(by, '62,8')), 'revised', revised, '62,8%'),
    ],
    ['an empty file is refused', async () => becomes(await uploads.put(key, ''), 'rejected', rejected)],
    ['a deletion withdraws it', async () => becomes(await uploads.remove(key), 'withdrawn', withdrawn)],
  ];
  const done: Step[] = [];
  const take = async (step: string, act: () => Promise<void>): Promise<boolean> => {
    const one = await taken(step, act);
    done.push(one);
    show(one, json);
    return one.ok;
  };
  let goesOn = true;
  for (const [step, act] of steps) {
    goesOn = await take(step, act);
    if (!goesOn) break; // what follows hangs on it
  }
  // Erased without a deletion the trial would stand for ever: nobody is told of an erasure.
  if (!goesOn) await take('what stands is withdrawn', withdraw);
  const cleanings = [() => subscriber.stop(), () => uploads.purge(key), () => receipts.purge(`${key}/`)];
  await take('everything is cleaned up', async () => {
    const ends = await Promise.allSettled(cleanings.map((clean) => clean()));
    const faults = ends.flatMap((end) => (end.status === 'rejected' ? [messageOf(end.reason)] : []));
    expect(faults.length === 0, faults.join('\n  '));
  });
  return done.every(({ ok }) => ok) ? 0 : 1;
}

async function taken(step: string, act: () => Promise<void>): Promise<Step> {
  const began = performance.now();
  const seconds = () => Number(((performance.now() - began) / 1000).toFixed(1));
  try {
    await act();
    return { step, ok: true, seconds: seconds() };
  } catch (error) {
    return { step, ok: false, seconds: seconds(), detail: messageOf(error) };
  }
}

function show(step: Step, json: boolean): void {
  const paint = painter(terminalOf());
  const mark = step.ok ? paint('green', '✓') : paint('red', '✗');
  console.log(
    json
      ? JSON.stringify(step)
      : `${mark} ${step.step}, ${step.seconds} s${step.detail ? `\n  ${step.detail}` : ''}`,
  );
}

function expect(truth: boolean, otherwise: string): void {
  if (!truth) throw new Error(otherwise);
}

async function until<Found>(
  what: string,
  patience: number,
  look: () => Promise<Found | undefined>,
): Promise<Found> {
  for (const late = performance.now() + patience; performance.now() < late; await setTimeout(300)) {
    const found = await look();
    if (found !== undefined) return found;
  }
  throw new Error(`There is no sign of ${what} after ${patience / 1000} s.`);
}

await runCommand({ help: HELP, options: OPTIONS }, main);
