import {
  DeleteObjectCommand,
  ListObjectVersionsCommand,
  type ListObjectVersionsCommandOutput,
  S3Client,
} from '@aws-sdk/client-s3';
import { DeleteCommand, type DynamoDBDocumentClient, paginateQuery } from '@aws-sdk/lib-dynamodb';
import { s3Reach } from '../../functions/adapters/endpoints.ts';
import { documentClient } from '../../functions/adapters/store.ts';
import {
  areaKey,
  currentKey,
  type ObjectName,
  objectKey,
  parseReceiptKey,
  parseUploadKey,
  receiptPageKey,
  reportIdOf,
  revisionKey,
} from '../../shared/contract/keys.ts';
import { receipt, revisionIn } from '../../shared/contract/receipt.ts';
import { INDEXES, TABLE } from '../../shared/contract/storage.ts';

/** One thing that is kept of an uploaded file. */
export interface Trace {
  readonly kind: 'upload' | 'receipt page' | 'large revision' | 'report' | 'state' | 'receipt';
  /** Where it lies: bucket, key and version, or the keys of the item. */
  readonly name: string;
  erase(): Promise<void>;
}

export interface Places {
  readonly uploads: string;
  readonly receipts: string;
  readonly table: string;
}

/**
 * Everything that is kept of the file under this key and of the members of it, if it is an archive. In the order in
 * which it is to be erased: the file first, so that nobody reads it meanwhile, and the receipts last, since they say
 * where the rest lies; whoever is interrupted begins again.
 */
export async function* tracesOf(
  key: string,
  { uploads, receipts, table }: Places,
  s3 = new S3Client(s3Reach()),
  documents: DynamoDBDocumentClient = documentClient(),
): AsyncGenerator<Trace> {
  const file = { bucket: uploads, key };
  const objects = [file, ...(await membersOf(file))];
  yield* versionsOf('upload', uploads, key, (one) => one === key);
  const kept = await Promise.all(objects.map(itemsOf));
  for (const [i, object] of objects.entries()) {
    const pages = receiptPageKey(object, '').slice(0, -'.html'.length);
    yield* versionsOf('receipt page', receipts, pages, (one) => !one.slice(pages.length).includes('/'));
    const reportId = reportIdOf(object);
    yield* versionsOf('large revision', receipts, `revisions/${reportId}/`, () => true);
    for (const partition of areasIn(kept[i] ?? []))
      for (const sort of [currentKey(reportId), revisionKey(reportId, 0).replace(/0+$/, '')])
        for (const item of await query({ partition, sort })) yield traceOf('report', item);
  }
  for (const kind of ['state', 'receipt'] as const)
    for (const item of kept.flat()) if (isReceipt(item) === (kind === 'receipt')) yield traceOf(kind, item);

  /** Receipts, and what state the key is in. */
  function itemsOf(object: ObjectName): Promise<readonly Item[]> {
    return query({ partition: objectKey(object) });
  }

  /** A file in an archive has a key of its own, `<key of the archive>!/<name in it>`. */
  async function membersOf({ key: archive }: ObjectName): Promise<readonly ObjectName[]> {
    const office = parseUploadKey(archive)?.office;
    if (office === undefined) return [];
    const { name, partition } = INDEXES.byOffice;
    const found = await query({ partition: office, name: partition, index: name });
    const keys = found.map((item) => receipt.parse(item).version.key);
    return [...new Set(keys)]
      .filter((one) => one.startsWith(`${archive}!/`))
      .map((one) => ({ bucket: uploads, key: one }));
  }

  async function query(asked: Asked): Promise<readonly Item[]> {
    const { partition, sort, name = TABLE.partition, index } = asked;
    const pages = paginateQuery(
      { client: documents },
      {
        TableName: table,
        ...(index !== undefined && { IndexName: index }),
        KeyConditionExpression: sort === undefined ? '#pk = :pk' : '#pk = :pk AND begins_with(#sk, :sk)',
        ExpressionAttributeNames: { '#pk': name, ...(sort !== undefined && { '#sk': TABLE.sort }) },
        ExpressionAttributeValues: { ':pk': partition, ...(sort !== undefined && { ':sk': sort }) },
      },
    );
    const found: Item[] = [];
    for await (const { Items = [] } of pages) found.push(...Items);
    return found;
  }

  function traceOf(kind: Trace['kind'], item: Item): Trace {
    const Key = { [TABLE.partition]: item[TABLE.partition], [TABLE.sort]: item[TABLE.sort] };
    return {
      kind,
      name: `${table}: ${Key[TABLE.partition]} ${Key[TABLE.sort]}`,
      erase: async () => void (await documents.send(new DeleteCommand({ TableName: table, Key }))),
    };
  }

  async function* versionsOf(
    kind: Trace['kind'],
    Bucket: string,
    Prefix: string,
    isOurs: (key: string) => boolean,
  ): AsyncGenerator<Trace> {
    let next: { readonly KeyMarker?: string; readonly VersionIdMarker?: string } | undefined = {};
    while (next !== undefined) {
      const page: ListObjectVersionsCommandOutput = await s3.send(
        new ListObjectVersionsCommand({ Bucket, Prefix, ...next }),
      );
      for (const { Key, VersionId } of [...(page.Versions ?? []), ...(page.DeleteMarkers ?? [])])
        if (Key !== undefined && isOurs(Key))
          yield {
            kind,
            name: `s3://${Bucket}/${Key} ${VersionId}`,
            erase: async () => void (await s3.send(new DeleteObjectCommand({ Bucket, Key, VersionId }))),
          };
      const { IsTruncated, NextKeyMarker: KeyMarker, NextVersionIdMarker: VersionIdMarker } = page;
      next =
        IsTruncated && KeyMarker ? { KeyMarker, ...(VersionIdMarker && { VersionIdMarker }) } : undefined;
    }
  }
}

type Item = Readonly<Record<string, unknown>>;

interface Asked {
  readonly partition: string;
  /** How the sort key begins. */
  readonly sort?: string;
  /** Of an index: its name and the attribute that it is partitioned by. */
  readonly index?: string;
  readonly name?: string;
}

/** The areas under which revisions of a file are kept: a revision may have moved to another. */
function areasIn(items: readonly Item[]): ReadonlySet<string> {
  return new Set(
    items.filter(isReceipt).flatMap((item) => {
      const revision = revisionIn(receipt.parse(item));
      return revision === undefined ? [] : [areaKey(revision)];
    }),
  );
}

const isReceipt = (item: Item): boolean => parseReceiptKey(String(item[TABLE.sort])) !== undefined;
