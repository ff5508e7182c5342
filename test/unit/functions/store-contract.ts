import { expect, test } from 'vitest';
import { decide, type Standing } from '../../../functions/ingest/decide.ts';
import { type Finding, readVersion } from '../../../functions/ingest/read-version.ts';
import type { Commit, Store } from '../../../functions/ports.ts';
import { receiptRefOf } from '../../../shared/contract/receipt.ts';
import type { ObjectVersion } from '../../../shared/contract/s3-event.ts';
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
    const observations = head ? (await storeOf().revision(head.revision)).report.observations : [];
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
      expect('revision' in receipt && (await store.revision(receipt.revision))).toEqual(revision);
    }
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
      expect('revision' in receipt && (await store.revision(receipt.revision))).toEqual(revision);
    }
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
