import { describe, expect, it } from 'vitest';
import { extractReport } from '../../../shared/extract-report.ts';
import { readingOf as readingOfReport } from '../../reading-of.ts';
import { documentOf, uploadedBy } from './read.ts';

const HEAD = 'UBND xã Phú Thuận báo cáo kết quả 6 tháng đầu năm 2024';

const readingOf = (...lines: string[]) => readingOfReport(HEAD, ...lines);

const codesOf = (...lines: string[]) => readingOf(...lines).notes.map(({ code }) => code);

describe('a note tells a person to look again', () => {
  it.each([
    ['ambiguous-number', 'Thu ngân sách đạt 14,560 triệu đồng.'],
    ['contradictory-bound', 'Thu ngân sách đạt hơn gần 3 tỷ đồng.'],
    ['ambiguous-basis', 'Thu ngân sách đạt 50,17%.'],
    ['doubtful-measure', 'Thu ngân sách vượt 148% chỉ tiêu.'],
    ['implausible-value', 'Tỷ lệ bao phủ bảo hiểm y tế đạt 942%.'],
    ['attainment-disagrees', 'Thu ngân sách 3,2 tỷ đồng (dự toán 4 tỷ đồng), đạt 85% dự toán.'],
    ['parts-exceed-total', 'Xây 63 căn nhà đại đoàn kết (ngân sách 41 căn, vận động 32 căn).'],
    ['unclaimed-number', 'Nạo vét 14 tuyến mương.'],
    ['status-without-number', 'Công tác giao quân đạt chỉ tiêu cấp trên giao.'],
  ])('%s: “%s”', (code, sentence) => {
    expect(codesOf(sentence)).toContain(code);
  });

  it.each([
    ['Thu ngân sách đạt 14,56 triệu đồng.'],
    ['Thu ngân sách đạt hơn 3 tỷ đồng, bằng 50,17% dự toán.'],
    ['Thu ngân sách vượt 14,8% chỉ tiêu.'],
    ['Tỷ lệ bao phủ bảo hiểm y tế đạt 94,2%.'],
  ])('of “%s” there is nothing to tell', (sentence) => {
    expect(codesOf(sentence)).toEqual([]);
  });

  it.each([
    [
      'headline and text',
      'Thu ngân sách đạt 18,46 tỷ đồng.',
      'Tổng thu ngân sách trên địa bàn xã 18,64 tỷ đồng.',
    ],
    ['sentences of a paragraph', 'Toàn xã còn 12 hộ nghèo. Số hộ nghèo là 21 hộ.'],
    ['around a hamlet', 'Thôn Đông còn 5 hộ nghèo. Toàn xã còn 12 hộ nghèo. Số hộ nghèo là 21 hộ.'],
    ['words like a hamlet', 'Trên địa bàn Phú Thuận có 12 hộ nghèo.', 'Vùng nông thôn có 21 hộ nghèo.'],
  ])('conflicting-figures: %s', (_, ...lines) => {
    const { notes } = readingOf(...lines);
    expect(notes.map(({ code }) => code)).toContain('conflicting-figures');
  });

  it.each([
    ['a result that is rounded', 'Thu ngân sách 3,2 tỷ đồng (dự toán 4 tỷ đồng), đạt 80,2% dự toán.'],
    ['a hedged goal', 'Thu ngân sách 3,2 tỷ đồng (dự toán trên 4 tỷ đồng), đạt 75% dự toán.'],
    ['parts that overlap', 'Kết nạp 12 đảng viên, trong đó nữ 7 đồng chí, đoàn viên 8 đồng chí.'],
    ['parts that make the whole', 'Xây 63 căn nhà đại đoàn kết (ngân sách 41 căn, vận động 22 căn).'],
    ['the same figure twice', 'Toàn xã còn 12 hộ nghèo.', 'Số hộ nghèo là 12 hộ.'],
    ['another time', 'Đầu năm xã có 21 hộ nghèo.', 'Đến nay còn 12 hộ nghèo.'],
    ['another area', 'Toàn xã còn 21 hộ nghèo.', 'Xã Vĩnh Phú còn 12 hộ nghèo.'],
    ['a longer time', 'Thu ngân sách 5 tỷ đồng. Lũy kế từ đầu năm 61 tỷ đồng.'],
    ['a longer time, counted', 'Tai nạn giao thông 2 vụ. Tính chung từ đầu năm xảy ra 17 vụ.'],
    ['two hamlets', 'Thôn Đông còn 12 hộ nghèo.', 'Thôn Tây còn 9 hộ nghèo.'],
    ['hamlets with numbers', 'Số hộ nghèo ở ấp 2 là 12 hộ.', 'Khóm 3 còn 7 hộ nghèo.'],
    ['a hamlet and the whole', 'Toàn xã còn 21 hộ nghèo.', 'Riêng ấp Trung Hòa có 12 hộ nghèo.'],
    ['items of a list', '- Lúa Hè Thu: sản lượng 25.397 tấn.', '- Lúa Thu Đông: sản lượng 32.034 tấn.'],
  ])('no contradiction is seen in %s', (_, ...lines) => {
    const { notes } = readingOf(...lines);
    expect(
      notes.filter(({ code }) =>
        ['attainment-disagrees', 'parts-exceed-total', 'conflicting-figures'].includes(code),
      ),
    ).toEqual([]);
  });

  it.each([
    ['as written', 'Xử phạt 12 hộ vi phạm đê điều.', 'hộ vi phạm đê điều'],
    ['in small letters', 'XỬ PHẠT 12 HỘ VI PHẠM ĐÊ ĐIỀU.', 'hộ vi phạm đê điều'],
    ['of a table too', 'Chỉ tiêu\tThực hiện\nTỉ lệ hộ vi phạm đê điều\t12', 'tỉ lệ hộ vi phạm đê điều'],
  ])('the words of a figure are told %s', (_, line, label) => {
    const { observations } = readingOf(...line.split('\n'));
    expect(observations.map((one) => one.label)).toEqual([label]);
  });

  it('nothing is said of a status that is only planned', () => {
    expect(codesOf('II. NHIỆM VỤ 6 THÁNG CUỐI NĂM', '1. Giao quân đạt chỉ tiêu.')).not.toContain(
      'status-without-number',
    );
  });
});

