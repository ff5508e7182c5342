import type { ObjectName } from '../../shared/contract/keys.ts';
import { LIMITS } from '../../shared/contract/limits.ts';
import { PermanentError } from '../../shared/contract/permanent-error.ts';
import type { Member } from '../../shared/document/readers/archive.ts';
import type { Clock } from '../ports.ts';
import type { BulletinPorts } from './bulletin-ports.ts';
import type { Core } from './core.ts';

/**
 * The reader of the members of one zip, which share the time that one file may take. Only reading uses it up: a
 * member is not refused because the table was slow.
 */
export function sharedReader({ readDocument }: Core, clock: Clock): Core['readDocument'] {
  let left: number = LIMITS.readMs;
  return async (bytes) => {
    if (left <= 0)
      throw new PermanentError('too-complex', 'the files before it took all the time of the zip');
    const began = clock.now().getTime();
    try {
      return await readDocument(bytes, left);
    } finally {
      left -= clock.now().getTime() - began;
    }
  };
}

/**
 * The world as a member of a zip sees it: its bytes are in the zip, no further zip is opened, and as a scan it is
 * handed over with the key of the zip.
 */
export function insideZip(
  ports: BulletinPorts,
  { key }: ObjectName,
  member: Member,
  readDocument: Core['readDocument'],
): BulletinPorts {
  const { scans } = ports;
  return {
    ...ports,
    ...(scans && { scans: { handOver: ({ version }) => scans.handOver({ version, zip: key }) } }),
    objects: {
      async read() {
        try {
          return { status: 'read', bytes: await member.open() };
        } catch (error) {
          if (error instanceof PermanentError) return { status: 'refused', reason: error.reason };
          throw error;
        }
      },
    },
    core: { ...ports.core, openArchive: async () => undefined, readDocument },
  };
}
