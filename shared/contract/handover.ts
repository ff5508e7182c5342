import * as z from 'zod';
import { canonicalJson } from './canonical-json.ts';
import { objectVersion } from './s3-event.ts';

/**
 * What ingest tells the function that recognises text in pictures: which version of an object is left to it, and for
 * a member of a zip the key of that. Nothing of the file is in it.
 */
export const handover = z.object({ version: objectVersion, zip: z.string().min(1).optional() });
export type Handover = z.infer<typeof handover>;

export const handoverBody = (one: Handover): string => canonicalJson(one);

/** What a message's body hands over, or (one line) why it is no such message. */
export function parseHandover(body: string): Handover | { readonly problem: string } {
  let message: unknown;
  try {
    message = JSON.parse(body);
  } catch {
    return { problem: 'the body is not JSON' };
  }
  const parsed = handover.safeParse(message);
  if (parsed.success) return parsed.data;
  return { problem: parsed.error.issues.map(({ path, code }) => `${path.join('.')}: ${code}`).join('; ') };
}
