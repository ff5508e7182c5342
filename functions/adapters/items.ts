import type { Archive } from '../../shared/contract/archive.ts';
import { type Current, current, packFigures } from '../../shared/contract/current.ts';
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
import type { Report } from '../../shared/contract/report.ts';
import type { RevisionRef } from '../../shared/contract/revision.ts';
import { DAY_SHARDS, INDEXES, SORT, TABLE } from '../../shared/contract/storage.ts';
import type { Neighbour } from '../ports.ts';

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

export const archiveKeys = (object: ObjectName) => keyed(objectKey(object), SORT.archive);
export const archiveItem = (object: ObjectName, archive: Archive): Item => ({
  ...archiveKeys(object),
  ...archive,
});

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

export const currentItem = (ref: RevisionRef, { figures, ...rest }: Current): Item => ({
  ...currentKeys(ref),
  ...rest,
  ...(figures && { figures: packFigures(figures) }),
  ...placed(
    INDEXES.byPeriod,
    periodKey(rest.period?.label, rest.province.code),
    `${areaId(rest.area)}#${rest.id}`,
  ),
});

type About = Pick<Report, 'id' | 'office' | 'area' | 'period' | 'province'>;

/** Where the current reports of the same area and period are: the order's beginning is all they share. */
export const besideKeys = ({ period, province, area }: About) =>
  placed(INDEXES.byPeriod, periodKey(period?.label, province.code), `${areaId(area)}#`);

/** What a note tells of a current report; the figures stay packed. */
const neighbour = current.pick({ id: true, office: true, object: true, document: true });

/** Those of another key of the same office: one office does not hear what another uploads. */
export const neighboursIn = (found: readonly Item[], { id, office }: About): readonly Neighbour[] =>
  found
    .map((item) => neighbour.parse(item))
    .filter((one) => one.id !== id && one.office.code === office.code)
    .map((one) => ({ reportId: one.id, key: one.object.key, sha256: one.document.sha256 }));
