import { describe, expect, it } from 'vitest';
import { readHead } from '../../../shared/report/read-head.ts';
import { byNobody, pageOfLines, uploadedBy } from './read.ts';

const codesOf = (notes: readonly { code: string }[]) => notes.map(({ code }) => code);

describe('the area of an uploaded bulletin', () => {
  it('is the predecessor that the text names, by the code of its own era', async () => {
    const text = pageOfLines(
      'Đảng ủy phường Mỹ Quý sơ kết 6 tháng đầu năm 2024',
      'Thu ngân sách đạt 3 tỷ đồng.',
    );
    const { area, notes } = readHead(text, await uploadedBy('30307'));
    expect(area).toMatchObject({ code: '30298', era: 'pre-2025-07', name: 'Mỹ Quý' });
    expect(notes).toEqual([]);
  });

  it('is the office itself, though the code was another ward’s before July 2025', async () => {
    const text = pageOfLines('UBND phường Long Xuyên báo cáo quý III/2025', 'Thu ngân sách đạt 3 tỷ đồng.');
    const { area } = readHead(text, await uploadedBy('30307'));
    expect(area).toMatchObject({ code: '30307', era: '2025-07', name: 'Long Xuyên' });
  });

  it('is the ward that had the code before, where a bulletin of then names it', async () => {
    const text = pageOfLines('UBND phường Mỹ Hòa báo cáo quý III/2023', 'Thu ngân sách đạt 3 tỷ đồng.');
    const { area } = readHead(text, await uploadedBy('30307'));
    expect(area).toMatchObject({ code: '30307', era: 'pre-2025-07', name: 'Mỹ Hòa' });
  });

  // Bình Đức is the office's name and a predecessor's; the two-tier reform took effect on the first of July
  it.each([
    ['ngày 30 tháng 6 năm 2025', 'pre-2025-07', '30289'],
    ['ngày 01 tháng 7 năm 2025', '2025-07', '30292'],
  ])('is of the era of its day where both have the name: %s', async (day, era, code) => {
    const text = pageOfLines(
      'UBND PHƯỜNG BÌNH ĐỨC',
      `Bình Đức, ${day}`,
      'BÁO CÁO',
      'Tình hình thu ngân sách trên địa bàn phường',
      'Thu ngân sách đạt 3 tỷ đồng.',
    );
    const { area } = readHead(text, await uploadedBy('30292'));
    expect(area).toMatchObject({ era, code, name: 'Bình Đức' });
  });

  it('is the office’s, with a note, where the text names a stranger', async () => {
    const text = pageOfLines('UBND xã Phú Thuận báo cáo quý III/2023', 'Thu ngân sách xã đạt 3 tỷ đồng.');
    const { area, notes, mention } = readHead(text, await uploadedBy('30307'));
    expect(area).toMatchObject({ code: '30307', era: '2025-07' });
    expect(codesOf(notes)).toEqual(['area-from-office']);
    expect(notes[0]?.message).toContain('xã Phú Thuận');
    expect(mention?.name).toBe('Phú Thuận');
  });

  it('is the office’s, with a note, where the text names none', async () => {
    const text = pageOfLines('Báo cáo 6 tháng đầu năm 2024', 'Thu ngân sách trên địa bàn xã đạt 3 tỷ đồng.');
    const { area, notes } = readHead(text, await uploadedBy('30307'));
    expect(area?.code).toBe('30307');
    expect(codesOf(notes)).toEqual(['area-from-office']);
  });
});

describe('the area of a text alone', () => {
  it.each([
    [
      'its district and province settle a name that many have',
      'UBND xã Phú Thuận, huyện Thoại Sơn, tỉnh An Giang',
      'Phú Thuận',
    ],
    [
      'capitals run on into the headline',
      'UBND XÃ ĐẠ SAR TỔNG KẾT NĂM 2024, TRIỂN KHAI NHIỆM VỤ NĂM 2025',
      'Đạ Sar',
    ],
    ['a ward may have a number for a name', 'UBND Phường 2 (thành phố Bạc Liêu) báo cáo tháng 5/2024', '2'],
    [
      'the old place of a tone is the same name',
      'Đảng uỷ xã Hoà Tiến, huyện Hoà Vang sơ kết 6 tháng đầu năm',
      'Hòa Tiến',
    ],
  ])('%s', async (_, line, name) => {
    const { mention, area } = readHead(
      pageOfLines(line, 'Thu ngân sách xã đạt 3 tỷ đồng.'),
      await byNobody(),
    );
    expect(area?.name ?? mention?.name).toBe(name);
  });

  it('keeps its marks where it was typed without', async () => {
    const text = pageOfLines(
      'UBND xa Thanh Phu bao cao 6 thang dau nam 2020',
      'Kinh gui: UBND huyen Cai Nuoc, tinh Ca Mau',
    );
    const { area, mention } = readHead(text, await byNobody());
    expect(mention?.name).toBe('Thạnh Phú');
    expect(area).toMatchObject({ name: 'Thạnh Phú', district: 'Huyện Cái Nước' });
  });

  it('is none of several, and a note says so', async () => {
    const text = pageOfLines(
      'HĐND hai phường Núi Sam và Vĩnh Mỹ họp kỳ giữa năm 2023',
      'Thu ngân sách đạt 3 tỷ đồng.',
    );
    const { area, mention, notes } = readHead(text, await byNobody());
    expect([area, mention]).toEqual([undefined, undefined]);
    expect(codesOf(notes)).toContain('area-of-several');
  });

  it('is no person who is named after the office', async () => {
    const text = pageOfLines(
      'Đảng ủy xã Bình Long tổng kết năm 2024',
      'Đồng chí Chủ tịch UBND xã Nguyễn Văn Hòa phát biểu. Thu ngân sách xã đạt 3 tỷ đồng.',
    );
    expect(readHead(text, await byNobody()).mention?.name).toBe('Bình Long');
  });
});
