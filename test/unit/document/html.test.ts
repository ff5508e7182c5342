import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../../shared/contract/limits.ts';
import { MOST_BLOCKS } from '../../../shared/document/document.ts';
import { readDocument } from '../../../shared/document/read-document.ts';
import { utf8, utf16 } from './files.ts';
import { outline, refusalOf } from './reading.ts';

const read = async (html: string) => outline(await readDocument(utf8(html)));

const LONG =
  'Trong quý, các khóm tiếp tục vận động bà con chỉnh trang nhà cửa, giữ gìn vệ sinh và trật tự chung. ';
const page = (
  article: string,
): string => `<!DOCTYPE html><html><head><title>Phường Bình Thủy báo cáo quý II/2024 | Cổng thông tin</title>
<script>document.write('Thu 9 tỷ đồng')</script><style>p{color:red}</style></head><body>
<nav><ul><li><a href="/">Trang nhất</a></li><li><a href="/a">Văn bản mới</a></li></ul></nav>
<div class="sidebar"><ul><li><a href="/1">Lịch tiếp công dân số 1</a></li><li><a href="/2">Thông báo số 2</a></li></ul></div>
<article><h1>Phường Bình Thủy báo cáo quý II/2024</h1>${article}</article><footer>Lượt truy cập: 1.234</footer></body></html>`;

