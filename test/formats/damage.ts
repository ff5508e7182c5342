import type { Random } from '../fault/random.ts';
import { LONGEST_WOUND, MOST_WOUNDS, WOUND_KINDS, wounded } from './wound.ts';

/** The file with one to four wounds, chosen by a seed. */
export function damaged(bytes: Uint8Array, random: Random): Uint8Array {
  let file = bytes;
  for (let left = 1 + random.below(MOST_WOUNDS); left > 0; left--) {
    const at = random.below(file.length + 1);
    const length = 1 + random.below(LONGEST_WOUND);
    const kind = WOUND_KINDS[random.below(WOUND_KINDS.length)] ?? 'flip';
    file = wounded(file, { at, length, kind, byte: random.below(256) });
  }
  return file;
}
