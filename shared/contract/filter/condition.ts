import * as z from 'zod';

const word = z.union([z.string(), z.number(), z.boolean(), z.null()]);

/**
 * What a value may be asked for in a filter policy: itself, or one of these operators. SNS knows more of them
 * (wildcard, numeric, cidr): those are not checked here, and so not taken.
 */
const operator = z.union([
  z.strictObject({ prefix: z.string().min(1) }),
  z.strictObject({ suffix: z.string().min(1) }),
  z.strictObject({ exists: z.boolean() }),
  z.strictObject({ 'anything-but': z.union([word, z.array(word).min(1)]) }),
]);
export const condition = z.union([word, operator]);
export type Condition = z.infer<typeof condition>;

/** As an error names them. */
export const OPERATORS =
  'a word, {"prefix": …}, {"suffix": …}, {"anything-but": […]} or {"exists": true or false}';

/** Whether a value that is there, or is not (`undefined`), meets it. A value that is absent is never "anything but". */
export function meets(value: unknown, asked: Condition): boolean {
  if (typeof asked !== 'object' || asked === null) return value === asked;
  if ('exists' in asked) return asked.exists === (value !== undefined);
  if (value === undefined) return false;
  if ('prefix' in asked) return typeof value === 'string' && value.startsWith(asked.prefix);
  if ('suffix' in asked) return typeof value === 'string' && value.endsWith(asked.suffix);
  return ![asked['anything-but']].flat().some((not) => not === value);
}
