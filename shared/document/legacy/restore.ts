import { asWindows1252, CODE_TABLES, type CodeTable, isCapitalFont, tableOfFont } from './code-tables.ts';
import { isSyllable } from './syllables.ts';

/** How much sense a text makes as Vietnamese: its words with letters beyond ASCII, each counted once. */
interface Grade {
  readonly syllables: number;
  readonly others: number;
}

/** Words, and signs that stand among them; quotation marks and dashes are of no encoding's letters. */
const WORD = /[^\s\0-@[-`{-\x7f“”‘’„…–—«»•]+/gu;
/** Signs that a healthy text has beside its figures: "m²", "°C", "µg", "©". */
const SIGN = /^(?:[kcdm]?m[²³]|[°º][CF]?|µ[gml]?|[®©™§¶±×÷·¼½¾¹²³€£¥]+)$/u;
/** "HĐND", "TTĐT": says nothing of an encoding but by its Đ. */
const INITIALS = /^[A-ZĐ]+$/u;
const BEYOND_ASCII = /[^\0-\x7f]/u;
/** Letters that no encoding of eight bits looks like: a text with one of them is Unicode already. */
const UNICODE = /[ăđĩũơưĂĐĨŨƠƯ\u1ea0-\u1ef9]|[\u0300-\u0323]/u;

/** A text that makes less sense than this is not believed to be in an encoding: symbols would be turned into letters. */
const FEWEST_SYLLABLES = 3;
const LEAST_SHARE = 0.85;
/** Words that are none weigh more than words that are: a wrong table makes some of both. */
const WEIGHT = 3;
/** "m²" is a square metre rather than "mỗ". */
const SIGN_WEIGHT = 2;
/** Words looked at in one text: the encoding of the rest is the same. */
const MOST_WORDS = 2_000;

function gradeOf(text: string): Grade {
  const words = new Set<string>();
  for (const [word] of text.matchAll(WORD)) {
    if (word.length > 1 && BEYOND_ASCII.test(word)) words.add(word);
    if (words.size >= MOST_WORDS) break;
  }
  const grade = { syllables: 0, others: 0 };
  for (const word of words)
    if (SIGN.test(word)) grade.syllables += SIGN_WEIGHT;
    else if (isSyllable(word.normalize('NFC'))) grade.syllables++;
    else if (!INITIALS.test(word)) grade.others++;
  return grade;
}

const scoreOf = ({ syllables, others }: Grade): number => syllables - WEIGHT * others;
const isConvincing = ({ syllables, others }: Grade): boolean =>
  syllables >= FEWEST_SYLLABLES && syllables >= LEAST_SHARE * (syllables + others);

const isSuspect = (text: string): boolean => BEYOND_ASCII.test(text) && !UNICODE.test(text);

interface Reading {
  readonly text: string;
  readonly grade: Grade;
  readonly table: CodeTable;
}

function readBy(table: CodeTable, text: string): Reading | undefined {
  const read = table.read(text);
  return read === text ? undefined : { text: read, grade: gradeOf(read), table };
}

/** What a text says in the table that makes most sense of it, if that is much more than it makes as it is. */
function convincing(text: string, tables: readonly CodeTable[], preferred?: CodeTable): Reading | undefined {
  const asItIs = gradeOf(text);
  // no table makes words of what is none: one with too few words, or without a fault, cannot be better in another
  if (asItIs.others === 0 || asItIs.syllables + asItIs.others < FEWEST_SYLLABLES) return undefined;
  const own = scoreOf(asItIs);
  const isBetter = ({ grade }: Reading): boolean =>
    isConvincing(grade) && scoreOf(grade) >= own + FEWEST_SYLLABLES;
  const first = preferred && readBy(preferred, text);
  if (first && isBetter(first)) return first;
  return tables
    .flatMap((table) => readBy(table, text) ?? [])
    .filter(isBetter)
    .reduce<Reading | undefined>(
      (best, one) => (best && scoreOf(best.grade) >= scoreOf(one.grade) ? best : one),
      undefined,
    );
}

/**
 * The texts of one document, those among them that were typed in an encoding from before Unicode restored. Each
 * is judged by itself; one that is too short for that ("hé") follows the others.
 *
 * @param tables which encodings it may be
 */
export function restoreTexts(
  texts: readonly string[],
  tables: readonly CodeTable[] = CODE_TABLES,
): readonly string[] {
  if (!texts.some(isSuspect)) return texts;
  const common = commonTable(texts, tables);
  return texts.map((text) => {
    if (!isSuspect(text)) return text;
    return (convincing(text, tables, common?.table) ?? (common && following(text, common)))?.text ?? text;
  });
}

/** The table of the suspect texts together, and whether they are the most of the document. */
interface Common {
  readonly table: CodeTable;
  readonly isMost: boolean;
}

/** Characters looked at to find the table of a whole document. */
const SAMPLE = 40_000;

function commonTable(texts: readonly string[], tables: readonly CodeTable[]): Common | undefined {
  let sample = '';
  for (const text of texts) {
    if (sample.length > SAMPLE) break;
    if (isSuspect(text)) sample += `${text.slice(0, SAMPLE)}\n`;
  }
  const reading = convincing(sample, tables);
  if (!reading) return undefined;
  const healthy = texts.filter((text) => UNICODE.test(text)).length;
  return { table: reading.table, isMost: healthy * 2 < texts.filter(isSuspect).length };
}

/** A text that makes as much sense as it stands ("hé" or "hộ") goes with the most of the document. */
function following(text: string, { table, isMost }: Common): Reading | undefined {
  const reading = readBy(table, text);
  if (!reading || reading.grade.syllables <= reading.grade.others) return undefined;
  const gain = scoreOf(reading.grade) - scoreOf(gradeOf(text));
  return gain > 0 || (isMost && gain === 0) ? reading : undefined;
}

/** The lines of a text, each with its end. */
const linesOf = (text: string): readonly string[] => text.split(/(?<=\n)/u);

/** The text with what was typed in an encoding from before Unicode restored, line by line. */
export const restoreLines = (text: string): string =>
  isHealthy(text) ? text : restoreTexts(linesOf(text)).join('');

/** Nothing beyond ASCII. */
const isHealthy = (text: string): boolean => !BEYOND_ASCII.test(text);

/** Bytes that are no UTF-8 may be in any of these; UTF-8 that is damaged is none. */
const BYTE_TABLES = CODE_TABLES.filter(({ name }) => name !== 'utf-8');

/**
 * The text of bytes (one character for each) that are not UTF-8; `undefined` where no encoding makes sense of
 * them. What has signs but no letters beyond ASCII ("50 °C") is Windows-1252.
 */
export function restoreBytes(carriers: string): string | undefined {
  const lines = linesOf(carriers);
  const restored = restoreTexts(lines, BYTE_TABLES);
  const isRestored = restored.some((line, i) => line !== lines[i]);
  if (!isRestored && gradeOf(carriers).others > 0) return undefined;
  return asWindows1252(restored.join(''));
}

/**
 * What was typed in a font, by the encoding that the font is made for; a text that makes more sense as it is
 * (typed in Unicode while such a font was chosen) stays. Fonts of capitals give capitals.
 */
export function restoreTyped(text: string, font: string | undefined): string {
  const table = font === undefined ? undefined : tableOfFont(font);
  if (font === undefined || !table || UNICODE.test(text)) return text;
  const reading = readBy(table, text);
  if (reading && scoreOf(gradeOf(text)) > scoreOf(reading.grade)) return text;
  const read = reading?.text ?? text;
  return isCapitalFont(font) ? read.toUpperCase() : read;
}
