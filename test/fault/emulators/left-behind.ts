import { ListObjectsV2Command } from '@aws-sdk/client-s3';
import { GetQueueAttributesCommand } from '@aws-sdk/client-sqs';
import { paginateScan } from '@aws-sdk/lib-dynamodb';
import { type Chain, outputOf } from '../../../infra/local/chain.ts';
import type { Subscriber } from '../../../infra/local/subscriber.ts';
import { current, unpackFigures } from '../../../shared/contract/current.ts';
import { eventJson } from '../../../shared/contract/events.ts';
import { head } from '../../../shared/contract/head.ts';
import { receipt } from '../../../shared/contract/receipt.ts';
import { INDEXES, SORT } from '../../../shared/contract/storage.ts';
import type { Outcome } from '../invariants.ts';

/** All that a campaign has left on the emulators, in the words that the invariants are said in. */
export async function leftBehind(
  chain: Chain,
  { deliveries }: Subscriber,
): Promise<Omit<Outcome, 'happened'>> {
  const TableName = outputOf(chain.template, 'TableName');
  const items: Record<string, unknown>[] = [];
  for await (const page of paginateScan(
    { client: chain.clients.documents },
    { TableName, ConsistentRead: true },
  ))
    items.push(...(page.Items ?? []));
  const kind = (sort: string) => items.filter(({ sk }) => String(sk).startsWith(sort));
  const slot = ({ pk, sk }: Record<string, unknown>) => `${pk}\n${sk}`;
  const receipts = kind(SORT.receipt)
    .map((item) => ({ item, receipt: receipt.parse(item), pending: INDEXES.pending.partition in item }))
    .toSorted(({ receipt: a }, { receipt: b }) => (orderOf(a) < orderOf(b) ? -1 : 1));
  return {
    stored: {
      receipts: new Map(receipts.map(({ item, ...stored }) => [slot(item), stored])),
      heads: new Map(kind(SORT.head).map((item) => [slot(item), head.parse(item)])),
      currents: new Map(
        kind(SORT.current).map((item) => {
          const figures = item.figures instanceof Uint8Array ? unpackFigures(item.figures) : undefined;
          return [slot(item), current.parse({ ...item, figures })];
        }),
      ),
      revisions: new Map(
        kind(SORT.revision).flatMap((item) =>
          item.gzip instanceof Uint8Array ? [[slot(item), item.gzip] as const] : [],
        ),
      ),
    },
    pages: await pagesOf(chain),
    sent: deliveries.map(({ event }) => ({ message: eventJson(event) })),
    isInOrder: false,
    left: await waitingInAll(chain, [...QUEUES, ...SET_ASIDE]),
  };
}

/** Receipts as they were committed: by their stamps, and in one millisecond by their versions. */
const orderOf = ({
  at,
  version,
}: {
  readonly at: string;
  readonly version: { readonly sequencer?: string | undefined };
}) => `${at} ${version.sequencer}`;

async function pagesOf({ clients, template }: Chain): Promise<ReadonlyMap<string, string>> {
  const Bucket = outputOf(template, 'ReceiptsBucket');
  const pages = new Map<string, string>();
  let ContinuationToken: string | undefined;
  do {
    const page = await clients.s3.send(new ListObjectsV2Command({ Bucket, ContinuationToken }));
    for (const { Key = '' } of page.Contents ?? []) pages.set(Key, '');
    ContinuationToken = page.NextContinuationToken;
  } while (ContinuationToken !== undefined);
  return pages;
}

/** Messages of a queue, hidden ones too. */
export async function waitingIn({ clients, template }: Chain, output: string): Promise<number> {
  const QueueUrl = template.named(outputOf(template, output)).ref;
  const ask = new GetQueueAttributesCommand({ QueueUrl, AttributeNames: ['All'] });
  const { Attributes = {} } = await clients.sqs.send(ask);
  return (
    Number(Attributes.ApproximateNumberOfMessages ?? 0) +
    Number(Attributes.ApproximateNumberOfMessagesNotVisible ?? 0)
  );
}

/** Where versions wait to be read, by the outputs of the stack, and the dead-letter queue of each. */
export const QUEUES = ['QueueArn', 'ScansQueueArn'] as const;
export const SET_ASIDE = ['SetAsideQueueArn', 'ScansSetAsideQueueArn'] as const;

export async function waitingInAll(chain: Chain, outputs: readonly string[]): Promise<number> {
  const counts = await Promise.all(outputs.map((output) => waitingIn(chain, output)));
  return counts.reduce((sum, count) => sum + count, 0);
}
