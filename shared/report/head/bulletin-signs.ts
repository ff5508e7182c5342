import { type Pattern, pattern } from '../../document/lettering.ts';
import type { Page } from '../../document/page.ts';
import { findLabels } from '../../indicator/find-labels.ts';
import { wordsOf } from '../../indicator/words.ts';

/** The bodies of a ward, and the words of reports: each that occurs is a sign. */
const BODIES = pattern(
  String.raw`(?<!\p{L})(?:ubnd|ủy ban nhân dân|hđnd|hội đồng nhân dân|đảng ủy|đảng bộ|chi bộ|mttq|mặt trận tổ quốc|hội phụ nữ|hội liên hiệp phụ nữ|hội nông dân|hội cựu chiến binh|đoàn thanh niên|công an|ban chấp hành|trạm y tế|khóm|ấp|thôn|tổ dân phố)(?!\p{L})`,
);
const REPORTING = pattern(
  String.raw`(?<!\p{L})(?:báo cáo|sơ kết|tổng kết|chỉ tiêu|kế hoạch|nghị quyết|dự toán|kinh tế - xã hội|an ninh trật tự|xây dựng đảng|nông thôn mới|ngân sách|bản tin|cải cách hành chính|chuyển đổi số|so với cùng kỳ|kỳ họp|trên địa bàn)(?!\p{L})`,
);
/** "xã", "phường" without a name: "thu ngân sách trên địa bàn xã". */
const LOCAL = pattern(String.raw`(?<!\p{L})(?:xã|phường|thị trấn|đặc khu)(?!\p{L})(?![ \t]+hội)`);

/** So many different signs make a text that speaks of a ward a report. */
const FEWEST_SIGNS = 2;
/** So many different indicators named make a table of figures a report by itself. */
const FEWEST_INDICATORS = 4;
/** Beside the name of a ward fewer will do: a fan page has no office's words. */
const FEWEST_OF_A_WARD = 2;

/**
 * Whether a text is a bulletin or report of a ward: it speaks of a ward, through one of its bodies or in the
 * words of reports; or it is a table that names indicators. Sport, advertisements and letters are none.
 */
export function isBulletin(page: Page, namesWard: boolean): boolean {
  const bodies = distinct(BODIES, page, FEWEST_SIGNS);
  const reporting = bodies < FEWEST_SIGNS ? distinct(REPORTING, page, FEWEST_SIGNS) : 0;
  const isLocal = namesWard || distinct(LOCAL, page, 1) > 0;
  if (isLocal && bodies + reporting >= FEWEST_SIGNS) return true;
  const fewest = isLocal ? FEWEST_OF_A_WARD : FEWEST_INDICATORS;
  const isReport = isLocal || distinct(REPORTING, page, 1) > 0;
  return isReport && indicatorsNamed(page) >= fewest;
}

/** How many different signs a page has; looked for until there are enough, which is soon in a bulletin. */
function distinct(signs: Pattern, { plain, lettering }: Page, enough: number): number {
  const found = new Set<string>();
  const words = signs[lettering];
  words.lastIndex = 0;
  for (let match = words.exec(plain); match && found.size < enough; match = words.exec(plain))
    found.add(match[0]);
  return found.size;
}

function indicatorsNamed({ plain, bare, lettering, blocks }: Page): number {
  const found = blocks.flatMap(({ start, end }) =>
    findLabels(wordsOf(plain, bare, { start, end }), lettering),
  );
  const firm = found.flatMap(({ entries }) => entries.filter(({ weak }) => !weak));
  return new Set(firm.flatMap(({ thing }) => thing.id ?? [])).size;
}
