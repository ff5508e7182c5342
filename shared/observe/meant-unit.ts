import type { Span } from '../contract/span.ts';
import type { Lettering } from '../document/lettering.ts';
import type { Thing } from '../indicator/indicator.ts';
import type { Quantity } from '../quantity/quantity.ts';
import { fits } from './unit-fit.ts';

/** "Trường tiểu học có 450 HS": what an abbreviation counts by the words of its clause; the other stays possible. */
export function unitByWords(
  quantity: Quantity,
  { start, end }: Span,
  text: string,
  lettering: Lettering,
): Quantity {
  const { unit } = quantity;
  if (!unit?.or) return quantity;
  const from = Math.max(start, text.lastIndexOf(';', quantity.start) + 1);
  const behind = text.slice(quantity.end, end);
  const clause = `${text.slice(from, quantity.start)}#${behind.split(';')[0]}`;
  const { beside, unless, code } = unit.or;
  if (!beside[lettering].test(clause) || unless?.[lettering].test(clause)) return quantity;
  return { ...quantity, unit: { ...unit, code, or: { code: unit.code, beside } } };
}

/** Whatever the words are, the label that a figure has counts in its own noun: "toàn xã có 2.356 HS" are pupils. */
export function unitByThing<Figure extends Quantity>(quantity: Figure, thing: Thing | undefined): Figure {
  const { unit } = quantity;
  const perPerson = unit && thing && perPersonOf(thing, unit.code);
  if (perPerson) return { ...quantity, unit: { ...unit, code: perPerson } };
  if (!unit?.or) return quantity;
  const { or, ...written } = unit;
  const other = { ...written, code: or.code };
  const isOther = thing !== undefined && !fits(thing, { ...quantity, unit: written });
  return { ...quantity, unit: isOther && fits(thing, { ...quantity, unit: other }) ? other : written };
}

/** "bình quân lương thực đầu người 571 kg/năm": what is of one person is so though the unit leaves it out. */
const perPersonOf = ({ measures }: Thing, written: string): string | undefined =>
  written.includes('/')
    ? measures
        .map(({ unit }) => unit)
        .find((own) => own !== written && own.replace('/person', '') === written)
    : undefined;
