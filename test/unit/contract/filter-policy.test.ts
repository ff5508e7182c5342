import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { EVENT_TYPES } from '../../../shared/contract/event-types.ts';
import { attributesOf, type BulletinEvent } from '../../../shared/contract/events.ts';
import { faultsOfFilter } from '../../../shared/contract/filter/faults.ts';
import {
  type AttributeFilter,
  type Filter,
  filterFor,
  filterForIndicators,
  InvalidFilter,
  matches,
  subscriptionAttributes,
} from '../../../shared/contract/filter/policy.ts';
import { realEvents } from './real-events.ts';

/** The matcher of the embedded SNS, which its package does not export. */
const { matchesFilterPolicy } = await import(
  new URL('../../../node_modules/fauxqs/dist/sns/filter.js', import.meta.url).href
);

let events: Readonly<Record<string, BulletinEvent>>;
beforeAll(async () => {
  events = await realEvents();
});
const chosen = (filter: Filter) =>
  Object.entries(events)
    .filter(([, event]) => matches(filter, event))
    .map(([what]) => what);

const { published, revised, rejected } = EVENT_TYPES;

describe('a policy on the message attributes', () => {
  test('chooses by type, province, area, period and kind', () => {
    expect(chosen(filterFor({ types: [revised, EVENT_TYPES.withdrawn] }))).toEqual(['revised', 'withdrawn']);
    expect(chosen(filterFor({ provinces: ['92'] }))).toEqual([]);
    expect(chosen(filterFor({ types: [published], areas: ['2025-07#30376'] }))).toEqual(['table']);
    expect(chosen(filterFor({ periods: ['2024-S1'] }))).toEqual([
      'published',
      'revised',
      'withdrawn',
      'too large for a message',
    ]);
    expect(chosen(filterFor({ periods: ['2025…'] }))).toEqual(['table']);
    expect(chosen(filterFor({ kinds: ['conference'], provinces: ['91'] }))).toContain('table');
  });

  test('of a file of no known office there is only the type', () => {
    expect(chosen(filterFor({ types: [rejected] }))).toContain('rejected, outside wards/');
    expect(chosen(filterFor({ types: [rejected], provinces: ['91'] }))).not.toContain(
      'rejected, outside wards/',
    );
  });

  test('is written as a subscription takes it', () => {
    expect(subscriptionAttributes(filterFor({ types: [published] }))).toEqual({
      FilterPolicyScope: 'MessageAttributes',
      FilterPolicy: '{"type":["vn.bantin.report.published.v1"]}',
    });
  });

  test('chooses what the embedded SNS chooses', () => {
    const condition = fc.oneof(
      fc.constantFrom('91', '92', '2024-S1', '2025', published, rejected, 'conference', '2025-07#30307'),
      fc.constantFrom(
        { prefix: '2025' },
        { prefix: '9' },
        { suffix: '-S1' },
        { exists: true },
        { exists: false },
        { 'anything-but': ['91', '2025'] },
      ),
    );
    const policy = fc.dictionary(
      fc.constantFrom('type', 'province', 'area', 'period', 'kind'),
      fc.array(condition, { minLength: 1, maxLength: 3 }),
      { minKeys: 1 },
    );
    fc.assert(
      fc.property(policy, fc.constantFrom(...Object.keys(events)), (asked, what) => {
        const event = events[what] as BulletinEvent;
        const attributes = Object.fromEntries(
          Object.entries(attributesOf(event)).map(([name, StringValue]) => [
            name,
            { DataType: 'String', StringValue },
          ]),
        );
        expect(matches({ scope: 'MessageAttributes', policy: asked as AttributeFilter }, event)).toBe(
          matchesFilterPolicy(asked, attributes),
        );
      }),
    );
  });
});

describe('a policy on the body', () => {
  test('chooses reports that have a figure of an indicator, whichever of their figures it is', () => {
    expect(chosen(filterForIndicators(['commendation.individuals']))).toContain('table');
    expect(chosen(filterForIndicators(['insurance.health'], [revised]))).toEqual(['revised']);
    expect(chosen(filterForIndicators(['moon.harvest']))).toEqual([]);
  });

  test('passes over a report that is too large for a message, though it has such a figure', () => {
    expect(chosen(filterForIndicators(['insurance.health']))).not.toContain('too large for a message');
  });

  test('takes fifty indicators and no more, by the strictest reading of the limits of SNS', () => {
    expect(() => filterForIndicators(Array.from({ length: 50 }, (_, i) => `a.b${i}`))).not.toThrow();
    expect(() => filterForIndicators(Array.from({ length: 51 }, (_, i) => `a.b${i}`))).toThrow(
      '153 combinations',
    );
  });
});

