import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { bare } from '../../shared/document/fold.ts';
import { comparable, type Lettering } from '../../shared/document/lettering.ts';
import { findQuantities } from '../../shared/quantity/find-quantities.ts';
import { readNumberWords } from '../../shared/quantity/number-words.ts';
import { readNumeral } from '../../shared/quantity/numeral.ts';
import type { Quantity } from '../../shared/quantity/quantity.ts';
import { mentionsIn } from '../../shared/time/mentions.ts';

const read = (text: string, lettering: Lettering = 'marked'): readonly Quantity[] => {
  const plain = comparable(text, lettering);
  return findQuantities(plain, text, mentionsIn(plain, lettering, { year: 2024 }), lettering);
};

const inVietnamese = (value: number, digits: number): string =>
  new Intl.NumberFormat('vi-VN', { minimumFractionDigits: digits, maximumFractionDigits: digits }).format(
    value,
  );

describe('a number written in Vietnamese', () => {
  it('is read back from dots and commas, whatever its size', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 999_999_999 }),
        fc.integer({ min: 0, max: 4 }),
        (whole, digits) => {
          const value = whole / 10 ** digits;
          expect(readNumeral(inVietnamese(value, digits))).toMatchObject(
            digits === 3 && value >= 1 && value < 1000 ? { value, other: whole } : { value },
          );
        },
      ),
    );
  });

  it('is read back as an amount of money, people or land, with its unit', () => {
    const units = fc.constantFrom<readonly [string, string, number]>(
      ['tỷ đồng', 'VND', 1e9],
      ['triệu đồng', 'VND', 1e6],
      ['tr.đ', 'VND', 1e6],
      ['ha', 'ha', 1],
      ['tấn', 't', 1],
      ['%', '%', 1],
    );
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 99_999_999 }),
        fc.integer({ min: 0, max: 2 }),
        units,
        (whole, digits, unit) => {
          const [written, code, factor] = unit;
          const value = whole / 10 ** digits;
          fc.pre(code !== '%' || value < 1000);
          fc.pre(factor === 1 || value < 1e6 || digits > 0); // a number written out before "triệu" is doubted
          const [found, ...more] = read(`đạt ${inVietnamese(value, digits)} ${written}.`);
          expect(more).toEqual([]);
          expect(found?.unit?.code).toBe(code);
          expect(found?.value).toBeCloseTo(value * factor, factor > 1 ? -1 : 6);
          expect(found?.other).toBeUndefined();
        },
      ),
    );
  });

  it('is read back from its words', () => {
    fc.assert(
      fc.property(fc.integer({ min: 11, max: 999_999_999_999 }), (value) => {
        const words = inWords(value);
        expect(readNumberWords(words, 0, 'marked'), words.join(' ')).toEqual({ value, length: words.length });
      }),
    );
  });
});

