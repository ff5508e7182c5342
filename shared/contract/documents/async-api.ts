import { DEFINITIONS, type DefinitionName, EVENT_DEFINITIONS } from './definitions.ts';
import { type Schema, schemaOf } from './json-schema.ts';

/** The topic as an AsyncAPI 3 document: what a consumer may get from it, and what stands beside each message. */
export const asyncApiDocument = (version: string): Schema => ({
  asyncapi: '3.0.0',
  info: {
    title: 'Bantin',
    version,
    description:
      'Figures of ward bulletins, as events of a topic. Each is a CloudEvent 1.0 in JSON. It may come twice (the same `id`) and out of order (`data.revision` counts). Within `.v1` fields are only added.',
    license: { name: 'Apache-2.0', url: 'https://www.apache.org/licenses/LICENSE-2.0' },
  },
  defaultContentType: 'application/cloudevents+json',
  channels: {
    events: {
      address: null, // the ARN is an output of the stack: TopicArn
      title: 'The topic in the output TopicArn',
      messages: Object.fromEntries(names.map((name) => [name, { $ref: `#/components/messages/${name}` }])),
      bindings: { sns: { name: 'TopicArn', ordering: { type: 'standard' }, bindingVersion: '0.1.0' } },
    },
  },
  operations: {
    sendEvents: {
      action: 'send',
      summary: 'Bantin sends each event once it is committed; subscribers choose by filter policies.',
      channel: { $ref: '#/channels/events' },
      messages: names.map((name) => ({ $ref: `#/channels/events/messages/${name}` })),
      bindings: {
        sns: {
          consumers: [
            {
              protocol: 'sqs',
              endpoint: { name: 'your-queue' },
              rawMessageDelivery: true,
              filterPolicy: { type: Object.keys(EVENT_DEFINITIONS) },
              filterPolicyScope: 'MessageAttributes',
              redrivePolicy: { deadLetterQueue: { name: 'your-dead-letter-queue' } },
            },
          ],
          bindingVersion: '0.1.0',
        },
      },
    },
  },
  components: { messages: Object.fromEntries(messages()), schemas: components() },
});

const names: readonly DefinitionName[] = Object.values(EVENT_DEFINITIONS);

const messages = () =>
  Object.entries(EVENT_DEFINITIONS).map(([type, name]) => [
    name,
    {
      name: type,
      title: type,
      summary: DEFINITIONS[name].description,
      contentType: 'application/cloudevents+json',
      headers: {
        allOf: [
          { $ref: '#/components/schemas/EventAttributes' },
          { type: 'object', properties: { type: { const: type } } },
        ],
      },
      payload: { $ref: `#/components/schemas/${name}` },
    },
  ]);

/** All definitions, referring to each other where AsyncAPI keeps them. */
function components(): unknown {
  const all = [...names, 'LinkedRevision', 'EventAttributes'] as const;
  const definitions = Object.assign({}, ...all.map((name) => schemaOf(name).$defs));
  return JSON.parse(JSON.stringify(definitions).replaceAll('"#/$defs/', '"#/components/schemas/'));
}
