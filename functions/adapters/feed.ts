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
/** Days without an event that are looked through for one question; eight queries each. */
const DAYS = 31;
/** Nothing was committed before. */
const FIRST_DAY = Date.parse('2026-01-01') / DAY;

/** A receipt that has an event, at its place in the order of all: `<stamp>#<event id>`. */
export interface Placed extends Told {
  readonly place: string;
}

/**
 * The next receipts that have an event behind a place, of those committed before `to`; at most so many. `place` is
 * where the next question goes on: that of the last one, or up to where nothing was found.
 */
export async function toldAfter(
  table: string,
  { after, to, most }: { readonly after: string; readonly to: Date; readonly most: number },
  client: DynamoDBDocumentClient = documentClient(),
): Promise<{ readonly told: readonly Placed[]; readonly place: string; readonly more: boolean }> {
  const [stamp = ''] = after.split('#');
  const end = to.toISOString();
  if (after >= end) return { told: [], place: after, more: false };
  const first = Math.max(FIRST_DAY, Math.floor(Date.parse(stamp) / DAY));
  const last = Math.floor((to.getTime() - 1) / DAY);
  const found: Placed[] = [];
  for (let day = first; day <= last; day++) {
    const name = nameOf(day);
    const shards = await Promise.all(
      shardsOf(name).map((shard) => placedIn(shard, { after, end, most: most + 1 }, { table, client })),
    );
    found.push(...shards.flat().toSorted((a, b) => (a.place < b.place ? -1 : 1)));
    const told = found.slice(0, most);
    const lastTold = told.at(-1);
    if (found.length > most && lastTold !== undefined) return { told, place: lastTold.place, more: true };
    if (day - first + 1 >= DAYS && day < last)
      return { told, place: lastTold?.place ?? `${nameOf(day + 1)}T00:00:00.000Z`, more: true };
  }
  return { told: found, place: found.at(-1)?.place ?? end, more: false };
}

const nameOf = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10);
const shardsOf = (day: string): readonly string[] =>
  Array.from({ length: DAY_SHARDS }, (_, shard) => `${day}#${shard}`);

async function placedIn(
  dayShard: string,
  { after, end, most }: { readonly after: string; readonly end: string; readonly most: number },
  { table, client }: { readonly table: string; readonly client: DynamoDBDocumentClient },
): Promise<readonly Placed[]> {
  const { name, partition, sort } = INDEXES.byDay;
  const found: Placed[] = [];
  const pages = paginateQuery(
    { client, pageSize: most },
    {
      TableName: table,
      IndexName: name,
      KeyConditionExpression: '#day = :day AND #time BETWEEN :after AND :end',
      ExpressionAttributeNames: { '#day': partition, '#time': sort },
      ExpressionAttributeValues: { ':day': dayShard, ':after': behind(after), ':end': end },
    },
  );
  for await (const { Items = [] } of pages) {
    found.push(...Items.map((item) => ({ ...toldIn(item), place: toldItem.parse(item).dayTime })));
    if (found.length >= most) break;
  }
  return found.slice(0, most);
}

/** The least text behind another: a range holds both its ends. A bare stamp is before all that bear it. */
const behind = (place: string): string => (place.includes('#') ? `${place}\u0001` : place);

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
    const told = (await Promise.all(shardsOf(nameOf(day)).map(shardOf))).flat();
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
