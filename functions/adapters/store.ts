import {
  ConditionalCheckFailedException,
  DynamoDBClient,
  TransactionCanceledException,
} from '@aws-sdk/client-dynamodb';
import {
  DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  QueryCommand,
  TransactWriteCommand,
  type TransactWriteCommandInput,
  UpdateCommand,
} from '@aws-sdk/lib-dynamodb';
import { archive } from '../../shared/contract/archive.ts';
import { currentOf } from '../../shared/contract/current.ts';
import { head } from '../../shared/contract/head.ts';
import { areaKey } from '../../shared/contract/keys.ts';
import { receipt, receiptRefOf } from '../../shared/contract/receipt.ts';
import {
  packRevision,
  type Revision,
  revisionRefOf,
  storedRevision,
  unpackRevision,
} from '../../shared/contract/revision.ts';
import { INDEXES, TABLE } from '../../shared/contract/storage.ts';
import type { Commit, Store } from '../ports.ts';
import { REACH } from './endpoints.ts';
import * as items from './items.ts';
import { type Archive, s3Archive } from './s3.ts';

type Write = NonNullable<TransactWriteCommandInput['TransactItems']>[number];

/** A receipt `failed` gives way to any other. */
const ABSENT_OR_FAILED = {
  ConditionExpression: 'attribute_not_exists(#pk) OR #status = :failed',
  ExpressionAttributeNames: { '#pk': TABLE.partition, '#status': 'status' },
  ExpressionAttributeValues: { ':failed': 'failed' },
};

const ABSENT = {
  ConditionExpression: 'attribute_not_exists(#pk)',
  ExpressionAttributeNames: { '#pk': TABLE.partition },
};

export function dynamoStore(
  { table, archiveBucket }: { readonly table: string; readonly archiveBucket: string },
  evidence: Archive = s3Archive(archiveBucket),
  client = documentClient(),
): Store {
  const item = async (Key: Readonly<Record<string, string>>) =>
    (await client.send(new GetCommand({ TableName: table, Key, ConsistentRead: true }))).Item;

  return {
    async head(object) {
      const found = await item(items.headKeys(object));
      return found && head.parse(found);
    },

    async receipt(ref) {
      const found = await item(items.receiptKeys(ref));
      return found && { receipt: receipt.parse(found), pending: INDEXES.pending.partition in found };
    },

    async revision(ref) {
      const found = await item(items.revisionKeys(ref));
      if (found === undefined)
        throw new Error(`Revision ${ref.revision} of ${ref.reportId} is not in the table.`);
      const { gzip, archived } = storedRevision.parse(found);
      if (gzip !== undefined) return unpackRevision(gzip);
      return unpackRevision(await evidence.read(archived), archived);
    },

    async neighbours(report) {
      const { partition, sort, name } = INDEXES.byPeriod;
      const { [partition]: period, [sort]: area } = items.besideKeys(report);
      const { Items = [] } = await client.send(
        new QueryCommand({
          TableName: table,
          IndexName: name,
          KeyConditionExpression: '#period = :period AND begins_with(#area, :area)',
          ExpressionAttributeNames: { '#period': partition, '#area': sort },
          ExpressionAttributeValues: { ':period': period, ':area': area },
          Limit: 50,
        }),
      );
      return items.neighboursIn(Items, report);
    },

    async commit(commit) {
      const body = commit.revision && (await bodyOf(commit.revision, evidence));
      try {
        await client.send(new TransactWriteCommand({ TransactItems: [...writesOf(commit, body, table)] }));
        return 'committed';
      } catch (error) {
        if (isConflict(error)) return 'conflict';
        throw error;
      }
    },

    async archive(object) {
      const found = await item(items.archiveKeys(object));
      return found && archive.parse(found);
    },

    async claim(object, claimed) {
      const inTurn =
        claimed.turn === 1
          ? ABSENT
          : {
              ConditionExpression: '#turn = :before',
              ExpressionAttributeNames: { '#turn': 'turn' },
              ExpressionAttributeValues: { ':before': claimed.turn - 1 },
            };
      try {
        const Item = { ...items.archiveItem(object, claimed) };
        await client.send(new PutCommand({ TableName: table, Item, ...inTurn }));
        return 'committed';
      } catch (error) {
        if (error instanceof ConditionalCheckFailedException) return 'conflict';
        throw error;
      }
    },

    async clearPending(ref) {
      await client.send(
        new UpdateCommand({
          TableName: table,
          Key: items.receiptKeys(ref),
          UpdateExpression: 'REMOVE #day, #order',
          ConditionExpression: 'attribute_exists(#pk)', // never makes an item
          ExpressionAttributeNames: {
            '#pk': TABLE.partition,
            '#day': INDEXES.pending.partition,
            '#order': INDEXES.pending.sort,
          },
        }),
      );
    },
  };
}

