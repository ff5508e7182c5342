import {
  DeleteObjectCommand,
  ListObjectVersionsCommand,
  type ListObjectVersionsCommandOutput,
  S3Client,
} from '@aws-sdk/client-s3';
import { DeleteCommand, type DynamoDBDocumentClient, paginateQuery } from '@aws-sdk/lib-dynamodb';
import { s3Reach } from '../../functions/adapters/endpoints.ts';
import { documentClient } from '../../functions/adapters/store.ts';
import { archive } from '../../shared/contract/archive.ts';
import {
  areaKey,
  currentKey,
  objectKey,
  parseReceiptKey,
  receiptPageKey,
  reportIdOf,
  revisionKey,
} from '../../shared/contract/keys.ts';
import { receipt, revisionIn } from '../../shared/contract/receipt.ts';
import { SORT, TABLE } from '../../shared/contract/storage.ts';

/** One thing that is kept of an uploaded file. */
export interface Trace {
  readonly kind: 'upload' | 'receipt page' | 'large revision' | 'report' | 'state' | 'receipt';
  /** Where it lies: bucket, key and version, or the keys of the item. */
  readonly name: string;
  erase(): Promise<void>;
}

/** Traces that the others are found by: once one is gone, what lies elsewhere could not be listed again. */
const isGuide = ({ kind }: Trace): boolean => kind === 'state' || kind === 'receipt';

/**
 * Erases them one after another, in their order. After one that could not be erased the receipts and states stay, so
 * that whoever says it again finds what is left. Gives how many are left; what failed, and why, is told to `onFault`.
 */
export async function eraseAll(
  traces: readonly Trace[],
  onDone: (done: number) => void,
  onFault: (trace: Trace, error: unknown) => void,
): Promise<number> {
  let left = 0;
  for (const [i, trace] of traces.entries()) {
    if (left > 0 && isGuide(trace)) left++;
    else
      await trace.erase().catch((error: unknown) => {
        left++;
        onFault(trace, error);
      });
    onDone(i + 1);
  }
  return left;
}

export interface Places {
  readonly uploads: string;
  readonly receipts: string;
  readonly table: string;
}

/**
 * Everything that is kept of the file under this key and of the members of it, if it is an archive. In the order in
 * which it is to be erased: the file first, so that nobody reads it meanwhile, and of each object its receipts and
 * states last, those of the members before those of the archive, since they say where the rest lies.
 */
export async function* tracesOf(
  key: string,
  { uploads, receipts, table }: Places,
  s3 = new S3Client(s3Reach()),
  documents: DynamoDBDocumentClient = documentClient(),
): AsyncGenerator<Trace> {
  yield* versionsOf('upload', uploads, key, (one) => one === key);
  const items = await itemsOf(key);
  for (const member of membersIn(items)) yield* readFrom(member, await itemsOf(member));
  yield* readFrom(key, items);

  /** What was read from one object. */
  async function* readFrom(one: string, kept: readonly Item[]): AsyncGenerator<Trace> {
    const object = { bucket: uploads, key: one };
    const reportId = reportIdOf(object);
    const pages = receiptPageKey(object, '').slice(0, -'.html'.length);
    yield* versionsOf('receipt page', receipts, pages, (page) => !page.slice(pages.length).includes('/'));
    yield* versionsOf('large revision', receipts, `revisions/${reportId}/`, () => true);
    for (const partition of areasIn(kept))
      for (const sort of [currentKey(reportId), revisionKey(reportId, 0).replace(/0+$/, '')])
        for (const item of await query(partition, sort)) yield traceOf('report', item);
    for (const item of kept.filter((state) => !isReceipt(state))) yield traceOf('state', item);
    for (const item of kept.filter(isReceipt)) yield traceOf('receipt', item);
  }

  /** Receipts, and what state the key is in. */
  function itemsOf(one: string): Promise<readonly Item[]> {
    return query(objectKey({ bucket: uploads, key: one }));
  }

  /** `sort`: how the sort key begins. */
  async function query(partition: string, sort?: string): Promise<readonly Item[]> {
    const pages = paginateQuery(
      { client: documents },
      {
        TableName: table,
        KeyConditionExpression: sort === undefined ? '#pk = :pk' : '#pk = :pk AND begins_with(#sk, :sk)',
        ExpressionAttributeNames: {
          '#pk': TABLE.partition,
          ...(sort !== undefined && { '#sk': TABLE.sort }),
        },
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

/** Keys of the files in an archive: of every version of it, told by its receipts and by what is noted of it. */
function membersIn(items: readonly Item[]): ReadonlySet<string> {
  return new Set(
    items.flatMap((item) => {
      if (item[TABLE.sort] === SORT.archive)
        return archive.parse(item).versions.flatMap(({ members }) => members);
      const read = isReceipt(item) ? receipt.parse(item) : undefined;
      return read?.status === 'unpacked' ? read.members : [];
    }),
  );
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
