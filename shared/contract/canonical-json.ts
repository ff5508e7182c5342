/**
 * JSON with the names of every object in code-unit order and no white space: equal data gives equal bytes,
 * whatever order it was built in, this year and in ten. `undefined` members are left out.
 */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_name, member: unknown) => (isRecord(member) ? sorted(member) : member));
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function sorted(record: Record<string, unknown>): Record<string, unknown> {
  const names = Object.keys(record).sort();
  return Object.assign(Object.create(null), Object.fromEntries(names.map((name) => [name, record[name]])));
}
