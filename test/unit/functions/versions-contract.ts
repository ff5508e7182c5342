import { expect, test } from 'vitest';
import type { NamedVersion, Objects, VersionList } from '../../../functions/ports.ts';

export interface VersionsUnderTest {
  readonly bucket: string;
  readonly objects: Objects;
  readonly versions: VersionList;
  /** The version id. */
  upload(key: string, text: string): Promise<string>;
  remove(key: string): Promise<string>;
}

/** What every store of objects with versions must do: the one in memory and the embedded one. */
export function versionsContract(underTest: () => VersionsUnderTest): void {
  const all = async (): Promise<readonly NamedVersion[]> => {
    const found: NamedVersion[] = [];
    let from: Awaited<ReturnType<VersionList['position']>>;
    do {
      const page = await underTest().versions.page(from);
      found.push(...page.versions);
      from = page.next;
    } while (from !== undefined);
    return found;
  };
  const named = (key: string, versionId: string) => ({
    bucket: underTest().bucket,
    ...{ key, versionId, etag: 'any', size: 1, sequencer: 'A'.repeat(64) },
    uploadedAt: '2026-03-02T01:00:00Z',
  });

  test('every version and delete marker is listed once, with its key as it is, over as many pages as there are', async () => {
    const { upload, remove } = underTest();
    const ids = new Set<string>();
    for (const key of ['wards/30307/tờ trình + 100%.docx', 'wards/30307/b&<c>.txt', '🌾'])
      for (const text of ['5', '6', '7']) ids.add(`${key} ${await upload(key, text)}`);
    ids.add(`🌾 ${await remove('🌾')}`);
    const found = (await all()).map(({ key, versionId }) => `${key} ${versionId}`);
    expect(found.toSorted()).toEqual([...ids].toSorted());
  });

  test('each version is read by its own id, also once it was overwritten or deleted; a marker has no bytes', async () => {
    const { objects, upload, remove } = underTest();
    const key = 'wards/30307/đọc.txt';
    const [first, second] = [await upload(key, 'first'), await upload(key, 'second')];
    const marker = await remove(key);
    const read = async (id: string) => {
      const { etag: _of, ...version } = named(key, id);
      const one = (await all()).find(({ versionId }) => versionId === id);
      const answer = await objects.read({ ...version, etag: one?.etag ?? 'none' }, 100);
      return answer.status === 'read' ? Buffer.from(answer.bytes).toString() : answer.status;
    };
    expect([await read(first), await read(second)]).toEqual(['first', 'second']);
    expect(await read(marker)).toBe('gone');
    expect(await read('no-such-version')).toBe('gone');
  });
}
