import { comparable, type Lettering } from '../../../shared/document/lettering.ts';
import { findQuantities } from '../../../shared/quantity/find-quantities.ts';
import type { Quantity } from '../../../shared/quantity/quantity.ts';
import { mentionsIn } from '../../../shared/time/mentions.ts';

/** A figure as a corpus states it: what is left out is absent, and the bound is "=". */
export interface Figure {
  readonly value: number;
  readonly max?: number;
  readonly of?: number;
  readonly other?: number;
  /** Code of the unit; "?" is a noun that no row names. */
  readonly unit?: string;
  readonly bound?: Quantity['bound'];
  readonly estimated?: true;
  readonly contradictory?: true;
}

/** The figures of a text, read as the core reads them: times first, then what is left. */
export function readQuantities(text: string, lettering: Lettering): readonly Figure[] {
  const plain = comparable(text, lettering);
  const times = mentionsIn(plain, lettering, { year: 2024 });
  return findQuantities(plain, text, times, lettering).map(figureOf);
}

function figureOf({
  start: _,
  end: __,
  hedgeStart: ___,
  unknownNoun,
  unit,
  bound,
  ...rest
}: Quantity): Figure {
  return {
    ...rest,
    ...(unit && { unit: unknownNoun ? '?' : unit.code }),
    ...(bound !== '=' && { bound }),
  };
}
