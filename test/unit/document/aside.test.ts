import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../shared/document/read-document.ts';
import { extractReport } from '../../../shared/extract-report.ts';
import { docxParts, odtOf, paragraph, pdfOf, utf8, xlsxOf, zipOf } from './files.ts';

const NEWS =
  'Trong quý, các khóm tiếp tục vận động bà con chỉnh trang nhà cửa, giữ gìn vệ sinh và trật tự. '.repeat(8);
/** Links make a page one of a site: of others nothing is left out. */
const MENU =
  '<ul><li><a href="/">Trang chủ</a></li><li><a href="/tin">Tin</a></li><li><a href="/vb">Văn bản</a></li></ul>';
const page = (head: string, above: string): Uint8Array =>
  utf8(`<!DOCTYPE html><html><head>${head}</head><body>${MENU}${above}<article><h1>UBND phường Bình Thủy báo cáo quý II/2024</h1>
<p>${NEWS}</p><p>${NEWS}</p></article></body></html>`);

const docx = zipOf([
  ...docxParts(paragraph('UBND xã Bình Long báo cáo quý II/2024')),
  {
    name: 'word/header2.xml',
    content:
      '<w:hdr><w:p><w:r><w:t>TỐI</w:t></w:r><w:r><w:t xml:space="preserve"> MẬT</w:t></w:r></w:p></w:hdr>',
  },
]);
const SENTENCE = 'Thu ngan sach tren dia ban phuong dat 51,3% du toan ca nam.';
const pdf = pdfOf(['a', 'b', 'c'].map((one) => ['TOI MAT', ...Array(50).fill(`${one} ${SENTENCE}`)]));

const odt = odtOf('<text:p>UBND xã Bình Long báo cáo quý II/2024</text:p>', {
  styles: '<style:header><text:p>TỐI <text:span>MẬT</text:span></text:p></style:header>',
});
const rtf = Buffer.from(
  String.raw`{\rtf1\ansi{\header\pard T\u7888?I M\u7852?T\par}\pard UBND x\'e3 B\'ecnh Long b\'e1o c\'e1o qu\'fd II/2024\par}`,
);
const workbook = xlsxOf([
  { name: 'Biểu', rows: [['UBND xã Bình Long báo cáo quý II/2024']] },
  { name: 'Nháp', rows: [['TỐI MẬT']], isHidden: true },
]);

describe('a stamp in what is no part of the text', () => {
  it.each([
    ['a part of the page before the article', page('', '<div>TUYỆT MẬT</div>')],
    ['the head of a site', page('', '<header>TUYỆT MẬT</header>')],
    ['the foot of a site', page('', '<footer>TUYỆT MẬT</footer>')],
    ['a part of a site beside the text', page('', '<aside><p>TUYỆT MẬT</p></aside>')],
    ['a part of a page that is not shown', page('', '<p style="display:none">TUYỆT MẬT</p>')],
    ['a part of a page that is hidden', page('', '<div hidden>TUYỆT MẬT</div>')],
    ['the title of a page', page('<title>TUYỆT MẬT</title>', '')],
    ['the header of a Word document', docx],
    ['the running head of a PDF', pdf],
    ['the header of an OpenDocument text', odt],
    ['the header of an RTF text', rtf],
    ['a hidden sheet', workbook],
  ])('is seen: %s', async (_, bytes) => {
    const document = await readDocument(bytes);
    expect(document.text).not.toMatch(/TUYỆT MẬT|TỐI MẬT|TOI MAT/u);
    expect(extractReport(document)).toEqual({ status: 'rejected', reason: 'state-secret' });
  });
});
