import { ChangeMessageVisibilityCommand, SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import type { Queue, Topic } from '../ports.ts';
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
