import { type DynamoDBDocumentClient, paginateQuery } from '@aws-sdk/lib-dynamodb';
import { parseReceiptRef, type ReceiptRef } from '../../shared/contract/receipt.ts';
import { DAY_SHARDS, INDEXES } from '../../shared/contract/storage.ts';
import { toldItem } from '../../shared/contract/sweep.ts';
import { documentClient } from './store.ts';

export interface Told {
  readonly ref: ReceiptRef;
  /** When it was committed. */
  readonly at: string;
}

const DAY = 24 * 3_600_000;

/**
 * Every receipt that has an event, committed from `since` on and before `to`, in the order of the commits; a day at
 * a time, so that a day's names are in memory, not a year's.
 */
export async function* toldBetween(
  table: string,
  since: Date,
  to: Date,
  client: DynamoDBDocumentClient = documentClient(),
): AsyncGenerator<Told> {
  const first = Math.floor(since.getTime() / DAY);
  const last = Math.floor((to.getTime() - 1) / DAY);
  for (let day = first; day <= last; day++) {
    const name = new Date(day * DAY).toISOString().slice(0, 10);
    const shards = Array.from({ length: DAY_SHARDS }, (_, shard) => shardOf(`${name}#${shard}`));
    const told = (await Promise.all(shards)).flat();
    yield* told.toSorted((a, b) => (a.at < b.at ? -1 : 1));
  }

  async function shardOf(dayShard: string): Promise<readonly Told[]> {
    const { name, partition, sort } = INDEXES.byDay;
    const pages = paginateQuery(
      { client },
      {
        TableName: table,
        IndexName: name,
        KeyConditionExpression: '#day = :day AND #time BETWEEN :since AND :to',
        ExpressionAttributeNames: { '#day': partition, '#time': sort },
        // `<stamp>#<event id>`: what is committed at `to` itself sorts behind the bare stamp
        ExpressionAttributeValues: {
          ':day': dayShard,
          ':since': since.toISOString(),
          ':to': to.toISOString(),
        },
      },
    );
    const found: Told[] = [];
    for await (const { Items = [] } of pages) found.push(...Items.map(toldIn));
    return found;
  }
}

function toldIn(item: unknown): Told {
  const { dayTime, ...keys } = toldItem.parse(item);
  const ref = parseReceiptRef(keys);
  const [at] = dayTime.split('#');
  if (ref === undefined || at === undefined)
    throw new Error(`The index of days holds what is no receipt: ${keys.pk} ${keys.sk}`);
  return { ref, at };
}
