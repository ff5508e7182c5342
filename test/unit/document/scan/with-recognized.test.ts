import { describe, expect, it } from 'vitest';
import { assemble } from '../../../../shared/document/assemble.ts';
import { type Document, MEDIA_TYPES } from '../../../../shared/document/document.ts';
import { type PageReading, readingOf } from '../../../../shared/document/scan/scan-page.ts';
import { withRecognized } from '../../../../shared/document/scan/with-recognized.ts';
import { outline } from '../reading.ts';
import { lineAt, pageOfLines, printed } from './pictures.ts';

const scanOf = (pages: number): Document => ({
  mediaType: MEDIA_TYPES.pdf,
  text: '',
  blocks: [],
  pages,
  scanned: Array.from({ length: pages }, (_, i) => i + 1),
});
const read = (lines: ReturnType<typeof printed>): PageReading => ({
  status: 'read',
  page: pageOfLines(lines),
});

const TEXT = [
  'Thu ngân sách nhà nước trên địa bàn phường sáu tháng đầu năm được hơn',
  'mười bảy tỷ đồng, bằng năm mươi tám phần trăm dự toán, tăng so với cùng kỳ',
  'năm trước; chi ngân sách đúng quy định và tiết kiệm.',
];

describe('recognised words', () => {
  it('are joined to paragraphs, on a page that leans too', () => {
    for (const slope of [0, 0.01, -0.01]) {
      const leaning = printed(TEXT).map((line) =>
        line.map((word) => {
          const fall = slope * word.left;
          return { ...word, top: word.top + fall, bottom: word.bottom + fall };
        }),
      );
      const document = withRecognized(scanOf(1), new Map([[1, read(leaning)]]));
      expect(outline(document)).toEqual([`paragraph: ${TEXT.join(' ')}`]);
    }
  });

  it('go on from page to page, without running heads, page numbers and bars', () => {
    const page = (number: string, lines: readonly string[]) => [
      lineAt(200, 40, ['BÁO', 'CÁO', 'PHƯỜNG', 'THỬ']),
      ...printed(lines, 400),
      lineAt(800, 2300, ['|', number]),
    ];
    const readings = new Map([
      [1, read(page('1', TEXT.slice(0, 1)))],
      [2, read(page('2', TEXT.slice(1)))],
    ]);
    const document = withRecognized(scanOf(2), readings);
    expect(outline(document)).toEqual([`paragraph: ${TEXT.join(' ')}`]);
    expect(document.aside).toContain('BÁO CÁO PHƯỜNG THỬ');
  });

  it('are found again in the text, with how sure they are', () => {
    const lines = [lineAt(200, 200, ['Thu', ['5,2', 41], 'tỷ', 'đồng,', 'chi', ['5,2', 96], 'tỷ', 'đồng.'])];
    const { text, recognized = [] } = withRecognized(scanOf(1), new Map([[1, read(lines)]]));
    expect(recognized.map(({ start, end }) => text.slice(start, end))).toEqual(text.split(' '));
    expect(recognized.map(({ confidence }) => confidence)).toEqual([95, 41, 95, 95, 95, 96, 95, 95]);
  });

  it('stand between the pages that the file has words for, and only they are marked', () => {
    const typed = assemble(
      MEDIA_TYPES.pdf,
      [
        { kind: 'paragraph', text: 'Trang đầu.', place: { page: 1 } },
        { kind: 'table-row', cells: ['a', '1'], table: 0, place: { page: 3 } },
      ],
      3,
    );
    const document = withRecognized(
      { ...typed, scanned: [2] },
      new Map([[2, read(printed(['Trang giữa được quét.']))]]),
    );
    expect(document.text).toBe('Trang đầu.\nTrang giữa được quét.\na\t1');
    expect(document.recognized).toHaveLength(4);
    expect(document.recognized?.[0]).toMatchObject({ start: 11, end: 16 });
    expect(document).not.toHaveProperty('scanned');
  });

  it('in columns are rows, the cells of which are not mixed', () => {
    const row = (top: number, ...words: string[]) => lineAt(200, top, words, [8, 12, 12]);
    const lines = [
      row(200, 'Chỉ-tiêu', 'Kế-hoạch', 'Thực-hiện'),
      row(250, 'Bảo-hiểm', '    1.250', '815      '),
      row(300, 'Việc-làm', '      940', '517      '),
    ];
    const document = withRecognized(scanOf(1), new Map([[1, read(lines)]]));
    expect(outline(document)).toEqual([
      'table-row: Chỉ-tiêu | Kế-hoạch | Thực-hiện',
      'table-row: Bảo-hiểm | 1.250 | 815',
      'table-row: Việc-làm | 940 | 517',
    ]);
    expect(document.recognized?.some(({ unplaced }) => unplaced)).toBe(false);
  });

  it('in rows of several lines without rules are marked: which row they belong to is not known', () => {
    const row = (top: number, ...words: string[]) => lineAt(200, top, words, [8, 12, 12]);
    const lines = [
      row(200, 'Bảo-hiểm', '1.250', '815'),
      lineAt(200, 250, ['xã-hội']),
      row(300, 'Việc-làm', '940', '517'),
    ];
    const { text, recognized = [] } = withRecognized(scanOf(1), new Map([[1, read(lines)]]));
    const unplaced = recognized.filter((one) => one.unplaced).map(({ start, end }) => text.slice(start, end));
    expect(unplaced).toEqual(expect.arrayContaining(['1.250', 'xã-hội', '517']));
  });

  it('between rules are cells, however many lines they have', () => {
    const at = (x: number) => ({ kind: 'upright', from: { x, y: 180 }, to: { x, y: 350 } }) as const;
    const level = (y: number) => ({ kind: 'level', from: { x: 180, y }, to: { x: 900, y } }) as const;
    const rules = [at(180), at(500), at(900), level(180), level(300), level(350)];
    const lines = [
      lineAt(200, 190, ['Bảo-hiểm', '815'], [20]),
      lineAt(200, 240, ['xã-hội']),
      lineAt(200, 310, ['Việc-làm', '517'], [20]),
    ];
    const page: PageReading = { status: 'read', page: pageOfLines(lines, rules) };
    const document = withRecognized(scanOf(1), new Map([[1, page]]));
    expect(outline(document)).toEqual(['table-row: Bảo-hiểm xã-hội | 815', 'table-row: Việc-làm | 517']);
    expect(document.recognized?.some(({ unplaced }) => unplaced)).toBe(false);
  });
});

