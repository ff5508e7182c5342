import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readBulletin } from '../../commands/read-bulletin.ts';
import { uploadBy } from '../../commands/upload-by.ts';
import type { Upload } from '../../shared/report/head/report-area.ts';
import { type GoldBulletin, type Score, score } from './score.ts';

/**
 * Which bulletins are scored: the development set, of which rules are made on the `open` third parts and never on
 * the `kept` one, or the `second` to `fifth` sets, written by others when the rules stood.
 */
export type Part = 'all' | 'open' | 'kept' | 'second' | 'third' | 'fourth' | 'fifth';

interface Bulletins {
  readonly folder: URL;
  readonly has: (id: string) => boolean;
}

const DEVSET = new URL('./devset/', import.meta.url);
const isKept = (id: string): boolean => Number(id) % 3 === 0; // every third: nobody who writes rules looks at these

const PARTS: Readonly<Record<Part, Bulletins>> = {
  all: { folder: DEVSET, has: () => true },
  open: { folder: DEVSET, has: (id) => !isKept(id) },
  kept: { folder: DEVSET, has: isKept },
  second: { folder: new URL('./second-set/', import.meta.url), has: () => true },
  third: { folder: new URL('./third-set/', import.meta.url), has: () => true },
  fourth: { folder: new URL('./fourth-set/', import.meta.url), has: () => true },
  fifth: { folder: new URL('./fifth-set/', import.meta.url), has: () => true },
};

/** Reads annotated bulletins through the extract command's own way and scores them. */
export async function scorePart(part: Part): Promise<Score> {
  const { folder, has } = PARTS[part];
  const ids = readdirSync(folder)
    .flatMap((name) => /^(\w+)\.json$/.exec(name)?.[1] ?? [])
    .filter(has)
    .sort();
  const upload = await uploadBy(undefined);
  return score(await Promise.all(ids.map((id) => readOne(folder, id, upload))));
}

async function readOne(folder: URL, id: string, upload: Upload) {
  const gold: GoldBulletin = JSON.parse(readFileSync(new URL(`${id}.json`, folder), 'utf8'));
  const { status, report, observations } = await readBulletin(
    fileURLToPath(new URL(`${id}.txt`, folder)),
    upload,
  );
  const read = {
    isBulletin: status === 'report',
    ...(report?.area && { areaName: report.area.name }),
    period: report?.period ?? null,
    observations,
  };
  return { gold: { ...gold, id }, read };
}
