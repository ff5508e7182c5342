import { describe, expect, test } from 'vitest';
import {
  faultFields,
  faultOf,
  ReaderBrokeError,
  reasonOf,
  retrySeconds,
  UnusableRecordError,
} from '../../../functions/runtime/faults.ts';
import { PermanentError } from '../../../shared/contract/permanent-error.ts';

const SECRET = 'chapter-seven';

function thrownBy(act: () => unknown): unknown {
  try {
    act();
  } catch (error) {
    return error;
  }
  throw new Error('nothing was thrown');
}

describe('faults', () => {
  test('a file that cannot be read is a reason, a record that is no event is permanent, all else may pass', () => {
    expect(reasonOf(new PermanentError('encrypted', 'x'))).toBe('encrypted');
    expect(reasonOf(new RangeError('Maximum call stack size exceeded'))).toBe('too-complex');
    expect(reasonOf(new RangeError('Offset is outside the bounds of the DataView'))).toBeUndefined();
    expect(reasonOf(new Error('x'))).toBeUndefined();
    expect(faultOf(new UnusableRecordError('x'))).toBe('permanent');
    for (const error of [new Error('x'), new ReaderBrokeError('x'), 'x', undefined])
      expect(faultOf(error)).toBe('transient');
  });

  test('the waits between the tries never shrink, and a queue can hold each of them', () => {
    const waits = [1, 2, 3, 4, 5, 6, 100].map((received) => retrySeconds('transient', received));
    expect(waits).toEqual(waits.toSorted((a, b) => a - b));
    for (const seconds of waits) expect(seconds).toBeGreaterThan(0);
    expect(Math.max(...waits)).toBeLessThanOrEqual(43_200);
    expect(retrySeconds('permanent', 3)).toBe(1);
  });
});

describe('the log line of an error', () => {
  test('says what and where', () => {
    const fields = faultFields(new Error('the table is away'));
    expect(fields).toMatchObject({ fault: 'transient', error: 'Error', detail: 'the table is away' });
    expect(JSON.stringify(fields)).toContain('faults.test.ts');
  });

  test.each([
    ['JSON that cannot be parsed', () => thrownBy(() => JSON.parse(`{"a": ${SECRET}`))],
    [
      'a reader that broke, with lines in its message that look like a stack',
      () =>
        new ReaderBrokeError('A reader broke.', {
          cause: new TypeError(`no\n    at ${SECRET}:1:1\n    at x (${SECRET}:1:1)`),
        }),
    ],
    ['something that is no error', () => SECRET],
  ])('quotes nothing of a file: %s', (_what, make) => {
    const line = JSON.stringify(faultFields(make()));
    expect(line).not.toContain(SECRET);
    expect(line).toContain('"error":');
  });
});
