import { setTimeout } from 'node:timers/promises';
import { SendMessageCommand } from '@aws-sdk/client-sqs';
import { type Chain, outputOf } from '../../../infra/local/chain.ts';
import type { ObjectChange } from '../../../infra/local/object-changes.ts';
import { padSequencer } from '../../../shared/contract/keys.ts';
import type { Deletion, ObjectVersion } from '../../../shared/contract/s3-event.ts';
import { bodyOf, withoutScan } from '../../unit/functions/world.ts';
import { figureOf, type Happened } from '../invariants.ts';
import { planOf, type Step } from '../plan.ts';
import { seeded } from '../random.ts';

/**
 * Bulletins, and what is none, for the texts of a plan: the real readers read them as the fake core does those. There
 * are no scans among them: those take seconds.
 */
const FILES: Readonly<Record<string, string>> = {
  '': '',
  broken: '%PDF-1.7\nbroken',
  novel: 'Đêm ấy trời đầy sao, và không ai trong làng ngủ được.\n',
  secret: 'MẬT\n\nĐẢNG ỦY PHƯỜNG LONG XUYÊN\nBÁO CÁO\nKết quả công tác tháng 5 năm 2026\n',
};

/** Who reads: the readers and rules that are deployed, or the core of the tests, whose bulletins are the texts. */
export type Reading = 'real' | 'fake';

const fileOf = (text: string): Uint8Array =>
  new TextEncoder().encode(
    FILES[withoutScan(text)] ?? bulletin(figureOf(text).split(' ')[0] ?? '', text.includes('old')),
  );

/** There is no release of the reader here: what it would change or mend is so from the beginning. */
const fakeOf = (text: string): string => (/drift|bug/.test(text) ? figureOf(text) : text);

const bulletin = (figure: string, old: boolean): string => `ĐẢNG ỦY PHƯỜNG ${old ? 'MỸ QUÝ' : 'LONG XUYÊN'}
BÁO CÁO
Kết quả công tác 6 tháng đầu năm 2026

Trong 6 tháng đầu năm 2026, đã khen thưởng ${figure} cá nhân có thành tích tốt.
`;

/** Does what the plan of a seed says, under keys of its own; now and then the queue hears of a version twice. */
export async function carryOut(
  seed: number,
  { chain, reading }: { readonly chain: Chain; readonly reading: Reading },
): Promise<readonly Happened[]> {
  const random = seeded(seed);
  const happened: Happened[] = [];
  for (const planned of planOf(random)) {
    const step = { ...planned, heard: true, key: `${planned.key}.${seed}` };
    const version = await versionOf(step, reading, chain);
    happened.push({ step, version });
    if (random.chance(0.2)) await hearAgain(version, chain);
    await setTimeout(random.below(60));
  }
  return happened;
}

async function versionOf(step: Step, reading: Reading, chain: Chain): Promise<ObjectVersion | Deletion> {
  if (step.act === 'delete') return named(await chain.remove(step.key));
  const bytes = reading === 'real' ? fileOf(step.text) : new TextEncoder().encode(fakeOf(step.text));
  const { etag, ...made } = await chain.upload(step.key, bytes);
  return { ...named(made), etag, size: bytes.byteLength };
}

const named = ({ bucket, key, versionId, sequencer, time }: Omit<ObjectChange, 'etag' | 'reason'>) => ({
  ...{ bucket, key, versionId, sequencer: padSequencer(sequencer) },
  uploadedAt: `${time.slice(0, 19)}Z`,
});

/** The embedded queue refuses what lies beyond the basic plane; no key here does. */
export async function hearAgain(version: ObjectVersion | Deletion, { clients, template }: Chain) {
  const QueueUrl = template.named(outputOf(template, 'QueueArn')).ref;
  await clients.sqs.send(new SendMessageCommand({ QueueUrl, MessageBody: bodyOf(version) }));
}
