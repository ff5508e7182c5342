import { memberKey } from '../../shared/contract/keys.ts';
import { PermanentError } from '../../shared/contract/permanent-error.ts';
import type { Objects } from '../ports.ts';
import type { Core } from './core.ts';

/** The members of the zip under a key, as objects under keys of their own: for reading them once more. */
export const zippedObjects = (
  zipKey: string,
  objects: Objects,
  { openArchive }: Pick<Core, 'openArchive'>,
): Objects => ({
  async read(version, maxBytes) {
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