describe('a page of the web', () => {
  it('is read without menus, scripts and footer, headed by its title', async () => {
    expect(
      await read(page(`<p>${LONG}Thu ngân sách đạt 51,3% dự toán.</p><p>${LONG.repeat(3)}</p>`)),
    ).toEqual([
      'heading: Phường Bình Thủy báo cáo quý II/2024',
      `paragraph: ${LONG}Thu ngân sách đạt 51,3% dự toán.`,
      `paragraph: ${LONG.repeat(3).trim()}`,
    ]);
  });

  it('keeps headings, list items and the cells of tables', async () => {
    const html = page(
      `<p>${LONG.repeat(4)}</p><h2>Kinh tế</h2><ul><li>Đàn bò 320 con</li><li><p>Đàn heo 1.150 con</p></li></ul>
       <table><tr><th>TT</th><th>Chỉ tiêu</th><th colspan="2">Kết quả</th></tr>
       <tr><td rowspan="2">1</td><td>Hộ nghèo<br>đầu năm</td><td>12</td><td>hộ</td></tr>
       <tr><td>Hộ cận nghèo</td><td>31</td><td></td></tr></table>`,
    );
    expect((await read(html)).slice(2)).toEqual([
      'heading: Kinh tế',
      'list-item: Đàn bò 320 con',
      'list-item: Đàn heo 1.150 con',
      'table-row: TT | Chỉ tiêu | Kết quả | ',
      'table-row: 1 | Hộ nghèo đầu năm | 12 | hộ',
      'table-row:  | Hộ cận nghèo | 31 | ',
    ]);
  });

  it('loses no table of figures to the search for the article', async () => {
    const rows = '<tr><td>1</td><td>Nhà đại đoàn kết</td><td>7</td></tr>'.repeat(2);
    const html = `<html><body><div class="sidebar-widget"><table>${rows}</table></div><div id="main"><p>${LONG.repeat(6)}</p></div></body></html>`;
    expect((await read(html)).filter((block) => block.includes('Nhà đại đoàn kết | 7'))).toHaveLength(2);
  });

  it('takes tables that only lay out the page for what stands in them', async () => {
    const html =
      '<table><tr><td><p>UBND XÃ BÌNH HÒA</p><p>Số: 12/BC-UBND</p></td><td><b>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</b></td></tr></table><p>Thu đạt 50%.</p>';
    expect(await read(`<html><body>${html}</body></html>`)).toEqual([
      'heading: UBND XÃ BÌNH HÒA',
      'paragraph: Số: 12/BC-UBND',
      'heading: CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'paragraph: Thu đạt 50%.',
    ]);
  });

  it('reads a short page that has no article from its body', async () => {
    expect(
      await read('<html><body><p>Xã có 12 hộ nghèo.</p>Thu <b>5,2</b> tỷ<br>Chi 4 tỷ</body></html>'),
    ).toEqual(['paragraph: Xã có 12 hộ nghèo.', 'paragraph: Thu 5,2 tỷ', 'paragraph: Chi 4 tỷ']);
  });

  it('is read as it is shown: what is hidden is no part of it', async () => {
    const hidden = '<p hidden>Xã có 99 hộ nghèo.</p><p style="display: none">Thu 99 tỷ.</p>';
    expect(await read(`<html><body>${hidden}<p>Xã có 12 hộ nghèo.</p></body></html>`)).toEqual([
      'paragraph: Xã có 12 hộ nghèo.',
    ]);
  });

  it('is read also where its site puts the whole page into a form, or leaves out the end of its head', async () => {
    expect(await read('<html><body><form><p>Xã có 12 hộ nghèo.</p></form></body></html>')).toEqual([
      'paragraph: Xã có 12 hộ nghèo.',
    ]);
    expect(await read('<html><head><title>Tin</title><p>Xã có 12 hộ nghèo.</p></html>')).toContain(
      'paragraph: Xã có 12 hộ nghèo.',
    );
  });

  it('gives no row the columns that a cell only claims to cover', async () => {
    const claim = (cells: number) =>
      utf8(`<table><tr>${'<td colspan="9999">5</td>'.repeat(cells)}</tr><tr><td>Hộ nghèo<td>12</table>`);
    const [row] = (await readDocument(claim(2))).blocks;
    expect(row?.cells).toHaveLength(100);
    expect(await refusalOf(claim(20))).toBe('too-complex');
  });

  it('shows nothing that a reader of the page would not see', async () => {
    const html =
      '<html><body><p>Thu 5 tỷ.</p><p hidden>Thu 6 tỷ.</p><div style="display: none"><p>Thu 7 tỷ.</p></div><!-- Thu 8 tỷ --></body></html>';
    expect(await read(html)).toEqual(['paragraph: Thu 5 tỷ.']);
  });

  it('is decoded as it says, as its bytes show, or not at all', async () => {
    const body = (charset: string) =>
      `<html><head><meta charset="${charset}"></head><body><p>Xã có 12 hộ nghèo</p></body></html>`;
    expect(outline(await readDocument(utf16(body('utf-16'), 'be')))).toEqual(['heading: Xã có 12 hộ nghèo']);
    const western = Buffer.from(
      '<meta charset="windows-1252"><p>Xã có 12 hộ: café</p>'.replace(/[ạộ]/gu, 'o'),
      'latin1',
    );
    expect((await readDocument(western)).text).toContain('café');
    expect(await refusalOf(Buffer.from('<html><p>caf\xe9 không khai báo bảng mã</p>', 'latin1'))).toBe(
      'unreadable',
    );
    expect(await refusalOf(Buffer.from('<meta charset="x-vni"><p>caf\xe9</p>', 'latin1'))).toBe('unreadable');
  });

  it('is read whole when the search for its article gives up', async () => {
    expect(await read(`<html><body>${'x<br>'.repeat(90_000)}Thu 5 tỷ</body></html>`)).toContain(
      'paragraph: Thu 5 tỷ',
    );
  });

  it('may hold a million spaces', async () => {
    const spaces = '\u00a0'.repeat(1_000_000);
    expect(await read(`<html><body><p>Thu${spaces}5 tỷ.</p></body></html>`)).toHaveLength(1);
  });

  it('is refused when it is nested too deep, before anything builds a tree of it', async () => {
    expect(await refusalOf(utf8(`<html>${'<div>'.repeat(LIMITS.htmlDepth + 1)}Thu 5 tỷ`))).toBe(
      'too-complex',
    );
    expect(await refusalOf(utf8(`<html>${'<b>'.repeat(400_000)}Thu 5 tỷ`))).toBe('too-complex');
    expect(await refusalOf(utf8(`<html>${'<br>'.repeat(120_000)}Thu 5 tỷ`))).toBe('too-complex');
  });

  it('is refused with more lines than any bulletin has', async () => {
    expect(await refusalOf(utf8(`<pre>${'x\n'.repeat(MOST_BLOCKS + 1)}</pre>`))).toBe('too-complex');
  });
});
