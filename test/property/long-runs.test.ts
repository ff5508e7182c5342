import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../shared/contract/limits.ts';
import { PermanentError } from '../../shared/contract/permanent-error.ts';
import { lineBlocks } from '../../shared/document/line-blocks.ts';
import { extractReport } from '../../shared/extract-report.ts';

/**
 * A pattern with two loops that can take the same letters needs the square of their number: of so many, minutes.
 * What is linear takes less than a second, so the time that a test may run tells them apart on any machine.
 */
const RUN = 400_000;
const HEAD = 'UBND xã Phú Thuận báo cáo kết quả 6 tháng đầu năm 2024';

/** Words before which or after which patterns look for more. */
const TRIGGERS = [
  ...['Hộ nghèo hộ', 'số', 'lưu: vt', 'luật', 'giai đoạn', 'từ', 'đến', 'so với', 'các năm', 'ngày', 'xã'],
  ...['kế hoạch', 'mỗi', 'trên', 'tăng', 'giỏi', 'quý', 'Đơn vị tính:', 'lần lượt', '12', '12 hộ (', 'tỷ lệ'],
];
const RUNS = [
  ' ',
  '\t',
  '(',
  '.',
  ',',
  '-',
  '/',
  ':',
  '|',
  ';',
  '1',
  '0,',
  'a',
  'ộ',
  '“',
  '\u00a0',
  '1\t',
  '\n',
];

function outcomeOf(text: string): string {
  try {
    return extractReport({ mediaType: 'text/plain', text, blocks: lineBlocks(text) }).status;
  } catch (error) {
    if (error instanceof PermanentError) return error.reason;
    throw error;
  }
}

describe('a run without end is read, or refused', () => {
  it.each(RUNS.map((run) => [JSON.stringify(run), run] as const))('of %s', (_, run) => {
    const endless = run.repeat(Math.floor(RUN / run.length));
    expect(['report', 'too-complex']).toContain(outcomeOf(`${HEAD}\nHộ nghèo hộ ${endless}5 hộ`));
    expect(['report', 'too-complex']).toContain(
      outcomeOf(`${HEAD}\nChỉ tiêu\tĐVT\tKết quả\nHộ nghèo\thộ\t${endless}5`),
    );
  });

  it.each(TRIGGERS)('of spaces after “%s”', (words) => {
    expect(RUN).toBeLessThan(LIMITS.textBytes);
    expect(outcomeOf(`${HEAD}\n${words}${' '.repeat(RUN)}5 hộ${' '.repeat(RUN)}${words}`)).toBe('report');
  });
});
