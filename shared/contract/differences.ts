import * as z from 'zod';
import { canonicalJson } from './canonical-json.ts';
import { type Observation, observation } from './observation.ts';

/** What a revision says otherwise than the revision before it, observation by observation. */
export const differences = z.object({
  added: z.array(observation),
  removed: z.array(observation),
  changed: z.array(z.object({ before: observation, after: observation })),
});
export type Differences = Readonly<z.infer<typeof differences>>;

/**
 * Observations of two revisions are about the same thing when indicator (its label, where the catalogue has
 * none), measure, period, basis, area, whole and target kind are the same. Place, date of count and figure are
 * not: those may be corrected. Where several are about the same thing, equal ones are paired first, then the
 * others in the order of the text.
 */
const identityOf = (found: Observation): string =>
  canonicalJson([
    found.indicator ?? found.label.normalize('NFC').toLowerCase().replace(/\s+/gu, ' ').trim(),
    found.indicator === null,
    found.measure,
    found.period?.label,
    found.basis,
    found.area?.level,
    found.area?.name,
    found.partOf,
    found.targetKind,
  ]);

/** What makes a figure another figure; words, offsets and confidence do not. */
const figureOf = ({ value, max, of, unit, bound, asOf, stated, estimated }: Observation): string =>
  canonicalJson([value, max, of, unit, bound, asOf, stated, estimated]);

export function differencesBetween(
  before: readonly Observation[],
  after: readonly Observation[],
): Differences {
  const old = Map.groupBy(before, identityOf);
  const young = Map.groupBy(after, identityOf);
  const groups = [...new Set([...young.keys(), ...old.keys()])].map((identity) => {
    const was = without(old.get(identity) ?? [], young.get(identity) ?? []);
    const is = without(young.get(identity) ?? [], old.get(identity) ?? []);
    const pairs = Math.min(was.length, is.length);
    return {
      added: is.slice(pairs),
      removed: was.slice(pairs),
      changed: is.slice(0, pairs).flatMap((later, i) => {
        const earlier = was[i];
        return earlier === undefined ? [] : [{ before: earlier, after: later }];
      }),
    };
  });
  return {
    added: groups.flatMap(({ added }) => added),
    removed: groups.flatMap(({ removed }) => removed),
    changed: groups.flatMap(({ changed }) => changed),
  };
}

/** Those of `these` that have no equal figure left among `those`, each of which is used up once. */
function without(these: readonly Observation[], those: readonly Observation[]): readonly Observation[] {
  const left = new Map<string, number>();
  for (const figure of those.map(figureOf)) left.set(figure, (left.get(figure) ?? 0) + 1);
  return these.filter((found) => {
    const figure = figureOf(found);
    const equal = left.get(figure) ?? 0;
    left.set(figure, equal - 1);
    return equal <= 0;
  });
}
