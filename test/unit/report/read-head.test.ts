import { describe, expect, it } from 'vitest';
import { readHead } from '../../../shared/report/read-head.ts';
import { pageOfLines } from './read.ts';

const BODY = 'Thu ngân sách nhà nước trên địa bàn xã đạt 3 tỷ đồng, bằng 51% dự toán.';
const headOf = (...lines: string[]) => readHead(pageOfLines(...lines, BODY));

describe('the period of a report', () => {
  it.each([
    ['2024-S1', 'Đảng ủy xã Bình Long sơ kết 6 tháng đầu năm 2024, triển khai nhiệm vụ 6 tháng cuối năm'],
    ['2024-S1', 'Đảng ủy xã Bình Long sơ kết 6 tháng đầu năm và bàn nhiệm vụ 6 tháng cuối năm 2024'],
    [
      '2024-01-01/P9M',
      'Kết quả thực hiện nhiệm vụ 9 tháng đầu năm và nhiệm vụ 3 tháng cuối năm 2024 của xã Bình Long',
    ],
    ['2024', 'UBND XÃ BÌNH LONG TỔNG KẾT NĂM 2024, TRIỂN KHAI NHIỆM VỤ NĂM 2025'],
    ['2024-Q3', 'UBND xã Bình Long báo cáo kinh tế - xã hội quý III/2024'],
    ['2025-M10', 'XÃ BÌNH LONG – ĐIỂM LẠI THÁNG 10/2025'],
    ['2025-S2', 'Kết quả hoạt động của xã Bình Long 6 tháng cuối năm 2025 và nhiệm vụ trọng tâm năm 2026'],
    ['2025-S1', 'HĐND xã Bình Long tổ chức kỳ họp thường lệ giữa năm 2025'],
    ['2019', 'HĐND xã Bình Long khai mạc kỳ họp cuối năm 2019'],
    ['2023-09-01/P9M', 'Xã Bình Long tổng kết năm học 2023-2024'],
    ['2022', 'Bình Long khép lại năm 2022 với nhiều kết quả, hướng tới năm 2023'],
  ])('is %s in “%s”', (label, title) => {
    expect(headOf(title).period?.label).toBe(label);
  });

  it('is found in the first words where the title names none', () => {
    const head = headOf(
      'Hội nghị Đảng ủy xã Bình Long',
      'Sáng 5/7/2024, Đảng ủy xã họp đánh giá kết quả 6 tháng đầu năm.',
    );
    expect(head.period?.label).toBe('2024-S1');
  });

  it('is not the year since which something lasts', () => {
    const head = headOf(
      'Xã Bình Long về đích nông thôn mới kiểu mẫu',
      'Tối 18/12/2022, UBND xã đón nhận danh hiệu. Được công nhận xã nông thôn mới từ năm 2018, đến nay xã đạt 19/19 tiêu chí.',
      'Riêng năm 2022, bà con góp 3.200 ngày công.',
    );
    expect(head.period?.label).toBe('2022');
  });

  it('is none, with a note, in a text without times', () => {
    const head = headOf('Đảng ủy xã Bình Long họp');
    expect(head.period).toBeNull();
    expect(head.notes.map(({ code }) => code)).toContain('period-not-stated');
  });

  it('is none in an invitation: it names the time of what it invites to', () => {
    const head = headOf(
      'UBND XÃ BÌNH LONG',
      'Số: 21/GM-UBND',
      'GIẤY MỜI',
      'Dự hội nghị sơ kết 6 tháng đầu năm 2024',
    );
    expect(head.period).toBeNull();
  });
});

