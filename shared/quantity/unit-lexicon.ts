import { comparable, type Lettering } from '../document/lettering.ts';
import { isLetterAt, regexp } from '../document/letters.ts';
import { formTree, type Read } from './form-tree.ts';
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
  /** "/căn" and the like after money whose unit is left out ("60tr/căn"): empty where nothing is. */
  readonly eachAt: (text: string, at: number) => { readonly code: string; readonly end: number };
}

const lexicons = new Map<Lettering, UnitLexicon>();

export function unitLexicon(lettering: Lettering): UnitLexicon {
  const known = lexicons.get(lettering) ?? build(lettering);
  lexicons.set(lettering, known);
  return known;
}

const SPACE = ' ';
/** A tab parts the cells of a table, so a unit never stands behind one. */
function afterSpaces(text: string, at: number): number {
  let place = at;
  while (text[place] === SPACE) place++;
  return place;
}

const ENDS_IN_WORD = /[\p{L}\p{M}\d]$/u;
/** A form that ends in a symbol needs no edge ("%KH"). */
const wholeWord = (text: string, end: number, form: string): boolean =>
  !isLetterAt(text, end) || !ENDS_IN_WORD.test(form);
/** "25 đ/c" counts people, "5 m2" is no length. */
const UNIT_EDGE = regexp(String.raw`(?![\p{L}\d]|/c(?!\p{L}))`, 'yu');

type Forms<Row> = readonly (readonly [form: string, row: Row])[];

function build(lettering: Lettering): UnitLexicon {
  const folded = (word: string) => comparable(word, lettering);
  const table = <Row extends { readonly forms: readonly string[] }>(rows: readonly Row[]): Forms<Row> =>
    rows.flatMap((row) => row.forms.map((form) => [folded(form), row] as const));

  const scales = formTree(table(SCALES));
  const short = formTree(table(GLUED_SCALES));
  const units = formTree(table(MEASURE_UNITS));
  const nouns = formTree(table(COUNTING_NOUNS));
  const pers = formTree(table(PER));
  const each = formTree(['một', 'mỗi'].map((word) => [folded(word), word] as const));

  const dong = regexp(`\\.?(?=${folded('đ')}(?:${folded('ồng')})?(?!\\p{L}))`, 'yu');
  const byWord = (text: string) => (end: number, form: string) =>
    wholeWord(text, end, form) ? end : undefined;
  const byEdge = (edge: RegExp, text: string) => (end: number) => endOf(edge, text, end);

  /** "/người/năm"; after money and measures "mỗi hộ" too, but "30 suất quà mỗi suất 300.000 đồng" counts gifts. */
  const perAt = (text: string, at: number, kind: UnitRow['kind']) => {
    const place = afterSpaces(text, at);
    if (text[place] === '/') return pers(text, afterSpaces(text, place + 1), byWord(text));
    const word =
      kind === 'count' ? undefined : each(text, place, (end) => (text[end] === SPACE ? end : undefined));
    return word && pers(text, afterSpaces(text, word.end), byWord(text));
  };
  const tailAt = (text: string, place: number, kind: UnitRow['kind']) => {
    let code = '';
    let end = place;
    for (let per = perAt(text, end, kind); per; per = perAt(text, end, kind)) {
      code += `/${per.row.code}`;
      end = per.end;
    }
    return { code, end };
  };
  const unitFrom = ({ row, end }: Read<UnitRow>, text: string): UnitFound => {
    const tail = row.kind === 'percent' || row.kind === 'times' ? undefined : tailAt(text, end, row.kind);
    return {
      unit: {
        code: row.code + (tail?.code ?? ''),
        kind: row.kind,
        ...(row.or && !tail?.code && { or: row.or }),
      },
      factor: row.factor,
      end: tail?.end ?? end,
    };
  };

  return {
    scaleAt: (text, at) => {
      const place = afterSpaces(text, at);
      const found =
        scales(text, place, byEdge(dong, text)) ?? // "596tỷđ", "60trđ", "450 tr.đ"
        scales(text, place, byWord(text)) ??
        short(text, at, (end) => (isTest(TENTHS, text, end) ? end : undefined)); // "2t3"
      return found && { factor: found.row.factor, end: found.end };
    },
    measureAt: (text, at) => {
      const found = units(text, afterSpaces(text, at), (end, form) =>
        !ENDS_IN_WORD.test(form) || isTest(UNIT_EDGE, text, end) ? end : undefined,
      );
      return found && unitFrom(found, text);
    },
    nounAt: (text, at) => {
      const found = nouns(text, afterSpaces(text, at), byWord(text));
      return found && unitFrom(found, text);
    },
    eachAt: (text, at) => (text[at] === '/' ? tailAt(text, at, 'money') : { code: '', end: at }),
  };
}

/** Behind "t" for billions: "2t3"; "12t" may be tonnes. */
const TENTHS = regexp(String.raw`(?=\d{1,3}(?![\p{L}\d.,/%-]))`, 'yu');

function isTest(sticky: RegExp, text: string, at: number): boolean {
  sticky.lastIndex = at;
  return sticky.test(text);
}

const endOf = (sticky: RegExp, text: string, at: number): number | undefined =>
  isTest(sticky, text, at) ? sticky.lastIndex : undefined;
