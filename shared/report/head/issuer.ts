import type { Issuer } from '../../contract/report.ts';
import type { Span } from '../../contract/span.ts';
import { pattern } from '../../document/lettering.ts';
import type { Page } from '../../document/page.ts';

/** Who speaks, by the names of the bodies of a ward; a body of the district or province is another ("Thành ủy"). */
const ISSUERS: readonly { readonly issuer: Issuer; readonly forms: string }[] = [
  { issuer: 'fatherland-front', forms: 'mặt trận tổ quốc|mttq|ubmttq|ủy ban mặt trận|ubmt' },
  { issuer: 'peoples-council', forms: 'hđnd|hội đồng nhân dân' },
  { issuer: 'peoples-committee', forms: 'ubnd|ủy ban nhân dân|chính quyền|ban quản lý' },
  { issuer: 'party-committee', forms: 'đảng ủy|đảng bộ|ban chấp hành đảng bộ|bch đảng bộ' },
  {
    issuer: 'union',
    forms:
      'hội liên hiệp phụ nữ|hội lhpn|hội phụ nữ|hội nông dân|hội cựu chiến binh|hội ccb|đoàn thanh niên|đoàn tncs|công đoàn|hội người cao tuổi|hội chữ thập đỏ',
  },
  { issuer: 'other', forms: 'công an|ban chỉ huy quân sự|ban chqs|trạm y tế|trường' },
];
const BODY = pattern(
  `(?<!\\p{L})(?:${ISSUERS.map(({ forms }, i) => `(?<b${i}>${forms})`).join('|')})(?!\\p{L})(?![ \t]+(?:huyện|tỉnh|thành phố|thị xã|quận|tp))`,
);

/**
 * The body named first in the first of the places that names one; `null` where none does. A document's own
 * resolution is of the body that passed it, whoever is named on the way.
 *
 * @param places in order of trust: letterhead, title, first words, the whole
 */
export function issuerOf(page: Page, places: readonly Span[]): Issuer | null {
  for (const { start, end } of places) {
    const found = page.plain.slice(start, end).matchAll(BODY[page.lettering]).next().value;
    const row = found && ISSUERS.findIndex((_, i) => found.groups?.[`b${i}`] !== undefined);
    if (row !== undefined) return ISSUERS[row]?.issuer ?? null;
  }
  return null;
}
