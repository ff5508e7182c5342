import { isDeepStrictEqual } from 'node:util';

/** A document of the contract, or any part of one. */
export type Json = Readonly<Record<string, unknown>>;

/** A schema, and the document that its references are of. */
interface Placed {
  readonly schema: Json;
  readonly root: Json;
}

/**
 * What of `now` would break who builds on `released`: additive only. A field may be added if nobody must send it, a
 * code to a vocabulary that is marked as growing (`x-extensible-enum`), a message to the topic. Everything else
 * stands: wider would surprise a consumer that was built before, narrower would refuse an event that was sent before.
 */
export const breaches = (released: Json, now: Json): readonly string[] =>
  'asyncapi' in released
    ? topicBreaches(released, now)
    : 'openapi' in released
      ? apiBreaches(released, now)
      : compare({ schema: released, root: released }, { schema: now, root: now }, '');

/** Each message, what stands beside it, and where it is sent. */
function topicBreaches(released: Json, now: Json): readonly string[] {
  const [was, is] = [released, now].map(messagesOf);
  const sent = ({ channels }: Json) => objectAt(channels, 'channels');
  return [
    ...Object.keys(sent(released))
      .filter((name) => !(name in sent(now)))
      .map((name) => `the channel ${name} is gone`),
    ...Object.entries(was ?? {}).flatMap(([name, message]) => {
      const later = is?.[name];
      if (later === undefined) return [`the message ${name} is gone`];
      return ['payload', 'headers'].flatMap((part) =>
        compare(
          placed({ root: released }, objectAt(message, name)[part]),
          placed({ root: now }, objectAt(later, name)[part]),
          `${name}.${part}`,
        ),
      );
    }),
  ];
}

/** Each route, what may be asked with it, and what it answers. */
function apiBreaches(released: Json, now: Json): readonly string[] {
  const later = new Map(operationsOf(now));
  return operationsOf(released).flatMap(([name, was]) => {
    const is = later.get(name);
    if (is === undefined) return [`${name} is gone`];
    const [asked, askable] = [was, is].map(parametersOf);
    const known = Object.entries(asked ?? {}).flatMap(([parameter, one]) => {
      const other = askable?.[parameter];
      if (other === undefined) return [`${name} takes no ${parameter} any more`];
      const [before, after] = [objectAt(one, parameter), objectAt(other, parameter)];
      if (after.required === true && before.required !== true) return [`${name} demands ${parameter} now`];
      return compare(
        placed({ root: released }, before.schema),
        placed({ root: now }, after.schema),
        `${name} ${parameter}`,
      );
    });
    const demanded = Object.entries(askable ?? {})
      .filter(
        ([parameter, one]) => !(parameter in (asked ?? {})) && objectAt(one, parameter).required === true,
      )
      .map(([parameter]) => `${name} demands ${parameter} now`);
    const answers = compare(
      placed({ root: released }, answerOf(was)),
      placed({ root: now }, answerOf(is)),
      `${name} 200`,
    );
    return [...known, ...demanded, ...answers];
  });
}

const operationsOf = ({ paths }: Json): readonly (readonly [string, Json])[] =>
  Object.entries(objectAt(paths, 'paths')).flatMap(([path, methods]) =>
    Object.entries(objectAt(methods, path)).map(
      ([method, operation]) => [`${method.toUpperCase()} ${path}`, objectAt(operation, path)] as const,
    ),
  );

const parametersOf = ({ parameters }: Json): Json =>
  Object.fromEntries(listOf(parameters).map((one) => [String(objectAt(one, 'parameter').name), one]));

/** The schema of what is answered where all is well. */
const answerOf = ({ responses }: Json): unknown =>
  ['200', 'content', 'application/json', 'schema'].reduce<unknown>(
    (place, step) => objectAt(place, step)[step],
    responses,
  );

const messagesOf = ({ components }: Json): Json =>
  objectAt(objectAt(components, 'components').messages, 'messages');

/** Words for people, and the place where parts are kept: neither binds anybody. */
const UNBINDING = ['description', 'title', 'examples', '$schema', '$id', '$comment', '$defs'];
const COMPARED = ['properties', 'required', 'items', 'anyOf', 'oneOf', 'allOf', 'enum', 'x-extensible-enum'];

