import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundleFunctions } from './bundle.ts';

/** A package that is deployed with the functions, and the licence that it names. */
export interface Deployed {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
}

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Licences under which others' code may be deployed with ours: none asks for more than to be named. */
const ALLOWED = new Set([
  'MIT',
  'MIT-0',
  'ISC',
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Zlib',
]);

/** What went into the bundles of the functions, by name. */
export function deployedPackages(): readonly Deployed[] {
  const { packages, discard } = bundleFunctions();
  discard();
  return [...packages]
    .map((folder): Deployed => {
      const said: unknown = JSON.parse(readFileSync(join(ROOT, folder, 'package.json'), 'utf8'));
      const text = (field: string): string => {
        const value: unknown =
          typeof said === 'object' && said !== null ? Reflect.get(said, field) : undefined;
        return typeof value === 'string' ? value : 'none named';
      };
      return { name: text('name'), version: text('version'), licence: text('license') };
    })
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

/**
 * Of "(MIT OR GPL-3.0-or-later)" one is enough; of "(MIT AND Zlib)" each must be allowed. What names both outside of
 * parentheses, or cannot be read, is not allowed: somebody has to look at it.
 */
export function isAllowed({ licence }: Deployed): boolean {
  let rest = licence.trim();
  for (let group = INNERMOST.exec(rest); group; group = INNERMOST.exec(rest))
    rest = rest.replace(group[0], isEither(group[1] ?? '') ? YES : NO);
  return isEither(rest);
}

const INNERMOST = /\(([^()]*)\)/u;
/** What stands for a group once it was looked at. */
const [YES, NO] = ['MIT', 'refused'];

function isEither(names: string): boolean {
  const [choices, parts] = [names.split(/ OR /u), names.split(/ AND /u)];
  const isNamed = (name: string): boolean => ALLOWED.has(name.trim());
  return parts.length > 1 ? choices.length === 1 && parts.every(isNamed) : choices.some(isNamed);
}
