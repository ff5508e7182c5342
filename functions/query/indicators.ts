import type { Figure, StoredCurrent } from '../../shared/contract/current.ts';
import { areaId } from '../../shared/contract/keys.ts';
import type { Measure } from '../../shared/contract/observation.ts';
import type { Period } from '../../shared/contract/period.ts';
import { figuresOf, isOfKinds, reportRefOf } from './figures-of.ts';
import { knownArea, knownIndicator, knownProvince } from './known.ts';
import { pageOf, placeIn, questionOf } from './page.ts';
import type { Answer } from './query-ports.ts';

/** What one report says of the indicator, for one period. */
interface Telling {
  readonly current: StoredCurrent;
  readonly figures: readonly Figure[];
}

const isOfMeasure =
  (measure: Measure | undefined) =>
  (figure: Figure): boolean =>
    measure === undefined || figure.measure === measure;

/** The latest received, and how many others there are. Of two that came at once, the one whose id is later. */
function latestOf(tellings: readonly Telling[]) {
  const [latest, ...others] = tellings.toSorted((a, b) => (stampOf(a) < stampOf(b) ? 1 : -1));
  if (latest === undefined) return undefined;
  const { current, figures } = latest;
  return { current, told: { report: reportRefOf(current), figures: [...figures], others: others.length } };
}

const stampOf = ({ current: { at, id } }: Telling): string => `${at} ${id}`;

/** A report stands for its own period; a figure that names another ("năm 2023 đạt 91%") is told of that one. */
export const series: Answer<'series'> = async (asked, ports) => {
  await knownArea(asked, ports);
  knownIndicator(asked.indicator);
  const question = questionOf('series', asked);
  const after = placeIn(question, asked.cursor) ?? '';
  const isAsked = isOfKinds(asked.kind);
  const tellings = new Map<string, { readonly period: Period; own: Telling[]; retold: Telling[] }>();
  for await (const current of ports.library.ofArea(asked)) {
    if (!isAsked(current)) continue;
    const figures = (await figuresOf(current, ports, asked.indicator)).filter(isOfMeasure(asked.measure));
    for (const [label, of] of Map.groupBy(figures, (one) => (one.period ?? current.period)?.label)) {
      const period = of[0]?.period ?? current.period;
      if (label === undefined || !period) continue; // of no period that is known
      const place = placeOf(period);
      const known = tellings.get(place) ?? { period, own: [], retold: [] };
      known[label === current.period?.label ? 'own' : 'retold'].push({ current, figures: of });
      tellings.set(place, known);
    }
  }
  const points = [...tellings]
    .filter(([place, { period }]) => place > after && isWithin(period, asked))
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([place, { period, own, retold }]) => {
      const latest = latestOf(own.length > 0 ? own : retold);
      return latest === undefined ? [] : [{ item: { period, ...latest.told }, place }];
    });
  return pageOf(points, { question, limit: asked.limit });
};

/** In the order of their beginnings; of those that begin together, the shorter first. */
const placeOf = ({ start, end, label }: Period): string => `${start} ${end} ${label}`;

const isWithin = (
  { start, end }: Period,
  { from, to }: { readonly from?: string | undefined; readonly to?: string | undefined },
): boolean => (from === undefined || start >= from) && (to === undefined || end <= to);

export const across: Answer<'across'> = async (asked, ports) => {
  knownProvince(asked.province, ports);
  knownIndicator(asked.indicator);
  const question = questionOf('across', asked);
  return pageOf(areas(placeIn(question, asked.cursor)), { question, limit: asked.limit });

  async function* areas(after: string | undefined) {
    const isAsked = isOfKinds(asked.kind);
    let [place, of]: [string, Telling[]] = ['', []];
    const done = () => {
      const latest = latestOf(of);
      return latest && { item: { area: latest.current.area, ...latest.told }, place };
    };
    for await (const current of ports.library.ofPeriod(asked.period, asked.province, after)) {
      if (areaId(current.area) !== place) {
        const item = done();
        if (item) yield item;
        [place, of] = [areaId(current.area), []];
      }
      if (!isAsked(current)) continue;
      const figures = (await figuresOf(current, ports, asked.indicator))
        .filter(isOfMeasure(asked.measure))
        .filter(({ period }) => period === undefined || period.label === asked.period);
      if (figures.length > 0) of.push({ current, figures });
    }
    const item = done();
    if (item) yield item;
  }
};
