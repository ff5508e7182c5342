import { type Current, packFigures } from '../../shared/contract/current.ts';
import type { Head } from '../../shared/contract/head.ts';
import {
  areaId,
  areaKey,
  currentKey,
  eventIdOf,
  type ObjectName,
  objectKey,
  parseUploadKey,
  periodKey,
  receiptKey,
  revisionKey,
} from '../../shared/contract/keys.ts';
import { isTelling, type Receipt, type ReceiptRef, receiptRefOf } from '../../shared/contract/receipt.ts';
import type { RevisionRef } from '../../shared/contract/revision.ts';
import { DAY_SHARDS, INDEXES, SORT, TABLE } from '../../shared/contract/storage.ts';

/** The items of the table: keys, what carries them into the indexes, and the data beside them. */

type Item = Readonly<Record<string, unknown>>;

const keyed = (partition: string, sort: string) => ({ [TABLE.partition]: partition, [TABLE.sort]: sort });

const placed = ({ partition, sort }: (typeof INDEXES)[keyof typeof INDEXES], at: string, order: string) => ({
  [partition]: at,
  [sort]: order,
});

export const headKeys = (object: ObjectName) => keyed(objectKey(object), SORT.head);
export const receiptKeys = ({ object, id }: ReceiptRef) => keyed(objectKey(object), receiptKey(id));
export const currentKeys = (ref: RevisionRef) => keyed(areaKey(ref), currentKey(ref.reportId));
export const revisionKeys = (ref: RevisionRef) =>
  keyed(areaKey(ref), revisionKey(ref.reportId, ref.revision));

export const headItem = (object: ObjectName, head: Head): Item => ({ ...headKeys(object), ...head });

export function receiptItem(receipt: Receipt): Item {
  const { object, id } = receiptRefOf(receipt);
  const office = parseUploadKey(object.key)?.office;
  return {
    ...receiptKeys({ object, id }),
    ...receipt,
    ...(office !== undefined && placed(INDEXES.byOffice, office, `${receipt.at}#${id}`)),
    ...(isTelling(receipt) && outbox(eventIdOf(object, id), receipt.at)),
  };
}

/** In the feed for good, and among the unsent until its event is sent. */
function outbox(eventId: string, at: string): Item {
  const shard = Number.parseInt(eventId.slice(0, 8), 16) % DAY_SHARDS;
  const day = `${at.slice(0, 10)}#${shard}`;
  const order = `${at}#${eventId}`;
  return { ...placed(INDEXES.byDay, day, order), ...placed(INDEXES.pending, day, order) };
}

export const currentItem = (ref: RevisionRef, { figures, ...current }: Current): Item => ({
  ...currentKeys(ref),
  ...current,
  ...(figures && { figures: packFigures(figures) }),
  ...placed(
    INDEXES.byPeriod,
    periodKey(current.period?.label, current.province.code),
    `${areaId(current.area)}#${current.id}`,
  ),
});
