import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../shared/document/read-document.ts';
import { outline, refusalOf } from './reading.ts';

const rtf = (body: string, fonts = String.raw`{\f0\fcharset0 Arial;}`): Uint8Array =>
  Buffer.from(`{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl${fonts}}${body}}`, 'latin1');
const read = async (body: string, fonts?: string) => outline(await readDocument(rtf(body, fonts)));

describe('a rich text', () => {
  it.each([
    [
      'Unicode with what stands in for it',
      String.raw`t\u7881? l\u7879\'3f m\uc2\u7899\'3f\'3fi`,
      'heading: tỉ lệ mới',
    ],
    ['Unicode with nothing to stand in', String.raw`\uc0 t\u7927 l\u7879`, 'heading: tỷlệ'],
    ['bytes of the code page of their font', String.raw`\f1 Qu\'fd `, 'heading: Quư'],
    ['a byte that is not escaped', 'Qu\xfd', 'heading: Quý'],
    [
      'signs with a name',
      String.raw`5\~t\'fd \endash  6 \bullet  \{a\}\_b`,
      'heading: 5\u00a0tý – 6 • {a}-b',
    ],
    [
      'a field by its result',
      String.raw`{\field{\*\fldinst HYPERLINK "x"}{\fldrslt Thu}} 5`,
      'heading: Thu 5',
    ],
    [
      'a heading by its style',
      String.raw`{\stylesheet{\s3 heading 2;}}\pard\s3 Nông nghi\'eap\par`,
      'heading: Nông nghiêp',
    ],
    ['an item by its list', String.raw`\pard{\listtext\'b7\tab}\ls1 Thu\par`, 'list-item: Thu'],
    [
      'a paragraph by its own style, not by a character style of headings',
      String.raw`{\stylesheet{\s0 Normal;}{\*\cs15 \additive Heading 1 Char;}}\pard Thu. Chi. 5,2.\par`,
      'paragraph: Thu. Chi. 5,2.',
    ],
    ['.VnTimeH in capitals', String.raw`\f2 ®¶ng`, 'heading: ĐẢNG'],
    ['.VnTimeH that has another font for want of it', String.raw`\f3 ®¶ng`, 'heading: ĐẢNG'],
  ])('reads %s', async (_, body, expected) => {
    const fonts = String.raw`{\f0\fcharset0 Arial;}{\f1\fcharset163 Times New Roman;}{\f2\fcharset0 .VnTimeH;}{\f3\fcharset0 .VnTimeH{\*\falt Courier New};}`;
    expect(await read(body, fonts)).toEqual([expected]);
  });

  it.each([
    ['the name of its font', '.VnTime', String.raw`\'ae\'ddnh Thu`, 'heading: đính Thu'],
    ['VNI', 'VNI-Times', String.raw`Th\'f2 xa\'f5`, 'heading: Thị xã'],
    ['no font from before Unicode', 'Times New Roman', String.raw`Qu\'fd`, 'heading: Quư'],
  ])('of the Vietnamese code page reads bytes by %s', async (_, font, body, expected) => {
    const file = `{\\rtf1\\ansi\\ansicpg1258\\deff0{\\fonttbl{\\f0 ${font};}}${body}}`;
    expect(outline(await readDocument(Buffer.from(file, 'latin1')))).toEqual([expected]);
  });

  it.each([
    ['what was deleted while changes were tracked', String.raw`Thu {\deleted 4,1}5,2`],
    ['what is hidden', String.raw`Thu {\v 4,1}5,2`],
    ['a group that is unknown', String.raw`Thu {\*\unknown 4,1}5,2`],
    ['a picture', String.raw`Thu {\pict\wmetafile8 0123}5,2`],
    ['binary data', 'Thu \\bin4 }}}}5,2'],
    ['information about the file', String.raw`{\info{\title 4,1}}Thu 5,2`],
  ])('does not read %s', async (_, body) => {
    expect(await read(body)).toEqual(['heading: Thu 5,2']);
  });

  it('puts footnotes behind the text and leaves page headers out', async () => {
    const body = String.raw`{\header Trang 1}Thu{\footnote {\super 1}Theo Chi c\'fdc} 5\par Chi 6\par`;
    expect(await read(body)).toEqual(['heading: Thu 5', 'paragraph: Chi 6', 'paragraph: 1Theo Chi cýc']);
  });

  const box = (text: string) => String.raw`{\shp{\*\shpinst\shpleft0{\shptxt ${text}}}}`;

  it('puts a text box behind the text, and does not break the paragraph or cell that it hangs in', async () => {
    const body =
      String.raw`\trowd\cellx1\cellx2\cellx3\pard\intbl Thu\cell 5${box('{\\b Ghi} ch\\u250?')},2\cell 7\cell\row` +
      String.raw`\pard Chi ngan sach ${box('\\pard Khung chu.\\par Hai.\\par')}dat 5 ty.{\footnote Theo so.}\par`;
    expect(await read(body)).toEqual([
      'table-row: Thu | 5,2 | 7',
      'paragraph: Chi ngan sach dat 5 ty.',
      'paragraph: Theo so.',
      'paragraph: Ghi chú',
      'paragraph: Khung chu.',
      'paragraph: Hai.',
    ]);
  });

  it('leaves a text box of a page header in the header', async () => {
    const { text, aside } = await readDocument(rtf(`{\\header\\pard ${box('\\pard TOI MAT')}\\par}Thu 5`));
    expect(text).toBe('Thu 5');
    expect(aside).toEqual(['TOI MAT']);
  });

  it.each([
    ['a page style', String.raw`{\*\pgdsctbl{\pgdsc0{\header\pard ${box('TOI MAT')}\par}Trang;}}Thu 5`],
    ['a remark', String.raw`Thu 5{\*\annotation\pard Xem ${box('6')}}`],
    ['the look of the box', String.raw`{\shp{\*\shpinst{\sp{\sn shapeType}{\sv 202}}{\shptxt }}}Thu 5`],
  ])('reads no text box of %s', async (_, body) => {
    expect(await read(body)).toEqual(['heading: Thu 5']);
  });

  it('gives a wide cell as many columns as the other rows have in its place', async () => {
    const row = (edges: readonly number[], cells: readonly string[]) =>
      `\\trowd${edges.map((edge) => `\\cellx${edge}`).join('')}\\pard\\intbl ${cells.join('\\cell ')}\\cell\\row`;
    const body = [
      row([1000, 3000], ['Chi tieu', 'Ngan sach']),
      row([1000, 2000, 3000], ['', 'Ke hoach', 'Thuc hien']),
      row([1000, 2000, 3010], ['Thu', '7', '4,2']),
    ].join('');
    expect(await read(body)).toEqual([
      'table-row: Chi tieu | Ngan sach | ',
      'table-row:  | Ke hoach | Thuc hien',
      'table-row: Thu | 7 | 4,2',
    ]);
  });

  it('is not brought down by groups without end', async () => {
    expect(await refusalOf(rtf('{'.repeat(5_000)))).toBe('too-complex');
    expect(await refusalOf(rtf(`Thu${'}'.repeat(5_000)}`))).toBeUndefined();
  });
});
