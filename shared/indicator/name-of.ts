import type { Observation } from '../contract/observation.ts';
import { CATALOGUE } from './catalogue.ts';

/** The catalogue's name of what is measured, or the words of the text where no indicator claims it. */
export const nameOf = ({ indicator, label }: Pick<Observation, 'indicator' | 'label'>): string =>
  CATALOGUE.find(({ id }) => id === indicator)?.name.vi ?? label;
