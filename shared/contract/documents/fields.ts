import type { DefinitionName } from './definitions.ts';
import { type Schema, type SchemaDocument, schemaOf } from './json-schema.ts';

/** What stands at a path of a document: a value, something with fields of its own, or nothing. */
export type Field =
  | { readonly kind: 'value' }
  | { readonly kind: 'object'; readonly names: readonly string[] }
  | { readonly kind: 'none' };

/** The field of a definition at this path. Lists are passed through, as a filter policy passes through them. */
export function fieldOf(name: DefinitionName, path: readonly string[]): Field {
  const document = schemaOf(name);
  const reached = path.reduce<readonly Schema[]>(
    (places, step) =>
      places.flatMap((place) => {
        const properties = (place.properties ?? {}) as Readonly<Record<string, Schema>>;
        const next = Object.hasOwn(properties, step) ? properties[step] : undefined;
        return next === undefined ? [] : branches(next, document);
      }),
    branches({ $ref: document.$ref }, document),
  );
  if (reached.length === 0) return { kind: 'none' };
  const names = reached.flatMap(({ properties }) => Object.keys(properties ?? {}));
  return names.length > 0 ? { kind: 'object', names: [...new Set(names)] } : { kind: 'value' };
}

/** All that a schema may come to, without references, alternatives and lists. */
function branches(schema: Schema, document: SchemaDocument): readonly Schema[] {
  const { $ref, anyOf, allOf, items } = schema;
  if (typeof $ref === 'string') {
    const target = document.$defs[$ref.replace('#/$defs/', '')];
    return target === undefined ? [] : branches(target, document);
  }
  const inner = [anyOf, allOf, items]
    .flat()
    .filter((one): one is Schema => typeof one === 'object' && one !== null);
  return inner.length === 0 ? [schema] : inner.flatMap((one) => branches(one, document));
}
