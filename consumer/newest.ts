import { EVENT_TYPES } from '../shared/contract/event-types.ts';
import type { ReceivedEvent } from '../shared/contract/received.ts';
import { bounded } from './bounded.ts';
import { inTurn } from './in-turn.ts';

/** How far a report has come: `order` grows with its revisions, and a withdrawal is behind the revision it takes back. */
export interface ReportPlace {
  readonly reportId: string;
  readonly order: number;
}

/** The place of an event among those of its report; a refused bulletin is no report and has none. */
export function placeOf(event: ReceivedEvent): ReportPlace | undefined {
  if (event.type === EVENT_TYPES.rejected) return undefined;
  const { id, revision } = event.data;
  return { reportId: id, order: 2 * revision + (event.type === EVENT_TYPES.withdrawn ? 1 : 0) };
}

/** The highest `order` of each report that was done with. */
export interface ReportPlaces {
  get(reportId: string): number | undefined | Promise<number | undefined>;
  set(reportId: string, order: number): void | Promise<void>;
}

/** In this process, for the last `most` reports; an older revision of a forgotten one would be taken for the newest. */
export function placesInMemory(most = 100_000): ReportPlaces {
  return bounded<number>(most);
}

/** Does what is to be done for an event, unless a newer one of its report was done before: then it is `older`. */
export type Newest = (event: ReceivedEvent, act: () => void | Promise<void>) => Promise<'done' | 'older'>;

/**
 * The topic does not promise order. Several processes at once must make the comparison where the report is kept: a
 * condition on the write, `order < the new one`; `placeOf` gives it.
 */
export function newestFirst(places: ReportPlaces = placesInMemory()): Newest {
  const turn = inTurn();
  return async (event, act) => {
    const place = placeOf(event);
    if (place === undefined) {
      await act();
      return 'done';
    }
    const { reportId, order } = place;
    return turn(reportId, async () => {
      const known = await places.get(reportId);
      if (known !== undefined && known > order) return 'older';
      await act();
      await places.set(reportId, order);
      return 'done';
    });
  };
}
