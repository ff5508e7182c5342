import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { readBulletin } from '../../commands/read-bulletin.ts';
import { uploadBy } from '../../commands/upload-by.ts';
import { type Part, scorePart } from './annotated.ts';
import type { Score } from './score.ts';

interface Floor {
  readonly part: Part;
  readonly documents: number;
  readonly gold: number;
  readonly f1: Readonly<Record<'value' | 'reading' | 'linking' | 'strict', number>>;
  readonly context: number;
  /** Bulletins whose period is read otherwise. */
  readonly periodsMissed?: number;
}

/** What was reached when this was last raised. It may only rise: `npm run accuracy` says where it stands. */
const FLOORS: readonly Floor[] = [
  {
    part: 'all',
    documents: 36,
    gold: 1329,
    f1: { value: 0.993, reading: 0.986, linking: 0.98, strict: 0.964 },
    context: 0.982,
  },
  {
    part: 'second',
    documents: 16,
    gold: 812,
    f1: { value: 0.994, reading: 0.985, linking: 0.961, strict: 0.945 },
    context: 0.987,
  },
  {
    part: 'third',
    documents: 16,
    gold: 948,
    f1: { value: 0.988, reading: 0.983, linking: 0.941, strict: 0.927 },
    context: 0.986,
  },
  {
    part: 'fourth',
    documents: 8,
    gold: 529,
    f1: { value: 0.994, reading: 0.99, linking: 0.951, strict: 0.949 },
    context: 0.986,
  },
  {
    part: 'fifth',
    documents: 12,
    gold: 751,
    f1: { value: 0.943, reading: 0.914, linking: 0.881, strict: 0.837 },
    context: 0.946,
    periodsMissed: 3,
  },
];

describe.each(FLOORS)(
  'the reading of the annotated bulletins ($part) never falls behind what was reached',
  (floor) => {
    let score: Score;
    beforeAll(async () => {
      score = await scorePart(floor.part);
    });

    it.each(['value', 'reading', 'linking', 'strict'] as const)('%s', (name) => {
      expect(score[name].f1).toBeGreaterThanOrEqual(floor.f1[name]);
    });

    it('context', () => {
      expect(score.context.right / score.context.of).toBeGreaterThanOrEqual(floor.context);
    });

    it.each(['area', 'bulletin'] as const)('every %s', (name) => {
      expect(score[name].right).toBe(score[name].of);
    });

    it(`every period but ${floor.periodsMissed ?? 0}`, () => {
      expect(score.period.of - score.period.right).toBeLessThanOrEqual(floor.periodsMissed ?? 0);
    });

    it('is measured on all of them', () => {
      expect([score.documents, score.gold]).toEqual([floor.documents, floor.gold]);
    });
  },
);

/** Fewer figures say little of a share. */
const FEWEST_OF_A_TENTH = 50;

/** What is right may fall short of what was stated by so much: of a hundred figures chance moves as many. */
const TOLERANCE = 0.04;

describe.each(['kept', 'second', 'third', 'fourth', 'fifth'] as const)(
  'the confidence of figures (%s)',
  (part) => {
    it('is no more than the share of them that is right', async () => {
      const { calibration } = await scorePart(part);
      const told = calibration.filter(({ of }) => of >= FEWEST_OF_A_TENTH);
      expect(told.length).toBeGreaterThanOrEqual(2);
      for (const { from, stated, right, of } of told) {
        expect(right / of, `given ${from} and more`).toBeGreaterThanOrEqual(stated - TOLERANCE);
        // on the set that nothing was made with a tenth may lie below its lower edge, and one does
        if (part !== 'fifth') expect(right / of, `given ${from} and more`).toBeGreaterThanOrEqual(from);
      }
    });
  },
);

it('every figure of the bulletin about two wards is of the ward that the annotation says', async () => {
  const folder = fileURLToPath(new URL('./devset/16', import.meta.url));
  const { observations: gold } = JSON.parse(readFileSync(`${folder}.json`, 'utf8'));
  const { observations } = await readBulletin(`${folder}.txt`, await uploadBy(undefined));
  const areaAt = (at: number) => observations.find(({ source }) => source.start === at)?.area?.name;
  for (const { at, number, area } of gold) expect(areaAt(at), number).toBe(area);
});
