import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import {
  docxOf,
  docxParts,
  mhtOf,
  paragraph,
  pdfOf,
  table,
  utf8,
  utf16,
  zipOf,
} from '../unit/document/files.ts';
import { htmlOf, rtfOf } from './excerpts.ts';
import { takeIn } from './take-in.ts';

/** What must be nowhere: words and figures of the file, and what would tell whoever guesses them that they are right. */
const LINES = [
  'UBND xã Phú Thuận báo cáo kết quả 6 tháng đầu năm 2024',
  'Diễn tập khu vực Hòn Khoai: huy động 48.215 người, kinh phí 7,39 tỷ đồng.',
];
const TELLTALES = [
  'Hòn Khoai',
  'Hon Khoai',
  '48.215',
  '48215',
  '7,39',
  '7390000000',
  'Diễn tập',
  'Phú Thuận',
];

const hashes = (bytes: Uint8Array): readonly string[] =>
  ['md5', 'sha1', 'sha256', 'sha512'].flatMap((name) => {
    const digest = createHash(name).update(bytes).digest();
    return [digest.toString('hex'), digest.toString('base64')];
  });

const text = (stamp: string): string => [stamp, ...LINES].join('\n');
const html = (stamp: string, body = ''): Uint8Array =>
  utf8(`<html><body>${stamp}${LINES.map((line) => `<p>${line}</p>`).join('')}${body}</body></html>`);
const header = (stamp: string) => ({
  name: 'word/header1.xml',
  content: `<w:hdr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${paragraph(stamp)}</w:hdr>`,
});
const body = LINES.map((line) => paragraph(line)).join('');

const FILES: readonly (readonly [what: string, bytes: Uint8Array])[] = [
  ['text', utf8(text('MẬT'))],
  ['text, stamped at its end', utf8([...LINES, 'TUYỆT MẬT'].join('\n'))],
  [
    'text without marks',
    utf8(['TOI MAT', 'UBND xa Phu Thuan bao cao 6 thang dau nam 2024', 'Hon Khoai: 48.215 nguoi'].join('\n')),
  ],
  ['text in decomposed letters', utf8(text('TỐI MẬT').normalize('NFD'))],
  ['UTF-16 text', utf16(text('TỐI MẬT'), 'le', { mark: true })],
  ['rich text', utf8(rtfOf(text('TỐI MẬT')))],
  ['a page in one file', utf8(mhtOf(htmlOf(text('TUYỆT MẬT'))))],
  ['HTML', html('<h1>TUYỆT MẬT</h1>')],
  ['HTML, stamped outside the article', html('', '<footer>MẬT</footer><aside>TỐI MẬT</aside>')],
  [
    'HTML, stamped in its title',
    utf8(`<html><head><title>MẬT</title></head><body><p>${LINES.join('</p><p>')}</p></body></html>`),
  ],
  ['DOCX', docxOf(paragraph('TỐI MẬT', { bold: true }) + body)],
  ['DOCX, stamped in a cell', docxOf(table([['ĐẢNG ỦY XÃ', 'MẬT']]) + body)],
  ['DOCX, stamped in its page header', zipOf([...docxParts(body), header('TUYỆT MẬT')])],
  [
    'PDF',
    pdfOf([['TUYET MAT', 'UBND xa Phu Thuan bao cao 6 thang dau nam 2024', 'Hon Khoai: 48.215 nguoi']]),
  ],
];

describe('of a file marked as a state secret nothing is stored, shown, logged or sent', () => {
  test.each(FILES)('%s', async (_, bytes) => {
    const { receipts, events, reports, pages, everything } = await takeIn(bytes);
    expect(receipts).toMatchObject([{ status: 'rejected', reason: { code: 'state-secret' } }]);
    expect([events.length, pages.length, reports.length]).toEqual([1, 1, 0]);
    for (const telltale of [...TELLTALES, ...hashes(bytes)])
      expect(everything.normalize('NFC').includes(telltale), telltale).toBe(false);
  });

  test('a file in an archive, whose other files are read', async () => {
    const secret = utf8(text('TỐI MẬT'));
    const plain = utf8('UBND xã Vĩnh Gia báo cáo quý 1 năm 2024\nHộ nghèo còn 31 hộ.');
    const zip = zipOf([
      { name: 'a.txt', content: secret },
      { name: 'b.txt', content: plain },
    ]);
    const { receipts, everything } = await takeIn(zip);
    const statuses = receipts.map(({ version, status }) => [
      version.key.split('!/')[1] ?? 'the archive',
      status,
    ]);
    expect(Object.fromEntries(statuses)).toEqual({
      'the archive': 'unpacked',
      'a.txt': 'rejected',
      'b.txt': 'published',
    });
    expect(everything).toContain('31 hộ');
    for (const telltale of [...TELLTALES, ...hashes(secret)])
      expect(everything.normalize('NFC').includes(telltale), telltale).toBe(false);
  });

  test('and the same file without the stamp is read: so the words are there to be found', async () => {
    const { receipts, everything } = await takeIn(utf8(text('')));
    expect(receipts).toMatchObject([{ status: 'published' }]);
    for (const telltale of ['Hòn Khoai', '48215', '7,39', '7390000000'])
      expect(everything.includes(telltale), telltale).toBe(true);
  });
});
