import type { Observation } from '../../../shared/contract/observation.ts';
import { bare } from '../../../shared/document/fold.ts';
import type { Lettering } from '../../../shared/document/lettering.ts';
import { readingOf } from '../../reading-of.ts';

/** An observation as a corpus states it: what goes without saying is left out. */
export type Figure = Pick<Observation, 'indicator' | 'measure' | 'value'> &
  Partial<
    Pick<Observation, 'max' | 'of' | 'unit' | 'basis' | 'asOf' | 'targetKind' | 'stated' | 'partOf'>
  > & {
    readonly bound?: Observation['bound'];
    /** The label of its own period. */
    readonly period?: string;
  };

/** The report that a wording stands in: a people's committee, the first half of 2024. */
const HEAD = 'UBND xã Phú Thuận báo cáo kết quả 6 tháng đầu năm 2024';

/** The figures of one wording, read as the only paragraph of a report. */
export function readFigures(wording: string, lettering: Lettering = 'marked'): readonly Figure[] {
  return readingOf(lettering === 'bare' ? bare(HEAD) : HEAD, wording).observations.map(figureOf);
}

function figureOf(found: Observation): Figure {
  const { indicator, measure, value, max, of, unit, basis, asOf, bound, period, targetKind, stated, partOf } =
    found;
  return {
    indicator,
    measure,
    value,
    unit,
    ...(max !== undefined && { max }),
    ...(of !== undefined && { of }),
    ...(basis && { basis }),
    ...(asOf && { asOf }),
    ...(bound !== '=' && { bound }),
    ...(period && { period: period.label }),
    ...(targetKind && { targetKind }),
    ...(stated !== undefined && { stated }),
    ...(partOf !== undefined && { partOf }),
  };
}
