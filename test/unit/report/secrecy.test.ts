import { describe, expect, it } from 'vitest';
import { extractReport } from '../../../shared/extract-report.ts';
import { hasSecrecyMark } from '../../../shared/report/head/secrecy.ts';
import { documentOf, pageOfLines } from './read.ts';

describe('the stamp of a state secret', () => {
  it.each([
    'MẬT',
    'TỐI MẬT',
    'TUYỆT MẬT',
    '[TỐI MẬT]',
    'M Ậ T',
    'ĐỘ MẬT: MẬT',
    'Độ mật: Tối mật',
    'Số: 12-BC/ĐU (MẬT)',
    'TỐI  MẬT',
    'T Ố I  M Ậ T',
    'M\u200bẬT',
    'TUYET MAT',
    'Tuyệt mật',
    'Mức độ mật: Tối mật',
    'TÀI LIỆU MẬT',
    'MẬT        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'TỐI MẬT\tSố: 01',
    'Số: 12-BC/ĐU ngày 14 tháng 5 năm 2024 (TUYỆT MẬT)',
    'ĐẢNG ỦY XÃ\tTUYỆT MẬT\tĐẢNG CỘNG SẢN VIỆT NAM',
  ])('is seen in “%s”', (line) => {
    expect(hasSecrecyMark(pageOfLines('ĐẢNG ỦY XÃ BÌNH LONG', line, 'Thu ngân sách đạt 3 tỷ đồng.'))).toBe(
      true,
    );
  });

  it('is seen in a text typed without marks', () => {
    expect(
      hasSecrecyMark(pageOfLines('DANG UY XA BINH LONG', 'TOI MAT', 'Thu ngan sach dat 3 ty dong.')),
    ).toBe(true);
  });

  it.each([
    'Công tác bảo mật thông tin được chú trọng.',
    'Công an xã quản lý 12 nguồn tin bí mật.',
    'Sản lượng mật ong đạt 1,2 tấn.',
    'BẢO VỆ BÍ MẬT NHÀ NƯỚC',
    'NUÔI ONG LẤY MẬT',
    'Mật độ dân số 540 người/km2',
  ])('is not seen in “%s”', (line) => {
    expect(hasSecrecyMark(pageOfLines('ĐẢNG ỦY XÃ BÌNH LONG', line, 'Thu ngân sách đạt 3 tỷ đồng.'))).toBe(
      false,
    );
  });

  it('is seen in what is no part of the text, such as a running head', () => {
    const lines = documentOf('UBND xã Bình Long báo cáo năm 2024', 'Thu ngân sách xã đạt 3 tỷ đồng.');
    expect(extractReport({ ...lines, aside: ['TỐI MẬT'.normalize('NFD')] })).toEqual({
      status: 'rejected',
      reason: 'state-secret',
    });
  });

  it('ends the reading before anything is read', () => {
    const stamped = documentOf('TỐI MẬT', 'Đảng ủy xã Bình Long sơ kết 6 tháng đầu năm 2024');
    expect(extractReport(stamped)).toEqual({ status: 'rejected', reason: 'state-secret' });
  });
});
