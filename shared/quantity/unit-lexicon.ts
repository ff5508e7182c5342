import { comparable, type Lettering } from '../document/lettering.ts';
import { anyOf } from './pattern.ts';
import type { QuantityUnit } from './quantity.ts';
import { COUNTING_NOUNS, GLUED_SCALES, MEASURE_UNITS, PER, SCALES, type UnitRow } from './units.ts';

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

/** A tab parts the cells of a table, so a unit never stands behind one. */
const GAP = ' *';
const NO_LETTER = '(?!\\p{L})';
/** "25 đ/c" counts people, "5 m2" is no length. */
const UNIT_EDGE = '(?![\\p{L}\\d]|/c(?!\\p{L}))';

function build(lettering: Lettering): UnitLexicon {
  const table = <Row extends { readonly forms: readonly string[] }>(rows: readonly Row[]) =>
    new Map(rows.flatMap((row) => row.forms.map((form) => [comparable(form, lettering), row] as const)));
  const sticky = (source: string) => new RegExp(source, 'yu');

  const scales = table([...SCALES, ...GLUED_SCALES]);
  const dong = `${comparable('đ', lettering)}(?:${comparable('ồng', lettering)})?`;
  const long = anyOf(table(SCALES).keys());
  const scale = sticky(
    [
      `${GAP}(?<glued>${long})\\.?(?=${dong}${NO_LETTER})`, // "596tỷđ", "60trđ", "450 tr.đ"
      `${GAP}(?<word>${anyOf(table(SCALES).keys(), NO_LETTER)})`,
      `(?<short>${anyOf(table(GLUED_SCALES).keys())})(?=\\d{1,3}(?![\\p{L}\\d.,/%-]))`, // "2t3"
    ].join('|'),
  );
  const units = table(MEASURE_UNITS);
  const unit = sticky(`${GAP}(${anyOf(units.keys(), UNIT_EDGE)})`);
  const nouns = table(COUNTING_NOUNS);
  const noun = sticky(`${GAP}(${anyOf(nouns.keys(), NO_LETTER)})`);
  const pers = table(PER);
  const each = anyOf(['một', 'mỗi'].map((word) => comparable(word, lettering)));
  const slash = sticky(`${GAP}/${GAP}(${anyOf(pers.keys(), NO_LETTER)})`);
  const slashOrEach = sticky(`${GAP}(?:/${GAP}|${each} +)(${anyOf(pers.keys(), NO_LETTER)})`);

  const tailAt = (text: string, place: number, kind: UnitRow['kind']) => {
    const per = kind === 'count' ? slash : slashOrEach; // "30 suất quà mỗi suất 300.000 đồng" counts gifts
    let code = '';
    let end = place;
    for (let found = matchAt(per, text, end); found; found = matchAt(per, text, end)) {
      code += `/${pers.get(squeezed(found[1]))?.code ?? ''}`;
      end = per.lastIndex;
    }
    return { code, end };
  };
  const unitFrom = (row: UnitRow, text: string, end: number): UnitFound => {
    const tail = row.kind === 'percent' || row.kind === 'times' ? undefined : tailAt(text, end, row.kind);
    return {
      unit: { code: row.code + (tail?.code ?? ''), kind: row.kind },
      factor: row.factor,
      end: tail?.end ?? end,
    };
  };
  const unitAt =
    (pattern: RegExp, rows: ReadonlyMap<string, UnitRow>) =>
    (text: string, place: number): UnitFound | undefined => {
      const found = matchAt(pattern, text, place);
      const row = found && rows.get(squeezed(found[1]));
      return row ? unitFrom(row, text, pattern.lastIndex) : undefined;
    };

  return {
    scaleAt: (text, place) => {
      const { glued, word, short } = matchAt(scale, text, place)?.groups ?? {};
      const row = scales.get(squeezed(glued ?? word ?? short));
      return row && { factor: row.factor, end: scale.lastIndex };
    },
    measureAt: unitAt(unit, units),
    nounAt: unitAt(noun, nouns),
  };
}

function matchAt(pattern: RegExp, text: string, place: number): RegExpExecArray | null {
  pattern.lastIndex = place;
  return pattern.exec(text);
}

const squeezed = (form: string | undefined): string => (form ?? '').replace(/[ \t]+/g, ' ');