describe('a page of which nothing comes', () => {
  const read1 = read(printed(['Trang được đọc.']));

  it.each([
    ['there is no writing on any', [{ status: 'blank' }], 'no-text-in-image'],
    ['it is illegible', [{ status: 'blank' }, { status: 'illegible' }], 'illegible'],
    ['it took too long', [{ status: 'unfinished' }], 'illegible'],
    ['its picture is damaged', [{ status: 'refused', reason: 'unreadable' }], 'unreadable'],
  ] as const)('the file is refused where %s', (_, readings, reason) => {
    const pages = new Map<number, PageReading>(readings.map((one, i) => [i + 1, one]));
    expect(() => withRecognized(scanOf(readings.length), pages)).toThrow(expect.objectContaining({ reason }));
  });

  it('is told where others could be read; a blank one is not', () => {
    const readings = new Map<number, PageReading>([
      [4, { status: 'unfinished' }],
      [3, { status: 'blank' }],
      [2, { status: 'illegible' }],
      [1, read1],
    ]);
    expect(withRecognized(scanOf(4), readings).lost).toEqual([2, 4]);
  });
});

describe('how sure the recogniser is', () => {
  const said = (confidence: number, words: number) =>
    readingOf(
      pageOfLines([
        lineAt(
          0,
          0,
          Array.from({ length: words }, () => ['chữ', confidence] as const),
        ),
      ]),
    ).status;

  it.each([
    ['clear print', 95, 200, 'read'],
    ['print upside down, or handwriting', 35, 200, 'illegible'],
    ['a seal and some specks', 35, 3, 'blank'],
  ])('%s', (_, confidence, words, status) => {
    expect(said(confidence, words)).toBe(status);
  });

  it('an empty page is blank', () => {
    expect(readingOf(pageOfLines([]))).toEqual({ status: 'blank' });
  });
});
