import type { Span } from '../../contract/span.ts';
import type { Block } from '../../document/document.ts';
import { pattern } from '../../document/lettering.ts';
import type { Page } from '../../document/page.ts';

/** How a document opens: what stands above its title, the title, and the first words after it. */
export interface Opening {
  /** "ỦY BAN NHÂN DÂN XÃ …", "Số: 187/BC-UBND", "…, ngày 16 tháng 9 năm 2024". */
  readonly letterhead: readonly Span[];
  readonly title: Span;
  /** The kind of document that a line of its own declares: "báo cáo", "nghị quyết", "giấy mời". */
  readonly declared?: string;
  readonly lead: Span;
}

const DECLARED = pattern(
  String.raw`^(?:báo cáo|nghị quyết|kế hoạch|chương trình|chương trình hành động|thông báo|tờ trình|giấy mời|thư mời|quyết định|chỉ thị|công văn|đề án|biên bản|bản tin)(?:[ \t]+(?:tóm tắt|nhanh|tổng kết|sơ kết|chính trị))?$`,
  'u',
);
/** Lines of a letterhead by what they begin with. */
const LETTERHEAD = pattern(
  String.raw`^(?:(?:ủy ban|ubnd|hội đồng nhân dân|hđnd|đảng (?:bộ|ủy|cộng sản)|ban (?:chấp hành|thường vụ|thường trực|chỉ huy|chỉ đạo)|(?:huyện|thành|thị|quận|tỉnh) ủy|mặt trận|ubmttq|mttq|công an|đoàn|hội|trường|trạm|phòng|văn phòng|tỉnh|huyện|thành phố|thị xã|quận|xã|phường|thị trấn|đặc khu)(?!\p{L})|cộng hòa xã hội|độc lập|số[ \t]*(?::[ \t]*)?\d*[/\-.]|[^.;:]{2,40}, ngày|\P{L}*$)`,
  'u',
);
/** What a letterhead never says, and a headline does. */
const HEADLINE = pattern(
  String.raw`(?<!\p{L})(?:báo cáo|sơ kết|tổng kết|kết quả|tình hình|nhiệm vụ|công tác|kỳ họp|hội nghị|đại hội|điểm lại|nhìn lại|năm|tháng|quý|thu|tổ chức|triển khai|thực hiện|xây dựng|với|và|đạt)(?!\p{L})`,
  'u',
);
const DATED = pattern(String.raw`ngày[ \t]+\d{0,2}[ \t…._]*tháng`, 'u');
const SERIAL = pattern(String.raw`^số[ \t]*:?`, 'u');

const LONGEST_LETTERHEAD_LINE = 110;
const MOST_LETTERHEAD_LINES = 14;
const LEAD = 1_200;
const MOST_TITLE_LINES = 4;

/** Finds the title of a document that has one; its first line is taken for it where nothing else shows. */
export function openingOf(page: Page): Opening {
  const { blocks } = page;
  const first = blocks.findIndex((block, i) => i >= MOST_LETTERHEAD_LINES || !isLetterhead(block, page));
  const top = Math.max(first, 0);
  const declaring = blocks[top] && DECLARED[page.lettering].test(wordsOf(blocks[top], page));
  const last = endOfTitle(blocks, declaring ? top + 1 : top, page);
  const title = { start: blocks[top]?.start ?? 0, end: blocks[last]?.end ?? blocks[top]?.end ?? 0 };
  const start = Math.min(title.end, page.text.length);
  return {
    letterhead: blocks.slice(0, top),
    title,
    ...(declaring && blocks[top] && { declared: wordsOf(blocks[top], page) }),
    lead: { start, end: Math.min(page.text.length, start + LEAD) },
  };
}

const wordsOf = ({ start, end }: Span, { plain }: Page): string => plain.slice(start, end).trim();

function isLetterhead(block: Block, page: Page): boolean {
  const cells = block.cells?.filter(({ start, end }) => end > start) ?? [block];
  return cells.length > 0 && cells.every((cell) => isLetterheadLine(cell, page));
}

function isLetterheadLine(line: Span, page: Page): boolean {
  const words = wordsOf(line, page);
  if (words.length > LONGEST_LETTERHEAD_LINE || !LETTERHEAD[page.lettering].test(words)) return false;
  return (
    DATED[page.lettering].test(words) ||
    SERIAL[page.lettering].test(words) ||
    !HEADLINE[page.lettering].test(words)
  );
}

/**
 * A title runs on over lines that begin in lower case ("Kết quả … / và nhiệm vụ …") or with "Về", or
 * finish a broken phrase.
 */
function endOfTitle(blocks: readonly Block[], from: number, page: Page): number {
  let last = Math.min(from, blocks.length - 1);
  while (last - from < MOST_TITLE_LINES && runsOn(blocks[last], blocks[last + 1], page)) last++;
  return Math.max(0, last);
}

function runsOn(line: Block | undefined, next: Block | undefined, { text }: Page): boolean {
  if (!line || !next || next.kind === 'list-item' || next.kind === 'table-row') return false;
  const words = text.slice(next.start, next.end);
  if (words.length > LONGEST_LETTERHEAD_LINE || /[.;:]$/u.test(words)) return false;
  return (
    /^(?:\p{Ll}|(?:Về|V\/v)\s)/u.test(words) ||
    /(?:[,–-]|(?<!\p{L})(?:và|năm|tháng))$/iu.test(text.slice(line.start, line.end))
  );
}
