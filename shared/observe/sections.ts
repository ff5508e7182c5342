import type { Span } from '../contract/span.ts';
import type { Block } from '../document/document.ts';
import { type Lettering, pattern } from '../document/lettering.ts';

/** What the headings above a block say: nothing, or that plans follow. */
export interface Section {
  readonly plan: boolean;
  readonly heading?: Span;
}

const PLANS = pattern(
  String.raw`(?:nhiệm vụ|phương hướng|mục tiêu|chỉ tiêu|giải pháp|kế hoạch|định hướng)[^.:;]{0,80}?(?:cuối năm|thời gian tới|còn lại|năm \d{4}|năm tới|quý|tháng|năm sau|giai đoạn|nhiệm kỳ)|(?:phương hướng|mục tiêu|nhiệm vụ trọng tâm|giải pháp)`,
  'u',
);
const RESULTS = pattern(
  String.raw`kết quả|đạt được|đánh giá|thực hiện nhiệm vụ|tình hình|sơ kết|tổng kết|tồn tại|hạn chế|nguyên nhân|khen thưởng|tiến độ`,
  'u',
);
/** "Phương hướng 6 tháng cuối năm: phấn đấu …" opens a section inside its own line. */
const LONGEST_HEADING = 110;

const RANKS: readonly RegExp[] = [
  /^(?:phần|phan)\s/u,
  /^[ivx]+[.)\s]/u,
  /^\d{1,2}[.)](?!\d)/u,
  /^[a-zđ][.)]/u,
];
const UNNUMBERED = 1;

/** For each block, the section that it stands in. A section lasts until a heading of its rank or a higher one. */
export function sectionsOf(blocks: readonly Block[], text: string, lettering: Lettering): readonly Section[] {
  let rank = Number.POSITIVE_INFINITY;
  let heading: Span | undefined;
  return blocks.map((block, i) => {
    const line = text.slice(block.start, block.end).trim();
    const own = headingOf(block, line);
    if (own === undefined || i === 0) return sectionFrom(heading);
    const at = { start: block.start, end: block.start + own.length };
    if (isPlanHeading(own, lettering)) {
      if (heading === undefined || rankOf(own) <= rank) {
        heading = at;
        rank = rankOf(own);
      }
    } else if (heading && rankOf(own) <= rank) {
      heading = undefined;
    }
    return sectionFrom(heading);
  });
}

const sectionFrom = (heading: Span | undefined): Section =>
  heading ? { plan: true, heading } : { plan: false };

/** The heading of a line: the whole of a short one, or what stands before its first colon. */
function headingOf(block: Block, line: string): string | undefined {
  if (block.kind === 'table-row') return undefined;
  const isNumbered = RANKS.some((rank) => rank.test(line));
  if (block.kind === 'heading') return line;
  const head = /^[^:.;]{4,110}:/u.exec(line.replace(/^(?:\d{1,2}|[ivx]+|[a-zđ])[.)]\s*/u, ''))?.[0];
  if (isNumbered && line.length <= LONGEST_HEADING) return line;
  if (isNumbered && head) return line.slice(0, line.indexOf(':') + 1);
  return undefined;
}

function rankOf(heading: string): number {
  const rank = RANKS.findIndex((one) => one.test(heading));
  return rank < 0 ? UNNUMBERED : rank;
}

const isPlanHeading = (heading: string, lettering: Lettering): boolean =>
  PLANS[lettering].test(heading) && !RESULTS[lettering].test(heading);
