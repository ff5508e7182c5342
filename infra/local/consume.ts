import type { Message, SQSClient } from '@aws-sdk/client-sqs';
import { Consumer } from 'sqs-consumer';

export interface Consumption {
  readonly sqs: SQSClient;
  readonly queueUrl: string;
  readonly batchSize: number;
  /** Gives those of the messages that are done with; the others come again. */
  readonly take: (messages: readonly Message[]) => Promise<readonly Message[]>;
  readonly onFault: (error: unknown) => void;
}

/** Takes messages of a queue by long polling until stopped; a batch that is being taken is finished first. */
export function consume({ sqs, queueUrl, batchSize, take, onFault }: Consumption): { stop(): Promise<void> } {
  const consumer = Consumer.create({
    sqs,
    queueUrl,
    batchSize,
    waitTimeSeconds: 20,
    messageAttributeNames: ['All'],
    messageSystemAttributeNames: ['All'],
    handleMessageBatch: async (messages) => [...(await take(messages))],
  });
  let stopping = false;
  const tell = (error: unknown) => {
    if (!stopping) onFault(error); // an aborted poll is no fault
  };
  consumer.on('error', tell).on('processing_error', tell);
  consumer.start();
  return {
    async stop() {
      stopping = true;
      const stopped = new Promise((resolve) => consumer.once('stopped', resolve));
      consumer.stop({ abort: true });
      await stopped;
    },
  };
}
