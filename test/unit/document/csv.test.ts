import { describe, expect, it } from 'vitest';
import { csvBlocks } from '../../../shared/document/csv-blocks.ts';
import { readDocument } from '../../../shared/document/read-document.ts';
import { outline } from './reading.ts';

const read = async (text: string) => outline(await readDocument(Buffer.from(text)));

describe('a text of comma-separated values', () => {
  it('is rows of cells, with titles above, and its text stays as it is', async () => {
    const text = 'Biểu tổng hợp,,\r\n,,\r\nSTT,Chỉ tiêu,Kết quả\r\n1,"Hộ nghèo, ""cận nghèo""",12\r\n';
    expect(await read(text)).toEqual([
      'heading: Biểu tổng hợp',
      'table-row: STT | Chỉ tiêu | Kết quả',
      'table-row: 1 | Hộ nghèo, ""cận nghèo"" | 12',
    ]);
    expect((await readDocument(Buffer.from(text))).text).toBe(text);
  });

  it('may be parted by semicolons where the comma is for decimals', async () => {
    expect(await read('STT;Chỉ tiêu;Kết quả\n1;Thu;4,2\n')).toEqual([
      'table-row: STT | Chỉ tiêu | Kết quả',
      'table-row: 1 | Thu | 4,2',
    ]);
  });

  it('counts lines, also inside of quotes', async () => {
    const { blocks } = await readDocument(Buffer.from('a,b,c\n1,"hai\ndòng",3\nx,y,z\n'));
    expect(blocks.map(({ place }) => place.line)).toEqual([1, 2, 4]);
  });

  it.each([
    ['sentences with commas', 'Thu, chi, nợ được theo dõi.\nLúa, màu, cá được mùa.\n'],
    ['one line', 'Thu,chi,nợ'],
    ['lines of two', 'Thu,5\nChi,6\n'],
    ['lines of many lengths', 'a,b,c\nd,e\nf,g,h,i\nj\n'],
  ])('is not seen in %s', (_, text) => {
    expect(csvBlocks(text)).toBeUndefined();
  });
});
