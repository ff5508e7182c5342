import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../../shared/document/document.ts';
import { sentencesOf } from '../../../shared/document/sentences.ts';

const split = (text: string, kind: Block['kind'] = 'paragraph'): readonly string[] =>
  sentencesOf(text, { kind, start: 0, end: text.length, place: {} }).map(({ start, end }) =>
    text.slice(start, end),
  );

describe('the sentences of a block', () => {
  it.each([
    [
      'a full stop before a capital, a figure or a quotation',
      'Thu đạt 5 tỷ. Chi đạt 4 tỷ. 12 hộ thoát nghèo. “Đạt khá”.',
      ['Thu đạt 5 tỷ.', 'Chi đạt 4 tỷ.', '12 hộ thoát nghèo.', '“Đạt khá”.'],
    ],
    [
      'question, exclamation and ellipsis',
      'Vì sao? Vì dân! Còn nhiều việc… Sang năm làm tiếp.',
      ['Vì sao?', 'Vì dân!', 'Còn nhiều việc…', 'Sang năm làm tiếp.'],
    ],
    [
      'a closing quotation mark after the stop',
      'Chị nói: “Vui lắm.” Cả xóm cười.',
      ['Chị nói: “Vui lắm.”', 'Cả xóm cười.'],
    ],
    [
      'a missing space after the stop',
      'Sơ kết đầu năm.Đến dự có đại biểu, đạt 61%.Tổng chi 4 tỷ.',
      ['Sơ kết đầu năm.', 'Đến dự có đại biểu, đạt 61%.', 'Tổng chi 4 tỷ.'],
    ],
    [
      'a bullet in the line',
      'Thu đạt 60%. - chi đạt 50%. + khác',
      ['Thu đạt 60%.', '- chi đạt 50%.', '+ khác'],
    ],
    ['the formula at the end', 'Trên đây là báo cáo./. Nơi nhận', ['Trên đây là báo cáo./.', 'Nơi nhận']],
  ])('end at %s', (_, text, sentences) => {
    expect(split(text)).toEqual(sentences);
  });

  it.each([
    ['semicolons', 'Thu đạt 5 tỷ; Chi đạt 4 tỷ; Hộ nghèo còn 12 hộ.'],
    ['stops and commas in numbers', 'Thu 1.234.567,5 đồng và 4.5 tỷ, đạt 58,27% kế hoạch.'],
    ['dates with stops', 'Ngày 24.6 và 30.6.2023 họp kỳ giữa năm.'],
    [
      'abbreviated names of places',
      'Đoàn của TP. Long Xuyên, TX. Tịnh Biên, Q. 1, P. Mỹ Bình và TT. Núi Sập dự.',
    ],
    ['abbreviated titles', 'Có ThS. Lan, BS. Minh và đ/c. Bình cùng dự.'],
    ['scale words', 'Thu 450 tr.đ và 320 tr.Đ trong kỳ.'],
    ['the number of an item', '1. Nông nghiệp đạt khá'],
    ['the number of a section', '2.1. Trồng trọt'],
    ['Roman and letter numbers', 'IV. NHIỆM VỤ'],
    ['the number of an article', 'Điều 3. Tổ chức thực hiện'],
  ])('do not end at %s', (_, text) => {
    expect(split(text)).toEqual([text]);
  });

  it('keep the number of an item inside a line with the item', () => {
    expect(split('Kết quả như sau. 1. Thu đạt 5 tỷ. 2. Chi đạt 4 tỷ.')).toEqual([
      'Kết quả như sau.',
      '1. Thu đạt 5 tỷ.',
      '2. Chi đạt 4 tỷ.',
    ]);
  });

  it('a row is one sentence, an item has as many as it holds', () => {
    expect(split('1\tThu. Chi.\t5', 'table-row')).toEqual(['1\tThu. Chi.\t5']);
    expect(split('- Thu đạt 5 tỷ. Chi đạt 4 tỷ.', 'list-item')).toEqual(['- Thu đạt 5 tỷ.', 'Chi đạt 4 tỷ.']);
  });

  it('looks for capitals in the text as written where it is given a folded one', () => {
    const written = 'Thu đạt 5 tỷ. Chi đạt 4 tỷ.';
    const block: Block = { kind: 'paragraph', start: 0, end: written.length, place: {} };
    expect(sentencesOf(written.toLowerCase(), block, written)).toHaveLength(2);
  });

  it('are found in a line of a million signs as in any other', () => {
    const long = ['TP. A ', '.', '. ', 'Q. 1  ', '.”'].map((piece) => piece.repeat(200_000));
    for (const text of long) expect(split(`${text}Hết. Xong.`).at(-1)).toBe('Xong.');
  });

  it('hold all words of the block, in order, each once', () => {
    const piece = fc.constantFrom(
      'Thu',
      ' đạt',
      ' 5,2%',
      '.',
      '. ',
      '…',
      ' TP. ',
      '“',
      '”',
      '\t',
      ' - ',
      'Chi',
      '1. ',
      '!',
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = `  ${pieces.join('')}`;
        const block: Block = { kind: 'paragraph', start: 1, end: text.length, place: {} };
        let at = block.start;
        for (const { start, end } of sentencesOf(text, block)) {
          expect(text.slice(at, start).trim()).toBe('');
          expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(text.slice(at).trim()).toBe('');
      }),
    );
  });
});
