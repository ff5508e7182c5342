import { expect, test } from 'vitest';
import { decide } from '../../../functions/ingest/decide.ts';
import { readVersion } from '../../../functions/ingest/read-version.ts';
import type { NamedVersion, Outbox, Store, VersionList } from '../../../functions/ports.ts';
import { receiptRefOf } from '../../../shared/contract/receipt.ts';
import type { ObjectVersion } from '../../../shared/contract/s3-event.ts';
import * as world from './world.ts';

const AT = '2026-03-02T01:00:01.000Z';

/** What every outbox must do, the one in memory (which the fault campaign trusts) and the real one. */
export function outboxContract(
  storeOf: () => Store,
  outboxOf: () => Outbox,
  keptOf: () => Pick<VersionList, 'position' | 'moveTo'>,
): void {
  const { objects, upload } = world.memoryObjects();
  let count = 0;
  const fresh = () => `wards/30307/hộp thư/${++count} + 100%.docx`;
  async function commit(version: ObjectVersion): Promise<void> {
    const finding = await readVersion(version, false, { core: world.core, objects });
    await storeOf().commit(decide(version, finding, undefined, AT));
  }
  const named = ({ bucket, key, versionId = '', uploadedAt }: ObjectVersion): NamedVersion => ({
    ...{ bucket, key, versionId, uploadedAt },
  });

  test('what was not sent is found until it was', async () => {
    const versions = Array.from({ length: 130 }, (_, i) => upload(fresh(), String(i)));
    for (const version of versions) await commit(version);
    const waiting = async () => {
      const pages = await Array.fromAsync(outboxOf().unsent());
      return pages.flat().filter(({ ref }) => ref.object.key.includes('hộp thư'));
    };
    const refs = versions.map((version) => receiptRefOf({ version }));
    const found = await waiting();
    expect(found.map(({ ref }) => JSON.stringify(ref)).toSorted()).toEqual(
      refs.map((ref) => JSON.stringify(ref)).toSorted(),
    );
    expect(new Set(found.map(({ at }) => at))).toEqual(new Set([AT]));
    for (const ref of refs.slice(1)) await storeOf().clearPending(ref);
    expect((await waiting()).map(({ ref }) => ref)).toEqual(refs.slice(0, 1));
  });

  test('of many versions those without a receipt are told, in their order', async () => {
    const versions = Array.from({ length: 230 }, () => upload(fresh(), '5'));
    for (const version of versions.filter((_, i) => i % 5 !== 0)) await commit(version);
    const without = await outboxOf().unanswered(versions.map(named));
    expect(without.map(({ key }) => key)).toEqual(
      versions.filter((_, i) => i % 5 === 0).map(({ key }) => key),
    );
    expect(await outboxOf().unanswered([])).toEqual([]);
  });

  test('a position is kept until it is moved on or given up', async () => {
    const kept = keptOf();
    expect(await kept.position()).toBeUndefined();
    await kept.moveTo({ key: 'wards/30307/ở giữa', versionId: 'v1' });
    expect(await kept.position()).toMatchObject({ key: 'wards/30307/ở giữa', versionId: 'v1' });
    await kept.moveTo(undefined);
    expect(await kept.position()).toBeUndefined();
  });
}
