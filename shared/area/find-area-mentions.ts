import type { Level } from '../contract/area.ts';
import type { Span } from '../contract/span.ts';
import { bare } from '../document/fold.ts';
import { comparable, type Lettering, matchesOf, type Pattern, pattern } from '../document/lettering.ts';
import { nameKey } from './area-index.ts';
import {
  BODIES,
  CENTRAL_CITIES,
  DISTRICT_FORM,
  FAMILY_NAMES,
  LEVEL_FORMS,
  PERSONS_TITLE,
  PROVINCE_FORM,
} from './name-words.ts';

/** A ward that the text names. Where its name ends is settled later: `syllables` has all that may belong to it. */
export interface NamedArea extends Span {
  readonly level: Level;
  /** "Hải", "Châu", "2": as written. In capitals they may run on into the headline. */
  readonly syllables: readonly string[];
  readonly isCapitals: boolean;
  readonly parent?: string;
  readonly province?: string;
  /** A body of the ward stands before it: "Đảng ủy phường …". */
  readonly byBody: boolean;
  /** One of several: "hai phường Núi Sam và Vĩnh Mỹ". */
  readonly isOneOfSeveral: boolean;
  /** Rather a person after a title: "Chủ tịch UBND xã Nguyễn Văn Tám". */
  readonly isPerson: boolean;
}

/** "thị xã Tân Châu" is a district town: no commune. */
const LEVEL = pattern(
  String.raw`(?<!\p{L}|\p{L}[.-]|(?<!\p{L})thị[ \t])(?:${LEVEL_FORMS.map(({ form }, i) => `(?<l${i}>${form})`).join('|')})(?=[ \t]*[\p{L}\d])[ \t]*`,
);
const SEVERAL = pattern(String.raw`(?<!\p{L})(?:hai|ba|bốn|năm|các|những|liên|0?[2-9])[ \t]+$`, 'u');
const BODY = pattern(String.raw`(?<!\p{L})(?:${BODIES.join('|')})[ \t]+$`, 'u');
const PERSON = pattern(String.raw`(?<!\p{L})${PERSONS_TITLE}`, 'u');
/** "KINH TẾ - XÃ HỘI", "Kinh Tế - Xã Hội", "Bảo Hiểm Xã Hội": society, no commune, unless written "xã Hội An". */
const SOCIETY = pattern(String.raw`^hội(?!\p{L})`, 'u');
const BEFORE_SOCIETY = pattern(
  String.raw`(?:[-–][ \t]*|(?<!\p{L})(?:tế|hóa|sinh|hiểm|chính sách|trật tự|mạng|trợ cấp|tệ nạn|chủ nghĩa)[ \t]+)$`,
  'u',
);
/** "XÃ ĐẠT 19 TIÊU CHÍ", "xã Nông thôn mới": what is said of a commune, not its name (but "phường Đạt Hiếu"). */
const NO_NAME = pattern(
  String.raw`^(?:nông thôn|ntm|đạt[ \t]+(?:\d|chuẩn|danh hiệu|kết quả|và|trên|nhiều))(?!\p{L})`,
  'u',
);
const WHERE = pattern(
  String.raw`^[ \t]*(?:[,(–-][ \t]*)?(?:(?<district>${DISTRICT_FORM})|(?<province>${PROVINCE_FORM}))[ \t]*`,
  'u',
);
const IN_PROVINCE = pattern(String.raw`^[ \t]*[,)(–-]+[ \t]*(?:${PROVINCE_FORM}[ \t]*)?`, 'u');

/** One syllable of a name: "Quý", "A", "Ia", "R'Bin", "M’Đrắk". */
const MARK = String.raw`(?:['’] ?\p{L}{1,24})?`;
const SYLLABLE = {
  mixed: String.raw`\p{Lu}\p{Ll}{0,24}${MARK}`,
  capitals: String.raw`\p{Lu}{1,24}${MARK}`,
} as const;
const named = (syllable: string, most: number): RegExp =>
  new RegExp(
    String.raw`${syllable}(?!\p{L})(?: (?:- )?${syllable}(?!\p{L})){0,${most}}(?: \d(?![\d/%]|[.,]\d|[ \t]\p{Ll}))?`,
    'uy',
  );
