import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../shared/document/read-document.ts';
import { outline, refusalOf } from './reading.ts';

const sample = (file: string): Uint8Array =>
  readFileSync(new URL(`../../../samples/wards/${file}`, import.meta.url));

describe('the sample bulletins', () => {
  it.each([
    [
      '30307/so-ket-6-thang-2024-my-binh.txt',
      'text/plain',
      ['heading: Đảng bộ phường Mỹ Bình sơ kết 6 tháng đầu năm 2024'],
    ],
    [
      '30316/quy-1-2024-vinh-nguon.txt',
      'text/plain',
      ['heading: I. KẾT QUẢ ĐẠT ĐƯỢC', 'list-item: - Chi ngân sách 1.640 triệu đồng, bằng 21,8% dự toán.'],
    ],
    [
      '30376/tong-ket-2025.html',
      'text/html',
      [
        'heading: An sinh và cải cách hành chính',
        'table-row: 2 | Giải quyết việc làm | lao động | 1.150 | 1.208',
      ],
    ],
    [
      '30682/bao-cao-9-thang-2024-thoai-giang.docx',
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      ['heading: 1. Nông nghiệp', 'table-row: 2 | Xây dựng nhà đại đoàn kết | căn | 12 | 9 | 75'],
    ],
    [
      '30769/bao-cao-quy-3-2025-ha-tien.pdf',
      'application/pdf',
      [
        'heading: II. VĂN HÓA - XÃ HỘI',
        'table-row: 2 | Học sinh mầm non, tiểu học và trung học cơ sở đầu năm học | học sinh | 9.200 | 9.316',
        'list-item: - Nâng tỷ lệ bao phủ bảo hiểm y tế lên 95%.',
      ],
    ],
    ['30301/chung-ket-bong-da.txt', 'text/plain', ['heading: Trận chung kết nghẹt thở trên sân xã']],
  ])('%s is read with its structure', async (file, mediaType, blocks) => {
    const document = await readDocument(sample(file));
    expect(document.mediaType).toBe(mediaType);
    expect(outline(document)).toEqual(expect.arrayContaining(blocks));
  });

  it('the one with a password is refused for that', async () => {
    expect(await refusalOf(sample('30544/bao-cao-thang-8-co-mat-khau.pdf'))).toBe('encrypted');
  });
});
