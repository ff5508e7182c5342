import { appendFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Parser } from '@asyncapi/parser';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { CloudEvent, HTTP } from 'cloudevents';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { documents, isUnreleased, stale, write } from '../../../commands/contract/documents.ts';
import { asyncApiDocument } from '../../../shared/contract/documents/async-api.ts';
import { DEFINITIONS, type Definition } from '../../../shared/contract/documents/definitions.ts';
import { type SchemaDocument, schemaDocuments } from '../../../shared/contract/documents/json-schema.ts';
import { EVENT_TYPES } from '../../../shared/contract/event-types.ts';
import {
  attributesOf,
  type BulletinEvent,
  bulletinEvent,
  eventJson,
} from '../../../shared/contract/events.ts';
import { parseEvent } from '../../../shared/contract/parse-event.ts';
import { realEvents } from './real-events.ts';

let events: Readonly<Record<string, BulletinEvent>>;
beforeAll(async () => {
  events = await realEvents();
});

const ajv = new Ajv2020({ strict: true, allErrors: true });
ajv.addVocabulary(['x-extensible-enum', 'x-parser-schema-id']); // the latter is added by the parser of AsyncAPI
addFormats.default(ajv);
const validators = new Map(
  Object.entries(schemaDocuments()).map(([name, document]) => [name, ajv.compile(document)]),
);
const isValid = (event: { readonly type: string }): boolean =>
  validators.get(`${event.type}.schema.json`)?.(event) ?? false;

const eventOf = (what: string): BulletinEvent => {
  const event = events[what];
  if (event === undefined) throw new Error(`There is no event “${what}”.`);
  return event;
};

const plain = (event: BulletinEvent) => JSON.parse(eventJson(event));

