import type { QuantityUnit } from './quantity.ts';

/** A number with its scale and unit, before the words around it are read. */
export interface Amount {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly max?: number;
  readonly of?: number;
  readonly other?: number;
  readonly unit?: QuantityUnit;
  /** What one written unit was worth: a bare number that shares the unit is multiplied by it. */
  readonly multiplier: number;
  readonly unknownNoun?: true;
}

/** Decimal fractions times a power of ten, without binary dust: 4.2 × 1e9 is 4200000000. */
export const exact = (value: number): number =>
  Number.isInteger(value) && Math.abs(value) < 1e15 ? value : Number(value.toPrecision(15));
