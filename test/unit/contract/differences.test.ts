import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalJson } from '../../../shared/contract/canonical-json.ts';
import { differencesBetween } from '../../../shared/contract/differences.ts';
import type { Observation } from '../../../shared/contract/observation.ts';

const seen = (change: Partial<Observation> = {}): Observation => ({
  indicator: 'test.rice',
  label: 'diện tích lúa',
  measure: 'level',
  value: 10,
  unit: 'ha',
  bound: '=',
  confidence: 1,
  source: { start: 0, end: 2, exact: '10', sentence: { start: 0, end: 20 } },
  ...change,
});

describe('differences between revisions', () => {
  test('the same figures at another place of the text are no difference', () => {
    const moved = seen({
      confidence: 0.5,
      source: { start: 9, end: 11, exact: '10', sentence: { start: 9, end: 30 } },
    });
    expect(differencesBetween([seen()], [moved])).toEqual({ added: [], removed: [], changed: [] });
  });

  test('another figure for the same thing is a change, with both', () => {
    const [before, after] = [seen(), seen({ value: 12, bound: '>' })];
    expect(differencesBetween([before], [after])).toEqual({
      added: [],
      removed: [],
      changed: [{ before, after }],
    });
  });

  test.each<Partial<Observation>>([
    { indicator: 'test.maize' },
    { indicator: null },
    { measure: 'target' },
    { basis: 'plan' },
    { period: { label: '2026', start: '2026-01-01', end: '2026-12-31' } },
    { area: { level: 'ấp', name: 'Một' } },
    { partOf: 'test.crops' },
    { targetKind: 'level' },
  ])('%o makes it another thing: one removed, one added', (change) => {
    const [before, after] = [seen(), seen(change)];
    expect(differencesBetween([before], [after])).toEqual({ added: [after], removed: [before], changed: [] });
  });

  test('what no indicator claims is known by its label', () => {
    const [before, after] = [
      seen({ indicator: null, value: 1 }),
      seen({ indicator: null, label: 'Diện  tích lúa', value: 2 }),
    ];
    expect(differencesBetween([before], [after]).changed).toEqual([{ before, after }]);
    const other = seen({ indicator: null, label: 'đàn bò' });
    expect(differencesBetween([before], [other]).changed).toEqual([]);
  });

  test('of several figures for one thing, equal ones are paired before changed ones', () => {
    const [a, b, c] = [seen({ value: 1 }), seen({ value: 2 }), seen({ value: 3 })];
    expect(differencesBetween([a, b], [b, c])).toEqual({
      added: [],
      removed: [],
      changed: [{ before: a, after: c }],
    });
  });

  const some = fc.array(
    fc
      .record({ value: fc.integer({ min: 0, max: 3 }), indicator: fc.constantFrom('x', 'y', null) })
      .map(seen),
    { maxLength: 6 },
  );

  test('the earlier revision with its differences applied has the figures of the later one', () => {
    fc.assert(
      fc.property(some, some, (before, after) => {
        const { added, removed, changed } = differencesBetween(before, after);
        const rest = before.map(canonicalJson);
        for (const gone of [...removed, ...changed.map((pair) => pair.before)]) {
          const at = rest.indexOf(canonicalJson(gone));
          expect(at).toBeGreaterThanOrEqual(0);
          rest.splice(at, 1);
        }
        const applied = [...rest, ...[...added, ...changed.map((pair) => pair.after)].map(canonicalJson)];
        expect(applied.toSorted()).toEqual(after.map(canonicalJson).toSorted());
      }),
    );
  });

  test('nothing differs from itself, and the order does not matter', () => {
    fc.assert(
      fc.property(some, (revision) => {
        expect(differencesBetween(revision, revision.toReversed())).toEqual({
          added: [],
          removed: [],
          changed: [],
        });
      }),
    );
  });
});
