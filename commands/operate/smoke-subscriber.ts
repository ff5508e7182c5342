import { randomBytes } from 'node:crypto';
import { SNSClient, SubscribeCommand, UnsubscribeCommand } from '@aws-sdk/client-sns';
import {
  CreateQueueCommand,
  DeleteQueueCommand,
  GetQueueAttributesCommand,
  ReceiveMessageCommand,
  SetQueueAttributesCommand,
  SQSClient,
} from '@aws-sdk/client-sqs';
import { REACH, sqsReach } from '../../functions/adapters/endpoints.ts';
import { type BulletinEvent, bulletinEvent } from '../../shared/contract/events.ts';

/** A queue that subscribes for the time of the trial and keeps the events of one key. */
export async function smokeSubscriber(topicArn: string, key: string) {
  const [sqs, sns] = [new SQSClient(sqsReach()), new SNSClient(REACH)];
  const QueueName = `bantin-trial-${randomBytes(4).toString('hex')}`;
  const { QueueUrl } = await sqs.send(
    new CreateQueueCommand({ QueueName, Attributes: { SqsManagedSseEnabled: 'true' } }),
  );
  const dropQueue = () => sqs.send(new DeleteQueueCommand({ QueueUrl }));
  const SubscriptionArn = await subscribe(QueueUrl, topicArn, { sqs, sns }).catch(async (error: unknown) => {
    await dropQueue();
    throw error;
  });
  const events: BulletinEvent[] = [];
  return {
    async find(type: string): Promise<BulletinEvent | undefined> {
      const ask = { QueueUrl, MaxNumberOfMessages: 10, WaitTimeSeconds: 1 };
      const { Messages = [] } = await sqs.send(new ReceiveMessageCommand(ask));
      for (const { Body = '' } of Messages) {
        const event = bulletinEvent.parse(JSON.parse(Body));
        if (event.subject === key) events.push(event);
      }
      return events.find((event) => event.type === type);
    },
    async stop(): Promise<void> {
      await sns.send(new UnsubscribeCommand({ SubscriptionArn }));
      await dropQueue();
    },
  };
}

interface Clients {
  readonly sqs: SQSClient;
  readonly sns: SNSClient;
}

async function subscribe(QueueUrl: string | undefined, topicArn: string, { sqs, sns }: Clients) {
  const ask = new GetQueueAttributesCommand({ QueueUrl, AttributeNames: ['QueueArn'] });
  const Endpoint = (await sqs.send(ask)).Attributes?.QueueArn;
  await sqs.send(
    new SetQueueAttributesCommand({ QueueUrl, Attributes: { Policy: policy(Endpoint, topicArn) } }),
  );
  const { SubscriptionArn } = await sns.send(
    new SubscribeCommand({
      ...{ TopicArn: topicArn, Protocol: 'sqs', Endpoint, ReturnSubscriptionArn: true },
      Attributes: { RawMessageDelivery: 'true' },
    }),
  );
  return SubscriptionArn;
}

const policy = (queueArn: string | undefined, topicArn: string): string =>
  JSON.stringify({
    Version: '2012-10-17',
    Statement: [
      {
        Effect: 'Allow',
        Principal: { Service: 'sns.amazonaws.com' },
        Action: 'sqs:SendMessage',
        Resource: queueArn,
        Condition: { ArnEquals: { 'aws:SourceArn': topicArn } },
      },
    ],
  });
