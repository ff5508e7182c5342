import { copyFileSync, cpSync, existsSync, globSync, mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';

export const FUNCTIONS = ['ingest', 'ocr', 'publish', 'sweep', 'query'] as const;
export type FunctionName = (typeof FUNCTIONS)[number];

export interface Bundles {
  /** A folder for each function: `index.mjs` exports `handler`; what it loads or starts later lies beside it. */
  readonly folders: Readonly<Record<FunctionName, string>>;
  /** Folders of the packages that went into them, relative to the repository: "node_modules/zod". */
  readonly packages: ReadonlySet<string>;
  /** Removes the folders; the cloud assembly has its own copies. */
  discard(): void;
}

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const resolveFrom = createRequire(import.meta.url);

/** What is started as a thread lies beside the handler, as it does in the sources. */
const THREADS: Readonly<Record<FunctionName, Readonly<Record<string, string>>>> = {
  ingest: { 'reader-thread': 'functions/reading/reader-thread.ts' },
  ocr: {
    'reader-thread': 'functions/reading/reader-thread.ts',
    'page-thread': 'functions/ocr/page-thread.ts',
  },
  publish: {},
  sweep: {},
  query: {},
};

/** Some format libraries are CommonJS and ask for Node's modules at run time. */
const BANNER = {
  js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);",
};

/** What a library reads at run time from beside its own code. */
const BESIDE = [
  {
    library: 'node_modules/@embedpdf/pdfium/',
    file: 'pdfium.wasm',
    from: '@embedpdf/pdfium/pdfium.wasm',
  },
] as const;

/**
 * Packages that are not bundled but shipped as they are, and what of them: Tesseract starts its own thread from its
 * own files, and finds engine and data by their paths. Of its packages these are all that Node loads; what fetches
 * from the network is left out.
 */
const SHIPPED: Readonly<Partial<Record<FunctionName, Readonly<Record<string, RegExp>>>>> = {
  ocr: {
    'tesseract.js': /^(?:package\.json|LICENSE.*|src\/.+\.js)$/,
    'tesseract.js-core': /^(?:package\.json|LICENSE|tesseract-core-(?:relaxedsimd|simd)\.(?:js|wasm))$/,
    '@tesseract.js-data/vie': /^(?:package\.json|LICENSE.*|index\.js|4\.0\.0_best_int\/.+)$/,
    'bmp-js': /^(?:package\.json|LICENSE|index\.js|lib\/.+\.js)$/,
    'is-url': /^(?:package\.json|LICENSE.*|index\.js)$/,
    'regenerator-runtime': /^(?:package\.json|LICENSE|runtime\.js)$/,
    'wasm-feature-detect': /^(?:package\.json|LICENSE|dist\/cjs\/.+)$/,
  },
};

/**
 * Builds each function from its handler into a folder of its own, so that its asset changes only when it does.
 * Everything is inside, the AWS SDK too: what was tested is what runs. Names and bytes depend on nothing but
 * the sources, so an unchanged function is not deployed again. `within` is the folder that they are made in.
 */
export function bundleFunctions(within = tmpdir()): Bundles {
  const outdir = mkdtempSync(join(within, 'bantin-bundle-'));
  const discard = () => rmSync(outdir, { recursive: true, force: true });
  try {
    const packages = new Set<string>();
    const folderOf = (name: FunctionName) => bundleOne(name, join(outdir, name), packages);
    const folders = {
      ingest: folderOf('ingest'),
      ocr: folderOf('ocr'),
      publish: folderOf('publish'),
      sweep: folderOf('sweep'),
      query: folderOf('query'),
    };
    return { folders, packages, discard };
  } catch (error) {
    discard();
    throw error;
  }
}

/** The folder of the package that a file is from. */
const PACKAGE = /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/;

function bundleOne(name: FunctionName, outdir: string, packages: Set<string>): string {
  const entry = join(ROOT, 'functions', name, 'handler.ts');
  if (!existsSync(entry)) throw new Error(`There is no handler for the function ${name} at ${entry}.`);
  const shipped = Object.entries(SHIPPED[name] ?? {});
  const { metafile } = buildSync({
    absWorkingDir: ROOT,
    entryPoints: { index: entry, ...THREADS[name] },
    external: shipped.map(([library]) => library),
    outdir,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    format: 'esm',
    splitting: true, // a format library is loaded when the first file of its format comes, not before
    minify: true,
    platform: 'node',
    target: 'node24',
    mainFields: ['module', 'main'],
    banner: BANNER,
    legalComments: 'none',
    logLevel: 'silent', // what is wrong is in the error that is thrown
    metafile: true,
  });
  const inputs = Object.keys(metafile.inputs);
  for (const path of inputs) {
    const folder = PACKAGE.exec(path)?.[0];
    if (folder !== undefined) packages.add(folder);
  }
  for (const { library, file, from } of BESIDE)
    if (inputs.some((path) => path.includes(library)))
      copyFileSync(resolveFrom.resolve(from), join(outdir, file));
  for (const [library, files] of shipped) {
    ship(library, files, outdir);
    packages.add(`node_modules/${library}`);
  }
  return outdir;
}

function ship(library: string, files: RegExp, outdir: string): void {
  const from = join(ROOT, 'node_modules', library);
  for (const path of globSync('**/*', { cwd: from }))
    if (files.test(path)) cpSync(join(from, path), join(outdir, 'node_modules', library, path));
}
