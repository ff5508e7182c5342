import { describe, expect, it } from 'vitest';
import { PermanentError } from '../../../shared/contract/permanent-error.ts';
import { deadline } from '../../../shared/document/deadline.ts';

describe('the time that a file may take', () => {
  it('runs from the moment the check is made, and is over after the last millisecond', () => {
    let now = 1_000;
    const check = deadline(30, () => now);
    now = 1_030;
    expect(check).not.toThrow();
    now = 1_031;
    expect(check).toThrow(PermanentError);
    expect(check).toThrow('too-complex: not read within 30 ms');
  });
});
