import { execFileSync } from 'node:child_process';
import { cpSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** What the kit asks of who installs it; the versions are those of this checkout. */
const NEEDS = ['sns-validator', 'zod'] as const;

/**
 * Builds the library face into a package of its own and packs it. In this checkout `bantin/consumer` is the source
 * itself; Node runs no TypeScript from node_modules, so others get JavaScript and declarations, and none of what
 * reading a bulletin needs.
 */
export function buildKit(into: string): { readonly file: string } {
  mkdirSync(join(ROOT, '.build'), { recursive: true });
  const folder = mkdtempSync(join(ROOT, '.build', 'kit-'));
  try {
    compile(folder);
    const { dependencies, ...own } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
    const { name, version, license } = own;
    const manifest = {
      name,
      version,
      description: 'What a system needs to build on the events of Bantin',
      license,
      type: 'module',
      engines: { node: '>=24' },
      exports: {
        './consumer': { types: './consumer/index.d.ts', default: './consumer/index.js' },
        './contract/*': './contract/*',
      },
      dependencies: Object.fromEntries(NEEDS.map((needed) => [needed, dependencies[needed]])),
    };
    writeFileSync(join(folder, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);
    for (const file of globSync('*.json', { cwd: join(ROOT, 'docs', 'contract') }))
      cpSync(join(ROOT, 'docs', 'contract', file), join(folder, 'contract', file));
    cpSync(join(ROOT, 'LICENSE'), join(folder, 'LICENSE'));
    cpSync(join(ROOT, 'docs', 'consumers.md'), join(folder, 'README.md'));
    mkdirSync(into, { recursive: true });
    const call = ['pack', '--silent', '--ignore-scripts', '--pack-destination', into];
    const packed = execFileSync('npm', call, { cwd: folder, encoding: 'utf8' }).trim();
    return { file: join(into, packed) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function compile(folder: string): void {
  const config = join(folder, 'tsconfig.json');
  const compilerOptions = {
    noEmit: false,
    declaration: true,
    rewriteRelativeImportExtensions: true,
    rootDir: ROOT,
    outDir: folder,
  };
  const files = [join(ROOT, 'consumer', 'index.ts')];
  writeFileSync(
    config,
    JSON.stringify({ extends: join(ROOT, 'tsconfig.json'), compilerOptions, files, include: [] }),
  );
  execFileSync(process.execPath, [join(ROOT, 'node_modules/typescript/bin/tsc'), '-p', config]);
  rmSync(config);
  // Declarations name their neighbours as they are called here; a declaration of a .js file is found by that name.
  for (const file of globSync('**/*.d.ts', { cwd: folder })) {
    const text = readFileSync(join(folder, file), 'utf8');
    writeFileSync(join(folder, file), text.replace(/(?<=from '\.{1,2}\/[^']*)\.ts(?=';)/gu, '.js'));
  }
}