/** Words, digits, marks and line ends of bulletins, in any order. */
const rubble = fc
  .array(
    fc.oneof(
      fc.constantFrom(...'0123456789.,/-–%()“”;:\n\t '.split('')),
      fc.constantFrom(
        'đạt',
        'trên',
        'tỷ',
        'triệu',
        'đồng',
        'hộ',
        'ha',
        'tấn',
        'ngày',
        'tháng',
        'năm',
        'quý',
        'số',
      ),
      fc.constantFrom(
        'hai',
        'ba',
        'mươi',
        'trăm',
        'gấp',
        'rưỡi',
        'phẩy',
        'từ',
        'đến',
        'Khóm',
        'lần lượt',
        'xã',
      ),
      fc.string({ unit: 'grapheme', maxLength: 4 }),
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join('').normalize('NFC'));

describe('any text at all', () => {
  it('gives figures that lie in it, begin at a digit or a word, are finite and never overlap', () => {
    fc.assert(
      fc.property(rubble, fc.constantFrom<Lettering>('marked', 'bare'), (text, lettering) => {
        let end = 0;
        for (const one of read(text, lettering)) {
          expect(one.start).toBeGreaterThanOrEqual(end);
          expect(one.end).toBeGreaterThan(one.start);
          expect(one.end).toBeLessThanOrEqual(text.length);
          expect(text.slice(one.start, one.end)).toMatch(/^[\p{L}\d].*[^\s]$|^\d$/su);
          expect(one.hedgeStart).toBeLessThanOrEqual(one.start);
          for (const number of [one.value, one.max ?? 0, one.of ?? 0, one.other ?? 0])
            expect(Number.isFinite(number) && number >= 0).toBe(true);
          if (one.max !== undefined) expect(one.max).toBeGreaterThan(one.value);
          end = one.end;
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('gives times that lie in it, in order and apart, with real days', () => {
    fc.assert(
      fc.property(rubble, (text) => {
        let end = 0;
        for (const one of mentionsIn(comparable(text, 'marked'), 'marked', { year: 2024 })) {
          expect(one.start).toBeGreaterThanOrEqual(end);
          expect(one.end).toBeLessThanOrEqual(text.length);
          for (const day of [one.day, one.period?.start, one.period?.end])
            if (day !== undefined) expect(new Date(day).toISOString().slice(0, 10)).toBe(day);
          end = one.end;
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('reads ASCII the same whether it is taken as marked or as typed without marks', () => {
    const ascii = fc
      .array(fc.constantFrom(...'0123456789.,/-%() '.split(''), '12 km', '3,5 ha', ' kg', 'USD ', '15%'), {
        maxLength: 40,
      })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(ascii, (text) => {
        expect(read(text, 'bare')).toEqual(read(text, 'marked'));
      }),
    );
  });

  it('reads figures with units the same with and without marks', () => {
    const figure = fc
      .tuple(
        fc.integer({ min: 1, max: 99_999 }),
        fc.constantFrom(
          'tỷ đồng',
          'triệu đồng',
          'hộ',
          'người',
          'đảng viên',
          'tiêu chí',
          'tấn',
          'tạ/ha',
          '%',
          'km',
          'trường hợp',
        ),
      )
      .map(([value, unit]) => `đạt ${value} ${unit}`);
    fc.assert(
      fc.property(fc.array(figure, { maxLength: 6 }), (figures) => {
        const text = figures.join('; ');
        expect(read(bare(text), 'bare')).toEqual(read(text, 'marked'));
      }),
    );
  });
});

describe('hostile text', () => {
  const HOSTILE = [
    ['digits without end', (n: number) => '1'.repeat(n)],
    ['dots and digits', (n: number) => '1.'.repeat(n / 2)],
    ['commas and digits', (n: number) => '1,'.repeat(n / 2)],
    ['dashes and digits', (n: number) => '1-'.repeat(n / 2)],
    ['slashes and digits', (n: number) => '1/'.repeat(n / 2)],
    ['ages without end', (n: number) => '1, '.repeat(n / 3)],
    ['spaced thousands', (n: number) => '100 '.repeat(n / 4)],
    ['number words', (n: number) => 'hai '.repeat(n / 4)],
    ['word ranges', (n: number) => 'hai đến '.repeat(n / 8)],
    ['hedges', (n: number) => 'trên '.repeat(n / 5)],
    ['spaces', (n: number) => `1${' '.repeat(n)}`],
    ['document numbers', (n: number) => 'số 1, '.repeat(n / 6)],
    ['quotation marks', (n: number) => '“1'.repeat(n / 2)],
    ['years', (n: number) => 'các năm 2020, '.repeat(n / 14)],
    ['dates', (n: number) => 'từ 1/1 đến '.repeat(n / 11)],
  ] as const;

  /** Steps of a reading: how often a pattern is tried. A timed test would lie on a busy machine. */
  function stepsOf(text: string): number {
    const tried = vi.spyOn(RegExp.prototype, 'exec');
    try {
      read(text);
      return tried.mock.calls.length;
    } finally {
      tried.mockRestore();
    }
  }

  it.each(HOSTILE)('of %s is read in steps that grow with its length, not faster', (_, make) => {
    const [small, large] = [stepsOf(make(1_000)), stepsOf(make(10_000))];
    expect(small).toBeGreaterThan(0);
    expect(large).toBeLessThanOrEqual(11 * small);
  });

  it.each(['1'.repeat(400), `${'9'.repeat(400)} tỷ đồng`, `${'1.'.repeat(200)}000 triệu`])(
    'never gives a number that a double cannot hold: %s',
    (text) => {
      for (const { value } of read(text)) expect(value).toBeLessThan(1e24);
    },
  );
});

const DIGIT_WORDS = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'];

/** A number in words as it is read aloud, every group in full. */
function inWords(value: number): readonly string[] {
  const groups = [1e9, 1e6, 1e3, 1].map((scale) => Math.floor(value / scale) % 1000);
  const names = ['tỷ', 'triệu', 'nghìn', ''];
  let isInner = false;
  return groups.flatMap((group, i) => {
    if (group === 0) return [];
    const words = groupInWords(group, isInner);
    isInner = true;
    return [...words, ...(names[i] ? [names[i]] : [])];
  });
}

function groupInWords(group: number, isInner: boolean): readonly string[] {
  const [hundreds, tens, ones] = [Math.floor(group / 100), Math.floor(group / 10) % 10, group % 10];
  const word = (digit: number): string => DIGIT_WORDS[digit] ?? '';
  const head = hundreds > 0 || isInner ? [word(hundreds), 'trăm'] : [];
  if (tens === 0) return [...head, ...(ones === 0 ? [] : [...(head.length > 0 ? ['linh'] : []), word(ones)])];
  const ten = tens === 1 ? ['mười'] : [word(tens), 'mươi'];
  const last = ones === 5 ? 'lăm' : ones === 1 && tens > 1 ? 'mốt' : word(ones);
  return [...head, ...ten, ...(ones === 0 ? [] : [last])];
}
