import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../shared/document/read-document.ts';
import { extractReport } from '../../../shared/extract-report.ts';
import {
  docxParts,
  type Entry,
  odtOf,
  paragraph,
  pdfOf,
  utf8,
  writtenXlsx,
  xlsRecord,
  xlsWith,
  xlsxOf,
  zipOf,
} from './files.ts';

const NEWS =
  'Trong quý, các khóm tiếp tục vận động bà con chỉnh trang nhà cửa, giữ gìn vệ sinh và trật tự. '.repeat(8);
/** Links make a page one of a site: of others nothing is left out. */
const MENU =
  '<ul><li><a href="/">Trang chủ</a></li><li><a href="/tin">Tin</a></li><li><a href="/vb">Văn bản</a></li></ul>';
const page = (head: string, above: string): Uint8Array =>
  utf8(`<!DOCTYPE html><html><head>${head}</head><body>${MENU}${above}<article><h1>UBND phường Bình Thủy báo cáo quý II/2024</h1>
<p>${NEWS}</p><p>${NEWS}</p></article></body></html>`);

const docx = (header: string): Uint8Array =>
  zipOf([
    ...docxParts(paragraph('UBND xã Bình Long báo cáo quý II/2024')),
    { name: 'word/header2.xml', content: `<w:hdr><w:p>${header}</w:p></w:hdr>` },
  ]);
const SENTENCE = 'Thu ngan sach tren dia ban phuong dat 51,3% du toan ca nam.';
const pdf = pdfOf(['a', 'b', 'c'].map((one) => ['TOI MAT', ...Array(50).fill(`${one} ${SENTENCE}`)]));

const odt = (header: string): Uint8Array =>
  odtOf('<text:p>UBND xã Bình Long báo cáo quý II/2024</text:p>', {
    styles: `<style:header><text:p>${header}</text:p></style:header>`,
  });
const rtf = Buffer.from(
  String.raw`{\rtf1\ansi{\header\pard T\u7888?I M\u7852?T\par}\pard UBND x\'e3 B\'ecnh Long b\'e1o c\'e1o qu\'fd II/2024\par}`,
);
const workbook = xlsxOf([
  { name: 'Biểu', rows: [['UBND xã Bình Long báo cáo quý II/2024']] },
  { name: 'Nháp', rows: [['TỐI MẬT']], isHidden: true },
]);
const TITLE = 'UBND xã Bình Long báo cáo quý II/2024';
const xlsx = (more: { readonly behind?: string; readonly drawn?: string }): Uint8Array =>
  writtenXlsx(`<row><c t="inlineStr"><is><t>${TITLE}</t></is></c></row>`, more);
const printed = (codes: string): Uint8Array =>
  xlsx({ behind: `<headerFooter><oddHeader>${codes}</oddHeader></headerFooter>` });
const drawn = (paragraphs: string): Uint8Array =>
  xlsx({ drawn: `<xdr:sp><xdr:txBody><a:bodyPr/>${paragraphs}</xdr:txBody></xdr:sp>` });

/** Words as Excel kept them from 1997 on: two bytes a character, and a byte before them that says so. */
const wide = (words: string): Uint8Array => Buffer.concat([Buffer.of(1), Buffer.from(words, 'utf16le')]);
const xls = (...records: readonly Uint8Array[]): Uint8Array =>
  xlsWith([{ name: 'Biểu', rows: [[TITLE]] }], records);
const xlsHeader = (kind: number, words: string): Uint8Array =>
  xls(xlsRecord(kind, Buffer.concat([Buffer.of(words.length, 0), wide(words)])));
/** An object of the kind "text box", its text's record, and behind it the text. */
const xlsBox = xls(
  xlsRecord(0x5d, Buffer.from('15001200060001001160000000000000000000000000', 'hex')),
  xlsRecord(0x1b6, Buffer.alloc(18)),
  xlsRecord(0x3c, wide('TỐI MẬT')),
);

const ods = (content: string, styles: string): Uint8Array => {
  const SPACES = ['office', 'table', 'text', 'style', 'draw'].map(
    (one) => `xmlns:${one}="urn:oasis:names:tc:opendocument:xmlns:${one === 'draw' ? 'drawing' : one}:1.0"`,
  );
  const parts: readonly Entry[] = [
    { name: 'mimetype', content: 'application/vnd.oasis.opendocument.spreadsheet', isStored: true },
    {
      name: 'content.xml',
      content: `<office:document-content ${SPACES.join(' ')}><office:body><office:spreadsheet><table:table table:name="A">${content}<table:table-row><table:table-cell office:value-type="string"><text:p>${TITLE}</text:p></table:table-cell></table:table-row></table:table></office:spreadsheet></office:body></office:document-content>`,
    },
    {
      name: 'styles.xml',
      content: `<office:document-styles ${SPACES.join(' ')}>${styles}</office:document-styles>`,
    },
    { name: 'META-INF/manifest.xml', content: '<manifest:manifest/>' },
  ];
  return zipOf(parts);
};

/** The bulletin of Word 97 whose last words are a text box of its page headers, by the lengths that it says. */
function docWithHeaderBox(): Uint8Array {
  const bytes = readFileSync(new URL('../../fixtures/formats/bulletin.doc', import.meta.url));
  const [last, stamp] = ['ăn thư.\r', 'TỐI MẬT\r'];
  bytes.write(stamp, bytes.indexOf(last, 0, 'utf16le'), 'utf16le');
  const lengths = bytes.indexOf('eca5', 0, 'hex') + 0x4c; // of the body first, of these boxes last
  bytes.writeInt32LE(bytes.readInt32LE(lengths) - stamp.length, lengths);
  bytes.writeInt32LE(stamp.length, lengths + 7 * 4);
  return bytes;
}

