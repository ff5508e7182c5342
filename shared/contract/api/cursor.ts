import { createHash } from 'node:crypto';
import { RefusedRequest } from './problem.ts';

/**
 * A cursor says behind which place of a listing the next page begins. It holds that place alone; which listing, the
 * question says that it comes back with. So one that was made up reaches nothing that the question does not, and the
 * digest is there to tell a cursor that was cut, changed or brought to another question, not to keep a secret.
 */
export const makeCursor = (question: string, place: string): string => {
  const body = Buffer.from(place, 'utf8').toString('base64url');
  return `${body}.${digestOf(question, place)}`;
};

/** Throws what the one who asks is told. */
export function openCursor(question: string, cursor: string): string {
  const [body = '', digest, ...more] = cursor.split('.');
  const place = Buffer.from(body, 'base64url').toString('utf8');
  if (more.length === 0 && digest === digestOf(question, place)) return place;
  throw new RefusedRequest('broken-cursor', {
    detail:
      'Take "next" of an answer as it is, and ask the same question with it: same path, same parameters ("limit" may differ). Without a cursor the listing begins anew.',
  });
}

const digestOf = (question: string, place: string): string =>
  createHash('sha256').update(`${question}\n${place}`).digest('base64url').slice(0, 22);
