import {
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
import { batchGet, slotOf } from './batch-get.ts';
import * as items from './items.ts';
import type { KeptPosition } from './s3-versions.ts';
import { documentClient } from './store.ts';

const PAGE = 100;
/** Of a receipt only that it is there, and as of now. */
const PRESENCE = {
  ConsistentRead: true,
  ProjectionExpression: '#pk, #sk',
  ExpressionAttributeNames: { '#pk': TABLE.partition, '#sk': TABLE.sort },
};

/** What is still to be sent, and which versions have no receipt. */
export function dynamoOutbox(table: string, client: DynamoDBDocumentClient = documentClient()): Outbox {
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
        const there = await batchGet(table, keys, client, PRESENCE);
        without.push(...some.filter((_, i) => !there.has(slotOf(keys[i] ?? {}))));
      }
      return without;
    },
  };
}

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
