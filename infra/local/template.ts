import { isObject, type JsonObject, listAt, objectAt, textAt } from './json.ts';
import { type Identity, identityOf, type Site } from './site.ts';

export interface Resource extends Identity {
  readonly type: string;
  /** With every reference resolved. */
  readonly properties: JsonObject;
}

export interface Template {
  resources(type: string): readonly Resource[];
  /** The resource that is called so by another: its ARN, its name, or what `Ref` gives. */
  named(reference: unknown): Resource;
  readonly outputs: Readonly<Record<string, string>>;
}

/** Reads a synthesized CloudFormation template as if it were deployed at `site`. */
export function openTemplate(json: unknown, site: Site): Template {
  const { Resources, Outputs } = objectAt(json, 'The template');
  const declared = new Map<string, { readonly type: string; readonly raw: JsonObject }>();
  const identities = new Map<string, Identity>();
  for (const [id, resource] of Object.entries(objectAt(Resources, 'Resources'))) {
    const { Type, Properties = {} } = objectAt(resource, id);
    const type = textAt(Type, `Type of ${id}`);
    declared.set(id, { type, raw: objectAt(Properties, `Properties of ${id}`) });
    identities.set(id, identityOf(id, type, site));
  }
  const names = [...identities.values()].map(({ name }) => name);
  if (new Set(names).size < names.length) throw new Error('Two resources would have the same local name.');

  const resolve = resolver(identities, site);
  const all = (): Resource[] =>
    [...declared].map(([id, { type, raw }]) => {
      const identity = identities.get(id);
      if (identity === undefined) throw new Error(`${id} has no local name.`);
      return {
        ...identity,
        type,
        get properties() {
          return objectAt(resolve(raw), id); // when asked: much of a template has no meaning here
        },
      };
    });
  const outputs = Object.entries(objectAt(Outputs ?? {}, 'Outputs'));
  return {
    resources: (type) => all().filter((resource) => resource.type === type),
    named(reference) {
      const found = all().find(({ name, ref, attributes }) =>
        [name, ref, ...Object.values(attributes)].some((one) => one === reference),
      );
      if (found === undefined) throw new Error(`The template has no resource ${JSON.stringify(reference)}.`);
      return found;
    },
    outputs: Object.fromEntries(
      outputs.map(([id, output]) => [id, String(resolve(objectAt(output, id).Value))]),
    ),
  };
}

function resolver(identities: ReadonlyMap<string, Identity>, { region, account }: Site) {
  const pseudo: Readonly<Record<string, string>> = {
    'AWS::Region': region,
    'AWS::AccountId': account,
    'AWS::Partition': 'aws',
    'AWS::URLSuffix': 'amazonaws.com',
    'AWS::StackName': 'bantin',
  };
  const ref = (name: string): string => {
    const known = pseudo[name] ?? identities.get(name)?.ref;
    if (known === undefined) throw new Error(`The template refers to ${name}, which is not in it.`);
    return known;
  };
  const attribute = (name: string, of: string): string => {
    const known = identities.get(name)?.attributes[of];
    if (known === undefined)
      throw new Error(`What ${of} of ${name} is locally is not known (infra/local/site.ts).`);
    return known;
  };
  const intrinsics: Readonly<Record<string, (argument: unknown) => unknown>> = {
    Ref: (argument) => ref(textAt(argument, 'Ref')),
    'Fn::GetAtt': (argument) => {
      const [name, of] = listAt(argument, 'Fn::GetAtt');
      return attribute(textAt(name, 'Fn::GetAtt'), textAt(of, 'Fn::GetAtt'));
    },
    'Fn::Join': (argument) => {
      const [separator, parts] = listAt(argument, 'Fn::Join');
      return listAt(parts, 'Fn::Join').map(resolve).join(textAt(separator, 'Fn::Join'));
    },
    'Fn::Sub': (argument) =>
      textAt(argument, 'Fn::Sub (only of one text)').replace(
        /\$\{([^}.]+)(?:\.([^}]+))?\}/g,
        (_, name, of) => (of === undefined ? ref(name) : attribute(name, of)),
      ),
  };
  function resolve(value: unknown): unknown {
    if (Array.isArray(value)) return value.map(resolve);
    if (!isObject(value)) return value;
    const [name, ...others] = Object.keys(value);
    if (name !== undefined && others.length === 0) {
      const intrinsic = intrinsics[name];
      if (intrinsic !== undefined) return intrinsic(value[name]);
      if (name.startsWith('Fn::')) throw new Error(`The template uses ${name}, which is not read here.`);
    }
    return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, resolve(member)]));
  }
  return resolve;
}