describe('the day of a document', () => {
  it.each([
    [
      '2024-09-16',
      [
        'UBND XÃ BÌNH LONG',
        'Số: 187/BC-UBND',
        'Bình Long, ngày 16 tháng 9 năm 2024',
        'BÁO CÁO',
        'Kết quả 9 tháng năm 2024',
      ],
    ],
    [
      '2024-07-17',
      [
        'Đảng ủy xã Bình Long sơ kết 6 tháng đầu năm 2024',
        'Sáng ngày 17/7/2024, Đảng ủy xã tổ chức hội nghị.',
      ],
    ],
    // without a year: of the year that the period ends in, or early in the next
    ['2025-12-27', ['Xã Bình Long tổng kết năm 2025', 'Sáng 27-12, Đảng ủy xã tổ chức hội nghị.']],
    ['2024-01-05', ['Xã Bình Long tổng kết năm 2023', 'Chiều 5/1, Đảng ủy xã tổ chức hội nghị.']],
  ])('is %s', (day, lines) => {
    expect(headOf(...lines).issued).toBe(day);
  });

  it.each([
    [
      'of a decision that it names',
      'Căn cứ Nghị quyết số 31/NQ-HĐND ngày 20/12/2023 của HĐND xã, UBND xã báo cáo.',
    ],
    ['until which it counts', 'Tính đến ngày 14/6/2024, kết quả như sau.'],
    ['of an anniversary', 'Chào mừng kỷ niệm ngày 02/9/2024, xã phát động thi đua.'],
  ])('is not the day %s', (_, line) => {
    expect(headOf('Xã Bình Long sơ kết 6 tháng đầu năm 2024', line).issued).toBeUndefined();
  });
});

describe('title, issuer and kind', () => {
  it('skip the letterhead, and a title goes on over its lines', () => {
    const head = headOf(
      'ỦY BAN NHÂN DÂN',
      'XÃ BÌNH LONG',
      'Số: 187/BC-UBND',
      'Bình Long, ngày 16 tháng 9 năm 2024',
      'BÁO CÁO',
      'Kết quả thực hiện nhiệm vụ kinh tế - xã hội 9 tháng đầu năm',
      'và nhiệm vụ 3 tháng cuối năm 2024',
    );
    expect(head.title).toBe(
      'BÁO CÁO Kết quả thực hiện nhiệm vụ kinh tế - xã hội 9 tháng đầu năm và nhiệm vụ 3 tháng cuối năm 2024',
    );
    expect([head.issuer, head.kind]).toEqual(['peoples-committee', 'periodic-report']);
  });

  it.each([
    ['party-committee', 'conference', 'Đảng ủy xã Bình Long sơ kết 6 tháng đầu năm 2024'],
    ['peoples-council', 'council-session', 'HĐND xã Bình Long khai mạc kỳ họp thứ 9'],
    ['fatherland-front', 'conference', 'Ủy ban MTTQ xã Bình Long tổng kết năm 2024'],
    ['union', 'conference', 'Hội Liên hiệp Phụ nữ xã Bình Long sơ kết 6 tháng đầu năm 2024'],
    ['other', 'periodic-report', 'Công an xã Bình Long báo cáo kết quả công tác quý I/2024'],
    ['peoples-committee', 'plan', 'Kế hoạch thu ngân sách năm 2025 của UBND xã Bình Long'],
    [
      'peoples-council',
      'plan',
      'HĐND xã Bình Long thông qua nghị quyết về nhiệm vụ phát triển kinh tế - xã hội năm 2025',
    ],
  ])('are %s and %s in “%s”', (issuer, kind, title) => {
    const head = headOf(title);
    expect([head.issuer, head.kind]).toEqual([issuer, kind]);
  });
});

describe('whether a text is a bulletin', () => {
  it.each([
    ['a report of a ward', ['UBND phường Tứ Liên báo cáo quý I/2025'], true],
    [
      'a table of indicators without an office',
      ['Thu ngân sách nhà nước: 3 tỷ đồng; hộ nghèo 12 hộ; BHYT 95%; kết nạp 5 đảng viên theo kế hoạch'],
      true,
    ],
    ['an invitation to a review', ['UBND xã Bình Long', 'GIẤY MỜI', 'Dự hội nghị sơ kết'], true],
  ])('%s is one', (_, lines) => {
    expect(readHead(pageOfLines(...lines)).isBulletin).toBe(true);
  });

  it.each([
    ['sport', ['Đội khách áp sát ngôi đầu', 'Trước 12.500 khán giả, đội chủ nhà thua 1-2, cầm bóng 61,4%.']],
    [
      'an advertisement',
      ['Giảm giá 50% toàn bộ cửa hàng', 'Mua 2 tặng 1, từ ngày 1/7 đến 15/7, gọi 1900 1234.'],
    ],
    ['news of the country', ['Cả nước còn 1,2% hộ nghèo', 'Kế hoạch năm nay giảm thêm 0,3%.']],
    ['a recipe', ['Bánh xèo miền Tây', 'Bột gạo 500 g, nước cốt dừa 200 ml, nghệ 10 g.']],
  ])('%s is none', (_, lines) => {
    expect(readHead(pageOfLines(...lines)).isBulletin).toBe(false);
  });
});
