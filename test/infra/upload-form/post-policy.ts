/**
 * What S3 checks of a form that was sent, but for the signature: a small model, held to the rules that AWS publishes
 * (docs.aws.amazon.com/AmazonS3/latest/API/sigv4-HTTPPOSTConstructPolicy.html) by tests of its own.
 */

export interface Sent {
  /** All fields but the file, with the file's name already put into the key. */
  readonly fields: Readonly<Record<string, string>>;
  readonly bucket: string;
  /** Bytes of the file. */
  readonly bytes: number;
  readonly at: Date;
}

type Condition = Readonly<Record<string, string>> | readonly [operator: string, ...operands: unknown[]];

export interface PostPolicy {
  readonly expiration: string;
  readonly conditions: readonly Condition[];
}

/** Fields that a policy need not speak of. */
const FREE = /^(?:policy|x-amz-signature|file|x-ignore-.*)$/i;

/** Whether S3 would take the file: the time is not over, each condition is met, and no field is without one. */
export function admits({ expiration, conditions }: PostPolicy, { fields, bucket, bytes, at }: Sent): boolean {
  if (at.getTime() > Date.parse(expiration)) return false;
  const values: Readonly<Record<string, string>> = { ...fields, bucket };
  const spokenOf = new Set<string>();
  for (const condition of conditions) {
    const [operator, subject, operand, limit] = rowOf(condition);
    if (operator === 'content-length-range') {
      if (bytes < Number(subject) || bytes > Number(operand)) return false;
      continue;
    }
    const name = String(subject).replace(/^\$/, '');
    spokenOf.add(name);
    const value = values[name];
    if (value === undefined || limit !== undefined) return false;
    if (operator === 'eq' ? value !== operand : !value.startsWith(String(operand))) return false;
    if (operator !== 'eq' && operator !== 'starts-with') return false;
  }
  return Object.keys(values).every((name) => FREE.test(name) || spokenOf.has(name));
}

/** `{ "acl": "public-read" }` is short for `["eq", "$acl", "public-read"]`. */
function rowOf(condition: Condition): readonly unknown[] {
  if (Array.isArray(condition)) return condition;
  const [[name, value] = []] = Object.entries(condition);
  return ['eq', `$${name}`, value];
}
