import { createServer } from 'node:http';
import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../../shared/contract/limits.ts';
import { readDocument } from '../../../shared/document/read-document.ts';
import { docxOf, docxParts, paragraph, table, zipOf } from './files.ts';
import { outline, refusalOf } from './reading.ts';

const BODY = [
  table([
    ['ỦY BAN NHÂN DÂN', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
    ['Số: 12/BC-UBND', 'Độc lập - Tự do - Hạnh phúc'],
  ]),
  paragraph('Báo cáo chín tháng năm 2024', { bold: true }),
  paragraph('Thu ngân sách đạt 81,2% dự toán.'),
  paragraph('- Đàn bò 320 con'),
  table([
    ['STT', 'Chỉ tiêu', 'ĐVT', 'Kết quả'],
    ['1', 'Hộ nghèo', 'hộ', '12'],
    ['2', 'Nhà tình thương', '', ''],
  ]),
].join('');

/** The document with its main part replaced or parts added. */
const withPart = (name: string, content: string, more = {}): Uint8Array =>
  zipOf([...docxParts(BODY).filter((part) => part.name !== name), { name, content, ...more }]);

describe('a Word document', () => {
  it('gives headings, items and the cells of its tables; tables for layout give their paragraphs', async () => {
    expect(outline(await readDocument(docxOf(BODY)))).toEqual([
      'heading: ỦY BAN NHÂN DÂN',
      'heading: CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'paragraph: Số: 12/BC-UBND',
      'paragraph: Độc lập - Tự do - Hạnh phúc',
      'heading: Báo cáo chín tháng năm 2024',
      'paragraph: Thu ngân sách đạt 81,2% dự toán.',
      'list-item: - Đàn bò 320 con',
      'table-row: STT | Chỉ tiêu | ĐVT | Kết quả',
      'table-row: 1 | Hộ nghèo | hộ | 12',
      'table-row: 2 | Nhà tình thương |  | ',
    ]);
  });

  it('keeps the characters that the file has and joins blocks with line feeds', async () => {
    const decomposed = 'Tỷ lệ hộ nghèo 2,1%'.normalize('NFD');
    const { text } = await readDocument(docxOf(paragraph(decomposed) + paragraph('Hết')));
    expect(text).toBe(`${decomposed}\nHết`);
  });

  it('does not read what was deleted while changes were tracked, nor comments', async () => {
    const changed =
      '<w:p><w:r><w:t>Thu </w:t></w:r><w:del w:id="1"><w:r><w:delText>4,1</w:delText></w:r></w:del><w:ins w:id="2"><w:r><w:t>5,2</w:t></w:r></w:ins><w:commentRangeStart w:id="3"/><w:r><w:t xml:space="preserve"> tỷ đồng.</w:t></w:r><w:commentRangeEnd w:id="3"/><w:r><w:commentReference w:id="3"/></w:r></w:p>';
    const comment = `<w:comments xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:comment w:id="3"><w:p><w:r><w:t>6 tỷ?</w:t></w:r></w:p></w:comment></w:comments>`;
    const link =
      '<Relationship Id="c1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments" Target="comments.xml"/>';
    const file = zipOf([...docxParts(changed, link), { name: 'word/comments.xml', content: comment }]);
    expect((await readDocument(file)).text).toBe('Thu 5,2 tỷ đồng.');
  });

  it('is not kept from being read by large pictures, which stay packed', async () => {
    const picture = { name: 'word/media/anh.bmp', content: Buffer.alloc(12 * 1024 * 1024, 'BM-anh') };
    const honest = zipOf([...docxParts(paragraph('Thu 5 tỷ đồng.')), { ...picture, isStored: true }]);
    expect((await readDocument(honest)).text).toBe('Thu 5 tỷ đồng.');
  });

  it('gives no half of a surrogate pair, which could not be stored', async () => {
    const { text } = await readDocument(docxOf(paragraph('Thu &#xD83D; 5 tỷ đồng')));
    expect(text.isWellFormed()).toBe(true);
  });

  it('opens nothing outside the file', async () => {
    let asked = 0;
    const server = createServer((_, answer) => {
      asked += 1;
      answer.end();
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const address = server.address();
    const port = typeof address === 'object' ? address?.port : undefined;
    const link = `<Relationship Id="x1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="http://127.0.0.1:${port}/anh.png" TargetMode="External"/>`;
    const picture =
      '<w:p><w:r><w:drawing><wp:inline><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:link="x1"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>';
    const document = await readDocument(docxOf(picture + paragraph('Thu 5 tỷ đồng.'), link));
    await new Promise((done) => server.close(done));
    expect(asked).toBe(0);
    expect(document.text).toBe('Thu 5 tỷ đồng.');
  });
});

describe('a Word document that would do harm', () => {
  const whole = docxOf(BODY);

  it.each([
    ['cut off', 'unreadable', whole.subarray(0, whole.length / 2)],
    [
      'with its directory damaged',
      'unreadable',
      whole.map((byte, i) => (i > whole.length - 60 ? byte ^ 0x55 : byte)),
    ],
    [
      'without its main part',
      'unreadable',
      zipOf(
        docxParts(BODY)
          .filter(({ name }) => name !== '_rels/.rels' && name !== 'word/document.xml')
          .concat({ name: 'word/document2.xml', content: '<x/>' }),
      ),
    ],
    [
      'that is no zip beyond its first bytes',
      'unreadable',
      Buffer.from('PK\x03\x04 word/document.xml', 'latin1'),
    ],
    [
      'whose parts are encrypted',
      'encrypted',
      zipOf(docxParts(BODY).map((part) => ({ ...part, isEncrypted: true }))),
    ],
    ['that is a bomb', 'too-complex', withPart('word/media/anh.bin', '\0'.repeat(LIMITS.zipRatio * 20_000))],
    [
      'with more XML than can be read',
      'too-complex',
      withPart(
        'word/document.xml',
        `<w:document>${paragraph('Thu 5 tỷ đồng').repeat(LIMITS.inflatedXmlBytes / 60)}</w:document>`,
      ),
    ],
    [
      'whose main part has too many elements',
      'too-complex',
      docxOf('<w:p/>'.repeat(150_000).replaceAll('/><', '><w:r/></w:p><')),
    ],
    [
      'whose main part goes by a name that hides it from measuring',
      'unreadable',
      zipOf(
        docxParts(BODY).map(({ name, content }) => ({
          name: name.replace('document.xml', 'document.bin'),
          content: String(content).replaceAll('word/document.xml', 'word/document.bin'),
        })),
      ),
    ],
    [
      'that lies about its size',
      'unreadable',
      withPart('word/comments.xml', ' '.repeat(5_000_000), { claimedSize: 100 }),
    ],
    [
      'with a document type in it',
      'too-complex',
      withPart('word/comments.xml', '<!DOCTYPE x [<!ENTITY a "aaaa">]><x>&a;</x>'),
    ],
    [
      'nested too deep',
      'too-complex',
      docxOf(
        `${'<w:sdt><w:sdtContent>'.repeat(LIMITS.htmlDepth)}x${'</w:sdtContent></w:sdt>'.repeat(LIMITS.htmlDepth)}`,
      ),
    ],
    [
      'with too many parts',
      'too-complex',
      zipOf([
        ...docxParts(BODY),
        ...Array.from({ length: LIMITS.zipEntries }, (_, i) => ({ name: `a${i}`, content: '' })),
      ]),
    ],
    ['with nothing in it', 'no-text', docxOf('<w:p/>')],
  ])('%s: %s', async (_, reason, bytes) => {
    expect(await refusalOf(bytes)).toBe(reason);
  });
});
