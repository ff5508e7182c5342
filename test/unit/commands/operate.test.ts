import { describe, expect, test } from 'vitest';
import { timeIn } from '../../../commands/operate/time-in.ts';
import { lineOf } from '../../../commands/progress-bar.ts';

describe('a time as an operator writes it', () => {
  test.each([
    ['2026-03-01', '2026-02-28T17:00:00.000Z'], // midnight in Vietnam
    ['2026-03-01T07:00:00Z', '2026-03-01T07:00:00.000Z'],
    ['2026-03-01T07:00+07:00', '2026-03-01T00:00:00.000Z'],
  ])('%s', (text, stamp) => {
    expect(timeIn(text).toISOString()).toBe(stamp);
  });

  test.each(['yesterday', '2026', '01/03/2026', '2026-13-01', '2026-02-30', '2026-03-01T07:00:00'])(
    '%s is none',
    (text) => {
      expect(() => timeIn(text)).toThrow(`"${text}" is no time`);
    },
  );
});

describe('the line of a progress bar', () => {
  test.each([
    [0, 40, 0, '░░░░░░░░░░░░░░░░░░░░░░░░ 0 of 40'],
    [10, 40, 5_000, '██████░░░░░░░░░░░░░░░░░░ 10 of 40, 15 s left'],
    [40, 40, 20_000, '████████████████████████ 40 of 40, 0 s left'],
    [45, 40, 20_000, '████████████████████████ 45 of 40, 0 s left'], // more came meanwhile
  ])('%i of %i after %i ms', (done, total, ms, line) => {
    expect(lineOf('sending', done, total, ms)).toBe(`sending ${line}`);
  });

  test('without a total it counts', () => {
    expect(lineOf('sending', 12, undefined, 3_400)).toBe('sending 12, 3 s');
  });
});
