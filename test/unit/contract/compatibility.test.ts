import { describe, expect, test } from 'vitest';
import type { Json } from '../../../commands/contract/compatibility.ts';
import {
  breachesOf,
  documents,
  releasedDocuments,
  releasedVersions,
} from '../../../commands/contract/documents.ts';

const PUBLISHED = 'vn.bantin.report.published.v1.schema.json';
const REJECTED = 'vn.bantin.bulletin.rejected.v1.schema.json';

describe('who builds on a version that was released', () => {
  test.each(releasedVersions())('%s is not broken by the documents of today', (version) => {
    expect(breachesOf(releasedDocuments(version))).toEqual([]);
  });

  test('there is such a version', () => {
    expect(releasedVersions().length).toBeGreaterThan(0);
  });
});

type Change = readonly [what: string, file: string, path: string, value: unknown, said: string];

/** Where in a document, what stands there instead (`undefined`: it is gone), and what is to be said of it. */
const VIOLATIONS: readonly Change[] = [
  [
    'a property removed',
    PUBLISHED,
    '$defs.Observation.properties.confidence',
    undefined,
    'confidence is gone',
  ],
  [
    'a property of the envelope removed',
    PUBLISHED,
    '$defs.ReportPublished.properties.subject',
    undefined,
    'subject is gone',
  ],
  [
    'a deep property removed',
    PUBLISHED,
    '$defs.Evidence.properties.sentence.properties.text',
    undefined,
    'text is gone',
  ],
  [
    'a type narrowed',
    PUBLISHED,
    '$defs.Observation.properties.value.type',
    'integer',
    'value has type "integer"',
  ],
  [
    'a type widened',
    PUBLISHED,
    '$defs.Observation.properties.value.type',
    ['number', 'null'],
    'value has type',
  ],
  [
    'null no longer allowed',
    PUBLISHED,
    '$defs.Report.properties.period',
    { $ref: '#/$defs/Period' },
    'alternatives',
  ],
  [
    'null allowed from now on',
    PUBLISHED,
    '$defs.Report.properties.title',
    { anyOf: [{ type: 'string' }, { type: 'null' }] },
    'alternatives',
  ],
  [
    'a word of a closed list removed',
    PUBLISHED,
    '$defs.Observation.properties.bound.enum',
    ['=', '>'],
    'has no "~"',
  ],
  [
    'a word of a closed list added',
    PUBLISHED,
    '$defs.Observation.properties.bound.enum',
    ['=', '>', '>=', '<', '<=', '~', '≈'],
    'has "≈" now',
  ],
  [
    'a list where there was none',
    PUBLISHED,
    '$defs.Observation.properties.unit.enum',
    ['VND'],
    'has "VND" now',
  ],
  [
    'a code of a growing list removed',
    REJECTED,
    '$defs.ReasonCode.x-extensible-enum',
    ['encrypted'],
    'has no "too-large"',
  ],
  [
    'a growing list closed',
    REJECTED,
    '$defs.ReasonCode',
    { type: 'string', enum: ['encrypted'] },
    'has "encrypted" now',
  ],
  [
    'an optional property required',
    PUBLISHED,
    '$defs.Report.required.12',
    'issued',
    'issued is required now',
  ],
  ['a new property required', PUBLISHED, '$defs.Province.required.2', 'region', 'region is required now'],
  [
    'a required property of an event dropped from the list',
    PUBLISHED,
    '$defs.ReportPublished.required.1',
    undefined,
    'id may be absent now',
  ],
  ['a pattern changed', PUBLISHED, '$defs.Area.properties.code.pattern', '^\\d{4,5}$', 'code has pattern'],
  [
    'a bound tightened',
    PUBLISHED,
    '$defs.Observation.properties.confidence.maximum',
    0.9,
    'confidence has maximum',
  ],
  [
    'a format dropped',
    PUBLISHED,
    '$defs.ReportPublished.properties.time.format',
    undefined,
    'time has format nothing',
  ],
  [
    'the type of an event renamed',
    PUBLISHED,
    '$defs.ReportPublished.properties.type.const',
    'other',
    'type has const',
  ],
  ['an object closed', PUBLISHED, '$defs.Report.additionalProperties', false, 'additionalProperties'],
  [
    'the link of a large report no longer an alternative',
    PUBLISHED,
    '$defs.ReportPublished.properties.data.anyOf.1',
    undefined,
    'alternatives',
  ],
  [
    'items of a list changed',
    PUBLISHED,
    '$defs.Report.properties.observations.items',
    { type: 'object' },
    'observations[].value is gone',
  ],
  [
    'a message of the topic removed',
    'asyncapi.json',
    'components.messages.ReportRevised',
    undefined,
    'ReportRevised is gone',
  ],
  ['the channel renamed', 'asyncapi.json', 'channels.events', undefined, 'channel events is gone'],
  [
    'a message attribute removed',
    'asyncapi.json',
    'components.schemas.EventAttributes.properties.area',
    undefined,
    'area is gone',
  ],
  [
    'a field of a message removed',
    'asyncapi.json',
    'components.schemas.Report.properties.notes',
    undefined,
    'notes is gone',
  ],
  ['a route removed', 'openapi.json', 'paths./v1/catalogue', undefined, 'GET /v1/catalogue is gone'],
  [
    'a parameter removed',
    'openapi.json',
    'paths./v1/events.get.parameters.1',
    undefined,
    'GET /v1/events takes no limit any more',
  ],
  [
    'a parameter demanded that was not',
    'openapi.json',
    'paths./v1/events.get.parameters.1.required',
    true,
    'GET /v1/events demands limit now',
  ],
  [
    'a field of an answer removed',
    'openapi.json',
    'components.schemas.Figure.properties.value',
    undefined,
    'value is gone',
  ],
];

