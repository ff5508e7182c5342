import { describe, expect, test } from 'vitest';
import { assemble } from '../../../shared/document/assemble.ts';
import { MEDIA_TYPES } from '../../../shared/document/document.ts';
import { extractReport } from '../../../shared/extract-report.ts';
import { believed, doubts, sentence, tableRow } from './read-scan.ts';

describe('a figure that nothing speaks against is an observation, marked and less sure', () => {
  test.each([
    ['Tỷ lệ bao phủ bảo hiểm y tế đạt 94,27%.', ['94,27%']],
    ['Thu ngân sách nhà nước được 17,64 tỷ đồng, đạt 58,8% dự toán.', ['17,64 tỷ đồng', '58,8%']],
    ['Thu ngân sách nhà nước đạt 158,8% dự toán.', ['158,8%']],
    [
      'Phường còn 86 hộ nghèo, tặng giấy khen cho 5 tập thể và 18 cá nhân.',
      ['86 hộ', '5 tập thể', '18 cá nhân'],
    ],
  ])('%s', (text, figures) => {
    const scan = sentence(text);
    expect([believed(scan), doubts(scan)]).toEqual([figures, []]);
    for (const { observationStatus, confidence } of scan.observations) {
      expect(observationStatus).toBe('ocr');
      expect(confidence).toBeLessThanOrEqual(0.7);
    }
  });
});

describe('a figure that may be misread is no observation, but a note that says what was read and why it is doubted', () => {
  test.each([
    [
      'a decimal comma is lost',
      'Tỷ lệ bao phủ bảo hiểm y tế đạt 9427%.',
      '“9427%”',
      'lớn hơn 100%, có thể mất dấu phẩy (94,27% hoặc 9,43%)',
    ],
    [
      'a decimal comma of an attainment is lost',
      'Thu ngân sách nhà nước đạt 588% dự toán.',
      '“588%”',
      'cao bất thường, có thể mất dấu phẩy (58,8% hoặc 5,88%)',
    ],
    [
      'result and goal make another percentage',
      'Thu ngân sách nhà nước 17,64 tỷ đồng/30 tỷ đồng, đạt 53,8% dự toán.',
      '“53,8%”',
      'không khớp nhau',
    ],
    [
      'a comma and three digits',
      'Thu ngân sách nhà nước được 17,640 triệu đồng.',
      '“17,640 triệu đồng”',
      'có thể đọc là',
    ],
    ['more than the whole', 'Có 19/17 khóm đạt chuẩn văn hóa.', '“19/17 khóm”', 'lớn hơn tổng số'],
  ])('%s: %s', (_, text, quoted, why) => {
    const scan = sentence(text);
    expect(believed(scan)).not.toContain(quoted.slice(1, -1));
    expect(doubts(scan).find((message) => message.includes(quoted))).toContain(why);
  });

  test('the recogniser is not sure of its digits', () => {
    const scan = sentence('Thu ngân sách nhà nước được 17,64 tỷ đồng; phường còn 86 hộ nghèo.', {
      '17,64': 60,
    });
    expect(believed(scan)).toEqual(['86 hộ']);
    expect(doubts(scan)).toEqual([
      'Đọc từ ảnh, chưa ghi nhận: Tổng thu ngân sách nhà nước trên địa bàn “17,64 tỷ đồng”. Chữ số trong ảnh không rõ. Đối chiếu với bản gốc.',
    ]);
  });

  test('all figures of a contradiction are doubted: nobody knows which is wrong', () => {
    const scan = sentence('Thu ngân sách nhà nước 17,64 tỷ đồng (dự toán 30 tỷ đồng), đạt 53,8% dự toán.');
    expect(believed(scan)).toEqual([]);
    expect(doubts(scan).join()).toMatch(/17,64[\s\S]*30 tỷ[\s\S]*53,8%/u);
  });

  test('one indicator that is told twice and otherwise: both are doubted', () => {
    const scan = sentence(
      'Thu ngân sách nhà nước được 17,64 tỷ đồng. Phường họp tổng kết. Thu ngân sách nhà nước được 11,64 tỷ đồng.',
    );
    expect(believed(scan)).toEqual([]);
  });

  test('its note says where it stands and which indicator it would be', () => {
    const text = 'Tỷ lệ bao phủ bảo hiểm y tế đạt 9427%.';
    const [note] = sentence(text).notes.filter(({ code }) => code === 'ocr-doubtful');
    expect(note).toMatchObject({ indicator: 'insurance.health' });
    expect((note?.span?.end ?? 0) - (note?.span?.start ?? 0)).toBe('9427%'.length);
  });

  test('nothing else is noted of it: it is not recorded', () => {
    const scan = sentence('Trồng 1.300 cây cảnh ven lộ.', { '1.300': 50 });
    expect(scan.notes.map(({ code }) => code)).toEqual(expect.arrayContaining(['ocr-doubtful']));
    expect(scan.notes.map(({ code }) => code)).not.toContain('unclaimed-number');
  });
});

