import { PublishCommand, SNSClient } from '@aws-sdk/client-sns';
import type { Topic } from '../ports.ts';
import { REACH } from './endpoints.ts';

export function snsTopic(topicArn: string, client = new SNSClient(REACH)): Topic {
  return {
    async send(message, attributes) {
      const MessageAttributes = Object.fromEntries(
        Object.entries(attributes).map(([name, value]) => [name, { DataType: 'String', StringValue: value }]),
      );
      await client.send(new PublishCommand({ TopicArn: topicArn, Message: message, MessageAttributes }));
    },
  };
}
