import { readdirSync, readFileSync } from 'node:fs';
import { readBulletin } from '../../commands/read-bulletin.ts';
import { type GoldBulletin, type Score, score } from './score.ts';

const FOLDER = new URL('./devset/', import.meta.url);

/** Reads the annotated set through the extract command's own way and scores it. */
export async function scoreDevset(): Promise<Score> {
  const ids = readdirSync(FOLDER)
    .flatMap((name) => /^(\d+)\.json$/.exec(name)?.[1] ?? [])
    .sort();
  return score(await Promise.all(ids.map(readOne)));
}

async function readOne(id: string) {
  const gold: GoldBulletin = JSON.parse(readFileSync(new URL(`${id}.json`, FOLDER), 'utf8'));
  const { status, report, observations } = await readBulletin(new URL(`${id}.txt`, FOLDER).pathname);
  const read = {
    isBulletin: status === 'report',
    ...(report?.area && { areaName: report.area.name }),
    period: report?.period ?? null,
    observations,
  };
  return { gold: { ...gold, id }, read };
}