describe('the documents of the contract', () => {
  test('are what the schemas make: else run `npm run contract` and read the difference', () => {
    expect(stale()).toEqual([]);
    expect(Object.keys(documents()).toSorted()).toEqual(
      [
        'asyncapi.json',
        'openapi.json',
        'linked-revision.schema.json',
        'report.schema.json',
        ...Object.values(EVENT_TYPES).map((type) => `${type}.schema.json`),
      ].toSorted(),
    );
  });

  test('are missed where one is gone, changed by hand, or of a schema that is no more', () => {
    const folder = mkdtempSync(join(tmpdir(), 'bantin-contract-'));
    try {
      expect(stale(folder)).toEqual(Object.keys(documents()));
      write(folder);
      expect(stale(folder)).toEqual([]);
      rmSync(join(folder, 'asyncapi.json'));
      appendFileSync(join(folder, 'report.schema.json'), '\n');
      writeFileSync(join(folder, 'old.schema.json'), '{}');
      expect(stale(folder).toSorted()).toEqual(['asyncapi.json', 'old.schema.json', 'report.schema.json']);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  test('have a sentence for each property, and none for a property that is no more', () => {
    const named = Object.values(schemaDocuments()).flatMap(({ $defs }) => Object.entries($defs));
    for (const [name, schema] of named) {
      const { properties = {} }: Definition = DEFINITIONS[name as keyof typeof DEFINITIONS];
      expect(Object.keys((schema.properties ?? {}) as object).toSorted(), name).toEqual(
        Object.keys(properties).toSorted(),
      );
    }
  });

  test('are JSON Schemas of 2020-12', () => {
    for (const document of Object.values(schemaDocuments())) {
      expect(document.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
      expect(ajv.validateSchema(document), ajv.errorsText()).toBe(true);
    }
  });

  test('take fields that they do not know: so does a consumer that was built before them', () => {
    const closed = (schema: SchemaDocument) => JSON.stringify(schema).includes('additionalProperties');
    expect(Object.values(schemaDocuments()).filter(closed)).toEqual([]);
  });
});

test('the contract of a version may be taken anew only while the changelog says that it is to come', () => {
  expect([isUnreleased('0.0.1'), isUnreleased('0x1')]).toEqual([false, false]);
});

describe('the AsyncAPI document', () => {
  const faultsOf = async (document: object) => {
    const { diagnostics } = await new Parser().parse(JSON.stringify(document));
    return diagnostics.filter(({ severity }) => severity <= 1).map(({ message }) => message);
  };

  test('is taken by the parser of AsyncAPI without error or warning', async () => {
    expect(await faultsOf(asyncApiDocument('0.1.0'))).toEqual([]);
  });

  test('and that parser minds a message that leads nowhere', async () => {
    const broken = JSON.stringify(asyncApiDocument('0.1.0')).replaceAll('schemas/Office"', 'schemas/Nobody"');
    expect(await faultsOf(JSON.parse(broken))).not.toEqual([]);
  });

  test('has each type of event, with the message attributes beside it', async () => {
    const { document } = await new Parser().parse(JSON.stringify(asyncApiDocument('0.1.0')));
    const messages = document?.channels().get('events')?.messages().all() ?? [];
    expect(messages.map((message) => message.name())).toEqual(Object.values(EVENT_TYPES));
    for (const message of messages) {
      const headers = ajv.compile(JSON.parse(JSON.stringify(message.headers()?.json())));
      const own = Object.values(events).filter(({ type }) => type === message.name());
      expect(own.length).toBeGreaterThan(0);
      for (const event of own)
        expect(headers(attributesOf(event)), ajv.errorsText(headers.errors)).toBe(true);
      expect(headers({ ...attributesOf(own[0] as BulletinEvent), area: '30307' })).toBe(false);
    }
  });
});

describe('what the code sends', () => {
  test('is of every type', () => {
    expect(new Set(Object.values(events).map(({ type }) => type))).toEqual(
      new Set(Object.values(EVENT_TYPES)),
    );
  });

  test('is as its document says, and is what the kit reads', () => {
    for (const [what, event] of Object.entries(events)) {
      expect(
        isValid(plain(event)),
        `${what}: ${ajv.errorsText(validators.get(`${event.type}.schema.json`)?.errors)}`,
      ).toBe(true);
      expect(parseEvent(eventJson(event)), what).toEqual(event);
    }
  });

  test('is as the document of the report says', () => {
    const { published, revised } = events;
    const report = validators.get('report.schema.json');
    for (const event of [published, revised])
      expect(report?.(event?.data), ajv.errorsText(report?.errors)).toBe(true);
  });

  test('is a CloudEvent to the SDK of CloudEvents, by itself and as an HTTP message', () => {
    for (const [what, event] of Object.entries(events)) {
      const sent = new CloudEvent(plain(event));
      expect(sent.validate(), what).toBe(true);
      const headers = { 'content-type': 'application/cloudevents+json; charset=utf-8' };
      const received = HTTP.toEvent<BulletinEvent['data']>({ headers, body: eventJson(event) });
      if (Array.isArray(received)) throw new Error('Not one event came.');
      expect(received).toMatchObject({
        id: event.id,
        type: event.type,
        subject: event.subject,
        data: event.data,
      });
      expect(new CloudEvent(received).validate(), what).toBe(true);
    }
  });

  test('and that SDK minds one that is none', () => {
    const { id: _, source: _none, ...rest } = plain(eventOf('published'));
    expect(() => new CloudEvent({ ...rest, source: '' }).validate()).toThrow();
    expect(() => new CloudEvent({ ...rest, source: 'x', type: '' }).validate()).toThrow();
  });
});

type Path = readonly (string | number)[];

/** Every place in a JSON value. */
const placesIn = (value: unknown, path: Path = []): readonly Path[] =>
  typeof value === 'object' && value !== null
    ? [path, ...Object.entries(value).flatMap(([name, member]) => placesIn(member, [...path, name]))]
    : [path];

function changed(value: unknown, [name, ...rest]: Path, put: unknown): unknown {
  if (name === undefined) return put;
  if (Array.isArray(value)) return value.with(Number(name), changed(value[Number(name)], rest, put));
  const { [name]: member, ...others } = value as Record<string, unknown>;
  const next = changed(member, rest, put);
  return next === undefined ? others : { ...others, [name]: next };
}

describe('document and kit are of one mind', () => {
  const parses = (value: unknown): boolean => {
    try {
      parseEvent(JSON.stringify(value));
      return true;
    } catch {
      return false;
    }
  };

  test.each<[string, Path, unknown]>([
    ['no id', ['id'], undefined],
    ['an id that is not derived', ['id'], '00000000-0000-4000-8000-000000000000'],
    ['another version of CloudEvents', ['specversion'], '0.3'],
    ['an invented type', ['type'], 'vn.bantin.report.published.v2'],
    ['a time that is none', ['time'], 'yesterday'],
    ['no data', ['data'], undefined],
    ['a revision zero', ['data', 'revision'], 0],
    ['a figure as text', ['data', 'observations', '0', 'value'], '93,15'],
    ['an invented measure', ['data', 'observations', '0', 'measure'], 'guess'],
    ['a confidence above one', ['data', 'observations', '0', 'confidence'], 1.5],
    ['no evidence', ['data', 'observations', '0', 'source'], undefined],
    ['an invented kind', ['data', 'kind'], 'gossip'],
    ['a code of four digits', ['data', 'area', 'code'], '3030'],
  ])('they refuse %s', (_what, path, put) => {
    const event = changed(plain(eventOf('published')), path, put) as { type: string };
    expect(isValid(event)).toBe(false);
    expect(parses(event)).toBe(false);
  });

  test.each<[string, Path, unknown]>([
    ['a field that is added', ['data', 'observations', '0', 'weight'], 7],
    ['a note of a kind to come', ['data', 'notes', '0', 'code'], 'stranger-than-before'],
    ['an indicator to come', ['data', 'observations', '0', 'indicator'], 'moon.harvest'],
    ['a unit to come', ['data', 'observations', '0', 'unit'], 'bushel'],
  ])('they take %s', (_what, path, put) => {
    const event = changed(plain(eventOf('published')), path, put) as { type: string };
    expect(isValid(event)).toBe(true);
    expect(parses(event)).toBe(true);
  });

  test('they take a reason to come, which the code of today could not send', () => {
    const event = changed(plain(eventOf('rejected, not a bulletin')), ['data', 'reason', 'code'], 'new');
    expect([isValid(event as { type: string }), parses(event)]).toEqual([true, true]);
    expect(bulletinEvent.safeParse(event).success).toBe(false);
  });

  test('whatever is put in whatever place', () => {
    fc.assert(
      fc.property(
        fc
          .constantFrom(...Object.keys(events))
          .chain((what) => fc.tuple(fc.constant(what), fc.constantFrom(...placesIn(plain(eventOf(what)))))),
        fc.oneof(fc.constant(undefined), fc.jsonValue({ maxDepth: 1 })),
        ([what, path], put) => {
          const other = changed(plain(eventOf(what)), path, put);
          const type = (other as { type?: unknown } | null | undefined)?.type;
          const valid = typeof type === 'string' && isValid(other as { type: string });
          expect(parses(other), JSON.stringify([path, put])).toBe(valid);
        },
      ),
      { numRuns: 500 },
    );
  });
});