describe('figures in a table are believed where plan, result and percentage make one another', () => {
  test('and only there', () => {
    const fits = tableRow(['1', 'Tổng thu ngân sách nhà nước', 'tỷ đồng', '30', '17,64', '58,8']);
    expect(believed(fits)).toEqual(['30', '17,64', '58,8']);
    expect(fits.observations.every(({ observationStatus }) => observationStatus === 'ocr')).toBe(true);
    const comma = tableRow(['1', 'Tổng thu ngân sách nhà nước', 'tỷ đồng', '30', '1764', '58,8']);
    expect(believed(comma)).toEqual([]);
    const alone = tableRow(['1', 'Tổng thu ngân sách nhà nước', 'tỷ đồng', '', '17,64', '']);
    expect(believed(alone)).toEqual([]);
    expect(doubts(alone).join()).toContain('không có số khác để đối chiếu');
  });

  test.each([
    [['8,37', '4,2', '50,17']], // 4,2 was rounded, 50,179 cut off
    [['30', '17,64', '59']], // 58,8
    [['600', '312', '52']],
    [['940', '517', '55']],
  ])('%j: so they do, as reports round', (cells) => {
    expect(believed(tableRow(['1', 'Tổng thu ngân sách nhà nước', 'tỷ đồng', ...cells]))).toEqual(cells);
  });

  test.each([
    [['30', '17,64', '58,6']], // 58,8
    [['30', '17,84', '58,8']],
    [['837', '4,2', '50,17']],
    [['600', '372', '52']],
  ])('%j: so they do not', (cells) => {
    const row = tableRow(['1', 'Tổng thu ngân sách nhà nước', 'tỷ đồng', ...cells]);
    expect(believed(row)).toEqual([]);
    expect(doubts(row)).toEqual([
      expect.stringContaining(`địa bàn ${cells.map((cell) => `“${cell}”`).join(', ')}. `),
    ]);
  });

  test('but not where the recogniser is unsure of one of them', () => {
    const row = tableRow(['1', 'Tổng thu ngân sách nhà nước', 'tỷ đồng', '30', '17,64', '58,8'], {
      '17,64': 60,
    });
    expect(believed(row)).not.toContain('17,64');
  });

  test('are noted once for the row', () => {
    const row = tableRow(['1', 'Tổng thu ngân sách nhà nước', 'tỷ đồng', '31', '1764', '58,8']);
    expect(doubts(row).length).toBeLessThanOrEqual(2);
  });
});

describe('what is not from a picture', () => {
  const pieces = [
    {
      kind: 'heading',
      text: 'Ủy ban nhân dân phường Bình Đức báo cáo 6 tháng đầu năm 2026',
      place: { page: 1 },
    },
    { kind: 'paragraph', text: 'Tỷ lệ bao phủ bảo hiểm y tế đạt 94,27%.', place: { page: 1 } },
    { kind: 'paragraph', text: 'Phường còn 86 hộ nghèo.', place: { page: 2 } },
  ] as const;
  const document = assemble(MEDIA_TYPES.pdf, pieces, 2);
  const readingOf = (more: object) => {
    const extraction = extractReport({ ...document, ...more });
    if (extraction.status !== 'report') throw new Error(extraction.status);
    return extraction.reading;
  };

  test('is told as ever, also beside pages that are', () => {
    const start = document.text.indexOf('86');
    const { observations } = readingOf({ recognized: [{ start, end: start + 2, confidence: 95 }] });
    expect(observations.map((one) => one.observationStatus)).toEqual([undefined, 'ocr']);
    expect(observations[0]).toEqual(readingOf({}).observations[0]);
  });

  test('pages that could not be recognised are named', () => {
    expect(readingOf({ lost: [3, 5] }).notes).toContainEqual(
      expect.objectContaining({ code: 'text-lost', message: expect.stringContaining('Trang 3, 5') }),
    );
    expect(readingOf({}).notes.map(({ code }) => code)).not.toContain('text-lost');
  });
});
