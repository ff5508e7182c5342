import { describe, expect, it } from 'vitest';
import { isLetterAt } from '../../../shared/document/letters.ts';

describe('a letter stands at', () => {
  it.each([
    ['ađ ', 0, true],
    ['ađ ', 1, true],
    ['ađ ', 2, false],
    ['ađ ', -1, false],
    ['ađ ', 3, false],
    ['3', 0, false],
    ['', 0, false],
  ])('“%s”, place %i: %s', (text, at, expected) => {
    expect(isLetterAt(text, at)).toBe(expected);
  });
});
