import { setTimeout } from 'node:timers/promises';
import type { KeysAndAttributes } from '@aws-sdk/client-dynamodb';
import { BatchGetCommand, type DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { TABLE } from '../../shared/contract/storage.ts';

type Keys = Readonly<Record<string, unknown>>;

const PAGE = 100; // the most that a BatchGetItem takes
/** Milliseconds until what the service left out is asked for again. */
const FIRST_WAIT = 50;
const LAST_WAIT = 3_200;

/** Where an item lies, as one text. */
export const slotOf = (item: Keys): string => `${item[TABLE.partition]}\n${item[TABLE.sort]}`;

/** The items of the keys that are in the table, by `slotOf`; what the service leaves out is asked for again. */
export async function batchGet(
  table: string,
  keys: readonly Keys[],
  client: DynamoDBDocumentClient,
  how: Omit<KeysAndAttributes, 'Keys'> = {},
): Promise<ReadonlyMap<string, Keys>> {
  const found = new Map<string, Keys>();
  const distinct = [...new Map(keys.map((key) => [slotOf(key), key])).values()];
  for (let at = 0; at < distinct.length; at += PAGE) {
    let asked: readonly Keys[] = distinct.slice(at, at + PAGE);
    for (let wait = FIRST_WAIT; asked.length > 0; wait *= 2) {
      if (wait > LAST_WAIT) throw new Error(`The table leaves ${asked.length} of ${keys.length} keys out.`);
      const { Responses = {}, UnprocessedKeys = {} } = await client.send(
        new BatchGetCommand({ RequestItems: { [table]: { ...how, Keys: [...asked] } } }),
      );
      for (const item of Responses[table] ?? []) found.set(slotOf(item), item);
      asked = UnprocessedKeys[table]?.Keys ?? [];
      if (asked.length > 0) await setTimeout(wait);
    }
  }
  return found;
}
