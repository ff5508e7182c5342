import { bare } from '../../document/fold.ts';
import type { Page } from '../../document/page.ts';

/** Zero-width characters and soft hyphens. */
const ZERO_WIDTH = String.raw`\u00ad\u200b-\u200d\u2060\ufeff`;

/** The three degrees of the law on state secrets (2018), as they are stamped: in capitals, spaced out or in brackets. */
const DEGREE = String.raw`(?:TUYỆT\s+MẬT|TỐI\s+MẬT|MẬT)`;
/** A line or cell that says nothing else ("TỐI MẬT", "[MẬT]", "Độ mật: Mật"), or a number that bears it ("Số: 12-BC/ĐU (MẬT)"). */
const STAMPS: readonly RegExp[] = [
  new RegExp(String.raw`^\P{L}*${DEGREE}\P{L}*$`, 'u'),
  new RegExp(String.raw`^\P{L}*(?:TÀI LIỆU|VĂN BẢN|DẤU)\s+${DEGREE}\P{L}*$`, 'u'),
  /^\P{L}*(?:tuyệt|tối)\s+mật\P{L}*$/iu,
  new RegExp(String.raw`^\P{L}*(?:mức\s+)?độ\s+(?:bí\s+)?mật\s*:\s*${DEGREE}\P{L}*$`, 'iu'),
  new RegExp(String.raw`^\P{L}*số\s*(?::\s*)?\d[^\n]{0,40}[\s(\[–-]${DEGREE}\P{L}*$`, 'iu'),
  /^\P{L}*(?:T\s+U\s+Y\s+Ệ\s+T\s+|T\s+Ố\s+I\s+)?M\s+Ậ\s+T\P{L}*$/u,
];
const BARE_STAMPS = STAMPS.map(({ source, flags }) => new RegExp(capitalsWithoutMarks(source), flags));

/**
 * Whether a file bears the stamp of a state secret anywhere, typed with marks or without; "bảo mật", "bí mật" and
 * "mật ong" are words.
 */
export function hasSecrecyMark({ text, blocks, aside }: Page): boolean {
  if (![text, ...aside].some((words) => SPELLED.test(words.normalize('NFC')))) return false;
  const lines = blocks.flatMap((block) =>
    [block, ...(block.cells ?? [])].map(({ start, end }) => text.slice(start, end)),
  );
  return lines.some(bears) || aside.some((line) => bears(line.normalize('NFC').trim()));
}

/** The letters that every stamp has: few texts hold them, and only those are looked at line by line. */
const SPELLED = new RegExp(String.raw`[Mm][\s${ZERO_WIDTH}]*[ẬậAa][\s${ZERO_WIDTH}]*[Tt]`, 'u');

/** "TỐI MẬT        CỘNG HÒA XÃ HỘI …": each column of a letterhead is a line by itself. */
function bears(line: string): boolean {
  if (line.length > LONGEST_LINE) return false;
  const words = line.replace(INVISIBLE, '');
  return isStamp(words) || words.split(/\t| {2,}/u).some(isStamp);
}

const isStamp = (words: string): boolean =>
  words.length <= LONGEST_STAMP && [...STAMPS, ...BARE_STAMPS].some((stamp) => stamp.test(words));

const INVISIBLE = new RegExp(`[${ZERO_WIDTH}]`, 'gu');
const LONGEST_LINE = 400;
const LONGEST_STAMP = 80;

/** The pattern for a text typed without marks; only Vietnamese letters change, syntax is ASCII. */
function capitalsWithoutMarks(source: string): string {
  return source.replace(/[^\u0000-\u007f]/gu, (letter) =>
    letter === letter.toUpperCase() ? bare(letter).toUpperCase() : bare(letter),
  );
}
