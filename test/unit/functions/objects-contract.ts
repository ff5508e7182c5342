import { expect, test } from 'vitest';
import type { Objects } from '../../../functions/ports.ts';
import type { ObjectVersion } from '../../../shared/contract/s3-event.ts';

export interface ObjectsUnderTest {
  readonly objects: Objects;
  /** The version as the event of its creation names it: without a version id. */
  upload(key: string, text: string): Promise<ObjectVersion>;
}

/** As offices name their files, and as somebody would who wants to get out of the folder. */
const KEYS = [
  'wards/30307/Báo cáo tháng 5 + phụ lục (100%).docx',
  'wards/30307/a&b=c?d#e.txt',
  'wards/30307/🌾 lúa.pdf',
  `wards/30307/${'ệ'.repeat(337)}`,
];

/** What every object store must do that names no versions: the one in memory and the embedded one. */
export function objectsContract(underTest: () => ObjectsUnderTest): void {
  test.each(KEYS)('an object is read whole under the key %s', async (key) => {
    const { objects, upload } = underTest();
    const read = await objects.read(await upload(key, `nội dung của ${key}`), 10_000);
    expect(read.status === 'read' && Buffer.from(read.bytes).toString()).toBe(`nội dung của ${key}`);
  });

  test('an object overwritten since its event is gone, and so is one that was never there', async () => {
    const { objects, upload } = underTest();
    const version = await upload('wards/30307/again.txt', 'first');
    const second = await upload('wards/30307/again.txt', 'second');
    expect(await objects.read(version, 10_000)).toEqual({ status: 'gone' });
    expect(await objects.read(second, 10_000)).toMatchObject({ status: 'read' });
    expect(await objects.read({ ...version, key: 'wards/30307/never.txt' }, 10)).toEqual({ status: 'gone' });
  });

  test('an object overwritten with the same bytes is read by either event', async () => {
    const { objects, upload } = underTest();
    for (const version of [await upload('wards/30307/x', 'same'), await upload('wards/30307/x', 'same')])
      expect(await objects.read(version, 10_000)).toMatchObject({ status: 'read' });
  });

  test('an empty object has no bytes', async () => {
    const { objects, upload } = underTest();
    const read = await objects.read(await upload('wards/30307/empty', ''), 10);
    expect(read.status === 'read' && read.bytes.byteLength).toBe(0);
  });

  test('reading stops once there is too much', async () => {
    const { objects, upload } = underTest();
    const version = await upload('wards/30307/large.txt', 'x'.repeat(100_000));
    expect(await objects.read(version, 99_999)).toEqual({ status: 'too-large' });
    expect(await objects.read(version, 100_000)).toMatchObject({ status: 'read' });
  });
}
