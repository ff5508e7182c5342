import { memberKey } from '../../shared/contract/keys.ts';
import { PermanentError } from '../../shared/contract/permanent-error.ts';
import type { ObjectRead, Objects } from '../ports.ts';
import type { Core } from './core.ts';

/** The key of a zip ends where the name of its member begins: "quý 2.zip" + "!/biểu 1.xlsx". */
const SEAM = '!/';

/** Objects that finds members of zips too, by the keys that they have here: for reading them once more. */
export const zippedObjects = (objects: Objects, { openArchive }: Pick<Core, 'openArchive'>): Objects => ({
  async read(version, maxBytes): Promise<ObjectRead> {
    const found = await objects.read(version, maxBytes);
    const seam = version.key.indexOf(SEAM);
    if (found.status !== 'gone' || seam < 0) return found;
    const zipKey = version.key.slice(0, seam);
    const zip = await objects.read({ ...version, key: zipKey }, maxBytes);
    if (zip.status !== 'read') return zip;
    try {
      const members = (await openArchive(zip.bytes)) ?? [];
      const member = members.find(({ name }) => memberKey(zipKey, name) === version.key);
      return member ? { status: 'read', bytes: await member.open() } : { status: 'gone' };
    } catch (error) {
      if (error instanceof PermanentError) return { status: 'refused', reason: error.reason };
      throw error;
    }
  },
});
