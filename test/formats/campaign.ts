import { PermanentError } from '../../shared/contract/permanent-error.ts';
import { openArchive } from '../../shared/document/open-archive.ts';
import { seeded } from '../fault/random.ts';
import { damaged } from './damage.ts';
import type { Read } from './measure.ts';
import type { Sample } from './samples.ts';

/** What a campaign of damaged files came to. */
export interface Campaign {
  /** Files by how they ended: `read`, or the reason for which they were refused. */
  readonly ends: ReadonlyMap<string, number>;
  /** Files on which a reader broke instead of giving a reason: by number, with what it threw. */
  readonly broken: readonly string[];
  readonly slowest: { readonly milliseconds: number; readonly file: string };
  /** Most memory of the process, in megabytes. */
  readonly megabytes: number;
}

/**
 * Reads `count` files, each a sample with wounds that follow from the seed and its number, so that one can be had
 * again by both. A zip is opened, and its files are read.
 */
export async function mutate(
  samples: readonly Sample[],
  { seed, count }: { readonly seed: number; readonly count: number },
  read: Read,
  onProgress: (done: number) => void = () => {},
): Promise<Campaign> {
  const ends = new Map<string, number>();
  const broken: string[] = [];
  let slowest = { milliseconds: 0, file: '' };
  for (let number = 0; number < count; number++) {
    const random = seeded(seed * 1_000_003 + number);
    const sample = samples[random.below(samples.length)];
    if (!sample) continue;
    const bytes = damaged(sample.bytes, random);
    const file = `${sample.name} #${number}`;
    const begun = performance.now();
    const end = await endOf(bytes, read).catch((error: unknown) => {
      broken.push(`${file}: ${error}`);
      return 'broken';
    });
    ends.set(end, (ends.get(end) ?? 0) + 1);
    const milliseconds = performance.now() - begun;
    if (milliseconds > slowest.milliseconds) slowest = { milliseconds, file };
    onProgress(number + 1);
  }
  return { ends, broken, slowest, megabytes: process.resourceUsage().maxRSS / 1_000 };
}

/** Those of the samples that have pages which are pictures. */
export async function scansAmong(samples: readonly Sample[], read: Read): Promise<readonly Sample[]> {
  const scans: Sample[] = [];
  for (const sample of samples) {
    const document = await read(sample.bytes).catch(() => undefined); // one that is refused is none
    if (document?.scanned !== undefined) scans.push(sample);
  }
  return scans;
}

async function endOf(bytes: Uint8Array, read: Read): Promise<string> {
  try {
    const members = await openArchive(bytes);
    if (members === undefined) await read(bytes);
    for (const { open } of members ?? []) await open().then(read);
    return 'read';
  } catch (error) {
    if (error instanceof PermanentError) return error.reason;
    throw error;
  }
}
