import { type Area, CURRENT_ERA, LEVELS, type Level, type Office } from '../contract/area.ts';
import index from './data/index.data.json' with { type: 'json' };
import type { ProvinceFile } from './province-file.ts';
import { PROVINCE_FILES } from './province-files.ts';

/** An office of the current register, as an area, with the areas that became it in July 2025. */
export interface OfficeRecord {
  readonly office: Office;
  readonly area: Area;
  readonly predecessors: readonly Area[];
}

/**
 * The office of a five-digit code of the current era; `undefined` where the register has none. Loads the
 * file of its province only.
 */
export async function loadOffice(code: string): Promise<OfficeRecord | undefined> {
  if (!/^\d{5}$/u.test(code)) return undefined;
  const province = Object.entries(index.codes).find(([, codes]) => codes.split(' ').includes(code))?.[0];
  const file = province === undefined ? undefined : await loadProvince(province);
  const entry = file?.areas.find((one) => one.code === code);
  return file && entry && recordOf(entry, file);
}

/** The area of a code in its era; `undefined` where there is or was none. An old one is looked for in every province. */
export async function loadArea({ era, code }: Pick<Area, 'era' | 'code'>): Promise<Area | undefined> {
  if (era === CURRENT_ERA) return (await loadOffice(code))?.area;
  for (const province of PROVINCES) {
    const file = await loadProvince(province);
    const found = file?.areas
      .flatMap((entry) => predecessorsOf(entry, file))
      .find((area) => area.code === code);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Codes of the provinces since July 2025. */
export const PROVINCES: readonly string[] = Object.keys(PROVINCE_FILES).toSorted();

/** The areas of a province since July 2025, by their codes; none where there is no such province. */
export async function loadAreasOf(province: string): Promise<readonly Area[]> {
  const file = await loadProvince(province);
  return file ? file.areas.map((entry) => areaOf(entry, file)).toSorted(byCode) : [];
}

const byCode = (a: Area, b: Area): number => (a.code < b.code ? -1 : 1);

/** Every area of both eras, for reading a bulletin whose office is not known. */
export async function loadAreas(): Promise<readonly Area[]> {
  const files = await Promise.all(Object.keys(PROVINCE_FILES).map(loadProvince));
  return files.flatMap((file) =>
    file ? file.areas.flatMap((entry) => [areaOf(entry, file), ...predecessorsOf(entry, file)]) : [],
  );
}

const loadProvince = async (code: string): Promise<ProvinceFile | undefined> =>
  (await PROVINCE_FILES[code]?.())?.default;

type Entry = ProvinceFile['areas'][number];

function recordOf(entry: Entry, file: ProvinceFile): OfficeRecord {
  const { code, name } = entry;
  return {
    office: { code, level: levelOf(entry), name, province: file.province },
    area: areaOf(entry, file),
    predecessors: predecessorsOf(entry, file),
  };
}

const areaOf = (entry: Entry, { province }: ProvinceFile): Area => ({
  code: entry.code,
  era: CURRENT_ERA,
  level: levelOf(entry),
  name: entry.name,
  province: province.name,
});

const predecessorsOf = ({ predecessors }: Entry, { districts }: ProvinceFile): readonly Area[] =>
  predecessors.map((old) => {
    const district = districts[old.district];
    return {
      code: old.code,
      era: 'pre-2025-07',
      level: levelOf(old),
      name: old.name,
      ...(district && { district: district.name, province: district.province }),
    };
  });

function levelOf({ code, level }: { readonly code: string; readonly level: string }): Level {
  const known = LEVELS.find((one) => one === level);
  if (!known) throw new Error(`Unexpected level ${level} of area ${code} in the registry`);
  return known;
}
