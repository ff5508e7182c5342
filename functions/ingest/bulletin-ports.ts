import type { Receipt } from '../../shared/contract/receipt.ts';
import type { Revision } from '../../shared/contract/revision.ts';
import type { ObjectVersion } from '../../shared/contract/s3-event.ts';
import type { Clock, Objects, Pages, Scans, Store } from '../ports.ts';
import type { Core } from './core.ts';

/** What bringing one bulletin to its receipt needs of the world. */
export interface BulletinPorts {
  readonly core: Core;
  readonly objects: Objects;
  readonly store: Store;
  readonly pages: Pages;
  readonly clock: Clock;
  /** Where scans go; absent where they are recognised, so that none is found. */
  readonly scans?: Scans;
}

/** The version is a scan and was left to the function that recognises it; it gets its receipt there. */
export interface HandedOver {
  readonly handedOver: ObjectVersion;
}

export interface Ingested {
  readonly receipt: Receipt;
  readonly revision?: Revision;
  /** The version had its receipt already: only the page was written again. */
  readonly repeated: boolean;
  /** Of a zip: what became of its members. */
  readonly members?: readonly (Ingested | HandedOver)[];
}
