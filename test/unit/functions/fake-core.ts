import type { Core } from '../../../functions/ingest/core.ts';
import { type Area, CURRENT_ERA } from '../../../shared/contract/area.ts';
import { LIMITS } from '../../../shared/contract/limits.ts';
import { PermanentError } from '../../../shared/contract/permanent-error.ts';

const WARD: Area = { code: '30307', era: CURRENT_ERA, level: 'phường', name: 'Thử Nghiệm' };
const OLD_WARD: Area = { code: '30298', era: 'pre-2025-07', level: 'phường', name: 'Thử Cũ' };
export const OFFICE = {
  office: { code: '30307', level: 'phường', name: 'Thử Nghiệm', province: { code: '91', name: 'An Giang' } },
  area: WARD,
  predecessors: [OLD_WARD],
} as const;

function openMember(content: string): Uint8Array {
  if (content === 'damaged') throw new PermanentError('unreadable', content);
  return new TextEncoder().encode(content);
}

const SCAN = 'scan ';

/**
 * A core whose bulletins are `<figure>`, `<figure> old` (about the office's predecessor), `broken` (no reader
 * can read it), `secret`, `novel` (no bulletin), `bug` (the reader throws what it should not), or `<figure> crowd`
 * (more figures than there may be). `zip:5|6` is a zip of two of them, with the names `0` and `1`; what cannot be
 * unpacked is `damaged`.
 * Before any of them `scan ` makes a scan of it.
 */
export const core: Core = {
  async readDocument(bytes) {
    const text = new TextDecoder().decode(bytes);
    if (text.startsWith(SCAN)) return { mediaType: 'image/png', text: '', blocks: [], scanned: [1] };
    if (text === '') throw new PermanentError('empty-file', 'no bytes');
    if (text.startsWith('broken')) throw new PermanentError('unreadable', text);
    if (text.startsWith('zip:')) throw new PermanentError('nested-archive', text);
    if (text.startsWith('bug')) throw new TypeError(`cannot read ${text}`);
    const block = { kind: 'paragraph', place: { line: 1 }, start: 0, end: text.length } as const;
    return { mediaType: 'text/plain', text, blocks: [block] };
  },
  async openArchive(bytes) {
    const text = new TextDecoder().decode(bytes);
    if (!text.startsWith('zip:')) return undefined;
    return text
      .slice(4)
      .split('|')
      .map((content, i) => ({ name: `${i}`, open: async () => openMember(content) }));
  },
  extractReport({ text }, { office }) {
    if (text.startsWith('secret')) return { status: 'rejected', reason: 'state-secret' };
    if (text.startsWith('novel')) return { status: 'not-a-bulletin' };
    const exact = /^\d+/.exec(text)?.[0] ?? '0';
    return {
      status: 'report',
      reading: {
        area: text.includes('old') ? (office.predecessors[0] ?? office.area) : office.area,
        issuer: 'party-committee',
        kind: 'periodic-report',
        period: { label: '2026-Q1', start: '2026-01-01', end: '2026-03-31' },
        title: 'Báo cáo thử',
        observations: [
          ...Array.from({ length: text.includes('crowd') ? LIMITS.observations + 1 : 1 }, () => ({
            indicator: 'test.figure',
            label: 'số thử',
            measure: 'level' as const,
            value: Number(exact),
            unit: 'person',
            bound: '=' as const,
            confidence: 1,
            source: { start: 0, end: exact.length, exact, sentence: { start: 0, end: text.length } },
          })),
        ],
        notes: [],
        extractor: { version: 'test', catalogue: 'test' },
      },
    };
  },
  loadOffice: async (code) => (code === OFFICE.office.code ? OFFICE : undefined),
};

/** The same core where scans are recognised. */
export const recognizing = (one: Core): Core => ({
  ...one,
  readDocument: (bytes) =>
    one.readDocument(new TextEncoder().encode(withoutScan(new TextDecoder().decode(bytes)))),
});

/** What a bulletin says, scanned or not. */
export const withoutScan = (text: string): string => (text.startsWith(SCAN) ? text.slice(SCAN.length) : text);
