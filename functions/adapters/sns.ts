import { PublishCommand, SNSClient } from '@aws-sdk/client-sns';
import type { Topic } from '../ports.ts';
import { REACH } from './endpoints.ts';
import { messageAttributes } from './message-attributes.ts';

export function snsTopic(topicArn: string, client = new SNSClient(REACH)): Topic {
  return {
    async send(message, attributes) {
      const MessageAttributes = messageAttributes(attributes);
      await client.send(new PublishCommand({ TopicArn: topicArn, Message: message, MessageAttributes }));
    },
  };
}
