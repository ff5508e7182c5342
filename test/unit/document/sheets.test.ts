import type { CellObject } from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../../shared/contract/limits.ts';
import { readDocument } from '../../../shared/document/read-document.ts';
import { writtenXlsx, xlsxOf, zipOf } from './files.ts';
import { outline, refusalOf } from './reading.ts';

const HEAD = ['Chỉ tiêu', 'Kết quả'];
const cell = async (one: CellObject): Promise<string> => {
  const { blocks, text } = await readDocument(xlsxOf([{ name: 'A', rows: [HEAD, ['Thu', one]] }]));
  const { start = 0, end = 0 } = blocks[1]?.cells?.[1] ?? {};
  return text.slice(start, end);
};

describe('a cell', () => {
  it.each([
    ['a number', { t: 'n', v: 1250 }, '1250'],
    ['decimals', { t: 'n', v: 8.37 }, '8,37'],
    ['three decimals, which alone could be thousands', { t: 'n', v: 8.375 }, '8,3750'],
    ['more than its format shows', { t: 'n', v: 4.2, z: '0' }, '4,2'],
    ['what a double makes of 0.1 + 0.2', { t: 'n', v: 0.1 + 0.2 }, '0,3'],
    ['a percentage', { t: 'n', v: 0.8507, z: '0.00%' }, '85,07%'],
    ['a number with a sign that is only quoted', { t: 'n', v: 85.07, z: '0.00" %"' }, '85,07'],
    ['a month', { t: 'n', v: 45444, z: 'mm/yyyy' }, '06/2024'],
    ['a month in words', { t: 'n', v: 45444, z: '"tháng "m/yyyy' }, '06/2024'],
    ['a month in a language', { t: 'n', v: 45444, z: '[$-42A]mm/yyyy;@' }, '06/2024'],
    ['a day in a language', { t: 'n', v: 45467, z: '[$-42A]dd/mm/yyyy' }, '24/06/2024'],
    ['a day without its year', { t: 'n', v: 45467, z: 'dd/mm' }, '24/06/2024'],
    ['what is left of nought', { t: 'n', v: 5.6843418860808e-14 }, '0'],
    ['what is left below nought', { t: 'n', v: -5.6843418860808e-14 }, '0'],
    ['a share that a double keeps as a power of ten', { t: 'n', v: 2.5e-7 }, '0,00000025'],
    ['more than a double keeps digits of', { t: 'n', v: 1.5e22 }, '15000000000000000000000'],
    ['dong', { t: 'n', v: 3_600_000_000.5 }, '3600000000,5'],
    ['a day', { t: 'n', v: 45467, z: 'dd/mm/yyyy' }, '24/06/2024'],
    ['below nought', { t: 'n', v: -12.5 }, '-12,5'],
    ['words', { t: 's', v: ' khoảng\n 5  ha ' }, 'khoảng 5 ha'],
    ['an error', { t: 'e', v: 7 }, ''],
  ] as const)('that is %s', async (_, one, expected) => {
    expect(await cell({ ...one })).toBe(expected);
  });
});

describe('a sheet', () => {
  it('begins with its title, and leaves out rows and columns that hold nothing', async () => {
    const rows = [['Biểu tổng hợp'], [], [null, 'Chỉ tiêu', null, 'Kết quả'], [null, 'Thu', null, 5]];
    expect(outline(await readDocument(xlsxOf([{ name: 'A', rows }])))).toEqual([
      'heading: Biểu tổng hợp',
      'table-row:  | Chỉ tiêu | Kết quả',
      'table-row:  | Thu | 5',
    ]);
  });

  it('with one cell far away costs nothing', async () => {
    const rows = '<row r="1"><c r="A1" t="inlineStr"><is><t>Thu</t></is></c><c r="B1"><v>5</v></c></row>';
    const far = '<row r="1048576"><c r="XFD1048576"><v>7</v></c></row>';
    const { blocks } = await readDocument(writtenXlsx(rows + far));
    expect(blocks.at(-1)?.place).toEqual({ sheet: 'A', cell: 'A1048576' });
    expect(blocks.at(-1)?.cells).toHaveLength(3);
  });

  it.each([
    ['rows', Array.from({ length: LIMITS.sheetRows + 1 }, (_, i) => [i, 1])],
    ['columns', [Array.from({ length: LIMITS.sheetColumns + 1 }, (_, i) => i)]],
  ])('with more %s than a report has is refused', async (_, rows) => {
    expect(await refusalOf(xlsxOf([{ name: 'A', rows }], 'biff8'))).toBe('too-complex');
  });

  it('is one of twenty at most', async () => {
    const sheets = Array.from({ length: LIMITS.sheets + 1 }, (_, i) => ({ name: `B${i}`, rows: [HEAD] }));
    expect(await refusalOf(xlsxOf(sheets))).toBe('too-complex');
  });
});

describe('a workbook', () => {
  it.each(['xlsx', 'biff8'] as const)('of %s reads the same', async (type) => {
    const rows = [HEAD, ['Thu', 4.2]];
    expect((await readDocument(xlsxOf([{ name: 'A', rows }], type))).text).toBe(
      'Chỉ tiêu\tKết quả\nThu\t4,2',
    );
  });

  it('in the fonts of TCVN3 is restored', async () => {
    const rows = [
      ['B¸o c¸o tæng hîp chØ tiªu n¨m 2024 cña ph­êng'],
      ['ChØ tiªu', 'KÕt qu¶'],
      ['Hé nghÌo', 12],
    ];
    expect((await readDocument(xlsxOf([{ name: 'A', rows }], 'biff8'))).text).toBe(
      'Báo cáo tổng hợp chỉ tiêu năm 2024 của phường\nChỉ tiêu\tKết quả\nHộ nghèo\t12',
    );
  });

  it('that is no workbook inside is refused', async () => {
    expect(await refusalOf(zipOf([{ name: 'xl/workbook.xml', content: '<x' }]))).toBe('unreadable');
  });
});
