import { ChangeMessageVisibilityCommand, SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { handoverBody } from '../../shared/contract/handover.ts';
import type { Queue, Scans, Topic } from '../ports.ts';
import { sqsReach } from './endpoints.ts';
import { messageAttributes } from './message-attributes.ts';

export function sqsQueue(queueUrl: string, client = new SQSClient(sqsReach())): Queue {
  return {
    async retryIn(seconds, receiptHandle) {
      const message = { QueueUrl: queueUrl, ReceiptHandle: receiptHandle };
      await client.send(new ChangeMessageVisibilityCommand({ ...message, VisibilityTimeout: seconds }));
    },
  };
}

/** A queue as one subscriber of the topic has it by raw delivery: the message, and the attributes beside it. */
export function sqsTopic(queueUrl: string, client = new SQSClient(sqsReach())): Topic {
  return {
    async send(message, attributes) {
      const MessageAttributes = messageAttributes(attributes);
      await client.send(
        new SendMessageCommand({ QueueUrl: queueUrl, MessageBody: message, MessageAttributes }),
      );
    },
  };
}

export function sqsScans(queueUrl: string, client = new SQSClient(sqsReach())): Scans {
  return {
    async handOver(handover) {
      await client.send(new SendMessageCommand({ QueueUrl: queueUrl, MessageBody: handoverBody(handover) }));
    },
  };
}
