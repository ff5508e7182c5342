import {
  type Figure,
  type StoredCurrent,
  unpackFigures,
  withoutEvidence,
} from '../../shared/contract/current.ts';
import type { Kind } from '../../shared/contract/report.ts';
import type { QueryPorts } from './query-ports.ts';

/** The figures of a current report, or those of one indicator. Of a report too large only its revision has them. */
export async function figuresOf(
  { figures, id: reportId, revision, area: { era, code } }: StoredCurrent,
  { store }: Pick<QueryPorts, 'store'>,
  indicator?: string,
): Promise<readonly Figure[]> {
  if (figures !== undefined) return unpackFigures(figures, indicator);
  const { report } = await store.revision({ era, code, reportId, revision });
  return report.observations
    .filter((one) => indicator === undefined || one.indicator === indicator)
    .map(withoutEvidence);
}

export const isOfKinds =
  (kinds: readonly Kind[] | undefined) =>
  ({ kind }: Pick<StoredCurrent, 'kind'>): boolean =>
    kinds === undefined || kinds.includes(kind);

/** What names a report beside figures of it. */
export const reportRefOf = ({ id, revision, kind, issuer, title, at }: StoredCurrent) => ({
  ...{ id, revision, kind, issuer, title, at },
});
