import type { Thing } from '../indicator/indicator.ts';
import type { Quantity } from '../quantity/quantity.ts';
import { MEASURE_UNITS, type UnitKind } from '../quantity/units.ts';

/** Kinds of the units that catalogue rows name; a unit that no row names is counted. */
const KIND_OF = new Map<string, UnitKind>(MEASURE_UNITS.map(({ code, kind }) => [code, kind]));
export const kindOfUnit = (unit: string): UnitKind =>
  unit.startsWith('VND') ? 'money' : (KIND_OF.get(unit) ?? KIND_OF.get(unit.split('/')[0] ?? '') ?? 'count');

/** Nouns that count the same heads: offices write "2 đồng chí" and "2 người" for party members. */
const SAME_HEADS: readonly ReadonlySet<string>[] = [
  new Set(['person', 'party-member', 'member']),
  new Set(['case', 'round']),
  new Set(['certificate', 'dossier']),
  new Set(['gift', 'scholarship']),
  new Set(['cell', 'collective']),
  new Set(['visit', 'person']),
];

/** Whether a figure's unit is the thing's own. A figure without a unit, or with an unknown noun, may be any count. */
export function fits(thing: Thing, { unit, unknownNoun }: Quantity): boolean {
  return thing.measures.some(({ unit: own }) => {
    if (!unit || unknownNoun) return kindOfUnit(own) === 'count';
    if (kindOfUnit(own) !== unit.kind) return false;
    if (unit.kind !== 'count') return sameDimension(own, unit.code);
    const written = [unit.code, ...(unit.or ? [unit.or.code] : [])];
    return [own, ...(thing.countedAs ?? [])].some((code) => written.some((one) => countsSame(code, one)));
  });
}

const countsSame = (one: string, other: string): boolean =>
  one === other || SAME_HEADS.some((heads) => heads.has(one) && heads.has(other));

/** "kg/người/năm" is no "kg", but income may leave its "/người/năm" out. */
function sameDimension(own: string, written: string): boolean {
  if (own === written) return true;
  if (kindOfUnit(own) === 'area' && written === 'm2') return false; // no field or commune is told in square metres
  if (kindOfUnit(own) === 'money') return !written.includes('/') || own.includes('/');
  if (written.includes('/')) return perOf(own) === perOf(written) || own.replace('/person', '') === written;
  return own.startsWith(`${written}/`) || !own.includes('/');
}

/** "142,5 tấn/ngày" is of no person. */
const perOf = (unit: string): string => unit.slice(unit.indexOf('/'));

/** Goals that are counted are told as met of all: "17/19 tiêu chí". */
export const COUNTED_GOALS: ReadonlySet<string> = new Set(['target', 'criterion']);

/**
 * Whether a figure can speak of the thing: in its own unit, or derived from it (a percentage of plan, growth,
 * X/Y, points), which needs a firm label.
 */
export function canMeasure(thing: Thing, quantity: Quantity, as: 'own' | 'derived', label = ''): boolean {
  if (thing.neverAsRatio && quantity.of !== undefined) return false;
  const isBareCount = quantity.of === undefined && quantity.unit?.kind === 'count';
  if (thing.onlyAsRatio && isBareCount && !thing.alsoCountedBy?.includes(label)) return false;
  if (fits(thing, quantity)) return true;
  const isRate = thing.measures.some(({ measure }) => measure === 'rate');
  if (isRate && quantity.of !== undefined && (!quantity.unit || quantity.unit.kind === 'count')) return true;
  if (as === 'own') return false;
  const { unit } = quantity;
  return unit?.kind === 'percent' || unit?.kind === 'point' || unit?.kind === 'times';
}
