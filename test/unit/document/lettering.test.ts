import { describe, expect, it } from 'vitest';
import { everyMatch } from '../../../shared/document/lettering.ts';

const placesOf = (words: RegExp, text: string) => everyMatch(words, text).map(({ index }) => index);

describe('all matches of an expression', () => {
  it.each([
    ['words', /hộ/gu, 'hộ, hộ', [0, 4]],
    ['nothing', /hộ/gu, 'xã', []],
    ['places between letters', /(?=b)/gu, 'abab', [1, 3]],
    ['places before letters of two units', /(?=\p{So})/gu, 'a😀😀b', [1, 3]],
    ['every place', /(?:)/gu, '😀b', [0, 2, 3]],
  ])('are found: %s', (_, words, text, places) => {
    expect(placesOf(words, text)).toEqual(places);
  });
});
