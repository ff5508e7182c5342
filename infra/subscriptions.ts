import { readFileSync } from 'node:fs';
import { faultsOfFilter } from '../shared/contract/filter/faults.ts';
import { type Filter, SCOPES } from '../shared/contract/filter/policy.ts';

/** Where events go, as the context says it: one entry of the list `subscriptions`. */
export interface SubscriptionEntry {
  /** Names its resources; stays the same as long as it is the same subscription. */
  readonly name: string;
  readonly protocol: Protocol;
  /** ARN of a queue, an https:// address, or an e-mail address. */
  readonly endpoint: string;
  /** Absent: every event. */
  readonly filter?: Filter;
}

export type Protocol = keyof typeof ENDPOINTS;

/** What an endpoint of a protocol looks like. */
const ENDPOINTS = {
  sqs: {
    form: /^arn:aws[a-z-]*:sqs:[a-z0-9-]+:\d{12}:[\w-]{1,80}$/,
    valid: 'arn:aws:sqs:<region>:<account>:<queue>',
  },
  https: {
    form: /^https:\/\/[^\s@#/?]+(?:[/?][^\s#]*)?$/,
    valid: 'https://<host>/<path>, without a user in it',
  },
  email: { form: /^[^@\s]+@[^@\s]+\.[^@\s]+$/, valid: '<name>@<host>' },
} as const;

const FIELDS = ['name', 'protocol', 'endpoint', 'filter', 'scope'];
const NAME = /^[A-Za-z][A-Za-z0-9]{0,39}$/;

/**
 * The context `subscriptions`: a list (cdk.json), the list as JSON (`-c subscriptions='[…]'`), or the path of a file
 * with it. Throws with everything that is wrong with every entry, before anything is made.
 */
export function subscriptionsOf(context: unknown): readonly SubscriptionEntry[] {
  if (context === undefined || context === '') return [];
  const list = typeof context === 'string' ? listIn(context) : context;
  if (!Array.isArray(list))
    throw new Error(`The context "subscriptions" is a list of entries, not ${brief(list)}.`);
  const names = list.map((entry) => (isObject(entry) ? entry.name : undefined));
  const faults = list.flatMap((entry, i) =>
    [
      ...faultsOf(entry),
      ...(names.indexOf(names[i]) < i && names[i] !== undefined ? ['another entry has this name'] : []),
    ].map((fault) => `entry ${i + 1}${typeof names[i] === 'string' ? ` ("${names[i]}")` : ''}: ${fault}`),
  );
  if (faults.length > 0)
    throw new Error(
      `The context "subscriptions" cannot be deployed:\n${faults.map((fault) => `  ${fault}`).join('\n')}`,
    );
  return list.map(entryOf);
}

function listIn(text: string): unknown {
  const inline = text.trimStart().startsWith('[');
  try {
    return JSON.parse(inline ? text : readFileSync(text, 'utf8'));
  } catch (cause) {
    const what = inline ? 'is no JSON' : `is neither a list nor a file that can be read: ${text}`;
    throw new Error(`The context "subscriptions" ${what}.`, { cause });
  }
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const brief = (value: unknown): string => JSON.stringify(value)?.slice(0, 80) ?? 'nothing';

function faultsOf(entry: unknown): readonly string[] {
  if (!isObject(entry)) return [`it is no object with ${FIELDS.join(', ')}`];
  const { name, protocol, endpoint, filter, scope } = entry;
  const unknown = Object.keys(entry).filter((field) => !FIELDS.includes(field));
  const known =
    typeof protocol === 'string' && Object.hasOwn(ENDPOINTS, protocol)
      ? ENDPOINTS[protocol as Protocol]
      : undefined;
  return [
    ...unknown.map((field) => `"${field}" is nothing that it has; valid are ${FIELDS.join(', ')}`),
    ...(typeof name === 'string' && NAME.test(name)
      ? []
      : [`"name" is ${brief(name)}; valid are up to 40 letters and digits, a letter first`]),
    ...(known ? [] : [`"protocol" is ${brief(protocol)}; valid are ${Object.keys(ENDPOINTS).join(', ')}`]),
    ...(known && !(typeof endpoint === 'string' && known.form.test(endpoint))
      ? [`"endpoint" is ${brief(endpoint)}; valid is ${known.valid}`]
      : []),
    ...(scope === undefined || isScope(scope)
      ? []
      : [`"scope" is ${brief(scope)}; valid are ${SCOPES.join(', ')}`]),
    ...(scope !== undefined && filter === undefined ? ['"scope" is said of no filter'] : []),
    ...(filter === undefined
      ? []
      : faultsOfFilter(filter, isScope(scope) ? scope : 'MessageAttributes').map(
          (fault) => `"filter": ${fault}`,
        )),
  ];
}

const isScope = (scope: unknown): scope is Filter['scope'] => SCOPES.some((one) => one === scope);

/** An entry without faults. */
function entryOf({
  name,
  protocol,
  endpoint,
  filter,
  scope = 'MessageAttributes',
}: SubscriptionEntry & { readonly scope?: Filter['scope'] }): SubscriptionEntry {
  return {
    name,
    protocol,
    endpoint,
    ...(filter && { filter: { scope, policy: filter as unknown as Filter['policy'] } }),
  };
}
