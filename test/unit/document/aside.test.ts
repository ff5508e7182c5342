import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../shared/document/read-document.ts';
import { extractReport } from '../../../shared/extract-report.ts';
import { docxParts, paragraph, pdfOf, utf8, zipOf } from './files.ts';

const NEWS =
  'Trong quý, các khóm tiếp tục vận động bà con chỉnh trang nhà cửa, giữ gìn vệ sinh và trật tự. '.repeat(8);
const page = (head: string, above: string): Uint8Array =>
  utf8(`<!DOCTYPE html><html><head>${head}</head><body>${above}<article><h1>UBND phường Bình Thủy báo cáo quý II/2024</h1>
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
  ])('is seen: %s', async (_, bytes) => {
    const document = await readDocument(bytes);
    expect(document.text).not.toMatch(/TUYỆT MẬT|TỐI MẬT|TOI MAT/u);
    expect(extractReport(document)).toEqual({ status: 'rejected', reason: 'state-secret' });
  });
});
