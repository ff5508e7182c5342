import { expect, test } from 'vitest';
import { decide, type Standing } from '../../../functions/ingest/decide.ts';
import { type Finding, readVersion } from '../../../functions/ingest/read-version.ts';
import { rereading } from '../../../functions/ingest/reread.ts';
import type { Commit, Store } from '../../../functions/ports.ts';
import { padSequencer } from '../../../shared/contract/keys.ts';
import { receiptRefOf, revisionIn } from '../../../shared/contract/receipt.ts';
import type { Deletion, ObjectVersion } from '../../../shared/contract/s3-event.ts';
import * as world from './world.ts';

const AT = '2026-03-02T01:00:01.000Z';

/** What every store must do, the one in memory (which the fault campaign trusts) and the real one. */
export function storeContract(storeOf: () => Store): void {
  let count = 0;
  const fresh = () => `wards/30307/tờ trình ${++count} + 100%.docx`;
  const { objects, upload } = world.memoryObjects();
  const find = (version: ObjectVersion): Promise<Finding> =>
    readVersion(version, false, { core: world.core, objects });

  /** The commit of a version, decided upon what the store has now. */
  async function decided(version: ObjectVersion): Promise<Commit> {
    const head = await storeOf().head(version);
    const before = head?.revision && (await storeOf().revision(head.revision));
    const observations = before?.report.observations ?? [];
    const standing: Standing | undefined = head && { head, observations };
    return decide(version, await find(version), standing, AT);
  }

  test('what is committed is read back, equal', async () => {
    const store = storeOf();
    const key = fresh();
    const first = await decided(upload(key, '5'));
    expect(await store.commit(first)).toBe('committed');
    const second = await decided(upload(key, '6 old'));
    expect(await store.commit(second)).toBe('committed');
    expect(await store.head(second.receipt.version)).toEqual(second.head);
    for (const { receipt, revision } of [first, second]) {
      expect(await store.receipt(receiptRefOf(receipt))).toEqual({ receipt, pending: true });
      const named = revisionIn(receipt);
      expect(named && (await store.revision(named))).toEqual(revision);
    }
  });

  test('what a zip is made of is noted in turn: of two that are next, one is written', async () => {
    const store = storeOf();
    const zip = { bucket: world.BUCKET, key: fresh() };
    const noted = (turn: number, ...members: readonly string[]) => ({
      turn,
      versions: [{ sequencer: padSequencer('6'), members: [...members] }],
    });
    expect(await store.archive(zip)).toBeUndefined();
    expect(await store.claim(zip, noted(1, 'a'))).toBe('committed');
    expect(await store.claim(zip, noted(1, 'b'))).toBe('conflict');
    expect(await store.claim(zip, noted(3, 'b'))).toBe('conflict');
    expect(await store.claim(zip, noted(2, 'a', 'b'))).toBe('committed');
    expect(await store.archive(zip)).toEqual(noted(2, 'a', 'b'));
  });

  test('of two commits for one version only one is written', async () => {
    const store = storeOf();
    const version = upload(fresh(), '5');
    const commits = [await decided(version), await decided(version)];
    expect((await Promise.all(commits.map((c) => store.commit(c)))).toSorted()).toEqual([
      'committed',
      'conflict',
    ]);
    expect(await store.commit(await decided(version))).toBe('conflict');
  });

  test('of two first versions decided at once only one is written, and the conflict leaves no trace', async () => {
    const store = storeOf();
    const key = fresh();
    const [a, b] = [await decided(upload(key, '5')), await decided(upload(key, '6'))];
    expect(await store.commit(b)).toBe('committed');
    expect(await store.commit(a)).toBe('conflict');
    expect(await store.receipt(receiptRefOf(a.receipt))).toBeUndefined();
    expect(await store.head(b.receipt.version)).toEqual(b.head);
  });

  test('a commit decided before the same bytes came again under a newer version is a conflict', async () => {
    const store = storeOf();
    const key = fresh();
    await store.commit(await decided(upload(key, '5')));
    const between = await decided(upload(key, '6'));
    const same = await decided(upload(key, '5'));
    expect(same.receipt.status).toBe('unchanged');
    expect(await store.commit(same)).toBe('committed');
    expect(await store.commit(between)).toBe('conflict');
  });

  test.each([
    ['the same bytes as before', '5'],
    ['a report that moves to another area', '7 old'],
  ])('%s, decided before another revision was committed: a conflict', async (_what, text) => {
    const store = storeOf();
    const key = fresh();
    await store.commit(await decided(upload(key, '5')));
    const between = upload(key, '6');
    const late = await decided(upload(key, text));
    const second = await decided(between);
    expect(await store.commit(second)).toBe('committed');
    expect(await store.commit(late)).toBe('conflict');
    expect(await store.head(between)).toEqual(second.head);
  });

  test('a refusal has its receipt and leaves the head alone', async () => {
    const store = storeOf();
    const key = fresh();
    const good = await decided(upload(key, '5'));
    await store.commit(good);
    const refused = await decided(upload(key, 'broken'));
    expect(await store.commit(refused)).toBe('committed');
    expect(await store.receipt(receiptRefOf(refused.receipt))).toEqual({
      receipt: refused.receipt,
      pending: true,
    });
    expect(await store.head(good.receipt.version)).toEqual(good.head);
  });

  test('a refusal decided before a newer version was read is a conflict', async () => {
    const store = storeOf();
    const key = fresh();
    const refused = await decided(upload(key, 'broken'));
    await store.commit(await decided(upload(key, '5')));
    expect(await store.commit(refused)).toBe('conflict');
    expect(await store.receipt(receiptRefOf(refused.receipt))).toBeUndefined();
  });

  test('a figure of any size is kept: beyond the integers of JavaScript and the numbers of DynamoDB', async () => {
    const store = storeOf();
    for (const figure of ['12345678901234567890', `1${'0'.repeat(200)}`]) {
      const commit = await decided(upload(fresh(), figure));
      expect(await store.commit(commit)).toBe('committed');
      const { revision, receipt } = commit;
      const named = revisionIn(receipt);
      expect(named && (await store.revision(named))).toEqual(revision);
    }
  });

  const deletionOf = ({ bucket, key }: ObjectVersion, sequencer: string): Deletion => ({
    bucket,
    key,
    versionId: `marker-${sequencer}`,
    sequencer: padSequencer(sequencer),
    uploadedAt: '2026-03-02T02:00:00Z',
  });
  const standingOf = async (object: ObjectVersion): Promise<Standing | undefined> => {
    const head = await storeOf().head(object);
    return head && { head, observations: [] };
  };

  test('a withdrawal takes the current report away and keeps the revision, and the next revision counts on', async () => {
    const store = storeOf();
    const version = upload(fresh(), '5');
    const first = await decided(version);
    await store.commit(first);
    const marker = deletionOf(version, 'A000');
    const gone = decide(marker, { status: 'withdrawn' }, await standingOf(version), AT);
    expect(await store.commit(gone)).toBe('committed');
    expect(await store.receipt(receiptRefOf(gone.receipt))).toEqual({ receipt: gone.receipt, pending: true });
    expect(await store.head(version)).toEqual(gone.head);
    const report = first.revision?.report;
    if (report === undefined) throw new Error('nothing was read');
    expect((await store.neighbours({ ...report, id: 'f'.repeat(32) })).map(({ key }) => key)).not.toContain(
      version.key,
    );
    const back = { ...upload(version.key, '5'), sequencer: padSequencer('B000') };
    const second = await decided(back);
    expect(second.receipt.status).toBe('revised');
    expect(second.revision?.report.revision).toBe(2);
    expect(await store.commit(second)).toBe('committed');
  });

  test('a deletion heard of before its object is kept in mind: the version that comes late finds it', async () => {
    const store = storeOf();
    const version = upload(fresh(), '5');
    const early = await decided(version);
    const marker = deletionOf(version, 'A001');
    const gone = decide(marker, { status: 'withdrawn' }, undefined, AT);
    expect(await store.commit(gone)).toBe('committed');
    expect(await store.commit(early)).toBe('conflict');
    expect((await decided(version)).receipt.status).toBe('superseded');
    const later = decide(deletionOf(version, 'A002'), { status: 'withdrawn' }, await standingOf(version), AT);
    expect(await store.commit(later)).toBe('committed');
    expect(await store.receipt(receiptRefOf(later.receipt))).toMatchObject({ pending: false });
  });

  test('a receipt "failed" is written once, and gives way to what a later try comes to', async () => {
    const store = storeOf();
    const version = upload(fresh(), '5');
    const failed = { receipt: { version, at: AT, status: 'failed' } } as const;
    expect(await store.commit(failed)).toBe('committed');
    expect(await store.commit(failed)).toBe('conflict');
    const read = await decided(version);
    expect(await store.commit(read)).toBe('committed');
    expect(await store.commit(failed)).toBe('conflict');
    expect(await store.receipt(receiptRefOf(read.receipt))).toEqual({ receipt: read.receipt, pending: true });
  });

  test('a version that stands is read once more beside its receipt, and not once a newer one stands', async () => {
    const store = storeOf();
    const version = upload(fresh(), '5');
    const first = await decided(version);
    await store.commit(first);
    const once = await readAgain(first, version, '7');
    expect(await store.commit(once)).toBe('committed');
    expect(await store.commit(once)).toBe('conflict');
    expect((await store.receipt(receiptRefOf(first.receipt)))?.receipt).toEqual(first.receipt);
    expect((await store.receipt(receiptRefOf(once.receipt)))?.receipt).toEqual(once.receipt);
    const late = await readAgain(once, version, '8');
    await store.commit(await decided(upload(version.key, '6')));
    expect(await store.commit(late)).toBe('conflict');
  });

  /** The bytes of a version read by rules that find another figure. */
  async function readAgain({ receipt, head, revision }: Commit, version: ObjectVersion, figure: string) {
    const other = await find(upload(fresh(), figure));
    if (other.status !== 'report') throw new Error('it cannot be read');
    if (head?.state !== 'read' || revision === undefined) throw new Error('nothing stands');
    if (receipt.status !== 'published' && receipt.status !== 'revised') throw new Error('nothing was read');
    const reading = { ...other.reading, extractor: { version: `rules of ${figure}`, catalogue: 'test' } };
    const commit = rereading(head, revision, receipt, { ...other, version, reading }, AT);
    if (commit === undefined) throw new Error('it reads the same');
    return commit;
  }

  test('the current reports of the same office, area and period are neighbours, under other keys', async () => {
    const store = storeOf();
    const [one, same, other, elsewhere] = [
      upload(fresh(), '41'),
      upload(fresh(), '41'),
      upload(fresh(), '42'),
      upload(fresh(), '43 old'),
    ];
    for (const version of [one, same, other, elsewhere]) await store.commit(await decided(version));
    const { revision } = await decided(upload(one.key, '44'));
    if (revision === undefined) throw new Error('nothing was read');
    const found = await store.neighbours(revision.report);
    const keys = found.map(({ key }) => key);
    expect(keys).toEqual(expect.arrayContaining([same.key, other.key]));
    expect(keys).not.toContain(one.key);
    expect(keys).not.toContain(elsewhere.key);
    const [a, b] = [same, other].map(({ key }) => found.find((neighbour) => neighbour.key === key)?.sha256);
    expect(a).not.toBe(b);
    const stranger = { ...revision.report, office: { ...revision.report.office, code: '30544' } };
    expect(await store.neighbours(stranger)).toEqual([]);
  });

  test('pending is cleared, and clearing it again does nothing', async () => {
    const store = storeOf();
    const { receipt } = await decided(upload(fresh(), '5'));
    await store.commit({ receipt });
    for (let i = 0; i < 2; i++) {
      await store.clearPending(receiptRefOf(receipt));
      expect(await store.receipt(receiptRefOf(receipt))).toEqual({ receipt, pending: false });
    }
  });

  test('what was never written is absent; a revision that is missing is an error', async () => {
    const store = storeOf();
    const version = upload(fresh(), '5');
    expect(await store.head(version)).toBeUndefined();
    expect(await store.receipt(receiptRefOf({ version }))).toBeUndefined();
    const ref = { era: '2025-07', code: '30307', reportId: 'a'.repeat(32), revision: 1 } as const;
    await expect(store.revision(ref)).rejects.toThrow();
  });
}
