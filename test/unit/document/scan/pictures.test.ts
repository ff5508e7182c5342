import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../../../shared/contract/limits.ts';
import { readDocument } from '../../../../shared/document/read-document.ts';
import { shrunk, turned } from '../../../../shared/document/scan/bitmap.ts';
import { readGreyPng } from '../../../../shared/document/scan/grey-png.ts';
import { isSideways, turnsFor } from '../../../../shared/document/scan/orientation.ts';
import { takeRules } from '../../../../shared/document/scan/rules.ts';
import { directoriesOf, withFirst } from '../../../../shared/document/scan/tiff.ts';
import { refusalOf } from '../reading.ts';
import { bitmapOf, jpegOf, pngOf, tiffOf } from './pictures.ts';

describe('a picture is measured by its header', () => {
  it.each([
    ['a PNG', pngOf({ width: 1654, height: 2339 }), 'image/png', 1],
    ['a JPEG', jpegOf(1654, 2339), 'image/jpeg', 1],
    ['a JPEG with filling bytes before its frame', jpegOf(1654, 2339, { filling: 3 }), 'image/jpeg', 1],
    [
      'a TIFF of two pages',
      tiffOf([
        { width: 9, height: 9 },
        { width: 9, height: 9 },
      ]),
      'image/tiff',
      2,
    ],
    ['a TIFF of the other byte order', tiffOf([{ width: 9, height: 9 }], 'MM'), 'image/tiff', 1],
    [
      'a TIFF with a small copy of its page',
      tiffOf([
        { width: 9, height: 9 },
        { width: 3, height: 3, isReduced: true },
      ]),
      'image/tiff',
      1,
    ],
  ])(
    '%s is a document without text, whose pages are to be recognised',
    async (_, bytes, mediaType, pages) => {
      const scanned = Array.from({ length: pages }, (_none, i) => i + 1);
      expect(await readDocument(bytes)).toEqual({ mediaType, text: '', blocks: [], pages, scanned });
    },
  );

  const side = Math.ceil(Math.sqrt(LIMITS.imagePixels)) + 1;
  const page = { width: 9, height: 9 };
  it.each([
    ['a PNG of too many pixels', 'too-many-pixels', pngOf({ width: side, height: side })],
    [
      'a PNG of more pixels than a number holds',
      'too-many-pixels',
      pngOf({ width: 2 ** 31, height: 2 ** 31 }),
    ],
    ['a JPEG of too many pixels', 'too-many-pixels', jpegOf(65_500, 65_500)],
    [
      'a TIFF, one page of which has too many pixels',
      'too-many-pixels',
      tiffOf([page, { width: side, height: side }]),
    ],
    [
      'a TIFF of too many pages',
      'too-many-pages',
      tiffOf(Array.from({ length: LIMITS.ocrPages + 1 }, () => page)),
    ],
    ['a TIFF whose pages go in a circle', 'unreadable', tiffOf([page, page], 'II', 10)],
    ['a TIFF that points outside of itself', 'unreadable', tiffOf([page], 'II', 5_000)],
    ['a TIFF whose data was cut off', 'unreadable', tiffOf([{ ...page, bytes: 5_000 }])],
    ['a picture without pixels', 'unreadable', pngOf({ width: 0, height: 9 })],
    ['a PNG that was cut off', 'unreadable', pngOf({ width: 9, height: 9 }).subarray(0, -5)],
    ['a JPEG that was cut off', 'unreadable', jpegOf(9, 9, { end: false })],
  ])('%s: %s', async (_, reason, bytes) => {
    expect(await refusalOf(bytes)).toBe(reason);
  });

  it('a page of a TIFF is put first without touching the others', () => {
    const file = tiffOf([
      { width: 3, height: 4 },
      { width: 5, height: 6 },
    ]);
    const [, second] = directoriesOf(file);
    if (!second) throw new Error('no second page');
    const turnedFirst = withFirst(file, second);
    expect(directoriesOf(turnedFirst)).toMatchObject([{ width: 5, height: 6 }]);
    expect(directoriesOf(file)).toMatchObject([{ width: 3 }, { width: 5 }]);
  });
});

describe('pixels', () => {
  const bitmap = fc
    .record({ width: fc.integer({ min: 1, max: 20 }), height: fc.integer({ min: 1, max: 20 }) })
    .chain(({ width, height }) =>
      fc
        .uint8Array({ minLength: width * height, maxLength: width * height })
        .map((pixels) => ({ width, height, pixels })),
    );

  it('a picture that is turned four times, or there and back, is itself', () => {
    fc.assert(
      fc.property(bitmap, (one) => {
        expect(turned(turned(one, 1), 3)).toEqual(one);
        expect(turned(turned(turned(turned(one, 1), 1), 1), 1)).toEqual(one);
        expect(turned(one, 2)).toEqual(turned(turned(one, 1), 1));
      }),
    );
  });

  it('turned to the right, the upper left corner is the upper right one', () => {
    const { width, pixels } = turned({ width: 3, height: 2, pixels: Uint8Array.of(9, 0, 0, 0, 0, 0) }, 1);
    expect([width, [...pixels]]).toEqual([2, [0, 9, 0, 0, 0, 0]]);
  });

  it('a large picture is made small by means, a small one is left alone', () => {
    const half = shrunk({ width: 4, height: 2, pixels: Uint8Array.of(0, 100, 50, 50, 0, 100, 50, 50) }, 2);
    expect(half).toEqual({ width: 2, height: 1, pixels: Uint8Array.of(50, 50) });
    const small = bitmapOf(3, 3, () => false);
    expect(shrunk(small, 3)).toBe(small);
  });

  it('the filters of a PNG are undone', () => {
    fc.assert(
      fc.property(
        bitmap,
        fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 20, maxLength: 20 }),
        (one, filters) => {
          const rows = filtered(one.pixels, one.width, one.height, filters);
          expect(readGreyPng(pngOf({ ...one, rows }))).toEqual(one);
        },
      ),
    );
  });

  it('a PNG of one bit is black and white', () => {
    const rows = Uint8Array.of(0, 0b1010_0000);
    expect([...readGreyPng(pngOf({ width: 4, height: 1, depth: 1, rows })).pixels]).toEqual([255, 0, 255, 0]);
  });
});

