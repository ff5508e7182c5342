import type { Observation } from '../../shared/contract/observation.ts';
import { CATALOGUE } from '../../shared/indicator/catalogue.ts';

/** One gold observation of the annotated set; the schema is in devset/README.md. */
export interface Gold {
  readonly number: string;
  readonly at: number;
  readonly indicator: string | null;
  readonly label: string;
  readonly measure: string;
  readonly value: number;
  readonly max?: number;
  readonly of?: number;
  readonly unit: string;
  readonly bound?: string;
  readonly basis?: string | null;
  readonly period?: { readonly start: string; readonly end: string };
  readonly asOf?: string;
  /** A second defensible reading. */
  readonly alt?: Partial<Gold>;
}

export interface GoldBulletin {
  readonly id: string;
  readonly report: {
    readonly area: { readonly name: string } | null;
    readonly period: { readonly start: string; readonly end: string } | null;
    readonly isBulletin: boolean;
  };
  readonly observations: readonly Gold[];
}

/** What was read of one bulletin of the set. */
export interface Read {
  readonly isBulletin: boolean;
  readonly areaName?: string;
  readonly period?: { readonly start: string; readonly end: string } | null;
  readonly observations: readonly Observation[];
}

export interface F1 {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export interface Share {
  readonly right: number;
  readonly of: number;
}

/** Figures whose stated confidence is from `from` up to the next tenth. */
export interface Calibration extends Share {
  readonly from: number;
  /** The mean of what was stated. */
  readonly stated: number;
}

export interface Score {
  readonly documents: number;
  readonly gold: number;
  readonly found: number;
  /** Number and unit right; and measure and bound; and, apart, the indicator; and all of it. */
  readonly value: F1;
  readonly reading: F1;
  readonly linking: F1;
  readonly strict: F1;
  /** Of the values found: basis, own period and as-of right. */
  readonly context: Share;
  readonly area: Share;
  readonly period: Share;
  readonly bulletin: Share;
  /** Of the figures that were given a confidence in each tenth, how many are right in all that is strict. */
  readonly calibration: readonly Calibration[];
  readonly errors: readonly string[];
}

/** [kind of unit, factor to its base]: counts of any noun are one kind, since "hộ" and "household" name the same. */
const UNITS: Readonly<Record<string, readonly [string, number]>> = {
  '%': ['percent', 1],
  pp: ['percent', 1],
  ha: ['area', 1e4],
  m2: ['area', 1],
  km2: ['area', 1e6],
  t: ['mass', 1e3],
  kg: ['mass', 1],
  'kg/person/a': ['mass', 1],
  't/ha': ['yield', 10],
  km: ['length', 1e3],
  m: ['length', 1],
};
const MONEY = new Set([
  ...['VND', 'VND/person/a', 'VND/person/year', 'VND/person/month', 'VND/ha/a', 'VND/ha', 'VND/ha/year'],
]);
const kindOf = (unit: string): readonly [string, number] =>
  MONEY.has(unit) ? ['money', 1] : (UNITS[unit] ?? ['count', 1]);
const CATALOGUED = new Set(CATALOGUE.map(({ id }) => id));

const loosely = (bound: string | undefined): string =>
  ({ '>=': '>', '<=': '<' })[bound ?? '='] ?? bound ?? '=';
const near = (a: number, b: number): boolean =>
  Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
const either =
  (same: (gold: Gold, found: Observation) => boolean) =>
  (gold: Gold, found: Observation): boolean =>
    same(gold, found) || (gold.alt !== undefined && same({ ...gold, ...gold.alt }, found));

const sameValue = either((gold, found) => {
  const [goldKind, goldFactor] = kindOf(gold.unit);
  const [foundKind, foundFactor] = kindOf(found.unit);
  const agree = (one: number, two: number | undefined) =>
    two !== undefined && near(one * goldFactor, two * foundFactor);
  return (
    goldKind === foundKind &&
    agree(gold.value, found.value) &&
    (gold.max === undefined || agree(gold.max, found.max)) &&
    (gold.of === undefined || agree(gold.of, found.of))
  );
});
const sameReading = either(
  (gold, found) => gold.measure === found.measure && loosely(gold.bound) === loosely(found.bound),
);
const sameIndicator = either((gold, found) => gold.indicator === indicatorOf(found));
const span = (period: { readonly start: string; readonly end: string } | undefined): string =>
  period ? `${period.start}..${period.end}` : '-';
const sameContext = either(
  (gold, found) =>
    (gold.basis ?? null) === (found.basis ?? null) &&
    (gold.asOf ?? null) === (found.asOf ?? null) &&
    span(gold.period) === span(found.period),
);

/** An id outside the catalogue counts as no link. */
const indicatorOf = ({ indicator }: Observation): string | null =>
  indicator !== null && CATALOGUED.has(indicator) ? indicator : null;

/** Pairs gold with found one to one where their digits overlap, best agreement first. */
function pair(golds: readonly Gold[], founds: readonly Observation[]): ReadonlyMap<Gold, Observation> {
  const overlaps = (gold: Gold, { source }: Observation) =>
    source.start < gold.at + gold.number.length && gold.at < source.end;
  const agreement = (gold: Gold, found: Observation) =>
    4 * Number(sameValue(gold, found)) +
    2 * Number(sameReading(gold, found)) +
    Number(sameIndicator(gold, found));
  const candidates = golds
    .flatMap((gold) =>
      founds
        .filter((found) => overlaps(gold, found))
        .map((found) => ({ gold, found, score: agreement(gold, found) })),
    )
    .sort((a, b) => b.score - a.score);
  const pairs = new Map<Gold, Observation>();
  const taken = new Set<Observation>();
  for (const { gold, found } of candidates) {
    if (pairs.has(gold) || taken.has(found)) continue;
    pairs.set(gold, found);
    taken.add(found);
  }
  return pairs;
}

/** Scores what was read against the annotations. */
export function score(bulletins: readonly { readonly gold: GoldBulletin; readonly read: Read }[]): Score {
  const errors: string[] = [];
  const judged: { readonly confidence: number; readonly isRight: boolean }[] = [];
  const count = {
    gold: 0,
    found: 0,
    value: 0,
    reading: 0,
    strict: 0,
    linked: 0,
    goldLinked: 0,
    foundLinked: 0,
  };
  const shares = {
    context: { right: 0, of: 0 },
    area: { right: 0, of: 0 },
    period: { right: 0, of: 0 },
    bulletin: { right: 0, of: 0 },
  };
  const tell = (name: keyof typeof shares, isRight: boolean, error: () => string) => {
    shares[name].of++;
    if (isRight) shares[name].right++;
    else errors.push(error());
  };
  for (const { gold, read } of bulletins) {
    const pairs = pair(gold.observations, read.observations);
    count.gold += gold.observations.length;
    count.found += read.observations.length;
    count.goldLinked += gold.observations.filter(({ indicator }) => indicator !== null).length;
    count.foundLinked += read.observations.filter((found) => indicatorOf(found) !== null).length;
    for (const one of gold.observations) {
      const found = pairs.get(one);
      if (!found) {
        errors.push(
          `${gold.id} missed   @${one.at} "${one.number}" ${one.measure} ${one.indicator ?? '-'} (${one.label})`,
        );
        continue;
      }
      const [value, reading, link] = [
        sameValue(one, found),
        sameReading(one, found),
        sameIndicator(one, found),
      ];
      count.value += Number(value);
      count.reading += Number(value && reading);
      count.linked += Number(value && link && one.indicator !== null);
      count.strict += Number(value && reading && link);
      judged.push({ confidence: found.confidence, isRight: value && reading && link });
      if (value)
        tell(
          'context',
          sameContext(one, found),
          () =>
            `${gold.id} context  @${one.at} "${one.number}" gold ${contextOf(one)} | found ${contextOf(found)}`,
        );
      if (!(value && reading && link))
        errors.push(
          `${gold.id} differs  @${one.at} "${one.number}" gold ${told(one)} | found ${told(found)}`,
        );
    }
    const used = new Set(pairs.values());
    for (const found of read.observations)
      if (!used.has(found)) {
        judged.push({ confidence: found.confidence, isRight: false });
        errors.push(`${gold.id} invented @${found.source.start} "${found.source.exact}" ${told(found)}`);
      }
    const { area, period, isBulletin } = gold.report;
    if (area)
      tell(
        'area',
        read.areaName?.normalize('NFC') === area.name.normalize('NFC'),
        () => `${gold.id} area     gold ${area.name} | found ${read.areaName ?? '-'}`,
      );
    if (period)
      tell(
        'period',
        span(period) === span(read.period ?? undefined),
        () => `${gold.id} period   gold ${span(period)} | found ${span(read.period ?? undefined)}`,
      );
    tell(
      'bulletin',
      isBulletin === read.isBulletin,
      () => `${gold.id} bulletin gold ${isBulletin} | found ${read.isBulletin}`,
    );
  }
  return {
    documents: bulletins.length,
    gold: count.gold,
    found: count.found,
    value: f1(count.value, count.found, count.gold),
    reading: f1(count.reading, count.found, count.gold),
    linking: f1(count.linked, count.foundLinked, count.goldLinked),
    strict: f1(count.strict, count.found, count.gold),
    ...shares,
    calibration: calibrationOf(judged),
    errors,
  };
}

function calibrationOf(
  judged: readonly { readonly confidence: number; readonly isRight: boolean }[],
): readonly Calibration[] {
  const tenths = Map.groupBy(judged, ({ confidence }) => Math.floor(confidence * 10 + 1e-9) / 10);
  return [...tenths]
    .map(([from, figures]) => ({
      from,
      stated: figures.reduce((sum, { confidence }) => sum + confidence, 0) / figures.length,
      right: figures.filter(({ isRight }) => isRight).length,
      of: figures.length,
    }))
    .sort((a, b) => b.from - a.from);
}

const told = (one: Gold | Observation): string =>
  `${one.measure} ${loosely(one.bound)} ${one.value}${one.max === undefined ? '' : `..${one.max}`}${one.of === undefined ? '' : `/${one.of}`} ${one.unit} ${one.indicator ?? '-'}`;
const contextOf = (one: Gold | Observation): string =>
  `${one.basis ?? '-'} ${one.asOf ?? '-'} ${span(one.period)}`;

function f1(hit: number, found: number, gold: number): F1 {
  const precision = found ? hit / found : 0;
  const recall = gold ? hit / gold : 0;
  return { precision, recall, f1: precision + recall ? (2 * precision * recall) / (precision + recall) : 0 };
}
