import { ERAS } from '../area.ts';
import { type DefinitionName, EVENT_DEFINITIONS } from '../documents/definitions.ts';
import { fieldOf } from '../documents/fields.ts';
import { EVENT_ATTRIBUTES, EVENT_TYPES, type EventAttribute } from '../event-types.ts';
import { kind } from '../report.ts';
import { type Condition, condition, meets, OPERATORS } from './condition.ts';

/** What SNS takes: https://docs.aws.amazon.com/sns/latest/dg/subscription-filter-policy-constraints.html */
const MOST_KEYS = 5;
const MOST_COMBINATIONS = 150;
const MOST_BYTES = 256 * 1024;

/** A list of conditions, and where in the policy it stands. */
interface Leaf {
  readonly path: readonly string[];
  readonly conditions: readonly Condition[];
}

/** What is wrong with a filter policy, each in a sentence that says what is valid; none where it is good. */
export function faultsOfFilter(
  policy: unknown,
  scope: 'MessageAttributes' | 'MessageBody',
): readonly string[] {
  if (!isObject(policy)) return ['it is no JSON object'];
  if (Object.keys(policy).length === 0) return ['it is empty: leave it out to get every event'];
  const { leaves, faults } = leavesOf(policy, scope === 'MessageBody');
  if (faults.length > 0) return faults;
  const said = scope === 'MessageBody' ? leaves.flatMap(bodyFaults) : leaves.flatMap(attributeFaults);
  if (said.length > 0) return said;
  return [...limits(policy, leaves), ...(scope === 'MessageBody' ? [] : contradictions(leaves))];
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const named = (path: readonly string[]): string => JSON.stringify(path.join('.'));

function leavesOf(
  policy: unknown,
  nested: boolean,
  path: readonly string[] = [],
): { readonly leaves: readonly Leaf[]; readonly faults: readonly string[] } {
  if (Array.isArray(policy)) return leafOf(policy, path);
  if (!isObject(policy) || (!nested && path.length > 0))
    return { leaves: [], faults: [`${named(path)} has no list of what it may be: ["…"]`] };
  const members = Object.entries(policy).map(([name, value]) => leavesOf(value, nested, [...path, name]));
  return { leaves: members.flatMap(({ leaves }) => leaves), faults: members.flatMap(({ faults }) => faults) };
}

function leafOf(list: readonly unknown[], path: readonly string[]) {
  if (list.length === 0)
    return { leaves: [], faults: [`${named(path)} has an empty list, which nothing meets`] };
  const conditions = list.map((one) => condition.safeParse(one));
  const bad = list.filter((_, i) => conditions[i]?.success === false);
  return {
    leaves: [{ path, conditions: conditions.flatMap(({ data }) => (data === undefined ? [] : [data])) }],
    faults: bad.map((one) => `${named(path)} has ${JSON.stringify(one)}; valid are ${OPERATORS}`),
  };
}

interface Words {
  readonly valid: string;
  /** Whether there may be such a value. */
  is(word: string): boolean;
  /** Whether some value may begin so. */
  begins(prefix: string): boolean;
}

const listed = (words: readonly string[]): Words => ({
  valid: words.join(', '),
  is: (word) => words.includes(word),
  begins: (prefix) => words.some((word) => word.startsWith(prefix)),
});

const formed = (valid: string, form: RegExp, beginning: RegExp): Words => ({
  valid,
  is: (word) => form.test(word),
  begins: (prefix) => beginning.test(prefix),
});

const TYPES: readonly string[] = Object.values(EVENT_TYPES);
const PERIOD = /^\d{4}(?:-(?:S[12]|Q[1-4]|M(?:0[1-9]|1[0-2]))|-\d\d-\d\d\/P\d+[DMY])?$/;
const eras = ERAS.join('|');

const WORDS: Readonly<Record<EventAttribute, Words>> = {
  type: listed(TYPES),
  province: formed('two digits: 91', /^\d{2}$/, /^\d{1,2}$/),
  area: formed(
    'era and five digits: 2025-07#30307',
    new RegExp(`^(?:${eras})#\\d{5}$`),
    new RegExp(`^(?:${eras})#\\d{0,5}$`),
  ),
  period: formed(
    'periods: 2026, 2026-S1, 2026-Q3, 2026-M05, 2026-01-01/P9M',
    PERIOD,
    /^\d{1,4}(?:-.{0,14})?$/,
  ),
  kind: listed(kind.options),
};

function attributeFaults({ path: [name = ''], conditions }: Leaf): readonly string[] {
  const words = WORDS[name as EventAttribute];
  if (!Object.hasOwn(WORDS, name) || words === undefined)
    return [`${named([name])} is no attribute of a message; valid are ${EVENT_ATTRIBUTES.join(', ')}`];
  return conditions.flatMap((one) => wordFaults(name, one, words));
}

function wordFaults(name: string, one: Condition, { valid, is, begins }: Words): readonly string[] {
  const never = [`${named([name])} is never ${JSON.stringify(one)}; valid are ${valid}`];
  if (typeof one !== 'object' || one === null) return typeof one === 'string' && is(one) ? [] : never;
  if ('prefix' in one) return begins(one.prefix) ? [] : never;
  if ('anything-but' in one)
    return [one['anything-but']].flat().every((not) => typeof not === 'string' && is(not)) ? [] : never;
  return [];
}

/** Fields that an event has, by its schema; a list of them is asked for by what its members have. */
function bodyFaults({ path, conditions }: Leaf): readonly string[] {
  const found = EVENT_NAMES.map((name) => fieldOf(name, path));
  if (found.some((field) => field.kind === 'value'))
    return path.join('.') === 'type' ? conditions.flatMap((one) => wordFaults('type', one, WORDS.type)) : [];
  const last = found.findLast((field) => field.kind === 'object');
  if (last?.kind === 'object') return [`${named(path)} is no value; in it are ${last.names.join(', ')}`];
  const beside = EVENT_NAMES.flatMap((name) => {
    const field = fieldOf(name, path.slice(0, -1));
    return field.kind === 'object' ? field.names : [];
  });
  const valid = [...new Set(beside)];
  return [
    `no event has ${named(path)}; ${valid.length > 0 ? `valid there are ${valid.join(', ')}` : 'it is nested otherwise'}`,
  ];
}

const EVENT_NAMES: readonly DefinitionName[] = Object.values(EVENT_DEFINITIONS);

function limits(policy: unknown, leaves: readonly Leaf[]): readonly string[] {
  // By an older edition of AWS's page a nested list counts once for each level; the stricter count holds for both.
  const combinations = leaves.reduce((sum, { path, conditions }) => sum * conditions.length * path.length, 1);
  const bytes = Buffer.byteLength(JSON.stringify(policy));
  return [
    ...(leaves.length > MOST_KEYS ? [`it names ${leaves.length} keys, and SNS takes ${MOST_KEYS}`] : []),
    ...(combinations > MOST_COMBINATIONS
      ? [
          `it has ${combinations} combinations of values (each list's length times how deep it is nested), and SNS takes ${MOST_COMBINATIONS}`,
        ]
      : []),
    ...(bytes > MOST_BYTES ? [`it has ${bytes} bytes, and SNS takes ${MOST_BYTES}`] : []),
  ];
}

/** Of a refused bulletin nothing is known but its office: who asks for its period, or its kind, gets nothing. */
const UNKNOWN_OF_REFUSED: readonly string[] = ['period', 'kind'];

function contradictions(leaves: readonly Leaf[]): readonly string[] {
  const meetsNone = ({ path: [name = ''], conditions }: Leaf, type: string): boolean => {
    if (name === 'type') return !conditions.some((one) => meets(type, one));
    const absent = type === EVENT_TYPES.rejected && UNKNOWN_OF_REFUSED.includes(name);
    return absent && !conditions.some((one) => meets(undefined, one));
  };
  const possible = TYPES.filter((type) => !leaves.some((leaf) => meetsNone(leaf, type)));
  return possible.length > 0
    ? []
    : [
        `no event meets it: a refused bulletin (${EVENT_TYPES.rejected}) has neither ${UNKNOWN_OF_REFUSED.join(' nor ')}`,
      ];
}
