import { SubscribeCommand } from '@aws-sdk/client-sns';
import { CreateQueueCommand, GetQueueAttributesCommand } from '@aws-sdk/client-sqs';
import { EVENT_ATTRIBUTES, type EventAttribute } from '../../shared/contract/event-types.ts';
import { type BulletinEvent, bulletinEvent } from '../../shared/contract/events.ts';
import type { Clients } from './clients.ts';
import { consume } from './consume.ts';

export type FilterPolicy = Readonly<Partial<Record<EventAttribute, readonly string[]>>>;

export interface Delivery {
  readonly event: BulletinEvent;
  /** The message's own attributes, by which the policy chose it. */
  readonly attributes: Readonly<Record<string, string>>;
}

export interface Subscriber {
  /** In the order they came; a repeated event is here as often as it came. */
  readonly deliveries: readonly Delivery[];
  /** The event of this id, when it has come. Rejects after `ms`. */
  event(id: string, ms?: number): Promise<Delivery>;
  stop(): Promise<void>;
}

/**
 * Subscribes to the topic as a province's system would: a queue of its own, a filter policy on the message
 * attributes, raw delivery, long polling. What does not fit the contract is reported, never taken.
 */
export async function subscribe(
  {
    name,
    topicArn,
    filter,
  }: { readonly name: string; readonly topicArn: string; readonly filter: FilterPolicy },
  { sns, sqs }: Clients,
  onFault: (error: unknown) => void,
): Promise<Subscriber> {
  const { QueueUrl: queueUrl } = await sqs.send(new CreateQueueCommand({ QueueName: name }));
  if (queueUrl === undefined) throw new Error(`The queue ${name} could not be made.`);
  const asked = new GetQueueAttributesCommand({ QueueUrl: queueUrl, AttributeNames: ['QueueArn'] });
  const { Attributes } = await sqs.send(asked);
  await sns.send(
    new SubscribeCommand({
      TopicArn: topicArn,
      Protocol: 'sqs',
      Endpoint: Attributes?.QueueArn,
      Attributes: { RawMessageDelivery: 'true', FilterPolicy: JSON.stringify(filter) },
    }),
  );
  const deliveries: Delivery[] = [];
  const waiting = new Map<string, ((delivery: Delivery) => void)[]>();
  const { stop } = consume({
    sqs,
    queueUrl,
    batchSize: 10,
    onFault,
    async take(messages) {
      for (const { Body = '', MessageAttributes = {} } of messages) {
        const delivery = {
          event: bulletinEvent.parse(JSON.parse(Body)),
          attributes: textsOf(MessageAttributes),
        };
        deliveries.push(delivery);
        for (const tell of waiting.get(delivery.event.id) ?? []) tell(delivery);
      }
      return messages;
    },
  });
  return {
    deliveries,
    event(id, ms = 30_000) {
      const known = deliveries.find(({ event }) => event.id === id);
      if (known !== undefined) return Promise.resolve(known);
      return new Promise((resolve, reject) => {
        const late = setTimeout(
          () => reject(new Error(`The event ${id} did not come in ${ms / 1000} s.`)),
          ms,
        );
        const take = (delivery: Delivery) => {
          clearTimeout(late);
          resolve(delivery);
        };
        waiting.set(id, [...(waiting.get(id) ?? []), take]);
      });
    },
    stop,
  };
}

function textsOf(attributes: Readonly<Record<string, { readonly StringValue?: string | undefined }>>) {
  const texts: Record<string, string> = {};
  for (const name of EVENT_ATTRIBUTES) {
    const text = attributes[name]?.StringValue;
    if (text !== undefined) texts[name] = text;
  }
  return texts;
}
