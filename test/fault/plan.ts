import { withoutScan } from '../unit/functions/fake-core.ts';
import type { Random } from './random.ts';

/** What offices do in a schedule, and how the fake core reads it. */
const TEXTS = [
  '5',
  '5',
  '6',
  '7 old',
  '8 old',
  '9 drift',
  'broken',
  'novel',
  'secret',
  '',
  'bug',
  'scan 5',
  'scan 9 old',
  'scan novel',
];
const KEYS = [
  'wards/30307/a.docx',
  'wards/30307/b 1+1.pdf',
  'wards/30307/tờ trình.txt',
  'wards/11111/x',
  'stray',
];

/** How much more a bulletin of `drift` says by the rules of the release that comes in the middle. */
export const DRIFT = 1000;

export type Step =
  | { readonly act: 'upload'; readonly key: string; readonly text: string; readonly heard: boolean }
  | { readonly act: 'delete'; readonly key: string; readonly heard: boolean };

/** Uploads and deletions, most of one key; now and then the news of one is lost on its way to the queue. */
export function planOf(random: Random): Step[] {
  return Array.from({ length: 2 + random.below(8) }, () => {
    const key = KEYS[random.chance(0.7) ? 0 : random.below(KEYS.length)] ?? 'stray';
    const heard = !random.chance(0.03);
    return random.chance(0.15)
      ? { act: 'delete', key, heard }
      : { act: 'upload', key, heard, text: TEXTS[random.below(TEXTS.length)] ?? '5' };
  });
}

/** Whether a text can be read under a key, by the fake core and once the reader's defect is mended. */
export const isReadable = (key: string, text: string): boolean =>
  (/^\d/.test(withoutScan(text)) || text === 'bug') && key.startsWith('wards/30307/');
