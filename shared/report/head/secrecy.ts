import { bare } from '../../document/fold.ts';
import type { Page } from '../../document/page.ts';

/** The three degrees of the law on state secrets (2018), as they are stamped: in capitals, spaced out or in brackets. */
const DEGREE = String.raw`(?:TUYỆT MẬT|TỐI MẬT|MẬT)`;
/** A line or cell that says nothing else ("TỐI MẬT", "[MẬT]", "Độ mật: Mật"), or a number that bears it ("Số: 12-BC/ĐU (MẬT)"). */
const STAMPS: readonly RegExp[] = [
  new RegExp(String.raw`^\P{L}*${DEGREE}\P{L}*$`, 'u'),
  new RegExp(String.raw`^\P{L}*độ\s+(?:bí\s+)?mật\s*:\s*${DEGREE}\P{L}*$`, 'iu'),
  new RegExp(String.raw`^\P{L}*số\s*:?\s*\d[^\n]{0,40}[\s(\[–-]${DEGREE}\P{L}*$`, 'iu'),
  /^\P{L}*M\s+Ậ\s+T\P{L}*$/u,
];
const BARE_STAMPS = STAMPS.map(({ source, flags }) => new RegExp(capitalsWithoutMarks(source), flags));

/** Whether a file bears the stamp of a state secret anywhere; "bảo mật", "bí mật" and "mật ong" are words. */
export function hasSecrecyMark({ text, blocks, lettering }: Page): boolean {
  const stamps = lettering === 'bare' ? BARE_STAMPS : STAMPS;
  return blocks.some((block) =>
    [block, ...(block.cells ?? [])]
      .map(({ start, end }) => text.slice(start, end))
      .some((words) => words.length <= LONGEST_STAMP && stamps.some((stamp) => stamp.test(words))),
  );
}

const LONGEST_STAMP = 80;

/** The pattern for a text typed without marks; only Vietnamese letters change, syntax is ASCII. */
function capitalsWithoutMarks(source: string): string {
  return source.replace(/[^\u0000-\u007f]/gu, (letter) =>
    letter === letter.toUpperCase() ? bare(letter).toUpperCase() : bare(letter),
  );
}
