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

/** Of "(MIT OR GPL-3.0-or-later)" one is enough; of "(MIT AND Zlib)" each must be allowed. */
export const isAllowed = ({ licence }: Deployed): boolean =>
  licence
    .replace(/[()]/gu, '')
    .split(/ OR /u)
    .some((choice) => choice.split(/ AND /u).every((one) => ALLOWED.has(one.trim())));
