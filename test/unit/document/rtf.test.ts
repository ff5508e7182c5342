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
    ['.VnTimeH in capitals', String.raw`\f2 ®¶ng`, 'heading: ĐẢNG'],
  ])('reads %s', async (_, body, expected) => {
    const fonts = String.raw`{\f0\fcharset0 Arial;}{\f1\fcharset163 Times New Roman;}{\f2\fcharset0 .VnTimeH;}`;
    expect(await read(body, fonts)).toEqual([expected]);
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