const ADDITIONS: readonly Change[] = [
  ['another route', 'openapi.json', 'paths./v1/news', {}, ''],
  [
    'an optional parameter',
    'openapi.json',
    'paths./v1/catalogue.get.parameters.9',
    { name: 'topic', in: 'query', schema: {} },
    '',
  ],
  ['an optional property', PUBLISHED, '$defs.Observation.properties.weight', { type: 'number' }, ''],
  ['a code of a growing list', REJECTED, '$defs.ReasonCode.x-extensible-enum.99', 'handwritten', ''],
  ['other words for people', PUBLISHED, '$defs.Observation.description', 'A figure.', ''],
  [
    'another type of event',
    'asyncapi.json',
    'components.messages.ReportOverdue',
    { payload: {}, headers: {} },
    '',
  ],
  [
    'that it is a growing list',
    PUBLISHED,
    '$defs.Observation.properties.unit.x-extensible-enum',
    ['VND', '%'],
    '',
  ],
];

/** The documents with one of them changed in one place. */
function changedDocuments(file: string, path: string, value: unknown): Readonly<Record<string, Json>> {
  const all = structuredClone(documents()) as Record<string, Json>;
  const names = path.split('.');
  const last = names.pop() ?? '';
  const place = names.reduce<object>((at, name) => {
    const next: unknown = Reflect.get(at, name);
    if (typeof next !== 'object' || next === null) throw new Error(`There is no ${name} of ${path}.`);
    return next;
  }, all[file] ?? {});
  if (value === undefined && !(last in place)) throw new Error(`There is no ${last} of ${path}.`);
  if (Array.isArray(place)) place.splice(Number(last), 1, ...(value === undefined ? [] : [value]));
  else if (value === undefined) Reflect.deleteProperty(place, last);
  else Reflect.set(place, last, value);
  return all;
}

describe('the rule finds', () => {
  test.each(VIOLATIONS)('%s', (_what, file, path, value, said) => {
    const found = breachesOf(documents(), changedDocuments(file, path, value));
    expect(found.join('\n')).toContain(said);
    expect(found.every((breach) => breach.startsWith(file))).toBe(true);
  });

  test('a document that is gone', () => {
    const { [REJECTED]: _gone, ...rest } = documents();
    expect(breachesOf(documents(), rest)).toEqual([`${REJECTED}: is gone`]);
  });
});

describe('the rule does not mind', () => {
  test.each(ADDITIONS)('%s', (_what, file, path, value) => {
    expect(breachesOf(documents(), changedDocuments(file, path, value))).toEqual([]);
  });
});