function compare(released: Placed, now: Placed, path: string): readonly string[] {
  const [was, is] = [resolved(released), resolved(now)];
  return [
    ...properties(was, is, path),
    ...alternatives(was, is, path),
    ...items(was, is, path),
    ...values(was.schema, is.schema, path || 'the document'),
    ...constraints(was.schema, is.schema, path || 'the document'),
  ];
}

/** With the schema that a reference, or a lone `allOf`, stands for. */
function resolved({ schema, root }: Placed): Placed {
  const { $ref, allOf, ...beside } = schema;
  const only = Array.isArray(allOf) && allOf.length === 1 ? objectAt(allOf[0], 'allOf') : undefined;
  if (typeof $ref !== 'string')
    return only === undefined ? { schema, root } : resolved({ schema: { ...beside, ...only }, root });
  const names = $ref.replace(/^#\//u, '').split('/');
  const target = names.reduce((place, name) => objectAt(place[name], $ref), root);
  return resolved({ schema: { ...beside, ...target }, root });
}

function objectAt(value: unknown, what: string): Json {
  if (typeof value !== 'object' || value === null) throw new Error(`There is no ${what}.`);
  return value as Json;
}

const placed = ({ root }: Pick<Placed, 'root'>, schema: unknown): Placed => ({
  root,
  schema: objectAt(schema, 'schema'),
});

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const without = (these: unknown, those: unknown): readonly unknown[] =>
  listOf(these).filter((one) => !listOf(those).includes(one));

function properties(released: Placed, now: Placed, path: string): readonly string[] {
  const was = objectAt(released.schema.properties ?? {}, 'properties');
  const is = objectAt(now.schema.properties ?? {}, 'properties');
  const at = (name: unknown) => (path === '' ? String(name) : `${path}.${name}`);
  return [
    ...Object.keys(was).flatMap((name) =>
      name in is
        ? compare(placed(released, was[name]), placed(now, is[name]), at(name))
        : [`${at(name)} is gone`],
    ),
    ...without(released.schema.required, now.schema.required).map((name) => `${at(name)} may be absent now`),
    ...without(now.schema.required, released.schema.required).map((name) => `${at(name)} is required now`),
  ];
}

/** One alternative more is a surprise, one less a loss. Their order says nothing. */
function alternatives(released: Placed, now: Placed, path: string): readonly string[] {
  return ['anyOf', 'oneOf', 'allOf'].flatMap((keyword) => {
    const [was, is] = [listOf(released.schema[keyword]), listOf(now.schema[keyword])];
    if (was.length !== is.length)
      return [
        `${path || 'the document'} has ${is.length} alternatives instead of ${was.length} (${keyword})`,
      ];
    return was.flatMap((one, i) => {
      const [same = [], ...others] = [is[i], ...is.toSpliced(i, 1)].map((other) =>
        compare(placed(released, one), placed(now, other), path),
      );
      return others.some((found) => found.length === 0) ? [] : same;
    });
  });
}

function items(released: Placed, now: Placed, path: string): readonly string[] {
  const [was, is] = [released.schema.items, now.schema.items];
  if (was === undefined && is === undefined) return [];
  return compare(placed(released, was ?? {}), placed(now, is ?? {}), `${path}[]`);
}

function values(was: Json, is: Json, at: string): readonly string[] {
  const [closed, open] = ['enum', 'x-extensible-enum'] as const;
  return [
    ...[...without(was[closed], is[closed]), ...without(was[open], is[open])].map(
      (one) => `${at} has no ${JSON.stringify(one)} any more`,
    ),
    ...without(is[closed], was[closed]).map((one) => `${at} has ${JSON.stringify(one)} now, and is closed`),
  ];
}

/** Type, pattern, bounds, and whatever else a schema may say: it stays as it was. */
function constraints(was: Json, is: Json, at: string): readonly string[] {
  const keywords = new Set([...Object.keys(was), ...Object.keys(is)]);
  return [...keywords]
    .filter((keyword) => !UNBINDING.includes(keyword) && !COMPARED.includes(keyword))
    .filter((keyword) => !isDeepStrictEqual(was[keyword], is[keyword]))
    .map((keyword) => `${at} has ${keyword} ${said(is[keyword])} instead of ${said(was[keyword])}`);
}

const said = (value: unknown): string => (value === undefined ? 'nothing' : JSON.stringify(value));
