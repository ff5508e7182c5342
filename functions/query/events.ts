import { makeCursor, openCursor } from '../../shared/contract/api/cursor.ts';
import type { BulletinEvent } from '../../shared/contract/events.ts';
import { LIMITS } from '../../shared/contract/limits.ts';
import type { Answer } from './query-ports.ts';

const QUESTION = 'events';

/**
 * The feed: each event once, in the order of the commits. It ends some minutes ago, so that no commit that is still on
 * its way comes to lie before what was read.
 */
export const events: Answer<'events'> = async ({ after, limit }, { library, clock, log, feedBehindMs }) => {
  const isTime = /^\d{4}-\d\d-\d\dT/.test(after);
  const from = isTime ? new Date(after).toISOString() : openCursor(QUESTION, after);
  const end = new Date(clock.now().getTime() - feedBehindMs);
  const page = await library.told(from, end, limit);
  const told: BulletinEvent[] = [];
  let [bytes, place] = [0, from];
  for (const { event, place: at } of page.events) {
    if (event === undefined) {
      log.error('event is no more', { place: at });
      continue;
    }
    bytes += Buffer.byteLength(JSON.stringify(event));
    if (told.length > 0 && bytes > LIMITS.answerBytes)
      return { events: told, next: makeCursor(QUESTION, place), more: true };
    told.push(event);
    place = at;
  }
  return { events: told, next: makeCursor(QUESTION, page.place), more: page.more };
};
