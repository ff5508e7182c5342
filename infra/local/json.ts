/** Careful steps into JSON whose shape is known only from documentation: a wrong step says where it failed. */

export type JsonObject = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export function objectAt(value: unknown, what: string): JsonObject {
  if (isObject(value)) return value;
  throw new Error(`${what} should be an object.`);
}

export function textAt(value: unknown, what: string): string {
  if (typeof value === 'string') return value;
  throw new Error(`${what} should be a text.`);
}

export function numberAt(value: unknown, what: string): number {
  if (typeof value === 'number') return value;
  throw new Error(`${what} should be a number.`);
}

/** Absent is empty, as CloudFormation has it. */
export function listAt(value: unknown, what: string): readonly unknown[] {
  if (value === undefined) return [];
  if (Array.isArray(value)) return value;
  throw new Error(`${what} should be a list.`);
}
