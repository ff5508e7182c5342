import { isUtf8 } from 'node:buffer';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PermanentError } from '../../../shared/contract/permanent-error.ts';
import { decodeText, encodingOf } from '../../../shared/document/decode.ts';
import { readDocument } from '../../../shared/document/read-document.ts';
import { utf8, utf16 } from './files.ts';
import { outline, refusalOf } from './reading.ts';

const BULLETIN = 'UBND xã Bình Hòa báo cáo quý I/2024\r\nThu ngân sách đạt 24,6% dự toán.\r\n';

/** The text of these bytes, nothing where they are refused as unreadable. */
function textOrRefusal(bytes: Uint8Array): string | undefined {
  try {
    return decodeText(bytes);
  } catch (error) {
    if (error instanceof PermanentError && error.reason === 'unreadable') return undefined;
    throw error;
  }
}

describe('the encoding of a plain text', () => {
  it.each([
    ['UTF-8', utf8(BULLETIN)],
    ['UTF-8 with a byte order mark', utf8(`\ufeff${BULLETIN}`)],
    ['UTF-16 LE with a mark', utf16(BULLETIN, 'le', { mark: true })],
    ['UTF-16 BE with a mark', utf16(BULLETIN, 'be', { mark: true })],
    ['UTF-16 LE without a mark', utf16(BULLETIN, 'le')],
    ['UTF-16 BE without a mark', utf16(BULLETIN, 'be')],
  ])('%s is decoded to the text itself, without the mark', async (_, bytes) => {
    const { text, mediaType } = await readDocument(bytes);
    expect(text).toBe(BULLETIN);
    expect(mediaType).toBe('text/plain');
  });

  it('may have a character on the edge of what is looked at first', async () => {
    const text = `${'Thu ngân sách đạt khá. '.repeat(89)} 👉 Chi 5 tỷ`;
    for (const cut of [0, 1, 2, 3]) {
      const rest = text.slice(cut);
      expect((await readDocument(utf16(rest, 'le', { mark: true }))).text).toBe(rest);
    }
  });

  it('does not compose: offsets stay those of the file', async () => {
    const decomposed = 'Tỷ lệ hộ nghèo 2,1%'.normalize('NFD');
    expect((await readDocument(utf8(decomposed))).text).toBe(decomposed);
  });

  it('any bytes are a text or unreadable', () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 200 }),
      fc
        .tuple(
          fc.constantFrom('\ufeff', ''),
          fc.string({ unit: 'grapheme' }),
          fc.constantFrom('utf8', 'utf16le'),
        )
        .map(([mark, text, form]) => Buffer.from(mark + text, form)),
    );
    fc.assert(
      fc.property(bytes, (file) => {
        const text = textOrRefusal(file);
        if (text === undefined) return;
        expect(text.isWellFormed()).toBe(true);
        expect(text).not.toContain('\0');
        const again = encodingOf(file);
        if (!again.sure && !isUtf8(file)) return; // an encoding from before Unicode: legacy/restore.test.ts
        const bare = Buffer.from(file.subarray(again.skip));
        const written = Buffer.from(text, again.label === 'utf-8' ? 'utf8' : 'utf16le');
        expect(again.label === 'utf-16be' ? written.swap16() : written).toEqual(bare);
      }),
    );
  });

  it.each([
    ['bytes that are not UTF-8', Buffer.from([0x54, 0x68, 0x75, 0x20, 0xfd, 0xff, 0xc0])],
    ['text full of control characters', utf8('Thu \u0001\u0002\u0003 ngân\u0004\u0005 sách')],
    [
      'half a UTF-16 character',
      Buffer.concat([utf16('Thu ngân sách', 'le', { mark: true }), Buffer.from([0x41])]),
    ],
  ])('refuses %s as unreadable', async (_, bytes) => {
    expect(await refusalOf(bytes)).toBe('unreadable');
  });
});