describe('a policy is refused, and it is said what is valid', () => {
  test.each<[unknown, string]>([
    [
      { kinds: ['plan'] },
      '"kinds" is no attribute of a message; valid are type, province, area, period, kind',
    ],
    [{ kind: ['gossip'] }, '"kind" is never "gossip"; valid are periodic-report, conference'],
    [
      { type: ['vn.bantin.report.published.v2'] },
      '"type" is never "vn.bantin.report.published.v2"; valid are vn.bantin.report.published.v1',
    ],
    [{ province: ['An Giang'] }, '"province" is never "An Giang"; valid are two digits: 91'],
    [{ province: [91] }, '"province" is never 91'],
    [{ area: ['30307'] }, '"area" is never "30307"; valid are era and five digits: 2025-07#30307'],
    [{ period: ['2026-S3'] }, '"period" is never "2026-S3"; valid are periods'],
    [{ period: [{ prefix: 'năm' }] }, '"period" is never {"prefix":"năm"}'],
    [
      { period: [{ wildcard: '2026*' }] },
      '"period" has {"wildcard":"2026*"}; valid are a word, {"prefix": …}',
    ],
    [{ kind: 'plan' }, '"kind" has no list of what it may be'],
    [{ kind: [] }, '"kind" has an empty list, which nothing meets'],
    [{}, 'it is empty: leave it out to get every event'],
    [['plan'], 'it is no JSON object'],
    [{ data: { observations: { indicator: ['a.b'] } } }, '"data" has no list of what it may be'],
    [{ type: [rejected], kind: ['plan'] }, 'no event meets it: a refused bulletin'],
    [{ type: [{ 'anything-but': Object.values(EVENT_TYPES) }] }, 'no event meets it'],
    [
      { area: Array.from({ length: 76 }, (_, i) => `2025-07#${30_000 + i}`), type: [published, revised] },
      'it has 152 combinations of values',
    ],
  ])('%j', (policy, said) => {
    expect(faultsOfFilter(policy, 'MessageAttributes').join('\n')).toContain(said);
  });

  test.each<[unknown, string]>([
    [{ data: { observation: { indicator: ['a.b'] } } }, 'no event has "data.observation.indicator"'],
    [{ data: { observations: { indicators: ['a.b'] } } }, 'valid there are indicator, label, measure'],
    [
      { data: { observations: ['insurance.health'] } },
      '"data.observations" is no value; in it are indicator',
    ],
    [{ type: ['published'] }, '"type" is never "published"'],
    [
      { id: [1], time: [1], source: [1], subject: [1], specversion: ['1.0'], data: { title: [1] } },
      'it names 6 keys, and SNS takes 5',
    ],
  ])('on the body: %j', (policy, said) => {
    expect(faultsOfFilter(policy, 'MessageBody').join('\n')).toContain(said);
  });

  test.each<[unknown, 'MessageAttributes' | 'MessageBody']>([
    [{ type: [{ prefix: 'vn.bantin.report.' }], period: [{ prefix: '2026' }] }, 'MessageAttributes'],
    [{ period: [{ exists: false }], type: [rejected] }, 'MessageAttributes'],
    [{ data: { reason: { code: ['encrypted'] } } }, 'MessageBody'],
    [{ data: { observations: { source: { exact: [{ suffix: '%' }] } } } }, 'MessageBody'],
    [{ data: { differences: { changed: { after: { indicator: ['a.b'] } } } } }, 'MessageBody'],
    [{ data: { period: { label: ['2026-S1'] }, link: [{ exists: true }] } }, 'MessageBody'],
  ])('%j is good', (policy, scope) => {
    expect(faultsOfFilter(policy, scope)).toEqual([]);
  });

  test('the builder throws with all that is wrong', () => {
    expect(() => filterFor({ provinces: ['9'], areas: ['x'] })).toThrow(InvalidFilter);
    try {
      filterFor({ provinces: ['9'], areas: ['x'] });
    } catch (error) {
      expect((error as InvalidFilter).faults).toHaveLength(2);
    }
  });
});
