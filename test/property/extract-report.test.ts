import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PermanentError } from '../../shared/contract/permanent-error.ts';
import { lineBlocks } from '../../shared/document/line-blocks.ts';
import { extractReport } from '../../shared/extract-report.ts';

const HEAD = 'UBND xã Phú Thuận báo cáo kết quả 6 tháng đầu năm 2024\n';
const PIECES = [
  ...[
    'hộ nghèo ',
    '12 hộ',
    '1.234,5 triệu đồng',
    '61% dự toán',
    ', ',
    '; ',
    '. ',
    '\n',
    '(',
    ')',
    '\t',
    '| ',
    '“',
    'và ',
  ],
  ...[
    'lần lượt ',
    'trong đó ',
    'giảm từ ',
    'xuống còn ',
    'so với cùng kỳ ',
    'tính đến cuối tháng 5 ',
    'STT',
    '1',
    'Phấn đấu ',
  ],
  ...[
    'II. NHIỆM VỤ NĂM 2025',
    'số 12/BC-UBND ',
    '17/7/2024',
    'mỗi căn ',
    'tại ',
    'hai trăm ba mươi ',
    'e\u0301',
    '👉',
    '\u00a0',
  ],
];
const text = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => HEAD + pieces.join(''));
const read = (text: string) => extractReport({ mediaType: 'text/plain', text, blocks: lineBlocks(text) });

describe('whatever is written', () => {
  it('every quotation is the slice it says it is, inside its sentence', () => {
    fc.assert(
      fc.property(text, (written) => {
        const extraction = read(written);
        if (extraction.status !== 'report') return;
        for (const { source } of extraction.reading.observations) {
          expect(written.slice(source.start, source.end)).toBe(source.exact);
          expect(source.exact).not.toBe('');
          expect(source.sentence.start).toBeLessThanOrEqual(source.start);
          expect(source.sentence.end).toBeGreaterThanOrEqual(source.end);
        }
      }),
    );
  });

  it('figures stand apart and are finite', () => {
    fc.assert(
      fc.property(text, (written) => {
        const extraction = read(written);
        if (extraction.status !== 'report') return;
        const found = extraction.reading.observations.toSorted((a, b) => a.source.start - b.source.start);
        found.forEach((one, i) => {
          expect(Number.isFinite(one.value)).toBe(true);
          expect(one.source.start).toBeGreaterThanOrEqual(found[i - 1]?.source.end ?? 0);
        });
      }),
    );
  });

  it('the same text gives the same reading', () => {
    fc.assert(
      fc.property(text, (written) => {
        expect(read(written)).toEqual(read(written));
      }),
      { numRuns: 20 },
    );
  });
});

describe('texts that nobody writes end in a reading or a reason', () => {
  it.each([
    ['a word of a million letters', 'a'.repeat(1_000_000)],
    ['a name of a million capitals', `xã ${'A'.repeat(1_000_000)}`],
    ['a number of a million digits', '1'.repeat(1_000_000)],
    ['a hundred thousand wards', 'xã Bình Long, huyện Châu Phú, '.repeat(100_000)],
    ['brackets that never close', '(hộ nghèo 3 hộ '.repeat(500)],
    ['one sentence of a thousand figures', 'hộ nghèo 12 hộ, '.repeat(1_000)],
  ])('%s', (_, words) => {
    expect(read(HEAD + words).status).toBe('report');
  });

  it('more figures than any bulletin has are too many', () => {
    expect(() => read(HEAD + '12 ha, '.repeat(20_000))).toThrow(PermanentError);
  });
});
