import * as z from 'zod';
import { DEFINITIONS, type Definition, type DefinitionName, EVENT_DEFINITIONS } from './definitions.ts';

/** A JSON Schema, or any part of one. */
export interface Schema {
  readonly [keyword: string]: unknown;
}

export interface SchemaDocument extends Schema {
  readonly $defs: Readonly<Record<string, Schema>>;
}

/**
 * The schema of a definition with all that it refers to, in the dialect of 2020-12. Objects are open: a consumer that
 * refuses a field it does not know would refuse the next version of `.v1`.
 */
export function schemaOf(name: DefinitionName): SchemaDocument {
  const { $schema, $ref, $defs } = z.toJSONSchema(DEFINITIONS[name].schema, {
    metadata: registered(),
    io: 'input', // what is sent is what is parsed; as output, objects would be closed
    override: ({ jsonSchema }) => plain(jsonSchema),
  });
  if ($defs === undefined || $ref === undefined) throw new Error(`${name} is not a definition of its own.`);
  const described = Object.entries($defs).map(
    ([id, schema]) => [id, withWords(id, schema as Schema)] as const,
  );
  return { $schema, $ref, $defs: Object.fromEntries(described) };
}

/** The documents by the names of their files. An event's is called by its type. */
export const schemaDocuments = (): Readonly<Record<string, SchemaDocument>> => ({
  'report.schema.json': schemaOf('Report'),
  'linked-revision.schema.json': schemaOf('LinkedRevision'),
  ...Object.fromEntries(
    Object.entries(EVENT_DEFINITIONS).map(([type, name]) => [`${type}.schema.json`, schemaOf(name)]),
  ),
});

function registered() {
  const registry = z.registry<{ id: string }>();
  for (const [id, { schema }] of Object.entries(DEFINITIONS)) registry.add(schema as z.ZodType, { id });
  return registry;
}

/** Without what says nothing to a reader: the calendar as a pattern, formats of zod's own. */
function plain(schema: { [keyword: string]: unknown }): void {
  if (schema.format === 'date-time') delete schema.pattern;
  if (schema.format === 'starts_with') delete schema.format;
}

function withWords(id: string, schema: Schema): Schema {
  const { description, properties = {}, codes }: Definition = DEFINITIONS[id as DefinitionName];
  const own = Object.entries((schema.properties ?? {}) as Readonly<Record<string, Schema>>).map(
    ([name, property]) => [
      name,
      { ...property, ...(name in properties && { description: properties[name] }) },
    ],
  );
  return {
    description,
    ...schema,
    ...(own.length > 0 && { properties: Object.fromEntries(own) }),
    ...(codes && { 'x-extensible-enum': codes }),
  };
}
