import { setTimeout } from 'node:timers/promises';
import {
  BatchGetCommand,
  DeleteCommand,
  type DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  paginateScan,
} from '@aws-sdk/lib-dynamodb';
import { sweepKey } from '../../shared/contract/keys.ts';
import { parseReceiptRef, type ReceiptRef, receiptRefOf } from '../../shared/contract/receipt.ts';
import { INDEXES, SORT, TABLE } from '../../shared/contract/storage.ts';
import { positionItem, unsentItem } from '../../shared/contract/sweep.ts';
import type { NamedVersion, Outbox } from '../ports.ts';
import * as items from './items.ts';
import type { KeptPosition } from './s3-versions.ts';
import { documentClient } from './store.ts';

const PAGE = 100; // the most that a BatchGetItem takes
/** Milliseconds until what the service left out is asked for again. */
const FIRST_WAIT = 50;
const LAST_WAIT = 3_200;

/** What is still to be sent, and which versions have no receipt. */
export function dynamoOutbox(table: string, client: DynamoDBDocumentClient = documentClient()): Outbox {
  /** Those of the keys that are in the table; what the service leaves out is asked for again. */
  async function present(keys: readonly Record<string, string>[]): Promise<ReadonlySet<string>> {
    const found = new Set<string>();
    let asked: readonly Record<string, unknown>[] = keys;
    for (let wait = FIRST_WAIT; asked.length > 0; wait *= 2) {
      if (wait > LAST_WAIT) throw new Error(`The table leaves ${asked.length} of ${keys.length} keys out.`);
      const names = { '#pk': TABLE.partition, '#sk': TABLE.sort };
      const get = { Keys: [...asked], ProjectionExpression: '#pk, #sk', ExpressionAttributeNames: names };
      const { Responses = {}, UnprocessedKeys = {} } = await client.send(
        new BatchGetCommand({ RequestItems: { [table]: { ...get, ConsistentRead: true } } }),
      );
      for (const item of Responses[table] ?? []) found.add(slot(item));
      asked = UnprocessedKeys[table]?.Keys ?? [];
      if (asked.length > 0) await setTimeout(wait);
    }
    return found;
  }

  return {
    async *unsent() {
      const pages = paginateScan(
        { client, pageSize: PAGE },
        { TableName: table, IndexName: INDEXES.pending.name },
      );
      for await (const { Items = [] } of pages) yield Items.flatMap((item) => unsentIn(item));
    },

    async unanswered(versions) {
      const without: NamedVersion[] = [];
      for (let at = 0; at < versions.length; at += PAGE) {
        const some = versions.slice(at, at + PAGE);
        const keys = some.map((version) => items.receiptKeys(receiptRefOf({ version })));
        const there = await present(keys);
        without.push(...some.filter((_, i) => !there.has(slot(keys[i] ?? {}))));
      }
      return without;
    },
  };
}

const slot = (item: Readonly<Record<string, unknown>>): string =>
  `${item[TABLE.partition]}\n${item[TABLE.sort]}`;

function unsentIn(item: unknown): readonly { readonly ref: ReceiptRef; readonly at: string }[] {
  const { pendingTime, ...keys } = unsentItem.parse(item);
  const ref = parseReceiptRef(keys);
  const [at] = pendingTime.split('#');
  if (ref === undefined || at === undefined)
    throw new Error(`The index of the unsent holds what is no receipt: ${keys.pk} ${keys.sk}`);
  return [{ ref, at }];
}

/** Where the sweep of a bucket stopped: an item of its own. */
export function dynamoPosition(
  table: string,
  bucket: string,
  client: DynamoDBDocumentClient = documentClient(),
): KeptPosition {
  const Key = { [TABLE.partition]: sweepKey(bucket), [TABLE.sort]: SORT.position };
  return {
    async position() {
      const { Item } = await client.send(new GetCommand({ TableName: table, Key, ConsistentRead: true }));
      return Item && positionItem.parse(Item);
    },
    async moveTo(position) {
      if (position === undefined) await client.send(new DeleteCommand({ TableName: table, Key }));
      else await client.send(new PutCommand({ TableName: table, Item: { ...Key, ...position } }));
    },
  };
}