/** What is `undefined` is left out. */
export function documentClient(): DynamoDBDocumentClient {
  const marshallOptions = { removeUndefinedValues: true };
  return DynamoDBDocumentClient.from(new DynamoDBClient(REACH), { marshallOptions });
}

/** What the revision's item holds: the compressed body, or where in S3 it lies (written first, so it is there). */
async function bodyOf(revision: Revision, evidence: Archive) {
  const packed = packRevision(revision);
  return packed.archiveKey === undefined
    ? { gzip: packed.gzip }
    : { archived: await evidence.write(packed.archiveKey, packed.gzip) };
}

/** One action for each item, five at most. */
function* writesOf(
  { receipt, head, expected, revision }: Commit,
  body: Awaited<ReturnType<typeof bodyOf>> | undefined,
  TableName: string,
): Generator<Write> {
  const { object } = receiptRefOf(receipt);
  const unanswered = receipt.status === 'failed' ? ABSENT : ABSENT_OR_FAILED;
  yield { Put: { TableName, Item: items.receiptItem(receipt), ...unanswered } };
  if (head !== undefined) {
    const condition = expected === undefined ? ABSENT : stillThe(expected, head.sequencer);
    yield { Put: { TableName, Item: items.headItem(object, head), ...condition } };
  } else if (receipt.status === 'rejected') {
    const condition = noneNewerThan(receipt.version.sequencer);
    yield { ConditionCheck: { TableName, Key: items.headKeys(object), ...condition } };
  }
  const before = expected?.state === 'read' ? expected.revision : undefined;
  if (head?.state === 'withdrawn' && before !== undefined)
    yield { Delete: { TableName, Key: items.currentKeys(before) } };
  if (revision === undefined) return;
  const ref = revisionRefOf(revision);
  yield { Put: { TableName, Item: { ...items.revisionKeys(ref), at: receipt.at, ...body }, ...ABSENT } };
  yield { Put: { TableName, Item: items.currentItem(ref, currentOf(revision, receipt)) } };
  if (before !== undefined && areaKey(before) !== areaKey(ref))
    yield { Delete: { TableName, Key: items.currentKeys(before) } };
}

/**
 * The head is what was seen, as far as it matters: state and revision; and this version is newer than it, or, where
 * the version that stands is read once more, still that version.
 */
function stillThe({ state, revision, sequencer: seen }: NonNullable<Commit['expected']>, sequencer: string) {
  const revised =
    revision === undefined ? 'attribute_not_exists(#revision)' : '#revision.#revision = :revision';
  const order = sequencer === seen ? '=' : '<';
  return {
    ConditionExpression: `#state = :state AND ${revised} AND #sequencer ${order} :sequencer`,
    ExpressionAttributeNames: { '#state': 'state', '#revision': 'revision', '#sequencer': 'sequencer' },
    ExpressionAttributeValues: {
      ':state': state,
      ...(revision !== undefined && { ':revision': revision.revision }),
      ':sequencer': sequencer,
    },
  };
}

/** A refusal changes nothing under its key, but it is superseded once a newer version stands there. */
const noneNewerThan = (sequencer: string) => ({
  ConditionExpression: 'attribute_not_exists(#pk) OR #sequencer < :sequencer',
  ExpressionAttributeNames: { '#pk': TABLE.partition, '#sequencer': 'sequencer' },
  ExpressionAttributeValues: { ':sequencer': sequencer },
});

const CONFLICTS: readonly (string | undefined)[] = ['None', 'ConditionalCheckFailed', 'TransactionConflict'];

const isConflict = (error: unknown): boolean =>
  error instanceof TransactionCanceledException &&
  (error.CancellationReasons ?? []).length > 0 &&
  (error.CancellationReasons ?? []).every(({ Code }) => CONFLICTS.includes(Code));
