import { CATALOGUE, CATALOGUE_VERSION } from '../../shared/indicator/catalogue.ts';
import type { Answer } from './query-ports.ts';

export const catalogue: Answer<'catalogue'> = async () => ({
  version: CATALOGUE_VERSION,
  indicators: CATALOGUE.map(({ id, name, kind, direction, measures }) => ({
    ...{ id, name, kind, direction },
    measures: measures.map(({ measure, unit, plausible }) => ({ measure, unit, plausible })),
  })),
});
