import type { Block } from './document.ts';

/** Signs that open an item: "- Trồng trọt:", "+ Lúa Hè Thu", "• …", "➢ …", "" (Word's own bullets in a PDF). */
const BULLET = /^(?:[-–—+*•●○◦▪▫■□◆❖‣➢➤➔→►·\uf000-\uf0ff](?=\s|\p{L}|["“(])|o(?=\s{2,}))/u;
/** "👉 Thu ngân sách", "✅ 12 hộ", "1️⃣ Kinh tế"; not "©" and the like, which open no item. */
const PICTURE = /^(?:(?![©®™])\p{Extended_Pictographic}|[\d#*]\ufe0f?\u20e3|\p{Regional_Indicator})/u;

/** "I.", "2)", "1.1.", "a)", "Điều 2.", "Phần thứ nhất": what numbers a heading. */
const ENUMERATOR =
  /^(?:(?:[IVX]{1,5}|\d{1,2}|[a-zđ]|[A-EĐ])\s?[.)/](?!\d)|\d{1,2}(?:\.\d{1,2}){1,3}[.)]?(?=\s+\p{Lu})|(?:phần|mục|chương|điều)\s+(?:thứ\s+)?[\p{L}\d]+[.:]?)\s*/iu;
/** Digits that a heading may have: "6 tháng đầu năm 2024", "quý III/2024", "ngày 01/7", "lần thứ 8". */
const DATES =
  /(?<!\d)(?:19|20)\d{2}(?!\d)|\d{1,2}[/.-]\d{1,2}(?!\d)|\d{1,2}\s+tháng|(?:tháng|quý|quí|ngày|thứ|khóa|khoá|số)\s+\d{1,3}|\d{1,2}\s*-\s*\d{1,2}/giu;

const LONGEST_HEADING = 120;
const LONGEST_CAPITALS = 200;
const LONGEST_TITLE = 250;

/** What one line is by its form. `isFirst`: the title stands in the first line of a text. */
export function kindOfLine(line: string, isFirst = false): Exclude<Block['kind'], 'table-row'> {
  if (BULLET.test(line)) return 'list-item';
  if (isFirst && line.length <= LONGEST_TITLE && !/[.;,]$/u.test(line)) return 'heading';
  if (PICTURE.test(line)) return 'list-item';
  return isHeading(line) ? 'heading' : 'paragraph';
}

export const isListItem = (line: string): boolean => BULLET.test(line) || PICTURE.test(line);

function isHeading(line: string): boolean {
  if (/[.;,…]$/u.test(line)) return false;
  const words = line.replace(ENUMERATOR, '');
  if (/\d/u.test(words.replace(DATES, ''))) return false;
  if (isCapitals(words)) return line.length <= LONGEST_CAPITALS;
  return words !== line && line.length <= LONGEST_HEADING && !/:\s*\S/u.test(words) && /^\p{Lu}/u.test(words);
}

const isCapitals = (words: string): boolean => /\p{Lu}{2}\P{L}*\p{Lu}/u.test(words) && !/\p{Ll}/u.test(words);
