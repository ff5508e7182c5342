import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Document } from '../../../shared/document/document.ts';
import { lineBlocks } from '../../../shared/document/line-blocks.ts';
import { normalize } from '../../../shared/document/normalize.ts';
import { readDocument } from '../../../shared/document/read-document.ts';

const documentOf = (text: string): Document => ({ mediaType: 'text/plain', text, blocks: lineBlocks(text) });

const CASE = new URL('../../corpus/devset/17.', import.meta.url);

function placesOf(words: string, text: string): readonly number[] {
  const first = text.indexOf(words);
  return first < 0 ? [] : [first, ...placesOf(words, text.slice(first + 1)).map((at) => at + first + 1)];
}

describe('an NFC document with the way back', () => {
  it('keeps the offsets of a text that is composed already', () => {
    const document = documentOf('Thu ngân sách đạt 5 tỷ đồng');
    const { document: composed, toSource } = normalize(document);
    expect(composed).toEqual(document);
    expect([0, 7, 27].map(toSource)).toEqual([0, 7, 27]);
  });

  it('folds spaces that are set for a plain one, one for one', () => {
    const { document } = normalize(documentOf('5\u00a0tỷ\u202f200\u2009triệu\u2007đồng'));
    expect(document.text).toBe('5 tỷ 200 triệu đồng');
    expect(normalize(documentOf('Hộ\u00a0nghèo'.normalize('NFD'))).document.text).toBe('Hộ nghèo');
  });

  it('maps each syllable of Hangul by itself', () => {
    const { document, toSource } = normalize(documentOf('한한'.normalize('NFD')));
    expect([document.text, toSource(0), toSource(1), toSource(2)]).toEqual(['한한', 0, 3, 6]);
  });

  it('moves blocks and cells with the text', () => {
    const source = 'Biểu số liệu\n| Hộ nghèo | 12 | hộ |\nHết kỳ'.normalize('NFD');
    const { document } = normalize(documentOf(source));
    expect(document.blocks).toEqual(documentOf(source.normalize('NFC')).blocks);
  });

  it('finds the figures of a decomposed bulletin where its annotation has them', async () => {
    const { document, toSource } = normalize(await readDocument(readFileSync(new URL('17.txt', CASE))));
    const { observations } = JSON.parse(readFileSync(new URL('17.json', CASE), 'utf8'));
    expect(observations.length).toBeGreaterThan(10);
    for (const { number, at: gold } of observations) {
      const composed = String(number).normalize('NFC');
      const found = placesOf(composed, document.text).map((start) => ({
        start: toSource(start),
        end: toSource(start + composed.length),
      }));
      expect(found).toContainEqual({ start: gold, end: gold + String(number).length });
    }
  });

  const piece = fc.oneof(
    fc.constantFrom(
      'ộ',
      'ủy',
      'ừ',
      'đ',
      'Ế',
      'tỷ',
      ' ',
      '\u00a0',
      '5,2',
      '\n',
      '👉',
      'a\u0327\u0301',
      '한',
      'q\u0323\u0307',
    ),
    fc.string({ unit: 'grapheme', maxLength: 3 }),
  );
  const source = fc
    .array(fc.tuple(piece, fc.constantFrom('NFC', 'NFD', '')))
    .map((pieces) => pieces.map(([text, form]) => (form === '' ? text : text.normalize(form))).join(''));

  it('composes the whole text, and its offsets go up', () => {
    fc.assert(
      fc.property(source, (text) => {
        const { document, toSource } = normalize(documentOf(text));
        expect(document.text).toBe(text.normalize('NFC').replace(/\p{Zs}/gu, ' '));
        expect(toSource(0)).toBe(0);
        expect(toSource(document.text.length)).toBe(text.length);
        for (let i = 0; i < document.text.length; i++)
          expect(toSource(i)).toBeLessThanOrEqual(toSource(i + 1));
      }),
    );
  });

  it('a slice between characters maps to the slice of the source that composes to it', () => {
    fc.assert(
      fc.property(source, fc.nat(), fc.nat(), (text, one, other) => {
        const { document, toSource } = normalize(documentOf(text));
        const edges = [...document.text.matchAll(/\P{M}\p{M}*/gsu)]
          .map(({ index }) => index)
          .concat(document.text.length);
        const [start = 0, end = 0] = [one, other]
          .map((n) => edges[n % edges.length] ?? 0)
          .toSorted((a, b) => a - b);
        const plain = text
          .slice(toSource(start), toSource(end))
          .normalize('NFC')
          .replace(/\p{Zs}/gu, ' ');
        expect(plain).toBe(document.text.slice(start, end));
      }),
    );
  });
});