const NAMES = { mixed: named(SYLLABLE.mixed, 3), capitals: named(SYLLABLE.capitals, 4) } as const;
/** "Phường 2", "phường 02": numbers end before a counted noun ("03 phường 5 xã"). */
const NUMBER = /\d{1,2}(?![\d/%]|[.,]\d)/uy;

/** The wards that a text names, in order. `text` is NFC. */
export function findAreaMentions(
  text: string,
  lettering: Lettering,
  plain = comparable(text, lettering),
): readonly NamedArea[] {
  return matchesOf(LEVEL, plain, lettering).flatMap((match) => {
    const level = LEVEL_FORMS.find((_, i) => match.groups?.[`l${i}`] !== undefined)?.level;
    const words =
      level && readName({ text, plain, lettering }, match.index, match.index + match[0].length, level);
    return level && words ? mentionsAt({ text, plain, lettering }, match.index, level, words) : [];
  });
}

interface Page {
  readonly text: string;
  readonly plain: string;
  readonly lettering: Lettering;
}

interface Name {
  readonly written: string;
  readonly end: number;
  readonly isCapitals: boolean;
}

const lettersOf = (words: string): string => words.replace(/\P{L}/gu, '');
const isUpper = (words: string): boolean => words !== '' && words === words.toUpperCase();

function at(form: RegExp, text: string, index: number): string | undefined {
  form.lastIndex = index;
  return form.exec(text)?.[0];
}

function readName(
  { text, plain, lettering }: Page,
  start: number,
  index: number,
  level: Level,
): Name | undefined {
  const word = text.slice(start, index).trim();
  if (level === 'phường' && /\d/u.test(text.charAt(index)))
    return readNumber(text, plain, lettering, start, index);
  if (/^(?:[px]\.|tt)/u.test(word)) return undefined; // "2 x. Bằng", "450 p.": an abbreviated level is a capital
  const upper = isUpper(lettersOf(word)) && lettersOf(word).length > 1 && !/^TT\.?$/u.test(word);
  const mayBeSociety = upper || BEFORE_SOCIETY[lettering].test(plain.slice(Math.max(0, start - 16), start));
  if (mayBeSociety && SOCIETY[lettering].test(plain.slice(index, index + 8))) return undefined;
  if (NO_NAME[lettering].test(plain.slice(index, index + 20))) return undefined;
  const capitals = at(NAMES.capitals, text, index);
  const isCapitals =
    capitals !== undefined && lettersOf(capitals).length > 1 && (upper || isSpoken(capitals));
  const written = isCapitals ? capitals : at(NAMES.mixed, text, index);
  return written === undefined ? undefined : { written, end: index + written.length, isCapitals };
}

/** "phường HẢI CHÂU" is a name in capitals, "xã NTM" and "xã HĐND" are none. */
function isSpoken(capitals: string): boolean {
  const syllables = capitals.split(' ');
  return syllables.length > 1 && syllables.every((one) => /[AEIOUY]/u.test(bare(one).toUpperCase()));
}

function readNumber(
  text: string,
  plain: string,
  lettering: Lettering,
  start: number,
  index: number,
): Name | undefined {
  const written = at(NUMBER, text, index);
  if (written === undefined || Number(written) < 1 || Number(written) > 28) return undefined;
  const end = index + written.length;
  const before = plain.slice(Math.max(0, start - 40), start);
  const isNamed =
    /\p{Lu}/u.test(text.charAt(start)) ||
    BODY[lettering].test(before) ||
    /^[ \t]*(?:[,.;:)(–-]|$)/mu.test(text.slice(end, end + 4));
  if (!isNamed || /\d[ \t]*$/u.test(before) || /(?<!\p{L})(?:toàn|toan)[ \t]+$/u.test(before))
    return undefined;
  return { written, end, isCapitals: false };
}