describe('the place of a note', () => {
  it.each(['NFC', 'NFD'] as const)('is in the text that the office uploaded, in %s', (form) => {
    const lines = [HEAD, 'Nạo vét 14 tuyến mương.', 'Công tác giao quân đạt chỉ tiêu cấp trên giao.'];
    const document = documentOf(...lines.map((line) => line.normalize(form)));
    const extraction = extractReport(document);
    const { notes } = extraction.status === 'report' ? extraction.reading : { notes: [] };
    expect(
      notes.map(({ code, span }) => [
        code,
        span && document.text.slice(span.start, span.end).normalize('NFC').trim(),
      ]),
    ).toEqual([
      ['status-without-number', 'Công tác giao quân đạt chỉ tiêu cấp trên giao'],
      ['unclaimed-number', '14 tuyến'],
    ]);
  });
});

describe('the place of a note on the head', () => {
  it.each(['NFC', 'NFD'] as const)('is where the text names another ward, in %s', async (form) => {
    const document = documentOf(
      'UBND xã Phú Thuận báo cáo quý III/2023'.normalize(form),
      'Thu ngân sách xã đạt 3 tỷ đồng.'.normalize(form),
    );
    const extraction = extractReport(document, await uploadedBy('30307'));
    const note =
      extraction.status === 'report'
        ? extraction.reading.notes.find(({ code }) => code === 'area-from-office')
        : undefined;
    expect(document.text.slice(note?.span?.start, note?.span?.end).normalize('NFC')).toBe('xã Phú Thuận');
  });
});

it('a name without end is cut, however often its row tells it', () => {
  const { observations } = readingOf(
    ['Chỉ tiêu', ...Array(300).fill('Thực hiện')].join('\t'),
    ['x'.repeat(1_000_000), ...Array(300).fill('12')].join('\t'),
  );
  expect(observations).toHaveLength(300);
  expect(Math.max(...observations.map(({ label }) => label.length))).toBeLessThanOrEqual(200);
});

describe('the confidence of a row', () => {
  const ofRows = (...rows: string[]) => readingOf(...rows).observations.at(-1)?.confidence ?? 0;

  it('is that of a cell only under a header', () => {
    const headed = ofRows('Chỉ tiêu\tĐVT\tThực hiện', 'Hộ nghèo\thộ\t25');
    expect(headed).toBeGreaterThan(0.96);
    expect(ofRows('Xã\tcó\tHộ nghèo\t25 hộ')).toBeLessThan(headed);
  });
});

describe('confidence', () => {
  const confidenceOf = (sentence: string) => readingOf(sentence).observations.at(-1)?.confidence;

  it('is high for a firm label, its own unit and one reading', () => {
    expect(confidenceOf('Thu ngân sách: 3 tỷ đồng.')).toBeGreaterThanOrEqual(0.95);
    expect(confidenceOf('Thu ngân sách đạt 3 tỷ đồng.')).toBeGreaterThanOrEqual(0.9);
  });

  it.each([
    ['no indicator', 'Nạo vét 14 tuyến mương.'],
    ['no basis', 'Thu ngân sách đạt 50,17%.'],
    ['a doubtful measure', 'Thu ngân sách vượt 148% chỉ tiêu.'],
  ])('is lower with %s', (_, sentence) => {
    expect(confidenceOf(sentence)).toBeLessThan(0.9);
  });
});
