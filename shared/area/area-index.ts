import type { Area } from '../contract/area.ts';
import { bare, fold } from '../document/fold.ts';
import type { Lettering } from '../document/lettering.ts';

/** Finds areas by name, however it is spelled. Made once by `indexAreas` and asked for many texts. */
export interface AreaIndex {
  readonly named: (name: string, lettering: Lettering) => readonly Area[];
}

/**
 * One key for the spellings of a name: "Mỹ Quí", "MỸ QUÝ" and "Mỹ Quý" are one, as are "Phường 02" and
 * "Phường 2". The key of a bare text has no marks.
 */
export function nameKey(name: string, lettering: Lettering): string {
  const plain = lettering === 'bare' ? bare(name) : fold(name);
  return plain
    .replace(/['’‘`-]/gu, ' ')
    .replace(/(?<!\d)0+(?=\d)/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
}

export function indexAreas(areas: readonly Area[]): AreaIndex {
  const maps: Partial<Record<Lettering, ReadonlyMap<string, readonly Area[]>>> = {};
  const mapFor = (lettering: Lettering) => {
    maps[lettering] ??= Map.groupBy(areas, ({ name }) => nameKey(name, lettering));
    return maps[lettering];
  };
  return { named: (name, lettering) => mapFor(lettering).get(nameKey(name, lettering)) ?? [] };
}
