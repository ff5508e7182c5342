import { PermanentError } from '../../shared/contract/permanent-error.ts';
import type { Member } from '../../shared/document/readers/archive.ts';
import type { BulletinPorts } from './bulletin-ports.ts';

/**
 * The world as a member of a zip sees it: its bytes are in the zip, no further zip is opened, and all members share
 * the time that one file may take, which is up at `end` (milliseconds of the clock).
 */
export function insideZip(ports: BulletinPorts, member: Member, end: number): BulletinPorts {
  const { core, clock } = ports;
  return {
    ...ports,
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
    core: {
      ...core,
      openArchive: async () => undefined,
      readDocument: (bytes) => core.readDocument(bytes, Math.max(1, end - clock.now().getTime())),
    },
  };
}
