import type { Receipt } from '../../shared/contract/receipt.ts';
import type { Revision } from '../../shared/contract/revision.ts';
import type { Clock, Objects, Pages, Store } from '../ports.ts';
import type { Core } from './core.ts';

/** What bringing one bulletin to its receipt needs of the world. */
export interface BulletinPorts {
  readonly core: Core;
  readonly objects: Objects;
  readonly store: Store;
  readonly pages: Pages;
  readonly clock: Clock;
}

export interface Ingested {
  readonly receipt: Receipt;
  readonly revision?: Revision;
  /** The version had its receipt already: only the page was written again. */
  readonly repeated: boolean;
  /** Of a zip: what became of its members. */
  readonly members?: readonly Ingested[];
}
