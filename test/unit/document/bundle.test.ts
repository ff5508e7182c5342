import { execFile } from 'node:child_process';
import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const ENTRY = fileURLToPath(new URL('../../../shared/document/read-document.ts', import.meta.url));
const SAMPLES = fileURLToPath(new URL('../../../samples/wards/', import.meta.url));
const WASM = fileURLToPath(import.meta.resolve('@embedpdf/pdfium/pdfium.wasm'));

describe('the readers as a bundle', () => {
  let folder = '';

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'bantin-readers-'));
    await build({
      entryPoints: [ENTRY],
      outfile: join(folder, 'read.mjs'),
      bundle: true,
      platform: 'node',
      format: 'esm',
      target: 'node24',
      mainFields: ['module', 'main'],
      // libraries in CommonJS ask for Node's own modules by `require`
      banner: {
        js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
      },
      logLevel: 'error',
    });
    await copyFile(WASM, join(folder, 'pdfium.wasm'));
  });

  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('reads every format, with pdfium.wasm beside the one file', async () => {
    const files = [
      '30307/so-ket-6-thang-2024-my-binh.txt',
      '30376/tong-ket-2025.html',
      '30682/bao-cao-9-thang-2024-thoai-giang.docx',
      '30769/bao-cao-quy-3-2025-ha-tien.pdf',
    ].map((file) => join(SAMPLES, file));
    const program = `
      import { readFileSync } from 'node:fs';
      import { readDocument } from ${JSON.stringify(join(folder, 'read.mjs'))};
      for (const file of ${JSON.stringify(files)}) console.log((await readDocument(readFileSync(file))).blocks.length);
    `;
    const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', program]);
    const counts = stdout.trim().split('\n').map(Number);
    expect(counts).toHaveLength(files.length);
    for (const count of counts) expect(count).toBeGreaterThan(8);
  });

  it('loads no library before a file needs it', async () => {
    const { metafile } = await build({
      entryPoints: [ENTRY],
      outdir: folder,
      bundle: true,
      splitting: true,
      platform: 'node',
      format: 'esm',
      packages: 'external',
      metafile: true,
      write: false,
    });
    const start = Object.keys(metafile.inputs).find((path) => path.endsWith('/read-document.ts')) ?? '';
    const loaded = (
      path: string,
      kinds: ReadonlySet<string>,
      seen = new Set<string>(),
    ): ReadonlySet<string> => {
      if (seen.has(path)) return seen;
      seen.add(path);
      for (const { path: next, kind } of metafile.inputs[path]?.imports ?? [])
        if (kinds.has(kind)) loaded(next, kinds, seen);
      return seen;
    };
    const libraries = (paths: ReadonlySet<string>) =>
      [...paths].filter((path) => !path.endsWith('.ts')).toSorted();
    expect(libraries(loaded(start, new Set(['import-statement'])))).toEqual([]);
    const all = new Set(['import-statement', 'dynamic-import']);
    expect(libraries(loaded(start, all))).toEqual(expect.arrayContaining(['@embedpdf/pdfium', 'mammoth']));
    const textReader = Object.keys(metafile.inputs).find((path) => path.endsWith('/readers/text.ts')) ?? '';
    expect(libraries(loaded(textReader, all))).toEqual([]);
  });
});
