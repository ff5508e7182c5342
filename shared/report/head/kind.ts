import type { Kind } from '../../contract/report.ts';
import { pattern } from '../../document/lettering.ts';
import type { Page } from '../../document/page.ts';
import type { Opening } from './opening.ts';

interface Row {
  readonly kind: Kind;
  /** Said by the title, with the kind of document that stands above it. */
  readonly title?: ReturnType<typeof pattern>;
  /** Said by the first words after the title. */
  readonly lead?: ReturnType<typeof pattern>;
  readonly unless?: ReturnType<typeof pattern>;
}

const RESULTS = pattern(
  '(?:kết quả|tổng kết|sơ kết|đánh giá|tình hình|báo cáo|thực hiện nghị quyết|nhìn lại|điểm lại)',
  'u',
);

/** Asked in this order. */
const KINDS: readonly Row[] = [
  { kind: 'other', title: pattern('^(?:giấy mời|thư mời|công văn)', 'u') },
  // "NGHỊ QUYẾT Về nhiệm vụ phát triển kinh tế - xã hội năm 2025", "Kế hoạch thu ngân sách năm 2025"
  {
    kind: 'plan',
    title: pattern(
      String.raw`^(?:nghị quyết|kế hoạch|chương trình|đề án|quyết định)(?!\p{L})|(?:nghị quyết|giao chỉ tiêu|thông qua)[^.]{0,40}(?:nhiệm vụ|kế hoạch|mục tiêu|chỉ tiêu|phát triển)[^.]{0,60}năm|^(?:nhiệm vụ|phương hướng|mục tiêu)`,
      'u',
    ),
    unless: RESULTS,
  },
  // "HĐND xã … khai mạc kỳ họp thứ 9"
  {
    kind: 'council-session',
    title: pattern('kỳ họp|hđnd[^.]{0,60}họp', 'u'),
    lead: pattern('hđnd[^.]{0,80}kỳ họp', 'u'),
  },
  // "BÁO CÁO / Kết quả … 9 tháng", "UBND xã … báo cáo … quý III/2024"
  { kind: 'periodic-report', title: pattern('báo cáo|bao cáo|điểm lại', 'u') },
  // "Đảng ủy phường … sơ kết 6 tháng", "hội nghị tổng kết"
  {
    kind: 'conference',
    title: pattern('sơ kết|tổng kết|hội nghị|giao ban|họp', 'u'),
    lead: pattern('hội nghị|sơ kết|tổng kết|giao ban', 'u'),
  },
  { kind: 'thematic', title: pattern('kết quả|tình hình|nông thôn mới|chuyên đề|giảm nghèo', 'u') },
];

/** What kind of text it is: by its title, else by how it begins. */
export function kindOf(page: Page, { title, lead }: Opening): Kind {
  const read = ({ start, end }: { start: number; end: number }) => page.plain.slice(start, end).trim();
  const [head, begin] = [read(title), read(lead)];
  const says = (pattern: Row['title'], words: string) => pattern?.[page.lettering].test(words) ?? false;
  const bySaying = (place: 'title' | 'lead', words: string) =>
    KINDS.find((row) => says(row[place], words) && !says(row.unless, words))?.kind;
  return bySaying('title', head) ?? bySaying('lead', begin) ?? 'other';
}
