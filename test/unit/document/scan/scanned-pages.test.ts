import { describe, expect, it } from 'vitest';
import type { Page } from '../../../../shared/document/readers/pdfium.ts';
import { scannedPages } from '../../../../shared/document/readers/scanned-pages.ts';
import { drawnPdfOf, pdfOf } from '../files.ts';
import { endOf, refusalOf } from '../reading.ts';

const page = (text: string, { drawn = 1, pictured = 0 } = {}): Page => ({
  height: 842,
  glyphs: [...text].map((one) => ({ text: one, left: 0, right: 0, bottom: 0, top: 0 })),
  drawings: [],
  drawn,
  pictured,
});

const VIETNAMESE = 'Ủy ban nhân dân phường đã triển khai nhiệm vụ phát triển kinh tế xã hội. '.repeat(3);
const GARBLED = 'Uy ban nhin dan phuang da trien khai nhiem vu phat tri6n kinh t6 xa hQi cua phuong '.repeat(
  2,
);
const WHOLE = { pictured: 1 };

describe('pages that are read from their picture', () => {
  it.each([
    ['a page that is a picture', [page('', WHOLE)], [1]],
    ['a page with drawings and no word', [page('', { drawn: 40 })], [1]],
    ['a blank page is none', [page('', { drawn: 0 }), page(VIETNAMESE)], []],
    ['a picture with its page number', [page('3', WHOLE)], [1]],
    ['a page of figures alone is none', [page('12 15 18', { drawn: 3 })], []],
    ['a picture signed by the program that made it', [page('Scanned with CamScanner', WHOLE)], [1]],
    ['a picture with the layer of a foreign recogniser', [page(GARBLED, WHOLE)], [1]],
    ['text in Vietnamese on a picture is none', [page(VIETNAMESE, WHOLE)], []],
    ['text with a letterhead or a photo is none', [page(VIETNAMESE, { pictured: 0.3 })], []],
    ['a page typed without marks by itself is none', [page(GARBLED)], []],
    ['a garbled page in a Vietnamese document', [page(VIETNAMESE), page(GARBLED), page(VIETNAMESE)], [2]],
    ['a short page of few words in it is none', [page(VIETNAMESE), page('TM UBND')], []],
    ['a page among pages with text', [page(VIETNAMESE), page('', WHOLE), page(VIETNAMESE)], [2]],
  ])('%s', (_, pages, scanned) => {
    expect(scannedPages(pages)).toEqual(scanned);
  });

  it('are told by the reader of PDFs', async () => {
    expect(await endOf(drawnPdfOf(['0 0 m 100 100 l S', '']))).toMatchObject({
      text: '',
      scanned: [1],
      pages: 2,
    });
  });

  it('more of them than are read: too-many-pages; a PDF of nothing: no-text', async () => {
    const drawn = Array.from({ length: 31 }, () => '0 0 m 100 100 l S');
    expect(await refusalOf(drawnPdfOf(drawn))).toBe('too-many-pages');
    expect(await refusalOf(pdfOf([[], []]))).toBe('no-text');
  });
});
