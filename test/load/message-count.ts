import { SubscribeCommand } from '@aws-sdk/client-sns';
import { CreateQueueCommand, GetQueueAttributesCommand } from '@aws-sdk/client-sqs';
import type { Chain } from '../../infra/local/chain.ts';
import { consume } from '../../infra/local/consume.ts';

/** A subscriber that notes only when the event of each version came: a version is named once in each message. */
export async function messageCount(
  { clients, site }: Chain,
  TopicArn: string,
  onArrival: (count: number) => void,
) {
  const { sns, sqs } = clients;
  const { QueueUrl = '' } = await sqs.send(new CreateQueueCommand({ QueueName: `${site.prefix}-load` }));
  const ask = new GetQueueAttributesCommand({ QueueUrl, AttributeNames: ['QueueArn'] });
  const Endpoint = (await sqs.send(ask)).Attributes?.QueueArn;
  const Attributes = { RawMessageDelivery: 'true' };
  await sns.send(new SubscribeCommand({ TopicArn, Protocol: 'sqs', Endpoint, Attributes }));
  const times = new Map<string, number>();
  const consumption = consume({
    ...{ sqs, queueUrl: QueueUrl, batchSize: 10 },
    onFault: (error) => console.error(error),
    async take(messages) {
      for (const { Body = '' } of messages) {
        const [versionId = ''] = /v[0-9A-F]{16}/.exec(Body) ?? [];
        if (!times.has(versionId)) times.set(versionId, performance.now());
      }
      onArrival(times.size);
      return messages;
    },
  });
  return {
    has: (versionId: string): boolean => times.has(versionId),
    at: (versionId: string): number | undefined => times.get(versionId),
    stop: consumption.stop,
  };
}
