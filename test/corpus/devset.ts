import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readBulletin } from '../../commands/read-bulletin.ts';
import { uploadBy } from '../../commands/upload-by.ts';
import type { Upload } from '../../shared/report/head/report-area.ts';
import { type GoldBulletin, type Score, score } from './score.ts';

const FOLDER = new URL('./devset/', import.meta.url);

/** Which bulletins are scored. Rules are made on the `open` ones; the `kept` ones say whether they generalise. */
export type Part = 'all' | 'open' | 'kept';

const PARTS: Readonly<Record<Part, (id: string) => boolean>> = {
  all: () => true,
  open: (id) => Number(id) % 3 !== 0,
  kept: (id) => Number(id) % 3 === 0, // every third: nobody who writes rules looks at these
};

/** Reads the annotated set through the extract command's own way and scores it. */
export async function scoreDevset(part: Part = 'all'): Promise<Score> {
  const ids = readdirSync(FOLDER)
    .flatMap((name) => /^(\d+)\.json$/.exec(name)?.[1] ?? [])
    .filter(PARTS[part])
    .sort();
  const upload = await uploadBy(undefined);
  return score(await Promise.all(ids.map((id) => readOne(id, upload))));
}

async function readOne(id: string, upload: Upload) {
  const gold: GoldBulletin = JSON.parse(readFileSync(new URL(`${id}.json`, FOLDER), 'utf8'));
  const { status, report, observations } = await readBulletin(
    fileURLToPath(new URL(`${id}.txt`, FOLDER)),
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
