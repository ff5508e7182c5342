import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Bundles, bundleFunctions, FUNCTIONS } from '../../infra/bundle.ts';

let first: Bundles;
let second: Bundles;
beforeAll(() => {
  first = bundleFunctions();
  second = bundleFunctions();
});
afterAll(() => {
  first.discard();
  second.discard();
});

const filesOf = (folder: string) =>
  new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((one) => one.isFile())
      .map(({ parentPath, name }) => {
        const path = join(parentPath, name);
        return [path.slice(folder.length + 1), readFileSync(path).toString('latin1')];
      }),
  );

test('the same sources give the same bytes, so an unchanged function is not deployed again', () => {
  for (const name of FUNCTIONS) expect(filesOf(first.folders[name])).toEqual(filesOf(second.folders[name]));
});

test('what a cold start must read is small: format libraries and data are loaded when they are needed', () => {
  for (const name of FUNCTIONS) {
    const files = filesOf(first.folders[name]);
    const needed = new Set(['index.mjs']);
    for (const file of needed)
      for (const [, next = ''] of (files.get(file) ?? '').matchAll(/(?:from|import)\s*"\.\/([^"]+)"/g))
        needed.add(next);
    const bytes = [...needed].reduce((sum, file) => sum + (files.get(file)?.length ?? 0), 0);
    expect(needed.size).toBeGreaterThan(1);
    expect(bytes, name).toBeLessThan(1_500_000);
    expect([...needed].join(' ')).not.toMatch(/\b(?:pdf|docx|html)-/);
  }
});
