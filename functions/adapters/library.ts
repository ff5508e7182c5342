import { type DynamoDBDocumentClient, GetCommand, paginateQuery } from '@aws-sdk/lib-dynamodb';
import { storedCurrent } from '../../shared/contract/current.ts';
import { eventOf } from '../../shared/contract/events.ts';
import { areaKey, currentKey, periodKey, revisionKey } from '../../shared/contract/keys.ts';
import { isTelling, receipt, revisionIn, type Telling } from '../../shared/contract/receipt.ts';
import { keptAt, type Revision, storedRevision, unpackRevision } from '../../shared/contract/revision.ts';
import { INDEXES, type Index, SORT, TABLE } from '../../shared/contract/storage.ts';
import type { KeptRevision, Library } from '../ports.ts';
import { batchGet, slotOf } from './batch-get.ts';
import { toldAfter } from './feed.ts';
import * as items from './items.ts';
import { type Archive, s3Archive } from './s3.ts';
import { documentClient } from './store.ts';

type Item = Readonly<Record<string, unknown>>;

/** A stretch of one partition: of the table, or of an index. Both ends belong to it. */
interface Stretch {
  readonly index?: Index;
  readonly partition: string;
  readonly from: string;
  readonly to: string;
  readonly backwards?: boolean;
}

/** Behind every sort key that begins so. */
const endOf = (prefix: string): string => `${prefix}\uffff`;
/** The least key behind another. */
const behind = (key: string): string => `${key}\u0001`;

/** Looks things up by query and by key; a scan is not in here. */
export function dynamoLibrary(
  { table, archiveBucket }: { readonly table: string; readonly archiveBucket: string },
  evidence: Archive = s3Archive(archiveBucket),
  client: DynamoDBDocumentClient = documentClient(),
): Library {
  async function* stretch({ index, partition, from, to, backwards = false }: Stretch): AsyncGenerator<Item> {
    const keys = index ?? TABLE;
    const pages = paginateQuery(
      { client, pageSize: 100 },
      {
        TableName: table,
        ...(index && { IndexName: index.name }),
        KeyConditionExpression: '#pk = :pk AND #sk BETWEEN :from AND :to',
        ExpressionAttributeNames: { '#pk': keys.partition, '#sk': keys.sort },
        ExpressionAttributeValues: { ':pk': partition, ':from': from, ':to': to },
        ScanIndexForward: !backwards,
      },
    );
    for await (const { Items = [] } of pages) yield* Items;
  }

  async function revisionOf(item: Item): Promise<Revision> {
    const { gzip, archived } = storedRevision.parse(item);
    return gzip === undefined
      ? unpackRevision(await evidence.read(archived), archived)
      : unpackRevision(gzip);
  }

  return {
    async *ofArea(area, afterId) {
      const partition = areaKey(area);
      const from = afterId === undefined ? SORT.current : behind(currentKey(afterId));
      for await (const item of stretch({ partition, from, to: endOf(SORT.current) }))
        yield storedCurrent.parse(item);
    },

    async current(area, reportId) {
      const Key = items.currentKeys({ ...area, reportId, revision: 1 });
      const { Item } = await client.send(new GetCommand({ TableName: table, Key }));
      return Item && storedCurrent.parse(Item);
    },

    async *ofPeriod(period, province, afterArea) {
      const partition = periodKey(period, province);
      const from = afterArea === undefined ? ' ' : endOf(`${afterArea}#`);
      for await (const item of stretch({ index: INDEXES.byPeriod, partition, from, to: endOf('') }))
        yield storedCurrent.parse(item);
    },

    async *revisions(area, reportId, { after = 0, latestFirst = false } = {}) {
      const from = revisionKey(reportId, after + 1);
      const to = endOf(`${SORT.revision}${reportId}#`);
      for await (const item of stretch({ partition: areaKey(area), from, to, backwards: latestFirst }))
        yield { ...(await revisionOf(item)), at: keptAt.parse(item).at } satisfies KeptRevision;
    },

    async *receipts(office, before) {
      const index = INDEXES.byOffice;
      const to = before ?? endOf('');
      for await (const item of stretch({ index, partition: office, from: ' ', to, backwards: true })) {
        const place = String(item[index.sort]);
        if (place !== before) yield { receipt: receipt.parse(item), place };
      }
    },

    async told(after, before, most) {
      const { told, place, more } = await toldAfter(table, { after, to: before, most }, client);
      const receiptItems = await batchGet(
        table,
        told.map(({ ref }) => items.receiptKeys(ref)),
        client,
      );
      const telling = told.map(({ ref, place }) => {
        const item = receiptItems.get(slotOf(items.receiptKeys(ref)));
        const found = item && receipt.parse(item);
        return { place, receipt: found && isTelling(found) ? found : undefined };
      });
      const keysOf = (found: Telling) => {
        const ref = revisionIn(found);
        return ref && items.revisionKeys(ref);
      };
      const named = telling.flatMap(({ receipt }) => (receipt && keysOf(receipt)) ?? []);
      const revisionItems = await batchGet(table, named, client);
      const events = await Promise.all(
        telling.map(async ({ place, receipt }) => {
          const keys = receipt && keysOf(receipt);
          const item = keys && revisionItems.get(slotOf(keys));
          if (receipt === undefined || (keys !== undefined && item === undefined))
            return { place, event: undefined };
          return { place, event: eventOf(receipt, item && (await revisionOf(item))) };
        }),
      );
      return { events, place, more };
    },
  };
}