describe('a stamp in what is no part of the text', () => {
  it.each([
    ['a part of the page before the article', page('', '<div>TUYỆT MẬT</div>')],
    ['the head of a site', page('', '<header>TUYỆT MẬT</header>')],
    ['the foot of a site', page('', '<footer>TUYỆT MẬT</footer>')],
    ['a part of a site beside the text', page('', '<aside><p>TUYỆT MẬT</p></aside>')],
    ['a part of a page that is not shown', page('', '<p style="display:none">TUYỆT MẬT</p>')],
    ['a part of a page that is hidden', page('', '<div hidden>TUYỆT MẬT</div>')],
    ['the title of a page', page('<title>TUYỆT MẬT</title>', '')],
    [
      'the header of a Word document',
      docx('<w:r><w:t>TỐI</w:t></w:r><w:r><w:t xml:space="preserve"> MẬT</w:t></w:r>'),
    ],
    ['two lines of the header of a Word document', docx('<w:r><w:t>TỐI</w:t><w:br/><w:t>MẬT</w:t></w:r>')],
    [
      'a text box in the header of a Word document',
      docx('<w:r><w:t>Đầu trang</w:t><wp:align>top</wp:align><w:p><w:r><w:t>TỐI MẬT</w:t></w:r></w:p></w:r>'),
    ],
    ['a text box in the header of a Word 97 document', docWithHeaderBox()],
    ['the running head of a PDF', pdf],
    ['the header of an OpenDocument text', odt('TỐI <text:span>MẬT</text:span>')],
    ['two lines of the header of an OpenDocument text', odt('TỐI<text:line-break/>MẬT')],
    ['one of the lines of such a header', odt('TỐI MẬT<text:line-break/>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')],
    [
      'a text box in such a header',
      odt('<draw:frame><draw:text-box><text:p>TỐI MẬT</text:p></draw:text-box></draw:frame>Đầu trang'),
    ],
    ['words of such a header with a space of their own', odt('TỐI<text:s/>MẬT')],
    ['the header of an RTF text', rtf],
    ['a hidden sheet', workbook],
    ['the header of a sheet', printed('&amp;CTỐI MẬT')],
    ['the header of a sheet, with a size', printed('&amp;L&amp;14TỐI MẬT&amp;RTrang &amp;P')],
    ['the header of a sheet, in bold', printed('&amp;BTỐI MẬT')],
    ['the header of a sheet, in a font', printed('&amp;&quot;Times New Roman,Bold&quot;TỐI MẬT')],
    ['the header of a sheet, in a colour', printed('&amp;KFF0000TỐI MẬT')],
    ['the header of a sheet, in a colour of its theme', printed('&amp;K02-024TỐI MẬT')],
    ['a line of a long header of a sheet', printed(`&amp;LTỐI MẬT&#10;${NEWS}`)],
    [
      'the footer of a sheet written with a prefix',
      xlsx({ behind: '<x:headerFooter><x:evenFooter>TỐI MẬT</x:evenFooter></x:headerFooter>' }),
    ],
    [
      'a drawing on a sheet',
      drawn('<a:p><a:r><a:t xml:space="preserve">TỐI</a:t></a:r><a:r><a:t> MẬT</a:t></a:r></a:p>'),
    ],
    [
      'a drawing with more',
      drawn(`<a:p><a:r><a:t>TỐI MẬT</a:t></a:r></a:p><a:p><a:r><a:t>${NEWS}</a:t></a:r></a:p>`),
    ],
    ['the header of an older sheet', xlsHeader(0x14, '&C&"Arial,Bold"TỐI MẬT')],
    ['the footer of an older sheet', xlsHeader(0x15, '&R&12TỐI MẬT')],
    [
      'the header of a sheet of Excel 5',
      xlsWith(
        [{ name: 'A', rows: [['Thu', 5]] }],
        [xlsRecord(0x14, Buffer.from('\x12&C&"Arial"&14TOI MAT', 'latin1'))],
        'biff5',
      ),
    ],
    ['a drawing on an older sheet', xlsBox],
    [
      'the header of an OpenDocument sheet',
      ods('', '<style:header><style:region-left><text:p>TỐI MẬT</text:p></style:region-left></style:header>'),
    ],
    [
      'a drawing on an OpenDocument sheet',
      ods(
        '<table:shapes><draw:frame><draw:text-box><text:p>TỐI MẬT</text:p></draw:text-box></draw:frame></table:shapes>',
        '',
      ),
    ],
  ])('is seen: %s', async (_, bytes) => {
    const document = await readDocument(bytes);
    expect(document.text).not.toMatch(/TUYỆT MẬT|TỐI MẬT|TOI MAT/u);
    expect(extractReport(document)).toEqual({ status: 'rejected', reason: 'state-secret' });
  });

  it.each([
    ['a page number', printed('&amp;CTrang &amp;P/&amp;N')],
    ['words with an ampersand', printed('&amp;CR&amp;&amp;D MẬT ONG')],
    ['a header of two lines', odt('UBND XÃ BÌNH LONG<text:line-break/>MẬT ONG')],
    ['the header of an older sheet', xlsHeader(0x14, '&CBẢO MẬT')],
  ])('is not seen in %s', async (_, bytes) => {
    expect(extractReport(await readDocument(bytes))).not.toHaveProperty('reason', 'state-secret');
  });
});
