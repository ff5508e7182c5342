import { ChangeMessageVisibilityCommand, SQSClient } from '@aws-sdk/client-sqs';
import type { Queue } from '../ports.ts';
import { sqsReach } from './endpoints.ts';

export function sqsQueue(queueUrl: string, client = new SQSClient(sqsReach())): Queue {
  return {
    async retryIn(seconds, receiptHandle) {
      const message = { QueueUrl: queueUrl, ReceiptHandle: receiptHandle };
      await client.send(new ChangeMessageVisibilityCommand({ ...message, VisibilityTimeout: seconds }));
    },
  };
}
