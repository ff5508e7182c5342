import type { Message } from '@aws-sdk/client-sqs';
import type { Clients } from './clients.ts';
import { consume } from './consume.ts';
import { failuresIn, type LocalFunction } from './functions.ts';
import type { Resource } from './template.ts';

export interface SqsMapping {
  readonly queue: Resource;
  readonly lambda: LocalFunction;
  readonly batchSize: number;
  /** How many batches are taken at once. */
  readonly pollers: number;
  readonly region: string;
  readonly onFault: (error: unknown) => void;
}

/**
 * The event source mapping from a queue to a function: messages that the function does not give back are
 * deleted, the others, and all of a batch that broke down, are left to their visibility timeout.
 */
export function startSqsMapping(mapping: SqsMapping, { sqs }: Clients): { stop(): Promise<void> } {
  const { queue, lambda, batchSize, pollers, region, onFault } = mapping;
  const sourceArn = queue.attributes.Arn ?? '';
  const consumptions = Array.from({ length: pollers }, () =>
    consume({
      sqs,
      queueUrl: queue.ref,
      batchSize,
      onFault,
      async take(messages) {
        const Records = messages.map((message) => recordOf(message, sourceArn, region));
        const failed = failuresIn(await lambda.invoke({ Records }));
        return messages.filter(({ MessageId }) => MessageId === undefined || !failed.has(MessageId));
      },
    }),
  );
  return { stop: async () => void (await Promise.all(consumptions.map(({ stop }) => stop()))) };
}

const recordOf = (message: Message, eventSourceARN: string, awsRegion: string) => ({
  messageId: message.MessageId,
  receiptHandle: message.ReceiptHandle,
  body: message.Body,
  attributes: message.Attributes ?? {},
  messageAttributes: {},
  md5OfBody: message.MD5OfBody,
  eventSource: 'aws:sqs',
  eventSourceARN,
  awsRegion,
});