/** As an encoder filters rows of bytes (PNG, section 9). */
function filtered(pixels: Uint8Array, width: number, height: number, filters: readonly number[]): Uint8Array {
  const at = (x: number, y: number) => (x < 0 || y < 0 ? 0 : (pixels[y * width + x] ?? 0));
  const paeth = (a: number, b: number, c: number) =>
    [a, b, c].reduce((best, one) => (Math.abs(a + b - c - one) < Math.abs(a + b - c - best) ? one : best));
  const predict = [
    () => 0,
    (x: number, y: number) => at(x - 1, y),
    (x: number, y: number) => at(x, y - 1),
    (x: number, y: number) => Math.floor((at(x - 1, y) + at(x, y - 1)) / 2),
    (x: number, y: number) => paeth(at(x - 1, y), at(x, y - 1), at(x - 1, y - 1)),
  ];
  return Uint8Array.from(
    Array.from({ length: height }, (_, y) => {
      const filter = filters[y] ?? 0;
      const row = Array.from(
        { length: width },
        (_none, x) => (at(x, y) - (predict[filter]?.(x, y) ?? 0)) & 255,
      );
      return [filter, ...row];
    }).flat(),
  );
}

describe('the rules of tables', () => {
  const isFrame = (x: number, y: number, lean = 0) =>
    [50, 150, 250].some((at) => Math.abs(y - lean * x - at) < 1.5 && x >= 40 && x <= 360) ||
    [40, 200, 360].some((at) => Math.abs(x + lean * y - at) < 1.5 && y >= 50 && y <= 250);

  it('are found from end to end, and gone from the picture', () => {
    const { rules, bitmap } = takeRules(bitmapOf(400, 300, (x, y) => isFrame(x, y)));
    expect(rules.map(({ kind }) => kind)).toEqual([
      'level',
      'level',
      'level',
      'upright',
      'upright',
      'upright',
    ]);
    for (const { kind, from, to } of rules)
      expect(kind === 'level' ? to.x - from.x : to.y - from.y).toBeGreaterThan(190);
    expect(bitmap.pixels.filter((pixel) => pixel < 255)).toHaveLength(0);
  });

  it('are found where the page leans', () => {
    const { rules } = takeRules(bitmapOf(400, 300, (x, y) => isFrame(x, y, 0.008)));
    expect(rules).toHaveLength(6);
  });

  it('letters, filled cells and pictures are no rules, and stay', () => {
    const page = bitmapOf(
      400,
      300,
      (x, y) => (x % 20 < 9 && y % 40 < 30) || (x > 100 && x < 250 && y > 100 && y < 160),
    );
    const { rules, bitmap } = takeRules(page);
    expect(rules).toEqual([]);
    expect(bitmap.pixels).toEqual(page.pixels);
  });

  it('a letter that a rule touches is not cut away with it', () => {
    const isStem = (x: number, y: number) => x >= 196 && x <= 200 && y >= 130 && y <= 151;
    const { bitmap } = takeRules(bitmapOf(400, 300, (x, y) => (y >= 150 && y <= 151) || isStem(x, y)));
    expect(bitmap.pixels[140 * 400 + 198]).toBe(0);
  });
});

describe('how a page lies', () => {
  const lines = bitmapOf(300, 400, (x, y) => y % 30 < 14 && (x * 7 + y * 3) % 11 < 6 && x > 20 && x < 280);

  it('is seen by its lines, a leaning page too', () => {
    const leaning = bitmapOf(
      300,
      400,
      (x, y) => (y + Math.round(x * 0.02)) % 30 < 14 && (x * 7 + y * 3) % 11 < 6,
    );
    for (const page of [lines, leaning]) {
      expect([isSideways(page), isSideways(turned(page, 2))]).toEqual([false, false]);
      expect([isSideways(turned(page, 1)), isSideways(turned(page, 3))]).toEqual([true, true]);
    }
  });

  it('the likely ways are tried first, as the page before lay, and then the others', () => {
    expect(turnsFor(lines, 0)).toEqual([0, 2, 3, 1]);
    expect(turnsFor(lines, 2)).toEqual([2, 0, 3, 1]);
    expect(turnsFor(turned(lines, 1), 0)).toEqual([3, 1, 0, 2]);
    expect(turnsFor(turned(lines, 1), 1)).toEqual([1, 3, 0, 2]);
  });
});
