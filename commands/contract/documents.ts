import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openApi } from '../../shared/contract/api/openapi.ts';
import { asyncApiDocument } from '../../shared/contract/documents/async-api.ts';
import { schemaDocuments } from '../../shared/contract/documents/json-schema.ts';
import { breaches, type Json } from './compatibility.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
export const FOLDER = join(ROOT, 'docs', 'contract');
const RELEASED = join(FOLDER, 'released');

export const { version: VERSION }: { version: string } = JSON.parse(
  readFileSync(join(ROOT, 'package.json'), 'utf8'),
);

/** Every document of the contract as the schemas make it, by the name of its file. */
export const documents = (): Readonly<Record<string, Json>> => ({
  ...schemaDocuments(),
  'asyncapi.json': asyncApiDocument(VERSION),
  'openapi.json': openApi(),
});

const textOf = (document: Json): string => `${JSON.stringify(document, null, 2)}\n`;

/** Names of the files that are not what the schemas make: missing, changed by hand, or of a schema that is no more. */
export function stale(folder = FOLDER): readonly string[] {
  const made = documents();
  const kept = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.json')) : [];
  return [...new Set([...Object.keys(made), ...kept])].filter((name) => {
    const document = made[name];
    return document === undefined || !kept.includes(name) || readJson(folder, name) !== textOf(document);
  });
}

const readJson = (folder: string, name: string): string => readFileSync(join(folder, name), 'utf8');

export function write(folder = FOLDER): void {
  mkdirSync(folder, { recursive: true });
  for (const [name, document] of Object.entries(documents()))
    writeFileSync(join(folder, name), textOf(document));
}

/** Versions whose contract is kept, in the order in which they were released. */
export const releasedVersions = (): readonly string[] =>
  readdirSync(RELEASED).toSorted((a, b) => a.localeCompare(b, 'en', { numeric: true }));

export const releasedFolder = (version: string): string => join(RELEASED, version);

/** The documents that a version was released with. */
export const releasedDocuments = (version: string): Readonly<Record<string, Json>> =>
  Object.fromEntries(
    readdirSync(releasedFolder(version)).map((name) => [
      name,
      JSON.parse(readJson(releasedFolder(version), name)),
    ]),
  );

/** What of the documents of today would break who builds on the released ones: `<file>: <what>`. */
export function breachesOf(
  released: Readonly<Record<string, Json>>,
  now: Readonly<Record<string, Json>> = documents(),
): readonly string[] {
  return Object.entries(released).flatMap(([name, was]) => {
    const is = now[name];
    return is === undefined ? [`${name}: is gone`] : breaches(was, is).map((breach) => `${name}: ${breach}`);
  });
}

/** Whether the changelog says that this version is still to come: then its snapshot may be taken anew. */
export const isUnreleased = (version: string): boolean =>
  new RegExp(`^## ${version.replaceAll('.', '\\.')} – unreleased$`, 'mu').test(
    readFileSync(join(ROOT, 'CHANGELOG.md'), 'utf8'),
  );
