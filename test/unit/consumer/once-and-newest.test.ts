import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { newestFirst, placeOf, placesInMemory } from '../../../consumer/newest.ts';
import { once, seenInMemory } from '../../../consumer/once.ts';
import type { ReceivedEvent } from '../../../shared/contract/received.ts';

const event = (reportId: string, revision: number, what: 'published' | 'revised' | 'withdrawn' = 'revised') =>
  ({
    id: `${reportId}-${revision}-${what}`,
    type: `vn.bantin.report.${what}.v1`,
    data: { id: reportId, revision },
  }) as unknown as ReceivedEvent;
const refused = { id: 'r', type: 'vn.bantin.bulletin.rejected.v1', data: {} } as unknown as ReceivedEvent;

describe('once', () => {
  test('does what is to be done for an event one time, however often it comes and how close together', async () => {
    const done: string[] = [];
    const doOnce = once();
    const answers = await Promise.all(
      ['a', 'b', 'a', 'a'].map((id) => doOnce({ id }, async () => void done.push(id))),
    );
    expect(done).toEqual(['a', 'b']);
    expect(answers).toEqual(['done', 'done', 'repeat', 'repeat']);
  });

  test('an act that fails is done again when the event comes again', async () => {
    const doOnce = once();
    await expect(doOnce({ id: 'a' }, () => Promise.reject(new Error('no database')))).rejects.toThrow(
      'no database',
    );
    expect(await doOnce({ id: 'a' }, () => {})).toBe('done');
  });

  test('keeps ids where it is told to', async () => {
    const kept = new Set(['known']);
    const doOnce = once({ has: async (id) => kept.has(id), add: async (id) => void kept.add(id) });
    expect(await doOnce({ id: 'known' }, () => expect.unreachable())).toBe('repeat');
    expect(await doOnce({ id: 'new' }, () => {})).toBe('done');
    expect(kept).toContain('new');
  });

  test('in memory the last ids are kept, and no more than was said', () => {
    const seen = seenInMemory(2);
    for (const id of ['a', 'b', 'c']) seen.add(id);
    expect(['a', 'b', 'c'].map((id) => seen.has(id))).toEqual([false, true, true]);
    expect(() => seenInMemory(0)).toThrow(RangeError);
  });
});

describe('the newest of a report', () => {
  test('an older revision that comes later is not done', async () => {
    const done: number[] = [];
    const newest = newestFirst();
    const take = (revision: number) => newest(event('r', revision), () => void done.push(revision));
    expect([await take(2), await take(1), await take(3)]).toEqual(['done', 'older', 'done']);
    expect(done).toEqual([2, 3]);
  });

  test('reports do not stand in each other’s way, and a refused bulletin is no report', async () => {
    const newest = newestFirst();
    expect(await newest(event('r', 5), () => {})).toBe('done');
    expect(await newest(event('s', 1), () => {})).toBe('done');
    expect(await newest(refused, () => {})).toBe('done');
    expect(placeOf(refused)).toBeUndefined();
  });

  test('a withdrawal takes back its revision, and gives way to a later one', async () => {
    const newest = newestFirst();
    const take = (...of: Parameters<typeof event>) => newest(event(...of), () => {});
    expect(await take('r', 1, 'withdrawn')).toBe('done');
    expect(await take('r', 1, 'published')).toBe('older');
    expect(await take('r', 2, 'revised')).toBe('done');
    expect(await take('r', 1, 'withdrawn')).toBe('older');
  });

  test('an act that fails leaves the report where it was', async () => {
    const newest = newestFirst();
    await expect(newest(event('r', 2), () => Promise.reject(new Error('no database')))).rejects.toThrow();
    expect(await newest(event('r', 1), () => {})).toBe('done');
  });

  test('in whatever order and however often events come, what stands at the end is the newest', async () => {
    const EVENTS = [
      event('r', 1, 'published'),
      event('r', 2),
      event('r', 3),
      event('r', 3, 'withdrawn'),
      event('s', 1, 'published'),
    ];
    const orders = fc
      .array(fc.constantFrom(...EVENTS))
      .chain((repeats) =>
        fc.shuffledSubarray([...EVENTS, ...repeats], { minLength: EVENTS.length + repeats.length }),
      );
    await fc.assert(
      fc.asyncProperty(orders, async (delivered) => {
        const table = new Map<string, string>();
        const [doOnce, newest] = [once(), newestFirst(placesInMemory())];
        await Promise.all(
          delivered.map((one) =>
            doOnce(
              one,
              async () =>
                void (await newest(one, () => void table.set(placeOf(one)?.reportId ?? '', one.id))),
            ),
          ),
        );
        expect(Object.fromEntries(table)).toEqual({ r: 'r-3-withdrawn', s: 's-1-published' });
      }),
      { numRuns: 200 },
    );
  });
});
