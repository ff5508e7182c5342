import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../../shared/contract/limits.ts';
import { deadline } from '../../../shared/document/deadline.ts';
import { readDocument } from '../../../shared/document/read-document.ts';
import { drawnPdfOf, pdfOf } from './files.ts';
import { outline, refusalOf } from './reading.ts';

const WIDE = 'Trong nam qua, ba con cac ap dong gop cong suc lam duong, giu gin ve sinh';
const LOCKED = readFileSync(
  new URL('../../../samples/wards/30544/bao-cao-thang-8-co-mat-khau.pdf', import.meta.url),
);
const FALLBACK = readFileSync(new URL('../../fixtures/document/fallback-font.pdf', import.meta.url));

describe('a PDF', () => {
  it('joins the lines of a paragraph and keeps headings and bullets apart', async () => {
    const bytes = pdfOf([
      [
        'I. KINH TE',
        WIDE,
        'chung va thu ngan sach dat 51,3% du toan.',
        'Doan sau.',
        '- Dan bo 320 con',
        '- Dan heo',
        '1. Nong nghiep',
      ],
    ]);
    expect(outline(await readDocument(bytes))).toEqual([
      'heading: I. KINH TE',
      `paragraph: ${WIDE} chung va thu ngan sach dat 51,3% du toan.`,
      'paragraph: Doan sau.',
      'list-item: - Dan bo 320 con',
      'list-item: - Dan heo',
      'heading: 1. Nong nghiep',
    ]);
  });

  it('says on which page each block begins and how many pages there are', async () => {
    const { blocks, pages } = await readDocument(pdfOf([['Trang dau.'], [], ['Trang ba.']]));
    expect(blocks.map(({ place }) => place)).toEqual([{ page: 1 }, { page: 3 }]);
    expect(pages).toBe(3);
  });

  it('goes on with a paragraph on the next page, without page numbers and running heads', async () => {
    const pages = [1, 2, 3].map((page) => [
      `Bao cao cua xa - trang ${page}`,
      ...Array.from({ length: 30 }, (_, i) => `${WIDE} ${page}.${i},`),
    ]);
    const { blocks, text } = await readDocument(pdfOf(pages));
    expect(text).not.toContain('trang');
    expect(blocks).toHaveLength(1);
  });

  it('puts letters taken from another font back into their places, also in ruled tables', async () => {
    const document = await readDocument(FALLBACK);
    expect(document.text).toContain('tỷ lệ hộ nghèo giảm còn 1,08%. Trạm y tế khám cho 2.140 lượt người');
    expect(outline(document).filter((block) => block.startsWith('table-row'))).toEqual([
      'table-row: Chỉ tiêu | Đơn vị | Thực hiện',
      'table-row: Nhà đại đoàn kết | căn | 6',
      'table-row: Giải quyết việc làm | lao động | 118',
    ]);
  });

  it('gives cells that rules part, and those that no rule parts as one', async () => {
    const rule = (x1: number, y1: number, x2: number, y2: number) => `${x1} ${y1} m ${x2} ${y2} l S`;
    const word = (x: number, y: number, text: string) => `BT /F1 12 Tf ${x} ${y} Td (${text}) Tj ET`;
    const drawn = [
      ...[700, 670, 640, 610].map((y) => rule(60, y, 460, y)),
      ...[60, 460].map((x) => rule(x, 610, x, 700)),
      rule(260, 610, 260, 670), // the head covers both columns
      word(150, 680, 'Ket qua nam 2024'),
      ...[word(70, 650, 'Ho ngheo'), word(270, 650, '12'), word(70, 620, 'Nha o'), word(270, 620, '7')],
    ];
    expect(outline(await readDocument(drawnPdfOf([drawn.join('\n')])))).toEqual([
      'table-row: Ket qua nam 2024 | ',
      'table-row: Ho ngheo | 12',
      'table-row: Nha o | 7',
    ]);
  });

  it('is read page by page only as long as there is time', async () => {
    const moments = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];
    const check = deadline(3, () => moments.shift() ?? 10);
    await expect(readDocument(pdfOf([['Mot.'], ['Hai.'], ['Ba.'], ['Bon.']]), check)).rejects.toMatchObject({
      reason: 'too-complex',
    });
  });

  it('does not run the scripts in it', async () => {
    const script = '/OpenAction << /S /JavaScript /JS (this.pageNum = 99; app.alert\\("x"\\);) >>';
    expect((await readDocument(pdfOf([['Thu 5 ty dong.']], script))).text).toBe('Thu 5 ty dong.');
  });

  it.each([
    ['that opens only with a password', 'encrypted', LOCKED],
    ['without a text layer', 'no-text', pdfOf([[], []])],
    [
      'with more pages than are read',
      'too-complex',
      pdfOf(Array.from({ length: LIMITS.pdfPages + 1 }, () => ['x'])),
    ],
    ['cut off', 'unreadable', pdfOf([['Thu 5 ty dong.']]).subarray(0, 120)],
    ['that is only a header', 'unreadable', Buffer.from('%PDF-1.7\nThu 5 ty dong')],
  ])('%s: %s', async (_, reason, bytes) => {
    expect(await refusalOf(bytes)).toBe(reason);
  });

  it.each([
    ['a broken one', 'unreadable', Buffer.from('%PDF-1.7 hỏng')],
    [
      'one that draws more than the engine may keep',
      'too-complex',
      drawnPdfOf([`BT /F1 1 Tf ${'(a) Tj '.repeat(700_000)} ET`]),
    ],
  ])('%s is refused (%s), and the next file is read', async (_, reason, bytes) => {
    expect(await refusalOf(bytes)).toBe(reason);
    expect((await readDocument(pdfOf([['Thu 5 ty dong.']]))).text).toBe('Thu 5 ty dong.');
  });
});
