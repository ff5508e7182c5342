import type { Lettering } from '../document/lettering.ts';
import { pattern } from '../document/lettering.ts';
import type { Quantity } from '../quantity/quantity.ts';
import { unitLexicon } from '../quantity/unit-lexicon.ts';

const EACH = pattern(
  String.raw`(?<!\p{L})mỗi[ \t]+(?<noun>\p{L}+(?:[ \t]+\p{L}+){0,2}?)(?:[ \t]+(?:được|trị giá|là|từ|nhận|hỗ trợ|vay|khoảng|trên|gần)){0,3}[ \t]*$`,
  'u',
);

/** "mỗi căn 40 triệu đồng", "mỗi hộ 3tr5", "mỗi suất từ 500 nghìn đến 2 triệu đồng": an amount for each of something. */
export function perEach(quantity: Quantity, text: string, lettering: Lettering): Quantity {
  const { unit } = quantity;
  if (unit?.kind !== 'money' || unit.code.includes('/')) return quantity;
  const before = text.slice(Math.max(0, quantity.start - 60), quantity.start);
  const found = EACH[lettering].exec(before);
  const noun = found?.groups?.noun;
  const counted = noun && unitLexicon(lettering).nounAt(noun, 0)?.unit.code;
  return counted ? { ...quantity, unit: { ...unit, code: `${unit.code}/${counted}` } } : quantity;
}
