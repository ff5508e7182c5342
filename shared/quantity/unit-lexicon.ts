import { comparable, type Lettering } from '../document/lettering.ts';
import { anyOf } from './pattern.ts';
import type { QuantityUnit } from './quantity.ts';
import { COUNTING_NOUNS, MEASURE_UNITS, PER, SCALES, type UnitRow } from './units.ts';

export interface Scale {
  readonly factor: number;
  readonly end: number;
}

/** A unit read after a number, up to `end`; `factor` is what one of it is worth in the base unit. */
export interface UnitFound {
  readonly unit: QuantityUnit;
  readonly factor: number;
  readonly end: number;
}

/** Reads scale words, units, counted nouns and "per" tails at a place in a comparable text. */
export interface UnitLexicon {
  readonly scaleAt: (text: string, at: number) => Scale | undefined;
  readonly measureAt: (text: string, at: number) => UnitFound | undefined;
  readonly nounAt: (text: string, at: number) => UnitFound | undefined;
}

const lexicons = new Map<Lettering, UnitLexicon>();

export function unitLexicon(lettering: Lettering): UnitLexicon {
  const known = lexicons.get(lettering) ?? build(lettering);
  lexicons.set(lettering, known);
  return known;
}

const GAP = '[ \\t\\u00a0]*';

function build(lettering: Lettering): UnitLexicon {
  const folded = (forms: readonly string[]) => forms.map((form) => comparable(form, lettering));
  const table = <Row extends { readonly forms: readonly string[] }>(rows: readonly Row[]) =>
    new Map(rows.flatMap((row) => folded(row.forms).map((form) => [form, row] as const)));
  const sticky = (forms: Iterable<string>, after: string) =>
    new RegExp(`${GAP}(${anyOf([...forms])})${after}`, 'yu');

  const scales = table(SCALES);
  const dong = comparable('đ', lettering);
  // A scale word ends at a letter's edge, or where đ or đồng is glued on: "596tỷđ", "60trđ".
  const scale = sticky(
    scales.keys(),
    `(?!\\p{L})|${GAP}(${anyOf([...scales.keys()])})(?=\\.?${dong}(?:ong|ồng)?(?!\\p{L}))`,
  );
  const units = table(MEASURE_UNITS);
  const unit = sticky(units.keys(), '(?![\\p{L}\\d]|/\\p{L}(?!\\p{L}))');
  const nouns = table(COUNTING_NOUNS);
  const noun = sticky(nouns.keys(), '(?!\\p{L})');
  const pers = table(PER);
  const per = new RegExp(
    `${GAP}(?:/${GAP}|(?:một|mỗi|mot|moi)[ \\t]+)(${anyOf([...pers.keys()])})(?!\\p{L})`,
    'yu',
  );

  const at = (found: RegExp, text: string, place: number) => {
    found.lastIndex = place;
    return found.exec(text);
  };
  const squeezed = (form: string) => form.replace(/[ \t]+/g, ' ');

  const tailAt = (text: string, place: number): { readonly code: string; readonly end: number } => {
    let code = '';
    let end = place;
    for (let found = at(per, text, end); found; found = at(per, text, end)) {
      code += `/${pers.get(squeezed(found[1] ?? ''))?.code ?? ''}`;
      end = per.lastIndex;
    }
    return { code, end };
  };
  const unitFrom = (row: UnitRow, text: string, end: number): UnitFound => {
    const tail = row.kind === 'percent' || row.kind === 'times' ? undefined : tailAt(text, end);
    return {
      unit: { code: row.code + (tail?.code ?? ''), kind: row.kind },
      factor: row.factor,
      end: tail?.end ?? end,
    };
  };

  return {
    scaleAt: (text, place) => {
      const found = at(scale, text, place);
      const row = found && scales.get(squeezed(found[1] ?? found[2] ?? ''));
      return row ? { factor: row.factor, end: scale.lastIndex } : undefined;
    },
    measureAt: (text, place) => {
      const found = at(unit, text, place);
      const row = found && units.get(squeezed(found[1] ?? ''));
      return row ? unitFrom(row, text, unit.lastIndex) : undefined;
    },
    nounAt: (text, place) => {
      const found = at(noun, text, place);
      const row = found && nouns.get(squeezed(found[1] ?? ''));
      return row ? unitFrom(row, text, noun.lastIndex) : undefined;
    },
  };
}