describe('the blocks of a plain text', () => {
  const read = async (text: string) => outline(await readDocument(utf8(text)));

  it('tells title, headings, items and paragraphs apart', async () => {
    const text = [
      'Phường Bình Thủy sơ kết 6 tháng đầu năm 2024',
      '',
      'I. KẾT QUẢ THỰC HIỆN',
      '1. Nông nghiệp',
      'Diện tích lúa đạt 412 ha.',
      '- Chăn nuôi: đàn bò 320 con',
      '+ Thủy sản ổn định;',
      '• Rau màu 12 ha',
      '* Lưu ý chung',
      '👉 Thu 1,2 tỷ đồng',
      '✅ Xong',
      '2. Y tế: khám cho 1.250 lượt người.',
      'a) Về văn hóa',
    ].join('\n');
    expect(await read(text)).toEqual([
      'heading: Phường Bình Thủy sơ kết 6 tháng đầu năm 2024',
      'heading: I. KẾT QUẢ THỰC HIỆN',
      'heading: 1. Nông nghiệp',
      'paragraph: Diện tích lúa đạt 412 ha.',
      'list-item: - Chăn nuôi: đàn bò 320 con',
      'list-item: + Thủy sản ổn định;',
      'list-item: • Rau màu 12 ha',
      'list-item: * Lưu ý chung',
      'list-item: 👉 Thu 1,2 tỷ đồng',
      'list-item: ✅ Xong',
      'paragraph: 2. Y tế: khám cho 1.250 lượt người.',
      'heading: a) Về văn hóa',
    ]);
  });

  it('counts lines from 1 and skips blank ones, whatever ends them', async () => {
    const { blocks } = await readDocument(utf8('Một\r\n\r\n  Hai\rBa\n\nBốn'));
    expect(blocks.map(({ place }) => place.line)).toEqual([1, 3, 4, 6]);
  });

  it('an emoji counts as the two code units that it has', async () => {
    const { text, blocks } = await readDocument(utf8('Tin nhanh\n💰💰 Thu 5 tỷ đồng'));
    expect(text.slice(blocks[1]?.start, blocks[1]?.end)).toBe('💰💰 Thu 5 tỷ đồng');
    expect(blocks[1]).toMatchObject({ start: 10, end: 28 });
  });

  it('reads lines parted by tabs as rows of one table, empty cells included', async () => {
    const rows = ['STT\tChỉ tiêu\tĐVT\tKế hoạch', '1\tĐàn bò\tcon\t450', '2\tĐàn heo\tcon\t'];
    const document = await readDocument(utf8(`Biểu số liệu\n${rows.join('\n')}\nHết.`));
    expect(outline(document).slice(1, 4)).toEqual([
      'table-row: STT | Chỉ tiêu | ĐVT | Kế hoạch',
      'table-row: 1 | Đàn bò | con | 450',
      'table-row: 2 | Đàn heo | con | ',
    ]);
    expect(document.blocks.map(({ table }) => table)).toEqual([undefined, 0, 0, 0, undefined]);
  });

  it('reads rows with bars between their cells only, where rows of as many cells stand together', async () => {
    const text =
      'Biểu\nTT | Chỉ tiêu | Kế hoạch\n1 | Đàn bò | 450\n\nLượt xem: 1.204 | Chia sẻ: 31 | In trang';
    expect(await read(text)).toEqual([
      'heading: Biểu',
      'table-row: TT | Chỉ tiêu | Kế hoạch',
      'table-row: 1 | Đàn bò | 450',
      'paragraph: Lượt xem: 1.204 | Chia sẻ: 31 | In trang',
    ]);
  });

  it('reads pipe tables and leaves out the rule under the header', async () => {
    const text =
      'Biểu\n| TT | Chỉ tiêu | Kết quả |\n|---|:---:|---|\n| 1 | Hộ nghèo |  |\n\n| A | B |\n|---|---|\n| 1 | 2 |';
    expect(await read(text)).toEqual([
      'heading: Biểu',
      'table-row: TT | Chỉ tiêu | Kết quả',
      'table-row: 1 | Hộ nghèo | ',
      'table-row: A | B',
      'table-row: 1 | 2',
    ]);
    expect((await readDocument(utf8(text))).blocks.map(({ table }) => table)).toEqual([
      undefined,
      0,
      0,
      1,
      1,
    ]);
  });

  it('reads a line of any length and make', async () => {
    const long = ['|--', '|', 'a\t', '1  - ', 'AA1', '“', '.', '…', '(', 'Điều 1. ', '\u00a0'];
    for (const piece of long) {
      const text = `Tin\n|${piece.repeat(4_000_000 / utf8(piece).length)}|`;
      expect((await readDocument(utf8(text))).text.length).toBe(text.length);
    }
  });

  it('two cells are a row only beside another with a figure; a tab after a number or bullet parts nothing', async () => {
    expect(await read('Tin\nThu\t5 tỷ\nChi\t4 tỷ\n\nNơi nhận:\tTM. ỦY BAN\n1.\tNông nghiệp\n-\tLúa')).toEqual(
      [
        'heading: Tin',
        'table-row: Thu | 5 tỷ',
        'table-row: Chi | 4 tỷ',
        'paragraph: Nơi nhận:\tTM. ỦY BAN',
        'heading: 1.\tNông nghiệp',
        'list-item: -\tLúa',
      ],
    );
  });

  it('blocks are in order, apart from each other, and leave out only white space', async () => {
    const piece = fc.constantFrom(
      'Thu ',
      '5,2 tỷ',
      '\t',
      '\n',
      '\r\n',
      '|',
      ' - ',
      '1. ',
      '👉',
      '\u00a0',
      'đồng.',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 40 }), async (pieces) => {
        const text = `Tin ${pieces.join('')}`;
        const { blocks } = await readDocument(utf8(text));
        let at = 0;
        for (const { start, end, cells } of blocks) {
          expect(text.slice(at, start).trim()).toBe('');
          expect(end).toBeGreaterThan(start);
          for (const cell of cells ?? [])
            expect(start <= cell.start && cell.start <= cell.end && cell.end <= end).toBe(true);
          at = end;
        }
        expect(text.slice(at).trim()).toBe('');
      }),
    );
  });
});
