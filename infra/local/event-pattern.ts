import { isObject, type JsonObject } from './json.ts';

/** Event patterns as EventBridge rules and event source filters have them. Matchers not listed here are refused. */
const MATCHERS: Readonly<Record<string, (argument: unknown, value: unknown) => boolean>> = {
  exists: (argument, value) => (value !== undefined) === argument,
  prefix: (argument, value) =>
    typeof value === 'string' && typeof argument === 'string' && value.startsWith(argument),
  suffix: (argument, value) =>
    typeof value === 'string' && typeof argument === 'string' && value.endsWith(argument),
  'anything-but': (argument, value) =>
    value !== undefined && !(Array.isArray(argument) ? argument.includes(value) : argument === value),
};

/** Whether every leaf of the pattern has one alternative that fits; what the pattern does not name is free. */
export function matchesPattern(pattern: JsonObject, event: unknown): boolean {
  return Object.entries(pattern).every(([name, wanted]) => {
    const value = isObject(event) ? event[name] : undefined;
    if (Array.isArray(wanted)) return wanted.some((one) => fits(one, value));
    if (isObject(wanted)) return matchesPattern(wanted, value);
    throw new Error(`An event pattern has ${JSON.stringify(wanted)} where a list should be.`);
  });
}

function fits(wanted: unknown, value: unknown): boolean {
  if (!isObject(wanted)) return wanted === value;
  return Object.entries(wanted).every(([name, argument]) => {
    const matcher = MATCHERS[name];
    if (matcher === undefined) throw new Error(`The event pattern matcher "${name}" is not known here.`);
    return matcher(argument, value);
  });
}
