import { INDEXES, type Index, SORT, TABLE } from '../shared/contract/storage.ts';

export type Item = Readonly<Record<string, unknown>>;

/** What writing an item once costs, in write units, by the tables of the developer guide of DynamoDB. */
export interface WriteUnits {
  /** In a transaction, which costs twice. */
  readonly item: number;
  readonly indexes: Readonly<Record<string, number>>;
  /** Of a receipt, once its event was sent: both attributes of `pending` are taken away. */
  readonly cleared: number;
}

/** A write unit is a kilobyte or a part of one. */
const unitsOf = (bytes: number): number => Math.ceil(bytes / 1_024);

export function writeUnitsOf(item: Item): WriteUnits {
  const entries = Object.values(INDEXES).flatMap((index) => {
    const bytes = bytesInIndex(item, index);
    return bytes === undefined ? [] : [[index, unitsOf(bytes)] as const];
  });
  const isTold = INDEXES.pending.partition in item;
  const follows = entries.filter(
    ([{ name, projection }]) => name === INDEXES.pending.name || projection === 'ALL',
  );
  const sum = (units: readonly number[]) => units.reduce((total, one) => total + one, 0);
  return {
    item: 2 * unitsOf(bytesOfItem(item)),
    indexes: Object.fromEntries(entries.map(([{ name }, units]) => [name, units])),
    cleared: isTold ? unitsOf(bytesOfItem(item)) + sum(follows.map(([, units]) => units)) : 0,
  };
}

/** What kind of item it is, by how its sort key begins. */
export const kindOf = (item: Item): string =>
  Object.entries(SORT).find(([, sort]) => String(item[TABLE.sort]).startsWith(sort))?.[0] ?? 'other';

/** Bytes of its entry in an index; none where it has not both keys. */
function bytesInIndex(item: Item, { partition, sort, projection }: Index): number | undefined {
  if (!(partition in item && sort in item)) return undefined;
  const keys = [TABLE.partition, TABLE.sort, partition, sort];
  return bytesOfItem(projection === 'ALL' ? item : Object.fromEntries(keys.map((key) => [key, item[key]])));
}

/** Names and values, without the overhead of storage. */
export const bytesOfItem = (item: Item): number =>
  Object.entries(item).reduce((sum, [name, value]) => sum + Buffer.byteLength(name) + bytesOf(value), 0);

function bytesOf(value: unknown): number {
  if (typeof value === 'string') return Buffer.byteLength(value);
  if (value instanceof Uint8Array) return value.byteLength;
  if (typeof value === 'number') return Math.ceil(String(Math.abs(value)).replace('.', '').length / 2) + 1;
  if (Array.isArray(value)) return 3 + value.reduce((sum, one) => sum + 1 + bytesOf(one), 0);
  if (typeof value === 'object' && value !== null)
    return 3 + Object.keys(value).length + bytesOfItem(value as Item);
  return 1;
}