function mentionsAt(page: Page, start: number, level: Level, first: Name): readonly NamedArea[] {
  const { text, plain, lettering } = page;
  const before = plain.slice(Math.max(0, start - 60), start);
  const isOneOfSeveral = SEVERAL[lettering].test(before);
  const names = isOneOfSeveral ? [first, ...restOfList(text, first)] : [first];
  const isSeveral = names.length > 1;
  const last = names.at(-1) ?? first;
  const place = placeAfter(page, last.end);
  return names.map((name, i) => ({
    start: i === 0 ? start : name.end - name.written.length,
    end: name.end,
    level,
    syllables: name.written
      .replace(/(?<!\d)0+(?=\d)/gu, '')
      .split(' ')
      .filter((one) => one !== '-'),
    isCapitals: name.isCapitals,
    ...place,
    byBody: BODY[lettering].test(before),
    isOneOfSeveral: isSeveral,
    isPerson: isPerson(name, before, lettering),
  }));
}

function isPerson({ written }: Name, before: string, lettering: Lettering): boolean {
  const [family = '', ...given] = comparable(written, lettering).split(' ');
  return given.length > 0 && familyNames(lettering).has(family) && PERSON[lettering].test(before);
}

const folded: Partial<Record<Lettering, ReadonlySet<string>>> = {};

function familyNames(lettering: Lettering): ReadonlySet<string> {
  folded[lettering] ??= new Set([...FAMILY_NAMES].map((one) => comparable(one, lettering)));
  return folded[lettering];
}

/** ", Vĩnh Mỹ và Núi Sam" after the first of several. */
function restOfList(text: string, first: Name): readonly Name[] {
  const names: Name[] = [];
  let end = first.end;
  for (;;) {
    const join = at(/(?:[ \t]*,[ \t]*|[ \t]+(?:và|VÀ|va|VA|&|-)[ \t]+)/uy, text, end);
    if (join === undefined) return names;
    const index = end + join.length;
    const written =
      at(first.isCapitals ? NAMES.capitals : NAMES.mixed, text, index) ?? at(NUMBER, text, index);
    if (written === undefined) return names;
    end = index + written.length;
    names.push({ written, end, isCapitals: first.isCapitals });
  }
}

/** ", huyện Kế Sách, tỉnh Sóc Trăng", "(Phú Tân, An Giang)", "(tỉnh Lâm Đồng)". */
function placeAfter(
  { text, plain, lettering }: Page,
  end: number,
): { readonly parent?: string; readonly province?: string } {
  const where = match(WHERE, plain.slice(end, end + 40), lettering);
  const bracket = where ? undefined : /^[ \t]*\((?=\p{Lu}\p{Ll})/u.exec(text.slice(end, end + 8))?.[0];
  if (!where && bracket === undefined) return {};
  const from = end + (where?.[0].length ?? bracket?.length ?? 0);
  const name = at(NAMES.mixed, text, from) ?? at(NAMES.capitals, text, from);
  if (name === undefined) return {};
  const isCity = /^(?:thành|thanh|tp)/u.test(where?.groups?.district ?? '');
  if (where?.groups?.province || (isCity && CENTRAL_CITIES.has(nameKey(name, 'bare'))))
    return { province: name };
  const after = from + name.length;
  const next = match(IN_PROVINCE, plain.slice(after, after + 24), lettering)?.[0];
  const province =
    next !== undefined && next.trim() !== ')' ? at(NAMES.mixed, text, after + next.length) : undefined;
  return { parent: name, ...(province !== undefined && { province }) };
}

const match = (found: Pattern, text: string, lettering: Lettering): RegExpExecArray | null =>
  found[lettering].exec(text);
