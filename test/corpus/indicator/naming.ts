import { describe, expect, it } from 'vitest';
import { readFigures } from '../observation/read-figures.ts';

/** Wordings of figures, and the indicator that each figure in them belongs to, in order; `null`: none. */
export interface Naming {
  readonly expected: readonly (string | null)[];
  readonly wordings: readonly string[];
}

/** All figures of every wording are of this indicator (or of these, figure by figure). */
export const names = (
  indicators: string | readonly (string | null)[],
  wordings: readonly string[],
): Naming => ({
  expected: [indicators].flat(),
  wordings,
});

/** Figures that look as if they were of an indicator and are of none. */
export const namesNone = (wordings: readonly string[]): Naming => ({ expected: [null], wordings });

/** One test a wording. Where one indicator is expected, a wording may hold several figures of it. */
export function testNamings(title: string, namings: readonly Naming[]): void {
  describe(title, () => {
    for (const { expected, wordings } of namings)
      it.each(wordings)(`${expected.join(', ')} in “%s”`, (wording) => {
        const found = readFigures(wording).map(({ indicator }) => indicator);
        expect(found.length, 'no figure was found').toBeGreaterThan(0);
        expect(found).toEqual(expected.length === 1 ? found.map(() => expected[0]) : expected);
      });
  });
}
