import { setTimeout } from 'node:timers/promises';
import {
  DescribeStreamCommand,
  GetRecordsCommand,
  GetShardIteratorCommand,
  ListStreamsCommand,
  type _Record as StreamRecord,
} from '@aws-sdk/client-dynamodb-streams';
import { PutObjectCommand } from '@aws-sdk/client-s3';
import type { Clients } from './clients.ts';
import { matchesPattern } from './event-pattern.ts';
import { failuresIn, type LocalFunction } from './functions.ts';
import type { JsonObject } from './json.ts';

export interface StreamMapping {
  readonly table: string;
  readonly lambda: LocalFunction;
  readonly batchSize: number;
  readonly filters: readonly JsonObject[];
  readonly retryAttempts: number;
  readonly bisect: boolean;
  /** The bucket that takes batches given up. */
  readonly onFailure: string;
  readonly onFault: (error: unknown) => void;
}

const POLL_MS = 40;
const RETRY_MS = 250;

/** The event source mapping from the table's stream to a function, from the oldest change on, shard by shard. */
export function startStreamMapping(mapping: StreamMapping, clients: Clients): { stop(): Promise<void> } {
  const stopping = new AbortController();
  const pause = (ms: number) => setTimeout(ms, undefined, { signal: stopping.signal }).catch(() => {});
  const done = (async () => {
    const following = new Map<string, Promise<void>>();
    while (!stopping.signal.aborted) {
      try {
        for (const shard of await shardsOf(mapping.table, clients))
          if (!following.has(`${shard.stream}/${shard.id}`))
            following.set(`${shard.stream}/${shard.id}`, follow(shard));
      } catch (error) {
        mapping.onFault(error);
      }
      await pause(1000);
    }
    await Promise.all(following.values());
  })();

  async function follow({ stream, id }: Shard): Promise<void> {
    const horizon = { StreamArn: stream, ShardId: id, ShardIteratorType: 'TRIM_HORIZON' as const };
    let { ShardIterator: iterator } = await clients.streams.send(new GetShardIteratorCommand(horizon));
    while (iterator !== undefined && !stopping.signal.aborted) {
      try {
        const page = await clients.streams.send(new GetRecordsCommand({ ShardIterator: iterator }));
        const records = (page.Records ?? []).filter((record) => wanted(record, mapping.filters));
        for (let at = 0; at < records.length; at += mapping.batchSize)
          await deliver(records.slice(at, at + mapping.batchSize), 0);
        iterator = page.NextShardIterator;
        if (page.Records?.length === 0) await pause(POLL_MS);
      } catch (error) {
        if (stopping.signal.aborted) return;
        mapping.onFault(error);
        await pause(RETRY_MS);
      }
    }
  }

  /** In order; what was given back is tried again from the first of it on, in halves, and given up in the end. */
  async function deliver(batch: readonly StreamRecord[], tried: number): Promise<void> {
    const left = await attempt(batch);
    if (left.length === 0 || stopping.signal.aborted) return;
    if (tried >= mapping.retryAttempts) return giveUp(left);
    await pause(RETRY_MS);
    const half = mapping.bisect ? Math.ceil(left.length / 2) : left.length;
    await deliver(left.slice(0, half), tried + 1);
    if (half < left.length) await deliver(left.slice(half), tried + 1);
  }

  async function attempt(batch: readonly StreamRecord[]): Promise<readonly StreamRecord[]> {
    try {
      const failed = failuresIn(await mapping.lambda.invoke({ Records: batch.map(plain) }));
      const first = batch.findIndex(({ dynamodb }) => failed.has(dynamodb?.SequenceNumber ?? ''));
      return first < 0 ? [] : batch.slice(first);
    } catch (error) {
      mapping.onFault(error);
      return batch;
    }
  }

  async function giveUp(batch: readonly StreamRecord[]): Promise<void> {
    const Key = `aws/lambda/${mapping.lambda.name}/${batch[0]?.dynamodb?.SequenceNumber}.json`;
    const Body = JSON.stringify({ version: '1.0', payload: { Records: batch.map(plain) } });
    await clients.s3.send(new PutObjectCommand({ Bucket: mapping.onFailure, Key, Body }));
    mapping.onFault(new Error(`${batch.length} changes were set aside in s3://${mapping.onFailure}/${Key}.`));
  }

  return {
    async stop() {
      stopping.abort();
      await done;
    },
  };
}

interface Shard {
  readonly stream: string;
  readonly id: string;
}

async function shardsOf(table: string, { streams }: Clients): Promise<readonly Shard[]> {
  const { Streams = [] } = await streams.send(new ListStreamsCommand({ TableName: table }));
  const described = await Promise.all(
    Streams.flatMap(({ StreamArn }) => (StreamArn === undefined ? [] : [StreamArn])).map(async (stream) => {
      const { StreamDescription } = await streams.send(new DescribeStreamCommand({ StreamArn: stream }));
      return (StreamDescription?.Shards ?? []).flatMap(({ ShardId: id }) =>
        id === undefined ? [] : [{ stream, id }],
      );
    }),
  );
  return described.flat();
}

const wanted = (record: StreamRecord, filters: readonly JsonObject[]): boolean =>
  filters.length === 0 || filters.some((pattern) => matchesPattern(pattern, record));

/** As Lambda hands it over: times in seconds, binary as base64. */
const plain = (record: StreamRecord): unknown =>
  JSON.parse(
    JSON.stringify({ ...record, eventSource: 'aws:dynamodb' }, (_name, value: unknown) =>
      value instanceof Uint8Array ? Buffer.from(value).toString('base64') : value,
    ),
  );
