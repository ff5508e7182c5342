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

  it.each([
    ['numbers of hamlets before figures', 'STT,Đơn vị,Hộ\n1,Khóm 4,120\n2,Khóm 5,95\n', '1 | Khóm 4 | 120'],
    ['hamlets and shares', 'Đơn vị,Đạt,Tăng\nẤp 1,45%,3\nẤp 2,51%,4\n', 'Ấp 1 | 45% | 3'],
    ['days before figures', 'Việc,Ngày,Lượt\nHọp,12/06/2024,5\nKhám,13/06/2024,9\n', 'Họp | 12/06/2024 | 5'],
    ['one cell with a bar', 'a,b,c\nThu | chi,5,6\nNợ,7,8\nLãi,9,10\n', 'Thu | chi | 5 | 6'],
  ])('is seen with %s', async (_, text, second) => {
    expect((await read(text))[1]).toBe(`table-row: ${second}`);
  });

  it('counts lines, also inside of quotes', async () => {
    const { blocks } = await readDocument(Buffer.from('a,b,c\n1,"hai\ndòng",3\nx,y,z\n'));
    expect(blocks.map(({ place }) => place.line)).toEqual([1, 2, 4]);
  });

  it.each([
    ['sentences with commas', 'Thu, chi, nợ được theo dõi.\nLúa, màu, cá được mùa.\n'],
    ['one line', 'Thu,chi,nợ'],
    ['lines of two', 'Thu,5\nChi,6\n'],
    ['sentences with decimals', 'Thu đạt 45,5%; tăng 3,2%\nChi đạt 51,3%; tăng 4,1%\n'],
    ['sentences with decimals and nothing behind', 'Thu 45,5 tăng 3,2\nChi 51,3 tăng 4,1\n'],
    ['a table with tabs', `Biểu thu chi\nMục\tKế hoạch\tKết quả\n${'Thu\t40,5\t50,3\n'.repeat(12)}`],
    ['a table with bars', `Biểu thu chi\nMục | Kế hoạch | Kết quả\n${'Thu | 40,5 | 50,3\n'.repeat(12)}`],
    ['a table with closing bars', `Biểu thu chi\n${'|12|40,5|50,3|\n'.repeat(12)}`],
    ['lines of many lengths', 'a,b,c\nd,e\nf,g,h,i\nj\n'],
  ])('is not seen in %s', (_, text) => {
    expect(csvBlocks(text)).toBeUndefined();
  });
});
