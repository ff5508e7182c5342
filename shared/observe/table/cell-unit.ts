import type { Span } from '../../contract/span.ts';
import { type Lettering, matchesOf, pattern } from '../../document/lettering.ts';
import type { QuantityUnit } from '../../quantity/quantity.ts';
import { unitAfter } from '../../quantity/read-digits.ts';
import { unitLexicon } from '../../quantity/unit-lexicon.ts';

/** A unit that stands apart from its figures, and what one of them is worth in the base unit. */
export interface CellUnit {
  readonly unit: QuantityUnit;
  readonly multiplier: number;
}

export const PERCENT: CellUnit = { unit: { code: '%', kind: 'percent' }, multiplier: 1 };

/** "triệu đồng", "tạ/ha", "%", "đồng chí": scale and unit that stand at a place of a comparable text. */
export function unitAt(text: string, at: number, lettering: Lettering): CellUnit | undefined {
  const lexicon = unitLexicon(lettering);
  const scale = lexicon.scaleAt(text, at);
  const found = unitAfter(lexicon, text, scale?.end ?? at);
  return found && { unit: found.unit, multiplier: found.factor * (scale?.factor ?? 1) };
}

const NAMED = pattern(String.raw`\([ \t]*|(?<!\p{L})(?:đvt|đơn vị tính|đơn vị)[ \t]*:[ \t]*`);

/** "Sản lượng (tấn)", "Dự toán 2024 (triệu đồng)", "ĐVT: triệu đồng": the unit that words name for the figures beside them. */
export function unitNamedIn({ start, end }: Span, text: string, lettering: Lettering): CellUnit | undefined {
  return matchesOf(NAMED, text.slice(start, end), lettering)
    .map(({ 0: mark, index }) => unitAt(text, start + index + mark.length, lettering))
    .findLast((found) => found !== undefined);
}
