import type { Member } from './readers/archive.ts';
import { sniff } from './sniff.ts';

/** The files in an upload that is a zip of files, one level; `undefined` for any other file. Throws as `membersOf`. */
export async function openArchive(bytes: Uint8Array): Promise<readonly Member[] | undefined> {
  if (sniff(bytes) !== 'zip') return undefined;
  const { membersOf } = await import('./readers/archive.ts');
  return membersOf(bytes);
}
