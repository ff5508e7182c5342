import { describe, expect, it } from 'vitest';
import { readingOf } from '../../reading-of.ts';

/** "12 hộ Vĩnh Phú": each figure with the area that it is about, where it is not the report's. */
function areasIn(...lines: readonly string[]): readonly string[] {
  return readingOf(...lines).observations.map(({ source, area }) =>
    area ? `${source.exact} ${area.level} ${area.name}` : source.exact,
  );
}

const OF_ONE = 'UBND xã Thoại Giang báo cáo kết quả 6 tháng đầu năm 2024';
const OF_TWO = 'UBND hai xã Tân Lập và Vĩnh Phú báo cáo kết quả 6 tháng đầu năm 2024';

describe('a figure in a report about one area', () => {
  it.each([
    ['opens the clause', 'Hộ nghèo còn 46 hộ; xã Vĩnh Phú (cũ) 12 hộ.', ['46 hộ', '12 hộ xã Vĩnh Phú']],
    [
      'is part of the whole',
      'Toàn xã có 46 hộ nghèo, trong đó xã Vĩnh Phú 12 hộ.',
      ['46 hộ', '12 hộ xã Vĩnh Phú'],
    ],
    ['is what it is said of', 'Tỷ lệ hộ nghèo của xã Vĩnh Phú là 1,2%.', ['1,2% xã Vĩnh Phú']],
    ['opens the sentence', 'Tại xã Vĩnh Phú, hộ nghèo còn 12 hộ.', ['12 hộ xã Vĩnh Phú']],
    ['has all of itself', 'Hộ nghèo của toàn xã Vĩnh Phú còn 12 hộ.', ['12 hộ xã Vĩnh Phú']],
  ])('is of another area that %s', (_, line, expected) => {
    expect(areasIn(OF_ONE, line)).toEqual(expected);
  });

  it.each([
    ['its own name', 'Hộ nghèo của xã Thoại Giang còn 46 hộ.', ['46 hộ']],
    ['whom it works with', 'Phối hợp với xã Vĩnh Phú tổ chức khám bệnh cho 230 người.', ['230 người']],
    ['what is past its clause', 'Thu ngân sách của xã Vĩnh Phú đạt khá; hộ nghèo còn 46 hộ.', ['46 hộ']],
    ['a neighbour', 'Tuyến đường giáp xã Vĩnh Phú dài 3,2 km.', ['3,2 km']],
    [
      'the whole ward, after another',
      'Tại xã Vĩnh Phú, hộ nghèo còn 12 hộ, toàn xã kết nạp 9 đảng viên.',
      ['12 hộ xã Vĩnh Phú', '9 đảng viên'],
    ],
    [
      'the whole ward’s money',
      'Tỷ lệ hộ nghèo của xã Vĩnh Phú là 1,2%, thu ngân sách toàn xã đạt 3 tỷ đồng.',
      ['1,2% xã Vĩnh Phú', '3 tỷ đồng'],
    ],
    ['words in capitals', 'TOÀN XÃ CÓ 46 HỘ NGHÈO.', ['46 HỘ']],
  ])('stays the report’s beside %s', (_, line, expected) => {
    expect(areasIn(OF_ONE, line)).toEqual(expected);
  });
});

describe('a figure in a bulletin about two areas', () => {
  it('is of the one named last, over the sentences of a paragraph', () => {
    expect(
      areasIn(OF_TWO, 'Tại xã Tân Lập, thu ngân sách đạt 3 tỷ đồng. Hộ nghèo của xã còn 46 hộ.'),
    ).toEqual(['3 tỷ đồng xã Tân Lập', '46 hộ xã Tân Lập']);
  });

  it('is dealt out where both are named and the words say so', () => {
    expect(areasIn(OF_TWO, 'Hộ nghèo của Tân Lập và Vĩnh Phú lần lượt còn 46 hộ và 12 hộ.')).toEqual([
      '46 hộ xã Tân Lập',
      '12 hộ xã Vĩnh Phú',
    ]);
  });

  it('is of the one that its heading names', () => {
    expect(
      areasIn(OF_TWO, '1. Xã Tân Lập', '- Hộ nghèo còn 46 hộ.', '2. Xã Vĩnh Phú', '- Hộ nghèo còn 12 hộ.'),
    ).toEqual(['46 hộ xã Tân Lập', '12 hộ xã Vĩnh Phú']);
  });

  it('is of neither where it is of both, or none is named', () => {
    expect(
      areasIn(
        OF_TWO,
        'Tại xã Tân Lập hộ nghèo còn 46 hộ; cả hai xã kết nạp 9 đảng viên.',
        'Hộ nghèo còn 58 hộ.',
      ),
    ).toEqual(['46 hộ xã Tân Lập', '9 đảng viên', '58 hộ']);
  });

  it.each([
    ['Tại xã Tân Lập hộ nghèo còn 46 hộ; hai xã kết nạp 9 đảng viên.'],
    ['Tại xã Tân Lập hộ nghèo còn 46 hộ. Các xã đã kết nạp 9 đảng viên.'],
    ['Tại xã Tân Lập hộ nghèo còn 46 hộ. Toàn xã kết nạp 9 đảng viên.'],
    ['Tại xã Tân Lập hộ nghèo còn 46 hộ. Toàn xã 9 đảng viên được kết nạp.'],
    ['Tại xã Tân Lập hộ nghèo còn 46 hộ, cả hai đã kết nạp 9 đảng viên.'],
  ])('is of both, whatever words come behind them: “%s”', (line) => {
    expect(areasIn(OF_TWO, line)).toEqual(['46 hộ xã Tân Lập', '9 đảng viên']);
  });

  it.each([
    ['a time before the ward', 'Tại xã Tân Lập trong năm xã kết nạp 9 đảng viên.'],
    ['a quarter before the ward', 'Tại xã Tân Lập, quý 2 xã kết nạp 9 đảng viên.'],
    ['two of something else', 'Xã Tân Lập, dịp tổng kết cả hai phong trào, kết nạp 9 đảng viên.'],
    ['one of those named', 'Các xã Vĩnh Phú, Tân Lập: xã Tân Lập kết nạp 9 đảng viên.'],
  ])('is of the one named before %s', (_, line) => {
    expect(areasIn(OF_TWO, line)).toEqual(['9 đảng viên xã Tân Lập']);
  });

  it.each([
    [
      'of all, past the figures that are dealt out',
      'Hộ nghèo của Tân Lập và Vĩnh Phú lần lượt còn 46 hộ và 12 hộ. Kết nạp 9 đảng viên.',
      ['46 hộ xã Tân Lập', '12 hộ xã Vĩnh Phú', '9 đảng viên'],
    ],
    [
      'of all, in the same sentence',
      'Hộ nghèo của Tân Lập và Vĩnh Phú lần lượt còn 46 hộ và 12 hộ, giảm 5 hộ so với đầu năm.',
      ['46 hộ xã Tân Lập', '12 hộ xã Vĩnh Phú', '5 hộ'],
    ],
    [
      'of all, where three are dealt out to two',
      'Hộ nghèo của Tân Lập và Vĩnh Phú lần lượt còn 46 hộ, 12 hộ và 3 hộ.',
      ['46 hộ', '12 hộ', '3 hộ'],
    ],
  ])('is %s', (_, line, expected) => {
    expect(areasIn(OF_TWO, line)).toEqual(expected);
  });
});
