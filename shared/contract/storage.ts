/**
 * The one table: its key attributes, its indexes and the attributes that carry an item into an index.
 * The stack creates the table from this file and the adapters read and write by it. What the keys hold is
 * built and parsed in keys.ts. Key attributes of an index never hold text of unbounded length.
 */
export const TABLE = { partition: 'pk', sort: 'sk' } as const;

export interface Index {
  readonly name: string;
  readonly partition: string;
  readonly sort: string;
  readonly projection: 'ALL' | 'KEYS_ONLY';
}

/** All index keys are strings; an item without them is not in the index. */
export const INDEXES = {
  /** Receipts of an office, by time: `<office code>` / `<stamp>#<receipt id>`. */
  byOffice: { name: 'byOffice', partition: 'officeKey', sort: 'officeTime', projection: 'ALL' },
  /** Current reports of a province for a period: `<period>#<province>` / `<era>#<code>#<report id>`. */
  byPeriod: { name: 'byPeriod', partition: 'periodKey', sort: 'periodArea', projection: 'ALL' },
  /** Receipts that have an event, for feed and replay: `<day>#<shard>` / `<stamp>#<event id>`. */
  byDay: { name: 'byDay', partition: 'dayShard', sort: 'dayTime', projection: 'KEYS_ONLY' },
  /** Sparse: receipts whose event was not sent yet. The publisher removes both attributes. */
  pending: { name: 'pending', partition: 'pending', sort: 'pendingTime', projection: 'KEYS_ONLY' },
} as const satisfies Record<string, Index>;

/** A day's receipts are spread over this many partitions, so that no day is a hot key. */
export const DAY_SHARDS = 8;

/** What the sort keys of the items begin with. */
export const SORT = {
  head: 'HEAD',
  archive: 'ARCHIVE',
  receipt: 'RECEIPT#',
  current: 'CURRENT#',
  revision: 'REVISION#',
  position: 'POSITION',
} as const;
