import { expect, test } from 'vitest';
import { eraseAll, type Trace } from '../../../commands/operate/traces.ts';

/** Traces that note when they are erased; the one called `stuck` cannot be. */
function tracesIn(gone: string[], ...kept: readonly (readonly [Trace['kind'], string])[]): readonly Trace[] {
  return kept.map(([kind, name]) => ({
    kind,
    name,
    async erase() {
      if (name === 'stuck') throw new Error('no right to');
      gone.push(name);
    },
  }));
}

test('all are erased in their order', async () => {
  const gone: string[] = [];
  const traces = tracesIn(gone, ['upload', 'a'], ['report', 'b'], ['state', 'c'], ['receipt', 'd']);
  const seen: number[] = [];
  expect(await eraseAll(traces, (done) => seen.push(done), expect.fail)).toBe(0);
  expect([gone, seen]).toEqual([
    ['a', 'b', 'c', 'd'],
    [1, 2, 3, 4],
  ]);
});

test('after one that cannot be erased the others go, and what they are found by stays for the next time', async () => {
  const gone: string[] = [];
  const traces = tracesIn(gone, ['receipt page', 'stuck'], ['report', 'b'], ['state', 'c'], ['receipt', 'd']);
  const faults: string[] = [];
  const left = await eraseAll(
    traces,
    () => {},
    ({ name }, error) => faults.push(`${name}: ${error}`),
  );
  expect([left, gone, faults]).toEqual([3, ['b'], ['stuck: Error: no right to']]);
});

test('of a zip the receipts of earlier members may be gone by then; those of the zip stay', async () => {
  const gone: string[] = [];
  const member = [
    ['report', 'a'],
    ['receipt', 'b'],
  ] as const;
  const traces = tracesIn(gone, ...member, ['receipt page', 'stuck'], ['receipt', 'd']);
  expect(
    await eraseAll(
      traces,
      () => {},
      () => {},
    ),
  ).toBe(2);
  expect(gone).toEqual(['a', 'b']);
});
