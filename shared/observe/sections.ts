import type { Period } from '../contract/period.ts';
import type { Span } from '../contract/span.ts';
import type { Block } from '../document/document.ts';
import { inside } from '../document/inside.ts';
import { comparable, type Lettering, pattern } from '../document/lettering.ts';
import type { Page } from '../document/page.ts';
import type { Mention } from '../time/mention.ts';

/** What the headings above a block say: nothing, or that plans follow. */
export interface Section {
  readonly plan: boolean;
  /** A heading says that results follow, and of when they are: in a plan they are what it begins with. */
  readonly results?: Span;
  /** The plan's heading and the lines that lead into its lists, the nearest first: they name its time. */
  readonly headings: readonly Span[];
}

export const NO_SECTION: Section = { plan: false, headings: [] };

const PLANS = pattern(
  String.raw`(?:nhiệm vụ|phương hướng|(?<!có )mục tiêu(?! quốc gia)|chỉ tiêu|giải pháp|kế hoạch|dự toán|định hướng)[^.:;]{0,80}?(?:cuối năm|thời gian tới|còn lại|năm \d{4}|năm tới|quý|tháng|năm sau|giai đoạn|nhiệm kỳ)|(?:phương hướng|(?<!có )mục tiêu(?! quốc gia)|nhiệm vụ trọng tâm|giải pháp)`,
  'u',
);
const RESULTS = pattern(
  String.raw`(?<!\p{L})báo cáo(?!\p{L})|kết quả|đạt được|đánh giá|thực hiện (?:nhiệm vụ|dự toán|kế hoạch|chỉ tiêu)|tình hình|sơ kết|tổng kết|tồn tại|hạn chế|nguyên nhân|khen thưởng|tiến độ`,
  'u',
);
/** "Phương hướng 6 tháng cuối năm: phấn đấu …" opens a section inside its own line. */
const LONGEST_HEADING = 110;
/** Headings and lead-ins that are remembered above a line. */
const MOST_HEADINGS = 5;

/** "PHẦN THỨ NHẤT", "B. …", "II. …", "3. …", "a) …": the higher, the wider. */
const RANKS: readonly RegExp[] = [
  /^ph[ầa]n\s|^(?:điều|dieu)\s+\d/iu,
  /^[A-HĐ][.)]/u,
  /^[IVX]+[.)\s]/u,
  /^\d{1,2}[.)](?!\d)/u,
  /^[a-zđ][.)]/u,
];
const UNNUMBERED = 2;

/** The times that the text names, and the report's own. */
interface Times {
  readonly mentions: readonly Mention[];
  readonly period: Period | null;
}

/** For each block, the section that it stands in. A section lasts until a heading of its rank or a higher one. */
export function sectionsOf(
  blocks: readonly Block[],
  { text, lettering }: Page,
  times: Times,
): readonly Section[] {
  let rank = Number.POSITIVE_INFINITY;
  let headings: readonly Span[] = [];
  let results: Span | undefined;
  return blocks.map((block, i) => {
    const line = text.slice(block.start, block.end).trim();
    const own = headingOf(block, line);
    if (i === 0) return NO_SECTION;
    if (own === undefined) {
      if (headings.length > 0 && line.endsWith(':')) headings = [block, ...headings.slice(0, MOST_HEADINGS)]; // "Năm 2025, phường phấn đấu:"
      return sectionFrom(headings, results);
    }
    const at = { start: block.start, end: block.start + own.length };
    const isAbove = headings.length === 0 || rankOf(own) <= rank;
    if (isPlanHeading(own, lettering) || isComingTime(at, text, times)) {
      headings = isAbove ? [at] : [at, ...headings.slice(0, MOST_HEADINGS)];
      if (isAbove) rank = rankOf(own);
      results = undefined;
    } else {
      if (isAbove) headings = [];
      if (RESULTS[lettering].test(comparable(own, lettering))) results = at;
    }
    return sectionFrom(headings, results);
  });
}

const sectionFrom = (headings: readonly Span[], results: Span | undefined): Section => ({
  ...(headings.length > 0 ? { plan: true, headings } : NO_SECTION),
  ...(results && { results }),
});

/** The heading of a line: the whole of a short one, or what stands before its first colon. */
function headingOf(block: Block, line: string): string | undefined {
  if (block.kind === 'table-row') return undefined;
  const isNumbered = RANKS.some((rank) => rank.test(line));
  if (block.kind === 'heading') return line;
  const head = /^[^:.;]{4,110}:/u.exec(line.replace(/^(?:\d{1,2}|[ivx]+|[a-zđ])[.)]\s*/iu, ''))?.[0];
  if ((isNumbered || isBareHeading(line)) && line.length <= LONGEST_HEADING) return line;
  if (isNumbered && head) return line.slice(0, line.indexOf(':') + 1);
  return undefined;
}

/** "Phương hướng năm 2025", "Kết quả đạt được" on a line of their own: no stop, no figure. */
const isBareHeading = (line: string): boolean =>
  BARE_HEADING.test(line) &&
  !/[.;,:]$|\d[\d.,]*[ \t]*(?:%|\p{L})/u.test(line.replace(/\d{1,2}[ \t]+(?:tháng|thang)/giu, ''));
const BARE_HEADING =
  /^(?:phương hướng|phuong huong|nhiệm vụ|nhiem vu|mục tiêu|muc tieu|chỉ tiêu|chi tieu|kế hoạch|ke hoach|giải pháp|giai phap|kết quả|ket qua|hạn chế|han che|tồn tại|ton tai)(?!\p{L})/iu;

function rankOf(heading: string): number {
  const rank = RANKS.findIndex((one) => one.test(heading));
  return rank < 0 ? UNNUMBERED : rank;
}

function isPlanHeading(heading: string, lettering: Lettering): boolean {
  const words = comparable(heading, lettering);
  return PLANS[lettering].test(words) && !RESULTS[lettering].test(words);
}

/** "III. QUÝ II", "C. 6 THÁNG CUỐI NĂM": nothing but a time after the report's own. */
function isComingTime({ start, end }: Span, text: string, { mentions, period }: Times): boolean {
  if (!period) return false;
  return inside(mentions, { start, end }).some(
    (one) =>
      one.period !== undefined &&
      one.period.start > period.end &&
      ONLY_NUMBER.test(text.slice(start, one.start)) &&
      NOTHING.test(text.slice(one.end, end)),
  );
}

const ONLY_NUMBER = /^\s*(?:(?:\d{1,2}|[ivx]+|[a-hđ])[.)]\s*)?(?:trong\s+)?$/iu;
const NOTHING = /^[^\p{L}\d]*$/u;
