import type { AnswerOf, Asked, RouteName } from '../../shared/contract/api/routes.ts';
import type { Area } from '../../shared/contract/area.ts';
import type { AreaRef, Clock, Library, Log, Store } from '../ports.ts';

/** What answering needs of the world, and of the register of areas. */
export interface QueryPorts {
  readonly library: Library;
  readonly store: Pick<Store, 'head' | 'revision'>;
  readonly register: Register;
  readonly clock: Clock;
  readonly log: Log;
  /** Milliseconds that the feed of events stays behind: longer than a commit may be on its way. */
  readonly feedBehindMs: number;
}

export interface Register {
  readonly provinces: readonly string[];
  loadArea(area: AreaRef): Promise<Area | undefined>;
  loadAreasOf(province: string): Promise<readonly Area[]>;
}

/** How one route is answered. */
export type Answer<Name extends RouteName> = (
  asked: Asked<Name>,
  ports: QueryPorts,
) => Promise<AnswerOf<Name>>;
